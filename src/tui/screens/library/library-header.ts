/** The header of the library: how many briefs there are, or how far reading them is. */
import { type Line, spread } from '../../model/line.ts';
import { listedEntries, type State } from '../../state/state.ts';

export function libraryHeader(state: State): Line {
  const { size, typeface } = state;
  return spread(
    [{ text: ' sitrep', weight: 'strong' }],
    [{ text: `${libraryRemark(state, listedEntries(state).length)} `, weight: 'dim' }],
    size.columns,
    typeface.ellipsis,
  );
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
