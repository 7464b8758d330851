/** The print menu on the screen. */
import { SECTIONS } from '../../../print/document/sections.ts';
import { Rows } from '../../look/row.tsx';
import { footerLine, headerLine, ruleLine, type Stretch } from '../../look/rules.ts';
import { fitLine, type Line } from '../../model/line.ts';
import { FRAME_ROWS } from '../../model/screen-layout.ts';
import type { ScreenProps } from '../help/simple-screens.tsx';
import {
  choiceLines,
  isRoomy,
  itemWords,
  PREVIEW_MARGIN,
  previewRows,
  targetLines,
} from './print-menu-lines.ts';
import type { PrintMenu } from './print-model.ts';

type PartProps = ScreenProps & { readonly menu: PrintMenu };

export function PrintScreen({ state, menu }: PartProps) {
  const { columns, rows } = state.size;
  const head = headLines(state, menu);
  const targets = targetLines(state, menu);
  const rest = rows - FRAME_ROWS - head.length - targets.length;
  const row = (line: Line) => <Rows lines={[line]} columns={columns} rows={1} />;
  return (
    <>
      {row(headerLine(state))}
      {row(ruleLine([{ columns }], '', state))}
      <Rows lines={head} columns={columns} rows={head.length} />
      <Rows lines={targets.map(({ line }) => line)} columns={columns} rows={targets.length} />
      {previewRows(state) > 0 ? (
        <PreviewRows state={state} menu={menu} />
      ) : (
        <>
          {rest > 0 && <Rows lines={[]} columns={columns} rows={rest} />}
          {row(ruleLine([{ columns }], '', state))}
        </>
      )}
      {row(footerLine(state))}
    </>
  );
}

function headLines(state: PartProps['state'], menu: PrintMenu): readonly Line[] {
  const { size, typeface } = state;
  const [what = [], form = []] = choiceLines(state, menu);
  if (!isRoomy(state)) return [what, form];
  const words = itemWords(state, menu);
  const item: Line = words === '' ? [] : [{ text: `         ${words}` }];
  return [[], what, fitLine(item, size.columns - 1, typeface.ellipsis), form, []];
}

/** What would be printed, between two rules; the lower one says how much more it is. */
function PreviewRows({ state, menu }: PartProps) {
  const { size, typeface, preview } = state;
  const { columns } = size;
  const height = previewRows(state);
  const isKnown = preview?.extent === menu.extent && preview.form === menu.form;
  const lines = isKnown ? preview.text.trimEnd().split('\n') : [];
  const first = firstShown(lines, menu);
  const shown = lines.slice(first, first + height).map((line) => {
    const text = ' '.repeat(PREVIEW_MARGIN) + typeface.show(line);
    return fitLine([{ text }], columns - 1, typeface.ellipsis);
  });
  const last = first + shown.length;
  const remark =
    shown.length < lines.length ? { remark: `lines ${first + 1}-${last} of ${lines.length}` } : {};
  const rule = (stretch: Stretch) => (
    <Rows lines={[ruleLine([stretch], '', state)]} columns={columns} rows={1} />
  );
  return (
    <>
      <Rows lines={[]} columns={columns} rows={1} />
      {rule({ columns, title: 'Preview' })}
      <Rows lines={shown} columns={columns} rows={height} />
      {rule({ columns, ...remark })}
    </>
  );
}

/** A part of a brief is shown from its heading on: what stands above is the same for all. */
function firstShown(lines: readonly string[], { extent }: PrintMenu): number {
  if (extent === 'brief' || extent === 'listed') return 0;
  const isHeading = (line: string): boolean =>
    SECTIONS.some(({ title }) => line === title.toUpperCase() || line === `## ${title}`);
  return Math.max(0, lines.findIndex(isHeading));
}
