/**
 * What a summary point claims that can be compared with a text: the numbers and the proper names in it.
 * Passes over what is no claim: the capital that begins a sentence, and a small number by which the
 * analyst counts their own things (`three handicaps`).
 */

import { plain, writtenWords } from '../../article/names/name-words.ts';
import { ENGLISH } from '../../language/languages.ts';
import { anyOf } from '../../language/model/pattern.ts';
import type { Amount, Qualifier, Quantity } from '../../language/model/quantity.ts';
import { readFigurePhrases } from '../../language/numbers/figure-phrase.ts';
import { readNumberWords } from '../../language/numbers/number-words.ts';
import { otherNames } from '../../language/same-names.ts';
import { asciiDigits } from '../../text/digits.ts';
import { fold } from '../../text/folding/fold.ts';
import { lazily } from '../../text/memo.ts';

export interface NumberClaim {
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

export function numbersIn(written: string): NumberClaim[] {
  const text = asciiDigits(written);
  const phrases = readFigurePhrases(text);
  const claims = phrases.map(({ range, quantity, qualifier, hedge, unit }): NumberClaim => {
    const words = text.slice(range.start, range.end);
    const amounts = amountsOf(quantity);
    const isSpelt = !/\d/.test(words) && quantity.kind === 'amount';
    return {
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
      claims.push({ text: digits, amounts, qualifier: 'exact', counted: [], isSmallWord: false });
    }
  }
  return claims;
}

/** Runs of capitalised words, without those that only begin a sentence. `isCommon` knows lower-case words. */
export function namesIn(text: string, isCommon: (word: string) => boolean): string[] {
  const names: string[] = [];
  for (const sentence of fold(text).text.split(/(?<=[.!?;:]['")]*)\s+/)) {
    const words =
      sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*[\p{L}\p{N}]|[\p{L}\p{N}]|[^\s]/gu) ?? [];
    let run: string[] = [];
    const endName = (): void => {
      if (run.length > 0) names.push(run.join(' '));
      run = [];
    };
    for (const [index, word] of words.entries()) {
      const isCapital = /^\p{Lu}/u.test(word) && word !== 'I' && !/^I'/.test(word);
      if (!isCapital || (index === 0 && !isNameAtStart(words, isCommon))) {
        endName();
        continue;
      }
      run.push(word.replace(/'s?$/, ''));
      // A possessive ends a name: Russia's Kursk region.
      if (/'s?$/.test(word)) endName();
    }
    endName();
  }
  return names;
}

/** Whether the first word of a sentence is a name: one in the middle, in capitals, or before a verb. */
function isNameAtStart(words: readonly string[], isCommon: (word: string) => boolean): boolean {
  const [first = '', second = ''] = words;
  if (/\p{Lu}.*\p{Lu}/u.test(first)) return true;
  const lower = first.toLowerCase().replace(/'s?$/, '');
  const { openers, abstract, verb } = AT_START();
  if (openers.has(lower) || isCommon(lower) || readNumberWords(lower) !== undefined) return false;
  const isAbstract = abstract.test(lower) && otherNames(lower).length === 0;
  if (isAbstract && !/^\p{Lu}/u.test(second)) return false;
  return /'s$/.test(first) || /^\p{Lu}/u.test(second) || verb.test(second);
}

const AT_START = lazily(() => {
  const { pointOpeners, abstractEndings, verbsAfterName } = ENGLISH.names;
  return {
    openers: new Set(pointOpeners),
    abstract: new RegExp(`${anyOf(abstractEndings)}$`),
    verb: new RegExp(`^${anyOf(verbsAfterName)}$`, 'u'),
  };
});
