/** `sitrep [PATH…]`: the reader where there is a terminal to read in, plain text everywhere else. */
import { resolve } from 'node:path';
import { type ColourChoice, takesColour } from './colour.ts';
import { editBrief } from './edit.ts';
import { loadInputs, locateInputs, tellProblems, withHint } from './inputs.ts';
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

/** How long the first frame may wait for briefs: most libraries are read by then, and do not change as one looks. */
const FIRST_READING_MS = 100;

export async function read(
  names: readonly string[],
  options: ReadOptions,
  io: Io,
): Promise<number> {
  const { terminal } = io;
  const cannotDraw = terminal === undefined || io.env.TERM === 'dumb' || names.includes('-');
  if (cannotDraw) return printInputs(await loadInputs(names, options, io), options, io);
  const { origins, problems: unfound, folder } = await locateInputs(names, options, io);
  const { LiveLibrary, startReader } = await import('../tui/start.tsx');
  const library = new LiveLibrary(origins, io);
  const { entries, problems } = library.now();
  const inputs = {
    entries,
    problems: [...unfound, ...withHint(names, problems, options, io)],
    ...(folder !== undefined && { folder }),
  };
  if (entries.length === 0) return printInputs(inputs, options, io);
  tellProblems(inputs, io);
  if (inputs.problems.length > 0) return 2;
  await library.readFor(FIRST_READING_MS);
  const now = library.now();
  return startReader({
    entries: now.entries,
    progress: now.reading,
    reload: () => library.reload(),
    follow: (follower) => library.follow(follower),
    prefer: (path) => library.prefer(path),
    edit: async (path, item) => {
      const problem = await editBrief({ path, ...(item && { item }) }, terminal, io);
      const news = await library.refresh([resolve(io.cwd, path)]);
      return { ...(news && { news }), ...(problem !== undefined && { problem }) };
    },
    env: io.env,
    terminal,
    hasColour: takesColour(options.color, io.stdout, io),
    isAscii: options.ascii === true,
    onCrash: io.onCrash,
  });
}
