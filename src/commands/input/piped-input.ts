/**
 * What comes through a pipe in place of a file: standard input, which is `-`, and process substitution (`<(…)`), for
 * which the shell opens a pipe and names it /dev/fd/63. Each can be read once. Where reading is confined to the
 * library, there is none.
 */
import { createReadStream, fstatSync } from 'node:fs';
import { diagnose } from '../../diagnostics/diagnostic.ts';
import { type BytesReading, readStreamBytes } from '../../library/files/read-file.ts';
import type { Io } from '../edge/io.ts';

export interface PipedInput {
  /** As messages show it: `<stdin>`, `<pipe 63>`. */
  readonly name: string;
  /** Reads it to its end or to the limit. */
  readonly read: (limit: number) => Promise<BytesReading>;
}

/** Undefined where the name is that of a file. */
export function pipedInput(name: string, io: Io): PipedInput | undefined {
  if (io.confinedTo !== undefined) return undefined;
  const descriptor = name === '-' ? 0 : openPipe(name);
  if (descriptor === undefined) return undefined;
  const stream = (): AsyncIterable<Uint8Array> =>
    descriptor === 0 ? io.stdin : createReadStream('', { fd: descriptor, autoClose: false });
  return {
    name: descriptor === 0 ? '<stdin>' : `<pipe ${descriptor}>`,
    read: async (limit) => (isTaken(descriptor, io) ? TWICE : readStreamBytes(stream(), limit)),
  };
}

/** The descriptor that a path such as /dev/fd/63 stands for, if it is a pipe. */
function openPipe(path: string): number | undefined {
  const [, digits] =
    /^\/(?:dev|proc\/self)\/fd\/(\d{1,6})$/.exec(path === '/dev/stdin' ? '/dev/fd/0' : path) ?? [];
  if (digits === undefined) return undefined;
  try {
    const status = fstatSync(Number(digits));
    return status.isFIFO() || status.isSocket() ? Number(digits) : undefined;
  } catch {
    return undefined;
  }
}

const taken = new WeakMap<Io, Set<number>>();

/** Whether it was read before; the next time it is. */
function isTaken(descriptor: number, io: Io): boolean {
  const all = taken.get(io) ?? new Set();
  taken.set(io, all);
  const isKnown = all.has(descriptor);
  all.add(descriptor);
  return isKnown;
}

const TWICE: BytesReading = {
  kind: 'fault',
  diagnostic: diagnose('file-unreadable', 'expected an input that is named once, found it again', {
    help: 'a pipe can be read once',
  }),
};
