/**
 * What a summary point claims that can be compared with a text: the numbers and the proper names in it.
 * Passes over what is no claim: the capital that begins a sentence, and a small number by which the
 * analyst counts their own things (`three handicaps`).
 */

import { plain, writtenWords } from '../../article/names/name-words.ts';
import { readFigurePhrases } from '../../language/figures/figure-phrase.ts';
import { qualifiersOf } from '../../language/figures/hedges-around.ts';
import { ENGLISH } from '../../language/languages.ts';
import { anyOf } from '../../language/model/pattern.ts';
import type { Amount, Qualifier, Quantity } from '../../language/model/quantity.ts';
import { readNumberWords } from '../../language/numbers/number-words.ts';
import { otherNames } from '../../language/same-names.ts';
import { asciiDigits } from '../../text/digits.ts';
import { fold } from '../../text/folding/fold.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';

export interface NumberClaim extends Range {
  /** As the point has it. */
  readonly text: string;
  /** Absent where it is a word such as `hundreds`, and then the qualifier stands for it. */
  readonly amounts: readonly Amount[];
  /** `%`, or the words right after it. */
  readonly unit?: string;
  readonly qualifier: Qualifier;
  /** Words right after it: what is counted. */
  readonly counted: readonly string[];
  /** Spelt out and small, so that it may be the analyst's own count. */
  readonly isSmallWord: boolean;
}

/** The amounts of a figure: both ends of a range; none where it is words. */
export function amountsOf(quantity: Quantity): readonly Amount[] {
  if (quantity.kind === 'amount') return [quantity.amount];
  return quantity.kind === 'range' ? [quantity.min, quantity.max] : [];
}

export function numbersIn(written: string, language?: string): NumberClaim[] {
  const text = asciiDigits(written);
  const phrases = readFigurePhrases(text, language);
  const claims = phrases.map((phrase): NumberClaim => {
    const { range, quantity, hedge, unit } = phrase;
    // `86 families or more`
    const further = [...qualifiersOf(phrase, text, language)].filter((one) => one !== 'vague');
    const qualifier =
      phrase.qualifier === 'exact' && further.length === 1
        ? (further[0] ?? 'exact')
        : phrase.qualifier;
    const words = text.slice(range.start, range.end);
    const amounts = amountsOf(quantity);
    const isSpelt = !/\d/.test(words) && quantity.kind === 'amount';
    return {
      ...range,
      text: words,
      amounts,
      ...(unit !== undefined && { unit }),
      qualifier,
      counted: writtenWords(unit ?? '').map(plain),
      isSmallWord: isSpelt && hedge === undefined && (amounts[0]?.value ?? 0) <= 12,
    };
  });
  // Years, days of the month and `41-ship` are no figures, and are claims all the same.
  for (const { index, 0: digits } of text.matchAll(
    /(?<![\p{L}\d.,-])(?:\d{1,4}(?![\d.,]*\d|[\p{L}%-])|\d[\d,]*(?:\.\d+)?(?=-\p{L}))/gu,
  )) {
    const isRead = phrases.some(({ range }) => range.start <= index && index < range.end);
    if (!isRead) {
      const amounts = [{ value: Number(digits.replaceAll(',', '')), text: digits }];
      const [start, end] = [index, index + digits.length];
      const counts = { counted: [], isSmallWord: false };
      claims.push({ start, end, text: digits, amounts, qualifier: 'exact', ...counts });
    }
  }
  return claims;
}

export interface NameClaim {
  readonly name: string;
  /** Whether it is a name beyond doubt; the first word of a sentence may be another word. */
  readonly isSure: boolean;
}

/** Runs of capitalised words, without those that only begin a sentence. `isCommon` knows lower-case words. */
export function namesIn(text: string, isCommon: (word: string) => boolean): NameClaim[] {
  return sentencesOf(text).flatMap((words) =>
    runsOf(words, (index) => (index === 0 ? nameAtStart(words, isCommon) : true)),
  );
}

interface ForeignNames {
  readonly isCommon: (word: string) => boolean;
  readonly areNounsCapitals: boolean;
  /** Whether the text is in the language of the source. */
  readonly isOwn: boolean;
}

/** The same for other languages: where nouns have capitals, only what has several words is a name. */
export function foreignNamesIn(
  text: string,
  { isCommon, areNounsCapitals, isOwn }: ForeignNames,
): NameClaim[] {
  return sentencesOf(text)
    .flatMap((words) =>
      runsOf(words, (index, word) =>
        index === 0 ? /^\p{Lu}/u.test(words[1] ?? '') && !isCommon(word.toLowerCase()) : true,
      ),
    )
    .filter(({ name }) => !areNounsCapitals || name.includes(' '))
    .filter(({ name }) => name.includes(' ') || !isCommon(name.toLowerCase()))
    .map(({ name }) => ({ name, isSure: isOwn }));
}

function sentencesOf(text: string): string[][] {
  return fold(text)
    .text.split(SENTENCE_END())
    .map(
      (sentence) =>
        sentence
          .replace(/^[^\p{L}\p{N}]+/u, '')
          .match(
            /[\p{L}\p{N}](?:[\p{L}\p{N}'.-]|(?<=\p{Lu})&(?=\p{Lu}))*[\p{L}\p{N}]|[\p{L}\p{N}]|[^\s]/gu,
          ) ?? [],
    );
}

/** Not after an initial or a short title: `Donald J. Trump`, `Gen. Orr`. */
const SENTENCE_END = lazily(() => {
  const short = anyOf([...ENGLISH.names.shortTitles, ...ENGLISH.times.shortMonths]);
  return new RegExp(`(?<=[.!?;:]['")]*)(?<!\\b(?:\\p{Lu}|${short})\\.)\\s+`, 'u');
});

/** `isName` says of a capitalised word whether it is a name; undefined where that is not certain. */
function runsOf(
  words: readonly string[],
  isName: (index: number, word: string) => boolean | undefined,
): NameClaim[] {
  const names: NameClaim[] = [];
  let run: string[] = [];
  let isSure = true;
  const endName = (): void => {
    if (run.length > 0) names.push({ name: run.join(' '), isSure });
    run = [];
    isSure = true;
  };
  for (const [index, word] of words.entries()) {
    const isCapital = /^\p{Lu}/u.test(word) && word !== 'I' && !/^I'/.test(word);
    const isNamed = isCapital ? isName(index, word) : false;
    // The stop of an initial is no end: `Donald J. Trump`.
    if (word === '.' && /^\p{Lu}$/u.test(words[index - 1] ?? '')) continue;
    if (isNamed === false) {
      endName();
      continue;
    }
    isSure &&= isNamed === true;
    run.push(word.replace(/'s?$/, ''));
    // A possessive ends a name: Russia's Kursk region.
    if (/'s?$/.test(word)) endName();
  }
  endName();
  return names;
}

/** Whether the first word of a sentence is a name; undefined where nothing shows it. */
function nameAtStart(
  words: readonly string[],
  isCommon: (word: string) => boolean,
): boolean | undefined {
  const [first = '', second = ''] = words;
  if (/\p{Lu}.*\p{Lu}/u.test(first)) return true;
  const lower = first.toLowerCase().replace(/'s?$/, '');
  const { openers, common, abstract, verb } = AT_START();
  if (otherNames(lower).length > 0) return true;
  if (openers.has(lower) || isCommon(lower) || readNumberWords(lower) !== undefined) return false;
  if (/^\p{Lu}/u.test(second) || /'s$/.test(first)) return true;
  if (common.has(lower) || common.has(plain(lower)) || abstract.test(lower)) return false;
  return verb.test(second) ? true : undefined;
}

const AT_START = lazily(() => {
  const { pointOpeners, commonOpeners, abstractEndings, verbsAfterName } = ENGLISH.names;
  return {
    openers: new Set(pointOpeners),
    common: new Set(commonOpeners),
    abstract: new RegExp(`(?:${anyOf(abstractEndings)}|(?<=\\p{L}{2})s)$`, 'u'),
    verb: new RegExp(`^${anyOf(verbsAfterName)}$`, 'u'),
  };
});
