/** Reads a text that the user names: a file, or what comes through a pipe. */
import { resolve } from 'node:path';
import {
  MAX_SOURCE_BYTES,
  readSourceBytes,
  readSourceFile,
  type SourceFileReading,
} from '../../library/sources/read-source-file.ts';
import type { Io } from '../edge/io.ts';
import { pipedInput } from './piped-input.ts';

/** Without an encoding it is recognised. */
export async function readGivenSource(
  name: string,
  io: Io,
  encoding?: string,
): Promise<SourceFileReading> {
  const piped = pipedInput(name, io);
  return piped
    ? readSourceBytes(await piped.read(MAX_SOURCE_BYTES), encoding)
    : readSourceFile(resolve(io.cwd, name), { encoding });
}
