/**
 * `sitrep import`: a brief from JSON back to YAML, on standard output. Comments are not in the JSON, so
 * that there are none in the YAML. Refuses what would be no sound brief, and says what does not come back.
 */
import { resolve } from 'node:path';
import type { Brief } from '../brief/model/brief.ts';
import { parseBrief } from '../brief/reading/parse-brief.ts';
import { writeBrief } from '../brief/writing/write-yaml.ts';
import { formatReport } from '../diagnostics/render-text.ts';
import { MAX_BRIEF_BYTES, readTextFile, readTextStream } from '../library/files/read-file.ts';
import { readBriefsJson } from '../print/json/read-json.ts';
import { indexLines } from '../text/line-index.ts';
import { visible } from '../text/safety/visible.ts';
import type { Io } from './edge/io.ts';
import { type DestinationOptions, fileAsked, writeFile, writeFiles } from './output/destination.ts';

/** A brief at its limit, with all that JSON says around it. */
const MAX_JSON_BYTES = 16 * 1024 * 1024;
/** Keys that are told; more would say the same. */
const MAX_TOLD = 5;

/** 0, 1 where the JSON is no brief, 2 where it cannot be read or the YAML not be written. */
export async function importBriefs(
  name: string,
  options: DestinationOptions,
  io: Io,
): Promise<number> {
  const tell = (message: string): void => {
    io.stderr.write(`sitrep: ${visible(message)}\n`);
  };
  const isPipe = name === '-';
  const reading = isPipe
    ? await readTextStream(io.stdin, MAX_JSON_BYTES)
    : readTextFile(resolve(io.cwd, name), MAX_JSON_BYTES);
  const path = isPipe ? '<stdin>' : name;
  if (reading.kind === 'fault') {
    tell(`${path}: ${reading.diagnostic.message}`);
    return 2;
  }
  const read = readBriefsJson(reading.text, isPipe ? 'brief' : name.replace(/\.jsonl?$/i, ''));
  if (read.kind === 'fault') {
    const lines = indexLines(reading.text);
    for (const { message, offset } of read.faults) {
      const { line, column } = lines.positionOf(offset);
      tell(`${path}:${line}:${column}: ${message}`);
    }
    return 1;
  }
  const { briefs, unknown } = read;
  const { outputDir } = options;
  const file = fileAsked(options);
  if (briefs.length > 1 && outputDir === undefined) {
    tell(`${path}: expected one brief, found ${briefs.length}; --output-dir gives each a file`);
    return 1;
  }
  for (const pointer of unknown.slice(0, MAX_TOLD)) tell(`${path}: ${pointer} is not read`);
  if (unknown.length > MAX_TOLD) tell(`${path}: ${unknown.length - MAX_TOLD} more are not read`);
  const files = briefs.flatMap((brief) => {
    const name = briefs.length > 1 ? `${path}, brief ‘${brief.id}’` : path;
    const content = writeSound(brief, name, tell, io);
    return content === undefined ? [] : [{ id: brief.id, content }];
  });
  const status = files.length < briefs.length ? 1 : 0;
  const [first] = files;
  if (!first) return status;
  if (outputDir !== undefined)
    return Math.max(status, await writeFiles(each(files), 'yaml', outputDir, options, io));
  if (file !== undefined) return writeFile(file, first.content, options, io);
  io.stdout.write(first.content);
  return status;
}

async function* each<Item>(items: readonly Item[]): AsyncIterable<Item> {
  yield* items;
}

/** The YAML of a brief; undefined, and why, where it would be no sound one. */
function writeSound(
  brief: Brief,
  name: string,
  tell: (message: string) => void,
  io: Io,
): string | undefined {
  const text = writeBrief(brief);
  if (Buffer.byteLength(text) > MAX_BRIEF_BYTES) {
    tell(`${name}: expected a brief of at most ${MAX_BRIEF_BYTES / 1024} KiB, found more`);
    return undefined;
  }
  const document = parseBrief(text, brief.id);
  if (!document.brief) {
    const diagnostics = document.diagnostics.filter(({ severity }) => severity === 'error');
    // Nobody has the YAML yet: its lines are shown.
    const report = { ...document, diagnostics, path: `${name}, as YAML` };
    io.stderr.write(formatReport(report));
    return undefined;
  }
  for (const pointer of changedPlaces(brief, document.brief))
    tell(`${name}: ${pointer} would not read back as the same; see what the YAML says`);
  return text;
}

/** JSON Pointers to what is something else once it went through YAML. */
function changedPlaces(brief: Brief, again: Brief): string[] {
  // A figure without a phrase gets one from the rest.
  const figures = brief.figures.map((figure, index) =>
    figure.phrase === '' ? { ...figure, phrase: again.figures[index]?.phrase ?? '' } : figure,
  );
  const values = new Map<string, unknown>(Object.entries(again));
  return Object.entries({ ...brief, figures }).flatMap(([key, value]) => {
    const other = values.get(key);
    if (sorted(value) === sorted(other)) return [];
    if (!Array.isArray(value) || !Array.isArray(other) || value.length !== other.length)
      return [`/${key}`];
    return value.flatMap((item, index) =>
      sorted(item) === sorted(other[index]) ? [] : [`/${key}/${index}`],
    );
  });
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
