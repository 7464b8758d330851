/** How the library's screen of a size is divided. All numbers are columns and rows. */
import { FRAME_ROWS, GRID, isTooSmall, type Size } from '../../model/screen-size.ts';

/** The library's screen: the list, and a preview beside or below it where there is room. */
export type LibraryLayout =
  | { readonly kind: 'tiny' }
  | { readonly kind: 'list'; readonly list: Size }
  | { readonly kind: 'beside'; readonly list: Size; readonly preview: Size }
  | { readonly kind: 'below'; readonly list: Size; readonly preview: Size };

export function layOutLibrary(size: Size): LibraryLayout {
  if (isTooSmall(size)) return { kind: 'tiny' };
  const { columns, rows } = size;
  const height = rows - FRAME_ROWS;
  if (columns >= GRID.columns) {
    const list = Math.min(48, Math.floor(columns * 0.42));
    return {
      kind: 'beside',
      list: { columns: list, rows: height },
      preview: { columns: columns - list - 1, rows: height },
    };
  }
  if (height < 12) return { kind: 'list', list: { columns, rows: height } };
  const list = Math.floor((height - 1) / 2);
  return {
    kind: 'below',
    list: { columns, rows: list },
    preview: { columns, rows: height - 1 - list },
  };
}
