/**
 * Diagnostics for other programs: as JSON, whose keys are stable and explained in `docs/json.md`; and as workflow
 * commands, which GitHub shows beside the lines of a change.
 */
import type { Range } from '../text/line-index.ts';
import { escapeJson } from '../text/safety/escape-json.ts';
import { visible } from '../text/safety/visible.ts';
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

/** A line for each diagnostic: `::error file=F,line=L,col=C,endLine=…,endColumn=…,title=CODE::message`. */
export function formatReportForGithub(report: FileReport): string {
  return report.diagnostics
    .map(({ severity, message, code, range, help }) => {
      const properties = [`file=${escapeProperty(report.path)}`];
      if (range) {
        const index = lineIndexOf(report);
        const [start, end] = [index.positionOf(range.start), index.positionOf(range.end)];
        properties.push(`line=${start.line}`, `endLine=${end.line}`);
        // GitHub takes columns only for a range on one line, and its end column is inclusive.
        if (start.line === end.line)
          properties.push(
            `col=${start.column}`,
            `endColumn=${Math.max(start.column, end.column - 1)}`,
          );
      }
      properties.push(`title=${code}`);
      return `::${severity} ${properties.join(',')}::${escapeData(help === undefined ? message : `${message}; ${help}`)}\n`;
    })
    .join('');
}

/** Escapes a message as GitHub's own toolkit for actions does. */
function escapeData(text: string): string {
  return visible(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
