/** The list of briefs as items, remembered as long as nothing in them changes. */
import { isOpen } from '../../../brief/model/sections.ts';
import type { CheckResult } from '../../../evidence/record/check-result.ts';
import type { Entry } from '../../../library/briefs/library.ts';
import { counted } from '../../../text/counted.ts';
import { memoised, rememberLast } from '../../../text/memo.ts';
import { listVariants, memoisedByResult } from '../../look/result-words.ts';
import type { Typeface } from '../../look/typeface.ts';
import { blockBuilder, type PaneItem } from '../../model/block.ts';
import { listedEntries, type State } from '../../state/state.ts';

/** Rows of a title, a name or a fault: a long one must not fill the screen. */
const MAX_ROWS = 3;

type Listed = Pick<State, 'entries' | 'filter' | 'typeface' | 'results'>;
/** How many filters, as they are typed letter by letter, have their list remembered. */
const MAX_FILTERS = 100;

const itemsIn = memoised((results: State['results']) =>
  memoised((entries: readonly Entry[]) =>
    rememberLast(MAX_FILTERS, ({ typeface, text }: { typeface: Typeface; text: string }) =>
      listedEntries({ entries, filter: { text, isTyping: false } }).map((entry) =>
        itemOfEntry(entry, typeface, results.get(entry.path)),
      ),
    ),
  ),
);

/** The list of briefs as items: title, then date, open questions and result, or that it is broken. */
export function listItems({ entries, filter, typeface, results }: Listed): readonly PaneItem[] {
  return itemsIn(results)(entries)({ typeface, text: filter.text });
}

/** The item of an entry, remembered: while a large library is read, most entries do not change. */
const itemOfEntry = memoisedByResult(listItem);

function listItem(
  { brief, id, diagnostics, isUnread }: Entry,
  typeface: Typeface,
  result: CheckResult | undefined,
): PaneItem {
  const { run, block } = blockBuilder(typeface);
  const most = { rows: MAX_ROWS, ellipsis: typeface.ellipsis };
  if (isUnread)
    return {
      blocks: [block([run(id)], { most }), block([run('not read yet', { weight: 'dim' })])],
    };
  if (!brief) {
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    const mark = `${typeface.fault} ${counted(errors.length, 'error')}`;
    const first = errors[0] ? [run(`: ${errors[0].message}`, { weight: 'dim' })] : [];
    return {
      blocks: [
        block([run(id)], { most }),
        block([run(mark, { tone: 'fault' }), ...first], { most }),
      ],
    };
  }
  const open = brief.questions.filter(isOpen).length;
  const remarks = [brief.date ?? '', open === 0 ? '' : `${open} open`].filter(
    (remark) => remark !== '',
  );
  const reference = result ? listVariants(result, typeface) : [];
  return {
    blocks: [
      block([run(brief.title)], { most }),
      ...(remarks.length + reference.length === 0
        ? []
        : [block([run(remarks.join(typeface.dot), { weight: 'dim' })], { reference })]),
    ],
  };
}
