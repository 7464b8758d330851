/**
 * `sitrep diff OLD NEW`: what has changed from one brief to another, item by item, with the words that differ marked:
 *
 *     figures
 *       ~ [-more than 40-]{+45+} ships waiting outside [p4]
 */
import { basename, dirname, join, resolve } from 'node:path';
import { parseBrief } from '../../brief/reading/parse-brief.ts';
import { diffWords } from '../../evidence/compare/word-diff.ts';
import {
  type Entry,
  isSound,
  kindOfPath,
  libraryFolder,
  type SoundEntry,
} from '../../library/briefs/library.ts';
import { today } from '../../library/checking/check-brief.ts';
import { isFile } from '../../library/files/file-state.ts';
import { openReadState } from '../../library/read-state/open-read-state.ts';
import type { ReadVersion } from '../../library/read-state/read-state.ts';
import { readDays } from '../../library/search/days.ts';
import { compareBriefs, type ItemChange } from '../../print/diff/compare-briefs.ts';
import { formatChanges } from '../../print/diff/diff-text.ts';
import { cleaner } from '../../print/document/clean.ts';
import { escapeJson } from '../../text/safety/escape-json.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { type Inputs, loadInputs, reportProblems } from '../input/inputs.ts';
import { jsonFor } from '../output/output-text.ts';

interface DiffOptions {
  readonly json?: boolean;
  readonly library?: string;
  /** Compare with what the user had read before this day. */
  readonly since?: string;
}

/** As diff(1) has it: 0 where nothing has changed, 1 where something has, 2 where a brief cannot be read. */
export async function diff(
  names: readonly string[],
  options: DiffOptions,
  io: Io,
): Promise<number> {
  if (options.since !== undefined || names.length === 1) return diffRead(names, options, io);
  if (names.length !== 2) {
    io.stderr.write(
      `sitrep: expected one brief or two, found ${names.length}\nTry: sitrep diff old.yaml new.yaml\n`,
    );
    return 2;
  }
  const [older, newer] = [
    await soundOf(names[0], options, io),
    await soundOf(names[1], options, io),
  ];
  if (!older || !newer) return 2;
  const changes = compareBriefs(older.brief, newer.brief);
  const { stdout } = io;
  if (options.json === true) {
    writeJson(
      { version: 1, old: named(older), new: named(newer), changes: changes.map(asJson) },
      io,
    );
  } else {
    stdout.write(formatChanges(changes, stdout.isAscii));
  }
  return changes.length === 0 ? 0 : 1;
}

/** Briefs as they are now against what the user had read of them: of those named, or of all in the library. */
async function diffRead(names: readonly string[], options: DiffOptions, io: Io): Promise<number> {
  const before = momentOf(options.since, io);
  const state = before === undefined ? undefined : await openReadState(io);
  if (before === undefined || !state) {
    io.stderr.write(
      before === undefined
        ? `sitrep: --since: expected a day, such as 2026-01-15, yesterday or 7d\n`
        : 'sitrep: what you have read is not kept here: SITREP_STATE is off, or there is no folder for it\n',
    );
    return 2;
  }
  const folder = libraryFolder(options.library, io);
  const isLibrary = names.length === 0 && kindOfPath(resolve(io.cwd, folder)) === 'folder';
  // Of a library only what was read has to be read again.
  const asked = isLibrary ? readIn(folder, state.paths(before), io) : names;
  const inputs = isLibrary && asked.length === 0 ? NOTHING : await loadInputs(asked, options, io);
  reportProblems({ count: 1, problems: inputs.problems }, io);
  let hasProblem = inputs.problems.length > 0;
  const found = inputs.entries.flatMap((entry) => {
    const last =
      entry.isPiped === true ? undefined : state.version(resolve(io.cwd, entry.path), before);
    const older = last && parseBrief(last.text, entry.path).brief;
    if (!older && names.length > 0) {
      hasProblem = true;
      const when = options.since === undefined ? '' : ` before ${options.since}`;
      io.stderr.write(`sitrep: ${visible(entry.path)}: you have not read it${when}\n`);
    }
    if (!last || !older || !isSound(entry)) return [];
    const changes = compareBriefs(older, entry.brief);
    return changes.length === 0 ? [] : [{ entry, last, changes }];
  });
  const { stdout } = io;
  const dayOf = ({ readAt }: ReadVersion): string => new Date(readAt).toISOString().slice(0, 10);
  if (options.json === true) {
    const briefs = found.map(({ entry, last, changes }) => ({
      ...named(entry),
      readOn: dayOf(last),
      changes: changes.map(asJson),
    }));
    writeJson({ version: 1, briefs }, io);
  } else {
    const pieces = found.map(({ entry, last, changes }) => {
      const head = `${entry.brief.title} (${entry.id}), as you read it on ${dayOf(last)}`;
      return `${cleaner(stdout.isAscii)(head)}\n${formatChanges(changes, stdout.isAscii)}`;
    });
    stdout.write(pieces.join('\n'));
  }
  if (hasProblem) return 2;
  return found.length === 0 ? 0 : 1;
}

const NOTHING: Inputs = { entries: [], problems: [] };

/** The files of a folder among those that were read, as the folder is named; without those that are gone. */
function readIn(folder: string, paths: readonly string[], { cwd }: Io): readonly string[] {
  const full = resolve(cwd, folder);
  return paths
    .filter((path) => dirname(path) === full && isFile(path))
    .map((path) => join(folder, basename(path)));
}

/** Where a day begins, in UTC; without one, now. Undefined where it is no day. */
function momentOf(since: string | undefined, io: Io): number | undefined {
  if (since === undefined) return Number.MAX_SAFE_INTEGER;
  const days = readDays(since, today(io));
  return days && Date.parse(`${days.from}T00:00:00Z`);
}

function writeJson(value: object, { stdout }: Io): void {
  stdout.write(jsonFor(stdout, `${escapeJson(JSON.stringify(value))}\n`));
}

/** The one brief that a name stands for; undefined where it cannot be read, which standard error then says. */
async function soundOf(name = '', options: DiffOptions, io: Io): Promise<SoundEntry | undefined> {
  const { entries, problems, folder } = await loadInputs([name], options, io);
  if (folder !== undefined) {
    io.stderr.write(`sitrep: expected a brief, found the folder ${visible(name)}\n`);
    return undefined;
  }
  reportProblems({ count: 1, problems }, io);
  const [entry] = entries;
  if (!entry) return undefined;
  if (isSound(entry)) return entry;
  const { path } = entry;
  io.stderr.write(`sitrep: ${visible(path)}: not a sound brief: sitrep check says what is wrong\n`);
  return undefined;
}

function named({ path, id }: Entry): object {
  return { path, id };
}

function asJson({ kind, before, after, old, new: now }: ItemChange): object {
  return {
    kind,
    before: before ?? null,
    after: after ?? null,
    old: kind === 'added' ? null : old,
    new: kind === 'removed' ? null : now,
    ...(kind !== 'added' && kind !== 'removed' && { parts: diffWords(old, now).parts }),
  };
}
