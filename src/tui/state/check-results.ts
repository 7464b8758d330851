/** The check results of briefs, as far as they are known: a brief that has changed loses its result. */
import type { Brief } from '../../brief/model/brief.ts';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import type { Entry } from '../../library/briefs/library.ts';
import type { CheckedBrief } from '../../library/checking/check-brief.ts';
import type { State } from './state.ts';

/** New results, of entries that the reader still has. */
export function withResults(state: State, found: ReadonlyMap<Entry, CheckResult>): State {
  const current = new Set(state.entries);
  const changed = [...found].filter(
    ([entry, result]) => current.has(entry) && !isSame(state.results.get(entry.path), result),
  );
  if (changed.length === 0) return state;
  const results = new Map(state.results);
  for (const [entry, result] of changed) results.set(entry.path, result);
  return { ...state, results };
}

export function withCheckedBrief(state: State, entry: Entry, checkedBrief: CheckedBrief): State {
  if (!state.entries.includes(entry)) return state;
  const known = withResults(state, new Map([[entry, checkedBrief.result]]));
  return { ...known, checkedEntry: { entry, checkedBrief } };
}

/** The results that new entries begin with: those of briefs that have not changed. */
export function keptResults(
  { entries, results, checkedEntry }: State,
  next: readonly Entry[],
): Pick<State, 'results' | 'checkedEntry'> {
  const before = new Map(entries.map(({ path, brief }) => [path, brief]));
  const same = next.filter(({ path, brief }) => brief && isSameBrief(brief, before.get(path)));
  const kept = new Map<string, CheckResult>();
  for (const { path } of same) {
    const result = results.get(path);
    if (result) kept.set(path, result);
  }
  const entry = same.find(({ path }) => path === checkedEntry?.entry.path);
  return {
    results: kept,
    ...(checkedEntry &&
      entry && { checkedEntry: { entry, checkedBrief: checkedEntry.checkedBrief } }),
  };
}

/** Whether two briefs have the same items, whose check results are then the same; of a question its words alone are checked. */
function isSameBrief(brief: Brief, before: Brief | undefined): boolean {
  return brief === before || (before !== undefined && checkedPart(brief) === checkedPart(before));
}

function checkedPart({ questions, ...brief }: Brief): string {
  const asked = questions.map(({ status, answer, answeredOn, ...question }) => question);
  return JSON.stringify({ ...brief, questions: asked });
}

function isSame(one: CheckResult | undefined, other: CheckResult): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
