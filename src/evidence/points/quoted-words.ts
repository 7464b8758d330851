/** The words in quotation marks inside a point, which have to be in its paragraphs like those of a quote. */
import { verifyQuote } from '../quotes/verify-quote.ts';
import { locateStated } from '../search/locate.ts';
import type { Scopes } from '../search/scope.ts';

export interface QuotedWords {
  /** The text without them, of the same length. */
  readonly rest: string;
  readonly found: readonly string[];
  /** Words that the source has in its own voice. */
  readonly unquoted: readonly string[];
  readonly lacking: readonly string[];
}

const QUOTED =
  /(?:“([^“”]+)”|"([^"]+)"|«([^«»]+)»|„([^„“”]+)[“”]|(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}]))/gu;
/** Quotations of one point that are looked for; nobody writes more. */
const MOST = 20;

export function holdQuotedWords(text: string, scopes: Scopes): QuotedWords {
  const [found, unquoted, lacking]: [string[], string[], string[]] = [[], [], []];
  for (const match of [...text.matchAll(QUOTED)].slice(0, MOST)) {
    const inside = match.slice(1).find((one) => one !== undefined) ?? '';
    const words = inside.trim().replace(/[.,;:]$/, '');
    if (!/\p{L}/u.test(words)) continue;
    const { check } = verifyQuote({ paragraphs: [words], attribution: 'none', at: [] }, scopes);
    if (check.verdict === 'verified' || check.verdict === 'ambiguous') found.push(words);
    else if (scopes.scopes.some((scope) => locateStated(scope, [words], 'paragraph').length > 0))
      unquoted.push(words);
    else lacking.push(words);
  }
  const rest = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return { rest, found, unquoted, lacking };
}
