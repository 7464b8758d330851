/** The print menu for the ear: what is chosen, and only what changed. */
import { destinationsOf } from '../screens/print/print-menu.ts';
import { extentLabel, itemWords, targetWords } from '../screens/print/print-menu-lines.ts';
import type { PrintMenu } from '../screens/print/print-model.ts';
import type { State } from '../state/state.ts';

/** All of it where the menu opens; then what one key has changed. */
export function printNews(
  before: PrintMenu | undefined,
  menu: PrintMenu,
  state: State,
): readonly string[] {
  const extent = `What: ${joined(extentLabel(state, menu.extent), itemWords(state, menu))}`;
  const form = `As: ${menu.form.label}.`;
  const targets = destinationsOf(state);
  const place =
    targets.length < 2 ? '' : `${targets.indexOf(menu.target) + 1} of ${targets.length}: `;
  const target = `To: ${place}${targetWords(state, menu)}`;
  if (!before) return ['Print.', extent, form, target];
  return [
    before.extent === menu.extent ? '' : extent,
    before.form === menu.form ? '' : form,
    before.target === menu.target && before.name === undefined
      ? ''
      : menu.name === undefined
        ? target
        : '',
    menu.taken !== undefined && before.taken === undefined
      ? `There is a file ${state.typeface.show(menu.taken)}. y replaces it, n asks for another name.`
      : '',
  ];
}

function joined(label: string, words: string): string {
  return words === '' ? `${label}.` : `${label}: ${words}`;
}
