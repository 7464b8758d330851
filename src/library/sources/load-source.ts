/**
 * Finds the texts that briefs were taken from: those named on the command line, else the `file` of the
 * source, beside the brief, else the user's source store. Refuses a text whose hash is not the brief's.
 */
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Source } from '../../brief/model/brief.ts';
import type { Surroundings } from '../briefs/library.ts';
import { sha256 } from '../files/hashing.ts';
import { isInside, readTextFile } from '../files/read-file.ts';
import { MAX_SOURCE_BYTES, readStored, storedPath } from './source-store.ts';

/** A text that the user named: `FILE`, or `key=FILE` for a brief with several sources. */
export interface NamedSource {
  /** As typed. */
  readonly name: string;
  readonly key?: string;
  readonly text: string;
  readonly sha256: string;
  /** It is, by its hash, the source of one of the briefs at hand, and so is not meant for the others. */
  readonly isClaimed?: boolean;
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
  /** Nothing says where it is, or nothing is there; or there is a damaged copy in the store. */
  | {
      readonly kind: 'absent';
      readonly isDamaged?: boolean;
      /** What the brief’s own `file` came to: completes “found ”. */
      readonly found?: string;
    }
  /** There is one, with another hash than the brief's. */
  | { readonly kind: 'changed'; readonly sha256: string; readonly origin: SourceOrigin };

/** Reads the text of one value of `--source`; a string says why that cannot be done. */
export async function readNamedSource(value: string, cwd: string): Promise<NamedSource | string> {
  const [, key, file] = /^([A-Za-z][A-Za-z0-9_-]*)=(.+)$/s.exec(value) ?? [];
  const path = file ?? value;
  const reading = readTextFile(resolve(cwd, path), MAX_SOURCE_BYTES);
  if (reading.kind === 'fault') return `${path}: ${reading.diagnostic.message}`;
  const { text, bytes } = reading;
  return { name: value, ...(key !== undefined && { key }), text, sha256: await sha256(bytes) };
}

/** Where the text of a source of the brief at `briefPath` may be without being named; absolute, the best first. */
export function sourcePaths(
  source: Source,
  briefPath: string,
  place: Surroundings,
): readonly string[] {
  const stored = source.sha256 === undefined ? undefined : storedPath(source.sha256, place);
  return [pathBeside(source, briefPath, place), stored].filter((path) => path !== undefined);
}

/**
 * The text of a source of the brief at `briefPath`. Of the named ones, one without a key is taken where its
 * hash is the brief's, or where the brief has no hash and one source alone.
 */
export async function loadSource(
  source: Source,
  briefPath: string,
  named: readonly NamedSource[],
  place: Surroundings,
): Promise<SourceReading> {
  let changed: SourceReading | undefined;
  for (const one of named) {
    const isOther =
      one.key === undefined
        ? one.isClaimed === true && one.sha256 !== source.sha256
        : one.key !== source.key;
    if (isOther) continue;
    const isSame = source.sha256 === one.sha256;
    // Where the brief has no hash, the key tells; without one, that there is one source alone.
    if (isSame || (source.sha256 === undefined && one.key === source.key))
      return { kind: 'text', text: one.text, sha256: one.sha256, origin: 'named' };
    if (source.sha256 === undefined) continue;
    const refused: SourceReading = { kind: 'changed', sha256: one.sha256, origin: 'named' };
    if (one.key !== undefined) return refused;
    changed ??= refused;
  }
  const beside = await readBeside(source, briefPath, place);
  if (beside.kind === 'text') {
    if (source.sha256 === undefined || source.sha256 === beside.sha256)
      return { ...beside, origin: 'file' };
    changed ??= { kind: 'changed', sha256: beside.sha256, origin: 'file' };
  }
  const absent: SourceReading = {
    kind: 'absent',
    ...(beside.kind === 'none' && beside.found !== undefined && { found: beside.found }),
  };
  if (source.sha256 === undefined) return changed ?? absent;
  const stored = await readStored(source.sha256, place);
  if (stored.kind === 'text')
    return { kind: 'text', text: stored.text, sha256: source.sha256, origin: 'store' };
  return changed ?? (stored.kind === 'damaged' ? { ...absent, isDamaged: true } : absent);
}

type Beside =
  | { readonly kind: 'text'; readonly text: string; readonly sha256: string }
  | { readonly kind: 'none'; readonly found?: string };

/**
 * A brief may come from a stranger, and what is checked is quoted in messages: it cannot have any file of the
 * machine read, only one about where it lies itself, or where the user is.
 */
async function readBeside(source: Source, briefPath: string, place: Surroundings): Promise<Beside> {
  const path = pathBeside(source, briefPath, place);
  if (path === undefined) return { kind: 'none' };
  const reading = readTextFile(path, MAX_SOURCE_BYTES, place.kiosk);
  if (reading.kind === 'fault') {
    const [, found] = /found (.*)$/.exec(reading.diagnostic.message) ?? [];
    return { kind: 'none', found: `${found ?? 'nothing that can be read'} at ${source.file}` };
  }
  if (!place.kiosk && !isAbout(path, briefPath, place))
    return { kind: 'none', found: `a file elsewhere, ${source.file}, which is not read unasked` };
  return { kind: 'text', text: reading.text, sha256: await sha256(reading.bytes) };
}

/** Whether a file is under the folder that the brief’s own folder is in, or under the working directory. */
function isAbout(path: string, briefPath: string, { cwd }: Surroundings): boolean {
  const own = resolve(cwd, dirname(briefPath));
  return [own, dirname(own), cwd].some((folder) => isInside(path, { root: realpath(folder) }));
}

function realpath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function pathBeside(
  { file }: Source,
  briefPath: string,
  { cwd }: Surroundings,
): string | undefined {
  return file === undefined ? undefined : resolve(cwd, dirname(briefPath), file);
}
