/** A brief as the items of its panes: what is shown of an item of each section, and in what words. Pure. */
import type {
  Anchor,
  Brief,
  Figure,
  ItemRef,
  Person,
  Question,
  Quote,
  Source,
} from '../../brief/model/brief.ts';
import { STATUS } from '../../brief/model/field-values.ts';
import {
  figureDetail,
  figureNumber,
  figureWhat,
  formatAnchors,
  personDetail,
  personHeading,
  pointAssessment,
  preparation,
  questionState,
  sourceDetail,
  sourceHeading,
  speakerCredit,
} from '../../brief/model/wording.ts';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import type { EvidenceRecord } from '../../evidence/record/record.ts';
import type { CheckedPart } from '../../evidence/verdict/check.ts';
import type { Verdict } from '../../evidence/verdict/verdict.ts';
import { DIM, STRONG, STYLE_OF_STATUS } from '../look/colours.ts';
import { memoisedByResult, referenceVariants } from '../look/result-words.ts';
import type { Typeface } from '../look/typeface.ts';
import { type Block, blockBuilder, type PaneItem, type Run, type Variant } from '../model/block.ts';
import { type ByPane, byPane } from './panes.ts';

export type BriefItems = ByPane<readonly PaneItem[]>;

/** The items of a brief's panes, made once for each typeface and check result. */
export const itemsOf = memoisedByResult((brief: Brief, typeface, result): BriefItems => {
  const builders = sectionBuilders(brief, typeface, result);
  return byPane(({ sections }) => sections.flatMap((section) => builders[section]()));
});

type ItemSection = ItemRef['section'];

/** A longer title does not fit into the header of most screens, and is shown in the pane as well. */
const HEAD_TITLE = 60;

/** What makes the items of each section, for one brief in one typeface, with their verdicts where they are known. */
export function sectionBuilders(
  brief: Brief,
  typeface: Typeface,
  result?: CheckResult,
): Readonly<Record<ItemSection, () => readonly PaneItem[]>> {
  const { run, block } = blockBuilder(typeface);
  const verdictAt = result?.kind === 'checked' ? verdictsOf(result.record) : NO_VERDICT;
  const basis = result?.kind === 'checked' ? result.basis : 'source';

  /** Remarks after a text, dim, on its last line where there is room. */
  const after = (...remarks: readonly string[]): Run[] =>
    remarks.filter((remark) => remark !== '').map((remark) => run(` ${remark}`, DIM));
  // No line ends inside a short list of references.
  const together = (at: readonly Anchor[]): string => {
    const anchors = formatAnchors(at);
    return anchors.length <= 16 ? anchors.replaceAll(' ', '\u00A0') : anchors;
  };
  const inBrackets = (remark: string): string => (remark === '' ? '' : `(${remark})`);
  const reference = (
    at: readonly Anchor[],
    section: CheckedPart,
    index: number,
  ): { reference: readonly Variant[] } => ({
    reference: referenceVariants(
      formatAnchors(at),
      section,
      verdictAt(section, index),
      basis,
      typeface,
    ),
  });
  const labelled = (label: string, text: string | undefined): Block[] =>
    text === undefined ? [] : [block([run(`${label}: `, DIM), run(text)])];
  const headed = (heading: string, items: readonly PaneItem[]): PaneItem[] =>
    items.map((item, index) => (index === 0 ? { heading, ...item } : item));

  const figure = (item: Figure, index: number): PaneItem => {
    const blocks = [
      ...(figureWhat(item) === '' ? [] : [block([run(figureWhat(item))])]),
      ...remarkBlock([figureDetail(item), formatAnchors(item.at)]),
    ];
    const marked = reference([], 'figures', index);
    return {
      lead: block([run(figureNumber(item), STRONG)]),
      blocks: atLast(blocks.length === 0 ? [block([])] : blocks, marked),
    };
  };
  const remarkBlock = (remarks: readonly string[]): Block[] => {
    const text = remarks
      .filter((remark) => remark !== '')
      .map(typeface.show)
      .join(typeface.dot);
    return text === '' ? [] : [block([{ ...DIM, text }])];
  };
  const person = (item: Person, index: number): PaneItem => {
    const detail = personDetail(item);
    return {
      blocks: [
        block([run(personHeading(item), STRONG)], reference(item.at, 'people', index)),
        ...(detail === '' ? [] : [block([run(detail)])]),
      ],
    };
  };
  const quote = (item: Quote, index: number): PaneItem => {
    const { speaker, detail } = speakerCredit(item);
    const last = item.paragraphs.length - 1;
    return {
      blocks: [
        ...item.paragraphs.map((paragraph, number) =>
          block([run(paragraph), ...(number === last ? [{ text: typeface.closeQuote }] : [])], {
            hung: typeface.openQuote,
          }),
        ),
        block([run(speaker, STRONG)], reference(item.at, 'quotes', index)),
        ...(detail === '' ? [] : [block([run(detail, DIM)])]),
        ...labelled('Context', item.context),
        ...labelled('Note', item.note),
      ],
    };
  };
  const question = (item: Question, index: number): PaneItem => {
    const state = questionState(item, STATUS[item.status]);
    const tone = STYLE_OF_STATUS[item.status];
    const blocks = [
      block([run(item.question, STRONG)]),
      ...(state === '' ? [] : [block([run(state, tone)])]),
      ...labelled('Answer', item.answer),
      ...labelled('Why', item.why),
      ...labelled('Needs', item.needs),
    ];
    return {
      lead: {
        runs: [{ ...tone, text: typeface.status[item.status] }],
        text: typeface.status[item.status],
      },
      blocks: atLast(blocks, reference(item.at, 'questions', index)),
    };
  };
  const source = (item: Source): PaneItem => {
    const { url = '' } = item;
    const detail = sourceDetail(item);
    // The detail ends in the address.
    const words = url !== '' && detail.endsWith(url) ? detail.slice(0, -url.length) : detail;
    const address = words === detail ? [] : [run(url, { ...DIM, link: url })];
    return { blocks: [block([run(sourceHeading(item))]), block([run(words, DIM), ...address])] };
  };

  const about = (): PaneItem => ({
    blocks: [
      ...(brief.title.length > HEAD_TITLE ? [block([run(brief.title)])] : []),
      block([run(brief.id)]),
      ...remarkBlock([
        preparation(brief.date, brief.prepared?.by, brief.prepared?.with),
        brief.tags.join(', '),
      ]),
    ],
  });

  return {
    summary: () =>
      brief.summary.map((point, index) => ({
        blocks: [
          block(
            [run(point.text), ...after(inBrackets(pointAssessment(point)), together(point.at))],
            reference([], 'summary', index),
          ),
        ],
      })),
    caveats: () =>
      headed(
        brief.caveats.length === 1 ? 'Caveat' : 'Caveats',
        brief.caveats.map((caveat) => ({
          blocks: [block([run(caveat.text), ...after(together(caveat.at))])],
        })),
      ),
    sources: () =>
      headed(brief.sources.length === 1 ? 'Source' : 'Sources', brief.sources.map(source)),
    about: () => headed('About this brief', [about()]),
    figures: () => brief.figures.map(figure),
    people: () => headed('People and organisations', brief.people.map(person)),
    quotes: () => brief.quotes.map(quote),
    questions: () => brief.questions.map(question),
  };
}

type VerdictAt = (section: CheckedPart, index: number) => Verdict | undefined;

const NO_VERDICT: VerdictAt = () => undefined;

function verdictsOf({ items }: EvidenceRecord): VerdictAt {
  const verdicts = new Map<string, Verdict>(
    items.map(({ section, index, verdict }) => [`${section} ${index}`, verdict] as const),
  );
  return (section, index) => verdicts.get(`${section} ${index}`);
}

/** Blocks with a reference on the last of them. */
function atLast(
  blocks: readonly Block[],
  extra: { readonly reference: readonly Variant[] },
): readonly Block[] {
  return blocks.map((each, index) => (index === blocks.length - 1 ? { ...each, ...extra } : each));
}
