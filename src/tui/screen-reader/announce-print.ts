/** The print menu for a screen reader: what is chosen, and only what changed. */
import { destinationsOf } from '../screens/print/print-menu.ts';
import { destinationWords, extentLabel, itemWords } from '../screens/print/print-menu-lines.ts';
import type { PrintMenu } from '../state/print-model.ts';
import type { State } from '../state/state.ts';

/** All of the menu when it opens; after that, what a key has changed. */
export function printNews(
  before: PrintMenu | undefined,
  menu: PrintMenu,
  state: State,
): readonly string[] {
  const extent = `What: ${labelWithWords(extentLabel(state, menu.extent), itemWords(state, menu))}`;
  const form = `As: ${menu.form.label}.`;
  const destinations = destinationsOf(state);
  const place =
    destinations.length < 2
      ? ''
      : `${destinations.indexOf(menu.destination) + 1} of ${destinations.length}: `;
  const destination = `To: ${place}${destinationWords(state, menu)}`;
  if (!before) return ['Print.', extent, form, destination];
  return [
    before.extent === menu.extent ? '' : extent,
    before.form === menu.form ? '' : form,
    before.destination === menu.destination && before.name === undefined
      ? ''
      : menu.name === undefined
        ? destination
        : '',
    menu.taken !== undefined && before.taken === undefined
      ? `There is a file ${state.typeface.show(menu.taken)}. y replaces it, n asks for another name.`
      : '',
  ];
}

function labelWithWords(label: string, words: string): string {
  return words === '' ? `${label}.` : `${label}: ${words}`;
}
