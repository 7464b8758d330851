/**
 * A library: a folder of briefs, `.yaml` or `.yml`, not searched deeper. Every file is an entry, sound or
 * broken, so that a broken brief never hides a good one.
 */
import { readdirSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { idFromPath } from '../../brief/model/brief-id.ts';
import type { BriefDocument } from '../../brief/reading/parse-brief.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { sha256 } from '../files/hashing.ts';
import { describeError, type Kiosk, readTextFile } from '../files/read-file.ts';
import { recallBrief, rememberBrief } from './brief-cache.ts';

/** A brief's file and what was read of it. */
export interface Entry extends BriefDocument {
  /** The brief's id; made from the file's name where the brief is broken. */
  readonly id: string;
  /** False where not even the file's bytes could be had. */
  readonly isReadable: boolean;
  /** Nothing but the file's name is known yet. */
  readonly isUnread?: true;
  /** True where it has no file, since it came through standard input. */
  readonly isPiped?: boolean;
  /** SHA-256 of the file's bytes, where the brief is sound. */
  readonly sha256?: () => Promise<string>;
}

export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Present where nothing outside of one folder may be read. */
  readonly kiosk?: Kiosk;
}

export type Listing =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  /** `reason` completes “cannot read …: ”. */
  | { readonly kind: 'fault'; readonly reason: string };

/** The library's folder: the one asked for, else $SITREP_LIBRARY, ./briefs, the user's own under XDG data. */
export function libraryFolder(asked: string | undefined, { cwd, env }: Surroundings): string {
  if (asked !== undefined) return asked;
  if (env.SITREP_LIBRARY) return env.SITREP_LIBRARY;
  if (kindOfPath(resolve(cwd, 'briefs')) === 'folder') return 'briefs';
  const data = env.XDG_DATA_HOME;
  // The XDG Base Directory Specification has relative paths ignored.
  return join(
    data !== undefined && isAbsolute(data) ? data : join(env.HOME ?? '', '.local', 'share'),
    'sitrep',
    'briefs',
  );
}

/** What a path leads to; a path that cannot be followed is left to reading it, which says why. */
export function kindOfPath(path: string): 'folder' | 'file' | 'nothing' {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    return status === undefined ? 'nothing' : status.isDirectory() ? 'folder' : 'file';
  } catch {
    return path.includes('\0') ? 'nothing' : 'file';
  }
}

/** The briefs' files of a folder, by name. Paths are as `folder` is, joined with the name. */
export function listBriefs(folder: string, { cwd }: Surroundings): Listing {
  try {
    const names = readdirSync(resolve(cwd, folder)).filter((name) =>
      /^[^.].*\.ya?ml$/is.test(name),
    );
    return { kind: 'files', paths: names.sort().map((name) => join(folder, name)) };
  } catch (error) {
    return {
      kind: 'fault',
      reason: describeError(error).replace('no such file', 'no such folder'),
    };
  }
}

/**
 * Reads one brief. `path` is shown as given; a relative one is taken from `cwd`. One that is remembered
 * from before has no text and no places, and there is nothing to say about it; `isFresh` reads it anyway.
 */
export async function loadBrief(
  path: string,
  { cwd, env, kiosk }: Surroundings,
  isFresh = false,
): Promise<Entry> {
  const full = resolve(cwd, path);
  const known = isFresh ? undefined : recallBrief(full, env);
  if (known) {
    const { brief } = known;
    const sha256 = async (): Promise<string> => known.sha256;
    return { path, text: '', diagnostics: [], brief, id: brief.id, isReadable: true, sha256 };
  }
  const reading = readTextFile(full, undefined, kiosk);
  if (reading.kind === 'fault') return unreadable(path, reading.diagnostic);
  const entry = await entryOf(reading, path);
  const isWorthy = entry.brief && entry.diagnostics.length === 0;
  if (isWorthy && reading.status && entry.sha256 && env.SITREP_CACHE !== 'off') {
    rememberBrief(full, reading.status, { brief: entry.brief, sha256: await entry.sha256() }, env);
  }
  return entry;
}

/** An entry from a text that is already here. */
export async function entryOf(
  { text, bytes }: { readonly text: string; readonly bytes: Uint8Array },
  path: string,
): Promise<Entry> {
  // The parser is large; where all briefs are remembered it is not needed.
  const { parseBrief } = await import('../../brief/reading/parse-brief.ts');
  const document = parseBrief(text, path);
  const id = document.brief?.id ?? idFromPath(path);
  return { ...document, id, isReadable: true, sha256: () => sha256(bytes) };
}

export function unreadable(path: string, diagnostic: Diagnostic): Entry {
  return {
    path,
    text: '',
    diagnostics: [diagnostic],
    id: idFromPath(path),
    isReadable: diagnostic.code !== 'file-unreadable',
  };
}

/** Newest first; those without a date, broken ones, those not read yet, last; then by id, then by path. */
export function compareEntries(a: Entry, b: Entry): number {
  const [dateA, dateB] = [a.brief?.date ?? '', b.brief?.date ?? ''];
  return (
    Number(a.isUnread === true) - Number(b.isUnread === true) ||
    Number(!a.brief) - Number(!b.brief) ||
    -compareText(dateA, dateB) ||
    compareText(a.id, b.id) ||
    compareText(a.path, b.path)
  );
}

/** By code units, the same in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
