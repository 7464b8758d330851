/** The library: the list of briefs, filtered as one types, and a preview of the chosen one. */
import { Box } from 'ink';
import { findFolded, foldForSearch } from '../../../text/folding/fold.ts';
import { PaneView } from '../../frame/pane.tsx';
import { positionRemark, ruleLine } from '../../frame/rules.ts';
import type { ScreenProps } from '../../frame/scrolled-lines.tsx';
import { Rows, VerticalRule } from '../../look/row.tsx';
import type { PaneItem } from '../../model/block.ts';
import { type Line, spread } from '../../model/line.ts';
import type { BlockRange } from '../../model/pane-layout.ts';
import type { Size } from '../../model/screen-size.ts';
import { AT_START } from '../../model/scroll.ts';
import { findWordsInList } from '../../panes/search.ts';
import { hitsOf, wordsSought } from '../../state/library-search.ts';
import { listedEntries } from '../../state/listed-entries.ts';
import { type State, selectedEntry } from '../../state/state.ts';
import { layOutLibrary } from './list-cursor.ts';
import { listItems } from './list-items.ts';
import { hitItems, previewItems } from './preview.ts';

const NO_MATCHES: readonly BlockRange[] = [];

export function LibraryScreen({ state }: ScreenProps) {
  const layout = layOutLibrary(state.size);
  if (layout.kind === 'tiny') return null;
  const { columns } = state.size;
  const { typeface } = state;
  const listTitle = {
    title: 'Briefs',
    isFocused: true,
    remark: positionRemark(listItems(state), state.listPosition, layout.list, typeface),
  };
  const row = (line: Line) => <Rows lines={[line]} columns={columns} rows={1} />;
  const list = <ListOf state={state} size={layout.list} />;
  return (
    <>
      {row(libraryHeader(state))}
      {layout.kind === 'beside' ? (
        <>
          {row(
            ruleLine(
              [
                { ...listTitle, columns: layout.list.columns },
                { columns: layout.preview.columns, title: 'Preview' },
              ],
              typeface.teeDown,
              state,
            ),
          )}
          <Box>
            {list}
            <VerticalRule sign={typeface.vertical} rows={layout.list.rows} />
            <PreviewOf state={state} size={layout.preview} />
          </Box>
          {row(
            ruleLine(
              [{ columns: layout.list.columns }, { columns: layout.preview.columns }],
              typeface.teeUp,
              state,
            ),
          )}
        </>
      ) : (
        <>
          {row(ruleLine([{ ...listTitle, columns }], '', state))}
          {list}
          {layout.kind === 'below' && (
            <>
              {row(ruleLine([{ columns, title: 'Preview' }], '', state))}
              <PreviewOf state={state} size={layout.preview} />
            </>
          )}
          {row(ruleLine([{ columns }], '', state))}
        </>
      )}
    </>
  );
}

/** The header: how many briefs there are, or how far reading them is. */
function libraryHeader(state: State): Line {
  const { size, typeface } = state;
  return spread(
    [{ text: ' sitrep', weight: 'strong' }],
    [{ text: `${libraryRemark(state, listedEntries(state).length)} `, weight: 'dim' }],
    size.columns,
    typeface.ellipsis,
  );
}

/** `5 briefs`, `2 of 5` where filtered, `reading 120 of 1,000`. */
function libraryRemark({ filter, entries, reading }: State, listed: number): string {
  if (reading) {
    const progress = `reading ${grouped(reading.read)} of ${grouped(reading.total)}`;
    return filter.text === '' ? progress : `${grouped(listed)} found, ${progress}`;
  }
  if (filter.text !== '') return `${grouped(listed)} of ${grouped(entries.length)}`;
  return `${grouped(listed)} ${listed === 1 ? 'brief' : 'briefs'}`;
}

/** `1,000`. */
function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

interface PartProps extends ScreenProps {
  readonly size: Size;
}

function ListOf({ state, size }: PartProps) {
  return (
    <PaneView
      items={listItems(state)}
      size={size}
      position={state.listPosition}
      isFocused
      matches={filterMatches(state)}
      current={undefined}
      whenEmpty="No brief matches."
      typeface={state.typeface}
    />
  );
}

/** Where the filter's words stand in the titles that may be in view. */
function filterMatches(state: State): readonly BlockRange[] {
  const words = state.filter.text.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return NO_MATCHES;
  const items = listItems(state);
  const { topItem, cursor } = state.listPosition;
  const first = Math.max(0, Math.min(topItem, cursor) - state.size.rows);
  const some = items.slice(first, Math.max(topItem, cursor) + state.size.rows);
  return some.flatMap(({ blocks }, index) => {
    const item = first + index;
    const title = foldForSearch(blocks[0]?.text ?? '');
    const found = words
      .flatMap((word) => findFolded(title, word))
      .sort((a, b) => a.start - b.start);
    return found.map((range) => ({ item, block: 0, ...range }));
  });
}

/** The preview's items; none where the filter leaves no brief. */
function previewed(state: State): readonly PaneItem[] {
  const entry = selectedEntry(state);
  if (!entry || listItems(state).length === 0) return [];
  const { typeface, results, filter } = state;
  const result = results.get(entry.path);
  const hits = filter.text.trim() === '' ? undefined : hitsOf(entry, filter.text, state);
  return hits && hits.items.length > 0
    ? hitItems(hits)(entry, typeface, result)
    : previewItems(entry, typeface, result);
}

/** Where the filter's words stand in what is found; the preview shows little. */
function previewMatches(items: readonly PaneItem[], state: State): readonly BlockRange[] {
  const words = state.filter.text.trim() === '' ? [] : wordsSought(state.filter.text, state);
  return words.length === 0 ? NO_MATCHES : findWordsInList(items.slice(0, MAX_PREVIEWED), words);
}

const MAX_PREVIEWED = 50;

function PreviewOf({ state, size }: PartProps) {
  const items = previewed(state);
  return (
    <PaneView
      items={items}
      isCut
      size={size}
      position={AT_START}
      isFocused={false}
      matches={previewMatches(items, state)}
      current={undefined}
      whenEmpty=""
      typeface={state.typeface}
    />
  );
}
