/**
 * Where printed briefs go: standard output, one file, or a file for each in a folder. Files are written whole
 * or not at all. Refuses to replace a file unless told to.
 */
import { join, resolve } from 'node:path';
import type { Writing } from '../../library/files/write-file.ts';
import {
  FORMATS,
  type FormatName,
  type Manner,
  type Print,
  type Printable,
} from '../../print/formats.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';

export interface DestinationOptions {
  /** One file for all, as typed; `-` is standard output. */
  readonly output?: string;
  /** A folder with a file for each, by its id. */
  readonly outputDir?: string;
  /** Replace files that are there. */
  readonly force?: boolean;
  /** End lines in CR LF. */
  readonly crlf?: boolean;
}

/** The one file for all; undefined where they go elsewhere. */
export function fileAsked({ output }: DestinationOptions): string | undefined {
  return output === '-' ? undefined : output;
}

/** As any program makes them, less the process's mask. */
export const FILE_MODE = 0o666;
const FOLDER_MODE = 0o777;

/** Prints each brief as it comes; gives the exit status: 2 where something could not be written. */
export async function deliver(
  briefs: AsyncIterable<Printable>,
  format: FormatName,
  manner: Manner,
  options: DestinationOptions,
  io: Io,
): Promise<0 | 2> {
  const { print: printPlain, extension } = FORMATS[format];
  const print = options.crlf === true ? withCrLf(printPlain) : printPlain;
  if (options.outputDir !== undefined) {
    const files = eachFile(briefs, (brief) => print(only(brief), manner));
    return writeFiles(files, extension, options.outputDir, options, io);
  }
  const pieces = print(briefs, manner);
  const file = fileAsked(options);
  if (file !== undefined) return writeFile(file, await joined(pieces), options, io);
  for await (const piece of pieces) io.stdout.write(piece);
  return 0;
}

function withCrLf(print: Print): Print {
  return async function* (briefs, manner) {
    for await (const piece of print(briefs, manner)) yield piece.replaceAll('\n', '\r\n');
  };
}

/** What is written of a brief, by its id. */
interface BriefFile {
  readonly id: string;
  readonly content: string;
}

async function* eachFile(
  briefs: AsyncIterable<Printable>,
  print: (brief: Printable) => AsyncIterable<string>,
): AsyncIterable<BriefFile> {
  for await (const printable of briefs)
    yield { id: printable.brief.id, content: await joined(print(printable)) };
}

async function* only(brief: Printable): AsyncIterable<Printable> {
  yield brief;
}

export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** A file for each in a folder, which is made where it is not there; of two with one id, the first. */
export async function writeFiles(
  files: AsyncIterable<BriefFile>,
  extension: string,
  folder: string,
  options: DestinationOptions,
  io: Io,
): Promise<0 | 2> {
  const { makeFolder } = await import('../../library/files/write-file.ts');
  const fault = makeFolder(resolve(io.cwd, folder), FOLDER_MODE);
  if (fault !== undefined) return refuse(folder, fault, io);
  const written = new Set<string>();
  let status: 0 | 2 = 0;
  let count = 0;
  for await (const { id, content } of files) {
    const path = join(folder, `${id}.${extension}`);
    if (written.has(id)) {
      status = refuse(path, 'another of the briefs has the same id', io);
      continue;
    }
    written.add(id);
    const writing = await place(path, content, options, io);
    const outcome = told(path, writing, io);
    if (outcome === 2) status = 2;
    else count++;
    // A full disk is told once, not once for each of a thousand briefs.
    if (writing.kind === 'fault' && writing.isLasting) break;
  }
  // Names and number of the files are none of the user's typing.
  if (count > 0 && io.stderr.isTTY)
    io.stderr.write(
      `sitrep: ${count} ${count === 1 ? 'file' : 'files'} written into ${visible(folder)}\n`,
    );
  return status;
}

/** All of it, or nothing; `path` as the user named it. */
export async function writeFile(
  path: string,
  content: string,
  options: DestinationOptions,
  io: Io,
): Promise<0 | 2> {
  return told(path, await place(path, content, options, io), io);
}

async function place(
  path: string,
  content: string,
  { force = false }: DestinationOptions,
  io: Io,
): Promise<Writing> {
  const { writeWhole } = await import('../../library/files/write-file.ts');
  const options = { mode: FILE_MODE, isReplacing: force };
  return io.uninterrupted(() => writeWhole(resolve(io.cwd, path), content, options));
}

function told(path: string, writing: Writing, io: Io): 0 | 2 {
  switch (writing.kind) {
    case 'written':
      return 0;
    case 'exists':
      return refuse(path, 'it is there already; --force replaces it', io);
    case 'fault':
      return refuse(path, writing.reason, io);
  }
}

function refuse(path: string, reason: string, io: Io): 2 {
  io.stderr.write(`sitrep: cannot write ${visible(path)}: ${reason}\n`);
  return 2;
}
