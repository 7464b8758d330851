/**
 * Finds the text of a source: one named on the command line, else the source's `file` beside the brief, else the
 * user's source store. Refuses a text that has another hash than the brief gives.
 */
import { realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Source } from '../../brief/model/brief.ts';
import type { Entry, Invocation } from '../briefs/library.ts';
import { isInside, sha256 } from '../files/read-file.ts';
import { readSourceBytes, readSourceFile, type SourceFileReading } from './read-source-file.ts';
import { readStored, storedPath } from './source-store.ts';

/** A text that the user named: `FILE`, or `key=FILE` for a brief with several sources. */
export interface NamedSource {
  /** As typed. */
  readonly name: string;
  readonly key?: string;
  readonly text: string;
  /** Of the file; a source that gives its encoding is decoded from them. */
  readonly bytes: Uint8Array;
  /** How it was read, where it is no plain UTF-8 with a paragraph a line; each completes “read as ”. */
  readonly readAs: readonly string[];
  readonly sha256: string;
  /** By its hash it is the source of one of the briefs, and so is not meant for the others. */
  readonly isClaimed?: boolean;
}

/** Where a text was found: named on the command line, at the source’s `file`, in the user’s source store. */
export type TextLocation = 'named' | 'file' | 'store';

export type SourceReading =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly readAs: readonly string[];
      readonly sha256: string;
      readonly location: TextLocation;
    }
  /** There is no text, or only a damaged copy in the store. */
  | {
      readonly kind: 'absent';
      readonly isDamaged?: boolean;
      /** What was found at the source’s `file`; completes “found ”. */
      readonly found?: string;
      /** What is at the source’s `file` is of a kind that is not read, such as a PDF. */
      readonly isForeign?: boolean;
    }
  /** There is one, with another hash than the brief's. */
  | { readonly kind: 'changed'; readonly sha256: string; readonly location: TextLocation };

/** Reads the texts of `--source`, once for all briefs; `faults` are lines for those that cannot be read. */
export async function readNamedSources(
  values: readonly string[],
  entries: readonly Entry[],
  read: SourceReader,
): Promise<{ readonly named: readonly NamedSource[]; readonly faults: readonly string[] }> {
  const hashes = new Set(
    entries.flatMap(({ brief }) => brief?.sources ?? []).map(({ sha256 }) => sha256),
  );
  const named: NamedSource[] = [];
  const faults: string[] = [];
  for (const value of values) {
    const source = await readNamedSource(value, read);
    if (typeof source === 'string') faults.push(source);
    else named.push({ ...source, isClaimed: hashes.has(source.sha256) });
  }
  return { named, faults };
}

/** Reads the text that the user names by a path. */
type SourceReader = (path: string) => SourceFileReading | Promise<SourceFileReading>;

/** Reads the text of one value of `--source`; a string says why it cannot be read. */
async function readNamedSource(value: string, read: SourceReader): Promise<NamedSource | string> {
  const [, key, file] = /^([A-Za-z][A-Za-z0-9_-]*)=(.+)$/s.exec(value) ?? [];
  const path = file ?? value;
  const reading = await read(path);
  if (reading.kind === 'fault') return `${path}: ${reading.message}`;
  const { text, readAs, bytes } = reading;
  const hash = await sha256(bytes);
  return { name: value, ...(key !== undefined && { key }), text, bytes, readAs, sha256: hash };
}

/** Absolute paths at which the text of a source may be, in the order in which they are tried. */
export function sourcePaths(
  source: Source,
  briefPath: string,
  invocation: Invocation,
): readonly string[] {
  const stored = source.sha256 === undefined ? undefined : storedPath(source.sha256, invocation);
  return [pathBeside(source, briefPath, invocation), stored].filter((path) => path !== undefined);
}

/**
 * The text of a source of the brief at `briefPath`. A named text without a key is taken where it has the source's
 * hash, or where the brief has only one source and that has no hash.
 */
export async function loadSource(
  source: Source,
  briefPath: string,
  named: readonly NamedSource[],
  invocation: Invocation,
): Promise<SourceReading> {
  let changed: SourceReading | undefined;
  for (const one of named) {
    const isOther =
      one.key === undefined
        ? one.isClaimed === true && one.sha256 !== source.sha256
        : one.key !== source.key;
    if (isOther) continue;
    const isSame = source.sha256 === one.sha256;
    // A source without a hash takes the text of its key, or without keys the only text.
    if (isSame || (source.sha256 === undefined && one.key === source.key))
      return namedReading(one, source.encoding);
    if (source.sha256 === undefined) continue;
    const refused: SourceReading = { kind: 'changed', sha256: one.sha256, location: 'named' };
    if (one.key !== undefined) return refused;
    changed ??= refused;
  }
  const beside = await readBeside(source, briefPath, invocation);
  if (beside.kind === 'text') {
    if (source.sha256 === undefined || source.sha256 === beside.sha256)
      return { ...beside, location: 'file' };
    changed ??= { kind: 'changed', sha256: beside.sha256, location: 'file' };
  }
  const absent: SourceReading = {
    kind: 'absent',
    ...(beside.kind === 'none' && beside.found !== undefined && { found: beside.found }),
    ...(beside.kind === 'none' && beside.isForeign === true && { isForeign: true }),
  };
  if (source.sha256 === undefined) return changed ?? absent;
  const stored = await readStored(source.sha256, invocation, source.encoding);
  if (stored.kind === 'text')
    return { ...textOf({ ...stored, sha256: source.sha256 }), location: 'store' };
  return changed ?? (stored.kind === 'damaged' ? { ...absent, isDamaged: true } : absent);
}

/** A named text, in the encoding that the source gives. */
function namedReading(named: NamedSource, encoding: string | undefined): SourceReading {
  if (encoding === undefined) return { ...textOf(named), location: 'named' };
  const { bytes, name, sha256 } = named;
  const reading = readSourceBytes(bytes, encoding);
  if (reading.kind === 'fault')
    return { kind: 'absent', found: foundIn(reading.message, name), isForeign: true };
  return { ...textOf({ ...reading, sha256 }), location: 'named' };
}

/** What a message says was found, with the name of the file. */
function foundIn(message: string, name: string): string {
  const [, found = 'nothing that can be read', help = ''] =
    /found ([^;]*)(; .*)?$/s.exec(message) ?? [];
  return `${found} at ${name}${help}`;
}

type Text = Pick<
  Extract<SourceReading, { readonly kind: 'text' }>,
  'kind' | 'text' | 'readAs' | 'sha256'
>;

function textOf({ text, readAs, sha256 }: Omit<Text, 'kind'>): Text {
  return { kind: 'text', text, readAs, sha256 };
}

type Beside =
  | Text
  | { readonly kind: 'none'; readonly found?: string; readonly isForeign?: boolean };

/**
 * A brief may come from a stranger, and messages quote the texts that are read. So a brief cannot name any file of the
 * machine: only one near itself, or under the working directory.
 */
async function readBeside(
  source: Source,
  briefPath: string,
  invocation: Invocation,
): Promise<Beside> {
  const path = pathBeside(source, briefPath, invocation);
  if (path === undefined) return { kind: 'none' };
  const reading = readSourceFile(path, {
    folder: invocation.confinedTo,
    encoding: source.encoding,
  });
  const isElsewhere = invocation.confinedTo === undefined && !isNear(path, briefPath, invocation);
  if (reading.kind === 'fault' && !(reading.isForeign && isElsewhere)) {
    const { message, isForeign } = reading;
    return { kind: 'none', found: foundIn(message, source.file ?? path), isForeign };
  }
  if (reading.kind === 'fault' || isElsewhere)
    return {
      kind: 'none',
      found: `only ${source.file}, which is not read because it is outside the folders of the brief`,
    };
  return textOf({ ...reading, sha256: await sha256(reading.bytes) });
}

/** Whether a file is under the brief's folder, the one above it, or the working directory. */
function isNear(path: string, briefPath: string, { cwd }: Invocation): boolean {
  const own = resolve(cwd, dirname(briefPath));
  return [own, dirname(own), cwd].some((folder) => isInside(path, realpath(folder)));
}

function realpath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function pathBeside({ file }: Source, briefPath: string, { cwd }: Invocation): string | undefined {
  return file === undefined ? undefined : resolve(cwd, dirname(briefPath), file);
}
