/** Holds away names that were given up: docs/glossary.md has the word for each thing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comments, sourceFile, strings } from './source-text.ts';

const ROOT = new URL('../../', import.meta.url);

interface OldName {
  readonly name: RegExp;
  readonly instead: string;
  /** Paths that may have it, by how they begin. */
  readonly except?: readonly string[];
}

/** In identifiers, comments, messages, test titles and the pages of the documentation. */
const WORDS: readonly OldName[] = [
  { name: /held[ -]against|heldAgainst/i, instead: 'compare, check' },
  { name: /settl(?:e|ing)/i, instead: 'debounce, at rest, resolve' },
  {
    name: /spoken/i,
    instead: 'screen reader, quoted',
    except: ['src/print/html/linked-data.ts', 'test/print/html.test.ts'],
  },
  { name: /\b[Ee]fforts?\b|\bEffort[A-Z]|[a-z]Effort|\beffort[A-Z]/, instead: 'budget' },
  {
    name: /\b(?:[Tt]old|[Tt]ells?|[Tt]elling)\b|[a-z]T(?:old|ell)|\bt(?:old|ell)[A-Z]/,
    instead: 'report, notice, show',
    // Sentences of articles.
    except: ['test/hostile/source-texts.ts'],
  },
  { name: /vocabular/i, instead: 'language, values' },
  {
    name: /standing(?!s? for)\b/i,
    instead: 'check result',
    except: [
      // The key of the JSON that `check` and `list` print.
      'docs/json.md',
      'src/commands/check/check-json.ts',
      'src/commands/list/list.ts',
      'test/commands/',
      'test/library/check-result.test.ts',
    ],
  },
  { name: /\b(?:proof|prov(?:e|es|ed|en))\b|[a-z](?:Proof|Proven)/i, instead: 'check' },
];

/** In code alone. */
const IDENTIFIERS: readonly OldName[] = [
  { name: /(?:\bo|[a-z]O|\bO)utside(?!Marks|[a-z])/, instead: 'host' },
  { name: /\bjoined\b/, instead: 'what is joined: joinSpans, tokenText' },
  { name: /\bwordsOf\b/, instead: 'whose words: itemWords, tokenWords' },
  { name: /\b(?:targetsOf|isPerson)\b/, instead: 'a name with one meaning' },
  { name: /\b(?:Source)?Origin\b/, instead: 'TextLocation, BriefInput' },
];

const FILES =
  /(?:^|[/-])(?:items(?=\.)(?<!-items)|terminal(?=\.ts)(?<!-terminal)|settling|standing|following|spoken|vocabulary|effort|outside|told|held-against)(?:[./-]|$)/;

const paths = ['src', 'test', 'bench', 'scripts', 'docs']
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  )
  .filter(
    (path) => /\.(?:[cm]?[jt]sx?|md)$/.test(path) && path !== 'test/architecture/names.test.ts',
  )
  .concat('README.md', 'CONTRIBUTING.md', 'vitest.config.ts', '.ci/run');

const TITLE = /\b(?:test|describe)\b.*?\(\s*(['"`])((?:(?!\1).)*)\1/g;

const read = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8');

const files = paths.map((path) => {
  const text = read(path);
  if (/\.md$|^\.ci/.test(path)) return { path, prose: withoutCode(text), code: '' };
  const { bare } = sourceFile(path, text);
  const titles = [...text.matchAll(TITLE)].map(([, , title = '']) => title);
  // Tables of languages have words of articles.
  const hasMessages = path.startsWith('src/') && !path.startsWith('src/language/');
  return {
    path,
    prose: [
      bare,
      ...comments(text).map(withoutCode),
      ...titles,
      ...(hasMessages ? strings(text) : []),
    ].join('\n'),
    code: bare,
  };
});

/** Words in backticks and examples are quoted, not used. */
function withoutCode(text: string): string {
  return text.replace(/^```[\s\S]*?^```|`[^`]*`/gm, ' ');
}

/** `path: instead …` for each file that still has an old name. */
function found(
  { name, instead, except = [] }: OldName,
  textOf: (file: (typeof files)[number]) => string,
): string[] {
  return files
    .filter(({ path }) => !except.some((start) => path.startsWith(start)))
    .flatMap((file) => {
      const match = name.exec(textOf(file));
      return match ? [`${file.path}: ‘${match[0]}’; say ${instead}`] : [];
    });
}

describe('a name that was given up', () => {
  test.each(WORDS)('is in no identifier, comment, message, title or page: $name', (old) => {
    expect(found(old, ({ prose }) => prose)).toEqual([]);
  });

  test.each(IDENTIFIERS)('is no identifier: $name', (old) => {
    expect(found(old, ({ code }) => code)).toEqual([]);
  });

  test('is no name of a file', () => {
    expect(paths.filter((path) => FILES.test(path))).toEqual([]);
  });
});

/** The names in the last column of a table of the glossary. */
function glossaryNames(): string[] {
  const rows = [...read('docs/glossary.md').matchAll(/^\| \*\*.*\| ([^|]*) \|$/gm)];
  return rows.flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );
}

describe('a word of the glossary', () => {
  const types = glossaryNames().filter((name) => /^[A-Z]\w+$/.test(name));

  test('stands there once', () => {
    const words = [...read('docs/glossary.md').matchAll(/^\| \*\*(.+?)\*\*/gm)].map(
      ([, word]) => word,
    );
    expect(words.length).toBeGreaterThan(50);
    expect(words).toEqual([...new Set(words)]);
  });

  test.each(types)('has one type: %s', (name) => {
    const declared = new RegExp(
      `\\b(?:interface|class) ${name}\\b|\\btype ${name}\\b[^=,;}]*=|\\bas ${name} ?[,}]`,
      'g',
    );
    const found = files.flatMap(({ path, code }) => code.match(declared)?.map(() => path) ?? []);
    expect(found).toEqual([expect.stringMatching('^src/')]);
  });

  test.each(glossaryNames().filter((name) => /^[a-z]\w+$/.test(name)))(
    'has one function: %s',
    (name) => {
      const declared = new RegExp(`^export (?:async )?(?:function|const) ${name}\\b`, 'm');
      const found = files.filter(
        ({ path, code }) => path.startsWith('src/') && declared.test(code),
      );
      expect(found.map(({ path }) => path)).toHaveLength(1);
    },
  );

  test.each(glossaryNames().filter((name) => name.includes('/') || name.endsWith('.ts')))(
    'has one file or folder: %s',
    (name) => {
      const suffix = name.replace(/\/$/, '');
      expect(paths.some((path) => `/${path}/`.includes(`/${suffix}/`))).toBe(true);
    },
  );
});

test('a path is no part of an address, in which blanks are escaped: fileURLToPath gives it', () => {
  const found = files.filter(
    ({ path, code }) => /\.pathname\b/.test(code) && path !== 'test/architecture/source-text.ts',
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});
