/**
 * The quotations of a source: which of its words stand inside quotation marks, in the styles of several
 * languages, nested, and running over paragraphs. Where the marks do not add up it reads the shorter
 * span and leaves a warning. It never guesses a longer span: a speaker must not get words that may be the source's.
 */

import { type Mark, marksOf, nextMark } from '../../language/quotation-marks.ts';
import { countWhile } from '../../text/binary-search.ts';
import type { Range } from '../../text/line-index.ts';
import { memoised } from '../../text/memo.ts';
import type { Paragraph, SourceText } from '../source-text.ts';
import { dashSpeech } from './dash-speech.ts';
import { OuterQuotations, type Quotation, type QuotedPart } from './outer-quotations.ts';
import { turnsOf } from './turns.ts';

export interface SourceWarning {
  readonly code: 'mark-never-closed' | 'mark-never-opened' | 'marks-not-read';
  readonly paragraph: number;
  /** The mark. */
  readonly place: Range;
  readonly message: string;
}

type MarkWarning = Exclude<SourceWarning['code'], 'marks-not-read'>;

export interface QuotationModel {
  /** In the order of their opening marks. */
  readonly quotations: readonly Quotation[];
  /** Those that stand in no other one. */
  readonly outer: OuterQuotations;
  readonly warnings: readonly SourceWarning[];
}

/** A quotation whose closing mark has not come yet. */
interface Open {
  readonly opening: Mark;
  readonly paragraph: number;
  /** Parts in paragraphs before the present one. */
  readonly done: QuotedPart[];
  /** Where its words begin in the present paragraph. */
  start: number;
  /** A mark of the same kind has opened inside, which sound typography never does. */
  isDoubtful: boolean;
}

/** The most quotations within each other; more are a fault of the marks, or an attack. */
const MAX_DEPTH = 12;
const MAX_WARNINGS = 500;
/** Marks that are read; an honest source of the largest size has fewer. */
const MAX_MARKS = 200_000;

/** The quotations of a source; worked out once. */
export const quotationsOf = memoised(readQuotations);

function readQuotations(source: SourceText): QuotationModel {
  const found: Quotation[] = [];
  const warnings: SourceWarning[] = [];
  let open: Open[] = [];
  let left = MAX_MARKS;
  let next = -1;

  for (const paragraph of source.paragraphs) {
    // A text may have millions of paragraphs, and no mark.
    if (next < paragraph.start) next = nextMark(source.text, paragraph.start);
    if (next >= paragraph.end && open.length === 0) continue;
    const marks = marksOf(source.text, paragraph, left);
    left -= marks.length;
    if (left <= 0) {
      notRead(paragraph);
      break;
    }
    const stops = stopsAfter(marks);
    const { carried, lost } = carryOver(open, marks);
    for (const one of lost) neverClosed(one);
    open = carried;
    for (let index = carried.length; index < marks.length; index++) {
      const mark = marks[index];
      if (!mark) break;
      const closed = closes(mark, open, stops[index] === 1);
      if (closed !== undefined) {
        // What opened inside and was not closed before its surroundings is lost.
        for (const lost of open.splice(closed + 1)) neverClosed(lost);
        const quotation = open.pop();
        if (quotation) finish(quotation, paragraph, mark);
      } else if (canOpen(mark, open)) {
        if (open.length === MAX_DEPTH) for (const lost of open.splice(0)) neverClosed(lost);
        for (const outer of open) outer.isDoubtful ||= isSameKind(outer.opening, mark);
        open.push({
          opening: mark,
          paragraph: paragraph.number,
          done: [],
          start: mark.offset + mark.character.length,
          isDoubtful: false,
        });
      } else if (isPlainlyClosing(mark)) {
        warn('mark-never-opened', mark, paragraph.number);
      }
    }
    for (const one of open) {
      one.done.push({ paragraph: paragraph.number, start: one.start, end: paragraph.end });
    }
  }
  for (const lost of open) neverClosed(lost);
  for (const [paragraph, { words }] of turnsOf(source)) {
    const { start, end } = words;
    found.push({ parts: [{ paragraph, start, end }], mark: ':' });
  }
  for (const [paragraph, { start, end }] of dashSpeech(source)) {
    found.push({ parts: [{ paragraph, start, end }], mark: '—' });
  }
  const quotations = nested(found);
  return {
    quotations,
    outer: new OuterQuotations(quotations.filter(({ within }) => !within)),
    warnings: warnings.sort((a, b) => a.place.start - b.place.start),
  };

  function finish(quotation: Open, { number }: Paragraph, mark: Mark): void {
    const last = { paragraph: number, start: quotation.start, end: mark.offset };
    const parts = [...quotation.done, last].filter(({ start, end }) => start < end);
    if (parts.length > 0) found.push({ parts, mark: quotation.opening.character });
  }

  function neverClosed({ opening, paragraph }: Open): void {
    warn('mark-never-closed', opening, paragraph);
  }

  function notRead({ number, start }: Paragraph): void {
    const place = { start, end: start };
    const message = `only the first ${MAX_MARKS.toLocaleString('en')} quotation marks are read: from p${number} on, nothing counts as quoted`;
    warnings.unshift({ code: 'marks-not-read', paragraph: number, place, message });
  }

  function warn(code: MarkWarning, mark: Mark, paragraph: number): void {
    if (warnings.length < MAX_WARNINGS) warnings.push(warning(code, mark, paragraph));
  }
}

/** In the order of their opening marks, each with the one around it. */
function nested(found: readonly Quotation[]): Quotation[] {
  const startOf = ({ parts }: Quotation): number => parts.at(0)?.start ?? 0;
  const endOf = ({ parts }: Quotation): number => parts.at(-1)?.end ?? 0;
  const inOrder = found.toSorted((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  const around: Quotation[] = [];
  return inOrder.map((one) => {
    let within = around.at(-1);
    while (within && endOf(within) < startOf(one)) {
      around.pop();
      within = around.at(-1);
    }
    const quotation = within ? { ...one, within } : one;
    around.push(quotation);
    return quotation;
  });
}

/**
 * Which open quotations a paragraph goes on with, and by its first marks, one each: it has to open with the same
 * mark anew, or in French with `»`. One in which its own kind of mark opened again is past trusting.
 */
function carryOver(
  open: readonly Open[],
  marks: readonly Mark[],
): { readonly carried: Open[]; readonly lost: Open[] } {
  const carried: Open[] = [];
  const lost: Open[] = [];
  for (const one of open) {
    const mark = marks[carried.length];
    const isAgain =
      mark?.isFirst === true &&
      (mark.character === one.opening.character ||
        (one.opening.character === '«' && mark.character === '»'));
    if (isAgain && !one.isDoubtful) {
      carried.push({ ...one, start: mark.offset + mark.character.length });
    } else lost.push(one);
  }
  return { carried, lost };
}

/** The index of the open quotation that a mark closes; undefined where it closes none. */
function closes(mark: Mark, open: readonly Open[], closesLater: boolean): number | undefined {
  const exact = open.findLastIndex(({ opening }) => isPair(opening, mark));
  const at = exact === -1 ? open.findLastIndex(({ opening }) => isMixedPair(opening, mark)) : exact;
  if (at === -1) return undefined;
  if (mark.family !== 'single') {
    return mark.shape === 'straight' && mark.opens && !mark.closes ? undefined : at;
  }
  // Inside another quotation that opened later it is an apostrophe.
  if (!mark.closes || at !== open.length - 1) return undefined;
  return mark.maybePossessive && closesLater ? undefined : at;
}

/** For each mark, 1 where a single one that can be no apostrophe closes later, before another opens. */
function stopsAfter(marks: readonly Mark[]): Uint8Array {
  const stops = new Uint8Array(marks.length);
  let isAhead = 0;
  for (let index = marks.length - 1; index >= 0; index--) {
    stops[index] = isAhead;
    const mark = marks[index];
    if (mark?.family !== 'single') continue;
    if (mark.closes && mark.afterStop) isAhead = 1;
    else if (mark.opens) isAhead = 0;
  }
  return stops;
}

/** Which marks close which: `“ ”`, `„ “`, `„ ”`, `” ”`, `‘ ’`, `‚ ‘`, `« »`, `» «`, `» »`, straight with straight. */
function isPair(opening: Mark, closing: Mark): boolean {
  if (opening.family !== closing.family) return false;
  if (opening.family === 'angle' || opening.family === 'small-angle') {
    const isSwedish = opening.shape === 'right' && closing.closes && !closing.opens;
    return opening.character !== closing.character || isSwedish;
  }
  switch (closing.shape) {
    case 'right':
      return opening.shape !== 'straight';
    case 'left':
      return opening.shape === 'low';
    case 'straight':
      return opening.shape === 'straight';
    case 'low':
      return false;
  }
}

/**
 * A straight mark with a curly one, or `“` closing by mistake, as hands and machines mix them; only where
 * the second can be nothing but a closing mark.
 */
function isMixedPair(opening: Mark, closing: Mark): boolean {
  const isDouble = opening.family === 'double' && closing.family === 'double';
  if (!isDouble || !closing.closes || closing.opens || closing.shape === 'low') return false;
  // „…" is frequent on German pages.
  const isLow = opening.shape === 'low' && closing.shape === 'straight';
  return isLow || opening.shape === 'left' || opening.shape === 'straight';
}

function canOpen(mark: Mark, open: readonly Open[]): boolean {
  if (mark.shape === 'low') return true;
  // The Swedish ”…” and the German »…« open with a mark that closes elsewhere. ’ is mostly an apostrophe.
  if (mark.shape === 'right') {
    const isFree = !open.some(({ opening }) => opening.family === mark.family);
    return mark.family !== 'single' && isFree && mark.opens && !mark.closes;
  }
  if (mark.shape === 'left') return mark.family !== 'single' || mark.opens;
  return mark.opens;
}

function isSameKind(outer: Mark, inner: Mark): boolean {
  const isDirect = outer.family === inner.family;
  return isDirect && (outer.family === 'double' || outer.family === 'single');
}

/** `’` after a word may be any plural’s; after a stop it is a closing mark without an opening one. */
function isPlainlyClosing(mark: Mark): boolean {
  if (mark.family === 'single') return mark.shape === 'right' && mark.closes && mark.afterStop;
  // Digits before a straight mark: inches.
  return !(mark.shape === 'straight' && mark.maybePossessive) && mark.shape !== 'left';
}

function warning(code: MarkWarning, mark: Mark, paragraph: number): SourceWarning {
  const { character, offset } = mark;
  return {
    code,
    paragraph,
    place: { start: offset, end: offset + character.length },
    message:
      code === 'mark-never-closed'
        ? `a quotation mark ${character} opens in p${paragraph} and is never closed`
        : `a quotation mark ${character} closes in p${paragraph} but was never opened`,
  };
}

/** The outermost quotation that holds an offset. */
export function quotationAt(source: SourceText, offset: number): Quotation | undefined {
  return quotationsOf(source).outer.at(offset);
}

/** In which paragraphs those quotations begin that go on in a paragraph from one before it. */
export function beginningsBefore(source: SourceText, number: number): number[] {
  const parts = continuations(source);
  const first = countWhile(parts.length, (index) => (parts[index]?.paragraph ?? 0) < number);
  const next = countWhile(parts.length, (index) => (parts[index]?.paragraph ?? 0) <= number);
  return parts.slice(first, next).map(({ beginning }) => beginning);
}

/** The parts of quotations that are not their first, by paragraph. */
const continuations = memoised((source: SourceText) =>
  quotationsOf(source)
    .quotations.flatMap(({ parts: [first, ...rest] }) =>
      rest.map(({ paragraph }) => ({ paragraph, beginning: first?.paragraph ?? paragraph })),
    )
    .sort((a, b) => a.paragraph - b.paragraph),
);
