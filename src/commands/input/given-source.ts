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

export async function readGivenSource(name: string, io: Io): Promise<SourceFileReading> {
  const piped = pipedInput(name, io);
  return piped
    ? readSourceBytes(await piped.read(MAX_SOURCE_BYTES))
    : readSourceFile(resolve(io.cwd, name));
}
