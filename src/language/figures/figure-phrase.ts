/**
 * Reads the number and its hedge out of a phrase in English: `Some 11,000 North Korean troops`, `more
 * than 100`, `tens of thousands of drones`, `between five and seven`, `one in five`. Years, days of a
 * month, ordinals and numbers that belong to a name (`T-72`, `World War One`) are not figures. What it
 * cannot read with certainty it does not report.
 */

import { lazily, memoised } from '../../text/memo.ts';
import { ENGLISH, findLanguage } from '../languages.ts';
import type { Language } from '../model/language.ts';
import { anyWord } from '../model/pattern.ts';
import { findNumbers } from '../numbers/find-numbers.ts';
import { inEnglishDigits } from '../numbers/number-formats.ts';
import { isJoinedAfter, isJoinedBefore, unitAfter } from '../numbers/number-neighbours.ts';
import type { FoundNumber } from '../numbers/number-parts.ts';
import { cardinalsUpTo } from '../numbers/number-words.ts';
import { hedgeBefore } from './hedges.ts';
import { isDay, isInRow, isName, isTime, isYear } from './no-quantity.ts';
import { type FigurePhrase, qualified, UNIT_LENGTH } from './phrase.ts';
import { pairs } from './ranges.ts';

/** Characters behind a number in which a limit is looked for. */
const LIMIT_LENGTH = 30;

/** Characters that are looked at: nobody quotes more for one number. */
export const MAX_LENGTH = 2000;

/** What is looked at, of the same length, its digits as English has them. */
function looked(words: string, language: string | undefined): string {
  return inEnglishDigits(words.slice(0, MAX_LENGTH), language);
}

/** The first figure in `words`: one with digits, a hedge or a scale before a bare number word. */
export function readFigurePhrase(words: string, language?: string): FigurePhrase | undefined {
  const text = looked(words, language);
  const lower = lowerAscii(text);
  const found = phrasesIn(text, lower, language);
  const isPlain = (phrase: FigurePhrase): boolean =>
    phrase.hedge === undefined &&
    /^[a-z-]+$/.test(lower.slice(phrase.range.start, phrase.range.end));
  const best = found.find((phrase) => !isPlain(phrase)) ?? found[0];
  if (!best) return undefined;
  return withUnit(best, text, language);
}

/** Every figure in `words`, in order; of two that overlap, the one that begins first or is longer. */
export function readFigurePhrases(words: string, language?: string): FigurePhrase[] {
  const text = looked(words, language);
  const apart: Phrase[] = [];
  for (const phrase of phrasesIn(text, lowerAscii(text), language)) {
    if (phrase.range.start >= (apart.at(-1)?.range.end ?? 0)) apart.push(phrase);
  }
  return apart.map((phrase) => withUnit(phrase, text, language));
}

/** All that can be read as a figure, by place, the longer first. */
function phrasesIn(text: string, lower: string, language: string | undefined): Phrase[] {
  const numbers = findNumbers(text, lower, language);
  return [
    ...pairs(text, lower, numbers, language),
    ...collectives(lower),
    ...singles(text, lower, numbers, language),
  ].sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

/** A phrase that may say that nothing after it is its unit. */
interface Phrase extends FigurePhrase {
  readonly isUncounted?: boolean;
}

function withUnit(
  { isUncounted, ...phrase }: Phrase,
  text: string,
  language: string | undefined,
): FigurePhrase {
  if (isUncounted) return phrase;
  const unit =
    phrase.unit ??
    unitAfter(text.slice(phrase.range.end, phrase.range.end + UNIT_LENGTH), language);
  return unit === undefined ? phrase : { ...phrase, unit };
}

/** Lower case of A to Z only, so that offsets stay. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

/** Limits behind a number in a language; in another than English, those of English as well. */
const limitsIn = memoised((language: Language) => {
  const limits = { ...ENGLISH.numbers.limitsBehind, ...language.numbers?.limitsBehind };
  const than = anyWord([...(ENGLISH.numbers.than ?? []), ...(language.numbers?.than ?? [])]);
  const any = anyWord(Object.keys(limits));
  return {
    limits,
    pattern: new RegExp(
      `^\\s+(${any})(?!\\p{L}|\\s+(?:${than}(?!\\p{L})|\\p{Sc}?\\d|${cardinalsUpTo(90)}(?!\\p{L})))`,
      'u',
    ),
  };
});

const COLLECTIVES = lazily(() =>
  ENGLISH.numbers.collectives.map(
    ([words, qualifier]) => [new RegExp(words, 'g'), qualifier] as const,
  ),
);

function* collectives(lower: string): Generator<FigurePhrase> {
  for (const [pattern, qualifier] of COLLECTIVES()) {
    for (const { index, 0: words } of lower.matchAll(pattern)) {
      const end = index + words.length;
      if (isJoinedBefore(lower, index) || isJoinedAfter(lower, end)) continue;
      yield { range: { start: index, end }, qualifier, quantity: { kind: 'words' } };
    }
  }
}

function* singles(
  text: string,
  lower: string,
  numbers: readonly FoundNumber[],
  language: string | undefined,
): Generator<Phrase> {
  for (const number of numbers) {
    const { start, end, amount, unit, text: written, isUncounted } = number;
    const hedge = hedgeBefore(text, lower, start, language);
    if (
      isDay(text, lower, number) ||
      isTime(text, lower, number) ||
      isName(text, number, language) ||
      isInRow(text, number) ||
      (!hedge && isYear(written))
    )
      continue;
    const { limits, pattern } = limitsIn(findLanguage(language) ?? ENGLISH);
    const more = pattern.exec(lower.slice(end, end + LIMIT_LENGTH));
    const limit = limits[more?.[1] ?? ''];
    const tail = limit ?? number.tail;
    yield {
      range: { start: hedge?.start ?? start, end: end + (more?.[0].length ?? 0) },
      ...(limit === undefined ? qualified(hedge, tail) : { qualifier: limit }),
      quantity: { kind: 'amount', amount },
      ...(unit !== undefined && { unit }),
      ...(tail !== undefined && { tail }),
      isUncounted,
      isDoubtful: number.isDoubtful,
    };
  }
}
