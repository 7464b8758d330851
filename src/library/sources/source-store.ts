/**
 * The user's store of source texts: files named by their SHA-256, under XDG data, read-only, in a folder
 * of the user's own. Whatever else lies in that folder is passed over, and a file whose bytes are not
 * those of its name is never used.
 */
import { lstatSync, readdirSync, unlinkSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Surroundings } from '../briefs/library.ts';
import { sha256 } from '../files/hashing.ts';
import { describeError, readTextFile } from '../files/read-file.ts';
import { describeWriteError, makeFolder, writeWhole } from '../files/write-file.ts';

/** A source's limit in bytes. */
export const MAX_SOURCE_BYTES = 4 * 1024 * 1024;

type Environs = Pick<Surroundings, 'env'>;

/** Where the texts are; absent where the environment names no place. */
export function storeFolder({ env }: Environs): string | undefined {
  const data = env.XDG_DATA_HOME;
  // The XDG Base Directory Specification has relative paths ignored.
  const base =
    data !== undefined && isAbsolute(data) ? data : env.HOME && join(env.HOME, '.local', 'share');
  return base ? join(base, 'sitrep', 'sources') : undefined;
}

/** Where the text of a hash, 64 lower-case hexadecimal digits, is if it is stored. */
export function storedPath(hash: string, place: Environs): string | undefined {
  const folder = storeFolder(place);
  return folder && join(folder, `${hash}.txt`);
}

export type StoredReading =
  | {
      readonly kind: 'text';
      readonly text: string;
      /** In bytes. */
      readonly size: number;
      /** Day it was added, in UTC, ISO 8601. */
      readonly added: string;
    }
  /** There is a file of that name, with other bytes. */
  | { readonly kind: 'damaged'; readonly size: number; readonly added: string }
  | { readonly kind: 'absent' };

/** The stored text of a hash, held against it. */
export async function readStored(hash: string, place: Environs): Promise<StoredReading> {
  const path = storedPath(hash, place);
  const status = path === undefined ? undefined : stateOf(path);
  if (path === undefined || !status) return { kind: 'absent' };
  const { size } = status;
  const added = status.mtime.toISOString().slice(0, 10);
  const reading = readTextFile(path, MAX_SOURCE_BYTES);
  return reading.kind === 'text' && (await sha256(reading.bytes)) === hash
    ? { kind: 'text', text: reading.text, size, added }
    : { kind: 'damaged', size, added };
}

export type StoreListing =
  | { readonly kind: 'hashes'; readonly hashes: readonly string[] }
  /** `reason` is a sentence without a full stop. */
  | { readonly kind: 'fault'; readonly reason: string };

/** The hashes that the store has files for, sorted; their bytes are not looked at. */
export function listStored(place: Environs): StoreListing {
  const folder = storeFolder(place);
  if (folder === undefined) return { kind: 'fault', reason: NO_PLACE };
  try {
    const hashes = readdirSync(folder).flatMap((name) => {
      const [, hash] = /^([0-9a-f]{64})\.txt$/.exec(name) ?? [];
      return hash !== undefined && stateOf(join(folder, name)) ? hash : [];
    });
    return { kind: 'hashes', hashes: hashes.sort() };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      return { kind: 'hashes', hashes: [] };
    return { kind: 'fault', reason: `cannot read the source store: ${describeError(error)}` };
  }
}

export type Adding =
  | { readonly kind: 'added' | 'known' | 'mended'; readonly sha256: string }
  | { readonly kind: 'fault'; readonly reason: string };

/** Keeps the bytes of a text: `known` where the store has them, `mended` where its copy was damaged. */
export async function addToStore(bytes: Uint8Array, place: Environs): Promise<Adding> {
  const folder = storeFolder(place);
  if (folder === undefined) return { kind: 'fault', reason: NO_PLACE };
  const hash = await sha256(bytes);
  const { kind } = await readStored(hash, place);
  if (kind === 'text') return { kind: 'known', sha256: hash };
  const fault = makeFolder(folder, 0o700);
  if (fault !== undefined) return { kind: 'fault', reason: `cannot make the store: ${fault}` };
  // Whoever else adds the same text writes the same bytes.
  const writing = writeWhole(join(folder, `${hash}.txt`), bytes, {
    mode: 0o444,
    isReplacing: true,
  });
  if (writing.kind === 'fault')
    return { kind: 'fault', reason: `cannot write to the store: ${writing.reason}` };
  return { kind: kind === 'damaged' ? 'mended' : 'added', sha256: hash };
}

/** Takes the file of a hash out of the store; gives the reason where that cannot be done. */
export function removeStored(hash: string, place: Environs): string | undefined {
  const path = storedPath(hash, place);
  if (path === undefined) return NO_PLACE;
  try {
    unlinkSync(path);
    return undefined;
  } catch (error) {
    return `cannot remove it: ${describeWriteError(error)}`;
  }
}

const NO_PLACE =
  'there is no place for the source store: set HOME, or XDG_DATA_HOME to an absolute path';

/** Of a regular file, not of what a link leads to. */
function stateOf(path: string): { readonly size: number; readonly mtime: Date } | undefined {
  try {
    const status = lstatSync(path, { throwIfNoEntry: false });
    return status?.isFile() === true ? status : undefined;
  } catch {
    return undefined;
  }
}
