/** The print menu as lines: what is printed, in which form, and where it can go. */
import { displayWidth, padEnd } from '../../../text/layout/width.ts';
import { typedLine } from '../../frame/typed-line.ts';
import type { Typeface } from '../../look/typeface.ts';
import { fitLine, type Line, lineWidth, type Span } from '../../model/line.ts';
import { FRAME_ROWS } from '../../model/screen-size.ts';
import { type TypedText, tail } from '../../model/typed-text.ts';
import { paneNamed } from '../../panes/panes.ts';
import type { Destination, Extent, PrintMenu } from '../../state/print-model.ts';
import { itemUnderCursor, positionsOf, type State, selectedItems } from '../../state/state.ts';
import { destinationsOf, extentsOf, fileNameOf, formsOf, soundListed } from './print-menu.ts';

/** How each extent is called where the reader is. */
export function extentLabel(state: State, extent: Extent): string {
  switch (extent) {
    case 'brief':
      return 'this brief';
    case 'pane':
      return paneNamed(state.focus).title;
    case 'item':
      return 'this item';
    case 'listed':
      return `all ${soundListed(state).length} listed`;
  }
}

/** `What  ▸this brief   Quotes   this item`, and the same of the forms. */
export function choiceLines(state: State, menu: PrintMenu): readonly Line[] {
  const extents = extentsOf(state);
  return [
    choiceLine(
      'What',
      extents.map((extent) => extentLabel(state, extent)),
      extents.indexOf(menu.extent),
      'tab',
      state,
    ),
    choiceLine(
      'As',
      formsOf(menu.destination).map(({ label }) => label),
      formsOf(menu.destination).indexOf(menu.form),
      'f',
      state,
    ),
  ];
}

const INDENT = '  ';
const LABEL_WIDTH = 6;
/** Between a destination and what it is here. */
const DETAIL_GAP = '   ';

/** All choices on one line; where there is no room, only the chosen one, and the key for the others. */
function choiceLine(
  label: string,
  names: readonly string[],
  chosen: number,
  key: string,
  state: State,
): Line {
  const { typeface, size } = state;
  const start: Span = { text: INDENT + padEnd(label, LABEL_WIDTH), weight: 'dim' };
  const name = (text: string, isChosen: boolean): Span =>
    isChosen
      ? { text: `${typeface.focus}${text}`, weight: 'strong' }
      : { text: `${' '.repeat(displayWidth(typeface.focus))}${text}`, weight: 'dim' };
  const all: Line = [
    start,
    ...names.flatMap((text, index) => [name(text, index === chosen), { text: '  ' }]),
  ];
  if (lineWidth(all) <= size.columns) return all;
  const place: Span = { text: `  ${chosen + 1}/${names.length} (${key})`, weight: 'dim' };
  return fitLine([start, name(names[chosen] ?? '', true), place], size.columns, typeface.ellipsis);
}

/** A destination: its name, and what it is here. */
export interface DestinationLine {
  readonly destination: Destination;
  readonly line: Line;
}

export function destinationLines(state: State, menu: PrintMenu): readonly DestinationLine[] {
  const { typeface, size } = state;
  const width = labelWidth(state);
  return destinationsOf(state).map((destination, index) => {
    const isChosen = destination === menu.destination;
    const start: Line = [
      { text: INDENT + padEnd(index === 0 ? 'To' : '', LABEL_WIDTH), weight: 'dim' },
      { text: isChosen ? typeface.bar : ' '.repeat(displayWidth(typeface.bar)) },
      {
        text: padEnd(destination, width),
        ...(isChosen && { weight: 'strong' as const }),
      },
      { text: DETAIL_GAP },
    ];
    const room = size.columns - lineWidth(start) - 1;
    const detail = detailOf(state, menu, destination, room);
    return { destination, line: fitLine([...start, detail], size.columns, typeface.ellipsis) };
  });
}

function labelWidth(state: State): number {
  return Math.max(...destinationsOf(state).map(displayWidth));
}

/** Columns left of what a destination is here. */
export function detailColumn(state: State): number {
  const bar = displayWidth(state.typeface.bar);
  return INDENT.length + LABEL_WIDTH + bar + labelWidth(state) + DETAIL_GAP.length;
}

/** What a destination is in plain words, for a screen reader. */
export function destinationWords(state: State, menu: PrintMenu): string {
  const detail = detailOf(state, menu, menu.destination, Number.POSITIVE_INFINITY).text;
  return detail === '' ? menu.destination : `${menu.destination}: ${detail}`;
}

function detailOf(state: State, menu: PrintMenu, destination: Destination, room: number): Span {
  const { typeface, programs, clipboard } = state;
  const dim = (text: string): Span => ({ text: typeface.show(text), weight: 'dim' });
  switch (destination) {
    case 'pager':
      return dim(programs.pager);
    case 'printer':
      return dim(programs.printer);
    case 'file': {
      if (menu.name === undefined || menu.destination !== 'file')
        return dim(fileNameOf(state, menu));
      return { text: nameShown(menu, menu.name, room, typeface), weight: 'strong' };
    }
    case 'clipboard':
      return dim(clipboard.route === 'none' ? 'shown, for you to mark' : '');
  }
}

/** From here on there are blank rows between the parts of the menu, and the item is shown. */
const ROOMY_ROWS = 9;
/** A preview of fewer rows is not shown. */
const LEAST_PREVIEW = 4;
/** Blank columns beside it. */
export const PREVIEW_MARGIN = 2;

/** The name of the file to replace, or the name as it is typed; a long one is cut around its cursor. */
function nameShown(
  { taken }: PrintMenu,
  name: TypedText,
  room: number,
  typeface: Typeface,
): string {
  if (taken !== undefined) return tail(typeface.show(taken), Math.max(1, room));
  return typedLine(name, room, typeface);
}

/** Whether there is room for blank rows between the parts of the menu. */
export function isRoomy({ size }: Pick<State, 'size'>): boolean {
  return size.rows - FRAME_ROWS >= ROOMY_ROWS;
}

/** Rows for the preview, below a rule of its own; 0 where there is no room. */
export function previewRows(state: State): number {
  const choices = isRoomy(state) ? 5 : 2;
  const rest = state.size.rows - FRAME_ROWS - choices - destinationsOf(state).length - 2;
  return rest < LEAST_PREVIEW ? 0 : rest;
}

/** The first words of the item that is printed; empty where more than an item is printed. */
export function itemWords(state: State, menu: PrintMenu): string {
  if (menu.extent !== 'item' || !itemUnderCursor(state)) return '';
  const item = selectedItems(state)?.[state.focus][positionsOf(state)[state.focus].cursor];
  const [first] = item?.blocks ?? [];
  const lead = item?.lead ? `${item.lead.text} ` : '';
  return first ? `${lead}${first.hung ?? ''}${first.text}`.trim() : lead.trim();
}
