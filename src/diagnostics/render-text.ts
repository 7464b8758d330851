/**
 * Diagnostics as text for people, one block each, with the line of the file under the message:
 *
 *     briefs/varna.yaml:7:12: error: expected a value that ‘status’ takes, found ‘opne’ [unknown-value]
 *       7 |     status: opne
 *         |             ^^^^ did you mean ‘open’? (one of: open, partly, answered, dropped)
 *
 * Only this file gives colours to diagnostics. It also makes all text from a file safe to show.
 */

import { displayWidth } from '../text/layout/width.ts';
import type { Range } from '../text/line-index.ts';
import { visible } from '../text/safety/visible.ts';
import { windowAround } from '../text/safety/window.ts';
import { countSeverities, type Diagnostic, type FileReport, lineIndexOf } from './diagnostic.ts';

/** Functions that colour a part of a message; where colour is off, they return it unchanged. */
export interface DiagnosticColours {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly underlined: (text: string) => string;
}

const same = (text: string): string => text;
export const NO_COLOURS: DiagnosticColours = {
  error: same,
  warning: same,
  strong: same,
  dim: same,
  underlined: same,
};

/** Colours of the terminal's own 16 (ECMA-48, SGR), so that the user's theme applies. */
export const TERMINAL_COLOURS: DiagnosticColours = {
  error: (text) => `\u001B[31m${text}\u001B[39m`,
  warning: (text) => `\u001B[33m${text}\u001B[39m`,
  strong: (text) => `\u001B[1m${text}\u001B[22m`,
  dim: (text) => `\u001B[2m${text}\u001B[22m`,
  underlined: (text) => `\u001B[4m${text}\u001B[24m`,
};

/** How a style begins and ends on a terminal (ECMA-48, SGR). */
export const TERMINAL_STYLES = {
  strong: ['\u001B[1m', '\u001B[22m'],
  underlined: ['\u001B[4m', '\u001B[24m'],
} as const;

export interface ReportOptions {
  readonly colours?: DiagnosticColours;
  /** Makes a text safe to show and, if the output is ASCII, writes it in ASCII. */
  readonly show?: (text: string) => string;
  /** The width of excerpts. Help that does not fit beside the carets goes below them. Messages are not wrapped. */
  readonly columns?: number;
}

/** The width of excerpts if `columns` is not given. Of a longer line, the part around the range is shown. */
const EXCERPT_COLUMNS = 110;

/** The limit of diagnostics of one file that are shown. The others are counted. */
const MAX_SHOWN = 50;

/** The diagnostics of a file with a blank line between them; empty if there are none. */
export function formatReport(report: FileReport, options: ReportOptions = {}): string {
  const { show = visible } = options;
  const blocks = report.diagnostics
    .slice(0, MAX_SHOWN)
    .map((diagnostic) => formatDiagnostic(diagnostic, report, options));
  const { error, warning } = countSeverities(report);
  const hidden = error + warning - blocks.length;
  if (hidden > 0) {
    const given = report.omitted ? `the first ${report.diagnostics.length}` : 'all';
    blocks.push(`${show(report.path)}: ${hidden} more not shown; --format json gives ${given}\n`);
  }
  return blocks.join('\n');
}

function formatDiagnostic(
  diagnostic: Diagnostic,
  report: FileReport,
  options: ReportOptions,
): string {
  const { severity, message, code, range, help, notes = [] } = diagnostic;
  const { colours = NO_COLOURS, show = visible } = options;
  const title = `${colours.strong(formatPosition(report, range, show))} ${colours[severity](`${severity}:`)} ${show(message)} ${colours.dim(`[${code}]`)}\n`;
  if (!range) return help === undefined ? title : `${title}  help: ${show(help)}\n`;
  const excerpts = [
    excerpt(report, range, { mark: '^', words: help, colour: colours[severity] }, options),
  ];
  for (const note of notes)
    excerpts.push(
      excerpt(report, note.range, { mark: '-', words: note.message, colour: colours.dim }, options),
    );
  return title + excerpts.join('');
}

/** A diagnostic without an excerpt or a line feed: `file:7:12: error: message [code]`. */
export function formatOneLine(diagnostic: Diagnostic, report: FileReport): string {
  return `${formatPosition(report, diagnostic.range)} ${diagnostic.severity}: ${visible(diagnostic.message)} [${diagnostic.code}]`;
}

/** The same without the file's path: `7:12: error: message [code]`. */
export function formatInFile(diagnostic: Diagnostic, report: FileReport): string {
  return formatOneLine(diagnostic, { ...report, path: '' }).replace(/^: ?/, '');
}

function formatPosition(report: FileReport, range: Range | undefined, show = visible): string {
  const path = show(report.path);
  if (!range) return `${path}:`;
  const { line, column } = lineIndexOf(report).positionOf(range.start);
  return `${path}:${line}:${column}:`;
}

interface Label {
  /** The character that underlines the range. */
  readonly mark: string;
  /** The text beside the underline. */
  readonly words: string | undefined;
  readonly colour: (text: string) => string;
}

/** The line where a range begins, and below it a line that underlines the range. */
function excerpt(
  report: FileReport,
  range: Range,
  { mark, words, colour }: Label,
  { colours = NO_COLOURS, columns, show = visible }: ReportOptions,
): string {
  const lines = lineIndexOf(report);
  const line = lines.lineOf(range.start);
  const lineRange = lines.rangeOf(line);
  const number = String(line);
  const gutter = number.length + 5;
  const width = (columns ?? EXCERPT_COLUMNS) - gutter - 2;
  const window = windowAround(report.text, lineRange, range, width);
  const end = Math.max(range.start, Math.min(range.end, window.end));
  const lead = window.start > lineRange.start ? show('…') : '';
  const tail = window.end < lineRange.end ? show('…') : '';
  const before = lead + show(report.text.slice(window.start, range.start));
  const marked = show(report.text.slice(range.start, end));
  const after = show(report.text.slice(end, window.end)) + tail;
  const blank = `  ${' '.repeat(number.length)} | `;
  const carets =
    ' '.repeat(displayWidth(before)) + colour(mark.repeat(Math.max(1, displayWidth(marked))));
  const underlined = gutter + displayWidth(before) + Math.max(1, displayWidth(marked));
  const shown = `${colours.dim(`  ${number} | `)}${before}${marked}${after}\n${colours.dim(blank)}${carets}`;
  if (words === undefined) return `${shown}\n`;
  const label = show(words);
  const fits = columns === undefined || underlined + 1 + displayWidth(label) <= columns;
  return fits ? `${shown} ${label}\n` : `${shown}\n  ${label}\n`;
}
