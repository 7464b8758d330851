/** The search in the article that the evidence shows, as changes of the state. All of the article is searched. */
import type { SourceText } from '../../../article/source-text.ts';
import { findFolded, foldForSearch } from '../../../text/folding/fold.ts';
import { memoised, rememberLast } from '../../../text/memo.ts';
import type { ArticleSearch, State } from '../../state/state.ts';
import type { MarkedPlace } from './evidence-targets.ts';

/** Places of a query that are stepped through; a word of an article has fewer. */
const MAX_MATCHES = 10_000;
/** UTF-16 units of a query. */
const MAX_QUERY = 200;

const foldedOf = memoised(({ text }: SourceText) => foldForSearch(text));
const placesIn = memoised((article: SourceText) =>
  rememberLast(1, ({ query }: { readonly query: string }) => findPlaces(article, query)),
);

/** Where the words of a query stand in an article; none for a query of blanks. */
export function articleMatches(article: SourceText, query: string): readonly MarkedPlace[] {
  return placesIn(article)({ query });
}

function findPlaces(article: SourceText, query: string): readonly MarkedPlace[] {
  if (query.trim() === '') return [];
  const places: MarkedPlace[] = [];
  for (const range of findFolded(foldedOf(article), query)) {
    const paragraph = article.paragraphs.get(article.paragraphs.countUpTo(range.start));
    // Not from the end of one paragraph into the next.
    if (!paragraph || range.end > paragraph.end) continue;
    places.push({ paragraph: paragraph.number, range });
    if (places.length === MAX_MATCHES) break;
  }
  return places;
}

/** The article that is searched, and the paragraph from which on. */
interface Searched {
  readonly article: SourceText | undefined;
  readonly from: number;
}

export function beginArticleSearch(state: State, { article, from }: Searched): State {
  if (!article) return { ...state, notice: 'There is no article to search in.' };
  return withSearch(state, { query: '', isTyping: true, from });
}

/** The query changed by typing: its first match from where the search began on becomes current. */
export function withArticleQuery(
  state: State,
  article: SourceText | undefined,
  change: (query: string) => string,
): State {
  const search = state.evidence?.search;
  if (!search || !article) return state;
  const { current: _, ...rest } = search;
  const query = change(search.query).slice(0, MAX_QUERY);
  const matches = articleMatches(article, query);
  const first = matches.findIndex(({ paragraph }) => paragraph >= search.from);
  const current = matches.length === 0 ? undefined : Math.max(0, first);
  return withSearch(state, { ...rest, query, ...(current !== undefined && { current }) });
}

/** The query is kept, and keys are commands again. */
export function keepArticleSearch(state: State): State {
  const search = state.evidence?.search;
  if (!search) return state;
  return search.query === ''
    ? withoutArticleSearch(state)
    : withSearch(state, { ...search, isTyping: false });
}

/** The next match, or the one before, round the end. */
export function toArticleMatch(
  state: State,
  article: SourceText | undefined,
  direction: 1 | -1,
): State {
  const search = state.evidence?.search;
  if (!search || !article) return state;
  const { length } = articleMatches(article, search.query);
  const { openQuote, closeQuote } = state.typeface;
  if (length === 0 || search.current === undefined)
    return { ...state, notice: `No match for ${openQuote}${search.query}${closeQuote}.` };
  return withSearch(state, { ...search, current: (search.current + direction + length) % length });
}

/** The words of the item are in view again. */
export function withoutArticleSearch(state: State): State {
  return state.evidence ? { ...state, evidence: { target: state.evidence.target } } : state;
}

/** What the search shows decides the lines in view. */
function withSearch(state: State, search: ArticleSearch): State {
  return state.evidence ? { ...state, evidence: { target: state.evidence.target, search } } : state;
}
