/** The check results of briefs, as far as they are known: a brief that has changed loses its result. */
import type { Brief } from '../../brief/model/brief.ts';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import type { Entry } from '../../library/briefs/library.ts';
import type { CheckedBrief } from '../../library/checking/check-brief.ts';
import { entryOfPath } from './listed-entries.ts';
import type { State } from './state.ts';

/** New results, of entries that the reader still has. */
export function withResults(state: State, found: ReadonlyMap<Entry, CheckResult>): State {
  const changed = [...found].filter(
    ([entry, result]) => isCurrent(state, entry) && !isSame(state.results.get(entry.path), result),
  );
  if (changed.length === 0) return state;
  const results = new Map(state.results);
  for (const [entry, result] of changed) results.set(entry.path, result);
  return { ...state, results };
}

export function withCheckedBrief(state: State, entry: Entry, checkedBrief: CheckedBrief): State {
  if (!isCurrent(state, entry)) return state;
  const known = withResults(state, new Map([[entry, checkedBrief.result]]));
  return { ...known, checkedEntry: { entry, checkedBrief } };
}

/** The results that new entries begin with: those of briefs that have not changed. */
export function keptResults(
  { entries, results, checkedEntry }: State,
  next: readonly Entry[],
): Pick<State, 'results' | 'checkedEntry'> {
  const isKept = (path: string): boolean => {
    const [before, after] = [entryOfPath(entries, path), entryOfPath(next, path)];
    if (after === undefined || before === after) return after !== undefined;
    return after.brief !== undefined && isSameBrief(after.brief, before?.brief);
  };
  const kept = new Map([...results].filter(([path]) => isKept(path)));
  const path = checkedEntry?.entry.path;
  const entry = path !== undefined && isKept(path) ? entryOfPath(next, path) : undefined;
  return {
    results: kept,
    ...(checkedEntry &&
      entry && { checkedEntry: { entry, checkedBrief: checkedEntry.checkedBrief } }),
  };
}

function isCurrent({ entries }: State, entry: Entry): boolean {
  return entryOfPath(entries, entry.path) === entry;
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
