/** A figure as words have it: number, hedge and unit, each with its place. */

import type { Range } from '../../text/line-index.ts';
import type { Qualifier, Quantity } from '../model/quantity.ts';
import type { FoundHedge } from './hedges.ts';

export interface FigurePhrase {
  /** The hedge and the number, in UTF-16 offsets of the text given. */
  readonly range: Range;
  /** The hedge as the text has it (`Some`); absent where there is none. */
  readonly hedge?: string;
  readonly qualifier: Qualifier;
  readonly quantity: Quantity;
  /** `%`, or the words after the number up to the next function word (`North Korean troops`). */
  readonly unit?: string;
  /** What a hedge behind the number makes of it (`70-odd`, `100+`). */
  readonly tail?: Qualifier;
  /** It may be something else than it is read as. */
  readonly isDoubtful?: boolean;
}

/** The longest that the words of a unit are looked for. */
export const UNIT_LENGTH = 120;

/** The hedge before a number, or the one behind it; `about 100-plus` is at least. */
export function qualified(
  hedge: FoundHedge | undefined,
  tail?: Qualifier,
): { readonly hedge?: string; readonly qualifier: Qualifier } {
  const own = hedge?.qualifier === 'about' ? (tail ?? 'about') : (hedge?.qualifier ?? tail);
  return { ...(hedge && { hedge: hedge.text }), qualifier: own ?? 'exact' };
}
