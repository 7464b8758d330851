/** `sitrep [PATH…]`: the reader where there is a terminal to read in, plain text everywhere else. */
import type { ColourChoice } from './colour.ts';
import { loadInputs } from './inputs.ts';
import type { Io } from './io.ts';

export interface ReadOptions {
  readonly library?: string;
  readonly width?: number;
  readonly ascii?: boolean;
  readonly color: ColourChoice;
}

export async function read(names: readonly string[], options: ReadOptions, io: Io): Promise<number> {
  const inputs = await loadInputs(names, options.library, io);
  const { terminal } = io;
  const cannotDraw = io.env.TERM === 'dumb' || terminal === undefined || names.includes('-');
  if (cannotDraw || inputs.problems.length > 0) return (await import('./print.ts')).printInputs(inputs, options, io);
  return (await import('../tui/start.tsx')).startReader({ inputs, terminal, io, options: { names, ...options } });
}
