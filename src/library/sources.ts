/**
 * Finds the texts that briefs were taken from: those named on the command line, else the `file` of the
 * source, beside the brief, else the user's source store. Refuses a text whose hash is not the brief's.
 */
import { dirname, resolve } from 'node:path';
import type { Source } from '../brief/model.ts';
import { sha256 } from './hashing.ts';
import type { Place } from './library.ts';
import { readTextFile } from './read-file.ts';
import { storedPath } from './source-store.ts';

/** A source's limit in bytes. */
export const MAX_SOURCE_BYTES = 16 * 1024 * 1024;

/** `FILE`, or `key=FILE` for a brief with several sources. */
export interface NamedSource {
  readonly key?: string;
  readonly path: string;
}

/** Where a text was found: named on the command line, at the source’s `file`, in the user’s source store. */
export type SourceOrigin = 'named' | 'file' | 'store';

export type SourceReading =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly sha256: string;
      readonly origin: SourceOrigin;
    }
  /** Nothing says where it is, or nothing is there. */
  | { readonly kind: 'absent' }
  /** There is one, with another hash than the brief's. */
  | { readonly kind: 'changed'; readonly sha256: string; readonly origin: SourceOrigin };

/** Reads one value of `--source`. */
export function parseNamedSource(value: string): NamedSource {
  const [, key, path] = /^([A-Za-z][A-Za-z0-9_-]*)=(.+)$/s.exec(value) ?? [];
  return key !== undefined && path !== undefined ? { key, path } : { path: value };
}

/** Why a named source cannot be read; undefined where it can. */
export function faultOfNamed({ path }: NamedSource, cwd: string): string | undefined {
  const reading = readTextFile(resolve(cwd, path), MAX_SOURCE_BYTES);
  return reading.kind === 'fault' ? `${path}: ${reading.diagnostic.message}` : undefined;
}

/** Where the text of a source of the brief at `briefPath` may be without being named; absolute, the best first. */
export function sourcePaths(source: Source, briefPath: string, place: Place): readonly string[] {
  const stored = source.sha256 === undefined ? undefined : storedPath(source.sha256, place);
  return [ownPath(source, briefPath, place), stored].filter((path) => path !== undefined);
}

function ownPath({ file }: Source, briefPath: string, { cwd }: Place): string | undefined {
  return file === undefined ? undefined : resolve(cwd, dirname(briefPath), file);
}

/**
 * The text of a source of the brief at `briefPath`. Of the named ones, one without a key is taken where its
 * hash is the brief's, or where the brief has no hash and one source alone.
 */
export async function loadSource(
  source: Source,
  briefPath: string,
  named: readonly NamedSource[],
  place: Place,
): Promise<SourceReading> {
  let changed: SourceReading | undefined;
  for (const { key, path } of named) {
    if (key !== undefined && key !== source.key) continue;
    const reading = await readSource(resolve(place.cwd, path));
    if (!reading) continue;
    const isSame = source.sha256 === undefined || source.sha256 === reading.sha256;
    const isMeant = key !== undefined || source.sha256 !== undefined || source.key === undefined;
    if (isSame && isMeant) return { kind: 'text', ...reading, origin: 'named' };
    if (isMeant) changed ??= { kind: 'changed', sha256: reading.sha256, origin: 'named' };
    if (key !== undefined && changed) return changed;
  }
  for (const path of sourcePaths(source, briefPath, place)) {
    const reading = await readSource(path);
    if (!reading) continue;
    const origin = path === ownPath(source, briefPath, place) ? 'file' : 'store';
    if (source.sha256 === undefined || source.sha256 === reading.sha256)
      return { kind: 'text', ...reading, origin };
    changed ??= { kind: 'changed', sha256: reading.sha256, origin };
  }
  return changed ?? { kind: 'absent' };
}

async function readSource(
  path: string,
): Promise<{ readonly text: string; readonly sha256: string } | undefined> {
  const reading = readTextFile(path, MAX_SOURCE_BYTES);
  return reading.kind === 'text'
    ? { text: reading.text, sha256: await sha256(reading.bytes) }
    : undefined;
}
