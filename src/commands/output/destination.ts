/**
 * Writes printed briefs to standard output, to one file, or to a file for each brief in a folder. A file is written
 * whole or not at all, and never replaced without `--force`.
 */

import { join, resolve } from 'node:path';
import type { Writing } from '../../library/files/write-file.ts';
import type { Print, Printable, PrintSettings, Series } from '../../print/document/format.ts';
import { type FormatName, formatNamed } from '../../print/formats.ts';
import { counted } from '../../text/counted.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';

export interface DestinationOptions {
  /** One file for all briefs, as typed; `-` is standard output. */
  readonly output?: string;
  /** A folder in which each brief gets a file, named by its id. */
  readonly outputDir?: string;
  /** Replace files that are there. */
  readonly force?: boolean;
  /** End lines in CR LF. */
  readonly crlf?: boolean;
}

/** The one file for all briefs; undefined where they go elsewhere. */
export function outputFile({ output }: DestinationOptions): string | undefined {
  return output === '-' ? undefined : output;
}

/** Permissions of a new file, less the mask of the process. */
const FILE_MODE = 0o666;
const FOLDER_MODE = 0o777;

/** Prints each brief as it comes. Gives the exit status: 2 where something could not be written. */
export async function deliver(
  briefs: Series<Printable>,
  format: FormatName,
  settings: PrintSettings,
  options: DestinationOptions,
  io: Io,
): Promise<0 | 2> {
  const { print: printPlain, suffix } = formatNamed(format);
  const print = options.crlf === true ? withCrLf(printPlain) : printPlain;
  if (options.outputDir !== undefined) {
    const files = eachFile(briefs, (brief) => print([brief], settings));
    return writeFiles(files, suffix, options.outputDir, options, io);
  }
  const pieces = print(briefs, settings);
  const file = outputFile(options);
  if (file !== undefined) return writeFile(file, await joinPieces(pieces), options, io);
  for await (const piece of pieces) io.stdout.write(piece);
  return 0;
}

function withCrLf(print: Print): Print {
  return async function* (briefs, settings) {
    for await (const piece of print(briefs, settings)) yield piece.replaceAll('\n', '\r\n');
  };
}

/** The content of a brief's file. */
interface BriefFile {
  readonly id: string;
  readonly content: string;
}

async function* eachFile(
  briefs: Series<Printable>,
  print: (brief: Printable) => AsyncIterable<string>,
): AsyncIterable<BriefFile> {
  for await (const printable of briefs)
    yield { id: printable.brief.id, content: await joinPieces(print(printable)) };
}

export async function joinPieces(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}

/** Writes each into a folder, which is made where it is missing; of two with the same id, the first. */
export async function writeFiles(
  files: Series<BriefFile>,
  suffix: string,
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
    const path = join(folder, `${id}.${suffix}`);
    if (written.has(id)) {
      status = refuse(path, 'another of the briefs has the same id', io);
      continue;
    }
    written.add(id);
    const writing = await writeOne(path, content, options, io);
    const outcome = reportWriting(path, writing, io);
    if (outcome === 2) status = 2;
    else count++;
    // A full disk is reported once, not once for each of a thousand briefs.
    if (writing.kind === 'fault' && writing.isLasting) break;
  }
  // The user did not type the names of the files.
  if (count > 0 && io.stderr.isTTY)
    io.stderr.write(`sitrep: ${counted(count, 'file')} written into ${visible(folder)}\n`);
  return status;
}

/** Writes one file whole, or not at all; `path` as the user typed it. */
export async function writeFile(
  path: string,
  content: string,
  options: DestinationOptions,
  io: Io,
): Promise<0 | 2> {
  return reportWriting(path, await writeOne(path, content, options, io), io);
}

/** Writes one file; what came of it is not reported. */
export async function writeOne(
  path: string,
  content: string,
  { force = false }: Pick<DestinationOptions, 'force'>,
  io: Io,
): Promise<Writing> {
  const { writeWhole } = await import('../../library/files/write-file.ts');
  const options = { mode: FILE_MODE, isReplacing: force };
  return io.uninterrupted(() => writeWhole(resolve(io.cwd, path), content, options));
}

function reportWriting(path: string, writing: Writing, io: Io): 0 | 2 {
  switch (writing.kind) {
    case 'written':
      return 0;
    case 'exists':
      return refuse(path, 'it already exists; --force replaces it', io);
    case 'fault':
      return refuse(path, writing.reason, io);
  }
}

function refuse(path: string, reason: string, io: Io): 2 {
  io.stderr.write(`sitrep: cannot write ${visible(path)}: ${reason}\n`);
  return 2;
}
