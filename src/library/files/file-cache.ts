/**
 * Remembers on disk what was made from files: reading one small file is faster than parsing or checking a brief. A
 * value is valid while the program and the files that it was made from are unchanged. A cache that cannot be read or
 * written is no error.
 */
import {
  type BigIntStats,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { getCompileCacheDir } from 'node:module';
import { join } from 'node:path';
import { type Environment, userFolder } from './user-folders.ts';
import { asideName, clearAside, discard, makeFolder } from './write-file.ts';

/** The state of a file at one moment; `null` where there was none. */
export type FileState = BigIntStats | null;

const MAX_FILES = 8000;
/** A file that changed so recently may change again without another time stamp: on some disks they are 2 s apart. */
const REST_MS = 3000;
/** A larger file is not read. */
const MAX_BYTES = 2 * 1024 * 1024;
/** The names of the cache's own files, which it may remove. */
const OWN_NAME = /^[0-9a-f]{16}$/;
/** Those that were not finished. */
const LEFT_BEHIND = /^[0-9a-f]{16}\.[0-9a-z]{10,}$/;
/** What Node.js leaves in the cache of compiled code where it cannot finish a file, as beyond a quota. */
const LEFT_BY_NODE = /^[0-9a-f]{8}\.[0-9A-Za-z]{6}$/;
let hasPruned = false;

/** The state of a regular file at an absolute path; `null` also where it cannot be known. */
export function fileState(path: string): FileState {
  try {
    const status = statSync(path, { bigint: true, throwIfNoEntry: false });
    return status?.isFile() === true ? status : null;
  } catch {
    return null;
  }
}

/** The value under a name that was made from files in these states, of which the first is there; else undefined. */
export function recall(name: string, files: readonly FileState[], env: Environment): unknown {
  const folder = cacheFolder(env);
  if (folder === undefined || !files[0]) return undefined;
  try {
    const file = join(folder, fileName(name));
    const own = statSync(file, { throwIfNoEntry: false });
    if (own?.isFile() !== true || own.size > MAX_BYTES) return undefined;
    const remembered = readFileSync(file, 'utf8');
    const header = headerOf(name, files);
    return remembered.startsWith(header) ? JSON.parse(remembered.slice(header.length)) : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers a value of JSON, but not while one of the files may still be changing. */
export function remember(
  name: string,
  files: readonly FileState[],
  value: unknown,
  env: Environment,
): void {
  const folder = cacheFolder(env);
  if (folder === undefined || !files[0] || !files.every(isAtRest)) return;
  const file = join(folder, fileName(name));
  const aside = asideName(`${file}.`, '');
  try {
    if (makeFolder(folder, 0o700) !== undefined) return;
    prune(folder);
    clearAside(folder, LEFT_BEHIND, Date.now());
    const compiled = getCompileCacheDir();
    if (compiled !== undefined) clearAside(compiled, LEFT_BY_NODE, Date.now());
    writeFileSync(aside, headerOf(name, files) + JSON.stringify(value), {
      flag: 'wx',
      mode: 0o600,
    });
    renameSync(aside, file);
  } catch {
    // Without a cache the program is slower, not worse. A full disk may have taken the beginning of the file.
    discard(aside);
  }
}

/** In the user's own cache (XDG Base Directory Specification); none where SITREP_CACHE is `off`. */
function cacheFolder(env: Environment): string | undefined {
  if (env.SITREP_CACHE === 'off') return undefined;
  const folder = userFolder('cache', env);
  // Not named as the library's folder is: XDG_DATA_HOME and XDG_CACHE_HOME may be the same folder.
  return folder && join(folder, 'remembered');
}

/** What has to be the same for a value to be valid: the program, the name and the states of the files. */
function headerOf(name: string, files: readonly FileState[]): string {
  const identities = files.map(
    (file) =>
      file && [file.dev, file.ino, file.size, file.mtimeNs, file.ctimeNs].map(String).join(' '),
  );
  return `${JSON.stringify([SITREP_BUILD, name, ...identities])}\n`;
}

/** The file for a name and a build: two 32-bit FNV-1a hashes. The header distinguishes names that share one. */
function fileName(name: string): string {
  const named = `${SITREP_BUILD} ${name}`;
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < named.length; index++) {
    const unit = named.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 13);
  }
  return [a, b].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

function isAtRest(file: FileState): boolean {
  return (
    file === null || Date.now() - Math.max(Number(file.mtimeMs), Number(file.ctimeMs)) >= REST_MS
  );
}

/** Removes the older half where there are too many files: only its own, and not in a folder that is a link. */
function prune(folder: string): void {
  if (hasPruned) return;
  hasPruned = true;
  if (lstatSync(folder).isSymbolicLink()) return;
  const names = readdirSync(folder).filter((name) => OWN_NAME.test(name));
  if (names.length < MAX_FILES) return;
  const byAge = names
    .map((name) => ({ name, age: statSync(join(folder, name)).mtimeMs }))
    .sort((one, other) => one.age - other.age);
  for (const { name } of byAge.slice(0, names.length / 2)) unlinkSync(join(folder, name));
}
