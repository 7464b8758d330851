/** Numbers of an article that count and measure nothing: models, addresses, results, conversions, and parts of words. */
import type { SourceFigure } from '../article/quantities/source-figures.ts';
import { ENGLISH } from '../language/languages.ts';
import { anyWord } from '../language/model/pattern.ts';
import { measureOf } from '../language/units/measures.ts';
import { lazily } from '../text/memo.ts';

/** `Boeing 787,`, `Meal 2`: a number that is part of a name. */
const AFTER_NAME = /\p{Lu}[\p{L}’'-]*[ \u00A0-]$/u;
const NO_NOUN_AFTER =
  /^(?:[.,;:)]|\s*$|\s+\p{Lu}|\s+(?:and|or|is|was|has|in|on|at|to|for|from|with)\s)/u;
/** Numbers that are called. */
const EMERGENCY = /^(?:911|999|112)$/;
/** Results in columns or lines, as of a match or a market. */
export function isTable(words: string): boolean {
  // `Dollar/yen: DOWN at`
  if (/^[^.:]{3,40}:\s+\p{Lu}{2,}\s/u.test(words)) return true;
  return /\||\t/.test(words) || !/[.!?…:;,”"’')\]](?:\s|$)/u.test(words.slice(-3));
}

/** Right behind another number. */
const CONVERSION = /\d\S*(?:\s\p{L}+\.?){0,4}\s\($/u;
const WHOLE = lazily(
  () =>
    new RegExp(
      `(?:\\d|(?<!\\p{L})(?:${anyWord(Object.keys(ENGLISH.numbers.cardinals))}))(?:\\s+out)?\\s+of\\s+(?:(?:the|its|his|her|their|[^,.;]{0,30}['’]s)\\s+)?$`,
      'iu',
    ),
);

/** `the 840 ferry` of an article that has `Varna 840` or `840-2` as well; `some 400 840 Star ferries`. */
function isModel(text: string, words: string): boolean {
  const { number: own, name } =
    /^(?:\d{1,3}\s)?(?<number>\d{3,4})(?:\s+(?<name>\p{Lu}\p{L}*))?/u.exec(words)?.groups ?? {};
  if (own === undefined) return false;
  if (name !== undefined && text.split(`${own} ${name}`, 3).length > 2) return true;
  return new RegExp(
    `(?<=[\\p{Ll}\\d,] )\\p{Lu}[\\p{L}-]+(?:['’]s)? ${own}(?![\\d.,]*\\d)|(?<![\\d.,])${own}(?:-\\d|\\p{Ll}(?!\\p{L}))`,
    'u',
  ).test(text);
}

/** `16-inch`, `18-year`: a word that describes something, and counts nothing. */
function isCompound(words: string): boolean {
  const [last = '', ...before] = words.split(/[-\u2010\u2011]/).reverse();
  return before.length > 0 && SMALL_UNIT.test(last) && measureOf(last) !== undefined;
}

const SMALL_UNIT = /^\p{Ll}{2,}$/u;

export function countsNothing(text: string, { quantity, range, unit }: SourceFigure): boolean {
  const after = text.slice(range.end, range.end + 20);
  const words = text.slice(range.start, range.end);
  const isBare = quantity.kind === 'amount' && /^[\d.,\s]+$/.test(words);
  const before = text.slice(Math.max(0, range.start - 30), range.start);
  // `2134 Caldwell Place`, `911`
  if (isBare && (/^\s+\p{Lu}\p{Ll}+\s+\p{Lu}\p{Ll}+/u.test(after) || EMERGENCY.test(words)))
    return true;
  // `6-4` is a result, the 737 Max a model.
  if (quantity.kind === 'range' && unit === undefined && /^\d{1,2}[-–]\d{1,2}$/.test(words))
    return true;
  const toName = /^\s+\p{Lu}\p{L}*/u.exec(after)?.[0] ?? '';
  const bare = words.replace(/^[\p{L}\s]+(?=\d)/u, '');
  if (/^[\d\s]+$/.test(bare) && isModel(text, bare + toName)) return true;
  // `10 to 15 minutes` that is read as one number
  if (isBare && /^\s+(?:to|or|and)\s+\d/.test(after)) return true;
  // `a 28-page report`; `5 inches (127 millimetres)`; `15 of the 19 sailors`
  if (
    /^[\d.,]+[-\u2010\u2011]\p{Ll}{2,}/u.test(words + after) ||
    CONVERSION.test(before) ||
    WHOLE().test(before)
  )
    return true;
  return isCompound(words) || (isBare && AFTER_NAME.test(before) && NO_NOUN_AFTER.test(after));
}
