/**
 * A library: the briefs of a folder, `.yaml` or `.yml`, without those of its subfolders. Every file is an entry,
 * sound or broken, so that a broken brief never hides a good one.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  type ForeignFile,
  foreignBytes,
  foreignText,
} from '../../article/text-files/foreign-file.ts';
import { type Brief, idFromPath } from '../../brief/model/brief.ts';
import type { BriefDocument } from '../../brief/reading/parse-brief.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { fileState, recall, remember } from '../files/file-cache.ts';
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
  readonly sha256?: () => Promise<string>;
}

/** How the program was started, as far as it matters to which files it reads. */
export interface Invocation {
  /** The working directory, absolute. */
  readonly cwd: string;
  readonly env: Environment;
  /** Real path of the only folder that may be read; absent: all that the user may read. */
  readonly confinedTo?: string;
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

/** The files of briefs in a folder, sorted by name. Each path is `folder` joined with the name. */
export function listBriefs(folder: string, { cwd }: Invocation): Listing {
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
 * Reads one brief. `path` is shown as it is; a relative path starts at `cwd`. A brief from the cache has no text, no
 * places and no diagnostics; `isFresh` reads the file in any case.
 */
export async function loadBrief(
  path: string,
  { cwd, env, confinedTo }: Invocation,
  isFresh = false,
): Promise<Entry> {
  const full = resolve(cwd, path);
  const known = isFresh ? undefined : recall(full, [fileState(full)], env);
  if (isRemembered(known)) return rememberedEntry(path, known);
  const file = readFileBytes(full, MAX_BRIEF_BYTES, confinedTo);
  const entry = await entryOfBytes(file, path);
  const status = file.kind === 'bytes' ? file.status : undefined;
  // Only a brief without any diagnostic: there is nothing to say about it.
  if (entry.brief && entry.diagnostics.length === 0 && status && entry.sha256) {
    const value: RememberedBrief = { brief: entry.brief, sha256: await entry.sha256() };
    remember(full, [status], value, env);
    // A reader holds thousands of briefs: text and places would take most of the memory, and so would the words of
    // the brief, which are cut from the text and hold it, in two bytes a character, until they are copied.
    if (!isFresh) return rememberedEntry(path, JSON.parse(JSON.stringify(value)));
  }
  return entry;
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

function rememberedEntry(path: string, { brief, sha256 }: RememberedBrief): Entry {
  const hash = async (): Promise<string> => sha256;
  return {
    path,
    text: '',
    diagnostics: [],
    brief,
    id: brief.id,
    isReadable: true,
    sha256: hash,
  };
}

interface RememberedBrief {
  readonly brief: Brief;
  /** Of the file's bytes, 64 lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** Enough of a test for a value that we wrote ourselves, into a folder of the user's own. */
function isRemembered(value: unknown): value is RememberedBrief {
  return typeof value === 'object' && value !== null && 'brief' in value && 'sha256' in value;
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
