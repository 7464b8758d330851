/**
 * Words of a figure that the source has for its number in another relation: `moved to the park` of `moved from the park`,
 * `in June` of `since June`, `average` of `median`; and a whole, of which the source speaks as a part: `half of the 640
 * men have a licence`. Read in English alone.
 */
import { type ClauseWord, readClauses } from '../../article/clauses/clauses.ts';
import type { SourceQuantity } from '../../article/quantities/quantities.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { ENGLISH, isEnglish } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { isWordOf } from '../../language/words/clause-marks.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { lazily } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';
import { isShortForm } from './short-form.ts';

export function isOtherwiseRelated(
  figure: Figure,
  { hedged, range, bound: { sentence } }: SourceQuantity,
  { source: { text }, language }: Scope,
): boolean {
  if (!isEnglish(language)) return false;
  const { what, unit = '', exact = '' } = figure;
  const own = readClauses(what, ENGLISH).words;
  const there = readClauses(text.slice(sentence.start, sentence.end), ENGLISH).words;
  if (isInAnotherDirection(own, there)) return true;
  const lead = text.slice(sentence.start, hedged.start);
  const behind = text.slice(range.end, sentence.end);
  if (isAnotherStatistic(`${what} ${unit} ${exact}`, nearest(lead, behind), `${lead} ${behind}`))
    return true;
  return PATTERNS().part.test(lead) && !isShortForm(figure) && saysMoreThanWhole(own, behind);
}

const DIRECTIONS = ENGLISH.clauses?.directions ?? [];

/** A phrase that the sentence has behind other words alone, where either says from where, to where, before or after when. */
function isInAnotherDirection(own: readonly ClauseWord[], there: readonly ClauseWord[]): boolean {
  return own.some((word, at) => {
    const preposition = word.isContent ? prepositionBefore(own, at) : undefined;
    if (preposition === undefined) return false;
    const found = there.flatMap((one, index) =>
      one.stem === word.stem ? (prepositionBefore(there, index) ?? '') : [],
    );
    const isOther = (one: string): boolean =>
      one !== preposition &&
      DIRECTIONS.some((pair) => pair.includes(one) && pair.includes(preposition));
    return found.length > 0 && found.every(isOther);
  });
}

/** The preposition whose phrase begins with a word, or with a name of which it is a part. */
function prepositionBefore(words: readonly ClauseWord[], at: number): string | undefined {
  const clause = words[at]?.clause;
  for (let index = at - 1; index >= 0; index--) {
    const word = words[index];
    if (!word || word.clause !== clause) return undefined;
    if (isWordOf('prepositions', word.text, ENGLISH)) return word.text;
    if (word.isContent && !(word.isCapital && words[at]?.isCapital === true)) return undefined;
  }
  return undefined;
}

/** The clause around a number, by punctuation; behind it only where no other number follows there. */
function nearest(lead: string, behind: string): string {
  const after = behind.split(/[,;:—–]/)[0] ?? '';
  return `${lead.split(/[,;:—–\d]/).at(-1)} ${/\d/.test(after) ? '' : after}`;
}

function isAnotherStatistic(said: string, clause: string, sentence: string): boolean {
  const statistics = (text: string): readonly string[] =>
    (text.toLowerCase().match(PATTERNS().statistic) ?? []).toSorted();
  const own = statistics(said);
  const inClause = statistics(clause);
  return (
    own.some((word) => !statistics(sentence).includes(word)) ||
    (own.length === 0 && inClause.length > 0)
  );
}

/** Whether words of a figure are those of what is said of a part: behind the first verb that follows the number. */
function saysMoreThanWhole(own: readonly ClauseWord[], behind: string): boolean {
  const words = readClauses(behind, ENGLISH).words;
  const verb = words.findIndex(({ text }) =>
    (['present', 'past', 'finished'] as const).some((kind) => isWordOf(kind, text, ENGLISH)),
  );
  const end = verb === -1 ? words.findIndex(({ isApart }, at) => at > 0 && isApart) : verb;
  const whole = new Set(words.slice(0, end === -1 ? words.length : end).map(({ stem }) => stem));
  const rest = new Set(words.slice(end === -1 ? words.length : end).map(({ stem }) => stem));
  return own.some(({ stem, isContent }) => isContent && rest.has(stem) && !whole.has(stem));
}

const PATTERNS = lazily(() => {
  const { beforeUnit, statistics = [], shares = [] } = ENGLISH.numbers;
  return {
    part: new RegExp(
      `(?<![\\p{L}\\d])(?:${anyWord(shares)}|\\d+)\\s+${anyWord(beforeUnit)}\\s+(?:${GRAMMAR().determiners}\\s+(?:\\p{L}+['’]s\\s+)?)$`,
      'iu',
    ),
    statistic: new RegExp(`(?<!\\p{L})${anyWord(statistics)}(?!\\p{L})`, 'gu'),
  };
});
