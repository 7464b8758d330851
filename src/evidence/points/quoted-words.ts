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
    // A sentence that is quoted in part has another letter at its beginning.
    const forms = [words, withOtherInitial(words)];
    if (forms.some((form) => isQuoted(form, scopes))) found.push(words);
    else if (forms.some((form) => isThere(form, scopes))) unquoted.push(words);
    else lacking.push(words);
  }
  const rest = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return { rest, found, unquoted, lacking };
}

function isQuoted(words: string, scopes: Scopes): boolean {
  const { verdict } = verifyQuote(
    { paragraphs: [words], attribution: 'none', at: [] },
    scopes,
  ).check;
  return verdict === 'verified' || verdict === 'ambiguous';
}

function isThere(words: string, { scopes }: Scopes): boolean {
  return scopes.some((scope) => locateStated(scope, [words], 'paragraph').length > 0);
}

function withOtherInitial(words: string): string {
  const initial = words.charAt(0);
  const lower = initial.toLowerCase();
  return (initial === lower ? initial.toUpperCase() : lower) + words.slice(1);
}
