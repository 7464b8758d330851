/** Search inside a brief: every place of the words in its panes, in the order of reading. */
import type { WordTerm } from '../../library/search/query.ts';
import { findFolded, foldForSearch } from '../../text/folding/fold.ts';
import { findInRow, searchWords } from '../../text/folding/search-words.ts';
import type { Range } from '../../text/line-index.ts';
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
  return matchesBy(items, (block) => findFolded(foldedOf(block), query));
}

const searchedWords = memoised(({ hung = '', text }: Block) => searchWords(hung + text));

/** The places of each of some words or phrases, as the search of the library finds them. */
export function findWords(
  items: ByPane<readonly PaneItem[]>,
  terms: readonly WordTerm[],
): readonly Match[] {
  return matchesBy(items, (block) => placesOf(block, terms));
}

/** In order, and apart from each other. */
function placesOf(block: Block, terms: readonly WordTerm[]): readonly Range[] {
  const found = terms
    .flatMap(({ words, isPrefix }) => findInRow(searchedWords(block), words, isPrefix))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  let end = -1;
  return found.filter((range) => {
    const isApart = range.start >= end;
    if (isApart) end = range.end;
    return isApart;
  });
}

/** Of the items of a list, as ranges of their blocks. */
export function findWordsInList(
  items: readonly PaneItem[],
  terms: readonly WordTerm[],
): readonly BlockRange[] {
  return items.flatMap(({ lead, blocks }, item) =>
    [
      ...(lead ? [{ block: lead, index: LEAD }] : []),
      ...blocks.map((block, index) => ({ block, index })),
    ].flatMap(({ block, index }) => {
      const before = block.hung?.length ?? 0;
      return placesOf(block, terms).map(({ start, end }) => ({
        item,
        block: index,
        start: start - before,
        end: end - before,
      }));
    }),
  );
}

function matchesBy(
  items: ByPane<readonly PaneItem[]>,
  rangesIn: (block: Block) => readonly Range[],
): readonly Match[] {
  const matches: Match[] = [];
  for (const { name: pane } of PANES) {
    items[pane].forEach(({ lead, blocks }, item) => {
      const search = (block: Block, index: number): void => {
        const before = block.hung?.length ?? 0;
        for (const { start, end } of rangesIn(block))
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
