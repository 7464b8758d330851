/**
 * The search of the library in the language of `sitrep search`, as it is typed: the last word may go on. What is found in a
 * brief are its items, which the preview shows and in which the brief opens.
 */
import type { CheckResult } from '../../evidence/record/check-result.ts';
import type { Entry } from '../../library/briefs/library.ts';
import {
  type BriefMatch,
  matchBrief,
  meetsQuery,
  needsVerdicts,
} from '../../library/search/match-brief.ts';
import { parseQuery } from '../../library/search/parse-query.ts';
import type { Query, WordTerm } from '../../library/search/query.ts';
import { memoised, rememberLast } from '../../text/memo.ts';
/** What a search needs to know. */
export interface SearchBasis {
  /** ISO 8601; `since:7d` counts from it. */
  readonly today: string;
  /** The check results of briefs, by path, as far as they are known. */
  readonly results: ReadonlyMap<string, CheckResult>;
}

/** Briefs in which the index of a large library finds the query of a filter. */
export interface FoundBriefs {
  readonly text: string;
  readonly paths: ReadonlySet<string>;
}

/** How many queries, as they are typed letter by letter, are remembered. */
const MAX_QUERIES = 100;

/** Undefined where the text is none, or cannot be read as a query yet. */
export const queryOf = rememberLast(
  MAX_QUERIES,
  ({ text, today }: { readonly text: string; readonly today: string }): Query | undefined => {
    const isWhole = /[\s"“”*]$/u.test(text);
    const reading = parseQuery(isWhole ? text : `${text}*`, today);
    if (reading.kind === 'query') return reading.query;
    const plain = parseQuery(text, today);
    return plain.kind === 'query' ? plain.query : undefined;
  },
);

interface Asked {
  readonly query: Query;
  readonly result: CheckResult | undefined;
}

const hitsIn = memoised((entry: Entry) =>
  rememberLast(
    2,
    ({ query, result }: Asked) => entry.brief && matchBrief(query, entry.brief, result),
  ),
);

/** What of a brief the query finds; undefined where it finds nothing, or the brief is not read. */
export function hitsOf(
  entry: Entry,
  text: string,
  { today, results }: SearchBasis,
): BriefMatch | undefined {
  const query = queryOf({ text, today });
  if (!query) return undefined;
  return hitsIn(entry)({
    query,
    result: needsVerdicts(query) ? results.get(entry.path) : undefined,
  });
}

/** Whether the query finds something in a brief. */
export function isFoundIn(
  { brief, path }: Entry,
  query: Query,
  results: SearchBasis['results'],
): boolean {
  return brief !== undefined && meetsQuery(query, brief, results.get(path));
}

/** The words that are looked for, to be marked where they stand. */
export function wordsSought(
  text: string,
  { today }: Pick<SearchBasis, 'today'>,
): readonly WordTerm[] {
  const query = queryOf({ text, today }) ?? [];
  return query.filter((term) => term.kind === 'words').filter(({ isNegated }) => !isNegated);
}
