/** `sitrep list`: a line for each brief of the library, or its first error; `--json` for programs. */
import type { Brief } from '../brief/model.ts';
import { countSeverities } from '../diagnostics/diagnostic.ts';
import { formatOneLine } from '../diagnostics/render-text.ts';
import type { Entry } from '../library/library.ts';
import { escapeJson } from '../text/escape-json.ts';
import { visible } from '../text/visible.ts';
import { displayWidth, padEnd, truncate } from '../text/width.ts';
import { counted } from './check.ts';
import { loadInputs } from './inputs.ts';
import type { Io } from './io.ts';

export interface ListOptions {
  readonly library?: string;
  readonly json?: boolean;
}

const MAX_TITLE = 48;
const NO_DATE = '-         ';

export async function list(
  names: readonly string[],
  options: ListOptions,
  io: Io,
): Promise<number> {
  const { entries, problems, folder } = await loadInputs(names, options, io);
  for (const problem of problems) io.stderr.write(`sitrep: ${problem}\n`);
  if (options.json === true)
    io.stdout.write(`${escapeJson(JSON.stringify({ version: 1, briefs: entries.map(asJson) }))}\n`);
  else {
    const idWidth = Math.max(0, ...entries.map((entry) => displayWidth(visible(entry.id))));
    const titleWidth = Math.min(
      MAX_TITLE,
      Math.max(0, ...entries.map((entry) => displayWidth(visible(entry.brief?.title ?? '')))),
    );
    for (const entry of entries) io.stdout.write(`${formatLine(entry, idWidth, titleWidth)}\n`);
    if (entries.length === 0 && problems.length === 0)
      io.stderr.write(`sitrep: no briefs in ${folder ?? 'the library'}\n`);
  }
  return problems.length > 0 || entries.some((entry) => !entry.isReadable) ? 2 : 0;
}

function formatLine(entry: Entry, idWidth: number, titleWidth: number): string {
  const { brief } = entry;
  const id = padEnd(visible(entry.id), idWidth);
  if (!brief) {
    const first = entry.diagnostics.find(({ severity }) => severity === 'error');
    return `${NO_DATE}  ${id}  ${first ? formatOneLine(first, entry) : 'broken'}`;
  }
  const title = padEnd(truncate(visible(brief.title), titleWidth), titleWidth);
  return `${brief.date ?? NO_DATE}  ${id}  ${title}  ${formatCounts(brief)}`;
}

/** `9 points, 7 figures, 13 people, 8 quotes, 11 questions (10 open)`; sections that are empty are left out. */
function formatCounts(brief: Brief): string {
  const open = openQuestions(brief);
  const parts = [
    brief.summary.length > 0 && counted(brief.summary.length, 'point'),
    brief.figures.length > 0 && counted(brief.figures.length, 'figure'),
    brief.people.length > 0 &&
      `${brief.people.length} ${brief.people.length === 1 ? 'person' : 'people'}`,
    brief.quotes.length > 0 && counted(brief.quotes.length, 'quote'),
    brief.questions.length > 0 &&
      `${counted(brief.questions.length, 'question')}${open === brief.questions.length ? '' : ` (${open} open)`}`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'empty' : parts.join(', ');
}

function openQuestions(brief: Brief): number {
  return brief.questions.filter(({ status }) => status === 'open' || status === 'partly').length;
}

function asJson(entry: Entry): object {
  const { brief, path, id } = entry;
  const { error, warning } = countSeverities(entry.diagnostics);
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
          openQuestions: openQuestions(brief),
          caveats: brief.caveats.length,
        }
      : null,
    errors: error,
    warnings: warning,
    firstError: first ? formatOneLine(first, entry) : null,
  };
}
