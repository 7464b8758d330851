/** `sitrep list`: prints a line for each brief of the library, with its first error where it is broken; `--json` for programs. */

import { resolve } from 'node:path';
import type { Brief } from '../../brief/model/brief.ts';
import { countItems, isOpen } from '../../brief/model/sections.ts';
import { countSeverities } from '../../diagnostics/diagnostic.ts';
import { formatInFile, formatOneLine } from '../../diagnostics/render-text.ts';
import { type CheckResult, formatInShort } from '../../evidence/record/check-result.ts';
import { markOf } from '../../evidence/verdict/verdict.ts';
import { type Entry, isSound } from '../../library/briefs/library.ts';
import { checkResultOf } from '../../library/checking/known-check-result.ts';
import type { ReadMark } from '../../library/read-state/read-state.ts';
import { displayWidth, padEnd, truncate } from '../../text/layout/width.ts';
import { toAscii } from '../../text/safety/ascii.ts';
import { escapeJson } from '../../text/safety/escape-json.ts';
import { visible } from '../../text/safety/visible.ts';
import { resultAsJson } from '../check/check-json.ts';
import type { Io, Output } from '../edge/io.ts';
import { type ChoiceOptions, chooseBriefs } from '../filters/choose-briefs.ts';
import { jsonFor } from '../output/output-text.ts';

export interface ListOptions extends ChoiceOptions {
  readonly json?: boolean;
  /** Only what was not read as it is now. */
  readonly unread?: boolean;
}

/** The title keeps this many columns beside the counts, and this many beside the verdict alone. */
const GOOD_TITLE = 34;
const MIN_TITLE = 8;
/** The widest column of ids, and of titles where lines may be of any length; what is longer moves only its own line. */
const MAX_ID = 40;
const MAX_TITLE = 80;
/** Columns between two columns of the table. */
const GAP = 2;
const NO_DATE = '-         ';

export async function list(
  names: readonly string[],
  options: ListOptions,
  io: Io,
): Promise<number> {
  const readMarkOf = options.unread === true ? await readMarks(io) : undefined;
  if (readMarkOf === 'unknown') return 2;
  const { limit = Number.POSITIVE_INFINITY, ...unlimited } = options;
  const chosen = await chooseBriefs(names, readMarkOf ? unlimited : options, io);
  if (!chosen) return 2;
  const { stdout } = io;
  let hasUnreadable = false;
  // Of a large library the briefs themselves are not kept.
  const rows: BriefLine[] = [];
  if (options.json === true) stdout.write('{"version":1,"briefs":[');
  let before = '';
  let count = 0;
  for await (const entry of chosen.entries) {
    const mark = await readMarkOf?.(entry);
    if (mark === 'read') continue;
    if (++count > limit) break;
    const result = isSound(entry) ? await checkResultOf(entry, io) : undefined;
    hasUnreadable ||= !entry.isReadable;
    if (options.json !== true) rows.push(rowOf(entry, result, mark, stdout));
    else
      stdout.write(
        before + jsonFor(stdout, escapeJson(JSON.stringify(asJson(entry, result, mark)))),
      );
    before = ',';
  }
  if (options.json === true) stdout.write(']}\n');
  else for (const line of formatLines(rows, stdout)) stdout.write(`${line}\n`);
  return chosen.hasProblem || hasUnreadable ? 2 : 0;
}

/** Says how an entry stands to what the user has read; `unknown` where nothing is kept, which standard error then says. */
async function readMarks(io: Io): Promise<((entry: Entry) => Promise<ReadMark>) | 'unknown'> {
  const { openReadState, readMarkOf } = await import('../../library/read-state/open-read-state.ts');
  const state = await openReadState(io);
  if (!state) {
    io.stderr.write(
      'sitrep: --unread: what you have read is not kept here: SITREP_STATE is off, or there is no folder for it\n',
    );
    return 'unknown';
  }
  return ({ path, isPiped }) =>
    isPiped === true ? Promise.resolve('new') : readMarkOf(state, resolve(io.cwd, path));
}

/** What a line says of an entry, safe to show. */
interface BriefLine {
  readonly date: string;
  readonly id: string;
  readonly title: string;
  readonly verdict: string;
  readonly counts: string;
  /** Of a broken brief, in place of all that comes after the id. */
  readonly fault?: string;
}

function rowOf(
  entry: Entry,
  result: CheckResult | undefined,
  mark: ReadMark | undefined,
  { isAscii }: Output,
): BriefLine {
  const show = (text: string): string => (isAscii ? toAscii(visible(text)) : visible(text));
  const { brief, id } = entry;
  return {
    date: show(brief?.date ?? NO_DATE),
    id: show(id),
    title: show(brief?.title ?? ''),
    verdict: formatVerdict(result, isAscii),
    counts: [mark, brief && formatCounts(brief)].filter((part) => part !== undefined).join(', '),
    ...(!brief && { fault: show(firstFault(entry)) }),
  };
}

/** A line for each entry, in columns. On a terminal lines are cut at its width, elsewhere they are whole. */
function formatLines(rows: readonly BriefLine[], { columns, isAscii }: Output): readonly string[] {
  const ellipsis = isAscii ? '...' : '…';
  const widest = (part: 'id' | 'title' | 'verdict' | 'counts'): number =>
    rows.reduce((width, row) => Math.max(width, displayWidth(row[part])), 0);
  const idWidth = Math.min(MAX_ID, widest('id'));
  const verdictWidth = widest('verdict');
  const others = NO_DATE.length + idWidth + verdictWidth + 3 * GAP;
  const room = columns === undefined ? MAX_TITLE : roomForTitle(columns - others, widest('counts'));
  const titleWidth = Math.min(room, widest('title'));
  return rows.map((row) => {
    const cut = columns === undefined ? row.title : truncate(row.title, titleWidth, ellipsis);
    const title = padEnd(cut, titleWidth);
    const verdict = padEnd(row.verdict, verdictWidth);
    const rest = row.fault ?? `${title}  ${verdict}  ${row.counts}`;
    const line = `${row.date}  ${padEnd(row.id, idWidth)}  ${rest}`;
    return columns === undefined ? line : truncate(line, columns, ellipsis);
  });
}

/** A long title gives way to the counts, down to its least width; then the counts are cut. The verdict is never cut. */
function roomForTitle(columns: number, counts: number): number {
  const besideCounts = columns - GAP - counts;
  // The counts keep at least their ellipsis.
  return Math.max(MIN_TITLE, besideCounts, Math.min(columns - GAP - 1, GOOD_TITLE));
}

/** `✓ 24 of 24 verified`. */
function formatVerdict(result: CheckResult | undefined, isAscii: boolean): string {
  if (!result) return '';
  const { status, words } = formatInShort(result);
  const basis = result.kind === 'checked' ? result.basis : 'source';
  return `${markOf(status, basis, isAscii)} ${words}`;
}

function firstFault(entry: Entry): string {
  const first = entry.diagnostics.find(({ severity }) => severity === 'error');
  return first ? formatInFile(first, entry) : 'broken';
}

/** `9 points, 7 figures, 13 people, 8 quotes, 11 questions (10 open)`; empty sections are left out. */
function formatCounts(brief: Brief): string {
  const parts = (['summary', 'figures', 'people', 'quotes', 'questions'] as const)
    .filter((section) => brief[section].length > 0)
    .map((section) => countItems(section, brief[section].length));
  const open = brief.questions.filter(isOpen).length;
  if (open !== brief.questions.length) parts.push(`${parts.pop()} (${open} open)`);
  return parts.length === 0 ? 'empty' : parts.join(', ');
}

function asJson(entry: Entry, result: CheckResult | undefined, mark: ReadMark | undefined): object {
  const { brief, path, id } = entry;
  const { error, warning } = countSeverities(entry);
  const first = entry.diagnostics.find(({ severity }) => severity === 'error');
  return {
    path,
    id,
    title: brief?.title ?? null,
    date: brief?.date ?? null,
    tags: brief?.tags ?? [],
    counts: brief
      ? {
          summary: brief.summary.length,
          figures: brief.figures.length,
          people: brief.people.length,
          quotes: brief.quotes.length,
          questions: brief.questions.length,
          openQuestions: brief.questions.filter(isOpen).length,
          caveats: brief.caveats.length,
        }
      : null,
    errors: error,
    warnings: warning,
    firstError: first ? formatOneLine(first, entry) : null,
    ...(mark && { readMark: mark }),
    standing: result ? resultAsJson(result) : null,
  };
}
