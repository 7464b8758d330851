/**
 * The public YAML test suite (github.com/yaml/yaml-test-suite, MIT; its licence is beside the archive):
 * inputs that every YAML reader is tried with, 402 of them, as files in one archive.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface Case {
  /** Such as `229Q` or `DE56-02`. */
  readonly id: string;
  /** The file's bytes. */
  readonly bytes: Buffer;
  /** Whether a YAML reader has to refuse it. */
  readonly isError: boolean;
}

const ARCHIVE = new URL('yaml-test-suite.tar.gz', import.meta.url);
const BLOCK = 512;

/** The files of a tar archive (POSIX.1-1988 headers), by name. */
function readTar(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  for (let at = 0; (archive[at] ?? 0) !== 0; ) {
    const name = archive.toString('latin1', at, at + 100).replace(/\0.*$/s, '');
    const size = Number.parseInt(archive.toString('latin1', at + 124, at + 136), 8);
    const isFile = archive[at + 156] === 0x30;
    at += BLOCK;
    if (isFile) files.set(name, archive.subarray(at, at + size));
    at += Math.ceil(size / BLOCK) * BLOCK;
  }
  return files;
}

/** All cases, in the order of their ids. */
export function readSuite(): readonly Case[] {
  const files = readTar(gunzipSync(readFileSync(ARCHIVE)));
  const index: readonly { id: string; error: boolean }[] = JSON.parse(
    files.get('index.json')?.toString() ?? '[]',
  );
  return index.map(({ id, error }) => ({
    id,
    bytes: files.get(`cases/${id}.yaml`) ?? Buffer.of(),
    isError: error,
  }));
}
