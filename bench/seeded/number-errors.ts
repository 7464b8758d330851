/** Errors in the numbers of a text: digits, scales, units, hedges. */
import { anyOf, likeCase, pick, type Random, replaceOne } from './chance.ts';
import { wordsOfLanguage } from './language-words.ts';
import type { TextError } from './trial.ts';

/** A number in digits that is no year. */
const DIGITS = /(?<![\p{L}\d.,])\d[\d.,]*(?<![.,])/gu;
const SPELT = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

export const otherDigit: TextError = {
  kind: 'numbers: another digit',
  edit: (text, { cited, random }) =>
    replaceOne(text, DIGITS, ({ 0: number }) => withOtherDigit(number, cited, random), random),
};

/** The number with another digit, none that the cited words have; undefined for a year. */
export function withOtherDigit(number: string, cited: string, random: Random): string | undefined {
  if (/^(?:1[5-9]|20)\d\d$/.test(number)) return undefined;
  const place = pick(
    [...number.matchAll(/\d/g)].map(({ index }) => index),
    random,
  );
  if (place === undefined) return undefined;
  const others = [...'123456789'].filter((digit) => digit !== number[place]);
  const digit = pick(others, random) ?? '';
  const changed = number.slice(0, place) + digit + number.slice(place + 1);
  return new RegExp(`(?<!\\d)${changed.replaceAll('.', String.raw`\.`)}(?!\\d)`).test(cited)
    ? undefined
    : changed;
}

const SMALL_NUMBER = new RegExp(`\\b(?<!-)(?:${anyOf(SPELT)})\\b(?! (?:of|or|to)\\b|-)`, 'gi');

export const NUMBER_ERRORS: readonly TextError[] = [
  otherDigit,
  {
    kind: 'numbers: another word',
    edit: (text, { cited, random }) => {
      const other =
        pick(
          SPELT.filter((word) => !new RegExp(`\\b${word}\\b`, 'i').test(cited)),
          random,
        ) ?? '';
      return replaceOne(text, SMALL_NUMBER, ({ 0: word }) => likeCase(other, word), random);
    },
  },
  {
    kind: 'numbers: two swapped',
    edit: (text, { random }) => {
      const pattern = new RegExp(`${DIGITS.source}|${SMALL_NUMBER.source}`, 'giu');
      const found = [...text.matchAll(pattern)].filter(
        ({ 0: number }) => !/^(?:1[5-9]|20)\d\d$/.test(number),
      );
      const pairs = found.slice(1).flatMap((second, index) => {
        const first = found[index];
        if (!first || plain(first[0]) === plain(second[0])) return [];
        const between = text.slice(first.index + first[0].length, second.index);
        // Ends of a range, scores and lists may be written the other way round; a date is no pair of numbers.
        if (!/\p{L}{3}.*\p{L}{3}/u.test(between) || /^\W*(?:to|and|or)\W*$/.test(between))
          return [];
        return [
          text.slice(0, first.index) +
            likeCase(second[0], first[0]) +
            between +
            first[0].toLowerCase() +
            text.slice(second.index + second[0].length),
        ];
      });
      return pick(pairs, random);
    },
  },
  {
    kind: 'numbers: another scale',
    edit: (text, { article: { language }, random }) => {
      const { scales } = wordsOfLanguage(language);
      const pattern = new RegExp(
        `(?<=\\d ?|\\b(?:${anyOf(SPELT)}|half a|quarter of a) )(?:${anyOf(Object.keys(scales))})\\b`,
        'gi',
      );
      const spelt = replaceOne(
        text,
        pattern,
        ({ 0: scale }) => scales[scale.toLowerCase()] ?? scales[scale],
        random,
      );
      return (
        spelt ??
        replaceOne(
          text,
          /(?<=[$£€₹]\d[\d.,]*)(?:bn|m|tn)\b/g,
          ({ 0: scale }) => (scale === 'm' ? 'bn' : 'm'),
          random,
        )
      );
    },
  },
  {
    kind: 'numbers: scale lost',
    edit: (text, { article: { language }, random }) => {
      const scales = anyOf(Object.keys(wordsOfLanguage(language).scales));
      return replaceOne(
        text,
        new RegExp(`(?<=\\d) ?(?:(?:${scales})|(?:bn|tn))\\b`, 'g'),
        () => '',
        random,
      );
    },
  },
  {
    kind: 'units: another unit',
    edit: (text, { article: { language }, random }) => {
      const { units } = wordsOfLanguage(language);
      const pattern = new RegExp(
        `(?<=(?:\\d|\\b(?:${anyOf(SPELT)}))[ \\u00a0]?)(?:${anyOf(Object.keys(units))})(?![\\p{L}-])`,
        'gu',
      );
      return replaceOne(text, pattern, ({ 0: unit }) => units[unit], random);
    },
  },
  {
    kind: 'units: another currency',
    edit: (text, { article: { language }, random }) => {
      const sign = replaceOne(
        text,
        /[$£€₹](?=\d)/g,
        ({ 0: one }) => (one === '$' ? '£' : '$'),
        random,
      );
      return (
        sign ??
        replaceOne(
          text,
          /(?<=\d ?(?:\p{L}+ )?)(?:Rs|Euro|euros|rupees|dollars)(?!\p{L})|\bRs\.? (?=\d)/gu,
          ({ 0: one }) => OTHER_CURRENCY[one.trim()]?.[language === 'de' ? 1 : 0],
          random,
        )
      );
    },
  },
  {
    kind: 'units: percent for points',
    edit: (text, { random }) =>
      replaceOne(text, /(?<=\d)%/g, () => ' percentage points', random) ??
      replaceOne(
        text,
        /(?<=\d )percent(?:age points?)?\b/g,
        ({ 0: unit }) => (unit === 'percent' ? 'percentage points' : 'percent'),
        random,
      ),
  },
  {
    kind: 'hedges: dropped',
    edit: (text, { article: { language }, random }) =>
      replaceOne(text, hedgesBeforeNumbers(language), () => '', random),
  },
  {
    kind: 'hedges: reversed',
    edit: (text, { article: { language }, random }) =>
      replaceOne(
        text,
        hedgesBeforeNumbers(language),
        ({ 0: hedge }) => {
          const other = wordsOfLanguage(language).hedges[hedge.trim().toLowerCase()];
          return other === undefined ? undefined : `${likeCase(other, hedge)} `;
        },
        random,
      ),
  },
  {
    kind: 'hedges: added',
    edit: (text, { article: { language }, random }) => {
      if (language !== 'en') return undefined;
      const hedge = pick(['more than', 'nearly', 'up to', 'fewer than'], random) ?? '';
      const before = String.raw`(?<=\b(?:killed|injured|lost|has|have|had|were|was|with|for|of|by|to|received|raised|won|spent|cost|paid) )(?<!\b(?:[Uu]p|close|according) to )`;
      return replaceOne(
        text,
        new RegExp(`${before}[$£€₹]?\\d[\\d.,]*(?<![.,])(?= ?(?:%|\\p{Ll}{3,}))`, 'gu'),
        ({ 0: number }) => (/^(?:1[5-9]|20)\d\d$/.test(number) ? undefined : `${hedge} ${number}`),
        random,
      );
    },
  },
];

const OTHER_CURRENCY: Readonly<Record<string, readonly [string, string]>> = {
  Rs: ['$', 'Euro'],
  Euro: ['dollars', 'Dollar'],
  euros: ['dollars', 'Dollar'],
  rupees: ['dollars', 'Dollar'],
  dollars: ['euros', 'Euro'],
};

const OTHER_NUMBERS = 'half one a twenty thirty forty fifty sixty hundred half quarter third'.split(
  ' ',
);

/** `over five years` is a span and no hedge; `around 50 or so` keeps a hedge when the first is gone. */
const NOT_A_HEDGE = String.raw`over (?:the )?\S+ (?:years|months|weeks|days|decades|hours|generations)\b|\S+(?: \S+)? \S+(?: \S+)? or (?:so|more|less|fewer)\b|.{2,14}-plus\b`;

export function hedgesBeforeNumbers(language: string): RegExp {
  const { hedges, scales } = wordsOfLanguage(language);
  const scaled = anyOf([...Object.keys(scales), 'hundred', 'dozen', 'quarter', 'third', 'of']);
  const spelt = `(?:${anyOf([...SPELT, ...OTHER_NUMBERS])})\\b(?: (?:${scaled})\\b| \\p{Ll}+s\\b)`;
  const number = `[$£€₹]?\\d|(?:Rs\\.? )\\d|${spelt}`;
  const hedge = `(?:${anyOf(Object.keys(hedges))}) `;
  return new RegExp(`(?<![\\p{L}-])(?!${NOT_A_HEDGE})${hedge}(?=${number})`, 'giu');
}

function plain(number: string): string {
  const word = SPELT.indexOf(number.toLowerCase());
  return word < 0 ? number : String(word + 2);
}
