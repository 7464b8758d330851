/** The texts of a brief that can be searched: of each item its words, and what else is said of it. */
import type { Brief, Figure, Person, Question, Quote } from '../../brief/model/brief.ts';
import type { QuestionStatus } from '../../brief/model/field-values.ts';
import type { Section } from '../../brief/model/sections.ts';
import { searchWordTexts } from '../../text/folding/search-words.ts';
import { memoised } from '../../text/memo.ts';

/** `text`: the words of the item itself. The others are named as the keys of the format; `note` is all the rest. */
export type FieldName =
  | 'text'
  | 'what'
  | 'by'
  | 'role'
  | 'series'
  | 'note'
  | 'title'
  | 'tag'
  | 'id'
  | 'source';

/** One text, as it stands in the brief. */
export interface Field {
  readonly name: FieldName;
  readonly text: string;
}

/** A text that is searched. */
export class SearchField implements Field {
  readonly name: FieldName;
  readonly text: string;
  #row: string | undefined;

  constructor(name: FieldName, text: string) {
    this.name = name;
    this.text = text;
  }

  /** Its folded words in a row, a space before and behind each of them. */
  get row(): string {
    this.#row ??= ` ${searchWordTexts(this.text).join(' ')} `;
    return this.#row;
  }
}

export interface SearchableItem {
  readonly section: Section;
  /** 0-based, in its section. */
  readonly index: number;
  /** The words of the item first. */
  readonly fields: readonly SearchField[];
  /** Of a question. */
  readonly status?: QuestionStatus;
}

export interface SearchableBrief {
  /** Of the brief as a whole: title, id, tags, sources. */
  readonly about: readonly SearchField[];
  /** In the order of the sections and of their items. */
  readonly items: readonly SearchableItem[];
}

/** Made once for each brief, and kept as long as that. */
export const searchable = memoised((brief: Brief): SearchableBrief => {
  const { summary, figures, people, quotes, questions, caveats } = brief;
  return {
    about: [
      new SearchField('title', brief.title),
      new SearchField('id', brief.id),
      ...brief.tags.map((text) => new SearchField('tag', text)),
      ...brief.sources.flatMap(({ headline, outlet, author, url, file }) =>
        fields('source', headline, outlet, author, url, file),
      ),
    ],
    items: [
      ...itemsOf('summary', summary, ({ text }) => fields('text', text)),
      ...itemsOf('figures', figures, figureFields),
      ...itemsOf('people', people, personFields),
      ...itemsOf('quotes', quotes, quoteFields),
      ...itemsOf('questions', questions, questionFields).map((item, index) => ({
        ...item,
        status: questions[index]?.status ?? 'open',
      })),
      ...itemsOf('caveats', caveats, ({ text }) => fields('text', text)),
    ],
  };
});

function itemsOf<Item extends object>(
  section: Section,
  items: readonly Item[],
  fieldsOf: (item: Item) => readonly SearchField[],
): SearchableItem[] {
  return items.map((item, index) => ({
    section,
    index,
    fields: fieldsOf(item),
  }));
}

function figureFields({ phrase, what, unit, exact, by, asOf, series }: Figure): SearchField[] {
  const words = exact ?? [phrase, unit, what].filter((part) => part !== undefined).join(' ');
  return [
    ...fields('text', words),
    ...(exact === undefined || exact === what ? [] : fields('what', what)),
    ...fields('by', by),
    ...fields('series', series),
    ...fields('note', asOf),
  ];
}

function personFields({ name, as, org, role }: Person): SearchField[] {
  return [
    ...fields('text', [name ?? as, org].filter((part) => part !== undefined).join(', ')),
    ...fields('by', name, as, org),
    ...fields('role', role),
  ];
}

function quoteFields({ paragraphs, by, role, saidTo, context, note }: Quote): SearchField[] {
  return [
    ...fields('text', paragraphs.join('\n\n')),
    ...fields('by', by),
    ...fields('role', role),
    ...fields('note', saidTo, context, note),
  ];
}

function questionFields({ question, why, needs, answer }: Question): SearchField[] {
  return [...fields('text', question), ...fields('note', why, needs, answer)];
}

function fields(name: FieldName, ...texts: readonly (string | undefined)[]): SearchField[] {
  return texts.flatMap((text) =>
    text === undefined || text === '' ? [] : [new SearchField(name, text)],
  );
}
