/** The list of briefs as items, made anew only where something in them has changed. */
import type { CheckResult } from '../../../evidence/record/check-result.ts';
import type { Entry } from '../../../library/briefs/library.ts';
import { listForms } from '../../look/result-words.ts';
import type { Typeface } from '../../look/typeface.ts';
import { blockBuilder, type Item } from '../../model/block.ts';
import { listedEntries, type State } from '../../state/state.ts';

type Results = State['results'];
const listCache = new WeakMap<Results, WeakMap<readonly Entry[], ByTypeface>>();
type ByTypeface = Map<Typeface, Map<string, readonly Item[]>>;

/** Rows of a title, a name or a fault: whoever wrote it, the next brief is a key away. */
const MAX_ROWS = 3;

/** The list of briefs as items: title, then date, open questions and result, or that it is broken. */
export function listItems(
  state: Pick<State, 'entries' | 'filter' | 'typeface' | 'results'>,
): readonly Item[] {
  const { entries, filter, typeface, results } = state;
  const byEntries = listCache.get(results) ?? new WeakMap<readonly Entry[], ByTypeface>();
  listCache.set(results, byEntries);
  const byTypeface: ByTypeface = byEntries.get(entries) ?? new Map();
  byEntries.set(entries, byTypeface);
  const byFilter = byTypeface.get(typeface) ?? new Map<string, readonly Item[]>();
  byTypeface.set(typeface, byFilter);
  const known = byFilter.get(filter.text);
  if (known) return known;
  if (byFilter.size > 100) byFilter.clear();
  const items = listedEntries(state).map((entry) =>
    itemOfEntry(entry, typeface, results.get(entry.path)),
  );
  byFilter.set(filter.text, items);
  return items;
}

interface BuiltItem {
  readonly result: CheckResult | undefined;
  readonly item: Item;
}
const entryItems = new WeakMap<Typeface, WeakMap<Entry, BuiltItem>>();

/** The item of an entry, made once: of a large library most entries stay while others are read. */
function itemOfEntry(entry: Entry, typeface: Typeface, result: CheckResult | undefined): Item {
  const byEntry = entryItems.get(typeface) ?? new WeakMap<Entry, BuiltItem>();
  entryItems.set(typeface, byEntry);
  const known = byEntry.get(entry);
  if (known && known.result === result) return known.item;
  const item = listItem(entry, typeface, result);
  byEntry.set(entry, { result, item });
  return item;
}

function listItem(
  { brief, id, diagnostics, isUnread }: Entry,
  typeface: Typeface,
  result: CheckResult | undefined,
): Item {
  const { run, block } = blockBuilder(typeface);
  const most = { rows: MAX_ROWS, ellipsis: typeface.ellipsis };
  if (isUnread)
    return {
      blocks: [block([run(id)], { most }), block([run('not read yet', { weight: 'dim' })])],
    };
  if (!brief) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const mark = `${typeface.fault} ${errors.length === 1 ? '1 error' : `${errors.length} errors`}`;
    const first = errors[0] ? [run(`: ${errors[0].message}`, { weight: 'dim' })] : [];
    return {
      blocks: [
        block([run(id)], { most }),
        block([run(mark, { tone: 'fault' }), ...first], { most }),
      ],
    };
  }
  const open = brief.questions.filter(
    ({ status }) => status === 'open' || status === 'partly',
  ).length;
  const remarks = [brief.date ?? '', open === 0 ? '' : `${open} open`].filter(
    (remark) => remark !== '',
  );
  const reference = result ? listForms(result, typeface) : [];
  return {
    blocks: [
      block([run(brief.title)], { most }),
      ...(remarks.length + reference.length === 0
        ? []
        : [block([run(remarks.join(typeface.dot), { weight: 'dim' })], { reference })]),
    ],
  };
}
