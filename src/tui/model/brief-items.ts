/** A brief as the items of its four panes. Pure; what is shown of a brief, and in what words, is here. */
import type {
  Anchor,
  Brief,
  Figure,
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
import type { Section } from '../../evidence/verdict/check.ts';
import type { Verdict } from '../../evidence/verdict/verdict.ts';
import type { Typeface } from '../look/typeface.ts';
import { referenceForms } from '../look/verdict-marks.ts';
import { type Block, blockBuilder, type Form, type Item, type Run, type Style } from './block.ts';
import type { PaneName } from './panes.ts';

const DIM: Style = { weight: 'dim' };
const STRONG: Style = { weight: 'strong' };
/** Characters of a title that the head has room for on most screens; a longer one stands in the brief as well. */
const HEAD_TITLE = 60;

/** The items of each pane, for one brief in one typeface, with their verdicts where they are known. */
export function buildItems(
  brief: Brief,
  typeface: Typeface,
  result?: CheckResult,
): Readonly<Record<PaneName, readonly Item[]>> {
  const { run, block } = blockBuilder(typeface);
  const statusAt = result?.kind === 'checked' ? statusesOf(result.record) : NO_STATUS;
  const basis = result?.kind === 'checked' ? result.basis : 'source';

  /** Remarks after a text, dim, on its last line where there is room. */
  const after = (...remarks: readonly string[]): Run[] =>
    remarks.filter((remark) => remark !== '').map((remark) => run(` ${remark}`, DIM));
  // A few references are not parted by a line's end.
  const together = (at: readonly Anchor[]): string => {
    const anchors = formatAnchors(at);
    return anchors.length <= 16 ? anchors.replaceAll(' ', '\u00A0') : anchors;
  };
  const inBrackets = (remark: string): string => (remark === '' ? '' : `(${remark})`);
  const reference = (at: readonly Anchor[], status?: Verdict): { reference: readonly Form[] } => ({
    reference: referenceForms(formatAnchors(at), status, basis, typeface),
  });
  const labelled = (label: string, text: string | undefined): Block[] =>
    text === undefined ? [] : [block([run(`${label}: `, DIM), run(text)])];
  const headed = (heading: string, items: readonly Item[]): Item[] =>
    items.map((item, index) => (index === 0 ? { heading, ...item } : item));

  const figure = (item: Figure, index: number): Item => {
    const blocks = [
      ...(figureWhat(item) === '' ? [] : [block([run(figureWhat(item))])]),
      ...remarkBlock([figureDetail(item), formatAnchors(item.at)]),
    ];
    const marked = reference([], statusAt('figures', index));
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
  const person = (item: Person): Item => {
    const detail = personDetail(item);
    return {
      blocks: [
        block([run(personHeading(item), STRONG)], reference(item.at)),
        ...(detail === '' ? [] : [block([run(detail)])]),
      ],
    };
  };
  const quote = (item: Quote, index: number): Item => {
    const { speaker, detail } = speakerCredit(item);
    const last = item.paragraphs.length - 1;
    return {
      blocks: [
        ...item.paragraphs.map((paragraph, number) =>
          block([run(paragraph), ...(number === last ? [{ text: typeface.closeQuote }] : [])], {
            hung: typeface.openQuote,
          }),
        ),
        block([run(speaker, STRONG)], reference(item.at, statusAt('quotes', index))),
        ...(detail === '' ? [] : [block([run(detail, DIM)])]),
        ...labelled('Context', item.context),
        ...labelled('Note', item.note),
      ],
    };
  };
  const question = (item: Question): Item => {
    const state = questionState(item, STATUS[item.status]);
    const tone: Style =
      item.status === 'answered'
        ? { tone: 'good' }
        : item.status === 'partly'
          ? { tone: 'caution' }
          : {};
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
      blocks: atLast(blocks, reference(item.at)),
    };
  };
  const source = (item: Source): Item => {
    const { url = '' } = item;
    const detail = sourceDetail(item);
    // It ends in the address.
    const words = url !== '' && detail.endsWith(url) ? detail.slice(0, -url.length) : detail;
    const address = words === detail ? [] : [run(url, { ...DIM, link: url })];
    return { blocks: [block([run(sourceHeading(item))]), block([run(words, DIM), ...address])] };
  };

  const about: Item[] = headed('About this brief', [
    {
      blocks: [
        ...(brief.title.length > HEAD_TITLE ? [block([run(brief.title)])] : []),
        block([run(brief.id)]),
        ...remarkBlock([
          preparation(brief.date, brief.prepared?.by, brief.prepared?.with),
          brief.tags.join(', '),
        ]),
      ],
    },
  ]);

  return {
    summary: [
      ...brief.summary.map((point, index) => ({
        blocks: [
          block(
            [run(point.text), ...after(inBrackets(pointAssessment(point)), together(point.at))],
            reference([], statusAt('summary', index)),
          ),
        ],
      })),
      ...headed(
        brief.caveats.length === 1 ? 'Caveat' : 'Caveats',
        brief.caveats.map((caveat) => ({
          blocks: [block([run(caveat.text), ...after(together(caveat.at))])],
        })),
      ),
      ...headed(brief.sources.length === 1 ? 'Source' : 'Sources', brief.sources.map(source)),
      ...about,
    ],
    figures: [
      ...brief.figures.map(figure),
      ...headed('People and organisations', brief.people.map(person)),
    ],
    quotes: brief.quotes.map(quote),
    questions: brief.questions.map(question),
  };
}

type StatusAt = (section: Section, index: number) => Verdict | undefined;

const NO_STATUS: StatusAt = () => undefined;

function statusesOf({ items }: EvidenceRecord): StatusAt {
  const statuses = new Map<string, Verdict>(
    items.map(({ section, index, verdict }) => [`${section} ${index}`, verdict] as const),
  );
  return (section, index) => statuses.get(`${section} ${index}`);
}

/** Blocks with a reference on the last of them. */
function atLast(
  blocks: readonly Block[],
  extra: { readonly reference: readonly Form[] },
): readonly Block[] {
  return blocks.map((each, index) => (index === blocks.length - 1 ? { ...each, ...extra } : each));
}
