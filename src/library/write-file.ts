/**
 * Writes files so that nobody ever finds half of one: into a file beside it, down to the disk, then under its
 * name in one step. Refuses to write over what is there unless told to. What fails is a reason in words,
 * and leaves nothing behind.
 */
import {
  closeSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

export type Writing =
  | { readonly kind: 'written' }
  /** Something has the name already; it was left alone. */
  | { readonly kind: 'exists' }
  /** `reason` completes “cannot write …: ”. */
  | { readonly kind: 'fault'; readonly reason: string };

export interface WritingOptions {
  /** Permissions of the file, less the process's mask. */
  readonly mode: number;
  /** Whether what has the name already is replaced. */
  readonly isReplacing: boolean;
}

/** Writes all of `content` to an absolute path, or nothing. */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  { mode, isReplacing }: WritingOptions,
): Writing {
  if (isReplacing && !isReplaceable(path)) return { kind: 'fault', reason: NO_FILE };
  const folder = dirname(path);
  const aside = join(folder, `.sitrep-${Date.now().toString(36)}${randomDigits()}.part`);
  let descriptor: number;
  try {
    descriptor = openSync(aside, 'wx', mode);
  } catch (error) {
    return { kind: 'fault', reason: describeWriteError(error) };
  }
  try {
    try {
      writeFileSync(descriptor, content);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    if (isReplacing) renameSync(aside, path);
    else if (!placeAnew(aside, path)) return { kind: 'exists' };
    syncFolder(folder);
    return { kind: 'written' };
  } catch (error) {
    return { kind: 'fault', reason: describeWriteError(error) };
  } finally {
    discard(aside);
  }
}

const NO_FILE = 'a device, a pipe or a socket has the name, and is not replaced';

/** A rename would take away even `/dev/null`, for all programs of the machine. */
function isReplaceable(path: string): boolean {
  try {
    // Followed, for `/dev/stdout` is a link.
    const status = statSync(path, { throwIfNoEntry: false });
    return !status || status.isFile() || status.isDirectory();
  } catch {
    // Writing says why.
    return true;
  }
}

/** Makes a folder and those above it that are not there; gives the reason where that cannot be done. */
export function makeFolder(path: string, mode: number): string | undefined {
  try {
    makeEach(path, mode);
    return undefined;
  } catch (error) {
    return describeWriteError(error);
  }
}

/** Step by step: Node's own recursion never ends in /proc, where making a folder says that one above is missing. */
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

/** Gives the file its name if nothing else has it, in one step where the file system can. */
function placeAnew(aside: string, path: string): boolean {
  try {
    linkSync(aside, path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (!/^(?:EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EXDEV)$/.test(codeOf(error))) throw error;
    // File systems without hard links.
    if (lstatSync(path, { throwIfNoEntry: false })) return false;
    renameSync(aside, path);
    return true;
  }
}

/** So that the name survives a loss of power too; not all file systems can. */
function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // The file is whole all the same.
  }
}

function discard(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // Mostly it has got its own name and is not there any more.
  }
}

function randomDigits(): string {
  return Math.random().toString(36).slice(2);
}

const WRITE_ERRORS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EFBIG: 'a file may not be that large there',
  EROFS: 'the file system is read-only',
  EACCES: 'no permission to write there',
  EPERM: 'no permission to write there',
  ENOENT: 'no such folder',
  ENOTDIR: 'the path leads through something that is no folder',
  EEXIST: 'something that is no folder has the name',
  EISDIR: 'a folder has the name',
  ENOTEMPTY: 'a folder has the name',
  ELOOP: 'a loop of symbolic links',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many open files',
  EIO: 'a fault of the disk',
};

/** Why writing failed, in words; the system's code where there are none for it. */
export function describeWriteError(error: unknown): string {
  const code = codeOf(error);
  return WRITE_ERRORS[code] ?? (code === '' ? 'an unknown error' : code);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
