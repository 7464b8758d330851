/** The lines that frame a screen: horizontal rules with titles, the header, the footer, the tab line. */
import { displayWidth, graphemes } from '../../text/layout/width.ts';
import { footerHints } from '../keys/keymap.ts';
import type { Item } from '../model/block.ts';
import { fitLine, type Line, lineWidth, type Span, spread } from '../model/line.ts';
import { layOutPane } from '../model/pane-layout.ts';
import { PANES } from '../model/panes.ts';
import { paneSize, type Size } from '../model/screen-layout.ts';
import { moreSigns, type PanePlace } from '../model/scroll.ts';
import {
  briefLayoutOf,
  listedEntries,
  matchesOf,
  modeOf,
  placesOf,
  type State,
  selectedEntry,
  selectedItems,
} from '../state/state.ts';
import { headerForms } from './result-words.ts';
import type { Typeface } from './typeface.ts';

/** One stretch of a horizontal rule, with a title and a remark in it. */
export interface Stretch {
  readonly columns: number;
  readonly title?: string;
  readonly isFocused?: boolean;
  /** At its right end, such as `3/9`. */
  readonly remark?: string;
}

/** `─▸1 Summary ──────── 1/4 ─┬─ 2 Key figures ───`: stretches joined by `joint`. */
export function ruleLine(stretches: readonly Stretch[], joint: string, { typeface }: State): Line {
  const spans: Span[] = [];
  stretches.forEach((stretch, index) => {
    if (index > 0) spans.push({ text: joint, weight: 'dim' });
    spans.push(...stretchSpans(stretch, typeface.horizontal, typeface.focus, typeface.ellipsis));
  });
  return spans;
}

function stretchSpans(
  { columns, title, isFocused, remark }: Stretch,
  sign: string,
  focus: string,
  ellipsis: string,
): Span[] {
  const dash = (count: number): Span => ({ text: sign.repeat(Math.max(0, count)), weight: 'dim' });
  const end: Span[] =
    remark === undefined || remark === '' ? [] : [{ text: ` ${remark} `, weight: 'dim' }, dash(1)];
  if (title === undefined) {
    const fitted = columns >= lineWidth(end) + 2 ? end : [];
    return [dash(columns - lineWidth(fitted)), ...fitted];
  }
  const start: Span[] =
    isFocused === true
      ? [dash(1), { text: `${focus}${title} `, weight: 'strong' }]
      : [dash(1), { text: ` ${title} ` }];
  const room = columns - lineWidth(start);
  if (room < 0) return [...fitLine(start, columns, ellipsis)];
  const fitted = room >= lineWidth(end) + 1 ? end : [];
  return [...start, dash(room - lineWidth(fitted)), ...fitted];
}

/** A pane's stretch, with the cursor's place among its items. */
export function paneStretch(state: State, index: number, columns: number): Stretch {
  const pane = PANES[index];
  const items = pane && selectedItems(state)?.[pane.name];
  if (!items) return { columns };
  const size = paneSize(briefLayoutOf(state), pane.name);
  return {
    columns,
    title: `${index + 1} ${pane.title}`,
    isFocused: state.focus === pane.name,
    remark: placeRemark(items, placesOf(state)[pane.name], size, state.typeface),
  };
}

/** `3/9 ↑↓`: the cursor's item, of how many, and whether there is more above or below. */
export function placeRemark(
  items: readonly Item[],
  place: PanePlace,
  size: Size,
  typeface: Typeface,
): string {
  if (items.length === 0) return '';
  const count = `${Math.min(place.cursor + 1, items.length)}/${items.length}`;
  const signs = scrollRemark(items, place, size, typeface);
  return signs === '' ? count : `${count} ${signs}`;
}

/** `↑↓`: whether there is more above or below. */
export function scrollRemark(
  items: readonly Item[],
  place: PanePlace,
  size: Size,
  typeface: Typeface,
): string {
  return moreSigns(place, layOutPane(items, size.columns), size.rows, typeface);
}

const ROOMY = 72;

/** ` Title of the brief        7 caveats  2026-11-22  1/5` */
export function headerLine(state: State): Line {
  const { typeface, size } = state;
  if (state.helpTop !== undefined)
    return spread(
      [{ text: ' Keys', weight: 'strong' }],
      [{ text: `sitrep `, weight: 'dim' }],
      size.columns,
      typeface.ellipsis,
    );
  if (state.printMenu) {
    const isOne = state.printMenu.extent !== 'listed';
    const title = isOne ? typeface.show(selectedEntry(state)?.brief?.title ?? '') : '';
    const line: Line = [
      { text: ' Print  ', weight: 'strong' },
      { text: title, weight: 'dim' },
    ];
    return fitLine(line, size.columns, typeface.ellipsis);
  }
  const listed = listedEntries(state);
  if (state.screen === 'library') {
    const count = libraryRemark(state, listed.length);
    return spread(
      [{ text: ' sitrep', weight: 'strong' }],
      [{ text: `${count} `, weight: 'dim' }],
      size.columns,
      typeface.ellipsis,
    );
  }
  const entry = selectedEntry(state);
  const index = listed.findIndex(({ path }) => path === state.selected);
  const place = listed.length > 1 && index !== -1 ? `${index + 1}/${listed.length}` : '';
  const title: Line = [
    { text: ` ${typeface.show(entry?.brief?.title ?? entry?.path ?? '')}`, weight: 'strong' },
  ];
  const room = size.columns - lineWidth(title) - 2;
  const remarks = headerRemarks(state, place);
  const fitting = remarks.find((line) => lineWidth(line) <= room) ?? remarks.at(-1) ?? [];
  const right = fitting.length === 0 ? [] : [...fitting, { text: ' ' }];
  return spread(title, right, size.columns, typeface.ellipsis);
}

/** What stands right of a brief's title, the most first; where the title needs the room there is less. */
function headerRemarks(state: State, place: string): readonly Line[] {
  const { typeface, size } = state;
  const brief = selectedEntry(state)?.brief;
  const dim = (text: string): Span => ({ text, weight: 'dim' });
  const fault = selectedEntry(state)?.isUnread ? 'not read yet' : 'broken';
  if (!brief) return [joined([dim(fault), dim(place)])];
  const result = state.results.get(state.selected);
  const forms: readonly Span[] = result ? headerForms(result, typeface) : [];
  const [long = dim(''), short = long] = forms;
  const { length } = brief.caveats;
  const caveats = length === 0 ? '' : `${length} ${length === 1 ? 'caveat' : 'caveats'}`;
  const rest = [caveats, typeface.show(brief.date ?? '')].map(dim);
  const shorter = [joined([long, dim(place)]), joined([short, dim(place)])];
  if (size.columns < ROOMY) return shorter;
  return [
    joined([long, ...rest, dim(place)]),
    joined([long, ...rest.slice(0, 1), dim(place)]),
    ...shorter,
  ];
}

/** Spans that have text, two blanks apart. */
function joined(spans: readonly Span[]): Line {
  return spans
    .filter(({ text }) => text !== '')
    .flatMap((span, index) => (index === 0 ? [span] : [{ text: '  ' }, span]));
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
          ? ` ${Math.min(placesOf(state)[pane.name].cursor + 1, total)}/${total}`
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

/** What is being typed, a notice, or the search; and the keys that matter here. */
export function footerLine(state: State): Line {
  const { size, typeface } = state;
  const left = footerStatus(state);
  const hints = footerHints(state, modeOf(state)).map(
    ({ keys, word }): Line => [
      { text: ` ${typeface.keys(keys)} ` },
      { text: `${word} `, weight: 'dim' },
    ],
  );
  const room = size.columns - lineWidth(left);
  // The way out stays longest, then help beside it; then the first ones.
  const last = [-2, -1].map((from) => hints.slice(from)).find((few) => widthOf(few) <= room) ?? [];
  const kept: Line[] = [];
  let used = widthOf(last);
  for (const hint of hints.slice(0, -2)) {
    if (used + lineWidth(hint) > room) break;
    used += lineWidth(hint);
    kept.push(hint);
  }
  // Beside words that grow and shrink the keys stay where they are: they need not be sent again.
  const gap = left.length === 0 ? [] : [{ text: ' '.repeat(Math.max(0, room - used)) }];
  return fitLine(
    [...left, ...gap, ...kept.flat(), ...last.flat()],
    size.columns,
    typeface.ellipsis,
  );
}

function widthOf(lines: readonly Line[]): number {
  return lines.reduce((width, line) => width + lineWidth(line), 0);
}

function footerStatus(state: State): Line {
  const { typeface, search, filter } = state;
  const mode = modeOf(state);
  const isRoomy = state.size.columns >= ROOMY;
  const shown = (text: string): string => tail(typeface.show(text), isRoomy ? 24 : 12);
  const typing = (text: string): Span => ({
    text: ` /${shown(text)}${typeface.caret} `,
    weight: 'strong',
  });
  const kept = (text: string): Span => ({
    text: ` ${typeface.openQuote}${shown(text)}${typeface.closeQuote} `,
    weight: 'strong',
  });
  if (mode === 'filter') return [typing(filter.text)];
  if (state.notice !== undefined) return [{ text: ` ${typeface.show(state.notice)} ` }];
  if (mode === 'replace') return [{ text: ' Replace it? ', weight: 'strong' }];
  if (state.printMenu) return [];
  if (state.screen === 'library') return filter.text === '' ? [] : [kept(filter.text)];
  if (mode === 'help' || !search) return [];
  const words = search.isTyping ? typing(search.query) : kept(search.query);
  if (search.query === '') return [words];
  const matches = matchesOf(state);
  const current = search.current === undefined ? undefined : matches[search.current];
  if (!current) return [words, { text: 'no match ' }];
  const pane = PANES.find(({ name }) => name === current.pane);
  // On a narrow screen it is the one pane that is shown.
  const where = isRoomy ? `in ${pane?.title ?? ''} ` : '';
  return [words, { text: `${(search.current ?? 0) + 1} of ${matches.length} ${where}` }];
}

/** The end of a text that is being typed. */
export function tail(text: string, columns: number): string {
  let left = displayWidth(text) - columns;
  if (left <= 0) return text;
  const first = graphemes(text).find(({ width }) => {
    if (left <= 0) return true;
    left -= width;
    return false;
  });
  return text.slice(first?.start ?? text.length);
}
