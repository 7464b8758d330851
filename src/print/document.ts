/**
 * A brief as a document to print: what every format shows, in order and in words, with no layout.
 * This is where the brief's strings are made safe, once (`clean`), and written in ASCII where that
 * is asked for; a format adds only its own signs. Refuses unprintable characters and line ends: each
 * string is one line of visible text, its white space single.
 */
import type {
  Brief,
  Figure,
  Person,
  Question,
  Quote,
  Source,
  SummaryPoint,
} from '../brief/model.ts';
import { STATUS } from '../brief/vocabulary.ts';
import {
  type Credit,
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
} from '../brief/wording.ts';
import { toAscii } from '../text/ascii.ts';
import { visible } from '../text/visible.ts';
import { type SectionName, sectionsFor } from './sections.ts';

/** A line of the head: `Source`, and one entry for each source. */
export interface HeadField {
  readonly label: string;
  readonly entries: readonly string[];
}

/** Something said under an item: `Why`, and the words. */
export interface Remark {
  readonly label: string;
  readonly text: string;
}

/** An item of a section; `at` is its references without brackets, `p4 p9`, empty where none. */
export type PrintItem = { readonly at: string } & (
  | { readonly kind: 'point'; readonly text: string; readonly assessment: string }
  | {
      readonly kind: 'figure';
      readonly phrase: string;
      readonly what: string;
      readonly detail: string;
    }
  | { readonly kind: 'person'; readonly heading: string; readonly detail: string }
  | {
      readonly kind: 'quote';
      readonly paragraphs: readonly string[];
      readonly credit: Credit;
      readonly remarks: readonly Remark[];
    }
  | {
      readonly kind: 'question';
      readonly status: Question['status'];
      /** `answered 2026-11-22`; empty while open. */
      readonly state: string;
      readonly text: string;
      /** What stands beside the state: the answer of a question that is no longer open. */
      readonly answer: string;
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: 'caveat'; readonly text: string }
);

export interface PrintSection {
  readonly name: SectionName;
  readonly title: string;
  /** None: the format says so. */
  readonly items: readonly PrintItem[];
}

export interface PrintDocument {
  readonly id: string;
  readonly title: string;
  readonly head: readonly HeadField[];
  readonly sections: readonly PrintSection[];
}

export interface DocumentOptions {
  /** Write everything below U+0080. */
  readonly ascii?: boolean;
  /** The sections wanted, in any order; none or empty means all. */
  readonly sections?: readonly SectionName[];
}

type Clean = (text: string) => string;

/** What to print of a brief. */
export function buildDocument(brief: Brief, options: DocumentOptions = {}): PrintDocument {
  const clean: Clean = (text) => {
    // Twice: a mark that stood on a space at the start needs something else to stand on.
    const shown = visible(visible(text).trimStart());
    return (options.ascii === true ? toAscii(shown) : shown)
      .replace(/ {2,}/g, ' ')
      .replace(/^ | $/g, '');
  };
  return {
    id: clean(brief.id),
    title: clean(brief.title),
    head: headFields(brief).map(({ label, entries }) => ({ label, entries: entries.map(clean) })),
    sections: sectionsFor(options.sections).map(({ name, title }) => ({
      name,
      title,
      items: sectionItems(brief, name, clean),
    })),
  };
}

function headFields(brief: Brief): HeadField[] {
  const { sources, prepared, date, tags } = brief;
  const sourceEntries = sources.length === 0 ? ['Not stated.'] : sources.map(sourceEntry);
  const fields: HeadField[] = [
    { label: sources.length > 1 ? 'Sources' : 'Source', entries: sourceEntries },
  ];
  const preparedBy = preparation(date, prepared?.by, prepared?.with);
  if (preparedBy !== '')
    fields.push({ label: prepared === undefined ? 'Date' : 'Prepared', entries: [preparedBy] });
  if (tags.length > 0) fields.push({ label: 'Tags', entries: [tags.join(', ')] });
  return fields;
}

function sourceEntry(source: Source): string {
  const heading = sourceHeading(source);
  // A headline is quoted with its own full stop, or ends without one before what follows.
  const stopped = /[.!?…]”?$/.test(heading) ? heading : `${heading}.`;
  const key = source.key === undefined || source.key === heading ? '' : `${source.key}: `;
  return `${key}${stopped} ${sourceDetail(source)}`;
}

function sectionItems(brief: Brief, name: SectionName, clean: Clean): PrintItem[] {
  switch (name) {
    case 'summary':
      return brief.summary.map((point) => pointItem(point, clean));
    case 'figures':
      return brief.figures.map((figure) => figureItem(figure, clean));
    case 'people':
      return brief.people.map((person) => personItem(person, clean));
    case 'quotes':
      return brief.quotes.map((quote) => quoteItem(quote, clean));
    case 'questions':
      return brief.questions.map((question) => questionItem(question, clean));
    case 'caveats':
      return brief.caveats.map(({ text, at }) => ({
        kind: 'caveat',
        text: clean(text),
        at: clean(formatAnchors(at)),
      }));
  }
}

function pointItem(point: SummaryPoint, clean: Clean): PrintItem {
  const { text, at } = point;
  return {
    kind: 'point',
    text: clean(text),
    assessment: clean(pointAssessment(point)),
    at: clean(formatAnchors(at)),
  };
}

function figureItem(figure: Figure, clean: Clean): PrintItem {
  return {
    kind: 'figure',
    phrase: clean(figureNumber(figure)),
    what: clean(figureWhat(figure)),
    detail: clean(figureDetail(figure)),
    at: clean(formatAnchors(figure.at)),
  };
}

function personItem(person: Person, clean: Clean): PrintItem {
  return {
    kind: 'person',
    heading: clean(personHeading(person)),
    detail: clean(personDetail(person)),
    at: clean(formatAnchors(person.at)),
  };
}

function quoteItem(quote: Quote, clean: Clean): PrintItem {
  const { speaker, detail } = speakerCredit(quote);
  return {
    kind: 'quote',
    paragraphs: quote.paragraphs.map(clean),
    credit: { speaker: clean(speaker), detail: clean(detail) },
    remarks: remarks({ Context: quote.context, Note: quote.note }, clean),
    at: clean(formatAnchors(quote.at)),
  };
}

function questionItem(question: Question, clean: Clean): PrintItem {
  const { status, why, needs, answer } = question;
  const isOpen = status === 'open';
  return {
    kind: 'question',
    status,
    state: clean(questionState(question, STATUS[status])),
    text: clean(question.question),
    answer: isOpen ? '' : clean(answer ?? ''),
    remarks: remarks({ Why: why, Needs: needs, Answer: isOpen ? answer : undefined }, clean),
    at: clean(formatAnchors(question.at)),
  };
}

function remarks(words: Readonly<Record<string, string | undefined>>, clean: Clean): Remark[] {
  return Object.entries(words).flatMap(([label, text]) =>
    text === undefined ? [] : [{ label, text: clean(text) }],
  );
}
