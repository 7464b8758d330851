/**
 * The print menu, as changes of the state: how much is printed, in which form, and where it goes. Printing itself
 * is the host's. Refuses briefs that are broken, and in a kiosk every way out but the clipboard.
 */
import type { Entry } from '../../../library/briefs/library.ts';
import type { SectionName } from '../../../print/document/sections.ts';
import { displayWidth } from '../../../text/layout/width.ts';
import type { PaneName } from '../../model/panes.ts';
import { inserted, type TypedText, typedText } from '../../model/typed-text.ts';
import { copyText } from '../../state/copying.ts';
import { itemUnderCursor } from '../../state/item-under-cursor.ts';
import { listedEntries, modeOf, type State, selectedEntry } from '../../state/state.ts';
import {
  DESTINATIONS,
  type Destination,
  type Extent,
  FORMS,
  type Form,
  PAGE_FORMS,
  type Printed,
  type PrintJob,
  type PrintMatter,
  type PrintMenu,
} from './print-model.ts';

const SECTIONS_OF: Readonly<Record<PaneName, readonly SectionName[]>> = {
  summary: ['summary', 'caveats'],
  figures: ['figures', 'people'],
  quotes: ['quotes'],
  questions: ['questions'],
};

/** The extents there are where the reader is, in the order of the menu; none where nothing can be printed. */
export function extentsOf(state: State): readonly Extent[] {
  const isSound = selectedEntry(state)?.brief !== undefined;
  if (state.screen === 'brief')
    return !isSound ? [] : itemUnderCursor(state) ? ['brief', 'pane', 'item'] : ['brief', 'pane'];
  const sound = soundListed(state);
  const isListed = sound.some(({ path }) => path === state.selected);
  return [
    ...(isListed ? ['brief' as const] : []),
    ...(sound.length > 1 ? ['listed' as const] : []),
  ];
}

/** The targets there are, in the order of the menu. */
export function destinationsOf({ isKiosk }: Pick<State, 'isKiosk'>): readonly Destination[] {
  return isKiosk ? ['clipboard'] : DESTINATIONS;
}

export function soundListed(state: State): readonly Entry[] {
  return listedEntries(state).filter(({ brief }) => brief !== undefined);
}

/** The forms that a target takes, in the order of the menu. */
export function formsOf(target: Destination): readonly Form[] {
  return target === 'printer' ? PAGE_FORMS : FORMS;
}

/** The menu, as it was left the last time; but paper is printed on only where that is chosen anew. */
export function openPrintMenu(state: State): State {
  const extents = extentsOf(state);
  const [first] = extents;
  if (!first) {
    const isBroken = selectedEntry(state) !== undefined && listedEntries(state).length > 0;
    const notice = isBroken ? 'A broken brief cannot be printed.' : 'There is nothing to print.';
    return { ...state, notice };
  }
  const targets = destinationsOf(state);
  const [usual = 'clipboard'] = targets;
  const { printedLast: last } = state;
  const { form = FORMS[0] } = last ?? {};
  const isKept = last && last.target !== 'printer' && targets.includes(last.target);
  const target = isKept ? last.target : usual;
  const wanted = modeOf(state) === 'evidence' ? 'item' : last?.extent;
  const extent = wanted !== undefined && extents.includes(wanted) ? wanted : first;
  return { ...state, printMenu: { extent, form, target } };
}

export function withoutPrintMenu(state: State): State {
  const { printMenu: _, preview: __, ...rest } = state;
  return rest;
}

/** Closed where what it would print is there no more. */
export function withFittingPrintMenu(state: State, isThere: boolean): State {
  const { printMenu: menu } = state;
  const isFitting = menu && isThere && extentsOf(state).includes(menu.extent);
  return menu && !isFitting ? withoutPrintMenu(state) : state;
}

export function toTarget(state: State, direction: 1 | -1): State {
  return changed(state, (menu) => {
    const targets = destinationsOf(state);
    const target = targets[targets.indexOf(menu.target) + direction];
    if (!target) return menu;
    const forms = formsOf(target);
    const alike = forms.find(({ hasExtracts }) => hasExtracts === menu.form.hasExtracts);
    const form = forms.includes(menu.form) ? menu.form : (alike ?? menu.form);
    return { ...menu, target, form };
  });
}

/** Round the end. */
export function toExtent(state: State, direction: 1 | -1): State {
  return changed(state, (menu) => {
    const extents = extentsOf(state);
    const index = extents.indexOf(menu.extent) + direction + extents.length;
    return { ...menu, extent: extents[index % extents.length] ?? menu.extent };
  });
}

/** Round the end. */
export function toForm(state: State, direction: 1 | -1): State {
  return changed(state, (menu) => {
    const forms = formsOf(menu.target);
    const index = forms.indexOf(menu.form) + direction + forms.length;
    return { ...menu, form: forms[index % forms.length] ?? menu.form };
  });
}

/** The name of the file changed by typing. */
export function withName(state: State, change: (name: TypedText) => TypedText): State {
  return changed(state, (menu) => (menu.name ? { ...menu, name: change(menu.name) } : menu));
}

/** Text put into the name where its cursor is. */
export function withTyped(state: State, text: string): State {
  return withName(state, (name) => inserted(name, text, MAX_NAME));
}

/** In UTF-16 units: more than any file system takes for a name. */
const MAX_NAME = 1000;

/** Asks for the file's name first, where there is none yet. */
export function send(state: State): State {
  const { printMenu: menu } = state;
  if (!menu) return state;
  if (menu.target === 'file') {
    if (menu.name === undefined)
      return { ...state, printMenu: { ...menu, name: typedText(fileNameOf(state, menu)) } };
    if (menu.name.text.trim() === '') return { ...state, notice: 'A file needs a name.' };
    return asking(state, menu, false);
  }
  const { target } = menu;
  const notice = target === 'printer' ? { notice: `Sending to ${state.programs.printer} …` } : {};
  return {
    ...withoutPrintMenu(asking(state, menu, false)),
    printedLast: menu,
    ...notice,
  };
}

/** The file of that name replaced. */
export function replaceFile(state: State): State {
  return state.printMenu ? asking(state, state.printMenu, true) : state;
}

/** From the question to the name, from the name to the menu, and out of it. */
export function backInPrintMenu(state: State): State {
  const { printMenu: menu } = state;
  if (!menu) return state;
  const { taken, name, ...rest } = menu;
  if (taken !== undefined)
    return { ...state, printMenu: { ...rest, ...(name !== undefined && { name }) } };
  return name === undefined ? withoutPrintMenu(state) : { ...state, printMenu: rest };
}

/** What came of printing: said, and where a file could not be written, its name may be put right. */
export function printed(state: State, outcome: Printed): State {
  const { printMenu: menu } = state;
  const isNamed = menu?.name !== undefined;
  switch (outcome.kind) {
    case 'text':
      return copyText(state, outcome.text);
    case 'taken':
      return menu && isNamed ? { ...state, printMenu: { ...menu, taken: outcome.name } } : state;
    case 'done': {
      if (!isNamed) return { ...state, notice: outcome.said };
      return { ...withoutPrintMenu(state), printedLast: menu, notice: outcome.said };
    }
    case 'fault':
      return told(isNamed ? backFromQuestion(state) : state, outcome.said);
  }
}

function backFromQuestion(state: State): State {
  return state.printMenu?.taken === undefined ? state : backInPrintMenu(state);
}

/** A fault in the footer, or where that is too narrow, on a screen of its own. */
function told(state: State, said: string): State {
  const { notice: _, ...rest } = state;
  if (displayWidth(said) + 2 <= state.size.columns) return { ...rest, notice: said };
  return { ...rest, plainText: { text: said, hint: 'It was not printed.', top: 0 } };
}

function changed(state: State, change: (menu: PrintMenu) => PrintMenu): State {
  return state.printMenu ? { ...state, printMenu: change(state.printMenu) } : state;
}

/** What would be printed. */
export function matterOf(state: State, { extent, form }: PrintMenu): PrintMatter {
  const selected = selectedEntry(state);
  const entries = extent === 'listed' ? soundListed(state) : selected ? [selected] : [];
  const item = extent === 'item' ? itemUnderCursor(state) : undefined;
  return {
    entries,
    ...(extent === 'pane' && { sections: SECTIONS_OF[state.focus] }),
    ...(item && { item }),
    form,
  };
}

/** The job asked of the host. */
function asking(state: State, menu: PrintMenu, isReplacing: boolean): State {
  const { target, name, taken } = menu;
  const fallback = fileNameOf(state, menu);
  const typed = (isReplacing ? taken : name?.text) ?? '';
  const job: PrintJob = {
    ...matterOf(state, menu),
    to:
      target === 'file'
        ? { kind: target, name: typed.trim(), fallback, isReplacing }
        : { kind: target },
  };
  return { ...state, printing: job };
}

/** `nk-kursk-losses-quotes.txt`. */
export function fileNameOf(state: State, { extent, form }: PrintMenu): string {
  const id = selectedEntry(state)?.id ?? 'brief';
  const item = itemUnderCursor(state);
  const stem = {
    brief: id,
    pane: `${id}-${state.focus}`,
    item: item ? `${id}-${item.section}-${item.index + 1}` : id,
    listed: 'briefs',
  }[extent];
  return `${stem}.${form.extension}`;
}
