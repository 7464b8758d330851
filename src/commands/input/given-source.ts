/** Reads a text or an article that the user names: a file, or what comes through a pipe. */
import { resolve } from 'node:path';
import { type BytesReading, readFileBytes } from '../../library/files/read-file.ts';
import {
  MAX_SOURCE_BYTES,
  readSource,
  type SourceFileReading,
} from '../../library/sources/read-source-file.ts';
import type { Io } from '../edge/io.ts';
import { pipedInput } from './piped-input.ts';

/** Reads its bytes, at most so many. */
export function givenBytes(
  name: string,
  io: Io,
): (limit: number) => BytesReading | Promise<BytesReading> {
  const piped = pipedInput(name, io);
  return piped ? piped.read : (limit) => readFileBytes(resolve(io.cwd, name), limit);
}

/** Without an encoding it is recognised. */
export async function readGivenSource(
  name: string,
  io: Io,
  encoding?: string,
): Promise<SourceFileReading> {
  return readSource(await givenBytes(name, io)(MAX_SOURCE_BYTES), encoding);
}
