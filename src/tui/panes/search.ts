/** Search inside a brief: every place of the words in its panes, in the order of reading. */
import { findFolded, foldForSearch } from '../../text/folding/fold.ts';
import { memoised } from '../../text/memo.ts';
import type { Block, PaneItem } from '../model/block.ts';
import { type BlockRange, LEAD } from '../model/pane-layout.ts';
import { type ByPane, indexOfPane, PANES, type PaneName } from './panes.ts';

export interface Match extends BlockRange {
  readonly pane: PaneName;
}

/** With the mark that hangs before the text, since the pane shows it. */
const foldedOf = memoised(({ hung = '', text }: Block) => foldForSearch(hung + text));

/** Case, diacritics and typography do not count; a query of blanks matches nothing. */
export function findMatches(items: ByPane<readonly PaneItem[]>, query: string): readonly Match[] {
  if (query.trim() === '') return [];
  const matches: Match[] = [];
  for (const { name: pane } of PANES) {
    items[pane].forEach(({ lead, blocks }, item) => {
      const search = (block: Block, index: number): void => {
        const before = block.hung?.length ?? 0;
        for (const { start, end } of findFolded(foldedOf(block), query))
          matches.push({ pane, item, block: index, start: start - before, end: end - before });
      };
      if (lead) search(lead, LEAD);
      blocks.forEach(search);
    });
  }
  return matches;
}

/** Index of the first match at or after an item of a pane, round the end; undefined where there are none. */
export function firstMatchFrom(
  matches: readonly Match[],
  pane: PaneName,
  item: number,
): number | undefined {
  if (matches.length === 0) return undefined;
  const index = matches.findIndex(
    (match) =>
      indexOfPane(match.pane) > indexOfPane(pane) || (match.pane === pane && match.item >= item),
  );
  return index === -1 ? 0 : index;
}
