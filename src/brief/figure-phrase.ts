/**
 * Reads the number and its hedge out of a phrase in English: `Some 11,000 North Korean troops`, `more
 * than 100`, `tens of thousands of drones`, `between five and seven`, `one in five`. Years, days of a
 * month, ordinals and numbers that belong to a name (`T-72`, `World War One`) are not figures. What it
 * cannot read with certainty it does not report.
 */
import type { Range } from '../text/line-index.ts';
import { AMOUNT_SOURCE, readAmount } from './amount.ts';
import type { Amount, Quantity } from './model.ts';
import { NUMBER_WORDS_SOURCE, readNumberWords } from './number-words.ts';
import type { Qualifier } from './vocabulary.ts';

export interface FigurePhrase {
  /** The hedge and the number, in UTF-16 offsets of the text given. */
  readonly place: Range;
  /** The hedge as the text has it (`Some`); absent where there is none. */
  readonly hedge?: string;
  readonly qualifier: Qualifier;
  readonly quantity: Quantity;
  /** `%`, or the words after the number up to the next function word (`North Korean troops`). */
  readonly unit?: string;
}

const HEDGES: Readonly<Partial<Record<Qualifier, string>>> = {
  'more-than': 'more than|over|above|in excess of|just over|well over|upwards of|greater than',
  'at-least': 'at least|no fewer than|no less than|not less than|a minimum of',
  'less-than': 'less than|fewer than|under|below|just under|well under',
  'at-most': 'at most|no more than|not more than|a maximum of',
  'up-to': 'up to|as many as|as much as',
  about:
    'an estimated|estimated|approximately|approx\\.?|around|roughly|about|nearly|almost|close to|some|circa|c\\.|in the region of|in the order of|something like',
};

const COLLECTIVES: readonly (readonly [string, Qualifier])[] = [
  ['tens of thousands', 'tens-of-thousands'],
  ['hundreds of thousands|(?:tens|hundreds) of millions|(?:many |several )?(?:dozens|scores|millions|billions)', 'vague'],
  ['(?:many |several )?hundreds', 'hundreds'],
  ['(?:many |several )?thousands', 'thousands'],
  ['a (?:small |large )?(?:number|handful|contingent)|several|a few', 'vague'],
];

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const NUMBER = `(?:${AMOUNT_SOURCE}|${NUMBER_WORDS_SOURCE})`;
const HEDGE = `(?:${Object.values(HEDGES).join('|')})`;
// Not inside a word, a hyphenated name (T-72, Covid-19) or a longer number.
const START = '(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}][-.,:/\\u2010\\u2011])';
const END = '(?![\\p{L}\\p{N}]|[.,:]\\d|-\\p{L})';

const RANGE = new RegExp(
  `${START}(?:(?<lead>between|from)\\s+)?(?<min>${NUMBER})(?:\\s+(?:and|to)\\s+|\\s?[-\\u2013]\\s?)(?<max>${NUMBER})${END}`,
  'giu',
);
const RATIO = new RegExp(`${START}(?:(?<hedge>${HEDGE})\\s+)?(?<min>${NUMBER})\\s+(?:in|out of)\\s+(?:every\\s+)?(?<max>${NUMBER})${END}`, 'giu');
const SINGLE = new RegExp(`${START}(?:(?<hedge>${HEDGE})\\s+)?(?<number>${NUMBER})(?<tail>\\s+or (?:more|fewer|less))?${END}`, 'giu');

/** The first figure in `text`: one with digits, a hedge or a scale before a bare number word. */
export function readFigurePhrase(text: string): FigurePhrase | undefined {
  const found = [...ranges(text), ...ratios(text), ...collectives(text), ...singles(text)].sort(
    (a, b) => a.place.start - b.place.start || b.place.end - a.place.end,
  );
  const plain = (phrase: FigurePhrase): boolean =>
    phrase.hedge === undefined && /^(?:an?|[\p{L}-]+)$/iu.test(text.slice(phrase.place.start, phrase.place.end));
  const best = found.find((phrase) => !plain(phrase)) ?? found[0];
  if (!best) return undefined;
  const unit = best.unit ?? unitAfter(text.slice(best.place.end));
  return unit === undefined ? best : { ...best, unit };
}

function* ranges(text: string): Generator<FigurePhrase> {
  for (const match of text.matchAll(RANGE)) {
    const { lead, min = '', max = '' } = match.groups ?? {};
    if (/\sand\s/i.test(match[0].slice(min.length)) && lead?.toLowerCase() !== 'between') continue;
    const [low, high] = [readNumber(min), readNumber(max)];
    if (!low || !high || isYear(min) || isYear(max) || low.amount.value >= high.amount.value) continue;
    yield {
      place: placeOf(match),
      qualifier: 'between',
      quantity: { kind: 'range', min: low.amount, max: high.amount },
      ...(high.percent && { unit: '%' }),
    };
  }
}

function* ratios(text: string): Generator<FigurePhrase> {
  for (const match of text.matchAll(RATIO)) {
    const { hedge, min = '', max = '' } = match.groups ?? {};
    const [part, whole] = [readNumber(min), readNumber(max)];
    if (!part || !whole || isYear(max) || whole.amount.value <= part.amount.value) continue;
    const amount = { value: part.amount.value / whole.amount.value, text: text.slice(match.index + match[0].indexOf(min), placeOf(match).end) };
    yield { place: placeOf(match), ...hedged(hedge), quantity: { kind: 'amount', amount } };
  }
}

function* collectives(text: string): Generator<FigurePhrase> {
  for (const [source, qualifier] of COLLECTIVES) {
    for (const match of text.matchAll(new RegExp(`${START}(?:${source})${END}`, 'giu'))) {
      yield { place: placeOf(match), qualifier, quantity: { kind: 'words' } };
    }
  }
}

function* singles(text: string): Generator<FigurePhrase> {
  for (const match of text.matchAll(SINGLE)) {
    const { hedge, number = '', tail } = match.groups ?? {};
    const reading = readNumber(number);
    const place = placeOf(match);
    if (!reading || isDay(text, place) || isName(text, place)) continue;
    if (hedge === undefined && isYear(number)) continue;
    const quantity: Quantity = { kind: 'amount', amount: reading.amount };
    const qualifier = tail === undefined ? hedged(hedge) : { qualifier: / more/.test(tail) ? ('at-least' as const) : ('at-most' as const) };
    yield { place, ...qualifier, quantity, ...(reading.percent && { unit: '%' }) };
  }
}

function placeOf(match: RegExpExecArray): Range {
  return { start: match.index, end: match.index + match[0].length };
}

function hedged(hedge: string | undefined): { hedge?: string; qualifier: Qualifier } {
  if (hedge === undefined) return { qualifier: 'exact' };
  for (const [qualifier, source] of Object.entries(HEDGES) as [Qualifier, string][]) {
    if (new RegExp(`^(?:${source})$`, 'i').test(hedge)) return { hedge, qualifier };
  }
  return { hedge, qualifier: 'about' };
}

function readNumber(text: string): { amount: Amount; percent: boolean } | undefined {
  const reading = readAmount(text);
  if (reading.kind === 'amount') return reading;
  const value = readNumberWords(text);
  return value === undefined ? undefined : { amount: { value, text }, percent: false };
}

function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

function isDay(text: string, { start, end }: Range): boolean {
  if (!/^\d{1,2}$/.test(text.slice(start, end))) return false;
  return (
    new RegExp(`^\\s+(?:${MONTHS})\\b`).test(text.slice(end)) || new RegExp(`\\b(?:${MONTHS})\\s+$`).test(text.slice(0, start))
  );
}

/** `World War One`, `Channel 4`, `Article 5`: a capitalised number word, or a number, right after a capitalised noun. */
function isName(text: string, { start, end }: Range): boolean {
  const number = text.slice(start, end);
  if (/^[A-Z][a-z]+$/.test(number)) return /\p{Lu}\p{L}+\s+$/u.test(text.slice(0, start));
  return /^\d{1,3}$/.test(number) && /\b(?:Article|Channel|Chapter|Group|Level|Line|Part|Phase|Section|Type)\s+$/.test(text.slice(0, start));
}

const FUNCTION_WORD =
  /^(?:of|in|on|at|to|by|for|from|with|and|or|but|who|which|that|have|has|had|were|was|are|is|be|been|being|will|would|could|may|might|can|into|over|since|during|after|before|as|than|per|a|an|the|it|its|their|he|she|they)$/i;

/** The words that say what is counted: up to the next function word or mark, four at most. */
function unitAfter(rest: string): string | undefined {
  const words: string[] = [];
  const phrase = /^\s+(?:of\s+)?(?<words>[^.,;:!?()"“”]*)/.exec(rest)?.groups?.words ?? '';
  for (const word of phrase.split(/\s+/)) {
    if (word === '' || FUNCTION_WORD.test(word) || words.length === 4) break;
    words.push(word);
  }
  return words.length === 0 ? undefined : words.join(' ');
}
