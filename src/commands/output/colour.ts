/** Whether a stream takes colour: the flag, then the environment's conventions, then what the stream is. */
import type { Io, Sink } from '../edge/io.ts';

export type ColourChoice = 'auto' | 'always' | 'never';

/** NO_COLOR (no-color.org) and FORCE_COLOR count when set and not empty; TERM=dumb shows none. */
export function takesColour(choice: ColourChoice, sink: Sink, { env }: Pick<Io, 'env'>): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return sink.isTTY && env.TERM !== 'dumb';
}
