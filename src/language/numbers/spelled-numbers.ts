/**
 * Cardinal numbers in words of other languages than English, `deux cent mille`, `zweihundertfünfzig`, `treinta y uno`,
 * and parts of a whole (`drei Viertel`). All numbers below a thousand are made from the table of a language; only these
 * are read, with the scales behind them. What may be one number or two is doubtful.
 */

import { lazily } from '../../text/memo.ts';
import { ENGLISH, isEnglish } from '../languages.ts';
import { anyWord } from '../model/pattern.ts';
import type { WrittenNumber } from './number-words.ts';
import { type Spelling, spellingOf, type Values } from './spelling.ts';

interface Token {
  readonly start: number;
  readonly end: number;
}

/** The numbers in words of a language; none where its words are not known. `lower` has the offsets of `text`. */
export function findSpelledNumbers(
  text: string,
  lower: string,
  tag: string | undefined,
): WrittenNumber[] {
  const spelling = spellingOf(tag);
  if (!spelling) return [];
  const blanked = lower.replace(spelling.none, (found) => ' '.repeat(found.length));
  const found: WrittenNumber[] = [];
  for (const { index, 0: run } of blanked.matchAll(spelling.run)) {
    const tokens = Array.from(run.matchAll(spelling.token), ({ index: at, 0: word }) => ({
      start: index + at,
      end: index + at + word.length,
    }));
    const before = found.length;
    let last = -1;
    for (let at = 0; at < tokens.length; ) {
      const read = readAt(spelling, blanked, tokens, at);
      const isCapital = /\p{Lu}/u.test(text[read?.number.start ?? 0] ?? '');
      if (read && !(isCapital && !isOpening(text, read.number.start))) {
        const previous = found.length > before ? found.at(-1) : undefined;
        const isBeside =
          last === at || (previous && mayGoOn(blanked, previous, read.number, spelling));
        if (isBeside && previous) found[found.length - 1] = { ...previous, isDoubtful: true };
        found.push(isBeside ? { ...read.number, isDoubtful: true } : read.number);
        last = read.next;
      }
      at = read?.next ?? at + 1;
    }
  }
  return found;
}

const isRound = (value: number): boolean => value >= 100 && value % 100 === 0;

/** `cent et trente`, but not `entre cent et deux cents`. */
function mayGoOn(
  lower: string,
  first: WrittenNumber,
  second: WrittenNumber,
  { and }: Spelling,
): boolean {
  return (
    isRound(first.value) && second.value < 100 && and.test(lower.slice(first.end, second.start))
  );
}

const ENGLISH_HALF = lazily(() => {
  const { joining, one, half } = ENGLISH.numbers;
  return new RegExp(`^ ${anyWord(joining)} ${anyWord(one)} ${anyWord(half)}(?![a-z])`);
});

/** How long a half behind a number with a scale is: `et demi` of `3 millions et demi`; 0 where there is none. */
export function lengthOfHalf(after: string, tag: string | undefined): number {
  const half = isEnglish(tag) ? ENGLISH_HALF() : spellingOf(tag)?.half;
  return half?.exec(after)?.[0].length ?? 0;
}

/** Whether a sentence begins at an offset: elsewhere a word with a capital is a name, or a noun (`die Elf`). */
function isOpening(text: string, start: number): boolean {
  return /(?:^|[.!?:\n]\s*)["“„«‘»-]?\s*$/u.test(text.slice(Math.max(0, start - 8), start));
}

/** Reads on from a token as long as the words make one number. */
function readAt(
  spelling: Spelling,
  lower: string,
  tokens: readonly Token[],
  first: number,
): { readonly number: WrittenNumber; readonly next: number } | undefined {
  const { scales, thousand, groups, beforeScale, half } = spelling;
  const word = (index: number): string =>
    lower.slice(tokens[index]?.start ?? 0, tokens[index]?.end ?? 0);
  let [at, total, lastScale, factor] = [first, 0, Number.POSITIVE_INFINITY, 1];
  while (at < tokens.length) {
    const group = longest(groups, at) ?? longest(beforeScale, at);
    let [next, value, isScaled] = [group?.next ?? at, group?.value ?? 0, false];
    // `eintausend`; `un mille` is a mile.
    const isCount = !group || longest(groups, at) || tokens[next - 1]?.end === tokens[next]?.start;
    if (word(next) === thousand && isCount) {
      [value, isScaled, next] = [(group ? value : 1) * 1e3, true, next + 1];
      const rest = longest(groups, next);
      if (rest && word(rest.next) !== thousand)
        [value, isScaled, next] = [value + rest.value, false, rest.next];
    }
    const scale = scales.get(word(next));
    if (next === at) break;
    if (scale === undefined) {
      const isNumber = value >= 1000 || longest(groups, at) !== undefined || total > 0;
      if (!isNumber || value >= lastScale) break;
      factor = total === 0 && isScaled ? 1e3 : 1;
      [total, at] = [total + value, next];
      break;
    }
    if (scale >= lastScale) break;
    factor = total === 0 ? scale : 1;
    [total, lastScale, at] = [total + value * scale, scale, next + 1];
  }
  const [start, end] = [tokens[first]?.start ?? 0, tokens[at - 1]?.end ?? 0];
  if (at === first || total === 0) return undefined;
  const more = half.exec(lower.slice(end, end + 12))?.[0].length ?? 0;
  const isDoubtful =
    spelling.partBefore.test(lower.slice(Math.max(0, start - 20), start)) ||
    spelling.partBehind.test(lower.slice(end, end + 40)) ||
    (isRound(total) && spelling.andOne.test(lower.slice(end, end + 10))) ||
    (total > 1900 && total < 2100 && total % 100 !== 0) ||
    total > 1e15;
  const own = total < 100 ? 1 : factor;
  const canHalve = more > 0 && (own > 1 || (total < 100 && Number.isInteger(total)));
  return {
    number: canHalve
      ? { start, end: end + more, value: total + own / 2, factor: 1, isDoubtful }
      : { start, end, value: total, factor, isDoubtful },
    next: at,
  };

  /** The longest number that begins at a token. */
  function longest(
    values: Values,
    index: number,
  ): { readonly value: number; readonly next: number } | undefined {
    for (let end = Math.min(tokens.length, index + MAX_PARTS); end > index; end--) {
      const [from, to] = [tokens[index], tokens[end - 1]];
      if (!from || !to) continue;
      const value = values.get(lower.slice(from.start, to.end).replaceAll(/[\s-]+/g, ' '));
      if (value !== undefined) return { value, next: end };
    }
    return undefined;
  }
}

/** `neuf cent quatre-vingt-dix-neuf`, `neunhundertneunundneunzig` with its joints. */
const MAX_PARTS = 7;

/** Parts of a whole: `deux tiers`, `ein Fünftel`, `una quinta parte`, `la moitié de`. */
export function findSpelledParts(lower: string, tag: string | undefined): WrittenNumber[] {
  const spelling = spellingOf(tag);
  if (!spelling) return [];
  return Array.from(lower.matchAll(spelling.parts), ({ index, 0: words, groups = {} }) => {
    const { count = '', part = '' } = groups;
    const above = spelling.groups.get(count) ?? spelling.beforeScale.get(count) ?? 1;
    const value = above / (spelling.denominators[part] ?? 2);
    return { start: index, end: index + words.length, value, factor: 1 };
  }).filter(({ value }) => value < 1);
}
