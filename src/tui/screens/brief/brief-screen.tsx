/** A brief: header, its panes as the size allows, footer. A broken one shows what is wrong with it. */
import { Box } from 'ink';
import { Rows, VerticalRule } from '../../look/row.tsx';
import {
  footerLine,
  headerLine,
  paneStretch,
  placeRemark,
  ruleLine,
  scrollRemark,
  tabLine,
} from '../../look/rules.ts';
import type { Line } from '../../model/line.ts';
import { PANES, type PaneName } from '../../model/panes.ts';
import { type BriefLayout, paneSize } from '../../model/screen-layout.ts';
import {
  briefLayoutOf,
  matchesOf,
  placesOf,
  type State,
  selectedEntry,
  selectedItems,
} from '../../state/state.ts';
import { type ScreenProps, ScrolledLines, TooSmall } from '../help/simple-screens.tsx';
import { BriefList } from '../library/brief-list.tsx';
import { listItems } from '../library/list-items.ts';
import { faultLines } from './faults.ts';
import { PaneView } from './pane.tsx';

const NO_MATCHES: readonly never[] = [];

export function BriefScreen({ state }: ScreenProps) {
  const layout = briefLayoutOf(state);
  if (layout.kind === 'tiny') return <TooSmall state={state} />;
  if (!selectedEntry(state)?.brief)
    return <ScrolledLines state={state} lines={faultLines(state)} top={state.faultsTop} />;
  const { columns } = state.size;
  const row = (line: Line) => <Rows lines={[line]} columns={columns} rows={1} />;
  const { teeUp } = state.typeface;
  switch (layout.kind) {
    case 'single':
      return (
        <>
          {row(headerLine(state))}
          {row(tabLine(state))}
          {row(ruleLine([{ columns, remark: moreInPane(state) }], '', state))}
          <PaneOf name={state.focus} state={state} layout={layout} />
          {layout.hasRule && row(ruleLine([{ columns }], '', state))}
          {row(footerLine(state))}
        </>
      );
    case 'zoomed': {
      const index = PANES.findIndex(({ name }) => name === state.focus);
      return (
        <>
          {row(headerLine(state))}
          {row(ruleLine([paneStretch(state, index, columns)], '', state))}
          <Box marginLeft={layout.margin}>
            <PaneOf name={state.focus} state={state} layout={layout} />
          </Box>
          {row(ruleLine([{ columns }], '', state))}
          {row(footerLine(state))}
        </>
      );
    }
    case 'grid':
      return (
        <>
          {row(headerLine(state))}
          {row(gridRule(state, layout, 0))}
          <Box>
            <SideList state={state} layout={layout} />
            <Box flexDirection="column">
              <GridRow state={state} layout={layout} panes={['summary', 'figures']} />
              <Rows
                lines={[
                  ruleLine(
                    [paneStretch(state, 2, layout.left), paneStretch(state, 3, layout.right)],
                    state.typeface.cross,
                    state,
                  ),
                ]}
                columns={layout.left + 1 + layout.right}
                rows={1}
              />
              <GridRow state={state} layout={layout} panes={['quotes', 'questions']} />
            </Box>
          </Box>
          {row(
            ruleLine(
              [
                ...(layout.list ? [{ columns: layout.list.columns }] : []),
                { columns: layout.left },
                { columns: layout.right },
              ],
              teeUp,
              state,
            ),
          )}
          {row(footerLine(state))}
        </>
      );
  }
}

/** Whether the one pane that is shown has more above or below; its count stands in the tab line. */
function moreInPane(state: State): string {
  const items = selectedItems(state)?.[state.focus];
  if (!items) return '';
  const size = paneSize(briefLayoutOf(state), state.focus);
  return scrollRemark(items, placesOf(state)[state.focus], size, state.typeface);
}

type Grid = Extract<BriefLayout, { kind: 'grid' }>;

/** The rule above the grid, over the list too where there is one. */
function gridRule(state: State, layout: Grid, first: number) {
  const panes = [
    paneStretch(state, first, layout.left),
    paneStretch(state, first + 1, layout.right),
  ];
  if (!layout.list) return ruleLine(panes, state.typeface.teeDown, state);
  return ruleLine(
    [
      {
        columns: layout.list.columns,
        title: 'Briefs',
        remark: placeRemark(listItems(state), state.listPlace, layout.list, state.typeface),
      },
      ...panes,
    ],
    state.typeface.teeDown,
    state,
  );
}

function SideList({ state, layout }: ScreenProps & { readonly layout: Grid }) {
  if (!layout.list) return null;
  const { typeface } = state;
  return (
    <>
      <BriefList
        items={listItems(state)}
        size={layout.list}
        place={state.listPlace}
        matches={NO_MATCHES}
        whenEmpty="No briefs."
        typeface={typeface}
      />
      <VerticalRule
        sign={typeface.vertical}
        rows={layout.list.rows}
        joint={{ row: layout.upper, sign: typeface.teeRight }}
      />
    </>
  );
}

function GridRow({
  state,
  layout,
  panes: [left, right],
}: ScreenProps & { readonly layout: Grid; readonly panes: readonly [PaneName, PaneName] }) {
  return (
    <Box>
      <PaneOf name={left} state={state} layout={layout} />
      <VerticalRule sign={state.typeface.vertical} rows={paneSize(layout, left).rows} />
      <PaneOf name={right} state={state} layout={layout} />
    </Box>
  );
}

function PaneOf({
  name,
  state,
  layout,
}: ScreenProps & { readonly name: PaneName; readonly layout: BriefLayout }) {
  const items = selectedItems(state)?.[name];
  const pane = PANES.find((candidate) => candidate.name === name);
  if (!items || !pane) return null;
  const all = matchesOf(state);
  const current = state.search?.current === undefined ? undefined : all[state.search.current];
  const matches = all.length === 0 ? NO_MATCHES : all.filter((match) => match.pane === name);
  return (
    <PaneView
      items={items}
      size={paneSize(layout, name)}
      place={placesOf(state)[name]}
      isFocused={state.focus === name}
      matches={matches}
      current={current?.pane === name ? current : undefined}
      whenEmpty={pane.whenEmpty}
      typeface={state.typeface}
    />
  );
}
