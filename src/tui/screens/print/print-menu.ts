/**
 * The print menu, as changes of the state: how much is printed, in which form, and where it goes. The host prints.
 * A broken brief cannot be printed; where nothing may be written or run, only the clipboard is left.
 */

import type { Section } from '../../../brief/model/sections.ts';
import { type Entry, isSound } from '../../../library/briefs/library.ts';
import { SECTION_NAMES } from '../../../print/document/sections.ts';
import { FORMS, type Form } from '../../../print/formats.ts';
import { displayWidth } from '../../../text/layout/width.ts';
import { inserted, type TypedText, typedText } from '../../model/typed-text.ts';
import { paneNamed } from '../../panes/panes.ts';
import { listedEntries } from '../../state/listed-entries.ts';
import {
  DESTINATIONS,
  type Destination,
  type Extent,
  type Printed,
  type PrintJob,
  type PrintMatter,
  type PrintMenu,
} from '../../state/print-model.ts';
import { itemUnderCursor, modeOf, type State, selectedEntry } from '../../state/state.ts';
import { copyText } from '../text/copying.ts';

/** How much can be printed from where the reader is, in the order of the menu; none where nothing can. */
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

/** The destinations there are, in the order of the menu. */
export function destinationsOf({ isReadOnly }: Pick<State, 'isReadOnly'>): readonly Destination[] {
  return isReadOnly ? ['clipboard'] : DESTINATIONS;
}

export function soundListed(state: State): readonly Entry[] {
  return listedEntries(state).filter(isSound);
}

/** The forms that a destination takes, in the order of the menu. */
export function formsOf(destination: Destination): readonly Form[] {
  return destination === 'printer' ? FORMS.filter(({ hasPages }) => hasPages) : FORMS;
}

/** The menu, with the choices of the last time; but the printer has to be chosen each time. */
export function openPrintMenu(state: State): State {
  const extents = extentsOf(state);
  const [[first], [plainText]] = [extents, FORMS];
  if (!first || !plainText) {
    const isBroken = selectedEntry(state) !== undefined && listedEntries(state).length > 0;
    const notice = isBroken ? 'A broken brief cannot be printed.' : 'There is nothing to print.';
    return { ...state, notice };
  }
  const destinations = destinationsOf(state);
  const [usual = 'clipboard'] = destinations;
  const { printedLast: last } = state;
  const { form = plainText } = last ?? {};
  const isKept = last && last.destination !== 'printer' && destinations.includes(last.destination);
  const destination = isKept ? last.destination : usual;
  const wanted = modeOf(state) === 'evidence' ? 'item' : last?.extent;
  const extent = wanted !== undefined && extents.includes(wanted) ? wanted : first;
  return { ...state, printMenu: { extent, form, destination } };
}

export function withoutPrintMenu(state: State): State {
  const { printMenu: _, preview: __, ...rest } = state;
  return rest;
}

/** The menu closed, if the brief or item that it would print is gone. */
export function withFittingPrintMenu(state: State, isThere: boolean): State {
  const { printMenu: menu } = state;
  const isFitting = menu && isThere && extentsOf(state).includes(menu.extent);
  return menu && !isFitting ? withoutPrintMenu(state) : state;
}

export function toDestination(state: State, direction: 1 | -1): State {
  return changed(state, (menu) => {
    const destinations = destinationsOf(state);
    const destination = destinations[destinations.indexOf(menu.destination) + direction];
    if (!destination) return menu;
    const forms = formsOf(destination);
    const alike = forms.find(({ hasExtracts }) => hasExtracts === menu.form.hasExtracts);
    const form = forms.includes(menu.form) ? menu.form : (alike ?? menu.form);
    return { ...menu, destination, form };
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
    const forms = formsOf(menu.destination);
    const index = forms.indexOf(menu.form) + direction + forms.length;
    return { ...menu, form: forms[index % forms.length] ?? menu.form };
  });
}

/** The name of the file changed by typing. */
export function withName(state: State, change: (name: TypedText) => TypedText): State {
  return changed(state, (menu) => (menu.name ? { ...menu, name: change(menu.name) } : menu));
}

/** Text put into the name where its cursor is. */
export function typeInName(state: State, text: string): State {
  return withName(state, (name) => inserted(name, text, MAX_NAME));
}

/** In UTF-16 units: more than any file system takes for a name. */
const MAX_NAME = 1000;

/** Prints what is chosen; to a file after its name has been typed. */
export function send(state: State): State {
  const { printMenu: menu } = state;
  if (!menu) return state;
  if (menu.destination === 'file') {
    if (menu.name === undefined)
      return { ...state, printMenu: { ...menu, name: typedText(fileNameOf(state, menu)) } };
    if (menu.name.text.trim() === '') return { ...state, notice: 'A file needs a name.' };
    return withJob(state, menu, false);
  }
  const { destination } = menu;
  const notice =
    destination === 'printer' ? { notice: `Sending to ${state.programs.printer} …` } : {};
  return {
    ...withoutPrintMenu(withJob(state, menu, false)),
    printedLast: menu,
    ...notice,
  };
}

/** Prints to the file that is there already. */
export function replaceFile(state: State): State {
  return state.printMenu ? withJob(state, state.printMenu, true) : state;
}

/** Back from the question to the name, from the name to the menu, and from the menu to the screen. */
export function backInPrintMenu(state: State): State {
  const { printMenu: menu } = state;
  if (!menu) return state;
  const { taken, name, ...rest } = menu;
  if (taken !== undefined)
    return { ...state, printMenu: { ...rest, ...(name !== undefined && { name }) } };
  return name === undefined ? withoutPrintMenu(state) : { ...state, printMenu: rest };
}

/** The outcome of printing, as a notice; where a file could not be written, its name can be changed. */
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
      return withFault(isNamed ? backFromQuestion(state) : state, outcome.said);
  }
}

function backFromQuestion(state: State): State {
  return state.printMenu?.taken === undefined ? state : backInPrintMenu(state);
}

/** A fault as a notice; where the footer is too narrow, on a screen of its own. */
function withFault(state: State, fault: string): State {
  const { notice: _, ...rest } = state;
  if (displayWidth(fault) + 2 <= state.size.columns) return { ...rest, notice: fault };
  return { ...rest, plainText: { text: fault, hint: 'It was not printed.', top: 0 } };
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
    ...(extent === 'pane' && { sections: printedSections(state) }),
    ...(item && { item }),
    form,
  };
}

/** Those of the focused pane that are printed. */
function printedSections({ focus }: State): readonly Section[] {
  const { sections } = paneNamed(focus);
  return SECTION_NAMES.filter((name) => sections.includes(name));
}

/** The job for the host. */
function withJob(state: State, menu: PrintMenu, isReplacing: boolean): State {
  const { destination, name, taken } = menu;
  const fallback = fileNameOf(state, menu);
  const typed = (isReplacing ? taken : name?.text) ?? '';
  const job: PrintJob = {
    ...matterOf(state, menu),
    to:
      destination === 'file'
        ? { kind: destination, name: typed.trim(), fallback, isReplacing }
        : { kind: destination },
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
  return `${stem}.${form.suffix}`;
}
