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
}

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
  return {
    code,
    severity: SEVERITIES[code].severity,
    message,
    ...(place && { place }),
    ...(help !== undefined && { help }),
    ...(notes && { notes }),
  };
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

/** How many there are of each severity. */
export function countSeverities(
  diagnostics: readonly Diagnostic[],
): Readonly<Record<Severity, number>> {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  return { error: errors, warning: diagnostics.length - errors };
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
