/** `sitrep print`: prints briefs one after another, each with its check result. */

import type { Section } from '../../brief/model/sections.ts';
import { formatOneLine } from '../../diagnostics/render-text.ts';
import type { Entry, SoundEntry } from '../../library/briefs/library.ts';
import { checkBrief } from '../../library/checking/check-brief.ts';
import { checkResultOf } from '../../library/checking/known-check-result.ts';
import { type NamedSource, readNamedSources } from '../../library/sources/load-source.ts';
import {
  DEFAULT_PAGE_LENGTH,
  PAPER_LINES,
  type PaperName,
  type Printable,
} from '../../print/document/format.ts';
import { type FormatName, formatNamed } from '../../print/formats.ts';
import { counted } from '../../text/counted.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { readGivenSource } from '../input/given-source.ts';
import { type Inputs, loadInputs, reportProblems } from '../input/inputs.ts';
import { type DestinationOptions, deliver, outputFile } from '../output/destination.ts';
import { withProgress } from '../output/progress.ts';
import { adviceFor } from '../syntax/parser.ts';

export interface PrintOptions extends DestinationOptions {
  readonly library?: string;
  readonly format?: FormatName;
  readonly width?: number;
  readonly ascii?: boolean;
  readonly pageLength?: number;
  readonly paper?: PaperName;
  readonly paged?: boolean;
  /** Make a booklet, with a table of contents. */
  readonly toc?: boolean;
  readonly section?: readonly Section[];
  /** Add extracts of the sources. */
  readonly evidence?: boolean;
  /** Texts of sources, as typed: `FILE` or `key=FILE`. */
  readonly source?: readonly string[];
}

export const DEFAULT_WIDTH = 72;
const MAX_TERMINAL_WIDTH = 80;

export async function print(
  names: readonly string[],
  options: PrintOptions,
  io: Io,
): Promise<number> {
  if (!formatNamed(options.format ?? 'text').hasPages && linesOfPage(options) !== undefined) {
    const message = '--page-length, --paper, --paged and --toc are for text';
    io.stderr.write(
      `sitrep: ${message}, not for ${options.format}\n${adviceFor('sitrep print', io)}`,
    );
    return 2;
  }
  return printInputs(await loadInputs(names, options, io), options, io);
}

/** Prints the sound briefs and reports the others: 2 where something could not be read, 1 where a brief is broken. */
export async function printInputs(inputs: Inputs, options: PrintOptions, io: Io): Promise<number> {
  const { section, format = 'text' } = options;
  const isFiled = outputFile(options) !== undefined || options.outputDir !== undefined;
  // The terminal matters only for text that it shows.
  const ascii = isFiled ? options.ascii === true : io.stdout.isAscii;
  const width = options.width ?? (isFiled ? undefined : terminalWidth(io)) ?? DEFAULT_WIDTH;
  const { named, faults } = await readNamedSources(options.source ?? [], inputs.entries, (path) =>
    readGivenSource(path, io),
  );
  const problems = [...inputs.problems, ...faults];
  reportProblems({ ...inputs, problems, count: inputs.entries.length }, io);
  const sound: SoundEntry[] = [];
  let status = problems.length > 0 ? 2 : inputs.entries.length === 0 ? 1 : 0;
  for (const entry of inputs.entries) {
    const { brief } = entry;
    if (brief) sound.push({ ...entry, brief });
    else {
      reportFaults(entry, io);
      status = Math.max(status, entry.isReadable ? 1 : 2);
    }
  }
  const pageLength = linesOfPage(options);
  const settings = {
    width,
    ascii,
    hasContents: options.toc === true,
    ...(pageLength !== undefined && { pageLength }),
    ...(section && { sections: section }),
  };
  if (isFiled && sound.length === 0) return status;
  const printables = eachPrintable(sound, named, options.evidence === true, io);
  // Text that is shown in the terminal is progress enough.
  const printed =
    isFiled || !io.stdout.isTTY ? withProgress(printables, sound.length, io) : printables;
  return Math.max(status, await deliver(printed, format, settings, options, io));
}

/** Undefined for text that is not on pages. */
function linesOfPage({ pageLength, paper, paged, toc }: PrintOptions): number | undefined {
  if (pageLength !== undefined) return pageLength;
  if (paper !== undefined) return PAPER_LINES[paper];
  return paged === true || toc === true ? DEFAULT_PAGE_LENGTH : undefined;
}

/** Reports the first error of a broken brief, and how to see the others. */
function reportFaults(entry: Entry, io: Io): void {
  const [first, ...others] = entry.diagnostics.filter(({ severity }) => severity === 'error');
  if (first) io.stderr.write(`${formatOneLine(first, entry)}\n`);
  if (others.length === 0) return;
  const path = visible(entry.path);
  const advice = io.advice === undefined ? `; to see all: sitrep check ${path}` : '';
  io.stderr.write(`${path}: ${counted(others.length, 'more error')}${advice}\n`);
}

/** The width of the terminal, at most 80; undefined where there is none. */
export function terminalWidth({ stdout }: Io): number | undefined {
  if (!stdout.isTTY || stdout.columns === undefined || stdout.columns === 0) return undefined;
  return Math.max(20, Math.min(stdout.columns, MAX_TERMINAL_WIDTH));
}

/** Checks a brief where its extracts are wanted; otherwise a remembered check result is enough. */
export async function* eachPrintable(
  entries: readonly SoundEntry[],
  named: readonly NamedSource[],
  wantsExtracts: boolean,
  io: Io,
): AsyncIterable<Printable> {
  for (const entry of entries) {
    const { brief, path } = entry;
    const sha256 = await entry.sha256?.();
    const known = { brief, path, ...(sha256 !== undefined && { sha256 }) };
    if (!wantsExtracts && named.length === 0) {
      yield { ...known, result: await checkResultOf(entry, io) };
      continue;
    }
    const checkedBrief = await checkBrief(entry, io, named);
    const { result } = checkedBrief;
    if (!wantsExtracts) yield { ...known, result };
    else {
      const { extractsOf } = await import('../../print/extracts/extracts.ts');
      yield { ...known, result, extracts: extractsOf(checkedBrief) };
    }
  }
}
