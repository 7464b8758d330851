/**
 * `sitrep import`: turns a brief in JSON back into YAML. The comments of a brief are not in its JSON and so are lost.
 * Refuses what would not be a sound brief, and names what the YAML cannot hold.
 */
import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Brief } from '../../brief/model/brief.ts';
import { withoutOuterMarks } from '../../brief/model/outer-marks.ts';
import { parseBrief } from '../../brief/reading/parse-brief.ts';
import { writeBrief } from '../../brief/writing/write-yaml.ts';
import { formatReport } from '../../diagnostics/render-text.ts';
import { decodeText, MAX_BRIEF_BYTES, readFileBytes } from '../../library/files/read-file.ts';
import { readBriefsJson } from '../../print/json/read-json.ts';
import { indexLines } from '../../text/line-index.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { pipedInput } from '../input/piped-input.ts';
import {
  type DestinationOptions,
  outputFile,
  writeFile,
  writeFiles,
} from '../output/destination.ts';

/** Enough for a brief of the largest size, with extracts of its sources. */
const MAX_JSON_BYTES = 16 * 1024 * 1024;
/** The most keys that are named. */
const MAX_REPORTED = 5;

/** Gives 0; 1 where the JSON is no brief; 2 where it cannot be read, or the YAML cannot be written. */
export async function importBriefs(
  name: string,
  options: DestinationOptions,
  io: Io,
): Promise<number> {
  const report = (message: string): void => {
    io.stderr.write(`sitrep: ${visible(message)}\n`);
  };
  const piped = pipedInput(name, io);
  const bytes = piped
    ? await piped.read(MAX_JSON_BYTES)
    : readFileBytes(resolve(io.cwd, name), MAX_JSON_BYTES);
  const reading = bytes.kind === 'bytes' ? decodeText(bytes.bytes) : bytes;
  const path = piped?.name ?? name;
  if (reading.kind === 'fault') {
    report(`${path}: ${reading.diagnostic.message}`);
    return 2;
  }
  const read = readBriefsJson(reading.text, piped ? 'brief' : name.replace(/\.jsonl?$/i, ''));
  if (read.kind === 'fault') {
    const lines = indexLines(reading.text);
    for (const { message, offset } of read.faults) {
      const { line, column } = lines.positionOf(offset);
      report(`${path}:${line}:${column}: ${message}`);
    }
    return 1;
  }
  const { briefs, unknown } = read;
  const { outputDir } = options;
  const file = outputFile(options);
  if (briefs.length > 1 && outputDir === undefined) {
    report(`${path}: expected one brief, found ${briefs.length}; --output-dir gives each a file`);
    return 1;
  }
  for (const pointer of unknown.slice(0, MAX_REPORTED)) report(`${path}: ${pointer} is not read`);
  if (unknown.length > MAX_REPORTED)
    report(`${path}: ${unknown.length - MAX_REPORTED} more are not read`);
  const files = briefs.flatMap((brief) => {
    const name = briefs.length > 1 ? `${path}, brief ‘${brief.id}’` : path;
    const content = writeSound(bareQuotes(brief, name, report), name, report, io);
    return content === undefined ? [] : [{ id: brief.id, content }];
  });
  const status = files.length < briefs.length ? 1 : 0;
  const [first] = files;
  if (!first) return status;
  if (outputDir !== undefined)
    return Math.max(status, await writeFiles(files, 'yaml', outputDir, options, io));
  if (file !== undefined) return writeFile(file, first.content, options, io);
  io.stdout.write(first.content);
  return status;
}

/** A brief whose quotes have no marks of their own around all their words, as `check` wants them. */
function bareQuotes(brief: Brief, name: string, report: (message: string) => void): Brief {
  const quotes = brief.quotes.map((quote, index) => {
    const bare = withoutOuterMarks(quote.paragraphs.join('\n\n').trim())?.trim();
    if (bare === undefined || bare === '') return quote;
    report(`${name}: /quotes/${index}: the marks around the words are taken off`);
    return { ...quote, paragraphs: bare.split('\n\n') };
  });
  return { ...brief, quotes };
}

/** The YAML of a brief; where it would not be sound, reports why and gives undefined. */
function writeSound(
  brief: Brief,
  name: string,
  report: (message: string) => void,
  io: Io,
): string | undefined {
  const text = writeBrief(brief);
  if (Buffer.byteLength(text) > MAX_BRIEF_BYTES) {
    report(`${name}: expected a brief of at most ${MAX_BRIEF_BYTES / 1024} KiB, found more`);
    return undefined;
  }
  const document = parseBrief(text, brief.id);
  if (!document.brief) {
    const diagnostics = document.diagnostics.filter(({ severity }) => severity === 'error');
    // The user has no file of this YAML to look at, so the report shows its lines.
    const report = { ...document, diagnostics, path: `${name}, as YAML` };
    io.stderr.write(formatReport(report));
    return undefined;
  }
  for (const pointer of changedPlaces(brief, document.brief))
    report(
      `${name}: ${pointer} differs in the YAML, which cannot hold its value; compare it with the JSON`,
    );
  return text;
}

/** JSON Pointers to the parts that YAML gives back as something else. */
function changedPlaces(brief: Brief, again: Brief): string[] {
  // A figure without a phrase gets one from the rest.
  const figures = brief.figures.map((figure, index) =>
    figure.phrase === '' ? { ...figure, phrase: again.figures[index]?.phrase ?? '' } : figure,
  );
  const values = new Map<string, unknown>(Object.entries(again));
  return Object.entries({ ...brief, figures }).flatMap(([key, value]) => {
    const other = values.get(key);
    if (isDeepStrictEqual(value, other)) return [];
    if (!Array.isArray(value) || !Array.isArray(other) || value.length !== other.length)
      return [`/${key}`];
    return value.flatMap((item, index) =>
      isDeepStrictEqual(item, other[index]) ? [] : [`/${key}/${index}`],
    );
  });
}
