/**
 * Words that decide whether a sentence is true: negations, hedges, and how much a verb promises. A difference that
 * loses one is worse than any other, so that messages name it. Single words and hedges are read in English;
 * negations that a quote leaves out in all languages, whatever language a source says that it is in.
 */
import { lazily, memoised } from '../../text/memo.ts';
import { ENGLISH, FOREIGN_LANGUAGES, findLanguage, isEnglish } from '../languages.ts';
import type { Language } from '../model/language.ts';
import { anyOf, anyWord } from '../model/pattern.ts';

const WORDS = lazily(() => {
  const { negations, modals, hedges, governing, empty } = ENGLISH.sense;
  const { hedges: ofNumbers, hedgeNothing } = ENGLISH.numbers;
  const silent = new Set([...empty, ...negations, ...hedgeNothing]);
  return {
    negations: new Set(negations),
    hedges: new Set([...hedges, ...Object.keys(modals).filter((word) => (modals[word] ?? 4) < 4)]),
    governing: new Set(governing),
    hedgesOfNumbers: new Set(
      ofNumbers.flatMap(({ words }) => words.split(' ')).filter((word) => !silent.has(word)),
    ),
  };
});

/** Words come folded; case does not matter. */
export function isNegation(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    WORDS().negations.has(lower) ||
    ENGLISH.sense.negativeEndings.some((ending) => lower.endsWith(ending))
  );
}

/** `May` with a capital is the month; a sentence that begins with it as a verb is rare. */
function isMonth(word: string): boolean {
  return ENGLISH.times.months.includes(word);
}

export function isHedge(word: string): boolean {
  if (isMonth(word)) return false;
  return WORDS().hedges.has(word.toLowerCase());
}

/** Whether what follows in the clause changes its sense without this word. */
export function isGoverning(word: string): boolean {
  return isNegation(word) || (!isMonth(word) && WORDS().governing.has(word.toLowerCase()));
}

/** Whether a word hedges where a number follows: `over 100`, not `over the dog`. */
export function isHedgeOfNumber(word: string): boolean {
  return WORDS().hedgesOfNumbers.has(word.toLowerCase());
}

/** Whether a word is an amount without being a number: `half`, `dozens`. */
export function isAmountWord(word: string): boolean {
  return AMOUNTS().test(word.toLowerCase());
}

const AMOUNTS = lazily(() => {
  const { nouns, fractionNouns } = ENGLISH.numbers;
  return new RegExp(`^(?:an?|${anyOf([...nouns, ...fractionNouns])})$`);
});

/** Whether a word begins a clause that is ruled by words further off: `that`. */
export function isSubordinating(word: string): boolean {
  return ENGLISH.sense.subordinating.includes(word.toLowerCase());
}

/** How much a modal verb promises; undefined for other words. */
export function strengthOf(word: string): number | undefined {
  if (isMonth(word)) return undefined;
  const lower = word.toLowerCase();
  return Object.hasOwn(ENGLISH.sense.modals, lower) ? ENGLISH.sense.modals[lower] : undefined;
}

const PREFIX = lazily(() => new RegExp(`^${anyOf(ENGLISH.sense.negativePrefixes)}(?=.{3})`));

/** Whether the first word is the second with a negative prefix: `unlikely`, `likely`. */
export function negates(longer: string, shorter: string): boolean {
  const [a, b] = [longer.toLowerCase(), shorter.toLowerCase()];
  return a !== b && PREFIX().test(a) && a.replace(PREFIX(), '') === b;
}

const PHRASES = lazily(() => {
  const { reversing, weakening } = ENGLISH.sense;
  const { hedges, cardinals, nouns } = ENGLISH.numbers;
  const limits = hedges.filter(({ isLimit }) => isLimit === true).map(({ words }) => words);
  const single = hedges.filter(({ words }) => !words.includes(' ')).map(({ words }) => words);
  const counts = Object.keys(cardinals).filter((word) => (cardinals[word] ?? 0) > 1);
  const foreign = (isUnspaced: boolean): string[] =>
    FOREIGN_LANGUAGES.filter((one) => (one.isUnspaced ?? false) === isUnspaced)
      .flatMap(({ sense }) => sense?.negations ?? [])
      .map((word) => word.replaceAll('’', "'"));
  const isElided = (word: string): boolean => word.endsWith("'");
  const { opposites, denials, untrue, harmless } = ENGLISH.sense;
  return {
    opposite: new RegExp(`\\b${anyOf(opposites)}\\b(?=(?:\\s+[\\w'-]+){0,3}\\s*$)`, 'gi'),
    denials: new RegExp(`\\b${anyOf(denials)}\\b`, 'gi'),
    harmless: new RegExp(`\\b${anyOf(harmless)}\\b`, 'gi'),
    untrue: new RegExp(`(?<![\\w])${anyOf(untrue)}\\b`, 'gi'),
    reversing: new RegExp(`\\b${anyOf(reversing)}\\b`, 'gi'),
    weakening: new RegExp(`\\b${anyOf([...weakening, ...limits])}\\b`, 'gi'),
    foreign: new RegExp(
      [
        `(?<![\\p{L}\\p{M}'])${anyOf(foreign(false).filter((word) => !isElided(word)))}(?![\\p{L}\\p{M}])`,
        `(?<![\\p{L}\\p{M}])${anyOf(foreign(false).filter(isElided))}(?=\\p{L})`,
        anyOf(foreign(true)),
      ].join('|'),
      'giu',
    ),
    quantity: new RegExp(
      `(?:\\b${anyWord(single)}|(?:[\\p{Sc}]\\s?)?\\b\\d[\\d.,]*(?:%|\\p{L}+)?|` +
        `\\b${anyOf([...counts, ...nouns])})(?:\\s+[\\p{L}-]+)?$`,
      'iu',
    ),
  };
});

/** Phrases that turn a clause of which a part is kept, beside single English negations. */
export function reversingPhrases(clause: string): string[] {
  const { reversing, foreign } = PHRASES();
  return [...matches(clause, reversing), ...matches(clause, foreign)];
}

/** Words at the end of a text, or near it, that make what follows the opposite: `against`. */
export function oppositesAtEnd(text: string): string[] {
  return matches(text, PHRASES().opposite);
}

/** Words by which somebody denies or doubts what follows in the clause. */
export function denialsIn(clause: string): string[] {
  return matches(clause, PHRASES().denials);
}

/** A text without the phrases that have a word of negation and deny nothing. */
export function withoutHarmless(text: string): string {
  return text.replace(PHRASES().harmless, ' ');
}

/** What calls a clause before it untrue: `is a lie`. */
export function untrueIn(clause: string): string[] {
  return matches(clause, PHRASES().untrue);
}

/** The words that begin a condition or exception in a text: in English anywhere, else at the beginning of a clause. */
export function conditionsIn(text: string, tag: string | undefined): string[] {
  const language = isEnglish(tag) ? ENGLISH : findLanguage(tag);
  return language ? matches(text, conditionPattern(language)) : [];
}

const conditionPattern = memoised((language: Language): RegExp => {
  const before = language === ENGLISH ? '(?<![\\p{L}-])' : '(?<=^\\W*|[,;:-]\\s*)';
  return new RegExp(`${before}${anyOf(language.sense?.conditions ?? [])}(?!\\p{L})`, 'giu');
});

export function weakeningPhrases(text: string): string[] {
  return matches(text, PHRASES().weakening);
}

/** A number, or a hedge of one, that is left out right before the noun or number that is kept. */
export function quantityAtEnd(text: string): string[] {
  const [found] = PHRASES().quantity.exec(text.trim()) ?? [];
  return found === undefined || /^(?:1[5-9]|20)\d\d$/.test(found) ? [] : [found];
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([found]) => found);
}

/** Whether a word says nothing of its own. */
export function isEmptyWord(word: string): boolean {
  return ENGLISH.sense.empty.includes(word.toLowerCase());
}

/** Whether a clause with this word may still say that the clause after it is so. */
export function isAsserting(word: string): boolean {
  return CLAUSES().asserting.has(word.toLowerCase());
}

/** Whether a clause says that the one after it is so, whatever its other words are. */
export function isEstablishing(clause: string): boolean {
  return CLAUSES().establishing.test(clause);
}

/** Whether a text goes on from a clause, or a part of one, without changing what that says. */
export function isGoingOn(text: string): boolean {
  return CLAUSES().goingOn.test(text);
}

const CLAUSES = lazily(() => {
  const { asserting, establishing, goingOn, empty } = ENGLISH.sense;
  const { months, weekdays } = ENGLISH.times;
  const times = [...months, ...weekdays].map((word) => word.toLowerCase());
  return {
    asserting: new Set([...asserting, ...empty, ...times]),
    establishing: new RegExp(`(?<![\\w'-])${anyOf(establishing)}$`, 'i'),
    goingOn: new RegExp(`^${anyOf(goingOn)}(?![\\w'-])`, 'i'),
  };
});

/** Whether a word makes a number exact. */
export function isSharpening(word: string): boolean {
  return ENGLISH.sense.sharpening.includes(word.toLowerCase());
}
