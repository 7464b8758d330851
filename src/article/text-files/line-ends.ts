/** The lines of a text that are not empty, with what is known of each: its margin, and how much was left out before it. */

export interface TextLine {
  /** Without white space at its ends, and without the `>` of quoted mail. */
  readonly words: string;
  /** Columns before the words. */
  readonly indent: number;
  /** Columns up to its last character. */
  readonly width: number;
  /** The `>` of quoted mail before it. */
  readonly quoting: string;
  /** Whether an empty line is before it, or nothing. */
  readonly isFirst: boolean;
  /** Whether a page ends before it. */
  readonly isAfterPage: boolean;
}

/** A line up to its end: also the separators of lines and paragraphs in Unicode, and the end of a page. */
const LINE = /[^\n\r\f\u2028\u2029]+/g;

export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let end = 0;
  for (const { 0: part, index } of text.matchAll(LINE)) {
    const [margin = ''] = /^[>\s]*/.exec(part) ?? [];
    const words = part.slice(margin.length).trimEnd();
    if (words === '') continue;
    const gap = text.slice(end, index);
    const isAfterPage = gap.includes('\f');
    lines.push({
      words,
      indent: margin.length,
      width: margin.length + words.length,
      quoting: margin.replace(/\s/g, ''),
      isFirst: lines.length === 0 || lineEnds(gap) > (isAfterPage ? 2 : 1),
      isAfterPage,
    });
    end = index + part.length;
  }
  return lines;
}

/** How many lines end in what is between two lines. */
function lineEnds(gap: string): number {
  let count = 0;
  for (const _ of gap.matchAll(/\r\n|[\n\r\f\u2028\u2029]/g)) if (++count > 2) break;
  return count;
}

/** `•`, `-`, `1.`, at the beginning of an item of a list, or a turn of dash speech. */
const ITEM = /^(?:[•·◦▪‣*+]|[-–—](?=\s+[\p{Lu}“"«‘'])|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+/u;
/** `SMITH:` or `Q.`, as transcripts have it. */
const TURN = /^(?:\p{Lu}[\p{Lu}\d .’'()-]{1,40}:|[QA][.:])(?:\s|$)/u;
/** `Subject:`, in the head of a mail. */
const MAIL_HEADER = /^\p{Lu}[\p{L}-]{0,40}:\s/u;
/** As much of a line’s end as is looked at: a line may be of any length. */
const LAST = 12;
const SENTENCE_END = /[.!?…:;]["”’»“)\]]*$/u;

export function endsSentence(words: string): boolean {
  return SENTENCE_END.test(words.slice(-LAST));
}

export function isMailHeader(words: string): boolean {
  return MAIL_HEADER.test(words);
}

/** The length of a list’s sign at the beginning of a line; 0 where there is none. */
export function itemSign(words: string): number {
  return ITEM.exec(words)?.[0].length ?? 0;
}

/** Whether a line begins an item of a list or a turn of a transcript. In running text, `1.` can begin a line too. */
export function beginsAnew(words: string, before: string): boolean {
  if (TURN.test(words) || /^[•·◦▪‣*+]\s/u.test(words)) return true;
  return ITEM.test(words) && (endsSentence(before) || ITEM.test(before));
}
