/** Search inside a brief: every place of the words in its four panes, in the order of reading. */
import { type Folded, findFolded, foldForSearch } from '../../text/folding/fold.ts';
import type { Block, Item } from './block.ts';
import { LEAD, type Match } from './pane-layout.ts';
import { PANES, type PaneName } from './panes.ts';

export interface PaneMatch extends Match {
  readonly pane: PaneName;
}

const folded = new WeakMap<Block, Folded>();

/** Case, diacritics and typography do not count; a query without ink matches nothing. */
export function findMatches(
  items: Readonly<Record<PaneName, readonly Item[]>>,
  query: string,
): readonly PaneMatch[] {
  if (query.trim() === '') return [];
  const matches: PaneMatch[] = [];
  for (const { name: pane } of PANES) {
    items[pane].forEach(({ lead, blocks }, item) => {
      const search = (block: Block, index: number): void => {
        for (const range of findFolded(foldedOf(block), query))
          matches.push({ pane, item, block: index, ...range });
      };
      if (lead) search(lead, LEAD);
      blocks.forEach(search);
    });
  }
  return matches;
}

function foldedOf(block: Block): Folded {
  const known = folded.get(block);
  if (known) return known;
  const made = foldForSearch(block.text);
  folded.set(block, made);
  return made;
}

/** Index of the first match at or after an item of a pane, round the end; undefined where there are none. */
export function firstMatchFrom(
  matches: readonly PaneMatch[],
  pane: PaneName,
  item: number,
): number | undefined {
  if (matches.length === 0) return undefined;
  const rank = (name: PaneName): number => PANES.findIndex((candidate) => candidate.name === name);
  const index = matches.findIndex(
    (match) => rank(match.pane) > rank(pane) || (match.pane === pane && match.item >= item),
  );
  return index === -1 ? 0 : index;
}
