/** What the items of a pane are about: for each its section and index in the brief, its words and its anchors. */
import type { Anchor, Brief, ItemRef, Source } from '../../brief/model/brief.ts';
import {
  figureNumber,
  figureWhat,
  personHeading,
  sourceHeading,
} from '../../brief/model/wording.ts';
import type { CheckedSection } from '../../evidence/record/record.ts';
import { type PaneName, paneNamed } from './panes.ts';

export type Subject =
  /** A point, figure or quote: it has a verdict. */
  | CitingSubject<'checked', CheckedSection>
  /** An item that only cites paragraphs. */
  | CitingSubject<'cited', 'people' | 'questions' | 'caveats'>
  | {
      readonly kind: 'source';
      readonly section: 'sources';
      readonly index: number;
      readonly words: string;
      readonly source: Source;
    }
  /** The brief as a whole. */
  | {
      readonly kind: 'about';
      readonly section: 'about';
      readonly index: number;
      readonly words: string;
    };

interface CitingSubject<Kind, Section> {
  readonly kind: Kind;
  readonly section: Section;
  /** 0-based, in its section. */
  readonly index: number;
  /** The brief's own, unsanitised, as are all words here. */
  readonly words: string;
  readonly at: readonly Anchor[];
}

const SUBJECTS: Readonly<Record<ItemRef['section'], (brief: Brief) => readonly Subject[]>> = {
  summary: ({ summary }) =>
    summary.map(({ text, at }, index) => ({
      kind: 'checked',
      section: 'summary',
      index,
      words: text,
      at,
    })),
  caveats: ({ caveats }) =>
    caveats.map(({ text, at }, index) => ({
      kind: 'cited',
      section: 'caveats',
      index,
      words: text,
      at,
    })),
  sources: ({ sources }) =>
    sources.map((source, index) => {
      return { kind: 'source', section: 'sources', index, words: sourceHeading(source), source };
    }),
  about: () => [{ kind: 'about', section: 'about', index: 0, words: 'About this brief' }],
  figures: ({ figures }) =>
    figures.map((figure, index) => {
      const words = `${figureNumber(figure)} ${figureWhat(figure)}`.trim();
      return { kind: 'checked', section: 'figures', index, words, at: figure.at };
    }),
  people: ({ people }) =>
    people.map((person, index) => {
      return {
        kind: 'cited',
        section: 'people',
        index,
        words: personHeading(person),
        at: person.at,
      };
    }),
  quotes: ({ quotes }) =>
    quotes.map(({ paragraphs, at }, index) => {
      return { kind: 'checked', section: 'quotes', index, words: paragraphs.join(' '), at };
    }),
  questions: ({ questions }) =>
    questions.map(({ question, at }, index) => {
      return { kind: 'cited', section: 'questions', index, words: question, at };
    }),
};

/** One for each item of the pane, in its order. */
export function subjectsOf(brief: Brief, pane: PaneName): readonly Subject[] {
  return paneNamed(pane).sections.flatMap((section) => SUBJECTS[section](brief));
}

/** The item at a 0-based index of a pane; undefined where the pane has none there. */
export function itemOfPane(brief: Brief, pane: PaneName, index: number): ItemRef | undefined {
  const subject = subjectsOf(brief, pane)[index];
  return subject && { section: subject.section, index: subject.index };
}
