/** Reads a file and says what a store has to know of it. Runs in threads too. */
import { join, resolve } from 'node:path';
import { entryOfBytes, type Invocation } from '../briefs/library.ts';
import { fileMark } from '../files/file-state.ts';
import { MAX_BRIEF_BYTES, readFileBytes, sha256 } from '../files/read-file.ts';
import { indexBrief } from './indexed-brief.ts';
import type { Change, KnownFile } from './library-store.ts';

/** What has changed of a file; undefined where it is as it was. */
export async function readChange(
  name: string,
  folder: string,
  known: KnownFile | undefined,
  { cwd, confinedTo }: Pick<Invocation, 'cwd' | 'confinedTo'>,
): Promise<Change | undefined> {
  const path = join(folder, name);
  const full = resolve(cwd, path);
  // Before it is read: a change while it is read then gives another mark.
  const mark = fileMark(full);
  const file = readFileBytes(full, MAX_BRIEF_BYTES, confinedTo);
  const hash = file.kind === 'bytes' ? await sha256(file.bytes) : '';
  if (known && hash !== '' && known.sha256 === hash)
    return known.mark === mark ? undefined : { kind: 'same', name, mark };
  const entry = await entryOfBytes(file, path);
  return { kind: 'read', brief: indexBrief(entry, { name, mark, sha256: hash }) };
}
