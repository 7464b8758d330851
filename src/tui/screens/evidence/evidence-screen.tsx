/** The evidence of an item: its words and verdict, the source around them, and remarks. */
import { Box } from 'ink';
import { formatAnchors } from '../../../brief/model/wording.ts';
import { recordedVerdict } from '../../../evidence/record/record.ts';
import { withBasis, wordOf } from '../../../evidence/verdict/verdict.ts';
import { ruleLine } from '../../frame/rules.ts';
import type { ScreenProps } from '../../frame/scrolled-lines.tsx';
import { STYLE_OF_VERDICT } from '../../look/colours.ts';
import { marked } from '../../look/result-words.ts';
import { Rows } from '../../look/row.tsx';
import { fitLine, type Line, lineWidth, type Span, spread } from '../../model/line.ts';
import { isInBody, layOutPane, spansOf } from '../../model/pane-layout.ts';
import type { State } from '../../state/state.ts';
import { type EvidenceLayout, layOutEvidence } from './evidence-layout.ts';

export function EvidenceScreen({ state }: ScreenProps) {
  const layout = layOutEvidence(state);
  if (!layout) return null;
  const { columns } = state.size;
  const { height, margin } = layout;
  const row = (line: Line) => <Rows lines={[line]} columns={columns} rows={1} />;
  const rows = (lines: readonly Line[], count: number) => (
    <Box marginLeft={margin}>
      <Rows
        lines={lines.map((line) => fitLine(line, layout.columns, state.typeface.ellipsis))}
        columns={layout.columns}
        rows={count}
      />
    </Box>
  );
  const panel = panelLines(layout);
  return (
    <>
      {row(evidenceHeader(state, layout))}
      {row(ruleLine([titleStretch(layout, columns)], '', state))}
      {rows(textLines(layout, state.typeface.bar), height)}
      {row(ruleLine([{ columns, remark: placeRemark(state, layout) }], '', state))}
      {panel.length > 0 && rows(panel, panel.length)}
    </>
  );
}

/** The lines in view; those of the paragraphs that count begin with a bar. */
function textLines(
  { text, items, isCited, top, height }: EvidenceLayout,
  bar: string,
): readonly Line[] {
  return text.lines.slice(top, top + height).map((laid, offset) => {
    const hasBar = isCited(laid.item) && isInBody(text, laid.item, top + offset);
    return spansOf(laid, items[laid.item], [], undefined, hasBar ? bar : undefined);
  });
}

function panelLines({ panel, columns }: EvidenceLayout): readonly Line[] {
  return layOutPane(panel, columns).lines.map((laid) =>
    spansOf(laid, panel[laid.item], [], undefined, undefined),
  );
}

function titleStretch({ page: { title } }: EvidenceLayout, columns: number) {
  return title === '' ? { columns } : { columns, title };
}

/** `place 1 of 2  ↑↓`: which of several places of the source, and whether there is more above or below. */
function placeRemark({ typeface }: State, { page, text, top, height }: EvidenceLayout): string {
  const { targets, current, match } = page;
  const isMixed = targets.some(({ kind }) => kind !== targets[0]?.kind);
  const kind = targets[current]?.kind === 'found' ? 'found here' : 'as the brief says';
  const place =
    targets.length < 2 || match
      ? ''
      : `place ${current + 1} of ${targets.length}${isMixed ? `, ${kind}` : ''}`;
  const up = top > 0 ? typeface.up : '';
  const down = top + height < text.lines.length ? typeface.down : '';
  return [place, `${up}${down}`].filter((part) => part !== '').join('  ');
}

/** ` critical year for the war            ✓ verified, p19   2/8` */
function evidenceHeader(state: State, layout: EvidenceLayout): Line {
  const { size, typeface } = state;
  const { subject, cursor, total } = layout.page;
  const dim = (text: string): Span => ({ text, weight: 'dim' });
  const place = total > 1 ? `  ${cursor + 1}/${total} ` : ' ';
  const remarks = verdictForms(state, layout).map((line): Line => [...line, dim(place)]);
  const room = Math.floor(size.columns * 0.6);
  const remark = remarks.find((line) => lineWidth(line) <= room) ?? remarks.at(-1) ?? [];
  return spread(
    [{ text: ` ${typeface.show(subject.words)}`, weight: 'strong' }],
    remark,
    size.columns,
    typeface.ellipsis,
  );
}

/** The verdict of the item and the paragraphs that it cites, longest first. */
function verdictForms({ results, selected, typeface }: State, { page }: EvidenceLayout): Line[] {
  const { subject } = page;
  if (subject.kind === 'source' || subject.kind === 'about') return [[]];
  const dim = (text: string): Span => ({ text, weight: 'dim' });
  const cited = typeface.show(formatAnchors(subject.at));
  const result = results.get(selected);
  if (subject.kind === 'cited' || !result) return [[dim(cited)], []];
  const at = cited === '' ? '' : `, ${cited}`;
  if (result.kind === 'unchecked') return [[dim(`not checked${at}`)], [dim('not checked')]];
  const status = recordedVerdict(result.record, subject.section, subject.index);
  if (status === undefined) return [[dim(cited)], []];
  const word = wordOf(status, subject.section);
  const short = withBasis(word, result.basis);
  return [`${withBasis(word, result.basis, 'long')}${at}`, `${short}${at}`, short].map((words) => [
    { ...STYLE_OF_VERDICT[status], text: marked(typeface.verdict(status, result.basis), words) },
  ]);
}
