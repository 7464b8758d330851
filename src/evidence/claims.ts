/**
 * What a summary point claims that can be held against a text: the numbers and the proper names in it.
 * Passes over what is no claim: the capital that begins a sentence, and a small number by which the
 * analyst counts their own things (`three handicaps`).
 */
import { readFigurePhrases } from '../brief/figure-phrase.ts';
import { readNumberWords } from '../brief/number-words.ts';
import type { Qualifier } from '../brief/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { otherNames } from './same-names.ts';
import { plain, wordsOf } from './speaker.ts';

export interface NumberClaim {
  /** As the point has it. */
  readonly text: string;
  /** Absent where it is a word such as `hundreds`, and then the qualifier stands for it. */
  readonly values: readonly number[];
  readonly qualifier: Qualifier;
  /** Words right after it: what is counted. */
  readonly counted: readonly string[];
  /** Spelt out and small, so that it may be the analyst's own count. */
  readonly isSmallWord: boolean;
}

export function numbersIn(text: string): NumberClaim[] {
  const phrases = readFigurePhrases(text);
  const claims = phrases.map(({ place, quantity, qualifier, hedge, unit }): NumberClaim => {
    const written = text.slice(place.start, place.end);
    const values =
      quantity.kind === 'amount'
        ? [quantity.amount.value]
        : quantity.kind === 'range'
          ? [quantity.min.value, quantity.max.value]
          : [];
    const isSpelt = !/\d/.test(written) && quantity.kind === 'amount';
    return {
      text: written,
      values,
      qualifier,
      counted: wordsOf(unit ?? '').map(plain),
      isSmallWord: isSpelt && hedge === undefined && (values[0] ?? 0) <= 12,
    };
  });
  // Years and days of the month are no figures, and are claims all the same.
  for (const { index, 0: digits } of text.matchAll(
    /(?<![\p{L}\d.,-])\d{1,4}(?![\d.,]*\d|[\p{L}%-])/gu,
  )) {
    const isRead = phrases.some(({ place }) => place.start <= index && index < place.end);
    if (!isRead) {
      const values = [Number(digits)];
      claims.push({ text: digits, values, qualifier: 'exact', counted: [], isSmallWord: false });
    }
  }
  return claims;
}

/** Words that begin a sentence and are no names, whatever comes after them. */
const OPENERS = new Set(
  (
    'a an the this that these those it its he she they we i you there here no not none nothing nobody neither nor ' +
    'either both all some any each every many much more most few several one two three four five six seven eight nine ' +
    'ten who whose whom what which when where why how whether if unless although though because since while as after ' +
    'before until once and but or so yet in on at by for from with without of to into over under about against among ' +
    'between through during within beyond near then now still also even only just perhaps maybe meanwhile however ' +
    'earlier later today yesterday tomorrow first second third last next other another such same his her their our my ' +
    'is are was were be been has have had do does did will would can could may might must should asked told given ' +
    'according around nearly almost up'
  ).split(' '),
);
const VERB_LIKE =
  /^(?:[\p{Ll}]+(?:s|ed)|said|told|has|had|was|is|will|would|could|may|might|must|can|put|kept|went|made|saw|won|lost)$/u;

/** Runs of capitalised words, without those that only begin a sentence. `isCommon` knows lower-case words. */
export function namesIn(text: string, isCommon: (word: string) => boolean): string[] {
  const names: string[] = [];
  for (const sentence of fold(text).text.split(/(?<=[.!?;:]['")]*)\s+/)) {
    const words =
      sentence.match(/[\p{L}\p{N}][\p{L}\p{N}'.-]*[\p{L}\p{N}]|[\p{L}\p{N}]|[^\s]/gu) ?? [];
    let run: string[] = [];
    const settle = (): void => {
      if (run.length > 0) names.push(run.join(' '));
      run = [];
    };
    for (const [index, word] of words.entries()) {
      const isCapital = /^\p{Lu}/u.test(word) && word !== 'I' && !/^I'/.test(word);
      if (!isCapital || (index === 0 && !isNameAtStart(words, isCommon))) {
        settle();
        continue;
      }
      run.push(word.replace(/'s?$/, ''));
      // A possessive ends a name: Russia's Kursk region.
      if (/'s?$/.test(word)) settle();
    }
    settle();
  }
  return names;
}

/** Whether the first word of a sentence is a name: one in the middle, in capitals, or before a verb. */
function isNameAtStart(words: readonly string[], isCommon: (word: string) => boolean): boolean {
  const [first = '', second = ''] = words;
  if (/\p{Lu}.*\p{Lu}/u.test(first)) return true;
  const lower = first.toLowerCase().replace(/'s?$/, '');
  if (OPENERS.has(lower) || isCommon(lower) || readNumberWords(lower) !== undefined) return false;
  const isAbstract = /(?:ing|tion|ment|ness|ity|ly)$/.test(lower) && otherNames(lower).length === 0;
  if (isAbstract && !/^\p{Lu}/u.test(second)) return false;
  return /'s$/.test(first) || /^\p{Lu}/u.test(second) || VERB_LIKE.test(second);
}
