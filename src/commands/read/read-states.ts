/** What the reader notes of each brief that is opened, and what it then says: where it was left, and what has changed since. */
import { resolve } from 'node:path';
import type { SoundEntry } from '../../library/briefs/library.ts';
import { timeOf } from '../../library/checking/check-brief.ts';
import {
  openReadState,
  readMarkOf,
  readVersion,
} from '../../library/read-state/open-read-state.ts';
import type { ReadMark, ReadState, ReadVersion } from '../../library/read-state/read-state.ts';
import { counted } from '../../text/counted.ts';
import type { OpenedBrief, ReadStates } from '../../tui/state/read-marks.ts';
import type { Io } from '../edge/io.ts';

/** Nothing that fails here may stop the reader: it is then as if nothing had been read. */
export function readStates(io: Io): ReadStates {
  let opening: Promise<ReadState | undefined> | undefined;
  const state = (): Promise<ReadState | undefined> => {
    opening ??= openReadState(io);
    return opening;
  };
  let opened: ReadState | undefined;
  return {
    async marks(paths) {
      const known = await state();
      const found = new Map<string, ReadMark>();
      if (!known) return found;
      for (const path of paths) {
        const full = resolve(io.cwd, path);
        const mark = await orNothing(() => readMarkOf(known, full));
        if (mark) found.set(path, mark);
      }
      return found;
    },
    async opened(entry) {
      opened = await state();
      return orNothing(async () => opened && noteOpened(opened, entry, io));
    },
    left(path, bookmark) {
      try {
        opened?.noteBookmark(resolve(io.cwd, path), bookmark);
      } catch {
        // Nothing is worse than that it is not there the next time.
      }
    },
  };
}

async function orNothing<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}

async function noteOpened(
  state: ReadState,
  entry: SoundEntry,
  io: Io,
): Promise<OpenedBrief | undefined> {
  const path = resolve(io.cwd, entry.path);
  const read = await readVersion(path);
  if (!read) return undefined;
  const last = state.version(path);
  const bookmark = state.bookmark(path);
  // The last one is the last one also where the clock was set back.
  const readAt = Math.max(timeOf(io), (last?.readAt ?? 0) + 1);
  state.noteRead(path, { ...read.version, readAt }, read.mark);
  const changes =
    last && last.sha256 !== read.version.sha256 ? await changesSince(last, entry, io) : undefined;
  return { ...(bookmark && { bookmark }), ...(changes && { changes }) };
}

/** Undefined where the items are the same, or the older version is no brief to this version of the program. */
async function changesSince(
  last: ReadVersion,
  { brief, path }: SoundEntry,
  io: Io,
): Promise<OpenedBrief['changes']> {
  // The parser is large, and most briefs have not changed.
  const [{ parseBrief }, { compareBriefs }, { formatChanges }] = await Promise.all([
    import('../../brief/reading/parse-brief.ts'),
    import('../../print/diff/compare-briefs.ts'),
    import('../../print/diff/diff-text.ts'),
  ]);
  const older = parseBrief(last.text, path).brief;
  const changes = older ? compareBriefs(older, brief) : [];
  if (changes.length === 0) return undefined;
  return {
    count: counted(changes.length, 'change'),
    since: new Date(last.readAt).toISOString().slice(0, 10),
    text: formatChanges(changes, io.stdout.isAscii),
  };
}
