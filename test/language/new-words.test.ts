/** A new hedge is one line of one table, a new language one file and one entry: tried in a copy of the program. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ENGLISH = 'language/tables/english/numbers.ts';
const LANGUAGES = 'language/languages.ts';

let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'sitrep-words-'));
  for (const room of ['text', 'language', 'article', 'evidence', 'brief', 'diagnostics']) {
    cpSync(new URL(`../../src/${room}`, import.meta.url), join(copy, room), { recursive: true });
  }
  change(
    ENGLISH,
    '  hedges: [',
    "  hedges: [\n    { words: 'a whisker over', qualifier: 'more-than' },",
  );
  writeFileSync(
    join(copy, 'language/tables/finnish.ts'),
    `/** What is known of Finnish. */
import type { Language } from '../model/language.ts';

export const finnish: Language = {
  tags: ['fi'],
  numbers: {
    scales: { miljoonaa: 1e6 },
    hedges: [{ words: 'yli', qualifier: 'more-than' }],
  },
  sense: { negations: ['ei'] },
};
`,
  );
  change(
    LANGUAGES,
    'import { french',
    "import { finnish } from './tables/finnish.ts';\nimport { french",
  );
  change(LANGUAGES, '  german,\n', '  german,\n  finnish,\n');
});

afterAll(() => rmSync(copy, { recursive: true }));

function change(path: string, from: string, to: string): void {
  const file = join(copy, path);
  const text = readFileSync(file, 'utf8');
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(file, text.replace(from, to));
}

const load = <Module>(path: string): Promise<Module> =>
  import(/* @vite-ignore */ pathToFileURL(join(copy, path)).href);

type Phrases = typeof import('../../src/language/numbers/figure-phrase.ts');
type Figures = typeof import('../../src/article/quantities/source-figures.ts');
type Sources = typeof import('../../src/article/source-text.ts');
type Diffs = typeof import('../../src/evidence/compare/word-diff.ts');
type Points = typeof import('../../src/evidence/points/claims.ts');
type Sense = typeof import('../../src/language/words/sense-words.ts');

describe('a new hedge of English', () => {
  const text = 'They lost a whisker over 40 ships.';

  test('is read in the figures of briefs', async () => {
    const { readFigurePhrase } = await load<Phrases>('language/numbers/figure-phrase.ts');
    expect(readFigurePhrase(text)).toMatchObject({
      hedge: 'a whisker over',
      qualifier: 'more-than',
    });
  });

  test('is read in the figures of sources', async () => {
    const { figuresOf } = await load<Figures>('article/quantities/source-figures.ts');
    const { readSource } = await load<Sources>('article/source-text.ts');
    const [figure] = figuresOf({ source: readSource(text), skip: new Set() }, 1);
    expect([...(figure?.qualifiers ?? [])]).toEqual(['more-than']);
  });

  test('is read in points', async () => {
    const { numbersIn } = await load<Points>('evidence/points/claims.ts');
    expect(numbersIn(text)).toMatchObject([{ qualifier: 'more-than' }]);
  });

  test('is named where it is lost', async () => {
    const { diffWords } = await load<Diffs>('evidence/compare/word-diff.ts');
    const { changes } = diffWords(text, 'They lost 40 ships.');
    expect(changes.map(({ kind }) => kind)).toEqual(['hedge-lost']);
  });
});

describe('a new language', () => {
  test('has its scales and hedges', async () => {
    const { readFigurePhrase } = await load<Phrases>('language/numbers/figure-phrase.ts');
    const figure = readFigurePhrase('yli 4,2 miljoonaa euroa', 'fi');
    expect(figure).toMatchObject({
      qualifier: 'more-than',
      quantity: { amount: { value: 4_200_000 } },
      unit: 'euroa',
    });
  });

  test('has its negations', async () => {
    const { reversingPhrases } = await load<Sense>('language/words/sense-words.ts');
    expect(reversingPhrases('se ei ole totta')).toEqual(['ei']);
  });
});
