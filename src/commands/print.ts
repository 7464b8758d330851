/** `sitrep print`: briefs on standard output as plain text, one after another. */
import { formatOneLine } from '../diagnostics/render-text.ts';
import type { Entry } from '../library/library.ts';
import { printText, type SectionName } from '../print/plain-text.ts';
import { visible } from '../text/visible.ts';
import { type Inputs, loadInputs, tellProblems } from './inputs.ts';
import type { Io } from './io.ts';

export interface PrintOptions {
  readonly library?: string;
  readonly width?: number;
  readonly section?: readonly SectionName[];
}

const DEFAULT_WIDTH = 72;
const MAX_TERMINAL_WIDTH = 80;

export async function print(
  names: readonly string[],
  options: PrintOptions,
  io: Io,
): Promise<number> {
  return printInputs(await loadInputs(names, options, io), options, io);
}

/** Prints what is sound and says what is not: 2 where something could not be read, 1 where a brief is broken. */
export function printInputs(inputs: Inputs, options: PrintOptions, io: Io): number {
  const width = options.width ?? terminalWidth(io) ?? DEFAULT_WIDTH;
  tellProblems(inputs, io);
  let status = inputs.problems.length > 0 ? 2 : inputs.entries.length === 0 ? 1 : 0;
  let isFirst = true;
  for (const entry of inputs.entries) {
    if (entry.brief) {
      const { section } = options;
      const text = printText(entry.brief, {
        width,
        ascii: io.stdout.isAscii,
        ...(section && { sections: section }),
      });
      io.stdout.write(isFirst ? text : `\n\n${text}`);
      isFirst = false;
      continue;
    }
    tellFaults(entry, io);
    status = Math.max(status, entry.isReadable ? 1 : 2);
  }
  return status;
}

/** The first error of a broken brief, and where the others are to be had. */
function tellFaults(entry: Entry, io: Io): void {
  const [first, ...others] = entry.diagnostics.filter(({ severity }) => severity === 'error');
  if (first) io.stderr.write(`${formatOneLine(first, entry)}\n`);
  if (others.length === 0) return;
  const path = visible(entry.path);
  io.stderr.write(`${path}: ${others.length} more; all of them: sitrep check ${path}\n`);
}

function terminalWidth({ stdout }: Io): number | undefined {
  if (!stdout.isTTY || stdout.columns === undefined || stdout.columns === 0) return undefined;
  return Math.max(20, Math.min(stdout.columns, MAX_TERMINAL_WIDTH));
}
