/** Opens what a user has read, where that may be kept. */
import { join } from 'node:path';
import type { Invocation } from '../briefs/library.ts';
import { fileMark } from '../files/file-state.ts';
import { decodeText, MAX_BRIEF_BYTES, readFileBytes, sha256 } from '../files/read-file.ts';
import { userFolder } from '../files/user-folders.ts';
import { makeFolder } from '../files/write-file.ts';
import type { ReadMark, ReadState, ReadVersion } from './read-state.ts';

/** Undefined where nothing is kept: SITREP_STATE is `off`, reading is confined to a library, no file can be written. */
export async function openReadState({
  env,
  confinedTo,
}: Pick<Invocation, 'env' | 'confinedTo'>): Promise<ReadState | undefined> {
  const folder = env.SITREP_STATE === 'off' ? undefined : userFolder('state', env);
  if (folder === undefined || confinedTo !== undefined) return undefined;
  if (makeFolder(folder, 0o700) !== undefined) return undefined;
  // Loaded only here: most commands need none of it.
  const { ReadState: Opened } = await import('./read-state.ts');
  try {
    return new Opened(join(folder, 'read.sqlite'));
  } catch {
    return undefined;
  }
}

/** How a file stands to what was read of it. */
export function readMarkOf(state: ReadState, path: string): Promise<ReadMark> {
  return state.markOf(path, async () => (await readVersion(path))?.version.sha256);
}

/** A file as it is now, with its mark before that; undefined where it cannot be read as text. */
export async function readVersion(
  path: string,
): Promise<{ readonly version: Omit<ReadVersion, 'readAt'>; readonly mark: string } | undefined> {
  const mark = fileMark(path);
  const file = readFileBytes(path, MAX_BRIEF_BYTES);
  if (file.kind !== 'bytes') return undefined;
  const text = decodeText(file.bytes);
  return text.kind === 'text'
    ? { version: { sha256: await sha256(file.bytes), text: text.text }, mark }
    : undefined;
}
