import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/article/source-text.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { writeBrief } from '../../src/brief/writing/write-yaml.ts';
import { draftBrief } from '../../src/draft/draft.ts';
import { verifyBrief } from '../../src/evidence/verify-brief.ts';
import { HOSTILE } from '../hostile/hostile-texts.ts';
import { share } from '../properties/share.ts';

const ARTICLES = new URL('../../bench/seeded/articles/', import.meta.url);

function draftOf(text: string) {
  const draft = draftBrief([{ text }], { id: 'draft', date: '2026-11-22' });
  const yaml = writeBrief(draft.brief, { comments: draft.comments, isNamedByFile: true });
  return { ...draft, yaml };
}

/** Reads back as the same brief without a word, and checking has no fault with it. */
function expectSound(text: string): void {
  const { brief, yaml } = draftOf(text);
  const again = parseBrief(yaml, 'draft');
  expect(again.diagnostics, yaml).toEqual([]);
  expect(again.brief?.quotes).toEqual(brief.quotes);
  const { findings, items } = verifyBrief(brief, new Map([[undefined, readSource(text)]]));
  expect(findings, yaml).toEqual([]);
  for (const { section, verdict } of items)
    if (section === 'quotes') expect(verdict, yaml).toBe('verified');
}

describe('the draft of an article', () => {
  test.each(globSync('*.txt', { cwd: fileURLToPath(ARTICLES) }).sort())('%s', async (name) => {
    const { yaml } = draftOf(readFileSync(new URL(name, ARTICLES), 'utf8'));
    await expect(yaml).toMatchFileSnapshot(`drafts/${basename(name, '.txt')}.yaml`);
  });

  test.each(globSync('*.txt', { cwd: fileURLToPath(ARTICLES) }).sort())(
    'of %s has nothing that checking finds fault with',
    (name) => expectSound(readFileSync(new URL(name, ARTICLES), 'utf8')),
  );

  test('is sound for whatever stands in a text', () => {
    for (const [, text] of HOSTILE)
      expectSound(
        `The port of Varna is shut\n\n“${text}” Hale said. ${text}\n\n${text} 300 ships.`,
      );
  });

  test('is sound for any pieces of news in any order', () => {
    const piece = fc.constantFrom(...PIECES);
    const paragraph = fc.array(piece, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 6 }), (paragraphs) =>
        expectSound(paragraphs.join('\n\n')),
      ),
      share(0.3),
    );
  });

  test.each([
    ['“We go now,” said Ada Pollard.', 'Ada Pollard'],
    ['Secretary of State Bo Lund said it was “a good day”.', 'Bo Lund'],
    [
      'The Varna Office of Public Works said it was “a very bad day”.',
      'the Varna Office of Public Works',
    ],
    ['After legal consultation Varna had found it “not, per se, unsafe”.', undefined],
    ['Fifty-one percent called it “a mess of sorts”.', undefined],
    ['We called it “a mess of sorts”.', undefined],
  ])('has as speaker only somebody whom it understands: %s', (text, by) => {
    const { brief } = draftOf(
      `The port of Varna is shut\n\nIt is shut for now.\n\n${text}\n\nIt is May.`,
    );
    expect(brief.quotes.flatMap((quote) => quote.by ?? [])).toEqual(by === undefined ? [] : [by]);
  });

  test.each([
    'The illness that the port calls “duvet lung” is rare.',
    'The “grey” market goes on at the port.',
    'On Friday the show “Port Today” was cut.',
  ])('has no term as a quote: %s', (text) => {
    const { brief } = draftOf(
      `The port of Varna is shut\n\nIt is shut for now.\n\n${text}\n\nIt is May.`,
    );
    expect(brief.quotes).toEqual([]);
  });

  test.each<[string, readonly string[]]>([
    ['Some 11,000 North Vale soldiers were sent to the coast.', ['about 11000']],
    ['Prices fell by 4.5 percentage points to 61.3 per cent.', ['4.5', '61.3 per cent']],
    [
      'It bought 30 Kestrel 840 planes. The 840 Star is late, and some 400 840 Star planes wait.',
      ['30'],
    ],
    ['They wrote a 104-page report on it.', []],
    ['Rain of 5 inches (127 millimetres) fell.', ['5']],
    ['15 of the 19 sailors were hurt.', ['15']],
    ['Tax brought £12m. It said that it brought £12m.', ['£12m']],
    ['Dollar/yen: DOWN at $1.10 from $1.12.', []],
    ['The loan is 10 per cent of the total.', []],
  ])('of “%s” has the figures %j', (text, values) => {
    const { brief } = draftOf(`The port of Varna is shut\n\n${text}`);
    expect(
      brief.figures.map(({ qualifier, quantity }) =>
        [
          qualifier === 'about' ? 'about' : '',
          quantity.kind === 'amount'
            ? quantity.amount.text.includes(',')
              ? String(quantity.amount.value)
              : quantity.amount.text
            : '',
        ]
          .join(' ')
          .trim(),
      ),
    ).toEqual(values);
  });

  test('has a title without a stop, and a body without a piece of its name as its role', () => {
    const { brief } = draftOf(
      'The port of Varna is shut.\n\nThe quay is shut. “It is late,” the Office of Public Works said.\n\nIt will open in May.',
    );
    expect(brief.title).toBe('The port of Varna is shut');
    expect(brief.quotes.map(({ role }) => role)).toEqual([undefined]);
  });

  test('has no question and no answer of an interview in its summary', () => {
    const { brief } = draftOf(
      'The mayor of Varna speaks\n\nQ: Why was the old harbour of Varna shut for all of the winter?\n\nA: It was shut because the old harbour was full of ice all winter.\n\nThe old harbour of Varna was shut for the whole of the winter.',
    );
    expect(brief.summary.map(({ text }) => text)).toEqual([
      'The old harbour of Varna was shut for the whole of the winter.',
    ]);
  });

  test('has lines within 88 columns', () => {
    for (const name of globSync('*.txt', { cwd: fileURLToPath(ARTICLES) })) {
      const { yaml } = draftOf(readFileSync(new URL(name, ARTICLES), 'utf8'));
      const long = yaml.split('\n').filter((line) => line.length > 88);
      expect(long).toEqual([]);
    }
  });

  test('of several articles names the source of each item', () => {
    const one =
      'The port of Varna is shut\n\nSome 300 ships wait off the port, Ada Hale said on Monday.';
    const two = 'Ships wait off Varna\n\n“We shall open soon,” harbour master Bo Lund said.';
    const { brief } = draftBrief(
      [
        { key: 'one', text: one },
        { key: 'two', text: two },
      ],
      { id: 'varna', date: '2026-11-22' },
    );
    expect(brief.sources.map(({ key, headline }) => [key, headline])).toEqual([
      ['one', 'The port of Varna is shut'],
      ['two', 'Ships wait off Varna'],
    ]);
    expect(brief.quotes.map(({ by, at }) => [by, at])).toEqual([
      ['Bo Lund', [{ source: 'two', from: 2, to: 2 }]],
    ]);
    expect(brief.figures.map(({ what, at }) => [what, at[0]?.source])).toEqual([
      ['ships wait off the port', 'one'],
    ]);
  });
});

const PIECES = [
  'Ada Vale, mayor of Varna, said the port would open on Friday.',
  '“We are ready,” she said. “More than 300 ships wait.”',
  'A spokesman declined to comment on the 40 ships.',
  'There are claims that £3bn was lost.',
  '“Nobody,” Hale told reporters, “was hurt.”',
  'Officials said between 5 and 7 per cent of the crews had left.',
  'He did not say why.',
  '"It is a lie."',
  'About 11,000 people, most of them sailors, were sent home in 2024.',
  'The so-called “grey fleet” is back.',
  '“',
  'Exports fell 3.5% to $1.2bn.',
  'It is unclear whether the quay will hold.',
];
