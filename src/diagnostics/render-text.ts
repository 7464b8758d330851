/**
 * Diagnostics for people, one block each, in the shape of a good compiler's:
 *
 *     briefs/varna.yaml:7:12: error: expected a value that ‘status’ takes, found ‘opne’ [unknown-value]
 *       7 |     status: opne
 *         |             ^^^^ did you mean ‘open’? (one of: open, partly, answered, dropped)
 *
 * The only place where diagnostics take colour. Everything from a file is made visible here.
 */

import { displayWidth, graphemes } from '../text/layout/width.ts';
import type { Range } from '../text/line-index.ts';
import { visible } from '../text/safety/visible.ts';
import { countSeverities, type Diagnostic, type FileReport, lineIndexOf } from './diagnostic.ts';

/** Puts colour on a part of a message; the identity where colour is off. */
export interface DiagnosticColours {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;
export const NO_COLOURS: DiagnosticColours = {
  error: same,
  warning: same,
  strong: same,
  dim: same,
};

/** The 16 colours of the terminal's own theme (ECMA-48, SGR). */
export const TERMINAL_COLOURS: DiagnosticColours = {
  error: (text) => `\u001B[31m${text}\u001B[39m`,
  warning: (text) => `\u001B[33m${text}\u001B[39m`,
  strong: (text) => `\u001B[1m${text}\u001B[22m`,
  dim: (text) => `\u001B[2m${text}\u001B[22m`,
};

export interface ReportOptions {
  readonly colours?: DiagnosticColours;
  /** What makes a text one that may be shown: the policy, and ASCII where only that is to be had. */
  readonly show?: (text: string) => string;
  /** Columns that excerpts keep to; help that does not fit beside its carets goes below. Messages are not wrapped. */
  readonly columns?: number;
}

/** Columns of an excerpt where none are asked for; a longer line is shown around the place. */
const EXCERPT_COLUMNS = 110;

/** Diagnostics of one file that are shown; the rest is counted. */
const MAX_SHOWN = 50;

/** The diagnostics of a file, a blank line between them, ended by a line feed; empty where there are none. */
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
  const { severity, message, code, place, help, notes = [] } = diagnostic;
  const { colours = NO_COLOURS, show = visible } = options;
  const title = `${colours.strong(formatPlace(report, place, show))} ${colours[severity](`${severity}:`)} ${show(message)} ${colours.dim(`[${code}]`)}\n`;
  if (!place) return help === undefined ? title : `${title}  help: ${show(help)}\n`;
  const excerpts = [
    excerpt(report, place, { mark: '^', words: help, colour: colours[severity] }, options),
  ];
  for (const note of notes)
    excerpts.push(
      excerpt(report, note.place, { mark: '-', words: note.message, colour: colours.dim }, options),
    );
  return title + excerpts.join('');
}

/** One line without an excerpt: `file:7:12: error: message [code]`, without a line feed. */
export function formatOneLine(diagnostic: Diagnostic, report: FileReport): string {
  return `${formatPlace(report, diagnostic.place)} ${diagnostic.severity}: ${visible(diagnostic.message)} [${diagnostic.code}]`;
}

/** The same where the file is known already: `7:12: error: message [code]`. */
export function formatInFile(diagnostic: Diagnostic, report: FileReport): string {
  return formatOneLine(diagnostic, { ...report, path: '' }).replace(/^: ?/, '');
}

function formatPlace(report: FileReport, place: Range | undefined, show = visible): string {
  const path = show(report.path);
  if (!place) return `${path}:`;
  const { line, column } = lineIndexOf(report).positionOf(place.start);
  return `${path}:${line}:${column}:`;
}

interface Label {
  /** Sign that underlines the place. */
  readonly mark: string;
  readonly words: string | undefined;
  readonly colour: (text: string) => string;
}

/** The line that a place is on, and under it the place marked. */
function excerpt(
  report: FileReport,
  place: Range,
  { mark, words, colour }: Label,
  { colours = NO_COLOURS, columns, show = visible }: ReportOptions,
): string {
  const lines = lineIndexOf(report);
  const line = lines.lineOf(place.start);
  const range = lines.rangeOf(line);
  const number = String(line);
  const gutter = number.length + 5;
  const window = windowAround(report.text, range, place, (columns ?? EXCERPT_COLUMNS) - gutter - 2);
  const end = Math.max(place.start, Math.min(place.end, window.end));
  const lead = window.start > range.start ? show('…') : '';
  const tail = window.end < range.end ? show('…') : '';
  const before = lead + show(report.text.slice(window.start, place.start));
  const marked = show(report.text.slice(place.start, end));
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

/** The part of a line to show in so many columns: all of it, or what is near the place, cut between graphemes. */
function windowAround(text: string, line: Range, place: Range, columns: number): Range {
  if (
    displayWidth(visible(text.slice(line.start, Math.min(line.end, line.start + 4 * columns)))) <=
      columns &&
    line.end - line.start <= 4 * columns
  )
    return line;
  const target = Math.max(line.start, place.start);
  const ahead = graphemes(text.slice(target, Math.min(line.end, target + columns)));
  const behind = graphemes(text.slice(Math.max(line.start, target - columns), target)).toReversed();
  const lead = takeColumns(behind, Math.floor(columns * 0.4));
  const start = target - lead.units;
  const follow = takeColumns(ahead, columns - lead.columns);
  return { start, end: target + follow.units };
}

/** How many of some graphemes fit into so many columns. */
function takeColumns(
  parts: ReturnType<typeof graphemes>,
  limit: number,
): { readonly units: number; readonly columns: number } {
  let [units, columns] = [0, 0];
  for (const { start, end, width } of parts) {
    if (columns + width > limit) break;
    columns += width;
    units += end - start;
  }
  return { units, columns };
}
