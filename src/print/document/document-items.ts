/**
 * Makes the items of a printed document, each with its reference and its status. An item has a status only
 * where something is wrong or unknown; the head has the counts.
 */
import type {
  Anchor,
  Brief,
  Figure,
  Person,
  Question,
  Quote,
  SummaryPoint,
} from '../../brief/model/brief.ts';
import { STATUS } from '../../brief/model/field-values.ts';
import type { Section } from '../../brief/model/sections.ts';
import {
  figureDetail,
  figureNumber,
  figureWhat,
  formatAnchors,
  personDetail,
  personHeading,
  pointAssessment,
  questionState,
  speakerCredit,
} from '../../brief/model/wording.ts';
import { type EvidenceRecord, recordedItem, remarkOf } from '../../evidence/record/record.ts';
import type { Clean } from './clean.ts';
import type { PrintItem, Reference, Remark } from './print-document.ts';

/** What the items need beside the brief. */
export interface Context {
  readonly clean: Clean;
  readonly record: EvidenceRecord | undefined;
  /** The number of an item's note. */
  readonly numberOf: ((section: Section, index: number) => number | undefined) | undefined;
}

/** An item without its reference. */
type Content<Item> = Item extends PrintItem ? Omit<Item, 'reference'> : never;

/** The items of a section, in the brief's order. */
export function sectionItems(brief: Brief, name: Section, context: Context): PrintItem[] {
  const { clean } = context;
  const each = <Item extends { readonly at: readonly Anchor[] }>(
    items: readonly Item[],
    content: (item: Item, index: number) => Content<PrintItem>,
  ): PrintItem[] =>
    items.map((item, index) => ({
      ...content(item, index),
      reference: referenceOf(item.at, brief, name, index, context),
    }));
  switch (name) {
    case 'summary':
      return each(brief.summary, (point) => pointItem(point, clean));
    case 'figures':
      return each(brief.figures, (figure) => figureItem(figure, clean));
    case 'people':
      return each(brief.people, (person) => personItem(person, clean));
    case 'quotes':
      return each(brief.quotes, (quote) => quoteItem(quote, clean));
    case 'questions':
      return each(brief.questions, (question, index) => questionItem(question, index, clean));
    case 'caveats':
      return each(brief.caveats, ({ text }) => ({ kind: 'caveat', text: clean(text) }));
  }
}

function referenceOf(
  at: readonly Anchor[],
  { sources }: Brief,
  section: Section,
  index: number,
  { clean, record, numberOf }: Context,
): Reference {
  const item = record && recordedItem(record, section, index);
  const status = item && remarkOf(item);
  const note = numberOf?.(section, index);
  const languages = new Set(
    sources.filter(({ key }) => isFrom(key, at)).map(({ language }) => language),
  );
  const [language] = languages.size === 1 ? languages : [];
  return {
    at: clean(formatAnchors(at)),
    ...(status && { status }),
    ...(language !== undefined && { language: clean(language) }),
    ...(note !== undefined && { note }),
  };
}

/** Whether an item may come from the source of a key; one without anchors may come from any. */
function isFrom(key: string | undefined, at: readonly Anchor[]): boolean {
  return at.length === 0 || at.some(({ source }) => source === key);
}

function pointItem(point: SummaryPoint, clean: Clean): Content<PrintItem> {
  return {
    kind: 'point',
    text: clean(point.text),
    assessment: clean(pointAssessment(point)),
  };
}

function figureItem(figure: Figure, clean: Clean): Content<PrintItem> {
  return {
    kind: 'figure',
    phrase: clean(figureNumber(figure)),
    what: clean(figureWhat(figure)),
    detail: clean(figureDetail(figure)),
  };
}

function personItem(person: Person, clean: Clean): Content<PrintItem> {
  return {
    kind: 'person',
    heading: clean(personHeading(person)),
    detail: clean(personDetail(person)),
  };
}

function quoteItem(quote: Quote, clean: Clean): Content<PrintItem> {
  const { speaker, detail } = speakerCredit(quote);
  return {
    kind: 'quote',
    paragraphs: quote.paragraphs.map(clean),
    credit: { speaker: clean(speaker), detail: clean(detail) },
    remarks: remarks({ Context: quote.context, Note: quote.note }, clean),
  };
}

function questionItem(question: Question, index: number, clean: Clean): Content<PrintItem> {
  const { status, why, needs, answer } = question;
  const isOpen = status === 'open';
  return {
    kind: 'question',
    number: index + 1,
    status,
    state: clean(questionState(question, STATUS[status])),
    text: clean(question.question),
    answer: isOpen ? '' : clean(answer ?? ''),
    remarks: remarks({ Why: why, Needs: needs, Answer: isOpen ? answer : undefined }, clean),
  };
}

function remarks(words: Readonly<Record<string, string | undefined>>, clean: Clean): Remark[] {
  return Object.entries(words).flatMap(([label, text]) =>
    text === undefined ? [] : [{ label, text: clean(text) }],
  );
}
