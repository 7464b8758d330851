/** Whether a stream gets colour: as the option says, else as the environment says, else where it is a terminal. */
import type { Io, Sink } from '../edge/io.ts';

export type ColourChoice = 'auto' | 'always' | 'never';

/** NO_COLOR (no-color.org) and FORCE_COLOR count where they are set and not empty; TERM=dumb means no colour. */
export function takesColour(choice: ColourChoice, sink: Sink, { env }: Pick<Io, 'env'>): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return sink.isTTY && env.TERM !== 'dumb';
}
