/**
 * What a number measures where the noun stands before it: `core inflation` of `core inflation quickened to 6.1%`, `winds`
 * of `winds of up to 55 mph`, `main rate` of `raised its main rate by half a point`. English.
 */
import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { REPORTING_VERBS } from '../../language/words/reporting-verbs.ts';
import { lazily } from '../../text/memo.ts';

export interface Measured {
  /** Absent where it is not understood. */
  readonly what?: string;
  /** Where the words begin that say it, in the text. */
  readonly start: number;
  /** Whether the words from there on can be read alone. */
  readonly isWhole: boolean;
}

const MAX_LENGTH = 240;
const MAX_WORDS = 12;
/** Words that are shown of a clause that is not understood. */
const SHOWN_WORDS = 8;
/** What ends a clause. A comma or stop inside a number or an abbreviation does not. */
export const CLAUSE_END = /[;:—–()“”"\n\r\u2028]|,(?!\d)|[.!?](?=["”’']?(?:\s|$))/;

/** `hedgedStart` is that of the number with its hedge, which may be a verb: `sales | topped 9,000`. */
export function measuredBefore(text: string, hedgedStart: number): Measured {
  const verb = PATTERNS().hedge.exec(text.slice(hedgedStart, hedgedStart + MAX_LENGTH))?.[0] ?? '';
  const start = hedgedStart + verb.length;
  const before = text.slice(Math.max(0, start - MAX_LENGTH), start);
  const clause = ownClause(before.split(new RegExp(CLAUSE_END, 'u')).at(-1) ?? '');
  const from = start - clause.length;
  const { moved, set, amount } = PATTERNS();
  for (const pattern of [moved, set, amount]) {
    const found = pattern.exec(clause);
    const what = found?.groups?.what;
    if (!found || what === undefined || !isNoun(what)) continue;
    return { what: withoutArticle(what), start: from + found.index, isWhole: true };
  }
  return shownPart(clause, start);
}

/** The end of a clause, at most so many words; it can be read alone where nothing of it is left out. */
function shownPart(clause: string, start: number): Measured {
  const all = Array.from(clause.matchAll(/\S+/gu));
  const words = all.slice(-SHOWN_WORDS);
  const [first] = words;
  if (!first) return { start, isWhole: false };
  const opening = /^[‘'«„]/.test(first[0]) ? 1 : 0;
  return {
    start: start - clause.length + first.index + opening,
    isWhole: all.length === words.length && all.length > 1 && PATTERNS().opens.test(clause),
  };
}

/** What follows the last word that begins a clause; `and` does only behind a whole clause. */
function ownClause(clause: string): string {
  const { parting, and, number } = PATTERNS();
  let from = 0;
  for (const { index, 0: word } of clause.matchAll(parting)) from = index + word.length;
  for (const { index, 0: word } of clause.matchAll(and))
    if (index >= from && number.test(clause.slice(from, index))) from = index + word.length;
  const rest = clause.slice(from);
  return rest.slice(rest.search(/\S|$/));
}

const PATTERNS = lazily(() => {
  const { be, articles, determiners, prepositions, subordinating, relative } = GRAMMAR();
  const { measuring = [], setting = [], toNumber = [], parting, dimensions } = ENGLISH.numbers;
  const phrase = `\\p{L}[^\\s]*(?:\\s+[^\\s]+){0,${MAX_WORDS - 1}}?`;
  const helping = `(?:(?:will|would|may|might|can|could|must|should|shall|has|have|had|${be}|(?:expected|set|due|likely|forecast|thought|believed|estimated)\\s+to)\\s+(?:(?:also|still|now|already)\\s+)?)`;
  const verb = `(?:${helping}{0,4}(?:${anyWord(measuring)})|(?:${be}))`;
  const amount = '(?:\\p{Sc}?[\\d.,]+\\S*\\s+(?:\\p{Ll}+\\s+){0,2}?(?:to|at)\\s+)';
  const around = `(?:(?:in|at|to)\\s+an?\\s+(?:${anyWord(dimensions)})\\s+of\\s+)`;
  const between = `(?:(?:${anyWord(toNumber)})\\s+)*`;
  return {
    moved: new RegExp(
      `^(?<what>${phrase})\\s+${verb}\\s+(?:put\\s+on\\s+)?${between}${amount}?${around}?(?:an?\\s+)?$|^(?<what>${phrase})\\s+(?:put\\s+on|came\\s+to|came\\s+in\\s+at)\\s+$`,
      'u',
    ),
    set: new RegExp(
      `(?<!\\S)(?:${anyWord(setting)})\\s+(?<what>\\p{L}[^\\s]*(?:\\s+[^\\s]+){0,5}?)\\s+(?:(?:by|to|at)\\s+${amount}?)?(?:an?\\s+)?$`,
      'u',
    ),
    amount: new RegExp(
      `(?<!\\S)(?<what>(?:(?!(?:${articles}|${determiners}|${prepositions}|${be}|to|than|as|has|have|had)\\s)[\\p{L}’'-]+\\s+){0,2}?\\p{L}+)\\s+of\\s+(?:just\\s+|only\\s+)?$`,
      'iu',
    ),
    dimension: new RegExp(
      `^(?:${anyWord([...dimensions, ...(ENGLISH.numbers.changes ?? [])])})$`,
      'iu',
    ),
    opens: new RegExp(`^(?!that\\s)[‘'«„]?(?:\\p{Lu}|(?:${articles}|${determiners})\\s)`, 'u'),
    article: new RegExp(`^(?:${articles}|${determiners})\\s+`, 'iu'),
    small: new RegExp(
      `(?:^|\\s)(?:${articles}|${determiners}|${prepositions}|${be}|has|have|had|to|than|as)$`,
      'iu',
    ),
    opening: new RegExp(`^(?:${prepositions}|to|than|as|not|also|still|only)(?!\\S)`, 'iu'),
    another: new RegExp(
      `\\s(?:${be}|has|have|had|will|would|may|might|can|could|must|should)\\s|(?:^|\\s)(?:${REPORTING_VERBS().finite})(?:\\s|$)`,
      'iu',
    ),
    hedge: new RegExp(`^(?:${anyWord(measuring)})\\s+`, 'u'),
    parting: new RegExp(
      `(?:^|\\s)(?:${anyWord(parting.filter((word) => !/^(?:and|or|so|yet)$/.test(word)))}|${subordinating}|${relative}|that|(?:${REPORTING_VERBS().finite})(?!\\s+(?:by|to|at)\\s))\\s`,
      'giu',
    ),
    and: /(?:^|\s)(?:and|or)\s/giu,
    number: new RegExp(
      `\\d|^\\s*$|\\s(?:${anyWord(measuring.filter((word) => !dimensions.includes(word)))}|${be})\\s`,
      'iu',
    ),
    pronoun:
      /^(?:it|they|he|she|we|you|i|this|that|these|those|there|which|who|one|some|all|both|each|none|most|many|others?)$/iu,
  };
});

/** Whether words are a noun phrase that says something: no pronoun, no date, and no other clause in it. */
function isNoun(what: string): boolean {
  const { small, opening, another, pronoun, dimension } = PATTERNS();
  const bare = withoutArticle(what);
  const isTime = new RegExp(
    `^(?:${anyWord([...ENGLISH.times.months, ...ENGLISH.times.weekdays])})$`,
    'iu',
  ).test(bare);
  return (
    bare !== '' &&
    !isTime &&
    !pronoun.test(bare) &&
    !opening.test(bare) &&
    !small.test(bare) &&
    !dimension.test(bare) &&
    !another.test(` ${bare} `) &&
    !/^[\d.,]+$/.test(bare)
  );
}

function withoutArticle(what: string): string {
  return what.replace(/\s+/g, ' ').replace(PATTERNS().article, '');
}
