import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/parse-brief.ts';
import { formatReportsAsJson } from '../../src/diagnostics/render-json.ts';
import { formatReport } from '../../src/diagnostics/render-text.ts';

/** A quarter of the largest file that is read, so that the tests are quick; what is quadratic still shows. */
const SIZE = 64 * 1024;

const HEAD = 'sitrep: 1\ntitle: T\n';
const filled = (unit: string, head = HEAD): string =>
  head + unit.repeat(Math.floor((SIZE - head.length) / unit.length));
const numbered = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

const FILES: Readonly<Record<string, string>> = {
  'keys that are mappings, 500 deep': `${HEAD}summary:\n  ${'? '.repeat(500)}x`,
  'keys that are mappings, to the end': filled('? '),
  'lists in lists, 100 deep': `${HEAD}summary: ${'['.repeat(100)}${']'.repeat(100)}`,
  'lists in lists, to the end': filled('- '),
  'opening brackets': filled('[', ''),
  'opening braces': filled('{a: ', ''),
  'closing brackets': filled(']', ''),
  'closing braces': filled('}', ''),
  'aliases that unfold ninefold, nine times': `${HEAD}a: &a [${'x, '.repeat(9)}]\n${numbered(9, (index) => `${'bcdefghij'[index]}: &${'bcdefghij'[index]} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(', ')}]`)}`,
  'honest aliases': filled('  - *a\n', `${HEAD}summary:\n  - &a text\n`),
  'an alias inside itself': `${HEAD}summary: &a [*a, *a]`,
  'ten thousand keys': `${HEAD}${numbered(9000, (index) => `k${index.toString(36)}:`)}`,
  'one key, over and over': filled('a:\n'),
  'one text': filled('a', `${HEAD}summary:\n  - `),
  'one text of digits, as a figure': filled('1', `${HEAD}figures:\n  - `),
  'dates, as a figure': filled('2026-02-30 ', `${HEAD}figures:\n  - `),
  'spaces before an anchor’s bracket': `${filled(' ', `${HEAD}summary:\n  - "a (p1`)}"`,
  'quotation marks of YAML': filled('"', `${HEAD}summary:\n  - `),
  'quotation marks': filled('“', `${HEAD}quotes:\n  - `).slice(0, SIZE / 3),
  'closing marks': filled('” ', `${HEAD}quotes:\n  - “`).slice(0, SIZE / 3),
  'escapes that are none': `${filled('\\q', `${HEAD}summary:\n  - "`)}"`,
  'blank lines inside a text': `${filled('\n', `${HEAD}summary:\n  - a`)}    b`,
  'lines that are neither key nor item': filled('a\n'),
  'items without a space': filled('  -a\n', `${HEAD}summary:\n`),
  'items with a wrong value': filled('  - {text: a, confidence: x}\n', `${HEAD}summary:\n`),
  'anchors that are none': filled('  - a (p0)\n', `${HEAD}summary:\n`),
  'sources, and anchors to none of them': `${HEAD}sources: {${numbered(4000, (index) => `k${index}: x, `)}}\nsummary:\n${'  - a (zz:p1)\n'.repeat(500)}`,
  'paragraphs that are skipped': `${HEAD}source: {skip: [${numbered(8000, (index) => `${index + 1}, `)}]}\nsummary:\n${'  - a (p99999)\n'.repeat(1000)}`,
  documents: filled('---\n', ''),
  directives: filled('%A\n', ''),
  tags: filled('  - !a x\n', `${HEAD}summary:\n`),
  'bidirectional controls': filled('\u202E').slice(0, SIZE / 3),
  NUL: filled('\0'),
};

describe('a hostile file is told what is wrong, and comes to an end', () => {
  test.each(Object.entries(FILES))('%s', (_, text) => {
    const report = parseBrief(text, 'hostile.yaml');
    formatReport(report);
    formatReportsAsJson([report]);
    const hasError = report.diagnostics.some(({ severity }) => severity === 'error');
    expect(report.brief === undefined).toBe(hasError);
  });
});

describe('aliases', () => {
  test('that unfold to too much are one fault', () => {
    const { diagnostics } = parseBrief(FILES['honest aliases']?.repeat(1) ?? '', 'hostile.yaml');
    expect(diagnostics.length).toBeLessThan(3);
  });

  test('that are few unfold', () => {
    const { brief } = parseBrief(
      `${HEAD}summary:\n  - {text: A, at: &a p5}\n  - {text: B, at: *a}\n`,
      'a.yaml',
    );
    expect(brief?.summary[1]?.at).toEqual([{ from: 5, to: 5 }]);
  });
});
