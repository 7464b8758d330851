/** `sitrep check`: what is wrong with briefs, and where. Findings are the command's output, on standard output. */
import { countSeverities } from '../diagnostics/diagnostic.ts';
import { formatReportForGithub } from '../diagnostics/render-github.ts';
import { formatReportsAsJson } from '../diagnostics/render-json.ts';
import { formatReport, NO_COLOURS, TERMINAL_COLOURS } from '../diagnostics/render-text.ts';
import { faultOfNamed, parseNamedSource } from '../library/sources.ts';
import { toAscii } from '../text/ascii.ts';
import { visible } from '../text/visible.ts';
import { type ColourChoice, takesColour } from './colour.ts';
import { checkAgainstSources } from './evidence.ts';
import { loadInputs, tellProblems } from './inputs.ts';
import type { Io } from './io.ts';
import { jsonFor } from './output.ts';

export interface CheckOptions {
  readonly library?: string;
  readonly format: 'text' | 'json' | 'github';
  readonly strict?: boolean;
  readonly color: ColourChoice;
  /** Texts of sources, as typed: `FILE` or `key=FILE`. */
  readonly source?: readonly string[];
}

/** 0 where all is well (warnings alone do no harm), 1 where a brief is broken, 2 where one cannot be read. */
export async function check(
  names: readonly string[],
  options: CheckOptions,
  io: Io,
): Promise<number> {
  const inputs = await loadInputs(names, { library: options.library, isFresh: true }, io);
  const named = (options.source ?? []).map(parseNamedSource);
  const faults = named.flatMap((source) => faultOfNamed(source, io.cwd) ?? []);
  const problems = [...inputs.problems, ...faults];
  tellProblems({ ...inputs, problems }, io);
  const checked = inputs.entries.map((entry) => checkAgainstSources(entry, named, io.cwd));
  const entries = checked.map(({ entry }) => entry);
  const counts = countSeverities(entries.flatMap((entry) => entry.diagnostics));
  switch (options.format) {
    case 'json':
      io.stdout.write(jsonFor(io.stdout, formatReportsAsJson(entries)));
      break;
    case 'github':
      for (const entry of entries) io.stdout.write(formatReportForGithub(entry));
      break;
    case 'text': {
      const show = io.stdout.isAscii ? (text: string) => toAscii(visible(text)) : visible;
      const colours = takesColour(options.color, io.stdout, io) ? TERMINAL_COLOURS : NO_COLOURS;
      for (const entry of entries)
        if (entry.diagnostics.length > 0)
          io.stdout.write(`${formatReport(entry, { colours, show })}\n`);
      for (const { entry, standing } of checked)
        if (standing !== undefined) io.stdout.write(`${show(entry.id)}: ${show(standing)}\n`);
      if (entries.length > 0)
        io.stdout.write(`${formatTotal(entries.length, counts.error, counts.warning)}\n`);
    }
  }
  if (problems.length > 0 || entries.some((entry) => !entry.isReadable)) return 2;
  const isClean = counts.error === 0 && (options.strict !== true || counts.warning === 0);
  return isClean && entries.length > 0 ? 0 : 1;
}

function formatTotal(briefs: number, errors: number, warnings: number): string {
  const found = [
    errors > 0 && counted(errors, 'error'),
    warnings > 0 && counted(warnings, 'warning'),
  ].filter((part) => part !== false);
  return `${counted(briefs, 'brief')} checked: ${found.length === 0 ? 'no faults' : found.join(', ')}`;
}

/** `1 brief`, `2 briefs`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
