/**
 * Words of a paragraph with their sentences. What is far from the words becomes an ellipsis; nothing is cut inside a
 * word or a character.
 */
import { paragraph, type SourceText } from '../../article/source-text.ts';
import { maskedParagraph } from '../../article/speakers/masked-paragraph.ts';
import type { Range } from '../../text/line-index.ts';
import type { ExtractRun } from '../document/notes.ts';

/** UTF-16 units shown before and after the words. */
const AROUND = 160;
/** UTF-16 units of the words themselves; of longer ones the beginning and the end are shown. */
const LONGEST = 480;
/** UTF-16 units of a paragraph that is shown from its beginning. */
const UNMARKED = 2 * AROUND + 80;

/** The words at `ranges` of a paragraph are marked; `number` is 1-based. */
export function surroundings(
  source: SourceText,
  number: number,
  ranges: readonly Range[],
): readonly ExtractRun[] {
  const whole = paragraph(source, number);
  if (!whole) return [];
  const { text } = source;
  const sorted = ranges.toSorted((a, b) => a.start - b.start);
  const [first] = sorted;
  const last = sorted.at(-1);
  if (!first || !last) return [];
  const sentence = sentencesAround(source, number, { start: first.start, end: last.end });
  const start = cutBefore(text, first.start - AROUND, { ...sentence, end: first.start });
  const end = cutAfter(text, last.end + AROUND, { start: last.end, end: sentence.end });
  const runs: ExtractRun[] = [
    plain((start > whole.start ? '… ' : '') + text.slice(start, first.start).trimStart()),
  ];
  for (const [index, range] of sorted.entries()) {
    runs.push(...marked(text, range));
    const next = sorted[index + 1];
    if (next) runs.push(plain(text.slice(range.end, next.start)));
  }
  runs.push(plain(text.slice(last.end, end).trimEnd() + (end < whole.end ? ' …' : '')));
  return runs.filter((run) => run.text !== '');
}

/** The beginning of a paragraph, without marked words. */
export function opening(source: SourceText, number: number): readonly ExtractRun[] {
  const whole = paragraph(source, number);
  if (!whole) return [];
  const end = cutAfter(source.text, whole.start + UNMARKED, whole);
  return [plain(source.text.slice(whole.start, end) + (end < whole.end ? ' …' : ''))];
}

function plain(text: string): ExtractRun {
  return { kind: 'plain', text };
}

function marked(text: string, { start, end }: Range): ExtractRun[] {
  const words = text.slice(start, end);
  if (words.length <= LONGEST) return [{ kind: 'marked', text: words }];
  const head = cutAfter(text, start + LONGEST / 2, { start, end });
  const tail = cutBefore(text, end - LONGEST / 2, { start: head, end });
  return [
    { kind: 'marked', text: text.slice(start, head).trimEnd() },
    plain(' … '),
    { kind: 'marked', text: text.slice(tail, end) },
  ];
}

/** From the sentence that a range begins in to the one it ends in. */
function sentencesAround(source: SourceText, number: number, { start, end }: Range): Range {
  const masked = maskedParagraph(source, number, start);
  if (!masked) return { start, end };
  const { start: base, sentences } = masked;
  const first = sentences.find((sentence) => start - base < sentence.end);
  const last = sentences.find((sentence) => end - base <= sentence.end);
  return {
    start: Math.min(start, base + (first?.start ?? 0)),
    end: Math.max(end, base + (last?.end ?? masked.text.length)),
  };
}

/** The first place from `at` on where a word begins; `within` where that is not before its end. */
function cutBefore(text: string, at: number, within: Range): number {
  if (at <= within.start) return within.start;
  const space = text.slice(at, within.end).search(/\s/);
  return space === -1 ? wholeCharacter(text, at) : at + space + 1;
}

/** The last place up to `at` where a word ends. */
function cutAfter(text: string, at: number, within: Range): number {
  if (at >= within.end) return within.end;
  const words = text.slice(within.start, at + 1).search(/\s\S*$/);
  return words === -1 ? wholeCharacter(text, at) : within.start + words;
}

/** Not between the halves of a pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
