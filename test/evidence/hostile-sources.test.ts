/** Sources that were made to keep the checker busy: what it does is bounded, counted in steps; and it says so. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotationsOf } from '../../src/article/quotations/quotations.ts';
import { readSource } from '../../src/article/source-text.ts';
import { findWhole, foldParts, foldWords } from '../../src/article/words/folded-span.ts';
import { wordIndexOf } from '../../src/article/words/word-index.ts';
import { alignLocally } from '../../src/evidence/search/local-alignment.ts';
import { wordRuns } from '../../src/evidence/search/word-runs.ts';
import { type Budgets, fullBudgets } from '../../src/text/budget.ts';
import { share } from '../properties/share.ts';
import { figure, point, quote, verify } from './cases.ts';

/** With less of a budget than a brief has, so that its end is near. */
const within = (budgets: Partial<Budgets>, source: string, body: string) =>
  verify(source, body, 'en', 't', budgets);

/** Makes a paragraph so long that its stretches are not searched from beginning to end. */
const LONG = ' Zebras graze far away, and none of them swims. '.repeat(200);

describe('steps grow no faster than the source', () => {
  const stepsOf = (count: number, words: string): number => {
    const source = readSource('the ice '.repeat(count));
    const budget = { left: 1e9 };
    const runs = wordRuns(source, words.split(' '), { start: 0, end: source.text.length }, budget);
    for (const _ of runs);
    return 1e9 - budget.left;
  };

  test.each(['the ice the ice', 'ice', 'the ice '.repeat(40).trim()])('for %j', (words) => {
    const [small, large] = [stepsOf(1000, words), stepsOf(8000, words)];
    expect(large).toBeLessThan(9 * small);
  });

  test('and words that stand nowhere together take none', () => {
    const exchanged = `${'the ice '.repeat(100)}the ${'the ice '.repeat(100)}`.trim();
    expect(stepsOf(8000, exchanged)).toBe(0);
    expect(stepsOf(8000, 'the ice of winter')).toBe(0);
  });

  test('and a window without half of the words is not aligned', () => {
    const index = wordIndexOf(readSource(`${'ice '.repeat(500)}mayor`));
    const budget = { left: 1e6 };
    const words = ['mayor', 'of', 'winter', 'harbour'];
    const sought = { words, weights: words.map(() => 1) };
    expect(alignLocally(index, sought, { start: 0, end: 501 }, 0.45, budget)).toBeUndefined();
    expect(1e6 - budget.left).toBeLessThan(501);
  });
});

describe('what is not looked for is reported', () => {
  const WORDS = 'the ice of the winter has closed our harbour again and no ship will leave'.split(
    ' ',
  );
  const shuffled = Array.from(
    { length: 1500 },
    (_, at) => WORDS[(at * at + (at >> 3)) % WORDS.length],
  );

  test('when the nearest words of long quotes have been looked for long enough', () => {
    const quotes = Array.from({ length: 8 }, (_, at) => {
      const words = shuffled.slice(at * 40, at * 40 + 100).with(50, 'unfound');
      return `  - {text: "${words.join(' ')}", attribution: none, at: p1}\n`;
    });
    quotes.push('  - {text: "and we go home", attribution: none, at: p1}\n');
    const { items } = within(
      { suggesting: { left: 100_000 } },
      `She said: “${shuffled.join(' ')} and we go home”`,
      `quotes:\n${quotes.join('')}`,
    );
    expect(items.at(0)?.verdict).toBe('altered');
    expect(items.at(-2)?.findings.at(-1)?.message).toContain(
      'similar words were not looked for, because the limit of comparing was reached before',
    );
    expect(items.at(-1)?.verdict).toBe('verified');
  });

  test('when words stand in too many places that are not it', () => {
    const source = `${'£3bn '.repeat(5000)}\nShe said: “we go”.`;
    const figures = '  - {what: x, exact: 3bn, value: 3bn}\n'.repeat(3);
    const true_ = `quotes: [“we go” -- she (p2)]\nsummary: [She said so of £3bn. (p2)]\n`;
    const { items, findings } = within(
      { searching: { left: 10_000 } },
      source,
      `figures:\n${figures}${true_}`,
    );
    expect(findings.some(({ message }) => message.includes('repeats itself so often'))).toBe(true);
    expect(items.at(-1)?.verdict).toBe('verified');
  });

  test('when a source has more quotation marks than are read', () => {
    const { warnings, outer } = quotationsOf(readSource(`${'“a” '.repeat(110_000)}\n“b”`));
    expect(warnings[0]).toMatchObject({ code: 'marks-not-read', paragraph: 1 });
    expect(warnings[0]?.message).toContain('only the first 200,000 quotation marks');
    expect(outer.length).toBe(0);
  });

  test('when a paragraph is too long to be read for a number or a name', () => {
    const source = `Hale has 40 ships.${' There is ice.'.repeat(40_000)} He has 77 more.`;
    const { verdict, codes, check } = figure(source, 'value: 77');
    expect([verdict, codes]).toEqual(['unchecked', ['figure-unread']]);
    expect(check.findings[0]?.message).toContain('only its first 500,000 characters were read');
    expect(figure(source, 'value: 40').verdict).toBe('verified folded');
    expect(figure(source, 'value: 77, exact: 77 more').verdict).toBe('verified exact');
    expect(point(source, 'Hale has 40 ships. (p1)').verdict).toBe('found');
    const found = point(source, 'Vale has 77 ships. (p1)');
    expect([found.verdict, found.codes]).toEqual(['unchecked', ['item-without-anchor']]);
    expect(found.check.findings[0]?.message).toContain('only its beginning was read');
  });

  test('when figures without an anchor have been compared with enough numbers', () => {
    const figures = Array.from({ length: 60 }, (_, at) => `  - {what: ships, value: ${at + 50}}\n`);
    const { items } = within(
      { reading: { left: 60_000 } },
      '40 ships '.repeat(2000),
      `figures:\n${figures.join('')}`,
    );
    expect(items.at(0)?.verdict).toBe('missing');
    expect(items.at(-1)?.verdict).toBe('unchecked');
    expect(items.at(-1)?.findings.at(-1)?.message).toContain('the limit of text that is read');
  });

  test('when a speaker is sought among too many sentences', () => {
    const source = Array.from(
      { length: 200 },
      (_, at) => `Mayor Ada Orr said that “${at} ships sank in the ice of the harbour today”.\n`,
    ).join('');
    const quotes = Array.from(
      { length: 60 },
      (_, at) =>
        `  - {text: ${at} ships sank in the ice of the harbour today, by: Bo Lun${at}, role: cook, at: p${at + 1}}\n`,
    );
    const said = `quotes:\n${quotes.join('')}  - {text: 70 ships sank in the ice of the harbour today, by: Ada Orr, at: p71}\n`;
    const { items } = within({ reading: { left: 1000 } }, source, said);
    expect(items.at(0)?.verdict).not.toBe('verified');
    expect(items.at(-1)).toMatchObject({ verdict: 'verified', findings: [] });
    const budgets = fullBudgets();
    const brief = verify(source, said, 'en', 't', budgets);
    expect(brief.items.at(-1)?.verdict).toBe('verified');
    expect(fullBudgets().reading.left - budgets.reading.left).toBeLessThan(3_000_000);
  });

  test('when more is left out of a quote than is read', () => {
    const source = `She said: “we go home${', and on'.repeat(4000)}, before the ice comes”.`;
    const { verdict, codes, check } = quote(source, 'we go home […] before the ice comes');
    expect([verdict, codes]).toEqual(['verified elided', ['quote-elision-hides']]);
    expect(check.findings[0]?.message).toContain('first and the last 10,000 characters');
  });

  test('when words stand in more places than are reported', () => {
    const { verdict, check } = quote('She said “we go”. '.repeat(50), 'we go');
    expect(verdict).toBe('ambiguous');
    expect(check.findings[0]?.message).toContain('found them at least 20 times');
  });
});

describe('the index finds what a search of the whole paragraph finds', () => {
  const pieces = [
    ...[
      'ice',
      'Ice',
      'the',
      '3',
      '£3bn',
      '11,000',
      'can’t',
      'canʼt',
      'gear-shift',
      'so\u00ADft',
      '\u200Bice',
    ],
    ...[
      '港',
      '氷が',
      'か\u3099',
      'น้ำแข็ง',
      'e\u0301tude',
      'étude',
      '…',
      '. . .',
      '–',
      '-',
      '"',
      '’',
      '(',
      ')',
      ',',
    ],
  ];
  const text = fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
    .map((words) => words.join(' '));

  test('for words of every script, with what hides between them', () => {
    fc.assert(
      fc.property(text, text, text, fc.boolean(), (before, words, after, isThere) => {
        const own = isThere ? words : after;
        const short = `Hale: ${before} ${words} ${after} so.`;
        const exact = JSON.stringify(own);
        const found = figure(short, `qualifier: vague, exact: ${exact}`);
        const indexed = figure(`${short}${LONG}`, `qualifier: vague, exact: ${exact}`);
        // What has no words is searched for in short paragraphs only.
        if (!/[\p{L}\p{N}]/u.test(own)) return;
        if (
          findWhole(
            readSource(short),
            foldParts(readSource(short), [{ start: 0, end: short.length }]),
            foldWords(own),
          ).length > 0
        ) {
          expect(`${own}: ${found.verdict}`).toMatch(/: (?:verified|ambiguous)/);
        }
        const isFound = (verdict: string): boolean => /^(?:verified|ambiguous)/.test(verdict);
        if (isFound(found.verdict) || isFound(indexed.verdict)) {
          expect(`${own}: ${indexed.verdict}`).toBe(`${own}: ${found.verdict}`);
        }
      }),
      share(0.25),
    );
  });

  test('for quotes in pieces', () => {
    const source = `She said: “we go home before the ice, and you stay; we go ${'on '.repeat(4000)}home again”.`;
    const { verdict } = quote(source, 'we go home […] you stay […] home again');
    expect(verdict).toBe('verified elided');
    expect(quote(source, 'you stay […] before the ice […] again').verdict).not.toMatch(/^verified/);
  });
});
