/**
 * A query as an expression of SQLite’s full-text search (FTS5), over the columns of `indexed-brief.ts`. It finds every
 * brief that `match-brief.ts` finds, and some more: terms that must hold together of one item may hold of several.
 */
import type { Query, WordTerm } from '../search/query.ts';

/** FTS5 cuts longer words, in bytes. */
const MAX_WORD = 8000;

/** Undefined where the query has no words to begin with. */
export function matchExpression(query: Query): string | undefined {
  const terms = query.filter((term) => term.kind === 'words').filter(isIndexed);
  const wanted = terms.filter(({ isNegated }) => !isNegated).map(phrase);
  if (wanted.length === 0) return undefined;
  const barred = terms.filter(({ isNegated }) => isNegated).map(phrase);
  return [`(${wanted.join(' AND ')})`, ...barred].join(' NOT ');
}

function isIndexed({ words }: WordTerm): boolean {
  return words.every((word) => word.length <= MAX_WORD);
}

/** The words have no quotation marks: they are letters, digits and signs of currencies. */
function phrase({ field, words, isPrefix }: WordTerm): string {
  const column = field === undefined ? '' : `${field} : `;
  return `${column}"${words.join(' ')}"${isPrefix ? ' *' : ''}`;
}
