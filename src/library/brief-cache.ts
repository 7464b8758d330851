/**
 * Remembers what was read of briefs, so that reading them again costs one small file each instead of
 * a YAML parser warming up: a start is as fast with a library as without. Holds sound briefs only,
 * those about which there is nothing to say. A cache that cannot be read or written is no error.
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
import { isAbsolute, join } from 'node:path';
import type { Brief } from '../brief/model.ts';
import { makeFolder } from './make-folder.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const MAX_FILES = 2000;
/** A file changed this recently may change again within the clock's tick, which is 2 s on some disks. */
const SETTLED_MS = 3000;
/** No brief is remembered in more. */
const MAX_BYTES = 2 * 1024 * 1024;
/** The names of files that are ours to remove. */
const OWN_NAME = /^[0-9a-f]{16}$/;
let hasPruned = false;

/** The brief of the file at an absolute path, if it is still as it was; undefined where that is not known. */
export function recallBrief(path: string, env: Environment): Brief | undefined {
  const folder = cacheFolder(env);
  if (folder === undefined) return undefined;
  try {
    const status = statSync(path, { bigint: true });
    if (!status.isFile()) return undefined;
    const file = join(folder, fileName(path));
    const own = statSync(file);
    if (!own.isFile() || own.size > MAX_BYTES) return undefined;
    const remembered = readFileSync(file, 'utf8');
    const header = headerOf(path, status);
    if (!remembered.startsWith(header)) return undefined;
    const brief: unknown = JSON.parse(remembered.slice(header.length));
    return isBrief(brief) ? brief : undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the brief of a file. */
export function rememberBrief(
  path: string,
  status: BigIntStats,
  brief: Brief,
  env: Environment,
): void {
  const folder = cacheFolder(env);
  if (folder === undefined || !isSettled(status)) return;
  const file = join(folder, fileName(path));
  const aside = `${file}.${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  try {
    makeFolder(folder);
    prune(folder);
    writeFileSync(aside, headerOf(path, status) + JSON.stringify(brief), {
      flag: 'wx',
      mode: 0o600,
    });
    renameSync(aside, file);
  } catch {
    // Without a cache the program is slower, not worse.
  }
}

/** In the user's own cache (XDG Base Directory Specification); none where SITREP_CACHE is `off`. */
function cacheFolder(env: Environment): string | undefined {
  if (env.SITREP_CACHE === 'off') return undefined;
  const cache = env.XDG_CACHE_HOME;
  const base =
    cache !== undefined && isAbsolute(cache) ? cache : env.HOME && join(env.HOME, '.cache');
  // Not the name of the library's folder: data and cache may be told to be one place.
  return base ? join(base, 'sitrep', 'remembered') : undefined;
}

/** What must be the same for a brief to be the same: the program, the file's path and its identity. */
function headerOf(path: string, { dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  const identity = [SITREP_BUILD, path, dev, ino, size, mtimeNs, ctimeNs].map(String);
  return `${JSON.stringify(identity)}\n`;
}

/** A name for a path and a build: two 32-bit FNV-1a hashes; the header tells apart what shares one. */
function fileName(path: string): string {
  const named = `${SITREP_BUILD} ${path}`;
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < named.length; index++) {
    const unit = named.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x01000193) ^ (b >>> 13);
  }
  return [a, b].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('');
}

function isSettled({ mtimeMs, ctimeMs }: BigIntStats): boolean {
  return Date.now() - Math.max(Number(mtimeMs), Number(ctimeMs)) >= SETTLED_MS;
}

/** Enough to tell what we wrote from what somebody else put there. */
function isBrief(value: unknown): value is Brief {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const lists = [
    'tags',
    'sources',
    'summary',
    'figures',
    'people',
    'quotes',
    'questions',
    'caveats',
  ];
  return (
    ['id', 'title'].every((key) => typeof fields.get(key) === 'string') &&
    lists.every((key) => Array.isArray(fields.get(key)))
  );
}

/** Keeps the newer half where there are too many files; touches none but its own, in no linked folder. */
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
