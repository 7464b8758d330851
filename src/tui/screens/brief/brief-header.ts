/** The lines above the panes of a brief: its header, the tab line, and a pane's part of a rule. */
import { countItems } from '../../../brief/model/sections.ts';
import { positionRemark, type RuleSegment } from '../../frame/rules.ts';
import { headerVariants } from '../../look/result-words.ts';
import { fitLine, type Line, lineWidth, type Span, spread } from '../../model/line.ts';
import { ROOMY_COLUMNS } from '../../model/screen-size.ts';
import { paneSize } from '../../panes/brief-layout.ts';
import { indexOfPane, PANES, type Pane } from '../../panes/panes.ts';
import { listedEntries } from '../../state/listed-entries.ts';
import {
  briefLayoutOf,
  positionsOf,
  type State,
  selectedEntry,
  selectedItems,
} from '../../state/state.ts';

/** ` Title of the brief        7 caveats  2026-11-22  1/5` */
export function briefHeader(state: State): Line {
  const { typeface, size } = state;
  const listed = listedEntries(state);
  const entry = selectedEntry(state);
  const index = listed.findIndex(({ path }) => path === state.selected);
  const counter = listed.length > 1 && index !== -1 ? `${index + 1}/${listed.length}` : '';
  const title: Line = [
    { text: ` ${typeface.show(entry?.brief?.title ?? entry?.path ?? '')}`, weight: 'strong' },
  ];
  const room = size.columns - lineWidth(title) - 2;
  const remarks = headerRemarks(state, counter);
  const fitting = remarks.find((line) => lineWidth(line) <= room) ?? remarks.at(-1) ?? [];
  const right = fitting.length === 0 ? [] : [...fitting, { text: ' ' }];
  return spread(title, right, size.columns, typeface.ellipsis);
}

/** How many forms of a check result at most are in words. */
const WORDED = 3;

/** What stands right of a brief's title, in several lengths, the longest first. */
function headerRemarks(state: State, counter: string): readonly Line[] {
  const { typeface, size } = state;
  const brief = selectedEntry(state)?.brief;
  const dim = (text: string): Span => ({ text, weight: 'dim' });
  const fault = selectedEntry(state)?.isUnread ? 'not read yet' : 'broken';
  if (!brief) return [joinSpans([dim(fault), dim(counter)])];
  const result = state.results.get(state.selected);
  const forms: readonly Span[] = result ? headerVariants(result, typeface) : [];
  const { length } = brief.caveats;
  const caveats = length === 0 ? '' : countItems('caveats', length);
  const rest = [caveats, typeface.show(brief.date ?? '')].map(dim);
  const beside = (shown: readonly Span[], ...remarks: readonly Span[]): readonly Line[] =>
    (shown.length === 0 ? [dim('')] : shown).map((form) =>
      joinSpans([form, ...remarks, dim(counter)]),
    );
  if (size.columns < ROOMY_COLUMNS) return beside(forms);
  // A count without words stands only where there is no room for anything else.
  const words = forms.slice(0, WORDED);
  return [...beside(words, ...rest), ...beside(words, ...rest.slice(0, 1)), ...beside(forms)];
}

/** Spans that have text, two blanks apart. */
function joinSpans(spans: readonly Span[]): Line {
  return spans
    .filter(({ text }) => text !== '')
    .flatMap((span, index) => (index === 0 ? [span] : [{ text: '  ' }, span]));
}

/** ` 1 Sum  2 Fig ▸3 Quotes 1/8  4 Open`, for one pane at a time. */
export function tabLine(state: State): Line {
  const { typeface, size } = state;
  const items = selectedItems(state);
  const tabs = (isFocusedShort: boolean, isShort: boolean): Span[] =>
    PANES.map((pane, index) => {
      const isFocused = pane.name === state.focus;
      const total = items?.[pane.name].length ?? 0;
      const count =
        isFocused && total > 0
          ? ` ${Math.min(positionsOf(state)[pane.name].cursor + 1, total)}/${total}`
          : '';
      const title = (isFocused ? isFocusedShort : isShort) ? pane.shortTitle : pane.title;
      return {
        text: `${isFocused ? typeface.focus : ' '}${index + 1} ${title}${count} `,
        weight: isFocused ? 'strong' : 'dim',
      };
    });
  const shortest = tabs(true, true);
  const fitting = [tabs(false, false), tabs(false, true), shortest].find(
    (line) => lineWidth(line) <= size.columns,
  );
  return fitting ?? fitLine(shortest, size.columns, typeface.ellipsis);
}

/** A pane's part of a rule, with the number of the item that the cursor is on. */
export function paneSegment(state: State, pane: Pane, columns: number): RuleSegment {
  const items = selectedItems(state)?.[pane.name];
  if (!items) return { columns };
  const size = paneSize(briefLayoutOf(state), pane.name);
  return {
    columns,
    title: `${indexOfPane(pane.name) + 1} ${pane.title}`,
    isFocused: state.focus === pane.name,
    remark: positionRemark(items, positionsOf(state)[pane.name], size, state.typeface),
  };
}
