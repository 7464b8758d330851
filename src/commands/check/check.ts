/** `sitrep check`: says what is wrong with briefs, and where. Findings are its output, on standard output. */
import { countSeverities, type Diagnostic } from '../../diagnostics/diagnostic.ts';
import {
  formatReportForGithub,
  formatReportsAsJson,
} from '../../diagnostics/render-for-programs.ts';
import { formatReport, NO_COLOURS, TERMINAL_COLOURS } from '../../diagnostics/render-text.ts';
import { type NamedSource, readNamedSources } from '../../library/sources/load-source.ts';
import { counted } from '../../text/counted.ts';
import { wrapLines } from '../../text/layout/wrap.ts';
import { toAscii } from '../../text/safety/ascii.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { readGivenSource } from '../input/given-source.ts';
import { loadInputs, reportProblems } from '../input/inputs.ts';
import { type ColourChoice, jsonFor, takesColour } from '../output/output-text.ts';
import {
  type CheckedEntry,
  checkEntry,
  formatChecked,
  formatReadings,
  formatUnchecked,
  warnOfDuplicateIds,
} from './check-entry.ts';
import { checkAsJson } from './check-json.ts';
import { formatRecorded, type Outcome, recordedAsJson, writeRecords } from './write-records.ts';

export interface CheckOptions {
  readonly library?: string;
  readonly format: 'text' | 'json' | 'github';
  readonly strict?: boolean;
  readonly color: ColourChoice;
  /** Texts of sources, as typed: `FILE` or `key=FILE`. */
  readonly source?: readonly string[];
  /** Write a record beside each brief. */
  readonly record?: boolean;
}

/** Gives 0 where there is no error, or with `--strict` no warning; 1 where there is; 2 where a brief or source cannot be read. */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<number> {
  const inputs = await loadInputs(names, { library: options.library, isFresh: true }, io);
  const { named, faults } = await readNamedSources(options.source ?? [], inputs.entries, (path) =>
    readGivenSource(path, io),
  );
  const problems = [...inputs.problems, ...faults];
  reportProblems({ ...inputs, problems }, io);
  const checked: CheckedEntry[] = [];
  for (const entry of warnOfDuplicateIds(inputs.entries, io.cwd))
    checked.push(await checkEntry(entry, named, io));
  const outcomes: readonly Outcome[] =
    options.record === true ? await io.uninterrupted(() => writeRecords(checked, io)) : checked;
  report(outcomes, options, io);
  const unused = unusedOf(named, checked);
  for (const { name } of unused)
    io.stderr.write(
      `sitrep: ${visible(name)}: not used: none of these briefs has it as its source\n`,
    );
  let status = statusOf(outcomes, problems, options);
  // In the text the last line says so.
  if (options.strict === true && options.format !== 'text')
    for (const one of outcomes.filter(isComparedWithNothing))
      io.stderr.write(`sitrep: ${visible(one.entry.id)}: not compared with a source\n`);
  if (checked.some(({ checkedBrief }) => hasForeignSource(checkedBrief))) status = 2;
  if (unused.length > 0) status = Math.max(status, 1);
  for (const { entry, recorded } of outcomes) {
    if (recorded?.kind !== 'refused') continue;
    io.stderr.write(`sitrep: ${visible(entry.id)}: not recorded: ${recorded.reason}\n`);
    status = Math.max(status, recorded.status);
  }
  return status;
}

/** Whether the `file` of a source is no text, such as a PDF. */
function hasForeignSource(checkedBrief: CheckedEntry['checkedBrief']): boolean {
  return (checkedBrief?.readings ?? []).some(
    ({ reading }) => reading.kind === 'absent' && reading.isForeign === true,
  );
}

/** Texts of `--source` that no brief was checked against, though the user expects that. */
function unusedOf(
  named: readonly NamedSource[],
  checked: readonly CheckedEntry[],
): readonly NamedSource[] {
  const readings = checked.flatMap(({ checkedBrief }) => checkedBrief?.readings ?? []);
  return named.filter(
    ({ sha256 }) =>
      !readings.some(({ reading }) => reading.kind !== 'absent' && reading.sha256 === sha256),
  );
}

function report(outcomes: readonly Outcome[], { format, color }: CheckOptions, io: Io): void {
  const entries = outcomes.map(({ entry }) => entry);
  switch (format) {
    case 'json': {
      const more = outcomes.map((one) => ({
        ...checkAsJson(one),
        ...recordedAsJson(one.recorded),
      }));
      io.stdout.write(jsonFor(io.stdout, formatReportsAsJson(entries, more)));
      break;
    }
    case 'github':
      for (const entry of entries) io.stdout.write(formatReportForGithub(entry));
      break;
    case 'text': {
      const show = io.stdout.isAscii ? (text: string) => toAscii(visible(text)) : visible;
      const colours = takesColour(color, io.stdout, io) ? TERMINAL_COLOURS : NO_COLOURS;
      // On a terminal, an excerpt and its help stay within the width.
      const columns =
        io.stdout.columns === undefined ? {} : { columns: Math.max(40, io.stdout.columns) };
      for (const entry of entries)
        if (entry.diagnostics.length > 0)
          io.stdout.write(`${formatReport(entry, { colours, show, ...columns })}\n`);
      for (const { entry, checkedBrief, recorded } of outcomes) {
        for (const line of [
          checkedBrief && formatChecked(checkedBrief),
          ...(checkedBrief ? formatUnchecked(checkedBrief) : []),
          ...(checkedBrief ? formatReadings(checkedBrief) : []),
          formatRecorded(recorded),
        ])
          if (line !== undefined) {
            const whole = `${show(entry.id)}: ${show(line)}`;
            const { columns } = io.stdout;
            const lines = columns === undefined ? [whole] : wrapLines(whole, Math.max(40, columns));
            io.stdout.write(`${lines.join('\n')}\n`);
          }
      }
      const { error, warning } = countSeverities(...entries);
      const compared = outcomes.filter((one) => !isComparedWithNothing(one)).length;
      if (entries.length > 0)
        io.stdout.write(
          `${formatTotal(entries.length, error, warning, entries.length - compared)}\n`,
        );
    }
  }
}

function statusOf(
  outcomes: readonly Outcome[],
  problems: readonly string[],
  { strict }: CheckOptions,
): number {
  const entries = outcomes.map(({ entry }) => entry);
  if (problems.length > 0 || entries.some((entry) => !entry.isReadable)) return 2;
  if (strict === true && outcomes.some(isComparedWithNothing)) return 1;
  const found = entries.flatMap((entry) => entry.diagnostics);
  const isFault = ({ code, severity }: Diagnostic): boolean =>
    severity === 'error' || (strict === true && code !== OF_THE_SOURCE);
  return entries.length > 0 && !found.some(isFault) ? 0 : 1;
}

/** A fault of the source, which the author of a brief cannot put right. */
const OF_THE_SOURCE = 'source-marks';

/** Whether a brief has quotes or figures, and none of them was compared with a source. */
function isComparedWithNothing({ entry: { brief }, checkedBrief }: Outcome): boolean {
  const hasWords = brief !== undefined && brief.quotes.length + brief.figures.length > 0;
  return hasWords && checkedBrief?.result.kind === 'unchecked';
}

/** `uncompared` is how many briefs were compared with no source. */
function formatTotal(briefs: number, errors: number, warnings: number, uncompared: number): string {
  const found = [
    errors > 0 && counted(errors, 'error'),
    warnings > 0 && counted(warnings, 'warning'),
    uncompared > 0 &&
      (briefs === 1 ? 'not compared with a source' : `${uncompared} not compared with a source`),
  ].filter((part) => part !== false);
  return `${counted(briefs, 'brief')} checked: ${found.length === 0 ? 'no faults' : found.join(', ')}`;
}
