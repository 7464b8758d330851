/**
 * A query as an expression of SQLite’s full-text search (FTS5), over the columns of `indexed-brief.ts`. It finds every
 * brief that `match-brief.ts` finds, and some more: terms that must hold together of one item may hold of several.
 */
import { isOfItem, sectionOf } from '../search/match-brief.ts';
import type { Query, WordTerm } from '../search/query.ts';
import { COLUMNS, type Column } from './indexed-brief.ts';

/** FTS5 cuts longer words, in bytes. */
const MAX_WORD = 8000;
/** Of the brief as a whole. */
const OF_BRIEF: readonly Column[] = ['tag', 'id', 'source'];
/** Of items of any section, and the title, which stands for the words of its items. */
const OF_ANY_ITEM: readonly Column[] = ['title', 'by', 'role', 'series', 'note'];

/** Undefined where the query has no words to begin with. */
export function matchExpression(query: Query): string | undefined {
  const terms = query.filter((term) => term.kind === 'words').filter(isIndexed);
  const placesOfWords = placesOf(query);
  const wanted = terms
    .filter(({ isNegated }) => !isNegated)
    .flatMap((term) =>
      term.field === undefined
        ? placesOfWords.map((columns) => phrase(term, columns))
        : phrase(term, [term.field]),
    );
  if (wanted.length === 0) return undefined;
  const barred = terms
    .filter(({ isNegated }) => isNegated)
    .map((term) => phrase(term, term.field === undefined ? COLUMNS : [term.field]));
  return [`(${wanted.join(' AND ')})`, ...barred].join(' NOT ');
}

/**
 * The columns in which words without a field may be, for each section that the query names: where it asks for an item,
 * they are in that item too.
 */
function placesOf(query: Query): readonly (readonly Column[])[] {
  const ofItems = query.filter((term) => !term.isNegated && isOfItem(term));
  if (ofItems.length === 0) return [COLUMNS];
  const sections = new Set(ofItems.flatMap((term) => sectionOf(term) ?? []));
  if (sections.size === 0) return [COLUMNS.filter((column) => !OF_BRIEF.includes(column))];
  return [...sections].map((section) => [...OF_ANY_ITEM, section]);
}

function isIndexed({ words }: WordTerm): boolean {
  return words.every((word) => word.length <= MAX_WORD);
}

/** The words have no quotation marks: they are letters, digits and signs of currencies. */
function phrase({ words, isPrefix }: WordTerm, columns: readonly Column[]): string {
  const place = columns.length === COLUMNS.length ? '' : `{${columns.join(' ')}} : `;
  return `${place}"${words.join(' ')}"${isPrefix ? ' *' : ''}`;
}
