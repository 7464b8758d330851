/** `sitrep source list`: prints a line for each text in the user's store; `--json` for programs. */
import {
  listStored,
  readStored,
  type StoredReading,
  storedPath,
} from '../../library/sources/source-store.ts';
import { displayWidth, padEnd, padStart, truncate } from '../../text/layout/width.ts';
import { escapeJson } from '../../text/safety/escape-json.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { loadInputs } from '../input/inputs.ts';

export interface SourceListOptions {
  readonly library?: string;
  readonly json?: boolean;
}

interface Stored {
  readonly hash: string;
  readonly reading: Exclude<StoredReading, { readonly kind: 'absent' }>;
  /** Ids of the briefs of the library that were taken from it. */
  readonly briefs: readonly string[];
}

/** Gives 1 where a text is damaged, 2 where the store cannot be read. */
export async function listSources(options: SourceListOptions, io: Io): Promise<number> {
  const listing = listStored(io);
  if (listing.kind === 'fault') {
    io.stderr.write(`sitrep: ${listing.reason}\n`);
    return 2;
  }
  const users = listing.hashes.length === 0 ? new Map() : await briefsBySource(options, io);
  const stored: Stored[] = [];
  for (const hash of listing.hashes) {
    const reading = await readStored(hash, io);
    if (reading.kind !== 'absent') stored.push({ hash, reading, briefs: users.get(hash) ?? [] });
  }
  // The newest first, as briefs are.
  stored.sort(
    (a, b) => Number(a.reading.added < b.reading.added) - Number(a.reading.added > b.reading.added),
  );
  if (options.json === true) {
    const sources = stored.map((one) => asJson(one, io));
    io.stdout.write(`${escapeJson(JSON.stringify({ version: 1, sources }))}\n`);
  } else {
    for (const line of formatLines(stored, io.stdout.columns)) io.stdout.write(`${line}\n`);
    if (stored.length === 0)
      io.stderr.write('sitrep: no texts in the store; to keep one: sitrep source add FILE\n');
  }
  return stored.some(({ reading }) => reading.kind === 'damaged') ? 1 : 0;
}

/** The ids of the library's briefs, by the hashes of their sources. */
async function briefsBySource(
  { library }: SourceListOptions,
  io: Io,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { entries } = await loadInputs([], { library }, io);
  const users = new Map<string, readonly string[]>();
  for (const { brief, id } of entries) {
    for (const { sha256 } of brief?.sources ?? []) {
      const known = sha256 === undefined ? [] : (users.get(sha256) ?? []);
      if (sha256 !== undefined && !known.includes(id)) users.set(sha256, [...known, id]);
    }
  }
  return users;
}

/** The widest columns of ids and of a text's first words. */
const WORDS = 60;
/** Characters of a text that its first words are taken from. */
const LOOKED_AT = 2000;

function formatLines(stored: readonly Stored[], columns: number | undefined): readonly string[] {
  const cells = stored.map(({ hash, reading, briefs }) => [
    hash.slice(0, 12),
    formatSize(reading.size),
    reading.added,
    truncate(visible(formatBriefs(briefs)), WORDS),
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(0, ...cells.map((row) => displayWidth(row[column] ?? ''))),
  );
  return stored.map(({ reading }, index) => {
    const row = (cells[index] ?? []).map((cell, column) =>
      column === 1 ? padStart(cell, widths[column] ?? 0) : padEnd(cell, widths[column] ?? 0),
    );
    const words =
      reading.kind === 'text'
        ? truncate(firstWords(reading.text), WORDS)
        : 'damaged, and not used; remove it, and add the text again';
    const line = [...row, words].filter((cell) => cell !== '').join('  ');
    return columns === undefined ? line : truncate(line, columns);
  });
}

/** `varna`, `varna and 2 more`; `-` where no brief needs the text. */
function formatBriefs(briefs: readonly string[]): string {
  const [first = '-', ...others] = briefs;
  return others.length === 0 ? first : `${first} and ${others.length} more`;
}

function formatSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`;
  const kibibytes = bytes / 1024;
  return kibibytes < 1024 ? `${Math.round(kibibytes)} KiB` : `${(kibibytes / 1024).toFixed(1)} MiB`;
}

function firstWords(text: string): string {
  return visible(text.slice(0, LOOKED_AT)).replace(/\s+/g, ' ').trim();
}

function asJson({ hash, reading, briefs }: Stored, io: Io): object {
  return {
    sha256: hash,
    path: storedPath(hash, io),
    size: reading.size,
    added: reading.added,
    damaged: reading.kind === 'damaged',
    start: reading.kind === 'text' ? truncate(firstWords(reading.text), WORDS) : null,
    briefs,
  };
}
