/** Hedges right before a number, by the tables of all languages; signs such as `~` are the same in each. */

import { lazily, memoised } from '../../text/memo.ts';
import { ENGLISH, findLanguage, isEnglish } from '../languages.ts';
import type { Language } from '../model/language.ts';
import type { Hedge } from '../model/number-words.ts';
import { anyOf, anyWord } from '../model/pattern.ts';
import type { Qualifier } from '../model/quantity.ts';
import { isWord, shortlyBefore } from '../numbers/number-neighbours.ts';

const SIGNS: Readonly<Record<string, Qualifier>> = {
  '~': 'about',
  '≈': 'about',
  '<': 'less-than',
  '>': 'more-than',
  '≤': 'at-most',
  '≥': 'at-least',
  '<=': 'at-most',
  '>=': 'at-least',
};

/** A hedge where it stands. */
export interface FoundHedge {
  readonly start: number;
  readonly text: string;
  readonly qualifier: Qualifier;
  /** The number is a little less, or may be. */
  readonly isShort?: boolean;
}

/** The hedge that ends right before an offset; the longest, where one ends in another. */
export function hedgeBefore(
  text: string,
  lower: string,
  offset: number,
  language: string | undefined,
): FoundHedge | undefined {
  const before = lower.slice(0, offset).trimEnd();
  const sign = /[<>] ?=$/.exec(before)?.[0] ?? before.at(-1) ?? '';
  const meant = SIGNS[sign.replace(' ', '')];
  if (meant !== undefined && !isWord(before.at(-1 - sign.length))) {
    return { start: before.length - sign.length, text: sign, qualifier: meant };
  }
  const other = isEnglish(language) ? undefined : foreignHedgeBefore(text, offset, language);
  if (before.length === offset) return other;
  let best: FoundHedge | undefined;
  for (const { words, qualifier } of ENGLISH.numbers.hedges) {
    const start = before.length - words.length;
    const isFound = start >= 0 && before.endsWith(words) && !isWord(before[start - 1]);
    if (!isFound || (best && best.start <= start)) continue;
    best = { start, text: text.slice(start, before.length), qualifier };
  }
  if (!best || isNoHedge(best, text, offset)) return other;
  return turned(best, text, ENGLISH);
}

/** What a limit is where it is denied. */
const TURNED: Partial<Readonly<Record<Qualifier, Qualifier>>> = {
  'more-than': 'at-most',
  'less-than': 'at-least',
};

const turningIn = memoised(
  ({ numbers }: Language) =>
    new RegExp(
      `(?<!\\p{L})${anyOf(numbers?.turning ?? [])}(?:\\s+${anyOf(numbers?.betweenTurned ?? [])}){0,2}?\\s+$`,
      'iu',
    ),
);

/** `not drop below 20` is at least 20. */
function turned(hedge: FoundHedge, text: string, language: Language): FoundHedge {
  const qualifier = TURNED[hedge.qualifier];
  if (qualifier === undefined || /^(?:just|not) /i.test(hedge.text)) return hedge;
  const found = turningIn(language).exec(shortlyBefore(text, hedge.start));
  if (!found) return hedge;
  const start = hedge.start - found[0].length;
  return { start, text: found[0] + hedge.text, qualifier };
}

const NO_HEDGES = lazily(
  () =>
    new Map(
      Object.entries(ENGLISH.numbers.noHedge).map(([words, { before, behind }]) => [
        words,
        { before: new RegExp(`${before}$`, 'iu'), behind: new RegExp(`^${behind}`, 'iu') },
      ]),
    ),
);

/** Whether words are no hedge where they stand: `paid £5m over three years`. */
function isNoHedge({ text: words, start }: FoundHedge, text: string, offset: number): boolean {
  const none = NO_HEDGES().get(words.toLowerCase());
  return (
    none?.behind.test(text.slice(offset, offset + REACH)) === true &&
    none.before.test(text.slice(Math.max(0, start - REACH), start))
  );
}

/** Characters that are looked at for it. */
const REACH = 60;

/** What the table says of a hedge of English, as a text has it. */
export function englishHedge(text: string | undefined): Hedge | undefined {
  const lower = text?.toLowerCase();
  return ENGLISH.numbers.hedges.find(({ words }) => words === lower);
}

/** Whether the words that hedge a number are known in a language. Where they are not, no number is known to be exact. */
export function hasHedges(language: string | undefined): boolean {
  return isEnglish(language) || findLanguage(language)?.numbers?.hedges !== undefined;
}

/** Hedges of a language right before a number, with the space between. */
export function foreignHedges(language: string | undefined): readonly (readonly [RegExp, Hedge])[] {
  const own = findLanguage(language)?.numbers?.hedges;
  if (own === undefined) return [];
  const known = PATTERNS.get(own);
  if (known) return known;
  // The longest first: `no más de` ends in `más de`.
  const sorted = [...own].sort((a, b) => b.words.length - a.words.length);
  const patterns = sorted.map((hedge) => {
    // `plus d’11 000`: an apostrophe joins it to the number.
    const source = `(?<!\\p{L})${anyWord([hedge.words])}${hedge.words.endsWith('’') ? '' : ARTICLE}$`;
    return [new RegExp(source.replaceAll('’', "['’]"), 'iu'), hedge] as const;
  });
  PATTERNS.set(own, patterns);
  return patterns;
}

/** What may stand between a hedge and its number: `hasta los 40`. */
const ARTICLE = '\\s+(?:(?:die|den|der|les|los|las|de|i|gli|le|os|as)\\s+)?';
const PATTERNS = new WeakMap<object, readonly (readonly [RegExp, Hedge])[]>();

/** The hedge of a language that ends right before an offset. */
export function foreignHedgeBefore(
  text: string,
  offset: number,
  language: string | undefined,
): FoundHedge | undefined {
  const before = shortlyBefore(text, offset);
  if (!/\p{L}[\p{L}.’']*\s*$/u.test(before)) return undefined;
  const known = findLanguage(language);
  for (const [pattern, { qualifier, isShort = false }] of foreignHedges(language)) {
    const found = pattern.exec(before);
    if (found && known) {
      const start = offset - before.length + found.index;
      return turned({ start, text: found[0].trimEnd(), qualifier, isShort }, text, known);
    }
  }
  return undefined;
}
