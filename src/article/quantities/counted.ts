/**
 * What a quantity counts, in the article’s words: `North Korean troops deployed to Kursk` of `11,000 North Korean troops
 * have been deployed to Kursk`. It is the words after the number up to the end of its clause, or those before it where
 * none follow.
 */
import { ENGLISH, isEnglish } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { measureOf } from '../../language/units/measures.ts';
import { isWordOf } from '../../language/words/clause-marks.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import type { ArticleText } from '../source-text.ts';
import { CLAUSE_END, measuredBefore } from './measured.ts';
import type { SourceFigure } from './source-figures.ts';

export interface Counted {
  /** A noun phrase, on one line; absent where the words after the number are none. */
  readonly what?: string;
  /** The quantity with its hedge and the words that say what it counts. */
  readonly exact: Range;
  /** The noun stands before the number. */
  readonly isBefore?: true;
  /** The words are cut, or another clause says what they mean. */
  readonly isPart?: true;
}

const MAX_WORDS = 12;
const MAX_LENGTH = 240;
/** A number that is no year. */
const OTHER_NUMBER = /(?<!\d)(?!(?:19|20)\d\d(?![\d.,]*\d))\d/;

export function countedBy(article: ArticleText, { hedged }: SourceFigure): Counted {
  const { text } = article.source;
  const after = text.slice(hedged.end, hedged.end + MAX_LENGTH);
  const clause = after.slice(0, CLAUSE_END.exec(after)?.index ?? after.length);
  if (!isEnglish(article.language))
    return { exact: { start: hedged.start, end: hedged.end + lengthOfWords(clause) } };
  const whole = lengthOfOwn(clause);
  const isQuoted = /^[“"]/.test(after.slice(clause.length)) && whole === clause.trimEnd().length;
  const length = isQuoted ? lengthBefore(clause, whole) : whole;
  const own = clause.slice(0, length).trim();
  const exact = { start: hedged.start, end: hedged.end + length };
  // `fell to 3.2 per cent in January`, `winds of 55 mph`: what is counted or measured stands before the number.
  const isBefore =
    own === '' ||
    isMeasure(own) ||
    PATTERNS().money.test(own.split(' ')[0] ?? '') ||
    PATTERNS().aside.test(own);
  const measured = measuredBefore(text, hedged.start);
  // Another number would be a second figure.
  const end = measured.what !== undefined && OTHER_NUMBER.test(own) ? hedged.end : exact.end;
  const before: Counted = {
    ...(measured.what !== undefined && { what: measured.what }),
    exact: {
      start:
        measured.what !== undefined && OTHER_NUMBER.test(text.slice(measured.start, hedged.start))
          ? hedged.start
          : measured.start,
      end,
    },
    isBefore: true,
    ...(!measured.isWhole && { isPart: true }),
  };
  if (isBefore) return before;
  // `in 21 cities have been killed`: the verb is of a noun before.
  const isInside = PATTERNS().prepositionBefore.test(
    text.slice(0, hedged.start).slice(-MAX_LENGTH),
  );
  const verb = own.search(PATTERNS().verb);
  const isCut = isInside && verb > 0;
  const what = nounPhraseOf(isCut ? own.slice(0, verb) : own);
  if (what !== undefined && isMeasure(what)) return before;
  if (isCut)
    return {
      ...(what !== undefined && { what }),
      exact: { ...exact, end: hedged.end + clause.slice(0, length).search(PATTERNS().verb) },
    };
  return { ...(what !== undefined && { what }), exact };
}

const PATTERNS = lazily(() => {
  const { be, prepositions, articles, determiners, joining, subordinating, relative } = GRAMMAR();
  const whole = (words: string) => new RegExp(`^(?:${words})$`, 'iu');
  const { months, shortMonths, weekdays } = ENGLISH.times;
  const time = `(?:${anyWord([...months, ...weekdays])}|${anyOf(shortMonths)}\\b|\\d|the\\s|last|next|that|this|\\p{Ll}+\\s(?:days|weeks|months|years))`;
  return {
    /** Says when, where, or of how much; `in annual support` says of what. */
    aside: new RegExp(
      `^(?:(?:an?|per|each|every|on|at|by|from|for|until|since|after|before|to|than|between|across|through|among|within|over)\\s|(?:${anyWord([...(ENGLISH.numbers.ways ?? []), ...weekdays])}|last|next|this|the\\s+(?:year|month|week|day|quarter|previous|same)|earlier|later|ago|today|yesterday|tonight)(?!\\p{L})|in\\s(?:(?:${articles}|${determiners}|each|every)\\s|(?!\\p{Ll}+\\s\\p{Ll})))`,
      'u',
    ),
    ends: whole(anyWord(ENGLISH.numbers.endsCounted)),
    ofWhole: new RegExp(`^(?:${determiners}|${articles}|[^,]{1,40}['’]s)\\s+[\\d.,]+\\s+`, 'iu'),
    extent: new RegExp(`^${anyOf(ENGLISH.numbers.metresAfter)}$`),
    time: new RegExp(`^(?:in|on|at|by|from|until|since|last|next|this)\\s+${time}`, 'u'),
    prepositionBefore: new RegExp(`\\s(?:${prepositions})\\s+$`, 'iu'),
    verb: new RegExp(`\\s(?:${be}|has|have|had)\\s`, 'u'),
    auxiliary: whole(`${be}|has|have|had`),
    money: whole(`${anyOf([...ENGLISH.numbers.money, ...ENGLISH.numbers.cents])}|points?`),
    modal: whole('will|would|may|might|can|could|must|should|shall'),
    preposition: whole(
      `${prepositions}|than|per|as|to|through|into|over|between|among|across|without|within|via|off|along|near|around|behind|beyond|under|against|towards?`,
    ),
    determiner: whole(`${articles}|${determiners}`),
    joining: whole(`${joining}|${subordinating}|${relative}|there|while|when|after|before|since`),
  };
});

/** A word that ends no noun phrase. */
function isSmall(word: string): boolean {
  const { preposition, determiner, auxiliary, modal } = PATTERNS();
  return (
    [preposition, determiner, auxiliary, modal].some((one) => one.test(word)) ||
    (ENGLISH.numbers.ways ?? []).includes(word) ||
    isWordOf('empty', word.toLowerCase(), ENGLISH)
  );
}

/**
 * How much of a clause is about the number: up to a joining word, a modal verb, or an article that begins another noun
 * (`£3bn in annual support | the UK was giving`), since what follows is another clause.
 */
function lengthOfOwn(clause: string): number {
  let length = 0;
  let before = '';
  let count = 0;
  for (const { index, 0: word } of clause.matchAll(/\S+/gu)) {
    if (endsBefore(clause.slice(index), word, before, count) || ++count > MAX_WORDS) break;
    if (!isSmall(word)) length = index + word.length;
    before = word;
  }
  return length;
}

/** Without the last preposition, whose noun stands in quotation marks: `people killed | by the`. */
function lengthBefore(clause: string, length: number): number {
  const { preposition } = PATTERNS();
  const last = Array.from(clause.slice(0, length).matchAll(/\S+/gu)).findLast(({ 0: word }) =>
    preposition.test(word),
  );
  return last ? clause.slice(0, last.index).trimEnd().length : length;
}

/** Whether what is counted ends before a word: `count` words of it have come, the last of them is `before`. */
function endsBefore(rest: string, word: string, before: string, count: number): boolean {
  const { preposition, determiner, joining, modal, time, ends } = PATTERNS();
  // `18 Northern and central parishes`: the noun is yet to come.
  if (count > 0 && count < 3 && /^(?:and|or)$/.test(word) && !isPlural(before))
    return !/^\S+\s(?:\p{L}+\s){1,2}\p{Ll}+s(?!\p{L})/u.test(rest);
  if (ends.test(word) || joining.test(word) || modal.test(word)) return true;
  if (count === 0) return false;
  // `parishes as the river rises`
  if (word === 'as') return true;
  // `two ships for three of its crew`
  if (preposition.test(word) && (word !== 'of' || count > 1) && NUMBER_AFTER().test(rest))
    return true;
  const isOtherNoun =
    determiner.test(word) && !preposition.test(before) && !/(?:ed|ing)$/.test(before);
  // `to seize the land` is another clause, `to Kursk` is not.
  const [, next = ''] = /^to\s+(\p{Ll}+)/u.exec(rest) ?? [];
  const isInfinitive = count > 1 && next !== '' && !determiner.test(next);
  return isOtherNoun || isInfinitive || time.test(rest);
}

/** `for three`, `to 40`, but not `at 1 Quay Road`. */
const NUMBER_AFTER = lazily(
  () =>
    new RegExp(
      `^\\S+\\s+(?:(?!(?:19|20)\\d\\d(?!\\d))[\\p{Sc}\\d]|(?:${anyWord(Object.keys(ENGLISH.numbers.cardinals).filter((word) => word !== 'one'))})(?!\\p{L}))`,
      'iu',
    ),
);

function isPlural(word: string): boolean {
  return /^\p{Ll}+s$/u.test(word) || ENGLISH.numbers.plurals.includes(word);
}

function lengthOfWords(clause: string): number {
  const words = Array.from(clause.matchAll(/\S+/gu)).slice(0, MAX_WORDS);
  const last = words.at(-1);
  return last ? last.index + last[0].length : 0;
}

/** Without auxiliaries, so that a verb says what was done with what is counted; undefined if there is only a verb. */
function nounPhraseOf(words: string): string | undefined {
  const { auxiliary } = PATTERNS();
  const all = words.split(/\s+/);
  const [first = ''] = all;
  if (auxiliary.test(first) || first.startsWith('-')) return undefined;
  const verb = all.findIndex((word) => auxiliary.test(word));
  const rest = verb < 0 ? [] : all.slice(verb).filter((word) => !auxiliary.test(word));
  // `is 40 km` says something of it; `have been killed` says what was done.
  const isDone = rest.some(
    (word, index) => index < 2 && /(?:ed|en|wn|ne|id|lt|nt|ld|hurt)$/.test(word),
  );
  const own = verb < 0 ? all : [...all.slice(0, verb), ...(isDone ? rest : [])];
  const from = own.findIndex((word) => !/^(?:of|in|worth)$/i.test(word));
  const phrase = own.slice(Math.max(0, from));
  while (phrase.length > 0 && isSmall(phrase.at(-1) ?? '')) phrase.pop();
  // `11 of the 15 members`
  const counted = phrase.join(' ').replace(PATTERNS().ofWhole, '');
  return counted === '' ? undefined : counted;
}

/** Whether words say in what a number is measured, and not of what: `mph`, `metres long`. */
function isMeasure(words: string): boolean {
  const all = words.split(' ');
  if (PATTERNS().extent.test(all.at(-1) ?? '') && all.length > 1) all.pop();
  const measure = measureOf(all.join(' '));
  return measure !== undefined && (all.length === 1 || measureOf(all[0]) !== measure);
}
