/**
 * `sitrep quotes`: all that was said, the newest first, each quote with its verdict:
 *
 *     2026-11-22  ✓  varna 1  “We cannot confirm any casualties” -- Bram Hale, harbour master (p4)
 */
import type { Quote } from '../../brief/model/brief.ts';
import { formatAnchors, formatCredit, speakerCredit } from '../../brief/model/wording.ts';
import type { Basis, Verdict } from '../../evidence/verdict/verdict.ts';
import { markOf } from '../../evidence/verdict/verdict.ts';
import type { SoundEntry } from '../../library/briefs/library.ts';
import { today } from '../../library/checking/check-brief.ts';
import { checkResultOf } from '../../library/checking/known-check-result.ts';
import { readField } from '../../library/search/parse-query.ts';
import type { Query } from '../../library/search/query.ts';
import { counted } from '../../text/counted.ts';
import { findInRow, searchWords } from '../../text/folding/search-words.ts';
import { escapeJson } from '../../text/safety/escape-json.ts';
import type { Io } from '../edge/io.ts';
import { type ChoiceOptions, chooseForRegister } from '../filters/choose-briefs.ts';
import { jsonFor } from '../output/output-text.ts';
import { formatRows, shower } from './rows.ts';

interface QuotesOptions extends ChoiceOptions {
  readonly by?: string;
  readonly json?: boolean;
}

interface RegisteredQuote {
  readonly path: string;
  readonly id: string;
  /** Of the brief. */
  readonly date: string | undefined;
  /** 0-based, in its brief. */
  readonly index: number;
  readonly quote: Quote;
  readonly verdict: Verdict;
  readonly basis: Basis;
}

/** Exit status 1 where there is no quote. */
export async function quotes(options: QuotesOptions, io: Io): Promise<number> {
  const chosen = await chooseForRegister('quotes', options, io, saidBy(options.by, io));
  if (!chosen) return 2;
  const { stdout } = io;
  const register = await quoteRegister(chosen.entries, options.by, io);
  if (options.json === true) {
    const json = JSON.stringify({ version: 1, quotes: register.map(asJson) });
    stdout.write(jsonFor(stdout, `${escapeJson(json)}\n`));
  } else {
    const show = shower(stdout);
    const rows = register.map(({ id, date, index, quote, verdict, basis }) => [
      show(date ?? '-'),
      markOf(verdict, basis, stdout.isAscii),
      `${show(id)} ${index + 1}`,
      show(
        `“${quote.paragraphs.join(' ')}”${creditOf(quote)}${quote.at.length === 0 ? '' : ` (${formatAnchors(quote.at)})`}`,
      ),
    ]);
    stdout.write(formatRows(rows, stdout));
    if (register.length === 0 && chosen.count > 0)
      io.stderr.write(`sitrep: no such quotes in ${counted(chosen.count, 'brief')}\n`);
  }
  if (chosen.hasProblem) return 2;
  return register.length === 0 ? 1 : 0;
}

async function quoteRegister(
  entries: AsyncIterable<SoundEntry>,
  by: string | undefined,
  io: Io,
): Promise<readonly RegisteredQuote[]> {
  const name = by === undefined ? undefined : searchWords(by).map(({ text }) => text);
  const register: RegisteredQuote[] = [];
  for await (const entry of entries) {
    const { brief } = entry;
    const chosen = [...brief.quotes.entries()].filter(
      ([, quote]) => name === undefined || findInRow(searchWords(quote.by ?? ''), name).length > 0,
    );
    if (chosen.length === 0) continue;
    const result = await checkResultOf(entry, io);
    const items = result.kind === 'checked' ? result.record.items : [];
    const basis = result.kind === 'checked' ? result.basis : 'source';
    for (const [index, quote] of chosen) {
      const item = items.find((one) => one.section === 'quotes' && one.index === index);
      const verdict = item?.verdict ?? 'unchecked';
      const { path, id } = entry;
      register.push({ path, id, date: brief.date, index, quote, verdict, basis });
    }
  }
  return register;
}

/** What a brief with quotes of somebody meets. */
function saidBy(by: string | undefined, io: Io): Query {
  const term = by === undefined ? undefined : readField('by', by, today(io));
  return !term || 'message' in term ? [] : [term];
}

function creditOf(quote: Quote): string {
  const credit = formatCredit(speakerCredit(quote));
  return credit === '' ? '' : ` -- ${credit}`;
}

function asJson({ path, id, date, index, quote, verdict, basis }: RegisteredQuote): object {
  return {
    path,
    id,
    date: date ?? null,
    index,
    text: quote.paragraphs.join('\n\n'),
    by: quote.by ?? null,
    role: quote.role ?? null,
    at: formatAnchors(quote.at),
    verdict,
    basis: verdict === 'unchecked' ? 'none' : basis,
  };
}
