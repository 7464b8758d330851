/**
 * Breaks a one-line text into lines of at most a number of columns, as ranges, so that offsets into the
 * text (matches, references) still hold. Breaks after spaces, between wide characters, after an em dash;
 * after a hyphen or before a dash only where the line would otherwise be short; inside a word only where
 * the word alone is too long. The same holds for an address, which is broken after a slash if it has one.
 * Never breaks a grapheme, never adds a hyphen. A grapheme wider than the line is left out.
 */
import type { Range } from '../line-index.ts';
import { lazily } from '../memo.ts';
import { isPrintableAscii, isSimple } from './graphemes.ts';
import { displayWidth, type Grapheme, graphemes } from './width.ts';

/** Spaces at which a line may end; no-break, narrow no-break and figure space are not among them. */
const SPACE = /^[\t\n\r \u1680\u2000-\u2006\u2008-\u200A\u205F\u3000]$/;
const CLOSING =
  /^[)\]}»›”’!?,.:;%…\u3001\u3002\u3005\u3009\u300B\u300D\u300F\u3011\u3015\u3017\u301C\u301F\u303B\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308E\u309B-\u309E\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30EE\u30F5\u30F6\u30FB-\u30FE\uFF01\uFF05\uFF09\uFF0C\uFF0E\uFF1A\uFF1B\uFF1F\uFF3D\uFF5D]/;
const OPENING = /^[([{«‹“‘\u3008\u300A\u300C\u300E\u3010\u3014\u3016\u301D\uFF08\uFF3B\uFF5B]/;
/** A line may end beside these too. */
const IN_DOUBT = /[-/\u2010-\u2014]/;
/** The simple characters that take two columns. */
const WIDE = /[\u3000-\uFFFC]/;
const DASH = /^[\u2012-\u2014]$/;
const HYPHEN = /^[-\u2010\u2013]$/;
const LETTER = lazily(() => /^\p{L}/u);

/** Where a line would be shorter than this part of the width, a poor break is better. */
const SHORT = 0.6;

/** How far around an offset a word is searched to see whether it is an address, in UTF-16 units. */
const LONGEST_ADDRESS = 512;
/** How many characters shorter a line may be so that an address is not cut after a sign. */
const FARTHEST_BACK = 8;

/** How good a break before a grapheme is. A poor one is used only if the line would be short without it. */
type Break = 'never' | 'poor' | 'good';

/**
 * Line ranges of a text without line ends, each at most `width` columns, without spaces at either
 * end. The empty text is one empty line.
 */
export function wrap(text: string, width: number): readonly Range[] {
  if (text.length <= width && isPrintableAscii(text)) return [asciiLine(text)];
  if (isSimple(text) && !WIDE.test(text)) return wrapProse(text, width);
  const parts = graphemes(text);
  const lines: Range[] = [];
  let first = 0;
  while (first < parts.length) {
    const part = parts[first];
    if (part === undefined || part.width > width || isSpace(text, part)) {
      first++;
      continue;
    }
    const next = lineEnd(text, parts, first, width);
    lines.push(lineRange(text, parts, first, next));
    first = next;
  }
  return lines.length > 0 ? lines : [{ start: 0, end: 0 }];
}

/**
 * The same for text of one column a unit, in which offsets and columns are the same. Lines are cut at spaces;
 * graphemes are looked at only where a break at something else could be better.
 */
function wrapProse(text: string, width: number): readonly Range[] {
  const lines: Range[] = [];
  let parts: readonly Grapheme[] | undefined;
  let first = 0;
  while (first < text.length) {
    if (SPACE.test(text.charAt(first)) || width < 1) {
      first++;
      continue;
    }
    let next = spaceBreak(text, first, width);
    if (next === undefined) {
      parts ??= graphemes(text);
      next = lineEnd(text, parts, first, width);
    }
    let end = next;
    while (end > first && SPACE.test(text.charAt(end - 1))) end--;
    lines.push({ start: first, end });
    first = next;
  }
  return lines.length > 0 ? lines : [{ start: 0, end: 0 }];
}

/** Where the next line begins, if it certainly begins after a space. */
function spaceBreak(text: string, first: number, width: number): number | undefined {
  let overflow = first + width;
  while (overflow < text.length && SPACE.test(text.charAt(overflow))) overflow++;
  if (overflow >= text.length) return text.length;
  for (let index = overflow; index > first; index--) {
    const before = text.charAt(index - 1);
    if (SPACE.test(before)) return IN_DOUBT.test(text.charAt(index)) ? undefined : index;
    if (IN_DOUBT.test(before)) return undefined;
  }
  return undefined;
}

/** The lines as texts. */
export function wrapLines(text: string, width: number): string[] {
  return wrap(text, width).map(({ start, end }) => text.slice(start, end));
}

/** Index of the grapheme that begins the next line, for a line that begins with `first`. */
function lineEnd(text: string, parts: readonly Grapheme[], first: number, width: number): number {
  let used = 0;
  for (let i = first; i < parts.length; i++) {
    const part = parts[i];
    if (part === undefined) break;
    used += part.width;
    if (used <= width || isSpace(text, part)) continue;
    // A grapheme wider than any line ends this one, to be left out.
    return part.width > width ? i : bestBreak(text, parts, first, i, width);
  }
  return parts.length;
}

/**
 * The last good break up to `overflow`; a later poor one where the line would be short without it;
 * with neither, the overflow itself, inside a word.
 */
function bestBreak(
  text: string,
  parts: readonly Grapheme[],
  first: number,
  overflow: number,
  width: number,
): number {
  const isShort = (next: number) =>
    parts.slice(first, next).reduce((sum, part) => sum + part.width, 0) < width * SHORT;
  let poor: number | undefined;
  for (let i = overflow; i > first; i--) {
    const kind = breakBefore(text, parts, i, width);
    if (kind === 'good') return poor !== undefined && isShort(i) ? poor : i;
    if (kind === 'poor') poor ??= i;
  }
  return poor === undefined || isShort(poor) ? insideWord(text, parts, first, overflow) : poor;
}

/** Inside an address, a line ends between two words of it, and not in a sign that could be taken for the sentence's. */
function insideWord(
  text: string,
  parts: readonly Grapheme[],
  first: number,
  overflow: number,
): number {
  if (addressAround(text, parts[overflow]?.start ?? 0) === undefined) return overflow;
  const is = (pattern: RegExp, part: Grapheme | undefined): boolean =>
    part !== undefined && pattern.test(text.slice(part.start, part.end));
  const ends = (i: number): boolean => is(/[\p{L}\p{N}/]/u, parts[i - 1]);
  // Before a sign, so that no word of it is cut.
  for (let i = overflow; i > first + (overflow - first) / 2; i--)
    if (ends(i) && is(/[^\p{L}\p{N}]/u, parts[i])) return i;
  for (let i = overflow; i > Math.max(first + 1, overflow - FARTHEST_BACK); i--)
    if (ends(i)) return i;
  return overflow;
}

function breakBefore(
  text: string,
  parts: readonly Grapheme[],
  index: number,
  width: number,
): Break {
  const next = parts[index];
  const last = parts[index - 1];
  if (next === undefined || last === undefined || isSpace(text, next)) return 'never';
  const after = text.slice(next.start, next.end);
  if (isSpace(text, last)) {
    const following = parts[index + 1];
    const isLoneDash = following !== undefined && isSpace(text, following);
    return isLoneDash && (DASH.test(after) || HYPHEN.test(after)) ? 'poor' : 'good';
  }
  const before = text.slice(last.start, last.end);
  if (isWide(before, last) || isWide(after, next)) {
    return CLOSING.test(after) || OPENING.test(before) || isJoining(before) || isJoining(after)
      ? 'never'
      : 'good';
  }
  if (before === '—') return CLOSING.test(after) || DASH.test(after) ? 'never' : 'good';
  // Addresses are copied: a hyphen at the end of a line may not be part of one, a slash is.
  if (before === '/') {
    const address = after === '/' ? undefined : addressAround(text, last.start);
    return address !== undefined && isWider(address, width) ? 'poor' : 'never';
  }
  if (!HYPHEN.test(before) || !LETTER().test(after)) return 'never';
  const isAfterLetter = LETTER().test(text.slice(parts[index - 2]?.start ?? 0, last.start));
  return isAfterLetter && addressAround(text, last.start) === undefined ? 'poor' : 'never';
}

/** Whether a grapheme takes two columns by itself, as Han and emoji do; not by a vowel sign alone. */
function isWide(grapheme: string, { width }: Grapheme): boolean {
  return width > 1 && (grapheme.length === 1 || !/\p{M}/u.test(grapheme));
}

/** The address around an offset; undefined where there is none. */
function addressAround(text: string, index: number): string | undefined {
  const before = text.slice(Math.max(0, index - LONGEST_ADDRESS), index);
  const start = before.slice(before.lastIndexOf(' ') + 1);
  if (!/:\/\/|^www\./.test(start)) return undefined;
  const [end = ''] = text.slice(index, index + LONGEST_ADDRESS).split(' ', 1);
  return start + end;
}

function isWider(word: string, width: number): boolean {
  return word.length > width || displayWidth(word) > width;
}

/** No-break spaces and straight quotation marks bind a wide character too. */
function isJoining(grapheme: string): boolean {
  return (
    grapheme === '\u00A0' ||
    grapheme === '\u202F' ||
    grapheme === '\u2007' ||
    grapheme === '"' ||
    grapheme === "'"
  );
}

function isSpace(text: string, part: Grapheme): boolean {
  return part.end - part.start === 1 && SPACE.test(text.charAt(part.start));
}

/** The range of graphemes `first` to `next` without the spaces before `next`. */
function lineRange(text: string, parts: readonly Grapheme[], first: number, next: number): Range {
  const start = parts[first]?.start ?? 0;
  for (let last = next - 1; last > first; last--) {
    const part = parts[last];
    if (part !== undefined && !isSpace(text, part)) return { start, end: part.end };
  }
  return { start, end: parts[first]?.end ?? start };
}

function asciiLine(text: string): Range {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}
