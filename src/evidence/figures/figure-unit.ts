/**
 * Whether the unit of a figure is that of its number in the source: the noun beside it, the measure, and per what
 * (`a month`). A unit in words that the source never has is reported.
 */

import type { SourceQuantity } from '../../article/quantities/quantities.ts';
import { indexedWords, wordIndexOf } from '../../article/words/word-index.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { periodIn } from '../../language/numbers/periods.ts';
import { measuresIn, measureWithin } from '../../language/units/measures.ts';
import { isMeasure } from '../../language/units/same-units.ts';
import { stemsOf } from '../../language/words/stems.ts';
import { lazily } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';
import type { Finding } from '../verdict/check.ts';

/** Characters behind a number in which its unit stands. */
const REACH = 120;

/** `near` has the nouns of the passage, and `sentence` is that of the number. */
export function isUnitBeside(
  { unit, what, exact = '' }: Figure,
  { range, unit: counted, bound: { sentence, all } }: SourceQuantity,
  { source: { text }, language }: Scope,
  near: ReadonlySet<string>,
): boolean {
  const end = Math.min(sentence.end, range.end + REACH);
  const behind = text.slice(range.end, end).split(/[,;:()–—]|\d/, 1)[0] ?? '';
  const said = `${unit ?? ''} ${what} ${exact}`;
  const own = periodIn(unit);
  const period = periodIn(behind);
  if (period !== undefined && periodIn(said) !== period && what.length > 1) return false;
  if (own !== undefined && own !== (period ?? periodIn(text.slice(sentence.start, end))))
    return false;
  if (own === undefined && period === undefined && !isSameRate(said, unit, behind)) return false;
  const measure = measureWithin(counted, language);
  if (unit === undefined) {
    return measure === undefined || what.length < 2 || measuresIn(said, language).has(measure);
  }
  if (isMeasure(unit, language)) return true;
  const words = stemsOf(unit, language);
  // Where no noun follows the number, it is one that was named before.
  if (counted === undefined) return words.every((word) => all.has(word) || near.has(word));
  // `2% of last winter’s crossings`
  if (measure === '%') return words.every((word) => all.has(word));
  const noun = measure === undefined ? (NOUN().exec(behind)?.[0] ?? '') : '';
  const there = new Set(stemsOf(`${counted} ${noun}`, language));
  return words.every((word) => there.has(word));
}

/** Whether a number is per the same thing as the source has it: `£12 an acre`. */
function isSameRate(said: string, unit: string | undefined, behind: string): boolean {
  const { end, right } = RATE();
  const own = end.exec(unit ?? '')?.groups?.rate?.toLowerCase();
  const there = right.exec(behind)?.groups?.rate?.toLowerCase();
  if (own !== undefined) return own === there || behind.toLowerCase().includes(own);
  return there === undefined || said.length < 2 || said.toLowerCase().includes(there);
}

const RATE = lazily(() => {
  const rate = `(?:${anyWord(ENGLISH.numbers.per)}\\s+(?!cent(?!\\p{L}))|/\\s?)(?<rate>\\p{L}+)`;
  return {
    end: new RegExp(`(?<!\\p{L})${rate}$`, 'iu'),
    right: new RegExp(`^\\s+${rate}`, 'iu'),
  };
});

/** What follows a number up to the next function word, but for those within a noun phrase: `of the 12 ships`. */
const NOUN = lazily(() => {
  const { endsUnit, beforeUnit } = ENGLISH.numbers;
  const { articles, definite, pronouns } = ENGLISH.speech;
  const within = [
    ...beforeUnit,
    ...articles,
    ...definite,
    ...Object.values(pronouns).flatMap(({ possessive }) => possessive),
  ];
  const ends = endsUnit.filter((word) => !within.includes(word));
  return new RegExp(`^(?:\\s+(?!${anyWord(ends)}(?!\\p{L}))[\\p{L}\\p{M}’'-]+)*`, 'iu');
});

/** Words of the unit that the source never has. */
export function unitFindings({ unit }: Figure, { source, language }: Scope): Finding[] {
  if (
    unit === undefined ||
    isMeasure(unit, language) ||
    (language !== undefined && !/^en/i.test(language))
  )
    return [];
  const index = wordIndexOf(source);
  const lacking = indexedWords(unit).filter((word) => {
    if (ENGLISH.numbers.rates.includes(word) || word.length < 3) return false;
    const stem = word.replace(/(?:ies|es|s|y)$/, '');
    return (
      !['', 's', 'es', 'y', 'ies'].some((ending) => index.idOf(stem + ending) !== undefined) &&
      index.idOf(word) === undefined
    );
  });
  if (lacking.length === 0) return [];
  return [
    {
      code: 'figure-unit-not-found',
      message: `the source never says ‘${lacking.join(' ')}’, the unit of the figure`,
      help: 'take the unit from the source’s words',
      key: 'unit',
    },
  ];
}
