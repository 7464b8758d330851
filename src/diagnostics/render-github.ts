/**
 * Diagnostics as workflow commands, which GitHub shows beside the lines of a change:
 * `::error file=F,line=L,col=C,endLine=…,endColumn=…,title=CODE::message`.
 */
import { visible } from '../text/safety/visible.ts';
import { type FileReport, lineIndexOf } from './diagnostic.ts';

/** A line for each diagnostic. */
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
