/** The help screen: the key table as lines. */
import { displayWidth, padEnd } from '../text/width.ts';
import { wrapLines } from '../text/wrap.ts';
import { BINDINGS } from './keymap.ts';
import type { Line } from './line.ts';
import type { State } from './state.ts';

/** Lines for the width of the screen. */
export function helpLines({ size, typeface }: State): readonly Line[] {
  const rows = BINDINGS.flatMap(({ help }) => help ?? []).map(({ keys, meaning }) => ({
    keys: typeface.keys(keys),
    meaning,
  }));
  const keyWidth = Math.max(...rows.map(({ keys }) => displayWidth(keys)));
  const isNarrow = size.columns < keyWidth + 24;
  return rows.flatMap(({ keys, meaning }): Line[] => {
    if (isNarrow) {
      const lines = wrapLines(meaning, Math.max(1, size.columns - 5));
      return [
        [{ text: ` ${keys}`, weight: 'strong' }],
        ...lines.map((line) => [{ text: `   ${line}` }]),
      ];
    }
    const lines = wrapLines(meaning, Math.max(1, Math.min(75, size.columns - keyWidth - 5)));
    return lines.map((line, index) => [
      { text: ` ${padEnd(index === 0 ? keys : '', keyWidth)}   `, weight: 'strong' },
      { text: line },
    ]);
  });
}
