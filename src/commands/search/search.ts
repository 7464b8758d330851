/**
 * `sitrep search`: the items of the library that a query finds, under their briefs, newest first:
 *
 *     varna-port  2026-11-22  Port of Varna closed
 *       summary 2  Two ships were hit by rocket fire
 *       quotes 1   We cannot confirm any casualties  (by: Rear Admiral Hale)
 */
import { NO_COLOURS, TERMINAL_COLOURS } from '../../diagnostics/render-text.ts';
import { today } from '../../library/checking/check-brief.ts';
import { type FoundBrief, findBriefs } from '../../library/search/find-briefs.ts';
import type { FieldMatch, ItemMatch } from '../../library/search/match-brief.ts';
import { parseQuery, type QueryFault } from '../../library/search/parse-query.ts';
import { counted } from '../../text/counted.ts';
import { displayWidth, padEnd } from '../../text/layout/width.ts';
import { toAscii } from '../../text/safety/ascii.ts';
import { escapeJson } from '../../text/safety/escape-json.ts';
import { visible } from '../../text/safety/visible.ts';
import { windowAround } from '../../text/safety/window.ts';
import type { Io } from '../edge/io.ts';
import { loadInputs, reportProblems } from '../input/inputs.ts';
import { type ColourChoice, jsonFor, takesColour } from '../output/output-text.ts';
import { foundAsJson } from './search-json.ts';

export interface SearchOptions {
  readonly library?: string;
  readonly json?: boolean;
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
  const inputs = await loadInputs([], options, io);
  reportProblems(inputs, io);
  const found = await findBriefs(reading.query, inputs.entries, io);
  if (options.json === true) {
    const json = JSON.stringify(foundAsJson(text, found));
    io.stdout.write(jsonFor(io.stdout, `${escapeJson(json)}\n`));
  } else {
    const page = pageOf(found, options, io);
    found.forEach((one, index) => {
      io.stdout.write(`${index === 0 ? '' : '\n'}${page(one)}`);
    });
  }
  if (inputs.problems.length > 0) return 2;
  if (found.length === 0 && options.json !== true && inputs.entries.length > 0)
    io.stderr.write(`sitrep: nothing found in ${counted(inputs.entries.length, 'brief')}\n`);
  return found.length === 0 ? 1 : 0;
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
  return ({ entry, brief, match }) => {
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
