/** What the evidence can be asked about: each item of a pane, by its index there, with its words and anchors. */
import type { Anchor, Brief, Source } from '../../../brief/model/brief.ts';
import {
  figureNumber,
  figureWhat,
  personHeading,
  sourceHeading,
} from '../../../brief/model/wording.ts';
import type { CheckedSection } from '../../../evidence/record/record.ts';
import type { PaneName } from '../../model/panes.ts';

export type Subject =
  /** A point, figure or quote: it has a verdict. */
  | CitingSubject<'checked', CheckedSection>
  /** An item that only cites paragraphs. */
  | CitingSubject<'cited', 'people' | 'questions' | 'caveats'>
  | { readonly kind: 'source'; readonly words: string; readonly source: Source }
  /** The brief as a whole. */
  | { readonly kind: 'about'; readonly words: string };

interface CitingSubject<Kind, Section> {
  readonly kind: Kind;
  readonly section: Section;
  /** 0-based, in its section. */
  readonly index: number;
  /** The brief's own, unsanitised, as are all words here. */
  readonly words: string;
  readonly at: readonly Anchor[];
}

/** One for each item that `brief-items.ts` makes of the pane, in its order. */
export function subjectsOf(brief: Brief, pane: PaneName): readonly Subject[] {
  switch (pane) {
    case 'summary':
      return [
        ...brief.summary.map(
          ({ text, at }, index): Subject => ({
            kind: 'checked',
            section: 'summary',
            index,
            words: text,
            at,
          }),
        ),
        ...brief.caveats.map(
          ({ text, at }, index): Subject => ({
            kind: 'cited',
            section: 'caveats',
            index,
            words: text,
            at,
          }),
        ),
        ...brief.sources.map(
          (source): Subject => ({ kind: 'source', words: sourceHeading(source), source }),
        ),
        { kind: 'about', words: 'About this brief' },
      ];
    case 'figures':
      return [
        ...brief.figures.map((figure, index): Subject => {
          const words = `${figureNumber(figure)} ${figureWhat(figure)}`.trim();
          return { kind: 'checked', section: 'figures', index, words, at: figure.at };
        }),
        ...brief.people.map((person, index): Subject => {
          const words = personHeading(person);
          return { kind: 'cited', section: 'people', index, words, at: person.at };
        }),
      ];
    case 'quotes':
      return brief.quotes.map(({ paragraphs, at }, index) => {
        const words = paragraphs.join(' ');
        return { kind: 'checked', section: 'quotes', index, words, at };
      });
    case 'questions':
      return brief.questions.map(({ question, at }, index) => {
        return { kind: 'cited', section: 'questions', index, words: question, at };
      });
  }
}
