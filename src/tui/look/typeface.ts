/**
 * The signs that the screen is drawn with, in sets of the same shape: typographic, those of a console, and
 * ASCII. And the one place where text from a file becomes text for the screen.
 */

import type { QuestionStatus } from '../../brief/model/field-values.ts';
import { STATUS_MARK, STATUS_MARK_ASCII } from '../../brief/model/wording.ts';
import { type Basis, markOf, type Verdict } from '../../evidence/verdict/verdict.ts';
import { toAscii } from '../../text/safety/ascii.ts';
import { visible } from '../../text/safety/visible.ts';

export interface Typeface {
  /** Untrusted text as it may be shown, on one line. Idempotent. */
  readonly show: (text: string) => string;
  /** Names of keys, arrows among them. */
  readonly keys: (names: string) => string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly teeDown: string;
  readonly teeUp: string;
  readonly teeRight: string;
  readonly teeLeft: string;
  readonly cross: string;
  /** Before the item that the cursor is on. */
  readonly bar: string;
  /** Before the number of the focused pane. */
  readonly focus: string;
  readonly openQuote: string;
  readonly closeQuote: string;
  readonly ellipsis: string;
  /** Where the next letter goes, while typing. */
  readonly caret: string;
  /** Between remarks on one line, with its spaces, at which no line breaks: neither side stands alone. */
  readonly dot: string;
  readonly status: Readonly<Record<QuestionStatus, string>>;
  /** The mark of a verdict. */
  readonly verdict: (status: Verdict, basis: Basis) => string;
  /** Around the words of a source that an item comes from. */
  readonly openMark: string;
  readonly closeMark: string;
  readonly fault: string;
  readonly up: string;
  readonly down: string;
}

export const TYPOGRAPHIC: Typeface = {
  show: visible,
  keys: (names) => names,
  horizontal: '─',
  vertical: '│',
  teeDown: '┬',
  teeUp: '┴',
  teeRight: '├',
  teeLeft: '┤',
  cross: '┼',
  bar: '▌',
  focus: '▸',
  openQuote: '“',
  closeQuote: '”',
  ellipsis: '…',
  caret: '▏',
  dot: '\u00A0·\u00A0',
  status: STATUS_MARK,
  verdict: (status, basis) => markOf(status, basis, false),
  openMark: '⟦',
  closeMark: '⟧',
  fault: '✗',
  up: '↑',
  down: '↓',
};

/**
 * For the Linux console: signs that its fonts have, the kernel's own (code page 437) and those of distributions
 * (Latin 1 or 9 with lines). Of arrows, marks and blocks they share none but what is here.
 */
export const CONSOLE: Typeface = {
  ...TYPOGRAPHIC,
  bar: '>',
  focus: '»',
  caret: '_',
  status: STATUS_MARK_ASCII,
  verdict: (status, basis) => markOf(status, basis, true),
  openMark: '[[',
  closeMark: ']]',
  fault: 'x',
};

const ARROWS: Readonly<Record<string, string>> = {
  '←': 'Left',
  '↑': 'Up',
  '→': 'Right',
  '↓': 'Down',
};

export const ASCII: Typeface = {
  show: (text) => toAscii(visible(text)),
  keys: (names) =>
    names
      .replace(/(?<=[←↑→↓])(?=[←↑→↓])/g, ' ')
      .replace(/[←↑→↓]/g, (arrow) => ARROWS[arrow] ?? arrow),
  horizontal: '-',
  vertical: '|',
  teeDown: '+',
  teeUp: '+',
  teeRight: '+',
  teeLeft: '+',
  cross: '+',
  bar: '>',
  focus: '*',
  openQuote: '"',
  closeQuote: '"',
  ellipsis: '...',
  caret: '_',
  // A no-break space is not ASCII.
  dot: ' - ',
  status: STATUS_MARK_ASCII,
  verdict: (status, basis) => markOf(status, basis, true),
  openMark: '[[',
  closeMark: ']]',
  fault: 'x',
  up: '^',
  down: 'v',
};
