/**
 * Whether a figure counts those who did something to whom the number counts: `gunmen killed` of `gunmen killed seven miners`,
 * and `dead gunmen`, `deaths of gunmen`. Read in English alone.
 */
import { type ClauseWord, readClauses } from '../../article/clauses/clauses.ts';
import type { SourceQuantity } from '../../article/quantities/quantities.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { ENGLISH, isEnglish } from '../../language/languages.ts';
import { isWordOf } from '../../language/words/clause-marks.ts';
import { isPastForm } from '../../language/words/stems.ts';
import type { Scope } from '../search/scope.ts';

/** `isNamed` where the figure’s `what` names the noun that the source counts. */
export function isDoer(
  { what }: Figure,
  { hedged, unit, bound }: SourceQuantity,
  { source, language }: Scope,
  isNamed: boolean,
): boolean {
  if (bound.kind !== 'count' || isNamed || !isEnglish(language)) return false;
  const { words } = readClauses(source.text.slice(bound.sentence.start, hedged.start), ENGLISH);
  const before = words.filter(({ clause }) => clause === words.at(-1)?.clause);
  const own = readClauses(what, ENGLISH).words;
  const last = before.at(-1);
  // `gunmen killed`, word by word as they stand before a number without a noun.
  const isSame =
    own.length > 0 && own.every((word, at) => word.text === before.at(at - own.length)?.text);
  if (unit === undefined) return isSame && isDone(own.at(-1));
  // `the toll rose to 40 people`, `the dead were 40 people`: the number says how many those before it are.
  if (
    !last ||
    isWordOf('prepositions', last.text, ENGLISH) ||
    isWordOf('being', last.text, ENGLISH)
  )
    return false;
  const doers = new Set(doersIn(before).map(({ stem }) => stem));
  return countedIn(own).some(({ stem }) => doers.has(stem));
}

function isDone(word: ClauseWord | undefined): boolean {
  return word !== undefined && isPastForm(word.text);
}

/** Words that say something, and are no verb as done nor the first after a preposition: not `bus` of `on a bus`. */
function doersIn(words: readonly ClauseWord[]): readonly ClauseWord[] {
  return words.filter(
    (word, at) =>
      isNoun(word) && !isWordOf('prepositions', lastBefore(words, at)?.text ?? '', ENGLISH),
  );
}

/** The word before the articles and the like before a word. */
function lastBefore(words: readonly ClauseWord[], at: number): ClauseWord | undefined {
  return words
    .slice(0, at)
    .findLast(({ isContent, text }) => isContent || isWordOf('prepositions', text, ENGLISH));
}

/** Those of a figure that may be counted: not the phrase after a preposition, but for `deaths of gunmen`. */
function countedIn(words: readonly ClauseWord[]): readonly ClauseWord[] {
  return words.filter((word, at) => {
    const before = words.slice(0, at);
    const preposition = before.findLast(({ text }) => isWordOf('prepositions', text, ENGLISH));
    return isNoun(word) && (preposition === undefined || OF.includes(preposition.text));
  });
}

const OF = ENGLISH.numbers.beforeUnit;

function isNoun(word: ClauseWord): boolean {
  return (
    word.isContent &&
    !word.isNumber &&
    !isDone(word) &&
    !isWordOf('prepositions', word.text, ENGLISH)
  );
}
