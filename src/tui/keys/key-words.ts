/** What the footer says of a key where that depends on where one is, and when it says it. */
import { layOutBrief } from '../model/screen-layout.ts';
import { listedEntries, type Mode, type State } from '../state/state.ts';

/** What the arrows move. */
export const MOVED: Readonly<Record<Mode, string>> = {
  library: 'brief',
  filter: 'brief',
  brief: 'item',
  evidence: 'item',
  search: 'match',
  faults: 'scroll',
  help: 'scroll',
  text: 'scroll',
  print: 'to',
  'file-name': 'to',
  replace: 'to',
};

export const isGrid = ({ size }: State): boolean => layOutBrief(size, false).kind === 'grid';
export const hasListed = (state: State): boolean => listedEntries(state).length > 0;
export const hasMatches = ({ search }: State): boolean => search?.current !== undefined;

/** What Esc and q do next, in a word. */
export function backWord(state: State): string {
  if (state.helpTop !== undefined || state.plainText || state.printMenu) return 'close';
  if (state.screen === 'library') return state.filter.text === '' ? 'quit' : 'clear';
  if (state.search) return 'clear';
  return state.entries.length > 1 || (state.isZoomed && isGrid(state)) ? 'back' : 'quit';
}
