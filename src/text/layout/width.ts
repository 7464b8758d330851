/**
 * How many terminal columns a text takes, and cutting or padding it to a number of columns. Agrees with
 * string-width (a property test holds it against that), which is not used because its pattern of emoji
 * takes 16 ms to load, and every start would pay for it. Expects text that went through `visible`: escape
 * sequences are counted as the characters they are, not skipped.
 */
import { eastAsianWidth } from 'get-east-asian-width';
import { lazily } from '../memo.ts';
import { eachGrapheme, isPrintableAscii, isSimple, simpleWidth } from './graphemes.ts';

/** A grapheme: UTF-16 offsets, 0-based and half-open; width in columns (0, 1, 2, rarely more). */
export interface Grapheme {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

const INVISIBLE = '\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cf}\\p{Mn}\\p{Me}\\p{Cs}';
const SHOWN = lazily(() => new RegExp(`[^${INVISIBLE}]`, 'u'));
const HIDDEN = lazily(() => new RegExp(`[${INVISIBLE}]`, 'gu'));
const WIDENING = lazily(() => /[\p{Mc}\uFF00-\uFFEF]/u);
const MAYBE_EMOJI = lazily(() => /\p{Emoji_Presentation}|\uFE0F|\u20E3|\u200D/u);
const KEYCAP = /^[\d#*]\u20E3$/;
const PICTOGRAPH = lazily(() => /\p{Extended_Pictographic}/gu);
const LEADING_JAMO = /[\u1100-\u115F\uA960-\uA97C]/;
const VOWEL_JAMO = /[\u1160-\u11A7\uD7B0-\uD7C6]/;
const TRAILING_JAMO = /[\u11A8-\u11FF\uD7CB-\uD7FB]/;
const JAMO = /^[\u1100-\u11FF\uA960-\uA97C\uD7B0-\uD7C6\uD7CB-\uD7FB]/;
/** Made for the first emoji: it takes 16 ms. */
let rgiEmoji: RegExp | undefined;

/** Columns of the text in a terminal. */
export function displayWidth(text: string): number {
  if (isPrintableAscii(text)) return text.length;
  let width = 0;
  if (isSimple(text)) {
    for (let i = 0; i < text.length; i++) width += simpleWidth(text.charCodeAt(i));
    return width;
  }
  eachGrapheme(text, (start, end) => {
    width += graphemeWidth(text, start, end);
  });
  return width;
}

/** The text's graphemes in order; together they are the whole text. */
export function graphemes(text: string): readonly Grapheme[] {
  const found: Grapheme[] = [];
  eachGrapheme(text, (start, end) =>
    found.push({ start, end, width: graphemeWidth(text, start, end) }),
  );
  return found;
}

/**
 * The text in at most `columns`: whole where it fits, else cut after a grapheme, without spaces before
 * the cut, and ending in `ellipsis` (which is cut where even that is too wide).
 */
export function truncate(text: string, columns: number, ellipsis = '…'): string {
  if (displayWidth(text) <= columns) return text;
  const tail = displayWidth(ellipsis);
  if (tail > columns) return columns > 0 ? truncate(ellipsis, columns, '') : '';
  return `${prefix(text, columns - tail).trimEnd()}${ellipsis}`;
}

/** The text with spaces before it to fill `columns`; unchanged where it is as wide or wider. */
export function padStart(text: string, columns: number): string {
  return ' '.repeat(Math.max(0, columns - displayWidth(text))) + text;
}

/** The text with spaces after it to fill `columns`; unchanged where it is as wide or wider. */
export function padEnd(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

/** The longest run of whole graphemes from the start that fits `columns`. */
function prefix(text: string, columns: number): string {
  let width = 0;
  let cut = 0;
  for (const grapheme of graphemes(text)) {
    width += grapheme.width;
    if (width > columns) break;
    cut = grapheme.end;
  }
  return text.slice(0, cut);
}

function graphemeWidth(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(start);
  if (end - start === 1 && unit >= 0x20 && unit < 0x7f) return 1;
  const cluster = text.slice(start, end);
  if (cluster.length === 1 && isSimple(cluster)) return simpleWidth(unit);
  return clusterWidth(cluster);
}

/** The rules of string-width 8: emoji 2; else the first visible character and widening marks. */
function clusterWidth(cluster: string): number {
  const base = cluster.search(SHOWN());
  if (base === -1) return 0;
  if (MAYBE_EMOJI().test(cluster) && isWideEmoji(cluster)) return 2;
  const shown = cluster.slice(base);
  if (JAMO.test(shown)) return jamoWidth([...shown.replace(HIDDEN(), '')]);
  let width = 0;
  for (const character of shown) {
    if (width === 0 || WIDENING().test(character)) width += characterWidth(character);
  }
  return width;
}

function isWideEmoji(cluster: string): boolean {
  if (cluster.length <= 50) {
    if (KEYCAP.test(cluster)) return true;
    if (cluster.includes('\u200D') && (cluster.match(PICTOGRAPH())?.length ?? 0) > 1) return true;
  }
  rgiEmoji ??= /^\p{RGI_Emoji}$/v;
  return rgiEmoji.test(cluster);
}

/** Hangul in letters: a syllable of leading, vowel and trailing jamo is 2; stray jamo add up. */
function jamoWidth(letters: readonly string[]): number {
  let width = 0;
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i] ?? '';
    if (!JAMO.test(letter)) {
      return letters.slice(i).reduce((sum, rest) => sum + characterWidth(rest), width);
    }
    if (LEADING_JAMO.test(letter) && VOWEL_JAMO.test(letters[i + 1] ?? '')) {
      width += 2;
      i += TRAILING_JAMO.test(letters[i + 2] ?? '') ? 2 : 1;
    } else {
      width += characterWidth(letter);
    }
  }
  return width;
}

function characterWidth(character: string): number {
  return eastAsianWidth(character.codePointAt(0) ?? 0);
}
