/** A brief: its header, and its panes as the size allows. A broken brief shows its errors instead. */
import { Box } from 'ink';
import { Fragment } from 'react';
import { PaneView } from '../../frame/pane.tsx';
import { positionRemark, type RuleSegment, ruleLine, scrollRemark } from '../../frame/rules.ts';
import { type ScreenProps, ScrolledLines } from '../../frame/scrolled-lines.tsx';
import { Rows, VerticalRule } from '../../look/row.tsx';
import type { Line } from '../../model/line.ts';
import { type BriefLayout, PANE_ROWS, paneSize } from '../../panes/brief-layout.ts';
import { type PaneName, paneNamed } from '../../panes/panes.ts';
import {
  briefLayoutOf,
  matchesOf,
  positionsOf,
  type State,
  selectedEntry,
  selectedItems,
} from '../../state/state.ts';
import { listItems } from '../library/list-items.ts';
import { briefHeader, paneSegment, tabLine } from './brief-header.ts';
import { faultLines } from './faults.ts';

const NO_MATCHES: readonly never[] = [];

export function BriefScreen({ state }: ScreenProps) {
  const layout = briefLayoutOf(state);
  if (layout.kind === 'tiny') return null;
  if (!selectedEntry(state)?.brief)
    return (
      <ScrolledLines
        state={state}
        header={briefHeader(state)}
        lines={faultLines(state)}
        top={state.faultsTop}
      />
    );
  const { columns } = state.size;
  const row = (line: Line) => <Rows lines={[line]} columns={columns} rows={1} />;
  switch (layout.kind) {
    case 'single':
      return (
        <>
          {row(briefHeader(state))}
          {row(tabLine(state))}
          {row(ruleLine([{ columns, remark: moreInPane(state) }], '', state))}
          <PaneOf name={state.focus} state={state} layout={layout} />
          {layout.hasRule && row(ruleLine([{ columns }], '', state))}
        </>
      );
    case 'zoomed':
      return (
        <>
          {row(briefHeader(state))}
          {row(ruleLine([paneSegment(state, paneNamed(state.focus), columns)], '', state))}
          <Box marginLeft={layout.margin}>
            <PaneOf name={state.focus} state={state} layout={layout} />
          </Box>
          {row(ruleLine([{ columns }], '', state))}
        </>
      );
    case 'grid':
      return (
        <>
          {row(briefHeader(state))}
          {row(topRule(state, layout))}
          <Box>
            <SideList state={state} layout={layout} />
            <Box flexDirection="column">
              {PANE_ROWS.map((panes, index) => (
                <Fragment key={panes[0].name}>
                  {index > 0 && (
                    <Rows
                      lines={[
                        ruleLine(segmentsOf(panes, state, layout), state.typeface.cross, state),
                      ]}
                      columns={layout.left + 1 + layout.right}
                      rows={1}
                    />
                  )}
                  <GridRow state={state} layout={layout} panes={panes} />
                </Fragment>
              ))}
            </Box>
          </Box>
          {row(ruleLine(bottomSegments(layout), state.typeface.teeUp, state))}
        </>
      );
  }
}

/** Whether the one pane that is shown has more above or below; its count stands in the tab line. */
function moreInPane(state: State): string {
  const items = selectedItems(state)?.[state.focus];
  if (!items) return '';
  const size = paneSize(briefLayoutOf(state), state.focus);
  return scrollRemark(items, positionsOf(state)[state.focus], size, state.typeface);
}

type Grid = Extract<BriefLayout, { kind: 'grid' }>;

type PaneRow = (typeof PANE_ROWS)[number];

/** The parts of the rule above a row of panes. */
function segmentsOf([first, second]: PaneRow, state: State, layout: Grid): readonly RuleSegment[] {
  if (!second) return [paneSegment(state, first, layout.left + 1 + layout.right)];
  return [paneSegment(state, first, layout.left), paneSegment(state, second, layout.right)];
}

/** The rule above the grid, over the list too where there is one. */
function topRule(state: State, layout: Grid): Line {
  const [panes] = PANE_ROWS;
  const segments = panes ? segmentsOf(panes, state, layout) : [];
  const list = layout.list && {
    columns: layout.list.columns,
    title: 'Briefs',
    remark: positionRemark(listItems(state), state.listPosition, layout.list, state.typeface),
  };
  return ruleLine(list ? [list, ...segments] : segments, state.typeface.teeDown, state);
}

function bottomSegments({ list, left, right }: Grid): readonly RuleSegment[] {
  const isLastAlone = PANE_ROWS.at(-1)?.length === 1;
  const panes = isLastAlone ? [left + 1 + right] : [left, right];
  return [...(list ? [list.columns] : []), ...panes].map((columns) => ({ columns }));
}

function SideList({ state, layout }: ScreenProps & { readonly layout: Grid }) {
  if (!layout.list) return null;
  const { typeface } = state;
  return (
    <>
      <PaneView
        items={listItems(state)}
        size={layout.list}
        position={state.listPosition}
        isFocused
        matches={NO_MATCHES}
        current={undefined}
        whenEmpty="No briefs."
        typeface={typeface}
      />
      <Box flexDirection="column">
        {layout.heights.map((rows, index) => {
          const isLast = index === layout.heights.length - 1;
          return (
            <VerticalRule
              key={PANE_ROWS[index]?.[0].name}
              sign={typeface.vertical}
              rows={isLast ? rows : rows + 1}
              {...(!isLast && { joint: { row: rows, sign: typeface.teeRight } })}
            />
          );
        })}
      </Box>
    </>
  );
}

function GridRow({
  state,
  layout,
  panes: [left, right],
}: ScreenProps & { readonly layout: Grid; readonly panes: PaneRow }) {
  return (
    <Box>
      <PaneOf name={left.name} state={state} layout={layout} />
      {right && (
        <>
          <VerticalRule sign={state.typeface.vertical} rows={paneSize(layout, left.name).rows} />
          <PaneOf name={right.name} state={state} layout={layout} />
        </>
      )}
    </Box>
  );
}

function PaneOf({
  name,
  state,
  layout,
}: ScreenProps & { readonly name: PaneName; readonly layout: BriefLayout }) {
  const items = selectedItems(state)?.[name];
  if (!items) return null;
  const all = matchesOf(state);
  const current = state.search?.current === undefined ? undefined : all[state.search.current];
  const matches = all.length === 0 ? NO_MATCHES : all.filter((match) => match.pane === name);
  return (
    <PaneView
      items={items}
      size={paneSize(layout, name)}
      position={positionsOf(state)[name]}
      isFocused={state.focus === name}
      matches={matches}
      current={current?.pane === name ? current : undefined}
      whenEmpty={paneNamed(name).whenEmpty}
      typeface={state.typeface}
    />
  );
}
