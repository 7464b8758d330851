/** Diagnostics for programs, as JSON; stable, documented in `docs/json.md`. */

import type { Range } from '../text/line-index.ts';
import { escapeJson } from '../text/safety/escape-json.ts';
import { countSeverities, type FileReport, lineIndexOf } from './diagnostic.ts';

/**
 * `{version: 1, files: [{path, errors, warnings, diagnostics: […], …}]}`, one line, ended by a line feed.
 * `more` holds further keys of each, in the same order.
 */
export function formatReportsAsJson(
  reports: readonly FileReport[],
  more: readonly object[] = [],
): string {
  const files = reports.map((report, index) => {
    const { error, warning } = countSeverities(report);
    const { omitted } = report;
    return {
      path: report.path,
      errors: error,
      warnings: warning,
      diagnostics: report.diagnostics.map((diagnostic) => asJson(diagnostic, report)),
      ...(omitted && { omitted: omitted.error + omitted.warning }),
      ...more[index],
    };
  });
  return `${escapeJson(JSON.stringify({ version: 1, files }))}\n`;
}

function asJson(
  { place, notes, ...diagnostic }: FileReport['diagnostics'][number],
  report: FileReport,
): object {
  return {
    ...diagnostic,
    ...(place && spanOf(report, place)),
    ...(notes && {
      notes: notes.map((note) => ({ message: note.message, ...spanOf(report, note.place) })),
    }),
  };
}

/** Lines and columns from 1, columns in code points, the end exclusive. */
function spanOf(report: FileReport, place: Range): object {
  const index = lineIndexOf(report);
  const start = index.positionOf(place.start);
  const end = index.positionOf(place.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
