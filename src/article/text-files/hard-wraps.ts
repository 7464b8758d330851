/**
 * Recognises a text whose lines were broken at a width, as mail and `w3m -dump` have it, and joins them to
 * paragraphs, one a line. A line counts as broken where the next line’s first word had no room in it. So poems,
 * lists, headlines and transcripts keep their lines, and a text with a paragraph a line stays as it is.
 */
import { seamsOf } from './hyphens.ts';
import {
  beginsAnew,
  endsSentence,
  isMailHeader,
  itemSign,
  linesOf,
  type TextLine,
} from './line-ends.ts';

export interface Unwrapped {
  readonly text: string;
  /** Lines that were joined to others. */
  readonly lines: number;
  readonly paragraphs: number;
  /** Words that were broken with a hyphen and are whole now. */
  readonly mended: number;
}

/** How lines were broken. */
interface Wrapping {
  readonly width: number;
  /** Columns that may be left empty although a word would fit: some programs make lines even. */
  readonly slack: number;
}

const [MIN_WIDTH, MAX_WIDTH] = [38, 120];
/** The share of lines that may be longer, such as addresses. */
const LONGER = 0.03;
const SLACK_SHARE = 0.18;
/** The lines of a poem are of nearly the same length too: shorter, or few. */
const [EVEN_WIDTH, EVEN_LINES] = [56, 6];

/** Undefined where the lines of a text are its paragraphs. */
export function unwrap(text: string): Unwrapped | undefined {
  // Where no line can be broken there is nothing to look at: an article with empty lines in between.
  if (!/[^\n\r]\r?[\n\r\f\u2028][^\n\r\f]/.test(text)) return undefined;
  if (isOfShortLines(text)) return undefined;
  const lines = linesOf(text);
  const wrapping = wrappingOf(lines);
  return wrapping && joinLines(lines, wrapping, text);
}

/** Whether lines are shorter than wrapped ones by far: so a text of millions of lines takes no memory. */
function isOfShortLines(text: string): boolean {
  let [lines, length] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const isEnd = text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d;
    if (!isEnd) length++;
    else if (at > 0 && text.charCodeAt(at - 1) !== text.charCodeAt(at)) lines++;
  }
  return length < lines * SHORT_LINE;
}

const SHORT_LINE = 12;

function wrappingOf(lines: readonly TextLine[]): Wrapping | undefined {
  const widths = lines
    .filter(({ words }, index) => words.includes(' ') && lines[index + 1]?.isFirst === false)
    .map(({ width }) => width)
    .sort((a, b) => a - b);
  const most = widths.at(-1);
  if (most === undefined) return undefined;
  const usual = widths[Math.floor((widths.length - 1) * (1 - LONGER))] ?? most;
  for (const width of new Set([most, usual])) {
    if (width < MIN_WIDTH || width > MAX_WIDTH) continue;
    if (longerThan(lines, width) > lines.length * LONGER) continue;
    if (isWrapped(lines, { width, slack: 0 }, 1)) return { width, slack: 0 };
    const slack = Math.round(width * SLACK_SHARE);
    if (width >= EVEN_WIDTH && isWrapped(lines, { width, slack }, EVEN_LINES))
      return { width, slack };
  }
  return undefined;
}

function longerThan(lines: readonly TextLine[], width: number): number {
  return lines.filter((line) => line.width > width && line.words.includes(' ')).length;
}

/** Lines that are so long before they count for or against it: a heading or an item of a list is shorter. */
const TELLING = 0.6;
const MIN_FULL = 3;
/**
 * The least shares of lines that are full, go on in lower case, and end in the middle of a sentence. Of the last lines
 * of paragraphs, at least half end a sentence, which those of a poem need not.
 */
const [FULL, LOWER, MIDDLE] = [0.88, 0.5, 0.6];

function isWrapped(lines: readonly TextLine[], wrapping: Wrapping, least: number): boolean {
  const head = headLength(lines);
  let [addressing, full, lower, upper, middle] = [0, 0, 0, 0, 0];
  let [closed, unclosed] = [0, 0];
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (index < head) continue;
    if (!line.isFirst && next?.isFirst !== false) {
      if (endsSentence(line.words)) closed++;
      else unclosed++;
    }
    if (!next || line.width < wrapping.width * TELLING) continue;
    if (!mayGoOn(line, next)) continue;
    addressing++;
    if (!isFull(line, next, wrapping)) continue;
    full++;
    if (!endsSentence(line.words)) middle++;
    if (/^\P{L}*\p{Ll}/u.test(next.words)) lower++;
    else if (/^\P{L}*\p{Lu}/u.test(next.words)) upper++;
  }
  const isFew = full < MIN_FULL && (full === 0 || Math.min(lower, middle) < addressing);
  return (
    closed >= unclosed &&
    !isFew &&
    full >= least &&
    full >= FULL * addressing &&
    lower >= LOWER * (lower + upper) &&
    middle >= MIDDLE * full
  );
}

/** Whether the next line’s first word had no room at the end of a line. */
function isFull(line: TextLine, next: TextLine, { width, slack }: Wrapping): boolean {
  const space = next.words.indexOf(' ');
  const first = space === -1 ? next.words.length : space;
  return line.width + 1 + first > width - slack;
}

function joinLines(lines: readonly TextLine[], wrapping: Wrapping, text: string): Unwrapped {
  const isJoined = joinedLines(lines, wrapping);
  const broken = lines.filter(({ words }, index) => isJoined[index + 1] && words.endsWith('-'));
  const seams = seamsOf(text, broken.length / isJoined.filter(Boolean).length);
  const pieces: string[] = [];
  let paragraphs = 0;
  for (const [index, { words, quoting }] of lines.entries()) {
    const next = isJoined[index + 1] === true ? lines[index + 1] : undefined;
    if (isJoined[index] !== true) {
      paragraphs++;
      if (quoting !== '') pieces.push(`${quoting} `);
    }
    pieces.push(next ? seams.before(words, next.words) : `${words}\n`);
  }
  return { text: pieces.join(''), lines: lines.length, paragraphs, mended: seams.mended() };
}

/** Of each line, whether it goes on with the paragraph of the line before it. */
function joinedLines(lines: readonly TextLine[], wrapping: Wrapping): readonly boolean[] {
  const head = headLength(lines);
  const isJoined: boolean[] = [];
  for (const [index, next] of lines.entries()) {
    const line = lines[index - 1];
    const isSet = line === undefined || (index < head && next.indent === 0);
    // An item of a list ends, or a block that is set in; but the first line of a paragraph may be set in.
    const isOut = line !== undefined && next.indent < line.indent && isJoined[index - 1] === true;
    isJoined.push(!isSet && !isOut && mayGoOn(line, next) && isBroken(line, next, wrapping));
  }
  return isJoined;
}

/** How many lines are the head of a mail: `Subject:` and the like, and what belongs to them. */
function headLength(lines: readonly TextLine[]): number {
  const end = lines.findIndex(
    ({ words, indent, isFirst }, index) =>
      (isFirst && index > 0) || !(isMailHeader(words) || (index > 0 && indent > 0)),
  );
  return end === -1 ? 0 : end;
}

/** Whether a line can belong to the paragraph of the line before it, by its margin and beginning. */
function mayGoOn(line: TextLine, next: TextLine): boolean {
  if (next.isFirst || line.quoting !== next.quoting) return false;
  if (beginsAnew(next.words, line.words)) return false;
  // The first line of a paragraph is set in.
  return next.indent <= line.indent + itemSign(line.words) + 1;
}

function isBroken(line: TextLine, next: TextLine, wrapping: Wrapping): boolean {
  const isInSentence = /^\P{L}*\p{Ll}/u.test(next.words) && !endsSentence(line.words);
  if (next.isAfterPage) return isInSentence;
  return isFull(line, next, wrapping) || (isInSentence && line.width >= wrapping.width * TELLING);
}
