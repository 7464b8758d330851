/**
 * What the program reports about a file, as data. The renderers beside this file add line numbers, colours and
 * layout, from the offsets and the file's text.
 */
import { indexLines, type LineIndex, type Range } from '../text/line-index.ts';
import { memoised } from '../text/memo.ts';
import { CODES, type Code } from './codes.ts';
import { FINDINGS, type FindingCode } from './findings.ts';

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  readonly code: Code | FindingCode;
  readonly severity: Severity;
  /** What was expected and what was found, one sentence without a full stop. Can hold unsafe characters. */
  readonly message: string;
  /** The characters of the file's text that it is about; absent if it is about the whole file. */
  readonly range?: Range;
  /** What to do, if that is known. */
  readonly help?: string;
  /** Other parts of the file that explain it. */
  readonly notes?: readonly Note[];
}

export interface Note {
  readonly message: string;
  readonly range: Range;
}

/** The result of reading a value: the value, unless it could not be read, and what is wrong with it. */
export interface ReadResult<Value> {
  readonly value?: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file and its diagnostics, as the renderers take them. */
export interface FileReport {
  /** As the user gave it. Can hold unsafe characters, which the renderers replace. */
  readonly path: string;
  /** The file's text; empty if the file could not be read. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** At least how many more there are. A hostile file can have tens of thousands. */
  readonly omitted?: Counts | undefined;
}

export type Counts = Readonly<Record<Severity, number>>;

/** The limit of diagnostics of one file. */
export const MAX_KEPT = 500;
/** Limits of messages in UTF-16 units, since they can quote a word of any length; findings compare whole quotes. */
const MAX_MESSAGE = 400;
const MAX_FINDING = 4000;
/** Limit of words of the file that a message quotes. */
const MAX_QUOTED = 40;

export interface Details {
  readonly range?: Range | undefined;
  readonly help?: string | undefined;
  readonly notes?: readonly Note[];
}

const SEVERITIES = { ...CODES, ...FINDINGS };

/** Builds a diagnostic; its severity is the code's own. */
export function diagnose(
  code: Code | FindingCode,
  message: string,
  details: Details = {},
): Diagnostic {
  const { range, help, notes } = details;
  const limit = Object.hasOwn(CODES, code) ? MAX_MESSAGE : MAX_FINDING;
  return {
    code,
    severity: SEVERITIES[code].severity,
    message: shortened(message, limit),
    ...(range && { range }),
    ...(help !== undefined && { help: shortened(help, limit) }),
    ...(notes && { notes }),
  };
}

/** At most `limit` UTF-16 units of a text, with an ellipsis where it is cut. */
export function shortened(text: string, limit = MAX_QUOTED): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.trimEnd()}…`;
}

/** In the order of the file, at one offset errors before warnings, then by code. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const rank = (diagnostic: Diagnostic): number => (diagnostic.severity === 'error' ? 0 : 1);
  return [...diagnostics].sort(
    (a, b) =>
      (a.range?.start ?? -1) - (b.range?.start ?? -1) ||
      rank(a) - rank(b) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

/** The report with at most `MAX_KEPT` diagnostics. Warnings go before errors do; what goes is counted. */
export function withinLimits<Report extends FileReport>(report: Report): Report {
  const { diagnostics, omitted = { error: 0, warning: 0 } } = report;
  if (diagnostics.length <= MAX_KEPT) return report;
  const all = countSeverities({ diagnostics });
  const room: Record<Severity, number> = { error: MAX_KEPT, warning: MAX_KEPT - all.error };
  const kept = diagnostics.filter(({ severity }) => room[severity]-- > 0);
  const { error, warning } = countSeverities({ diagnostics: kept });
  return {
    ...report,
    diagnostics: kept,
    omitted: {
      error: omitted.error + all.error - error,
      warning: omitted.warning + all.warning - warning,
    },
  };
}

/** How many errors and warnings the reports have, including those in `omitted`. */
export function countSeverities(
  ...reports: readonly Pick<FileReport, 'diagnostics' | 'omitted'>[]
): Counts {
  const counts: Record<Severity, number> = { error: 0, warning: 0 };
  for (const { diagnostics, omitted } of reports) {
    for (const { severity } of diagnostics) counts[severity]++;
    counts.error += omitted?.error ?? 0;
    counts.warning += omitted?.warning ?? 0;
  }
  return counts;
}

/** The line index of a report's text. */
export const lineIndexOf = memoised(({ text }: FileReport): LineIndex => indexLines(text));
