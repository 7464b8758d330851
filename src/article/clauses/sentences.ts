/** The sentences of a text as steps that can be compared: in the order of the active voice, so that a passive is the same. */
import type { Language } from '../../language/model/language.ts';
import {
  isDeputy,
  isOfNumber,
  isOneWay,
  isReporting,
  isRole,
  isWordOf,
} from '../../language/words/clause-marks.ts';
import { isHedgeOfNumber } from '../../language/words/sense-words.ts';
import { isDateWord, isMonthWord } from '../../language/words/stems.ts';
import { memoised } from '../../text/memo.ts';
import type { ClauseReading, ClauseWord } from './clauses.ts';

/** A reading with the language that it is in. */
interface Clauses extends ClauseReading {
  readonly language: Language;
}

/** A word in its place in the text; `isApart` where a mark of punctuation stands before it. */
export interface Step {
  readonly at: number;
  readonly word: ClauseWord;
  readonly isApart: boolean;
}

/** Words of one sentence that are compared; nobody writes more. */
const MAX_WORDS = 120;

/** A word as one of its sentence. */
export interface Spot {
  readonly steps: readonly Step[];
  readonly index: number;
  readonly step: Step;
  readonly language: Language;
}

export function spots(steps: readonly Step[], language: Language): Spot[] {
  return steps.map((step, index) => ({ steps, index, step, language }));
}

/** Words of no substance, titles, dates and first names right before a word. */
export function before({ steps, index, language }: Spot): readonly Step[] {
  let from = index;
  while (from > 0 && steps[from]?.isApart === false && isLight(steps, from - 1, language)) from--;
  return steps.slice(from, index);
}

/** Whether a word gives what follows to somebody; `blamed` says something else as well. */
export function isSaying(word: string, language: Language): boolean {
  return isReporting(word, language) && !isOneWay(word, language);
}

/** Whether a word says something of its own, and does not only join others. */
export function isSubstance({ steps, index, step: { word }, language }: Spot): boolean {
  if (!word.isContent || isSaying(word.text, language) || isMonthWord(word.text)) return false;
  if (isWordOf('linking', word.text, language) || isOfNumber(word.text)) return false;
  // Hedges, and the forms of months and scales, are compared with the numbers.
  const next = steps[index + 1]?.word;
  return !(next?.isNumber === true && isHedgeOfNumber(word.text));
}

function isLight(steps: readonly Step[], index: number, language: Language): boolean {
  const step = steps[index];
  if (!step) return false;
  const { text } = step.word;
  const spot = { steps, index, step, language };
  if (isSaying(text, language)) return false;
  if (isWordOf('linking', text, language) || isOfNumber(text)) return true;
  if (!step.word.isContent) return !isWordOf('joining', text, language);
  return !isSubstance(spot) || isInName(spot) || isTitle(spot) || isDateWord(text);
}

/** Whether the next word is one of the same name. */
export function isInName({ steps, index, step }: Spot): boolean {
  const next = steps[index + 1];
  return isName(step) && next !== undefined && isName(next) && !next.isApart;
}

export function isName({ word }: Step): boolean {
  return word.isContent && word.isCapital && !word.isNumber && !isDateWord(word.text);
}

/** A title or an office before a name; a deputy's says something else. */
function isTitle({ steps, index, step }: Spot): boolean {
  const { text } = step.word;
  if (!isRole(text) || isDeputy(text)) return false;
  const next = steps.slice(index + 1).find(({ word }) => !isRole(word.text));
  return next !== undefined && isName(next) && !next.isApart;
}

export const sentencesOf = memoised((clauses: Clauses): readonly (readonly Step[])[] => {
  const sentences = Map.groupBy(
    clauses.words.map((word, at): Step => ({ at, word, isApart: word.isApart })),
    ({ word }) => word.sentence,
  );
  return [...sentences.values()].map((steps) => inActive(steps.slice(0, MAX_WORDS), clauses));
});

/** The sentence that some words of a text are in, by their places. */
export function stepsOf(clauses: Clauses, [first]: readonly number[]): readonly Step[] {
  const sentence = first === undefined ? undefined : clauses.words[first]?.sentence;
  if (sentence === undefined) return [];
  return sentencesOf(clauses).find((steps) => steps[0]?.word.sentence === sentence) ?? [];
}

/** `Stannow was beaten by Orvell` as `Orvell beaten Stannow`; other sentences as they are. */
function inActive(steps: readonly Step[], { language }: Clauses): readonly Step[] {
  const by = steps.findIndex(({ word }, index) => {
    const next = steps.slice(index + 1).find((one) => one.word.isContent)?.word;
    if (!isWordOf('agent', word.text, language)) return false;
    return next !== undefined && !next.isNumber && !isDateWord(next.text);
  });
  const start = steps.findLastIndex(
    ({ word, isApart }, index) =>
      index <= by && (isApart || isWordOf('joining', word.text, language)),
  );
  const be = steps.findIndex(
    ({ word }, index) => index > start && index < by && isWordOf('being', word.text, language),
  );
  if (by < 0 || be < 0) return steps;
  const from = isWordOf('joining', steps[start]?.word.text ?? '', language) ? start + 1 : start;
  const rest = steps.findIndex(
    ({ word, isApart }, index) =>
      index > by + 1 &&
      (isApart ||
        isWordOf('joining', word.text, language) ||
        (isWordOf('prepositions', word.text, language) && word.text !== 'of')),
  );
  const end = rest < 0 ? steps.length : rest;
  const [patient, verb, agent] = [
    steps.slice(from, be),
    steps.slice(be + 1, by),
    steps.slice(by + 1, end),
  ];
  if (!patient.some(({ word }) => word.isContent)) return steps;
  return [
    ...steps.slice(0, from),
    ...agent.map((step, index) => ({ ...step, isApart: index === 0 && start === from })),
    ...verb,
    ...patient.map((step, index) => (index === 0 ? { ...step, isApart: false } : step)),
    ...steps.slice(end),
  ];
}
