/**
 * Makes untrusted text safe to show: characters that a terminal would obey or hide are replaced or removed (CWE-150,
 * CVE-2021-42574). Escape sequences are not parsed; replacing their first character makes them harmless.
 *
 * - C0 and DEL become control pictures; C1, private use, unassigned and lone surrogates U+FFFD.
 * - Tab and line ends become a space; `visibleParagraphs` keeps line feeds.
 * - Bidirectional controls, default-ignorables and other invisible format characters are removed,
 *   except where writing needs them: ZWJ and ZWNJ between non-Latin letters, ZWJ between
 *   pictographs, variation selectors 15 and 16 after emoji, tags in a flag.
 * - A grapheme keeps 8 marks and 15 code points; the rest becomes one U+FFFD.
 * - A mark with nothing before it gets a dotted circle, so that it cannot join a sign of the program.
 *
 * No-break and thin spaces stay, because they are typography. Each function is idempotent.
 */

import { countUpTo } from '../binary-search.ts';
import { eachGrapheme, isSimple } from '../layout/graphemes.ts';
import { lazily } from '../memo.ts';

/** A character that is not shown as it is: its code point, and its offset in UTF-16 units. */
export interface HiddenCharacter {
  readonly codePoint: number;
  readonly index: number;
}

const MAX_MARKS = 8;
const MAX_CODE_POINTS = 16;
const REPLACEMENT = '\uFFFD';
const DOTTED_CIRCLE = '\u25CC';

const FLAG = lazily(() => /\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}/u);
/** Characters that are replaced or removed unless their neighbours allow them. U+0600… are format signs that can be seen. */
const SUSPECT = lazily(
  () =>
    /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?![\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])\p{Cf}/u,
);
const FLAG_OR_SUSPECT = lazily(() => new RegExp(`${FLAG().source}|${SUSPECT().source}`, 'gu'));
const SPACING = /^[\t\n\r\u0085\u2028\u2029]/;
const UNKNOWN = lazily(
  () => /^(?!\p{Default_Ignorable_Code_Point})[\p{Co}\p{Cn}\p{Cs}\u0080-\u009F]/u,
);
const AFTER_LETTER = lazily(() => /(?:(?!\p{Script=Latin})\p{L}|\p{M})$/u);
/** The filler is a letter too, but is removed itself. */
const BEFORE_LETTER = lazily(
  () => /^(?!\p{Script=Latin})(?!\p{Default_Ignorable_Code_Point})\p{L}/u,
);
const AFTER_PICTOGRAPH = lazily(() => /(?:\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})$/u);
const BEFORE_PICTOGRAPH = lazily(() => /^(?!\p{Cn})\p{Extended_Pictographic}/u);
const AFTER_EMOJI = lazily(() => /(?![\d#*])\p{Emoji}$/u);
const BASELESS_MARK = lazily(() => /(?<=^|\n)\p{M}/u);
const CROWD = /[^\x20-\u02FF]{8}/;
const MARK = lazily(() => /\p{M}/u);
/** Characters that need another one after them, so that they cannot end a grapheme that was cut. */
const DANGLING = /(?:\u200C|\u200D|\uFE0E|\uFE0F|[\u{E0020}-\u{E007F}])+$/u;

/** A text while it is made safe, with the original index of each of its UTF-16 units. */
interface Traced {
  readonly text: string;
  readonly offsetOf: (index: number) => number;
}

type Report = ((index: number) => void) | undefined;

/** The text as one line, safe to show. */
export function visible(text: string): string {
  if (isSimple(text)) return text;
  const spaced = text.replace(/\r\n|[\t\n\r]/g, ' ');
  return isSimple(spaced) ? spaced : reveal(text, false, undefined);
}

/** The text safe to show. Line feeds stay; CR LF becomes a line feed. */
export function visibleParagraphs(text: string): string {
  return isSimple(text) ? text : reveal(text, true, undefined);
}

/**
 * The characters that `visibleParagraphs` replaces or removes, in order, without the CR of a CR LF: the first `limit`
 * of those for which `isWanted` is true. `isWanted` is called for every one of them, in no order.
 */
export function hiddenCharacters(
  text: string,
  isWanted: (hidden: HiddenCharacter) => boolean = () => true,
  limit = Number.POSITIVE_INFINITY,
): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  if (isSimple(text.replace(/\r?\n/g, ' '))) return found;
  // The reports come in two ascending series, of suspects and of crowds. `limit` of each series are enough.
  let [last, count] = [-1, 0];
  reveal(text, true, (index) => {
    if (index < last) count = 0;
    last = index;
    const hidden = { codePoint: text.codePointAt(index) ?? 0, index };
    if (isWanted(hidden) && count < limit) count = found.push(hidden) && count + 1;
  });
  return found.sort((a, b) => a.index - b.index).slice(0, limit);
}

/** A code point by its number, which is always safe to show: `U+202E`. */
export function nameCodePoint(codePoint: number): string {
  return `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** `report` gets the UTF-16 index of each character replaced or removed. */
function reveal(text: string, keepLines: boolean, report: Report): string {
  let traced: Traced = { text, offsetOf: (index) => index };
  if (SUSPECT().test(text)) traced = replaceSuspects(text, keepLines, report);
  if (BASELESS_MARK().test(traced.text)) traced = addCircles(traced);
  return CROWD.test(traced.text) ? thinCrowds(traced, report) : traced.text;
}

function replaceSuspects(text: string, keepLines: boolean, report: Report): Traced {
  /** For each kept or replaced piece, its start in the result and in `text`. Only filled if there is a report. */
  const starts: number[] = [];
  const offsets: number[] = [];
  let length = 0;
  /** The last characters of the result, enough for the tests of neighbours. */
  let tail = '';
  let done = 0;
  const add = (piece: string, from: number): string => {
    if (report) {
      starts.push(length);
      offsets.push(from);
    }
    length += piece.length;
    tail = (tail + piece.slice(-4)).slice(-4);
    return piece;
  };
  const shown = text.replace(FLAG_OR_SUSPECT(), (found: string, from: number) => {
    if (from > done) add(text.slice(done, from), done);
    done = from + found.length;
    const next = text.slice(done, done + 2);
    const stays =
      FLAG().test(found) || isNeeded(found, tail, next) || (keepLines && found === '\n');
    if (stays) return add(found, from);
    if (found === '\r' && next.startsWith('\n')) return '';
    report?.(from);
    return add(standIn(found), from);
  });
  add(text.slice(done), done);
  return { text: shown, offsetOf: (index) => tracedBack(starts, offsets, index) };
}

/** Whether a joiner or variation selector is part of how its neighbours are written. */
function isNeeded(sign: string, before: string, after: string): boolean {
  if (sign === '\uFE0F' && after.startsWith('\u20E3') && /[\d#*]$/.test(before)) return true;
  if (sign === '\uFE0E' || sign === '\uFE0F') return AFTER_EMOJI().test(before);
  if (sign !== '\u200C' && sign !== '\u200D') return false;
  if (AFTER_LETTER().test(before) && BEFORE_LETTER().test(after)) return true;
  return sign === '\u200D' && AFTER_PICTOGRAPH().test(before) && BEFORE_PICTOGRAPH().test(after);
}

/** The character that is shown instead; empty for a character that cannot be seen. */
function standIn(suspect: string): string {
  if (SPACING.test(suspect)) return ' ';
  if (UNKNOWN().test(suspect)) return REPLACEMENT;
  const unit = suspect.charCodeAt(0);
  if (unit < 0x20) return String.fromCharCode(0x2400 + unit);
  return unit === 0x7f ? '\u2421' : '';
}

function addCircles({ text, offsetOf }: Traced): Traced {
  const starts = [0];
  const offsets = [0];
  const circled = text.replace(new RegExp(BASELESS_MARK(), 'gu'), (mark, index: number) => {
    starts.push(index + starts.length);
    offsets.push(index);
    return DOTTED_CIRCLE + mark;
  });
  return { text: circled, offsetOf: (index) => offsetOf(tracedBack(starts, offsets, index)) };
}

/** Cuts graphemes with too many marks or characters. The stand-in at their end keeps the next text from joining them. */
function thinCrowds({ text, offsetOf }: Traced, report: Report): string {
  let thinned = '';
  eachGrapheme(text, (start, end) => {
    const kept = end - start > MAX_MARKS ? keptLength(text.slice(start, end)) : end - start;
    thinned += text.slice(start, start + kept);
    if (kept === end - start) return;
    thinned += REPLACEMENT;
    let index = start + kept;
    for (const character of text.slice(index, end)) {
      report?.(offsetOf(index));
      index += character.length;
    }
  });
  return thinned;
}

/** How many UTF-16 units of a grapheme stay: all, or as many as leave room for the stand-in. */
function keptLength(cluster: string): number {
  const characters = [...cluster];
  let marks = 0;
  let kept = characters.findIndex((character) => MARK().test(character) && ++marks > MAX_MARKS);
  if (characters.length > MAX_CODE_POINTS) {
    kept = Math.min(kept === -1 ? MAX_CODE_POINTS : kept, MAX_CODE_POINTS - 1);
  }
  if (kept === -1) return cluster.length;
  return characters
    .slice(0, Math.min(kept, MAX_CODE_POINTS - 1))
    .join('')
    .replace(DANGLING, '').length;
}

/** The original index of a unit, from the starts of the pieces. */
function tracedBack(starts: readonly number[], offsets: readonly number[], index: number): number {
  const stretch = Math.max(0, countUpTo(starts, index) - 1);
  return (offsets[stretch] ?? 0) + index - (starts[stretch] ?? 0);
}
