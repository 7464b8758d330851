/** `sitrep [PATH…]`: the reader where there is a terminal to read in, plain text everywhere else. */
import type { Standing } from '../evidence/standing.ts';
import type { Entry } from '../library/library.ts';
import type { Signs } from '../tui/start.tsx';
import { type ColourChoice, takesColour } from './colour.ts';
import { loadInputs, tellProblems } from './inputs.ts';
import type { Io } from './io.ts';
import { printInputs } from './print.ts';

export interface ReadOptions {
  readonly library?: string;
  readonly width?: number;
  readonly color: ColourChoice;
  readonly screenReader?: boolean;
  /** Names of commands, one of which a word may have been meant to be. */
  readonly commands: readonly string[];
}

export async function read(
  named: readonly string[],
  options: ReadOptions,
  io: Io,
): Promise<number> {
  const names = isPipedTo(named, options, io) ? ['-'] : named;
  const inputs = await loadInputs(names, options, io);
  const isReadable = inputs.entries.some((entry) => entry.isReadable);
  const terminal = isReadable && canDraw(io) ? io.openTerminal() : undefined;
  if (!terminal) return printInputs(inputs, options, io);
  tellProblems(inputs, io);
  if (inputs.problems.length > 0) return 2;
  const checking = () => import('../library/standing.ts');
  const { startReader } = await import('../tui/start.tsx');
  return startReader({
    entries: inputs.entries,
    checker: {
      standing: async (entry) => (await checking()).standingOf(entry, io),
      prove: async (entry) => (await checking()).proveBrief(entry, io),
    },
    standings: await standingsAtOnce(inputs.entries),
    reload: () => loadInputs(names, options, io),
    terminal,
    hasColour: takesColour(options.color, io.stdout, io),
    signs: signsOf(io),
    isSpoken: options.screenReader === true || isSpokenTo(io),
    ...(io.kiosk && { kiosk: io.kiosk }),
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

/**
 * `curl … | sitrep` reads what it is given, as pagers do, but only on a terminal: without one, in a scheduled
 * job or over a connection, standard input may be open and never say a word.
 */
function isPipedTo(named: readonly string[], { library }: ReadOptions, io: Io): boolean {
  return named.length === 0 && library === undefined && io.stdout.isTTY && io.hasPipedInput;
}

/** A terminal of unknown kind is taken for one that knows no sequences. */
function canDraw({ stdout, env }: Io): boolean {
  return stdout.isTTY && env.TERM !== undefined && !['', 'dumb', 'unknown'].includes(env.TERM);
}

function signsOf({ stdout, env }: Io): Signs {
  if (stdout.isAscii) return 'ascii';
  return env.TERM?.startsWith('linux') ? 'console' : 'typographic';
}

/** INK_SCREEN_READER is what other programs that are made with Ink go by. */
function isSpokenTo({ env }: Io): boolean {
  return env.SITREP_SCREEN_READER === '1' || env.INK_SCREEN_READER === 'true';
}
