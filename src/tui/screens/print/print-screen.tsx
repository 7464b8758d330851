/** The print menu on the screen: what, in which form and where to, and a preview where there is room. */
import { SECTIONS } from '../../../print/document/sections.ts';
import { type RuleSegment, ruleLine } from '../../frame/rules.ts';
import type { ScreenProps } from '../../frame/scrolled-lines.tsx';
import { Rows } from '../../look/row.tsx';
import { fitLine, type Line } from '../../model/line.ts';
import { FRAME_ROWS } from '../../model/screen-size.ts';
import type { PrintMenu } from '../../state/print-model.ts';
import { selectedEntry } from '../../state/state.ts';
import {
  choiceLines,
  destinationLines,
  detailColumn,
  isRoomy,
  itemWords,
  PREVIEW_MARGIN,
  previewRows,
} from './print-menu-lines.ts';
import { ANSWER_ROWS, ReplaceQuestion } from './replace-question.tsx';

type PartProps = ScreenProps & { readonly menu: PrintMenu };

export function PrintScreen({ state, menu, choose }: PartProps) {
  const { columns, rows } = state.size;
  const head = headLines(state, menu);
  const destinations = destinationLines(state, menu);
  // The question stands under the file, in place of what cannot be chosen meanwhile.
  const untilFile = destinations.slice(
    0,
    destinations.findIndex(({ destination }) => destination === menu.destination) + 1,
  );
  const others = destinations.length - untilFile.length - ANSWER_ROWS;
  const rest = rows - FRAME_ROWS - head.length - destinations.length;
  const row = (line: Line) => <Rows lines={[line]} columns={columns} rows={1} />;
  return (
    <>
      {row(headerLine(state, menu))}
      {row(ruleLine([{ columns }], '', state))}
      <Rows lines={head} columns={columns} rows={head.length} />
      {menu.taken === undefined ? (
        <Rows
          lines={destinations.map(({ line }) => line)}
          columns={columns}
          rows={destinations.length}
        />
      ) : (
        <>
          <Rows
            lines={untilFile.map(({ line }) => line)}
            columns={columns}
            rows={untilFile.length}
          />
          <ReplaceQuestion
            typeface={state.typeface}
            margin={detailColumn(state)}
            choose={(key) => choose?.(key, 'replace')}
          />
          {others > 0 && <Rows lines={[]} columns={columns} rows={others} />}
        </>
      )}
      {previewRows(state) > 0 ? (
        <PreviewRows state={state} menu={menu} />
      ) : (
        <>
          {rest > 0 && <Rows lines={[]} columns={columns} rows={rest} />}
          {row(ruleLine([{ columns }], '', state))}
        </>
      )}
    </>
  );
}

/** The header: which brief it is about. */
function headerLine(state: PartProps['state'], menu: PrintMenu): Line {
  const { size, typeface } = state;
  const title = menu.extent === 'listed' ? '' : (selectedEntry(state)?.brief?.title ?? '');
  const line: Line = [
    { text: ' Print  ', weight: 'strong' },
    { text: typeface.show(title), weight: 'dim' },
  ];
  return fitLine(line, size.columns, typeface.ellipsis);
}

function headLines(state: PartProps['state'], menu: PrintMenu): readonly Line[] {
  const { size, typeface } = state;
  const [what = [], form = []] = choiceLines(state, menu);
  if (!isRoomy(state)) return [what, form];
  const words = itemWords(state, menu);
  const item: Line = words === '' ? [] : [{ text: `         ${words}` }];
  return [[], what, fitLine(item, size.columns - 1, typeface.ellipsis), form, []];
}

/** The preview between two rules; the lower rule says how many lines there are in all. */
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
  const rule = (segment: RuleSegment) => (
    <Rows lines={[ruleLine([segment], '', state)]} columns={columns} rows={1} />
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

/** The first line of the preview: of a part of a brief its heading, since what stands above is always the same. */
function firstShown(lines: readonly string[], { extent }: PrintMenu): number {
  if (extent === 'brief' || extent === 'listed') return 0;
  const isHeading = (line: string): boolean =>
    SECTIONS.some(({ title }) => line === title.toUpperCase() || line === `## ${title}`);
  return Math.max(0, lines.findIndex(isHeading));
}
