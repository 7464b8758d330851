/**
 * Reads one text file from disk, safely: opened without waiting, regular files only, never more than a
 * limit, UTF-8 or nothing. What cannot be read is a diagnostic.
 */
import { type BigIntStats, closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';

/** A brief's limit in bytes. */
export const MAX_BRIEF_BYTES = 256 * 1024;

export type TextReading =
  /** `status` is the file's, taken before it was read; absent where the text came from elsewhere. */
  | { readonly kind: 'text'; readonly text: string; readonly status?: BigIntStats }
  | { readonly kind: 'fault'; readonly diagnostic: Diagnostic };

/** Reads the file at `path`, at most `limit` bytes of it. */
export function readTextFile(path: string, limit: number = MAX_BRIEF_BYTES): TextReading {
  let descriptor: number;
  try {
    // Opening a FIFO for reading waits for a writer unless told not to.
    descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    return fault(
      'file-unreadable',
      `expected a file that can be read, found ${describeError(error)}`,
    );
  }
  try {
    const status = fstatSync(descriptor, { bigint: true });
    if (!status.isFile())
      return fault(
        'file-unreadable',
        `expected a regular file, found ${status.isDirectory() ? 'a folder' : 'something else'}`,
      );
    const buffer = Buffer.allocUnsafe(Math.min(Number(status.size), limit) + 1);
    let length = 0;
    for (;;) {
      const count = readSync(descriptor, buffer, length, buffer.length - length, null);
      length += count;
      if (count === 0 || length === buffer.length) break;
    }
    if (length > limit || status.size > limit) return tooLarge(limit);
    const reading = decodeText(buffer.subarray(0, length));
    return reading.kind === 'text' ? { ...reading, status } : reading;
  } catch (error) {
    return fault(
      'file-unreadable',
      `expected a file that can be read, found ${describeError(error)}`,
    );
  } finally {
    closeSync(descriptor);
  }
}

/** Reads a stream, such as standard input, to its end or to the limit. */
export async function readTextStream(
  stream: AsyncIterable<Uint8Array>,
  limit: number = MAX_BRIEF_BYTES,
): Promise<TextReading> {
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
  return decodeText(Buffer.concat(chunks));
}

/** Bytes to text; a byte-order mark at the start is dropped. */
export function decodeText(bytes: Uint8Array): TextReading {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const [first, second] = bytes;
    if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
      return fault('not-utf-8', 'expected UTF-8, found UTF-16', 'save the file as UTF-8');
    }
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

/** How many bytes from the start are whole UTF-8 characters. */
function validPrefixLength(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    // A character cut off at the end is not a fault yet.
    if (isValid(bytes.subarray(0, middle), true)) low = middle;
    else high = middle - 1;
  }
  const prefix = bytes.subarray(0, low);
  return isValid(prefix, false) ? low : lastBoundary(prefix);
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

function tooLarge(limit: number): TextReading {
  return fault(
    'file-too-large',
    `expected at most ${limit / 1024} KiB, found more`,
    'split the brief, or move long texts to the source',
  );
}

function fault(
  code: 'file-unreadable' | 'file-too-large' | 'not-utf-8',
  message: string,
  help?: string,
): TextReading {
  return { kind: 'fault', diagnostic: diagnose(code, message, { help }) };
}

const ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'a folder',
  ENOTDIR: 'a path through something that is no folder',
  ELOOP: 'a loop of symbolic links',
  ENXIO: 'something that is no file',
  ENODEV: 'something that is no file',
  ENAMETOOLONG: 'a name that is too long',
  EMFILE: 'too many open files',
  EIO: 'a fault of the disk, or a line that was lost',
  EBADF: 'nothing: it is closed, or /dev/null',
};

/** A system error in words; its code where there are none for it. */
export function describeError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error';
  return ERRORS[code] ?? code;
}
