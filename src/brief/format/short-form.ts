/** Reads the anchors in brackets at the end of a short form, and guesses what a miswritten anchor was meant to be. */
import { ANCHOR_PATTERN } from './schema-parts.ts';

const ANCHOR = /^(?:[A-Za-z][\w-]*:)?p\d+(?:-\d+)?$/;
// (P4), (p 4), (p4; p9), (p4 and p9), (see p4), (mts:p4/lantern:p9), (para 4), (pp. 4-5), [p4], (p4, (p4).
const LIKE_ANCHOR =
  /[([]\s*(?:(?:see|cf|from|in|at)\b[.:]?\s*)*(?:[A-Za-z][\w-]*:\s?)?(?:paras?|par|paragraphs?|pp?|¶)[.\s]*\d(?:[\d\s,;.&/+–—-]|(?:[A-Za-z][\w-]*:)?(?:p|and|or|to|see)(?![A-Za-z]))*[)\]]?[.?!…\s]*$/i;
// An anchor without brackets. `P1` with a capital may be a name.
const BARE_ANCHOR = /(?<=\s)(?:[A-Za-z][\w-]*:)?p\d{1,4}(?:-\d{1,4})?[.?!…\s]*$/;
// (20), (4, 9): behind a name it may be an age.
const NUMBER_ANCHOR =
  /(?<!\p{Lu}[\p{L}\p{M}’'.-]*)\s\(\d{1,3}(?:\s*[,;–-]\s*\d{1,3})*\)[.?!…\s]*$/u;
/** A miswritten anchor is searched for in this many characters at the end of a text. */
const MAX_LOOKALIKE = 80;
const MEANT =
  /^\s*(?<key>[A-Za-z][\w-]*:)?\s*(?:p|pp|par|paras?|paragraphs?|¶)?\.?\s*(?<first>\d{1,6})\s*(?:(?:[-–—]|to)\s*(?:p\.?)?\s*(?<last>\d{1,6}))?\s*$/i;
const BEFORE_ANCHORS = /^\s*(?:(?:see|cf|from|in|at)\b[.:]?\s*)+/i;
const BETWEEN_ANCHORS = /[,;&/+]|\b(?:and|or)\b|(?<=\d)\s+(?=[a-z])(?!to\b|and\b|or\b)/i;

export interface ShortForm {
  /** The text before the brackets. */
  readonly text: string;
  /** The anchors as written. */
  readonly anchors: readonly string[];
  /** The end of the text, where it looks like an anchor but is not one. */
  readonly lookalike?: string;
}

/** Takes the anchors from the end of a short form. */
export function splitShortForm(text: string): ShortForm {
  const whole = text.trim();
  const open = whole.endsWith(')') ? whole.lastIndexOf('(') : -1;
  if (open !== -1) {
    const anchors = whole
      .slice(open + 1, -1)
      .split(',')
      .map((anchor) => anchor.trim());
    if (anchors.every((anchor) => ANCHOR.test(anchor))) {
      return { text: whole.slice(0, open).trimEnd(), anchors };
    }
  }
  const end = whole.slice(-MAX_LOOKALIKE);
  const lookalike = (LIKE_ANCHOR.exec(end) ??
    BARE_ANCHOR.exec(end) ??
    NUMBER_ANCHOR.exec(end))?.[0];
  return { text: whole, anchors: [], ...(lookalike !== undefined && { lookalike }) };
}

/** The anchors that were meant by miswritten ones such as `P 4`, `para 4–5`, `see p4-p5; p9`; undefined if unclear. */
export function anchorsMeant(written: string): readonly string[] | undefined {
  const anchors = written
    .replace(BEFORE_ANCHORS, '')
    .split(BETWEEN_ANCHORS)
    .map((part) => {
      const { key = '', first, last } = MEANT.exec(part)?.groups ?? {};
      if (first === undefined || Number(first) < 1) return undefined;
      return `${key.trim()}p${Number(first)}${last === undefined ? '' : `-${Number(last)}`}`;
    });
  const isClear = anchors.every((anchor) => anchor !== undefined && ANCHOR_PATTERN.test(anchor));
  return isClear ? (anchors as string[]) : undefined;
}

/** The help for a miswritten anchor: what to write instead. */
export function helpForAnchor(written: string): string {
  const meant = anchorsMeant(written);
  if (meant === undefined)
    return 'such as: p5, p13-14, or with several sources reuters:p5; counted from 1';
  return `write ${meant.length === 1 ? meant[0] : `[${meant.join(', ')}]`}`;
}
