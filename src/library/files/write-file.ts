/**
 * Writes files whole or not at all: into a file beside the path, flushed to the disk, then renamed in one step. An
 * existing file is replaced only where the caller says so. A failure gives a reason in words and leaves no file behind.
 */
import {
  closeSync,
  fchmodSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';

export type Writing =
  | { readonly kind: 'written' }
  /** There is something at the path already, or something else than was to be replaced; it was not changed. */
  | { readonly kind: 'exists' }
  /** `reason` completes “cannot write …: ”; `isLasting` where any other file there would fail too. */
  | { readonly kind: 'fault'; readonly reason: string; readonly isLasting?: true };

export interface WritingOptions {
  /** Permissions of a new file, less the mask of the process; a replaced file keeps its own. */
  readonly mode: number;
  /** Whether an existing file is replaced. */
  readonly isReplacing: boolean;
  /** Asked right before an existing file is replaced: whether it is still the one that is meant. */
  readonly isStill?: () => boolean;
}

/** Writes all of `content` to an absolute path, or nothing. */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  { mode, isReplacing, isStill }: WritingOptions,
): Writing {
  const inTheWay = whatIsNoFile(path);
  if (inTheWay !== undefined) return { kind: 'fault', reason: inTheWay };
  const folder = dirname(path);
  const aside = join(folder, asideName('.sitrep-', '.part'));
  let descriptor: number;
  try {
    descriptor = openSync(aside, 'wx', mode);
  } catch (error) {
    return faultOf(error);
  }
  try {
    try {
      const kept = isReplacing ? permissionsOf(path) : undefined;
      if (kept !== undefined) fchmodSync(descriptor, kept);
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
      clearAside(folder, LEFT_BEHIND, fstatSync(descriptor).mtimeMs);
    } finally {
      closeSync(descriptor);
    }
    if (isReplacing && isStill?.() === false) return { kind: 'exists' };
    if (isReplacing) renameSync(aside, path);
    else if (!placeAnew(aside, path)) return { kind: 'exists' };
    syncFolder(folder);
    return { kind: 'written' };
  } catch (error) {
    return faultOf(error);
  } finally {
    discard(aside);
  }
}

/** Why a file may not replace what is at the path, or what a link there leads to; undefined where it may. */
function whatIsNoFile(path: string): string | undefined {
  let status: Stats | undefined;
  try {
    status = statSync(path, { throwIfNoEntry: false });
  } catch {
    // A loop of links, or no such folder: writing gives the reason.
  }
  if (!status || status.isFile()) return undefined;
  return status.isDirectory()
    ? 'there is a folder of this name'
    : 'it is a device or a pipe, which no file may replace; send standard output there';
}

/** The permissions of an existing file, so that a private file stays private. */
function permissionsOf(path: string): number | undefined {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status?.isFile() === true ? status.mode & 0o777 : undefined;
}

/** Makes a folder, and those above it that are missing; gives the reason where it cannot. */
export function makeFolder(path: string, mode: number): string | undefined {
  try {
    makeEach(path, mode);
    return undefined;
  } catch (error) {
    return describeWriteError(error);
  }
}

/** Makes each in turn. Node's `recursive` never returns in /proc, where mkdir reports a missing folder above. */
function makeEach(path: string, mode: number): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(path) !== path) makeEach(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Another process may have been faster.
    if (codeOf(error) !== 'EEXIST' || !statSync(path).isDirectory()) throw error;
  }
}

/** Gives the file its name if there is nothing at the path, in one step where the file system can do that. */
function placeAnew(aside: string, path: string): boolean {
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EXDEV)$/.test(codeOf(error))) throw error;
    // This file system has no hard links.
    if (lstatSync(path, { throwIfNoEntry: false })) return false;
    renameSync(aside, path);
    return true;
  }
}

/** Makes the name survive a loss of power, where the file system can do that. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Without it the file is complete all the same.
  }
}

export function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was renamed, as it should be.
  }
}

/** A name that no other process uses, for a file that is still being written. */
export function asideName(before: string, after: string): string {
  return `${before}${Date.now().toString(36)}${Math.random().toString(36).slice(2)}${after}`;
}

/** What a process that was ended in the middle has left beside a file that it was writing. */
const LEFT_BEHIND = /^\.sitrep-[0-9a-z]{10,}\.part$/;
/** Nobody takes longer to write a file, in milliseconds. */
const ABANDONED_MS = 60_000;
const cleared = new Set<string>();

/**
 * Removes files of such names that were left behind, once for each folder: those that are older than a file written
 * there at the time `now`, by the clock of that file system.
 */
export function clearAside(folder: string, names: RegExp, now: number): void {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  try {
    for (const name of readdirSync(folder)) {
      if (!names.test(name)) continue;
      const path = join(folder, name);
      const status = lstatSync(path, { throwIfNoEntry: false });
      if (status?.isFile() === true && now - status.mtimeMs > ABANDONED_MS) discard(path);
    }
  } catch {
    // A folder that may not be listed, only written to.
  }
}

const WRITE_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'the file is larger than is allowed there',
  EROFS: 'the file system is read-only',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  ENOENT: 'no such folder',
  ENOTDIR: 'the path leads through something that is not a folder',
  EEXIST: 'there is a file of this name, not a folder',
  EISDIR: 'there is a folder of this name',
  ENOTEMPTY: 'there is a folder of this name',
  ELOOP: 'a loop of symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  EIO: 'a fault of the disk',
};

function faultOf(error: unknown): Writing {
  const isLasting = /^(?:ENOSPC|EDQUOT|EROFS|EACCES|EPERM|EMFILE|EIO)$/.test(codeOf(error));
  return { kind: 'fault', reason: describeWriteError(error), ...(isLasting && { isLasting }) };
}

/** Why writing failed, in words, or the system's code where there are no words for it. */
export function describeWriteError(error: unknown): string {
  const code = codeOf(error);
  return WRITE_ERRORS[code] ?? (code === '' ? 'an unknown error' : code);
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return '';
  // Node.js has no name for a quota that is used up.
  const isQuota = 'errno' in error && error.errno === -constants.errno.EDQUOT;
  return isQuota ? 'EDQUOT' : String(error.code);
}
