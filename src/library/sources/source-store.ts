/**
 * The user's store of source texts: read-only files under XDG data, each named by its SHA-256. Other files in that
 * folder are ignored, and a file whose bytes do not have the hash of its name is never used.
 */
import { lstatSync, readdirSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Invocation } from '../briefs/library.ts';
import { describeError, sha256 } from '../files/read-file.ts';
import { userFolder } from '../files/user-folders.ts';
import { describeWriteError, makeFolder, writeWhole } from '../files/write-file.ts';
import { readSourceFile } from './read-source-file.ts';

/** The folder of the texts; undefined where the environment names none. */
export function storeFolder({ env }: Pick<Invocation, 'env'>): string | undefined {
  const folder = userFolder('data', env);
  return folder && join(folder, 'sources');
}

/** The path of the text of a hash, 64 lower-case hexadecimal digits, whether it is stored or not. */
export function storedPath(hash: string, invocation: Pick<Invocation, 'env'>): string | undefined {
  const folder = storeFolder(invocation);
  return folder && join(folder, `${hash}.txt`);
}

export type StoredReading =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly readAs: readonly string[];
      /** In bytes. */
      readonly size: number;
      /** Day it was added, in UTC, ISO 8601. */
      readonly added: string;
    }
  /** There is a file of that name, and its bytes have another hash. */
  | { readonly kind: 'damaged'; readonly size: number; readonly added: string }
  | { readonly kind: 'absent' };

/** The stored text of a hash; its bytes are checked against the hash. */
export async function readStored(
  hash: string,
  invocation: Pick<Invocation, 'env'>,
  encoding?: string,
): Promise<StoredReading> {
  const path = storedPath(hash, invocation);
  const status = path === undefined ? undefined : stateOf(path);
  if (path === undefined || !status) return { kind: 'absent' };
  const { size } = status;
  const added = status.mtime.toISOString().slice(0, 10);
  const reading = readSourceFile(path, { encoding });
  return reading.kind === 'text' && (await sha256(reading.bytes)) === hash
    ? { kind: 'text', text: reading.text, readAs: reading.readAs, size, added }
    : { kind: 'damaged', size, added };
}

export type StoreListing =
  | { readonly kind: 'hashes'; readonly hashes: readonly string[] }
  /** `reason` is a sentence without a full stop. */
  | { readonly kind: 'fault'; readonly reason: string };

/** The hashes of the files in the store, sorted; the bytes are not checked. */
export function listStored(invocation: Pick<Invocation, 'env'>): StoreListing {
  const folder = storeFolder(invocation);
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

/** Keeps the bytes of a text: `known` where the store has them already, `mended` where its copy was damaged. */
export async function addToStore(
  bytes: Uint8Array,
  invocation: Pick<Invocation, 'env'>,
): Promise<Adding> {
  const folder = storeFolder(invocation);
  if (folder === undefined) return { kind: 'fault', reason: NO_PLACE };
  const hash = await sha256(bytes);
  const { kind } = await readStored(hash, invocation);
  if (kind === 'text') return { kind: 'known', sha256: hash };
  const fault = makeFolder(folder, 0o700);
  if (fault !== undefined) return { kind: 'fault', reason: `cannot make the store: ${fault}` };
  // Another process that adds the same text writes the same bytes.
  const writing = writeWhole(join(folder, `${hash}.txt`), bytes, {
    mode: 0o444,
    isReplacing: true,
  });
  if (writing.kind === 'fault')
    return { kind: 'fault', reason: `cannot write to the store: ${writing.reason}` };
  return { kind: kind === 'damaged' ? 'mended' : 'added', sha256: hash };
}

/** Removes the file of a hash from the store; gives the reason where it cannot. */
export function removeStored(
  hash: string,
  invocation: Pick<Invocation, 'env'>,
): string | undefined {
  const path = storedPath(hash, invocation);
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

/** The state of a regular file; undefined for anything else, a link too. */
function stateOf(path: string): { readonly size: number; readonly mtime: Date } | undefined {
  try {
    const status = lstatSync(path, { throwIfNoEntry: false });
    return status?.isFile() === true ? status : undefined;
  } catch {
    return undefined;
  }
}
