/** Diagnostics as JSON, for programs. The keys are stable; `docs/json.md` explains them. */

import type { Range } from '../text/line-index.ts';
import { escapeJson } from '../text/safety/escape-json.ts';
import { countSeverities, type FileReport, lineIndexOf } from './diagnostic.ts';

/**
 * One line: `{version: 1, files: [{path, errors, warnings, diagnostics: […], …}]}`. `more` are further keys for each
 * file, in the order of the reports.
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
  { range, notes, ...diagnostic }: FileReport['diagnostics'][number],
  report: FileReport,
): object {
  return {
    ...diagnostic,
    ...(range && positionsOf(report, range)),
    ...(notes && {
      notes: notes.map((note) => ({ message: note.message, ...positionsOf(report, note.range) })),
    }),
  };
}

/** Lines and columns from 1, columns in code points, the end exclusive. */
function positionsOf(report: FileReport, range: Range): object {
  const index = lineIndexOf(report);
  const start = index.positionOf(range.start);
  const end = index.positionOf(range.end);
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}
