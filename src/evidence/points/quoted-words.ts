/** The words in quotation marks inside a point, which have to be in its paragraphs like those of a quote. */
import { paragraphNumberAt, readSource, type SourceText } from '../../article/source-text.ts';
import { clauseOver } from '../../article/speakers/antecedents.ts';
import { maskedParagraph } from '../../article/speakers/masked-paragraph.ts';
import { verifyQuote } from '../quotes/verify-quote.ts';
import type { Located } from '../search/elided-passages.ts';
import { locateStated } from '../search/locate.ts';
import type { Scopes } from '../search/scope.ts';
import { checkAttribution } from '../speakers/attribution.ts';
import type { Finding } from '../verdict/check.ts';

export interface QuotedWords {
  /** The text without them, of the same length. */
  readonly rest: string;
  readonly found: readonly string[];
  /** Words that the source has in its own voice. */
  readonly unquoted: readonly string[];
  readonly lacking: readonly string[];
  /** Words that the source gives to another speaker, and that it does not surely give to this one. */
  readonly misattributed: readonly string[];
  readonly doubtful: readonly string[];
}

const QUOTED =
  /(?:“([^“”]+)”|"([^"]+)"|«([^«»]+)»|„([^„“”]+)[“”]|(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}]))/gu;
/** Quotations of one point that are looked for; nobody writes more. */
const MOST = 20;

export function holdQuotedWords(text: string, scopes: Scopes): QuotedWords {
  const [found, unquoted, lacking]: [string[], string[], string[]] = [[], [], []];
  const [misattributed, doubtful]: [string[], string[]] = [[], []];
  const own = readSource(text);
  for (const match of [...text.matchAll(QUOTED)].slice(0, MOST)) {
    const inside = match.slice(1).find((one) => one !== undefined) ?? '';
    const words = inside.trim().replace(/[.,;:]$/, '');
    if (!/\p{L}/u.test(words)) continue;
    // A sentence that is quoted in part has another letter at its beginning.
    const forms = [words, withOtherInitial(words)];
    const quoted = forms.map((form) => holdQuote(form, scopes)).find(({ isHeld }) => isHeld);
    if (quoted) {
      const finding = attributionOf(own, match, quoted.located);
      if (finding === undefined) found.push(words);
      else if (finding.code === 'attribution-elsewhere') misattributed.push(words);
      else doubtful.push(words);
    } else if (forms.some((form) => isThere(form, scopes))) unquoted.push(words);
    else lacking.push(words);
  }
  const rest = text.replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
  return { rest, found, unquoted, lacking, misattributed, doubtful };
}

function holdQuote(words: string, scopes: Scopes) {
  const quote = { paragraphs: [words], attribution: 'none', at: [] } as const;
  const { check, located } = verifyQuote(quote, scopes);
  return { isHeld: check.verdict === 'verified' || check.verdict === 'ambiguous', located };
}

/** What there is to say of the one to whom the text gives quoted words: `Orr said “…”`. */
function attributionOf(
  own: SourceText,
  { index, 0: quoted }: { readonly index: number; readonly 0: string },
  located: Located | undefined,
): Finding | undefined {
  const words = { start: index, end: index + quoted.length };
  const there = maskedParagraph(own, paragraphNumberAt(own, index), index);
  const clause = there && clauseOver(there, words)?.clause;
  if (!located || clause?.kind !== 'name') return undefined;
  return checkAttribution(clause.subject, located).finding;
}

function isThere(words: string, { scopes }: Scopes): boolean {
  return scopes.some((scope) => locateStated(scope, [words], 'paragraph').length > 0);
}

function withOtherInitial(words: string): string {
  const initial = words.charAt(0);
  const lower = initial.toLowerCase();
  return (initial === lower ? initial.toUpperCase() : lower) + words.slice(1);
}
