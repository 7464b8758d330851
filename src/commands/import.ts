/**
 * `sitrep import`: a brief from JSON back to YAML, on standard output. Comments are not in the JSON, so
 * that there are none in the YAML. Refuses what would be no sound brief, and says what does not come back.
 */
import { resolve } from 'node:path';
import type { Brief } from '../brief/model.ts';
import { parseBrief } from '../brief/parse-brief.ts';
import { writeBrief } from '../brief/write-yaml.ts';
import { formatOneLine } from '../diagnostics/render-text.ts';
import { readTextFile, readTextStream } from '../library/read-file.ts';
import { readBriefsJson } from '../print/read-json.ts';
import { visible } from '../text/visible.ts';
import { type DestinationOptions, fileAsked, writeFile, writeFiles } from './destination.ts';
import type { Io } from './io.ts';

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
    for (const fault of read.faults) tell(`${path}: ${fault}`);
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
    const content = writeSound(brief, path, tell, io);
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
  path: string,
  tell: (message: string) => void,
  io: Io,
): string | undefined {
  const text = writeBrief(brief);
  const document = parseBrief(text, path);
  if (!document.brief) {
    const report = { ...document, path: `${path}, as YAML` };
    for (const diagnostic of document.diagnostics.filter(({ severity }) => severity === 'error'))
      io.stderr.write(`${formatOneLine(diagnostic, report)}\n`);
    return undefined;
  }
  for (const section of changedSections(brief, document.brief))
    tell(`${path}: ${section} would not read back as the same; see what the YAML says`);
  return text;
}

/** Keys of the brief whose values are others once they went through YAML. */
function changedSections(brief: Brief, again: Brief): string[] {
  const values = new Map(Object.entries(again));
  // A figure without a phrase gets one from the rest.
  const figures = brief.figures.map((figure, index) =>
    figure.phrase === '' ? { ...figure, phrase: again.figures[index]?.phrase ?? '' } : figure,
  );
  return Object.entries({ ...brief, figures })
    .filter(([key, value]) => sorted(value) !== sorted(values.get(key)))
    .map(([key]) => key);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
