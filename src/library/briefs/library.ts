/**
 * A library: the briefs of a folder, `.yaml` or `.yml`, without those of its subfolders. Every file is an entry,
 * sound or broken, so that a broken brief never hides a good one.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Worker } from 'node:worker_threads';
import {
  type ForeignFile,
  foreignBytes,
  foreignText,
} from '../../article/text-files/foreign-file.ts';
import { type Brief, idFromPath } from '../../brief/model/brief.ts';
import type { BriefDocument } from '../../brief/reading/parse-brief.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import {
  type BytesReading,
  decodeText,
  describeError,
  MAX_BRIEF_BYTES,
  readFileBytes,
  sha256,
} from '../files/read-file.ts';
import { type Environment, userFolder } from '../files/user-folders.ts';

/** A brief's file and what was read of it. */
export interface Entry extends BriefDocument {
  /** The brief's id; made from the file's name where the brief is broken. */
  readonly id: string;
  /** False where the bytes of the file could not be read. */
  readonly isReadable: boolean;
  /** Only the name of the file is known yet. */
  readonly isUnread?: true;
  /** True where it came through a pipe and has no file. */
  readonly isPiped?: boolean;
  /** SHA-256 of the file's bytes, where the brief is sound. */
  readonly sha256?: (() => Promise<string>) | undefined;
  /** What lists show of it, where the brief itself is read only when it is asked for. */
  readonly head?: EntryHead;
}

export interface EntryHead {
  /** Empty where the brief is broken. */
  readonly title: string;
  /** As the brief has it; empty where there is none. */
  readonly date: string;
  readonly isBroken: boolean;
  readonly openQuestions: number;
}

/** A brief that is sound, with its file. */
export interface SoundEntry extends Entry {
  readonly brief: Brief;
}

export function isSound(entry: Entry): entry is SoundEntry {
  return entry.head ? !entry.head.isBroken : entry.brief !== undefined;
}

/** How the program was started, as far as it matters to which files it reads. */
export interface Invocation {
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly env: Environment;
  /** Real path of the only folder that may be read; absent: all that the user may read. */
  readonly confinedTo?: string;
  /** Starts a thread that reads briefs (`store/read-in-threads.ts`); absent where there are none. */
  readonly startThread?: () => Worker;
}

export type Listing =
  | { readonly kind: 'files'; readonly paths: readonly string[] }
  /** `reason` completes “cannot read …: ”. */
  | { readonly kind: 'fault'; readonly reason: string };

/** The folder of the library: the named one, else $SITREP_LIBRARY, else ./briefs, else the user's own under XDG data. */
export function libraryFolder(asked: string | undefined, { cwd, env }: Invocation): string {
  if (asked !== undefined) return asked;
  if (env.SITREP_LIBRARY) return env.SITREP_LIBRARY;
  if (kindOfPath(resolve(cwd, 'briefs')) === 'folder') return 'briefs';
  return join(userFolder('data', env) ?? join('.local', 'share', 'sitrep'), 'briefs');
}

/** What a path leads to. A path that cannot be followed counts as a file: reading it says why. */
export function kindOfPath(path: string): 'folder' | 'file' | 'nothing' {
  try {
    const status = statSync(path, { throwIfNoEntry: false });
    return status === undefined ? 'nothing' : status.isDirectory() ? 'folder' : 'file';
  } catch {
    return path.includes('\0') ? 'nothing' : 'file';
  }
}

/** Whether a file of this name belongs to the library of its folder. */
export function isBriefName(name: string): boolean {
  return /^[^.].*\.ya?ml$/is.test(name);
}

/** The files of briefs in a folder, sorted by name. Each path is `folder` joined with the name. */
export function listBriefs(folder: string, { cwd }: Invocation): Listing {
  try {
    const names = readdirSync(resolve(cwd, folder)).filter(isBriefName);
    return { kind: 'files', paths: names.sort().map((name) => join(folder, name)) };
  } catch (error) {
    return {
      kind: 'fault',
      reason: describeError(error).replace('no such file', 'no such folder'),
    };
  }
}

/** Reads the file of a brief. `path` is shown as it is; a relative path starts at `cwd`. */
export function readBrief(path: string, { cwd, confinedTo }: Invocation): Promise<Entry> {
  return entryOfBytes(readFileBytes(resolve(cwd, path), MAX_BRIEF_BYTES, confinedTo), path);
}

/** The entry of bytes that were read, or could not be. */
export async function entryOfBytes(file: BytesReading, path: string): Promise<Entry> {
  if (file.kind === 'fault') return unreadable(path, file.diagnostic);
  const decoded = decodeText(file.bytes);
  const text = decoded.kind === 'text' ? decoded.text : '';
  const foreign = foreignBytes(file.bytes) ?? foreignText(text);
  if (foreign) return unreadable(path, noBrief(foreign));
  if (decoded.kind === 'fault') return unreadable(path, decoded.diagnostic);
  return entryOf(decoded, path);
}

function noBrief({ found }: ForeignFile): Diagnostic {
  const help =
    'a brief is YAML; to check one against an article: sitrep check --source ARTICLE BRIEF';
  return diagnose('file-unreadable', `expected a brief, found ${found}`, { help });
}

/** The entry for a text that was read already. */
export async function entryOf(
  { text, bytes }: { readonly text: string; readonly bytes: Uint8Array },
  path: string,
): Promise<Entry> {
  // The parser is large, and not needed where all briefs come from the cache.
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

/** Newest first, then those without a date, broken ones, and those not read yet; then by id, then by path. */
export function compareEntries(a: Entry, b: Entry): number {
  return (
    Number(a.isUnread === true) - Number(b.isUnread === true) ||
    Number(!isSound(a)) - Number(!isSound(b)) ||
    compareByDay(placeOf(a), placeOf(b))
  );
}

function placeOf({ head, brief, id, path }: Entry): Dated {
  return { date: (head ?? brief)?.date ?? '', id, name: path };
}

/** What decides about the place of a brief among others. */
interface Dated {
  /** Empty where there is none. */
  readonly date: string;
  readonly id: string;
  /** Of the file. */
  readonly name: string;
}

/** Newest first, then those without a date; then by id, then by name. */
export function compareByDay(a: Dated, b: Dated): number {
  return -compareText(a.date, b.date) || compareText(a.id, b.id) || compareText(a.name, b.name);
}

/** By code units, the same in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
