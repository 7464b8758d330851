/**
 * `sitrep source`: the user's store of source texts. `add` keeps texts, `path` prints where one is, `remove` takes
 * texts out. A text is named by its hash, or by the beginning of it.
 */
import { resolve } from 'node:path';
import {
  readSourceFile,
  readSourceStream,
  type SourceFileReading,
} from '../../library/sources/read-source-file.ts';
import {
  addToStore,
  listStored,
  readStored,
  removeStored,
  storedPath,
} from '../../library/sources/source-store.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';

/** Prints `HASH  FILE` for each text, as sha256sum does; gives 2 where one could not be read or written. */
export async function addSources(files: readonly string[], io: Io): Promise<number> {
  let status = 0;
  for (const file of new Set(files)) {
    const name = visible(file);
    const reading = await readText(file, io);
    const fault = faultOf(reading);
    const adding =
      reading.kind === 'text' && !fault
        ? await io.uninterrupted(() => addToStore(reading.bytes, io))
        : undefined;
    if (adding === undefined || adding.kind === 'fault') {
      io.stderr.write(`sitrep: ${name}: ${adding?.reason ?? fault}\n`);
      status = 2;
      continue;
    }
    io.stdout.write(`${adding.sha256}  ${name}\n`);
    if (reading.kind === 'text')
      for (const as of reading.readAs) io.stderr.write(`sitrep: ${name}: read as ${as}\n`);
    if (adding.kind === 'known') io.stderr.write(`sitrep: ${name}: is in the store already\n`);
    if (adding.kind === 'mended')
      io.stderr.write(`sitrep: ${name}: the copy in the store was damaged and has been replaced\n`);
  }
  return status;
}

function readText(
  file: string,
  { stdin, cwd }: Io,
): SourceFileReading | Promise<SourceFileReading> {
  return file === '-' ? readSourceStream(stdin) : readSourceFile(resolve(cwd, file));
}

function faultOf(reading: SourceFileReading): string | undefined {
  if (reading.kind === 'fault') return visible(reading.message);
  return reading.bytes.length === 0 ? 'expected a text, found nothing in it' : undefined;
}

/** Prints the path of one text; gives 1 where there is no such text, or its copy is damaged. */
export async function printSourcePath(hash: string, io: Io): Promise<number> {
  const found = findStored(hash, io);
  if (found.kind === 'problem') return report(found, io);
  const { kind } = await readStored(found.hash, io);
  if (kind !== 'text')
    return report({ problem: `${found.hash}: its copy in the store is damaged`, status: 1 }, io);
  io.stdout.write(`${visible(storedPath(found.hash, io) ?? '')}\n`);
  return 0;
}

/** Takes texts out of the store and prints which; gives 1 where there is no such text. */
export function removeSources(hashes: readonly string[], io: Io): number {
  let status = 0;
  for (const hash of hashes) {
    const found = findStored(hash, io);
    if (found.kind === 'problem') {
      status = Math.max(status, report(found, io));
      continue;
    }
    const reason = removeStored(found.hash, io);
    if (reason === undefined) io.stdout.write(`removed ${found.hash}\n`);
    else status = report({ problem: `${found.hash}: ${reason}`, status: 2 }, io);
  }
  return status;
}

interface Problem {
  readonly problem: string;
  readonly status: 1 | 2;
}

function report({ problem, status }: Problem, io: Io): number {
  io.stderr.write(`sitrep: ${problem}\n`);
  return status;
}

const MIN_DIGITS = 6;
/** The most hashes that a message names. */
const MAX_CANDIDATES = 8;

/** The one stored hash that begins with these digits. */
function findStored(
  digits: string,
  io: Io,
): { readonly kind: 'found'; readonly hash: string } | ({ readonly kind: 'problem' } & Problem) {
  const prefix = digits.toLowerCase();
  const shown = visible(digits);
  if (!/^[0-9a-f]{6,64}$/.test(prefix)) {
    const expected = `expected at least ${MIN_DIGITS} digits of a hash, of 0 to 9 and a to f`;
    return { kind: 'problem', problem: `${shown}: ${expected}`, status: 2 };
  }
  const listing = listStored(io);
  if (listing.kind === 'fault') return { kind: 'problem', problem: listing.reason, status: 2 };
  const [hash, ...others] = listing.hashes.filter((one) => one.startsWith(prefix));
  if (hash === undefined) {
    const hint = 'all of them: sitrep source list';
    const problem = `${shown}: no text in the store has a hash that begins so; ${hint}`;
    return { kind: 'problem', problem, status: 1 };
  }
  if (others.length === 0) return { kind: 'found', hash };
  const candidates = [hash, ...others].slice(0, MAX_CANDIDATES);
  const more = others.length + 1 - candidates.length;
  const rest = more === 0 ? '' : `\n  and ${more} more`;
  const problem = `${shown}: ${others.length + 1} texts in the store have hashes that begin so:\n  ${candidates.join('\n  ')}${rest}`;
  return { kind: 'problem', problem, status: 1 };
}
