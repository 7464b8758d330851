/**
 * `sitrep source`: the user's store of source texts. `add` keeps texts, `path` prints where one is, `remove` takes
 * texts out. A text is named by its hash, or by the beginning of it.
 */
import type { SourceFileReading } from '../../library/sources/read-source-file.ts';
import {
  addToStore,
  readStored,
  removeStored,
  storedPath,
} from '../../library/sources/source-store.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { readGivenSource } from '../input/given-source.ts';
import { findStored, type Problem } from './find-stored.ts';

/** Prints `HASH  FILE` for each text, as sha256sum does; gives 2 where one could not be read or written. */
export async function addSources(files: readonly string[], io: Io): Promise<number> {
  let status = 0;
  for (const file of new Set(files)) {
    const name = visible(file);
    const reading = await readGivenSource(file, io);
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

function report({ problem, status }: Problem, io: Io): number {
  io.stderr.write(`sitrep: ${problem}\n`);
  return status;
}
