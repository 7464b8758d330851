/** The list of briefs: a pane whose cursor is always shown. */
import { Rows } from '../../look/row.tsx';
import { fitLine } from '../../model/line.ts';
import { PaneView, type PaneViewProps } from '../brief/pane.tsx';

export function BriefList(props: Omit<PaneViewProps, 'isFocused' | 'current'>) {
  const { items, size, whenEmpty, typeface } = props;
  if (items.length > 0) return <PaneView {...props} isFocused current={undefined} />;
  const line = fitLine([{ text: `  ${whenEmpty}` }], size.columns, typeface.ellipsis);
  return <Rows lines={[line]} columns={size.columns} rows={size.rows} />;
}
