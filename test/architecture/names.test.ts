/** Holds away names that were given up: docs/glossary.md has the word for each thing. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { comments, sourceFile } from './source-text.ts';

const ROOT = new URL('../../', import.meta.url);

interface OldName {
  readonly name: RegExp;
  readonly instead: string;
  /** Paths that may have it, by how they begin. */
  readonly except?: readonly string[];
}

/** In identifiers, comments, test titles and the pages of the documentation. */
const WORDS: readonly OldName[] = [
  { name: /held[ -]against|heldAgainst/i, instead: 'compare, check' },
  { name: /settl(?:e|ing)/i, instead: 'debounce, at rest, resolve' },
  {
    name: /spoken/i,
    instead: 'screen reader, quoted',
    except: ['src/print/html/linked-data.ts', 'test/print/html.test.ts'],
  },
  { name: /\befforts?\b|[a-z]Effort|\beffort[A-Z]/, instead: 'budget' },
  {
    name: /\b(?:told|tells?)\b|[a-z]Told/i,
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
  { name: /\boutside\b/i, instead: 'host' },
  { name: /\bjoined\b/, instead: 'what is joined: joinSpans, tokenText' },
  { name: /\bwordsOf\b/, instead: 'whose words: itemWords, tokenWords' },
  { name: /\b(?:targetsOf|isPerson)\b/, instead: 'a name with one meaning' },
  { name: /\b(?:Source)?Origin\b/, instead: 'TextLocation, BriefInput' },
];

const FILES =
  /(?:^|\/)(?:items|terminal|settling|(?:known-)?standing|following|spoken|vocabulary|effort)\.(?:test\.)?[cm]?tsx?$/;

const paths = ['src', 'test', 'bench', 'scripts', 'docs']
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, ROOT), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.replaceAll('\\', '/')}`,
    ),
  )
  .filter(
    (path) => /\.(?:[cm]?[jt]sx?|md)$/.test(path) && path !== 'test/architecture/names.test.ts',
  )
  .concat('README.md');

const TITLE = /\b(?:test|describe)\b.*?\(\s*'([^'\n]*)'/g;

const files = paths.map((path) => {
  const text = readFileSync(new URL(path, ROOT), 'utf8');
  if (path.endsWith('.md')) return { path, prose: withoutCode(text), code: '' };
  const { bare } = sourceFile(path, text);
  const titles = [...text.matchAll(TITLE)].map(([, title = '']) => title);
  return {
    path,
    prose: [bare, ...comments(text).map(withoutCode), ...titles].join('\n'),
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
  test.each(WORDS)('is in no identifier, comment, title or page: $name', (old) => {
    expect(found(old, ({ prose }) => prose)).toEqual([]);
  });

  test.each(IDENTIFIERS)('is no identifier: $name', (old) => {
    expect(found(old, ({ code }) => code)).toEqual([]);
  });

  test('is no name of a file', () => {
    expect(paths.filter((path) => FILES.test(path))).toEqual([]);
  });
});

test.each(['Place', 'Line'])('%s is one type', (name) => {
  const declared = new RegExp(`\\b(?:interface|class) ${name}\\b|\\btype ${name}\\b[^=,;}]*=`);
  expect(files.filter(({ code }) => declared.test(code)).length).toBe(1);
});
