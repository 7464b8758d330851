/** What was found out about briefs, kept with them: nothing is said of a brief that has changed meanwhile. */
import type { Brief } from '../../brief/model/brief.ts';
import type { Standing } from '../../evidence/record/check-result.ts';
import type { Entry } from '../../library/briefs/library.ts';
import type { Proof } from '../../library/checking/check-brief.ts';
import type { State } from './state.ts';

/** How some briefs stand, of those that are still the reader's. */
export function withStandings(state: State, found: ReadonlyMap<Entry, Standing>): State {
  const current = new Set(state.entries);
  const news = [...found].filter(
    ([entry, standing]) => current.has(entry) && !isSame(state.standings.get(entry.path), standing),
  );
  if (news.length === 0) return state;
  const standings = new Map(state.standings);
  for (const [entry, standing] of news) standings.set(entry.path, standing);
  return { ...state, standings };
}

export function withProof(state: State, entry: Entry, proof: Proof): State {
  if (!state.entries.includes(entry)) return state;
  const known = withStandings(state, new Map([[entry, proof.standing]]));
  return { ...known, proven: { entry, proof } };
}

/** What holds for new entries until they are checked themselves: that of briefs that are as they were. */
export function foundWithin(
  { entries, standings, proven }: State,
  next: readonly Entry[],
): Pick<State, 'standings' | 'proven'> {
  const before = new Map(entries.map(({ path, brief }) => [path, brief]));
  const same = next.filter(({ path, brief }) => brief && isSameBrief(brief, before.get(path)));
  const kept = new Map<string, Standing>();
  for (const { path } of same) {
    const standing = standings.get(path);
    if (standing) kept.set(path, standing);
  }
  const entry = same.find(({ path }) => path === proven?.entry.path);
  return {
    standings: kept,
    ...(proven && entry && { proven: { entry, proof: proven.proof } }),
  };
}

function isSameBrief(brief: Brief, before: Brief | undefined): boolean {
  return brief === before || JSON.stringify(brief) === JSON.stringify(before);
}

function isSame(one: Standing | undefined, other: Standing): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
