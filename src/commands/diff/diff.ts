/**
 * `sitrep diff OLD NEW`: what has changed from one brief to another, item by item, with the words that differ marked:
 *
 *     figures
 *       ~ [-more than 40-]{+45+} ships waiting outside [p4]
 */
import { diffWords, formatWordDiff } from '../../evidence/compare/word-diff.ts';
import { type Entry, isSound, type SoundEntry } from '../../library/briefs/library.ts';
import { toAscii } from '../../text/safety/ascii.ts';
import { escapeJson } from '../../text/safety/escape-json.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { loadInputs, reportProblems } from '../input/inputs.ts';
import { jsonFor } from '../output/output-text.ts';
import { type ChangeKind, compareBriefs, type ItemChange } from './compare-briefs.ts';

interface DiffOptions {
  readonly json?: boolean;
  readonly library?: string;
}

/** As diff(1) has it: 0 where nothing has changed, 1 where something has, 2 where a brief cannot be read. */
export async function diff(
  names: readonly string[],
  options: DiffOptions,
  io: Io,
): Promise<number> {
  if (names.length !== 2) {
    io.stderr.write(
      `sitrep: expected two briefs, found ${names.length}\nTry: sitrep diff old.yaml new.yaml\n`,
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
    const json = JSON.stringify({
      version: 1,
      old: named(older),
      new: named(newer),
      changes: changes.map(asJson),
    });
    stdout.write(jsonFor(stdout, `${escapeJson(json)}\n`));
  } else {
    const show = (text: string): string =>
      stdout.isAscii ? toAscii(visible(text)) : visible(text);
    const sections = Map.groupBy(changes, ({ section }) => section);
    for (const [section, some] of sections)
      stdout.write(
        `${section}\n${some.map((one) => `  ${SIGNS[one.kind]} ${show(wordsOfChange(one))}\n`).join('')}`,
      );
  }
  return changes.length === 0 ? 0 : 1;
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

const SIGNS: Readonly<Record<ChangeKind, string>> = {
  added: '+',
  removed: '-',
  changed: '~',
  answered: '=',
};

/** On one line; what differs is marked as in the evidence. */
function wordsOfChange({ kind, old, new: now }: ItemChange): string {
  const line = (text: string): string => text.replace(/\s+/g, ' ');
  if (kind === 'added') return line(now);
  if (kind === 'removed') return line(old);
  return formatWordDiff(diffWords(line(old), line(now)));
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
