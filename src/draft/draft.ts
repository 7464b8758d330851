/**
 * A draft of a brief: what the reading of one or more articles found, written as the items of a brief, each checked
 * against its article. No item of a draft has an error or a warning: an item that would have one says less, or is left
 * to the editor in a comment. Nothing here is guessed: where the reading is unsure, so is the draft.
 */
import { languageOfText } from '../article/language-of.ts';
import { readSource } from '../article/source-text.ts';
import { speechOf } from '../article/speech/speech.ts';
import type { Anchor, Brief, Source } from '../brief/model/brief.ts';
import type { Comments } from '../brief/writing/write-yaml.ts';
import { commentsOf } from './draft-comments.ts';
import { draftFigures } from './draft-figures.ts';
import { draftPeople } from './draft-people.ts';
import { draftQuestions } from './draft-questions.ts';
import { draftQuotes } from './draft-quotes.ts';
import { draftSummary } from './draft-summary.ts';
import { readHeading } from './heading.ts';
import { keepSound } from './keep-sound.ts';

/** An article with what is known of it beside its text. */
export interface DraftSource extends Omit<Source, 'skip'> {
  readonly text: string;
  /** What is to be borne in mind about the text, such as that it is only a part of the article. */
  readonly caveats?: readonly string[];
}

export interface Draft {
  readonly brief: Brief;
  readonly comments: Comments;
  readonly found: DraftCounts;
  /** By source, how many quotes are left out because there are too many. */
  readonly left: readonly number[];
}

/** What was found, for a table. */
export interface DraftCounts {
  readonly quotes: number;
  readonly speakers: number;
  readonly figures: number;
  readonly people: number;
  readonly points: number;
  readonly questions: number;
}

/** `date` is the day of the draft, ISO 8601; `sources` have keys where there are several. */
export function draftBrief(
  sources: readonly DraftSource[],
  { id, date }: { readonly id: string; readonly date: string },
): Draft {
  const parts = sources.map((source) => draftOne(source));
  const [first] = parts;
  const drafted: Brief = {
    id,
    title: first?.heading === undefined ? id : titleOf(first.heading),
    date,
    tags: [],
    sources: parts.map(({ source }) => source),
    summary: parts.flatMap(({ summary }) => summary),
    figures: parts.flatMap(({ figures }) => figures),
    people: parts.flatMap(({ people }) => people),
    quotes: parts.flatMap(({ quotes }) => quotes.map(({ quote }) => quote)),
    questions: parts.flatMap(({ questions }) => questions),
    caveats: parts.flatMap(({ caveats }) => caveats),
  };
  const texts = new Map(parts.map(({ source, article }) => [source.key, article.source]));
  const notes = new Map(
    parts.flatMap(({ quotes }) => quotes.map(({ quote, comment }) => [quote, comment] as const)),
  );
  const { brief, changed } = keepSound(drafted, texts);
  const others = parts.flatMap(({ source, others }) =>
    others.map((one) => ({ ...one, ...(source.key !== undefined && { key: source.key }) })),
  );
  return {
    brief,
    comments: commentsOf(brief, { notes, changed, others }),
    found: {
      quotes: brief.quotes.length,
      speakers: brief.quotes.filter(({ by }) => by !== undefined).length,
      figures: brief.figures.length,
      people: brief.people.length,
      points: brief.summary.length,
      questions: brief.questions.length,
    },
    left: parts.map(({ left }) => left),
  };
}

/** Without the mark that some sources put behind a headline. */
function titleOf(headline: string): string {
  return headline.replace(/(?:(?<!\p{Lu}|\.)\.|[;,])$/u, '');
}

/** The headline of an article, which names its brief; undefined where there is none. */
export function headlineOf({ text, headline }: DraftSource): string | undefined {
  return readHeading(readSource(beginningOf(text)), headline).headline;
}

/** Characters of an article that are drafted from, so that the time that it takes is bounded; a book has more. */
export const MAX_DRAFTED = 100_000;

/** The paragraphs of a text that are drafted from. */
function beginningOf(text: string): string {
  if (text.length <= MAX_DRAFTED) return text;
  const end = text.lastIndexOf('\n', MAX_DRAFTED);
  return text.slice(0, end > 0 ? end : MAX_DRAFTED);
}

function draftOne({ text, caveats = [], ...known }: DraftSource) {
  const source = readSource(beginningOf(text));
  const { headline, skip, paragraph } = readHeading(source, known.headline);
  const language = languageOfText(source, known.language);
  const hidden = new Set([...skip, ...(paragraph === undefined ? [] : [paragraph])]);
  const article = { source, skip: hidden, ...(language !== undefined && { language }) };
  const figures = draftFigures(article);
  const quotes = draftQuotes(article, speechOf(article));
  const at = <Item extends { readonly at: readonly Anchor[] }>(items: readonly Item[]) =>
    items.map((item) => withKey(item, known.key));
  return {
    heading: headline,
    article,
    source: {
      ...known,
      ...(headline !== undefined && { headline }),
      ...(language !== undefined && { language }),
      skip,
    },
    summary: at(draftSummary(article)),
    figures: at(figures.figures),
    people: at(draftPeople(article)),
    quotes: quotes.quotes.map(({ quote, comment }) => ({
      quote: withKey(quote, known.key),
      comment,
    })),
    left: quotes.left,
    caveats: caveats.map((words) => ({
      text: known.key === undefined ? words : `${known.key}: ${words}`,
      at: [],
    })),
    questions: at(draftQuestions(article, headline, known.published !== undefined)),
    others: [
      ...figures.others.map((one) => ({ ...one, kind: 'figure' as const })),
      ...quotes.others.map((one) => ({ ...one, kind: 'term' as const })),
    ],
  };
}

/** The same item, its anchors in the source of a key. */
function withKey<Item extends { readonly at: readonly Anchor[] }>(
  item: Item,
  key: string | undefined,
): Item {
  return key === undefined
    ? item
    : { ...item, at: item.at.map((one) => ({ ...one, source: key })) };
}
