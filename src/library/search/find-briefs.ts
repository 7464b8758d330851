/** The briefs of a library in which a query is found. */
import type { Brief } from '../../brief/model/brief.ts';
import type { Entry, Invocation } from '../briefs/library.ts';
import { checkResultOf } from '../checking/known-check-result.ts';
import { type BriefMatch, matchBrief, needsVerdicts } from './match-brief.ts';
import type { Query } from './query.ts';

/** A brief in which all terms of a query were found. */
export interface FoundBrief {
  readonly entry: Entry;
  readonly brief: Brief;
  readonly match: BriefMatch;
}

/** In the order of the entries. Broken briefs are not searched. Checks a brief only where the query asks for verdicts. */
export async function findBriefs(
  query: Query,
  entries: readonly Entry[],
  invocation: Invocation,
): Promise<readonly FoundBrief[]> {
  const found: FoundBrief[] = [];
  for (const entry of entries) {
    const { brief } = entry;
    if (!brief) continue;
    const result = needsVerdicts(query)
      ? await checkResultOf({ ...entry, brief }, invocation)
      : undefined;
    const match = matchBrief(query, brief, result);
    if (match) found.push({ entry, brief, match });
  }
  return found;
}
