/** `sitrep [PATH…]`: the reader where there is a terminal to read in, plain text everywhere else. */
import type { Standing } from '../evidence/standing.ts';
import type { Entry } from '../library/library.ts';
import { type ColourChoice, takesColour } from './colour.ts';
import { loadInputs, tellProblems } from './inputs.ts';
import type { Io } from './io.ts';
import { printInputs } from './print.ts';

export interface ReadOptions {
  readonly library?: string;
  readonly width?: number;
  readonly ascii?: boolean;
  readonly color: ColourChoice;
  /** Names of commands, one of which a word may have been meant to be. */
  readonly commands: readonly string[];
}

export async function read(
  names: readonly string[],
  options: ReadOptions,
  io: Io,
): Promise<number> {
  const inputs = await loadInputs(names, options, io);
  const { terminal } = io;
  const cannotDraw = terminal === undefined || io.env.TERM === 'dumb' || names.includes('-');
  if (cannotDraw || inputs.entries.length === 0) return printInputs(inputs, options, io);
  tellProblems(inputs, io);
  if (inputs.problems.length > 0) return 2;
  const checking = () => import('../library/standing.ts');
  const { startReader } = await import('../tui/start.tsx');
  return startReader({
    entries: inputs.entries,
    checker: {
      standing: async (entry, pause) => (await checking()).standingOf(entry, io, pause),
      prove: async (entry, pause) => (await checking()).proveBrief(entry, io, [], pause),
    },
    standings: await standingsAtOnce(inputs.entries),
    reload: () => loadInputs(names, options, io),
    terminal,
    hasColour: takesColour(options.color, io.stdout, io),
    isAscii: options.ascii === true,
    onCrash: io.onCrash,
  });

  /** A brief that is opened directly does not change before one's eyes, where that takes no checking. */
  async function standingsAtOnce(
    entries: readonly Entry[],
  ): Promise<ReadonlyMap<string, Standing>> {
    const [entry] = entries;
    if (entries.length !== 1 || !entry?.brief) return new Map();
    const { knownStanding } = await checking();
    const standing = await knownStanding({ ...entry, brief: entry.brief }, io);
    return new Map(standing ? [[entry.path, standing]] : []);
  }
}
