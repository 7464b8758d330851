/**
 * `sitrep search`: the items of the library that a query finds, under their briefs, newest first:
 *
 *     varna-port  2026-11-22  Port of Varna closed
 *       summary 2  Two ships were hit by rocket fire
 *       quotes 1   We cannot confirm any casualties  (by: Rear Admiral Hale)
 */
import { NO_COLOURS, TERMINAL_COLOURS } from '../../diagnostics/render-text.ts';
import { today } from '../../library/checking/check-brief.ts';
import { checkResultOf } from '../../library/checking/known-check-result.ts';
import type { FieldMatch, ItemMatch } from '../../library/search/match-brief.ts';
import { parseQuery, type QueryFault } from '../../library/search/parse-query.ts';
import type { Query } from '../../library/search/query.ts';
import type { Shelf } from '../../library/store/entry-list.ts';
import type { FoundBrief } from '../../library/store/library-store.ts';
import { counted } from '../../text/counted.ts';
import { displayWidth, padEnd } from '../../text/layout/width.ts';
import { toAscii } from '../../text/safety/ascii.ts';
import { escapeJson } from '../../text/safety/escape-json.ts';
import { visible } from '../../text/safety/visible.ts';
import { windowAround } from '../../text/safety/window.ts';
import type { Io, Output } from '../edge/io.ts';
import { openInputs, reportProblems } from '../input/inputs.ts';
import { type ColourChoice, jsonFor, takesColour } from '../output/output-text.ts';
import { foundAsJson } from './search-json.ts';

export interface SearchOptions {
  readonly library?: string;
  readonly json?: boolean;
  /** The newest briefs alone. */
  readonly limit?: number;
  readonly color: ColourChoice;
}

/** Exit status 0 where something was found, 1 where nothing was, 2 where the query or the library cannot be read. */
export async function search(
  words: readonly string[],
  options: SearchOptions,
  io: Io,
): Promise<number> {
  const text = words.join(' ');
  const reading = parseQuery(text, today(io));
  if (reading.kind === 'fault') {
    io.stderr.write(formatFault(text, reading.fault));
    return 2;
  }
  const inputs = await openInputs([], options, io);
  reportProblems(inputs, io);
  const found = findIn(inputs.shelves, reading.query, options.limit, io);
  const count =
    options.json === true
      ? await printJson(text, found, io.stdout)
      : await printPages(found, options, io);
  if (inputs.problems.length > 0) return 2;
  if (count === 0 && options.json !== true && inputs.count > 0)
    io.stderr.write(`sitrep: nothing found in ${counted(inputs.count, 'brief')}\n`);
  return count === 0 ? 1 : 0;
}

async function* findIn(
  shelves: readonly Shelf[],
  query: Query,
  limit = Number.POSITIVE_INFINITY,
  io: Io,
): AsyncGenerator<FoundBrief> {
  let left = limit;
  for (const shelf of shelves)
    for await (const found of shelf.search(query, (entry) => checkResultOf(entry, io))) {
      yield found;
      if (--left === 0) return;
    }
}

async function printJson(
  query: string,
  found: AsyncIterable<FoundBrief>,
  stdout: Output,
): Promise<number> {
  const write = (json: string): unknown => stdout.write(jsonFor(stdout, escapeJson(json)));
  let count = 0;
  write(`{"version":1,"query":${JSON.stringify(query)},"briefs":[`);
  for await (const one of found)
    write(`${count++ === 0 ? '' : ','}${JSON.stringify(foundAsJson(one))}`);
  stdout.write(']}\n');
  return count;
}

/** So many briefs share the widths of their columns; they are shown when all of them are found. */
const PAGE = 64;

async function printPages(
  found: AsyncIterable<FoundBrief>,
  options: SearchOptions,
  io: Io,
): Promise<number> {
  let count = 0;
  let some: FoundBrief[] = [];
  const print = (): void => {
    const page = pageOf(some, options, io);
    for (const one of some) io.stdout.write(`${count++ === 0 ? '' : '\n'}${page(one)}`);
    some = [];
  };
  for await (const one of found) if (some.push(one) === PAGE) print();
  print();
  return count;
}

/** The query with carets under what is wrong in it. */
function formatFault(text: string, { message, start, end }: QueryFault): string {
  const before = displayWidth(visible(text.slice(0, start)));
  const carets = '^'.repeat(Math.max(1, displayWidth(visible(text.slice(start, end)))));
  return `sitrep: ${visible(message)}\n  ${visible(text)}\n  ${' '.repeat(before)}${carets}\nTry: sitrep search --help\n`;
}

/** Columns between a label and its text. */
const GAP = 2;
const INDENT = '  ';
/** The narrowest text beside a label. */
const MIN_ROOM = 20;

/** Sets a brief with what was found in it. On a terminal, lines are cut around what was found; elsewhere they are whole. */
function pageOf(
  found: readonly FoundBrief[],
  { color }: SearchOptions,
  io: Io,
): (one: FoundBrief) => string {
  const { stdout } = io;
  const colours = takesColour(color, stdout, io) ? TERMINAL_COLOURS : NO_COLOURS;
  const show = (text: string): string => (stdout.isAscii ? toAscii(visible(text)) : visible(text));
  const ellipsis = show('…');
  const marked = (field: FieldMatch, room: number | undefined): string => {
    const line = { start: 0, end: field.text.length };
    const first = field.ranges[0] ?? line;
    const { start, end } = room === undefined ? line : windowAround(field.text, line, first, room);
    let text = start > line.start ? ellipsis : '';
    let at = start;
    for (const range of field.ranges) {
      if (range.start < at || range.end > end) continue;
      text += show(field.text.slice(at, range.start));
      text += colours.strong(show(field.text.slice(range.start, range.end)));
      at = range.end;
    }
    return text + show(field.text.slice(at, end)) + (end < line.end ? ellipsis : '');
  };
  const labels = found.flatMap(({ match }) => [
    ...match.items.map(labelOf),
    ...match.about.filter(isBesideTitle).map(({ name }) => name),
  ]);
  const width = Math.max(0, ...labels.map(displayWidth));
  const columns = stdout.columns === undefined ? undefined : Math.max(20, stdout.columns);
  const room =
    columns === undefined
      ? undefined
      : Math.max(MIN_ROOM, columns - INDENT.length - width - GAP - 2 * ellipsis.length);
  const line = (label: string, text: string): string =>
    `${INDENT}${colours.dim(padEnd(label, width))}${' '.repeat(GAP)}${text}\n`;
  return ({ entry, match }) => {
    const { brief } = entry;
    const inTitle = match.about.find(({ name }) => name === 'title');
    const title = inTitle ? marked(inTitle, undefined) : show(brief.title);
    const head = [colours.strong(show(entry.id)), show(brief.date ?? ''), title];
    const lines = match.about
      .filter(isBesideTitle)
      .map((field) => line(field.name, marked(field, room)));
    for (const item of match.items) {
      const [words, ...others] = item.fields;
      const why = others.filter(({ ranges, text }) => ranges.length > 0 && text !== words?.text);
      const text = words ? marked(words, room) : '';
      lines.push(line(labelOf(item), text));
      for (const field of why) {
        const name = `${field.name}: `;
        lines.push(line('', name + marked(field, room && room - name.length)));
      }
    }
    return `${head.filter((part) => part !== '').join('  ')}\n${lines.join('')}`;
  };
}

/** Title and id stand in the line of the brief. */
function isBesideTitle({ name }: FieldMatch): boolean {
  return name !== 'title' && name !== 'id';
}

/** `quotes 3`: an item by its section and its place in it. */
function labelOf({ section, index }: ItemMatch): string {
  return `${section} ${index + 1}`;
}
