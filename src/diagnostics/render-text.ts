/**
 * Diagnostics for people, one block each, in the shape of a good compiler's:
 *
 *     briefs/varna.yaml:7:12: error: expected a value that ‘status’ takes, found ‘opne’ [unknown-value]
 *       7 |     status: opne
 *         |             ^^^^ did you mean ‘open’? (one of: open, partly, answered, dropped)
 *
 * The only place where diagnostics take colour. Everything from a file is made visible here.
 */
import { visible } from '../text/visible.ts';
import { displayWidth, graphemes } from '../text/width.ts';
import type { Range } from '../text/line-index.ts';
import { type Diagnostic, type FileReport, lineIndexOf, type Severity } from './diagnostic.ts';

/** Puts colour on a part of a message; the identity where colour is off. */
export interface DiagnosticColours {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly dim: (text: string) => string;
}

const same = (text: string): string => text;
export const NO_COLOURS: DiagnosticColours = { error: same, warning: same, strong: same, dim: same };

/** The 16 colours of the terminal's own theme (ECMA-48, SGR). */
export const TERMINAL_COLOURS: DiagnosticColours = {
  error: (text) => `\u001B[31m${text}\u001B[39m`,
  warning: (text) => `\u001B[33m${text}\u001B[39m`,
  strong: (text) => `\u001B[1m${text}\u001B[22m`,
  dim: (text) => `\u001B[2m${text}\u001B[22m`,
};

/** Columns of an excerpt; a longer line is shown around the place. */
const MAX_EXCERPT = 100;

/** Diagnostics of one file that are shown; the rest is counted. */
const MAX_SHOWN = 50;

/** The diagnostics of a file, a blank line between them, ended by a line feed; empty where there are none. */
export function formatReport(report: FileReport, colours: DiagnosticColours = NO_COLOURS): string {
  const blocks = report.diagnostics.slice(0, MAX_SHOWN).map((diagnostic) => formatDiagnostic(diagnostic, report, colours));
  const hidden = report.diagnostics.length - blocks.length;
  if (hidden > 0) blocks.push(`${visible(report.path)}: ${hidden} more not shown; --format json gives all\n`);
  return blocks.join('\n');
}

function formatDiagnostic(diagnostic: Diagnostic, report: FileReport, colours: DiagnosticColours): string {
  const { severity, message, code, place, help, notes = [] } = diagnostic;
  const colour = colours[severity];
  const title = `${colours.strong(formatPlace(report, place))} ${colour(`${severity}:`)} ${visible(message)} ${colours.dim(`[${code}]`)}\n`;
  if (!place) return help === undefined ? title : `${title}  help: ${visible(help)}\n`;
  const lines = [excerpt(report, place, '^', help, severity, colours)];
  for (const note of notes) lines.push(excerpt(report, note.place, '-', note.message, 'note', colours));
  return title + lines.join('');
}

/** One line without an excerpt: `file:7:12: error: message [code]`, without a line feed. */
export function formatOneLine(diagnostic: Diagnostic, report: FileReport): string {
  return `${formatPlace(report, diagnostic.place)} ${diagnostic.severity}: ${visible(diagnostic.message)} [${diagnostic.code}]`;
}

function formatPlace(report: FileReport, place: Range | undefined): string {
  const path = visible(report.path);
  if (!place) return `${path}:`;
  const { line, column } = lineIndexOf(report).positionOf(place.start);
  return `${path}:${line}:${column}:`;
}

function excerpt(report: FileReport, place: Range, mark: string, words: string | undefined, kind: Severity | 'note', colours: DiagnosticColours): string {
  const lines = lineIndexOf(report);
  const { line } = lines.positionOf(place.start);
  const range = lines.rangeOf(line);
  const window = windowAround(report.text, range, place);
  const [before, marked, after] = [
    visible(report.text.slice(window.start, place.start)),
    visible(report.text.slice(place.start, Math.min(place.end, window.end))),
    visible(report.text.slice(Math.min(Math.max(place.end, place.start), window.end), window.end)),
  ];
  const lead = window.start > range.start ? '…' : '';
  const tail = window.end < range.end ? '…' : '';
  const number = String(line);
  const gutter = `  ${number} | `;
  const blank = `  ${' '.repeat(number.length)} | `;
  const carets = mark.repeat(Math.max(1, displayWidth(marked)));
  const colour = kind === 'note' ? colours.dim : colours[kind];
  const label = words === undefined ? '' : ` ${visible(words)}`;
  return (
    `${colours.dim(gutter)}${lead}${before}${marked}${after}${tail}\n` +
    `${colours.dim(blank)}${' '.repeat(displayWidth(lead + before))}${colour(carets)}${label}\n`
  );
}

/** The part of a line to show: all of it, or what is near the place, cut between graphemes. */
function windowAround(text: string, line: Range, place: Range): Range {
  if (line.end - line.start <= MAX_EXCERPT) return { start: line.start, end: line.end };
  const start = Math.max(line.start, place.start - 40);
  const end = Math.min(line.end, Math.max(start + MAX_EXCERPT, place.start + 20));
  const parts = graphemes(text.slice(start, end));
  const first = start === line.start ? undefined : parts[1];
  const last = end === line.end ? undefined : parts.at(-1);
  return { start: Math.min(start + (first?.start ?? 0), place.start), end: last ? start + last.start : end };
}
