/**
 * What the program has to say about a file, as data: no line numbers, no colours, no layout. Those
 * are made by the renderers beside this file, from the text that the offsets point into.
 */
import { indexLines, type LineIndex, type Range } from '../text/line-index.ts';
import { CODES, type Code } from './codes.ts';
import { FINDINGS, type FindingCode } from './findings.ts';

export type Severity = 'error' | 'warning';

export interface Diagnostic {
  readonly code: Code | FindingCode;
  readonly severity: Severity;
  /** What was expected and what was found, one sentence without a full stop. Unsanitised. */
  readonly message: string;
  /** The very characters, in UTF-16 offsets of the file's text; absent where the whole file is meant. */
  readonly place?: Range;
  /** What to do about it, where that is known. */
  readonly help?: string;
  /** Other places that explain it. */
  readonly notes?: readonly Note[];
}

export interface Note {
  readonly message: string;
  readonly place: Range;
}

/** A file and what was found in it; the renderers' input. */
export interface FileReport {
  /** As the user named it; shown, so unsanitised until a renderer prints it. */
  readonly path: string;
  /** The text that the places point into; empty where the file could not be read. */
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
  /** How many more were found, at least: a hostile file has tens of thousands, which help nobody. */
  readonly omitted?: Counts;
}

export type Counts = Readonly<Record<Severity, number>>;

/** Diagnostics of one file that are kept. */
export const MAX_KEPT = 500;
/** UTF-16 units of a message: one may quote the file, which can hold a word of any length. */
const MAX_WORDS = 400;
/** The same where words are compared with a source's. */
const MAX_COMPARED = 4000;

export interface Details {
  readonly place?: Range | undefined;
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
  const { place, help, notes } = details;
  const limit = Object.hasOwn(CODES, code) ? MAX_WORDS : MAX_COMPARED;
  return {
    code,
    severity: SEVERITIES[code].severity,
    message: shortened(message, limit),
    ...(place && { place }),
    ...(help !== undefined && { help: shortened(help, limit) }),
    ...(notes && { notes }),
  };
}

function shortened(words: string, limit: number): string {
  if (words.length <= limit) return words;
  return `${words.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** In the order of the file, then errors first, then by code: the same whatever found them. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const rank = (diagnostic: Diagnostic): number => (diagnostic.severity === 'error' ? 0 : 1);
  return [...diagnostics].sort(
    (a, b) =>
      (a.place?.start ?? -1) - (b.place?.start ?? -1) ||
      rank(a) - rank(b) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

/** The report with so many diagnostics as are kept, errors before warnings; the others are counted. */
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

/** How many there are of each severity in reports, those that were not kept among them. */
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

/** The line index of a report's text, made at most once. */
export function lineIndexOf(report: FileReport): LineIndex {
  const known = indexes.get(report);
  if (known) return known;
  const index = indexLines(report.text);
  indexes.set(report, index);
  return index;
}

const indexes = new WeakMap<FileReport, LineIndex>();
