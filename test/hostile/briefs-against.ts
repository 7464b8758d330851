/**
 * Briefs that ask the worst of a source: as many items as a brief holds, long and short, right and with a word
 * exchanged, in pieces, as figures and as points, anchored rightly, wrongly and not at all. What they say is
 * taken from the source itself, which the checker then has to look for everywhere.
 */
import { HEAD } from './texts.ts';

/** The item of a number, counted from 0, in YAML on one line. */
type Item = (source: string, index: number) => string;

const ANCHORS = ['p1', 'p2', '', 'p1-100', 'p9999'];

/** A stretch of the source on one line. */
function taken(source: string, index: number, length: number): string {
  const from = (index * 7919) % Math.max(1, Math.min(source.length - length, 1_000_000));
  return source
    .slice(from, from + length)
    .replace(/[\r\n]+/g, ' ')
    .toWellFormed()
    .trim();
}

/** With the word in the middle exchanged. */
function exchanged(words: string): string {
  const middle = words.length >> 1;
  const from = words.lastIndexOf(' ', middle);
  const to = words.indexOf(' ', middle);
  return from === -1 || to === -1
    ? `${words.slice(0, middle)} other ${words.slice(middle)}`
    : `${words.slice(0, from)} other ${words.slice(to)}`;
}

function long(fields: Readonly<Record<string, string>>, index: number): string {
  const at = ANCHORS[index % ANCHORS.length];
  const all = at === '' ? fields : { ...fields, at };
  return `{${Object.entries(all)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ')}}`;
}

/** Marks alone are no quote: a brief of them would be broken. */
function sayable(words: string): string {
  return /[\p{L}\p{N}]/u.test(words) ? words : `${words} x`.trim();
}

const quote =
  (length: number, change: (words: string, index: number) => string): Item =>
  (source, index) =>
    long({ text: sayable(change(taken(source, index, length), index)), by: 'Ada Vale' }, index);

/** Only some of the words, with an ellipsis between each two. */
function pieces(words: string): string {
  return words
    .split(/\s+/)
    .slice(0, 60)
    .map((word) => word.replace(/[[\]]/g, '').slice(0, 40))
    .join(' […] ');
}

const BY = ['Ada Vale', 'Hale', 'the official', 'a Western official', 'the mayor of Varna', 'NATO'];

/** The words in quotation marks of each paragraph where they stand, said by ever other people. */
const inPlace: Item = (source, index) => {
  const lines = source.slice(0, 200_000).split('\n');
  const number = index % lines.length;
  const quoted = /[“"‘'«„「]([^“”"‘’'«»„「」]{1,80})/.exec(lines[number] ?? '')?.[1];
  const by = `${BY[index % BY.length]}${index % 4 === 0 ? '' : ` ${(index % 500).toString(36)}`}`;
  const text = quoted ?? (lines[number] ?? '').slice(0, 60);
  return `{text: ${JSON.stringify(sayable(text.toWellFormed().trim()))}, by: ${by}, at: p${number + 1}}`;
};

const NUMBER = /\d[\d,]*/;

const KINDS: Readonly<Record<string, readonly [section: string, item: Item]>> = {
  'long quotes, a word exchanged': ['quotes', quote(2400, exchanged)],
  'short quotes': ['quotes', quote(24, (words) => words)],
  'short quotes, a word exchanged': ['quotes', quote(60, exchanged)],
  'quotes in pieces': ['quotes', quote(900, pieces)],
  'quotes in pieces, the last not there': [
    'quotes',
    quote(900, (words) => `${pieces(words)} […] unfound`),
  ],
  'quotes where they stand': ['quotes', inPlace],
  'quotes where they stand, said by ever other first names in a role': [
    'quotes',
    (source, index) =>
      inPlace(source, index).replace(
        /by: .*?, at:/,
        `by: Bo${index.toString(36)} Vale, role: mayor of Varna, at:`,
      ),
  ],
  figures: [
    'figures',
    (source, index) => {
      const exact = taken(source, index, 60) || 'x';
      const value = NUMBER.exec(exact)?.[0].replaceAll(',', '').slice(0, 12) ?? '7';
      return index % 3 === 0
        ? long({ what: 'ice', value: String(Number(value) + (index % 2)) }, index)
        : long({ what: 'ice', value, exact: index % 3 === 1 ? exact : exchanged(exact) }, index);
    },
  ],
  'figures of other numbers, nowhere stated': [
    'figures',
    (_, index) => `{what: ships, value: ${index + 41}, unit: ships}`,
  ],
  people: [
    'people',
    (source, index) => {
      const name = /\p{Lu}\p{L}+ \p{Lu}\p{L}+/u.exec(source.slice(0, 1000))?.[0] ?? 'Ada Vale';
      return long({ name, role: `mayor ${index} of Varna` }, index);
    },
  ],
  points: [
    'summary',
    (source, index) =>
      long(
        { text: `Ada Vale of Varna has 77 ships; ${taken(source, index, 120)} and Hale${index}` },
        index,
      ),
  ],
};

/** More are not read. */
const MAX_ITEMS = 1500;

export type Against = (source: string, size: number) => string;

/** By kind, a brief of at most `size` bytes against a source. */
export const BRIEFS_AGAINST: Readonly<Record<string, Against>> = Object.fromEntries(
  Object.entries(KINDS).map(([name, [section, item]]) => [
    name,
    (source: string, size: number): string => {
      const lines = [`${HEAD}${section}:\n`];
      let room = size - Buffer.byteLength(lines[0] ?? '');
      for (let index = 0; index < MAX_ITEMS; index++) {
        const next = `  - ${item(source, index)}\n`;
        room -= Buffer.byteLength(next);
        if (room < 0) break;
        lines.push(next);
      }
      return lines.join('');
    },
  ]),
);
