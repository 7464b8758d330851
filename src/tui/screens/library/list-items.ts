/** The list of briefs as items, remembered as long as nothing in them changes. */
import type { Brief } from '../../../brief/model/brief.ts';
import { isOpen } from '../../../brief/model/sections.ts';
import type { CheckResult } from '../../../evidence/record/check-result.ts';
import type { Entry, EntryHead } from '../../../library/briefs/library.ts';
import type { ReadMark } from '../../../library/read-state/read-state.ts';
import { counted } from '../../../text/counted.ts';
import { memoised } from '../../../text/memo.ts';
import { listVariants, memoisedByResult } from '../../look/result-words.ts';
import type { Typeface } from '../../look/typeface.ts';
import { blockBuilder, type PaneItem } from '../../model/block.ts';
import { lazyList } from '../../model/lazy-list.ts';
import { listedEntries } from '../../state/listed-entries.ts';
import type { State } from '../../state/state.ts';

/** Rows of a title, a name or a fault: a long one must not fill the screen. */
const MAX_ROWS = 3;

type Listed = Parameters<typeof listedEntries>[0] &
  Pick<State, 'typeface' | 'results' | 'readMarks'>;

const itemsIn = memoised((readMarks: State['readMarks']) =>
  memoised((results: State['results']) =>
    memoised((listed: readonly Entry[]) =>
      memoised((typeface: Typeface) => {
        const itemOf = (entry: Entry): PaneItem =>
          ITEM_OF[readMarks.get(entry.path) ?? 'read'](entry, typeface, results.get(entry.path));
        return listed.some(({ head }) => head)
          ? lazyList(listed.length, (index) => itemAt(listed[index], itemOf))
          : listed.map(itemOf);
      }),
    ),
  ),
);

const NOTHING: PaneItem = { blocks: [] };

function itemAt(entry: Entry | undefined, itemOf: (entry: Entry) => PaneItem): PaneItem {
  return entry ? itemOf(entry) : NOTHING;
}

/** The list of briefs as items: title, then date, open questions and result, or that it is broken. */
export function listItems(state: Listed): readonly PaneItem[] {
  const { typeface, results, readMarks } = state;
  return itemsIn(readMarks)(results)(listedEntries(state))(typeface);
}

/** The item of an entry, remembered: while a large library is read, most entries do not change. */
const ITEM_OF: Readonly<Record<ReadMark, ReturnType<typeof memoisedByResult<Entry, PaneItem>>>> = {
  new: memoisedByResult(itemMaker('new')),
  changed: memoisedByResult(itemMaker('changed')),
  read: memoisedByResult(itemMaker('')),
};

function itemMaker(readMark: string) {
  return (entry: Entry, typeface: Typeface, result: CheckResult | undefined): PaneItem =>
    listItem(entry, typeface, result, readMark);
}

/** `readMark` is said of briefs that are not read, which are strong. */
function listItem(
  entry: Entry,
  typeface: Typeface,
  result: CheckResult | undefined,
  readMark: string,
): PaneItem {
  const { head, id, isUnread } = entry;
  const { run, block } = blockBuilder(typeface);
  const most = { rows: head ? 1 : MAX_ROWS, ellipsis: typeface.ellipsis };
  if (isUnread)
    return {
      blocks: [block([run(id)], { most }), block([run('not read yet', { weight: 'dim' })])],
    };
  const shown = head?.isBroken === false ? head : headOf(entry.brief);
  if (!shown) {
    const errors = entry.diagnostics.filter(({ severity }) => severity === 'error');
    const mark = `${typeface.fault} ${counted(errors.length, 'error')}`;
    const first = errors[0] ? [run(`: ${errors[0].message}`, { weight: 'dim' })] : [];
    return {
      blocks: [
        block([run(id)], { most }),
        block([run(mark, { tone: 'fault' }), ...first], { most }),
      ],
    };
  }
  const { title, date, openQuestions: open } = shown;
  const remarks = [readMark, date, open === 0 ? '' : `${open} open`].filter(
    (remark) => remark !== '',
  );
  const reference = result ? listVariants(result, typeface) : [];
  return {
    blocks: [
      block([run(title, readMark === '' ? {} : { weight: 'strong' })], { most }),
      ...(remarks.length + reference.length === 0
        ? []
        : [block([run(remarks.join(typeface.dot), { weight: 'dim' })], { reference })]),
    ],
  };
}

function headOf(brief: Brief | undefined): Omit<EntryHead, 'isBroken'> | undefined {
  if (!brief) return undefined;
  const { title, date = '', questions } = brief;
  return { title, date, openQuestions: questions.filter(isOpen).length };
}
