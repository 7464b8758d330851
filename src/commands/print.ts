/** `sitrep print`: briefs on standard output as plain text, one after another. */
import { formatOneLine } from '../diagnostics/render-text.ts';
import { printText, type SectionName } from '../print/plain-text.ts';
import { type Inputs, loadInputs } from './inputs.ts';
import type { Io } from './io.ts';

export interface PrintOptions {
  readonly library?: string;
  readonly width?: number;
  readonly ascii?: boolean;
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
export function printInputs(
  { entries, problems, folder }: Inputs,
  options: PrintOptions,
  io: Io,
): number {
  const width = options.width ?? terminalWidth(io) ?? DEFAULT_WIDTH;
  let status = problems.length > 0 ? 2 : 0;
  for (const problem of problems) io.stderr.write(`sitrep: ${problem}\n`);
  let isFirst = true;
  for (const entry of entries) {
    if (entry.brief) {
      const { ascii, section } = options;
      const text = printText(entry.brief, {
        width,
        ...(ascii !== undefined && { ascii }),
        ...(section && { sections: section }),
      });
      io.stdout.write(isFirst ? text : `\n\n${text}`);
      isFirst = false;
      continue;
    }
    const first = entry.diagnostics.find(({ severity }) => severity === 'error');
    if (first) io.stderr.write(`${formatOneLine(first, entry)}\n`);
    status = Math.max(status, entry.isReadable ? 1 : 2);
  }
  if (entries.length === 0 && problems.length === 0) {
    io.stderr.write(`sitrep: no briefs in ${folder ?? 'the library'}\n`);
    return 1;
  }
  return status;
}

function terminalWidth({ stdout }: Io): number | undefined {
  if (!stdout.isTTY || stdout.columns === undefined || stdout.columns === 0) return undefined;
  return Math.max(20, Math.min(stdout.columns, MAX_TERMINAL_WIDTH));
}
