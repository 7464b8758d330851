/** `sitrep print`: briefs on standard output as plain text, one after another, each with how it stands. */
import type { Brief } from '../brief/model.ts';
import { formatOneLine } from '../diagnostics/render-text.ts';
import type { Standing } from '../evidence/standing.ts';
import type { Entry } from '../library/library.ts';
import type { NamedSource } from '../library/sources.ts';
import { proveBrief, standingOf } from '../library/standing.ts';
import { buildDocument } from '../print/document.ts';
import type { Extracts } from '../print/notes.ts';
import { printText } from '../print/plain-text.ts';
import type { SectionName } from '../print/sections.ts';
import { visible } from '../text/visible.ts';
import { type Inputs, loadInputs, tellProblems } from './inputs.ts';
import type { Io } from './io.ts';
import { readNamed } from './named-sources.ts';

export interface PrintOptions {
  readonly library?: string;
  readonly width?: number;
  readonly section?: readonly SectionName[];
  /** Add extracts of the sources. */
  readonly evidence?: boolean;
  /** Texts of sources, as typed: `FILE` or `key=FILE`. */
  readonly source?: readonly string[];
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
export async function printInputs(inputs: Inputs, options: PrintOptions, io: Io): Promise<number> {
  const { section } = options;
  const ascii = io.stdout.isAscii;
  const width = options.width ?? terminalWidth(io) ?? DEFAULT_WIDTH;
  const { named, faults } = await readNamed(options.source ?? [], inputs.entries, io);
  const problems = [...inputs.problems, ...faults];
  tellProblems({ ...inputs, problems }, io);
  let status = problems.length > 0 ? 2 : inputs.entries.length === 0 ? 1 : 0;
  let isFirst = true;
  for (const entry of inputs.entries) {
    const { brief } = entry;
    if (brief) {
      const known = await knownOf({ ...entry, brief }, named, options.evidence === true, io);
      const document = buildDocument(brief, {
        ascii,
        ...(section && { sections: section }),
        ...known,
      });
      const text = printText(document, { width, ascii });
      io.stdout.write(isFirst ? text : `\n\n${text}`);
      isFirst = false;
      continue;
    }
    tellFaults(entry, io);
    status = Math.max(status, entry.isReadable ? 1 : 2);
  }
  return status;
}

/** How a brief stands, and where they are wanted the extracts of its sources, for which they must be read. */
async function knownOf(
  entry: Entry & { readonly brief: Brief },
  named: readonly NamedSource[],
  wantsExtracts: boolean,
  io: Io,
): Promise<{ readonly standing: Standing; readonly extracts?: Extracts }> {
  if (!wantsExtracts && named.length === 0) return { standing: await standingOf(entry, io) };
  const proof = await proveBrief(entry, io, named);
  if (!wantsExtracts) return { standing: proof.standing };
  const { extractsOf } = await import('../print/extracts.ts');
  return { standing: proof.standing, extracts: extractsOf(proof) };
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
