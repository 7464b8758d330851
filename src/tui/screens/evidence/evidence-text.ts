/**
 * A source around the words that an item comes from, as items: paragraphs with their numbers, those that
 * count plain and the others dim, the words in bold and in brackets. However large the source, only the
 * paragraphs near the words are shown.
 */
import type { Paragraph, Paragraphs, SourceText } from '../../../article/source-text.ts';
import type { Place } from '../../../evidence/verdict/check.ts';
import type { Range } from '../../../text/line-index.ts';
import type { Typeface } from '../../look/typeface.ts';
import { blockBuilder, type PaneItem, type Run, type Style } from '../../model/block.ts';
import type { BlockRange } from '../../model/pane-layout.ts';
import type { MarkedPlace, Target } from './evidence-targets.ts';

export interface TextWindow {
  readonly items: readonly PaneItem[];
  /** Indices of the items that are the paragraphs which count. */
  readonly cited: ReadonlySet<number>;
  /** What has to be in view: the words, or all that is cited; in order. */
  readonly focus: readonly BlockRange[];
  /** Where the speaker is named, if that is known. */
  readonly introduced?: BlockRange;
}

/** What of the source is shown beside the words themselves. */
export interface Marks {
  /** Paragraphs before and after those that count, at most. */
  readonly around: number;
  /** Columns in which the paragraphs’ numbers end at one edge. */
  readonly numberWidth: number;
  /** Other places of the item, not the one in view. */
  readonly others: readonly Place[];
  /** Where the speaker is named. */
  readonly introduction: Place | undefined;
}

/** UTF-16 units shown before and after the paragraphs that count. */
const MAX_AROUND = 20_000;
/** The most paragraphs of a target that are shown. */
const MAX_CITED = 80;
/** A name further from the words than this many paragraphs is not shown with them. */
const MAX_APART = 8;
/** A paragraph longer than this is cut around its words. */
const MAX_PARAGRAPH = 6000;

/** `target` in a source that is here. */
export function textWindow(
  { text, paragraphs }: SourceText,
  target: Target,
  { around, numberWidth, others, introduction }: Marks,
  typeface: Typeface,
): TextWindow {
  const last = Math.min(target.to, target.from + MAX_CITED - 1);
  const isNear =
    introduction?.source === target.source &&
    introduction !== undefined &&
    target.from - introduction.paragraph <= MAX_APART &&
    introduction.paragraph - last <= MAX_APART;
  const named = isNear ? [introduction] : [];
  const numbers = named.map(({ paragraph }) => paragraph);
  const [from, to] = [Math.min(target.from, ...numbers), Math.max(last, ...numbers)];
  const shown = surrounded(paragraphs, from, to, around);
  const { run, block } = blockBuilder(typeface);
  const focus: BlockRange[] = [];
  const cited = new Set<number>();
  let introduced: BlockRange | undefined;

  const items = shown.map((paragraph, index): PaneItem => {
    const isCited = paragraph.number >= target.from && paragraph.number <= target.to;
    const isOwn = ({ source, paragraph: number }: MarkedPlace): boolean =>
      source === target.source && number === paragraph.number;
    if (isCited) cited.add(index);
    const marked = target.marked.filter(isOwn).map(({ range }) => range);
    const names = named.filter(isOwn).map(({ range }) => range);
    const underlined = [...names, ...others.filter(isOwn).map(({ range }) => range)];
    const whole = excerpt(text, paragraph, [...marked, ...names]);
    const counts = paragraph.number >= from && paragraph.number <= Math.max(to, target.to);
    const base: Style = counts ? {} : { weight: 'dim' };
    const runs: Run[] = [];
    let length = 0;
    const add = (words: string, style: Style): void => {
      const made = run(words, style);
      runs.push(made);
      length += made.text.length;
    };
    const match = (start: number): BlockRange => ({ item: index, block: 0, start, end: length });
    if (whole.start > paragraph.start) add(typeface.ellipsis, { weight: 'dim' });
    for (const part of partsOf(whole, [...marked, ...underlined])) {
      const before = length;
      const isMarked = marked.some((range) => covers(range, part));
      const isUnderlined = underlined.some((range) => covers(range, part));
      const opens = marked.some(({ start }) => start === part.start);
      const closes = marked.some(({ end }) => end === part.end);
      const style: Style = {
        ...(isMarked ? { weight: 'strong' } : base),
        ...(isUnderlined && { isUnderlined }),
      };
      if (isMarked && opens) add(typeface.openMark, style);
      add(text.slice(part.start, part.end), style);
      if (isMarked && closes) add(typeface.closeMark, style);
      if (isMarked) focus.push(match(before));
      if (names.some((range) => covers(range, part))) introduced ??= match(before);
    }
    if (whole.end < paragraph.end) add(typeface.ellipsis, { weight: 'dim' });
    const isWholeCited = isCited && target.marked.length === 0 && paragraph.number <= last;
    if (isWholeCited) focus.push(match(0));
    return {
      lead: block([run(`p${paragraph.number}`.padStart(numberWidth), base)]),
      blocks: [block(runs)],
    };
  });
  return { items, cited, focus, ...(introduced && { introduced }) };
}

/** Paragraphs `first` to `last`, 1-based, with what stands around them. */
function surrounded(
  paragraphs: Paragraphs,
  first: number,
  last: number,
  around: number,
): readonly Paragraph[] {
  const lengthOf = (number: number): number => {
    const { start, end } = paragraphs.get(number) ?? { start: 0, end: 0 };
    return Math.min(MAX_PARAGRAPH, end - start);
  };
  let [from, to] = [first, last];
  for (let left = MAX_AROUND; from > 1 && first - from < around && left > 0; from--) {
    left -= lengthOf(from - 1);
  }
  for (let left = MAX_AROUND; to - last < around && left > 0; to++) left -= lengthOf(to + 1);
  const upTo = Math.min(to, paragraphs.length);
  return Array.from({ length: Math.max(0, upTo - from + 1) }, (_, index) =>
    paragraphs.get(from + index),
  ).filter((one) => one !== undefined);
}

/** The part of a paragraph that is shown: all of it, or what is around the marked words. */
function excerpt(text: string, paragraph: Range, marked: readonly Range[]): Range {
  if (paragraph.end - paragraph.start <= MAX_PARAGRAPH) return paragraph;
  const first = Math.min(...marked.map(({ start }) => start));
  const last = Math.max(...marked.map(({ end }) => end));
  const margin = MAX_PARAGRAPH / 3;
  const start = marked.length === 0 ? paragraph.start : Math.max(paragraph.start, first - margin);
  // Where the words are too far apart, as the pieces of a quote may be, the first of them are shown.
  const most = Math.min(paragraph.end, start + 4 * MAX_PARAGRAPH);
  const end = Math.min(most, Math.max(start + MAX_PARAGRAPH, last + margin));
  return { start: afterPair(text, start), end: afterPair(text, end) };
}

/** Not between the two units of one character. */
function afterPair(text: string, offset: number): number {
  return /^[\uDC00-\uDFFF]/.test(text.charAt(offset)) ? offset + 1 : offset;
}

/** A range cut wherever one of `cuts` begins or ends. */
function partsOf(whole: Range, cuts: readonly Range[]): Range[] {
  const offsets = cuts
    .flatMap(({ start, end }) => [start, end])
    .filter((offset) => offset > whole.start && offset < whole.end);
  const bounds = [...new Set([whole.start, ...offsets, whole.end])].sort((a, b) => a - b);
  return bounds.slice(0, -1).map((start, index) => ({ start, end: bounds[index + 1] ?? start }));
}

function covers(range: Range, part: Range): boolean {
  return range.start <= part.start && part.end <= range.end;
}
