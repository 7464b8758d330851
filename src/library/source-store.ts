/** The user's store of source texts: files named by their SHA-256, under XDG data. */
import { isAbsolute, join } from 'node:path';
import type { Place } from './library.ts';

/** Where the texts are; absent where the environment names no place. */
export function storeFolder({ env }: Pick<Place, 'env'>): string | undefined {
  const data = env.XDG_DATA_HOME;
  // The XDG Base Directory Specification has relative paths ignored.
  const base =
    data !== undefined && isAbsolute(data) ? data : env.HOME && join(env.HOME, '.local', 'share');
  return base ? join(base, 'sitrep', 'sources') : undefined;
}

/** Where the text of a hash, 64 lower-case hexadecimal digits, is if it is stored. */
export function storedPath(hash: string, place: Pick<Place, 'env'>): string | undefined {
  const folder = storeFolder(place);
  return folder && join(folder, `${hash}.txt`);
}
