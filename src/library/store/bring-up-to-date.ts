/**
 * Puts into a store what the files of a library hold. A file is read where its mark is another one than before, and parsed
 * where its bytes are: so what a store knows is what the files say, however it came to know it.
 */
import { join, resolve } from 'node:path';
import { entryOfBytes, type Invocation } from '../briefs/library.ts';
import { fileMark, UNSURE } from '../files/file-state.ts';
import { MAX_BRIEF_BYTES, readFileBytes, sha256 } from '../files/read-file.ts';
import { indexBrief } from './indexed-brief.ts';
import type { Change, KnownFile, LibraryStore } from './library-store.ts';

/** Files of one transaction: few enough that no other process waits long for it. */
const BATCH = 256;

/** Called after each part of a longer work; no work is done until it is over. */
export type Report = (done: number, total: number) => void | Promise<void>;

/** Reads what has changed of files of the folder, and forgets the others if `isAll` of them are named. */
export async function bringUpToDate(
  store: LibraryStore,
  folder: string,
  names: readonly string[],
  invocation: Invocation,
  { isAll = false, report }: { readonly isAll?: boolean; readonly report?: Report } = {},
): Promise<void> {
  const known = await store.files(isAll ? undefined : names);
  const own = new Set(names);
  const changes: Change[] = isAll
    ? [...known.keys()].filter((name) => !own.has(name)).map((name) => ({ kind: 'gone', name }))
    : [];
  const stale = names.filter((name) => {
    const mark = fileMark(resolve(invocation.cwd, folder, name));
    return mark === UNSURE || known.get(name)?.mark !== mark;
  });
  for (const [index, name] of stale.entries()) {
    const change = await readChange(name, folder, known.get(name), invocation);
    if (change) changes.push(change);
    if (changes.length < BATCH) continue;
    await store.put(changes.splice(0));
    await report?.(index + 1, stale.length);
  }
  await store.put(changes);
}

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
