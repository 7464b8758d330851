/**
 * Diagnostics as workflow commands, which GitHub shows beside the lines of a change:
 * `::error file=F,line=L,col=C,endLine=…,endColumn=…,title=CODE::message`.
 */
import { visible } from '../text/safety/visible.ts';
import { type FileReport, lineIndexOf } from './diagnostic.ts';

/** One command for each diagnostic, each ended by a line feed. */
export function formatReportForGithub(report: FileReport): string {
  return report.diagnostics
    .map(({ severity, message, code, place, help }) => {
      const properties = [`file=${escapeProperty(report.path)}`];
      if (place) {
        const index = lineIndexOf(report);
        const [start, end] = [index.positionOf(place.start), index.positionOf(place.end)];
        properties.push(`line=${start.line}`, `endLine=${end.line}`);
        // Columns count only on one line, and there the end is inclusive.
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

/** As the runner's own toolkit escapes them. */
function escapeData(text: string): string {
  return visible(text).replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
