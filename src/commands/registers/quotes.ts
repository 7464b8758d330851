/**
 * `sitrep quotes`: all that was said, the newest first, each quote with its verdict:
 *
 *     2026-11-22  ✓  varna 1  “We cannot confirm any casualties” -- Bram Hale, harbour master (p4)
 */
import type { Brief, Quote } from '../../brief/model/brief.ts';
import { formatAnchors, formatCredit, speakerCredit } from '../../brief/model/wording.ts';
import type { Basis, Verdict } from '../../evidence/verdict/verdict.ts';
import { markOf } from '../../evidence/verdict/verdict.ts';
import type { Entry } from '../../library/briefs/library.ts';
import { checkResultOf } from '../../library/checking/known-check-result.ts';
import { counted } from '../../text/counted.ts';
import { findInRow, searchWords } from '../../text/folding/search-words.ts';
import { escapeJson } from '../../text/safety/escape-json.ts';
import type { Io } from '../edge/io.ts';
import { chooseBriefs } from '../filters/choose-briefs.ts';
import type { Filters } from '../filters/filters.ts';
import { jsonFor } from '../output/output-text.ts';
import { formatRows, shower } from './rows.ts';

interface QuotesOptions extends Filters {
  readonly library?: string;
  readonly by?: string;
  readonly json?: boolean;
}

interface RegisteredQuote {
  readonly entry: Entry;
  readonly brief: Brief;
  /** 0-based, in its brief. */
  readonly index: number;
  readonly quote: Quote;
  readonly verdict: Verdict;
  readonly basis: Basis;
}

/** Exit status 1 where there is no quote. */
export async function quotes(options: QuotesOptions, io: Io): Promise<number> {
  const chosen = await chooseBriefs([], options, io);
  if (!chosen) return 2;
  const { stdout } = io;
  const register = await quoteRegister(chosen.entries, options.by, io);
  if (options.json === true) {
    const json = JSON.stringify({ version: 1, quotes: register.map(asJson) });
    stdout.write(jsonFor(stdout, `${escapeJson(json)}\n`));
  } else {
    const show = shower(stdout);
    const rows = register.map(({ entry, brief, index, quote, verdict, basis }) => [
      show(brief.date ?? '-'),
      markOf(verdict, basis, stdout.isAscii),
      `${show(entry.id)} ${index + 1}`,
      show(
        `“${quote.paragraphs.join(' ')}”${creditOf(quote)}${quote.at.length === 0 ? '' : ` (${formatAnchors(quote.at)})`}`,
      ),
    ]);
    stdout.write(formatRows(rows, stdout));
    if (register.length === 0 && chosen.entries.length > 0)
      io.stderr.write(`sitrep: no such quotes in ${counted(chosen.entries.length, 'brief')}\n`);
  }
  if (chosen.hasProblem) return 2;
  return register.length === 0 ? 1 : 0;
}

async function quoteRegister(
  entries: readonly Entry[],
  by: string | undefined,
  io: Io,
): Promise<readonly RegisteredQuote[]> {
  const name = by === undefined ? undefined : searchWords(by).map(({ text }) => text);
  const register: RegisteredQuote[] = [];
  for (const entry of entries) {
    const { brief } = entry;
    const chosen = [...(brief?.quotes.entries() ?? [])].filter(
      ([, quote]) => name === undefined || findInRow(searchWords(quote.by ?? ''), name).length > 0,
    );
    if (!brief || chosen.length === 0) continue;
    const result = await checkResultOf({ ...entry, brief }, io);
    const items = result.kind === 'checked' ? result.record.items : [];
    const basis = result.kind === 'checked' ? result.basis : 'source';
    for (const [index, quote] of chosen) {
      const item = items.find((one) => one.section === 'quotes' && one.index === index);
      const verdict = item?.verdict ?? 'unchecked';
      register.push({ entry, brief, index, quote, verdict, basis });
    }
  }
  return register;
}

function creditOf(quote: Quote): string {
  const credit = formatCredit(speakerCredit(quote));
  return credit === '' ? '' : ` -- ${credit}`;
}

function asJson({ entry, brief, index, quote, verdict, basis }: RegisteredQuote): object {
  return {
    path: entry.path,
    id: entry.id,
    date: brief.date ?? null,
    index,
    text: quote.paragraphs.join('\n\n'),
    by: quote.by ?? null,
    role: quote.role ?? null,
    at: formatAnchors(quote.at),
    verdict,
    basis: verdict === 'unchecked' ? 'none' : basis,
  };
}
