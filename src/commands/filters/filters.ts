/** The options of `list` that choose briefs, as terms of a query. */
import { readField } from '../../library/search/parse-query.ts';
import type { Query, Term } from '../../library/search/query.ts';

/** Each by the field of the query that it is (docs/finding.md). */
const FIELDS = {
  tag: 'tag',
  since: 'since',
  until: 'until',
  person: 'by',
  source: 'source',
  status: 'status',
  verdict: 'verdict',
} as const;

type FilterName = keyof typeof FIELDS;

export type Filters = { readonly [Name in FilterName]?: string };

/** The terms, or what is wrong with an option. `today`: ISO 8601. */
export function readFilters(
  filters: Filters,
  today: string,
): { readonly query: Query } | { readonly fault: string } {
  const query: Term[] = [];
  for (const name of Object.keys(FIELDS).filter((key): key is FilterName => key in FIELDS)) {
    const typed = filters[name];
    if (typed === undefined) continue;
    const term = readField(FIELDS[name], typed, today);
    if ('message' in term) return { fault: `--${name}: ${term.message}` };
    query.push(term);
  }
  return { query };
}
