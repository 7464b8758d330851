import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCHEMAS } from '../../scripts/json-schema.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { CODES, type Code } from '../../src/diagnostics/codes.ts';
import { ALL_CODES, BUILT, CASE_NAMES, codeOf, textOf } from '../diagnostics/cases.ts';
import { askEditor } from './editor.ts';

const BRIEFS = new URL('../../briefs/', import.meta.url);
const shipped = readdirSync(BRIEFS).filter((name) => name.endsWith('.yaml'));

/** Errors that only the program reports, and why. Warnings also come only from the program. */
const ONLY_THE_PROGRAM: Partial<Record<Code, string>> = {
  'file-unreadable': 'is about the file, not its text',
  'file-too-large': 'is about the file, not its text',
  'not-utf-8': 'is about bytes',
  'line-ends-cr': 'is about line ends, on which YAML readers do not agree',
  'yaml-directive': 'is of YAML, which has directives',
  'yaml-tag': 'is of YAML, which has tags',
  'bad-encoding': 'asks which encodings the program can decode',
  'anchor-reversed': 'compares two numbers',
  'anchor-source': 'compares a text with keys elsewhere',
  'quote-tail': 'needs marks counted, which no pattern does',
};

/** Files with other codes that the schema accepts. */
const ONLY_IN_THESE: Readonly<Record<string, string>> = {
  'anchor-malformed-short': 'an anchor inside a text is the program’s to read',
  'empty-value-quote-words': 'what stands between marks is the program’s to read',
  'format-version-decimal': '1.0 is the number 1 to YAML',
  'several-documents-dots': 'a second document may be checked on its own, or not at all',
  'several-documents': 'a second document may be checked on its own, or not at all',
  'yaml-alias-ampersand': 'YAML has anchors that nothing refers to',
};

test.each(Object.entries(SCHEMAS))('%s in the repository is up to date', (path, render) => {
  const file = new URL(`../../${path}`, import.meta.url);
  expect(readFileSync(file, 'utf8'), 'stale: npm run schema').toBe(render());
});

test.each(shipped)('the program and the schema accept %s', (name) => {
  const text = readFileSync(new URL(name, BRIEFS), 'utf8');
  expect(parseBrief(text, name).brief).toBeDefined();
  expect(askEditor(text)).toBe('accepted');
});

test.each(shipped)('%s names its schema in its first line', (name) => {
  const [first] = readFileSync(new URL(name, BRIEFS), 'utf8').split('\n', 1);
  expect(first).toBe('# yaml-language-server: $schema=../schema/brief.schema.json');
});

describe('what the program reports of a bad file', () => {
  const names = CASE_NAMES.map((name) => [name, codeOf(name) ?? 'yaml-syntax'] as const);
  const isOnlyOurs = (name: string, code: Code): boolean =>
    CODES[code].severity === 'error' && (code in ONLY_THE_PROGRAM || name in ONLY_IN_THESE);

  test.each(
    names.filter(([name, code]) => CODES[code].severity === 'error' && !isOnlyOurs(name, code)),
  )('is also reported by an editor: %s', (name) => {
    expect(askEditor(textOf(name))).not.toBe('accepted');
  });

  test.each(names.filter(([, code]) => CODES[code].severity === 'warning'))(
    'is not reported by an editor if it is a warning: %s',
    (name) => {
      const { brief } = parseBrief(textOf(name), name);
      expect(askEditor(textOf(name)) === 'accepted').toBe(brief !== undefined);
    },
  );

  test('has a reason here if only the program reports it', () => {
    const codes = Object.keys(ONLY_THE_PROGRAM) as Code[];
    expect(codes.filter((code) => !ALL_CODES.includes(code))).toEqual([]);
    for (const code of codes.filter((code) => !BUILT.includes(code))) {
      const files = CASE_NAMES.filter((name) => codeOf(name) === code);
      expect(
        files.some((name) => askEditor(textOf(name)) === 'accepted'),
        code,
      ).toBe(true);
    }
    for (const name of Object.keys(ONLY_IN_THESE)) expect(CASE_NAMES).toContain(name);
  });
});
