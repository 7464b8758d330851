/**
 * Reads one file safely: without waiting for a pipe, only a regular file, never more than a limit; as text only UTF-8.
 * What cannot be read gives a diagnostic.
 */

import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync,
  type StatsBase,
  statSync,
} from 'node:fs';
import { sep } from 'node:path';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { countWhile } from '../../text/binary-search.ts';

/** A brief's limit in bytes. */
export const MAX_BRIEF_BYTES = 256 * 1024;

export type TextReading =
  /** `status` is the file's, taken before it was read; absent where the text came from elsewhere. */
  | {
      readonly kind: 'text';
      readonly text: string;
      /** All that was read, with a byte-order mark: hashes are made from it. */
      readonly bytes: Uint8Array;
      readonly status?: BigIntStats;
    }
  | Fault;

export type BytesReading =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly status?: BigIntStats }
  | Fault;

interface Fault {
  readonly kind: 'fault';
  readonly diagnostic: Diagnostic;
}

/** Reads the file at `path`, at most `limit` bytes of it; of a folder that is given, only what is inside. */
export function readTextFile(
  path: string,
  limit: number = MAX_BRIEF_BYTES,
  folder?: string,
): TextReading {
  const reading = readFileBytes(path, limit, folder);
  if (reading.kind === 'fault') return reading;
  const { bytes, status } = reading;
  const decoded = decodeText(bytes);
  return decoded.kind === 'text' ? { ...decoded, ...(status && { status }) } : decoded;
}

/** Like `readTextFile`, in whatever encoding the file is. */
export function readFileBytes(path: string, limit: number, folder?: string): BytesReading {
  let descriptor: number | undefined;
  if (folder !== undefined && !isInside(path, folder))
    return fault('file-unreadable', 'expected a file inside the library, found one outside it');
  try {
    // Before opening: to open a pipe or a device already has an effect.
    const found = statSync(path);
    if (!found.isFile()) return notRegular(found);
    // Another file may have taken the path since: without O_NONBLOCK, opening a FIFO waits for a writer.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOCTTY);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const status = fstatSync(descriptor, { bigint: true });
      if (!status.isFile()) return notRegular(status);
      const bytes = readWhole(descriptor, Number(status.size), limit);
      if (bytes.length > limit) return tooLarge(limit);
      if (!isSame(status, fstatSync(descriptor, { bigint: true }))) continue;
      return { kind: 'bytes', bytes, status };
    }
    return fault(
      'file-unreadable',
      'expected a file that stays as it is, found one that changes while it is read',
      'try again when the file no longer changes',
    );
  } catch (error) {
    return unreadable(error, path);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** How often a file is read again that changed while it was read. */
const ATTEMPTS = 3;

/** The whole content, at most one byte more than `limit`; `size` is only a guess: in /proc it is 0. */
function readWhole(descriptor: number, size: number, limit: number): Buffer {
  let buffer = Buffer.allocUnsafe(Math.min(size, limit) + 1);
  let length = 0;
  for (;;) {
    const count = readSync(descriptor, buffer, length, buffer.length - length, length);
    length += count;
    if (count === 0 || length > limit) return buffer.subarray(0, length);
    if (length < buffer.length) continue;
    const larger = Buffer.allocUnsafe(Math.min(Math.max(2 * length, LEAST_BYTES), limit + 1));
    buffer.copy(larger, 0, 0, length);
    buffer = larger;
  }
}

const LEAST_BYTES = 4096;

function isSame(before: BigIntStats, after: BigIntStats): boolean {
  return before.size === after.size && before.ctimeNs === after.ctimeNs;
}

function notRegular(status: StatsBase<number> | StatsBase<bigint>): Fault {
  const found = status.isDirectory()
    ? 'a folder'
    : status.isFIFO()
      ? 'a pipe'
      : status.isSocket()
        ? 'a socket'
        : status.isCharacterDevice() || status.isBlockDevice()
          ? 'a device'
          : 'something else';
  return fault('file-unreadable', `expected a regular file, found ${found}`);
}

function unreadable(error: unknown, path: string): Fault {
  // The name came from a folder, and its bytes there are not UTF-8.
  const found = path.includes('\uFFFD') ? 'a name that is not UTF-8' : describeError(error);
  return fault('file-unreadable', `expected a file that can be read, found ${found}`);
}

/**
 * Whether a path leads to something inside the folder, whose real path this is. Whoever may write into the folder
 * could still exchange a file after this.
 */
export function isInside(path: string, folder: string): boolean {
  try {
    // Every file would be inside the root of the file system.
    return folder !== sep && realpathSync(path).startsWith(folder + sep);
  } catch {
    return false;
  }
}

/** Reads a stream, such as standard input, to its end or to the limit. */
export async function readStreamBytes(
  stream: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<BytesReading> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > limit) return tooLarge(limit);
    }
  } catch (error) {
    return fault(
      'file-unreadable',
      `expected text that can be read, found ${describeError(error)}`,
    );
  }
  return { kind: 'bytes', bytes: Buffer.concat(chunks) };
}

/** Bytes to text; a byte-order mark at the start is dropped. */
export function decodeText(bytes: Uint8Array): TextReading {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isUtf16(bytes) ? utf16() : { kind: 'text', text, bytes };
  } catch {
    if (isUtf16(bytes)) return utf16();
    const valid = validPrefixLength(bytes);
    const before = new TextDecoder().decode(bytes.subarray(0, valid));
    const line = before.split(/\r\n?|\n/).length;
    const byte = (bytes[valid] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return fault(
      'not-utf-8',
      `expected UTF-8, found the byte 0x${byte} in line ${line}, byte ${valid + 1} of the file`,
      'save the file as UTF-8',
    );
  }
}

/** Whether there is a byte-order mark, or a NUL beside each of the first characters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  if (fourth === undefined) return false;
  return (
    (first === 0) !== (second === 0) &&
    (first === 0) === (third === 0) &&
    (second === 0) === (fourth === 0)
  );
}

/** The length of the longest beginning that is UTF-8. */
function validPrefixLength(bytes: Uint8Array): number {
  // A character cut off at the end is not a fault yet.
  const length = countWhile(bytes.length, (last) => isValid(bytes.subarray(0, last + 1), true));
  const prefix = bytes.subarray(0, length);
  return isValid(prefix, false) ? length : lastBoundary(prefix);
}

function isValid(bytes: Uint8Array, stream: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

/** Where the last, unfinished character begins. */
function lastBoundary(bytes: Uint8Array): number {
  let index = bytes.length - 1;
  while (index > 0 && ((bytes[index] ?? 0) & 0xc0) === 0x80) index--;
  return Math.max(index, 0);
}

function utf16(): Fault {
  return fault('not-utf-8', 'expected UTF-8, found UTF-16', 'save the file as UTF-8');
}

function tooLarge(limit: number): Fault {
  const most = limit < 1024 * 1024 ? `${limit / 1024} KiB` : `${limit / 1024 / 1024} MiB`;
  const help = 'split the brief, or move long texts to the source';
  return fault(
    'file-too-large',
    `expected at most ${most}, found more`,
    limit === MAX_BRIEF_BYTES ? help : undefined,
  );
}

function fault(
  code: 'file-unreadable' | 'file-too-large' | 'not-utf-8',
  message: string,
  help?: string,
): Fault {
  return { kind: 'fault', diagnostic: diagnose(code, message, { help }) };
}

const ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'a folder',
  ENOTDIR: 'a path through something that is not a folder',
  ELOOP: 'a loop of symbolic links',
  ENXIO: 'something that is not a file',
  ENODEV: 'something that is not a file',
  ENAMETOOLONG: 'a name that is too long',
  EMFILE: 'too many open files',
  EIO: 'a fault of the disk, or a lost connection',
  EBADF: 'nothing: it is closed, or /dev/null',
};

/** A system error in words, or its code where there are no words for it. */
export function describeError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
  return ERRORS[code] ?? code;
}

/** 64 lower-case hexadecimal digits (FIPS 180-4). */
export async function sha256(bytes: Uint8Array): Promise<string> {
  // Not imported above: loading it takes a fifth of the time of printing a brief.
  const { hash } = await import('node:crypto');
  return hash('sha256', bytes, 'hex');
}
