/** Finds a text of the user's store by its hash, or by the beginning of it. */
import { listStored } from '../../library/sources/source-store.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';

export interface Problem {
  readonly problem: string;
  readonly status: 1 | 2;
}

const MIN_DIGITS = 6;
/** The most hashes that a message names. */
const MAX_CANDIDATES = 8;

/** The one stored hash that begins with these digits. */
export function findStored(
  digits: string,
  io: Pick<Io, 'env'>,
): { readonly kind: 'found'; readonly hash: string } | ({ readonly kind: 'problem' } & Problem) {
  const prefix = digits.toLowerCase();
  const shown = visible(digits);
  if (!/^[0-9a-f]{6,64}$/.test(prefix)) {
    const expected = `expected at least ${MIN_DIGITS} digits of a hash (0 to 9, a to f)`;
    return { kind: 'problem', problem: `${shown}: ${expected}`, status: 2 };
  }
  const listing = listStored(io);
  if (listing.kind === 'fault') return { kind: 'problem', problem: listing.reason, status: 2 };
  const [hash, ...others] = listing.hashes.filter((one) => one.startsWith(prefix));
  if (hash === undefined) {
    const hint = 'all of them: sitrep source list';
    const problem = `${shown}: no text in the store has a hash that begins with these digits; ${hint}`;
    return { kind: 'problem', problem, status: 1 };
  }
  if (others.length === 0) return { kind: 'found', hash };
  const candidates = [hash, ...others].slice(0, MAX_CANDIDATES);
  const more = others.length + 1 - candidates.length;
  const rest = more === 0 ? '' : `\n  and ${more} more`;
  const problem = `${shown}: ${others.length + 1} texts in the store have hashes that begin with these digits:\n  ${candidates.join('\n  ')}${rest}`;
  return { kind: 'problem', problem, status: 1 };
}
