/** What stands right beside a number, and makes it a part of something else: a name, a longer number, a fraction. */

import { lazily } from '../../text/memo.ts';
import { ENGLISH, findLanguage, isEnglish } from '../languages.ts';
import type { Language } from '../model/language.ts';
import { anyOf, anyWord } from '../model/pattern.ts';
import { measureOf, rateAfter } from '../units/measures.ts';
import { anyNumberWord } from './number-words.ts';

/** Characters that a fraction is looked for in. */
const FRACTION_LENGTH = 40;
/** Fractions, raised digits and what cannot be seen: the number goes on past them, and is not read. */
const HIDDEN_PART =
  /[\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u2079\u2150-\u215F\u200B-\u200C\u2060\uFEFF]|\u20E3|\u200D|\uFE0F/;
const PATTERNS = lazily(() => {
  const { fractions, parts, joining, goesOn, nought } = ENGLISH.numbers;
  const word = `${anyNumberWord()}(?![a-z])`;
  return {
    /** `two thirds` is not two, `3 1/3` not three; `6 feet 2` is more than six, `4 x 4` is not four. */
    fraction: new RegExp(
      [
        `^[\\s-]+${anyOf(fractions)}(?![a-z])`,
        `^\\s+${anyWord(joining)}\\s+${anyOf(parts)}(?![a-z])`,
        '^ ?[\u00BC-\u00BE\u2150-\u215F]|^\\s+\\d+[/\u2044]\\d|^ ?[x×] ?\\d',
        `^ ${anyWord(goesOn)} (?:\\d|${word})`,
      ].join('|'),
    ),
    /** What makes a number the second part of such a one. */
    secondPart: new RegExp(
      `(?:\\d|(?<![a-z])${word})[- ]${anyWord(goesOn)}[- ]$|\\d ?[x×] $|(?<![a-z])${anyWord(nought)} $`,
    ),
  };
});

/** Inside a word, a hyphenated name (T-72, Covid-19) or a longer number. */
export function isJoinedBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (HIDDEN_PART.test(before.slice(-1))) return true;
  if (/^\d-$/.test(before)) return false;
  const lead = text.slice(Math.max(0, start - FRACTION_LENGTH), start).toLowerCase();
  return (
    isWord(before.at(-1)) ||
    /[.#]$|\d['’′]$|(?:^|\s),$/.test(before) ||
    /\w[<>]=?$/.test(lead) ||
    (/[-.,:/\u2010\u2011\u2044]$/.test(before) && isWord(before.at(-2))) ||
    PATTERNS().secondPart.test(lead)
  );
}

/** What makes it a part of a longer number, name or fraction behind it. */
export function isJoinedAfter(text: string, end: number): boolean {
  const after = text.slice(end, end + 2);
  return (
    HIDDEN_PART.test(after.slice(0, 1)) ||
    PATTERNS().fraction.test(text.slice(end, end + FRACTION_LENGTH)) ||
    isWord(after[0]) ||
    (/^[.,:/\u2044'’′]/.test(after) && /\d/.test(after[1] ?? '')) ||
    (after.startsWith('-') && isWord(after[1]) && !/\d/.test(after[1] ?? ''))
  );
}

/** A letter or digit; beyond ASCII, whatever is no mark or space. */
export function isWord(character: string | undefined): boolean {
  return (
    character !== undefined && /[A-Za-z0-9\u00AA-\u00BA\u00C0-\u1FFF\u2C00-\uD7FF]/.test(character)
  );
}

/** The words that say what is counted: up to the next function word or mark, four at most. */
export function unitAfter(rest: string, language?: string): string | undefined {
  const rate = rateAfter(rest);
  if (rate !== undefined) return rate;
  const { pattern, ends } = unitWords(isEnglish(language) ? undefined : findLanguage(language));
  // `pour cent` and `per cent` have a word that otherwise ends a unit.
  const measure = measureAhead(rest, language);
  if (measure !== undefined) return measure;
  const words: string[] = [];
  const phrase = pattern.exec(rest)?.groups?.words ?? '';
  for (const word of phrase.split(/\s+/, 5)) {
    if (word === '' || ends.has(word.toLowerCase()) || words.length === 4) break;
    words.push(word);
  }
  if (words.length === 0) return undefined;
  const unit = (isEnglish(language) ? nounOf(words) : words).join(' ');
  return unit === '' ? undefined : unit;
}

/** A measure of two words or three, the first of which ends a unit. */
function measureAhead(rest: string, language: string | undefined): string | undefined {
  const [, two, three] =
    /^\s+(([\p{L}]+\s+[\p{L}]+)(?:\s+[\p{L}]+)?)/u.exec(rest.slice(0, 60)) ?? [];
  return [three, two].find((some) => {
    const first = some?.split(/\s+/)[0];
    return measureOf(some, language) !== undefined && measureOf(first, language) === undefined;
  });
}

/** What ends the words of a unit in English, and in a language, with the pattern of what holds them. */
function unitWords(language: Language | undefined): {
  readonly pattern: RegExp;
  readonly ends: ReadonlySet<string>;
} {
  const known = UNIT_WORDS.get(language);
  if (known) return known;
  const { beforeUnit, endsUnit } = ENGLISH.numbers;
  const before = [...beforeUnit, ...(language?.numbers?.beforeUnit ?? [])].map((word) =>
    word.endsWith('’') ? `${word.slice(0, -1)}['’]` : `${word}\\s+`,
  );
  const made = {
    pattern: new RegExp(`^\\s+${anyOf(before)}?(?<words>[^.,;:!?()"“”]*)`, 'i'),
    ends: new Set([...endsUnit, ...(language?.common ?? [])]),
  };
  UNIT_WORDS.set(language, made);
  return made;
}

const UNIT_WORDS = new Map<Language | undefined, ReturnType<typeof unitWords>>();

/** The words up to the noun that is counted, where its plural shows it: `ships` of `ships wait outside`. */
function nounOf(words: readonly string[]): readonly string[] {
  const isPlural = (word = ''): boolean =>
    /^[A-Za-z-]+[^sui'’-]s$/.test(word) || ENGLISH.numbers.plurals.includes(word.toLowerCase());
  const first = words.findIndex(isPlural);
  if (first === -1) {
    // `Some 1,500 gathered outside parliament` does not say of what.
    const verb = words.findIndex((word) => /^[a-z]{3,}ed$/.test(word));
    return verb === -1 ? words : words.slice(0, verb);
  }
  let end = first + 1;
  const measure = (count: number): string | undefined => measureOf(words.slice(0, count).join(' '));
  while (end < words.length && (isPlural(words[end]) || measure(end + 1) !== measure(end))) end++;
  return words.slice(0, end);
}

/** Characters before a number that are looked at: no name that is looked for there is longer. */
const NEAR = 40;

/** What stands right before an offset. */
export function shortlyBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - NEAR), offset);
}
