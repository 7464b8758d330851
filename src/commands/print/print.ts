/** `sitrep print`: briefs on standard output, one after another, each with how it stands. */
import { formatOneLine } from '../../diagnostics/render-text.ts';
import type { Entry } from '../../library/briefs/library.ts';
import type { SoundEntry } from '../../library/checking/check-brief.ts';
import type { SectionName } from '../../print/document/sections.ts';
import type { FormatName } from '../../print/formats.ts';
import { DEFAULT_PAGE_LENGTH, PAPER_LINES, type PaperName } from '../../print/text/paper-sizes.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { type Inputs, loadInputs, tellProblems } from '../input/inputs.ts';
import { readNamed } from '../input/named-sources.ts';
import { type DestinationOptions, deliver, fileAsked } from '../output/destination.ts';
import { withProgress } from '../output/progress.ts';
import { eachPrintable } from './printables.ts';

export interface PrintOptions extends DestinationOptions {
  readonly library?: string;
  readonly format?: FormatName;
  readonly width?: number;
  readonly ascii?: boolean;
  readonly pageLength?: number;
  readonly paper?: PaperName;
  readonly paged?: boolean;
  /** Make a booklet, with its contents. */
  readonly toc?: boolean;
  readonly section?: readonly SectionName[];
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
  if (options.format !== 'text' && linesOfPage(options) !== undefined) {
    const message = '--page-length, --paper, --paged and --toc are for text';
    io.stderr.write(
      `sitrep: ${message}, not for ${options.format}\n${io.kiosk?.advice ?? 'Try: sitrep print --help\n'}`,
    );
    return 2;
  }
  return printInputs(await loadInputs(names, options, io), options, io);
}

/** Prints what is sound and says what is not: 2 where something could not be read, 1 where a brief is broken. */
export async function printInputs(inputs: Inputs, options: PrintOptions, io: Io): Promise<number> {
  const { section, format = 'text' } = options;
  const isFiled = fileAsked(options) !== undefined || options.outputDir !== undefined;
  // What the terminal is like matters to what it shows.
  const ascii = isFiled ? options.ascii === true : io.stdout.isAscii;
  const width = options.width ?? (isFiled ? undefined : terminalWidth(io)) ?? DEFAULT_WIDTH;
  const { named, faults } = await readNamed(options.source ?? [], inputs.entries, io);
  const problems = [...inputs.problems, ...faults];
  tellProblems({ ...inputs, problems }, io);
  const sound: SoundEntry[] = [];
  let status = problems.length > 0 ? 2 : inputs.entries.length === 0 ? 1 : 0;
  for (const entry of inputs.entries) {
    const { brief } = entry;
    if (brief) sound.push({ ...entry, brief });
    else {
      tellFaults(entry, io);
      status = Math.max(status, entry.isReadable ? 1 : 2);
    }
  }
  const pageLength = linesOfPage(options);
  const manner = {
    width,
    ascii,
    hasContents: options.toc === true,
    ...(pageLength !== undefined && { pageLength }),
    ...(section && { sections: section }),
  };
  if (isFiled && sound.length === 0) return status;
  const printables = eachPrintable(sound, named, options.evidence === true, io);
  // Where the text itself goes by, it tells.
  const told =
    isFiled || !io.stdout.isTTY ? withProgress(printables, sound.length, io) : printables;
  return Math.max(status, await deliver(told, format, manner, options, io));
}

/** Undefined for text that is not on pages. */
function linesOfPage({ pageLength, paper, paged, toc }: PrintOptions): number | undefined {
  if (pageLength !== undefined) return pageLength;
  if (paper !== undefined) return PAPER_LINES[paper];
  return paged === true || toc === true ? DEFAULT_PAGE_LENGTH : undefined;
}

/** The first error of a broken brief, and where the others are to be had. */
function tellFaults(entry: Entry, io: Io): void {
  const [first, ...others] = entry.diagnostics.filter(({ severity }) => severity === 'error');
  if (first) io.stderr.write(`${formatOneLine(first, entry)}\n`);
  if (others.length === 0) return;
  const path = visible(entry.path);
  const advice = io.kiosk ? '' : `; all of them: sitrep check ${path}`;
  io.stderr.write(`${path}: ${others.length} more${advice}\n`);
}

/** Its own, up to 80; undefined where there is no terminal. */
export function terminalWidth({ stdout }: Io): number | undefined {
  if (!stdout.isTTY || stdout.columns === undefined || stdout.columns === 0) return undefined;
  return Math.max(20, Math.min(stdout.columns, MAX_TERMINAL_WIDTH));
}
