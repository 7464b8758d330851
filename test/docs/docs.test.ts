import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PAGES } from '../../scripts/docs.ts';
import { knownKeys } from '../../src/brief/format/known-keys.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { ALL_CODES } from '../diagnostics/cases.ts';
import { ALL_FINDINGS } from '../diagnostics/finding-cases.ts';

const page = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
/** The blocks of a language in a page. */
const blocks = (path: string, language: string): string[] =>
  [...page(path).matchAll(/^```(?<language>\w+)\n(?<code>[\s\S]*?)^```$/gm)]
    .filter(({ groups }) => groups?.language === language)
    .map(({ groups }) => groups?.code ?? '');

const ROOT = new URL('../../', import.meta.url);
const TEXTS = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(new URL('docs/', ROOT)).map((name) => `docs/${name}`),
];
const FILES = ['src', 'test', 'bench', 'scripts']
  .flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name}`,
    ),
  )
  .concat('vitest.config.ts');

describe('the docs', () => {
  test.each(Object.entries(PAGES))('%s is what the code gives', (path, render) => {
    expect(page(path), 'stale: npm run docs').toBe(render(page(path)));
  });

  test('explain every code', () => {
    const text = page('docs/diagnostics.md');
    const codes = [...ALL_CODES, ...ALL_FINDINGS];
    expect(codes.filter((code) => !text.includes(`### ${code}\n`))).toEqual([]);
  });

  test('list every key of the format', () => {
    const text = page('docs/format.md');
    const sections = ['source', 'prepared', 'summary', 'figures', 'people', 'quotes', 'questions'];
    const keys = [
      ...knownKeys([]),
      ...sections.flatMap((key) => [...knownKeys([key]), ...knownKeys([key, 0])]),
    ];
    expect(keys.filter((key) => !text.includes(`\`${key}\``))).toEqual([]);
  });

  test.each([...blocks('docs/format.md', 'yaml'), ...blocks('README.md', 'yaml')])(
    'hold examples of the format that are sound: %#',
    (code) => {
      const text = code.includes('sitrep: 1') ? code : `sitrep: 1\ntitle: T\n${code}`;
      expect(parseBrief(text, 'example.yaml').diagnostics).toEqual([]);
    },
  );

  test.each(blocks('docs/json.md', 'json'))('hold JSON that is JSON: %#', (code) => {
    expect(JSON.parse(code)).toHaveProperty('version', 1);
  });

  test.each(TEXTS)('%s names source files that exist', (path) => {
    const text = page(path).replace(/^```[\s\S]*?^```$/gm, '');
    const named = [
      ...text.replace(/^In a new file.*$/gm, '').matchAll(/`(\w[\w./-]*\.(?:[cm]?tsx?|mjs|js))`/g),
    ].map(([, name = '']) => name);
    const isFile = (name: string) =>
      FILES.some((file) => file === name || file.endsWith(`/${name}`));
    expect(named.filter((name) => !isFile(name))).toEqual([]);
  });

  test.each(TEXTS)('%s has no row without its table', (path) => {
    const text = page(path).replace(/^```[\s\S]*?^```$/gm, '');
    const tables = [...text.matchAll(/(?:^\|.*\n)+/gm)].map(([table]) => table);
    expect(tables.filter((table) => !/^.*\n\| *:?-/.test(table))).toEqual([]);
  });
});
