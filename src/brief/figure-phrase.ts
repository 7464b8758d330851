/**
 * Reads the number and its hedge out of a phrase in English: `Some 11,000 North Korean troops`, `more
 * than 100`, `tens of thousands of drones`, `between five and seven`, `one in five`. Years, days of a
 * month, ordinals and numbers that belong to a name (`T-72`, `World War One`) are not figures. What it
 * cannot read with certainty it does not report.
 */
import { lazily } from '../text/lazily.ts';
import type { Range } from '../text/line-index.ts';
import { AMOUNT_SOURCE, readAmount } from './amount.ts';
import { COLLECTIVES, HEDGES } from './hedges.ts';
import type { Amount, Quantity } from './model.ts';
import { isJoinedAfter, isJoinedBefore, isWord, unitAfter } from './number-neighbours.ts';
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

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const MONTH_AFTER = lazily(() => new RegExp(`^\\s+${MONTH}(?![a-z])`));
const MONTH_BEFORE = lazily(() => new RegExp(`(?<![a-z])${MONTH}\\s+$`));
/** Characters around a number that are looked at for what it belongs to. */
const NEAR = 40;
/** The longest that the words of a unit are looked for. */
const UNIT_LENGTH = 120;

// Small and without flags that fold case: such patterns cost more to compile than all else here.
const AMOUNT = new RegExp(AMOUNT_SOURCE, 'g');
const NUMBER_WORDS = new RegExp(NUMBER_WORDS_SOURCE, 'g');

/** A number in a text, with what was read of it. */
interface FoundNumber extends Range {
  readonly text: string;
  readonly amount: Amount;
  readonly percent: boolean;
}

/** Characters that are looked at: nobody quotes more for one number. */
const MAX_LENGTH = 2000;

const GROUPS_BY_SPACE = /(?<![\d.,])\d{1,3}(?: \d{3})+(?!\d)/g;

/** What is looked at, of the same length; a space between digits, as in `11 000`, does not part them. */
function looked(words: string): string {
  return words
    .slice(0, MAX_LENGTH)
    .replace(GROUPS_BY_SPACE, (number) => number.replaceAll(' ', '\u00a0'));
}

/** The first figure in `words`: one with digits, a hedge or a scale before a bare number word. */
export function readFigurePhrase(words: string): FigurePhrase | undefined {
  const text = looked(words);
  const lower = lowerAscii(text);
  const found = phrasesIn(text, lower);
  const isPlain = (phrase: FigurePhrase): boolean =>
    phrase.hedge === undefined &&
    /^[a-z-]+$/.test(lower.slice(phrase.place.start, phrase.place.end));
  const best = found.find((phrase) => !isPlain(phrase)) ?? found[0];
  if (!best) return undefined;
  return withUnit(best, text);
}

/** Every figure in `words`, in order; of two that overlap, the one that begins first or is longer. */
export function readFigurePhrases(words: string): FigurePhrase[] {
  const text = looked(words);
  const apart: FigurePhrase[] = [];
  for (const phrase of phrasesIn(text, lowerAscii(text))) {
    if (phrase.place.start >= (apart.at(-1)?.place.end ?? 0)) apart.push(phrase);
  }
  return apart.map((phrase) => withUnit(phrase, text));
}

/** All that can be read as a figure, by place, the longer first. */
function phrasesIn(text: string, lower: string): FigurePhrase[] {
  const numbers = findNumbers(text, lower);
  return [
    ...pairs(text, lower, numbers),
    ...collectives(lower),
    ...singles(text, lower, numbers),
  ].sort((a, b) => a.place.start - b.place.start || b.place.end - a.place.end);
}

function withUnit(phrase: FigurePhrase, text: string): FigurePhrase {
  const unit =
    phrase.unit ?? unitAfter(text.slice(phrase.place.end, phrase.place.end + UNIT_LENGTH));
  return unit === undefined ? phrase : { ...phrase, unit };
}

/** Lower case of A to Z only, so that offsets stay. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function findNumbers(text: string, lower: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  // Marked, not searched for: a text of nothing but numbers has very many.
  const taken = new Uint8Array(text.length);
  const add = (
    start: number,
    end: number,
    reading: { readonly amount: Amount; readonly percent: boolean } | undefined,
  ): void => {
    const overlaps = taken.subarray(start, end).includes(1);
    if (!reading || overlaps || isJoinedBefore(text, start) || isJoinedAfter(text, end)) return;
    taken.fill(1, start, end);
    found.push({ start, end, text: text.slice(start, end), ...reading });
  };
  for (const { index, 0: whole } of text.matchAll(AMOUNT)) {
    // `12 m wide` is metres: only money has a lone letter after a space for its scale.
    const written = whole.replace(/^([-+\u2212]?\d.*)[ \u00a0\u2009\u202f][mk]$/, '$1');
    // `-£4m` is read as neither.
    if (/^[^-+\u2212\d]/.test(written) && /[-\u2212]/.test(text[index - 1] ?? '')) continue;
    // The hyphen of 5-7 is no minus.
    const hyphen = /^[-+]/.test(written) && isWord(text[index - 1]) ? 1 : 0;
    const reading = readAmount(written.slice(hyphen));
    add(index + hyphen, index + written.length, reading.kind === 'amount' ? reading : undefined);
  }
  for (const { index, 0: words } of lower.matchAll(NUMBER_WORDS)) {
    const [value, end] = [readNumberWords(words), index + words.length];
    add(
      index,
      end,
      value === undefined
        ? undefined
        : { amount: { value, text: text.slice(index, end) }, percent: false },
    );
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Two numbers that belong together: `between 5 and 7`, `5-7`, `one in five`. */
function* pairs(
  text: string,
  lower: string,
  numbers: readonly FoundNumber[],
): Generator<FigurePhrase> {
  for (const [index, first] of numbers.entries()) {
    const second = numbers[index + 1];
    if (!second) continue;
    const middle = lower.slice(first.end, second.start);
    if (
      /^\s+(?:in|out of)\s+(?:every\s+)?$/.test(middle) &&
      !isYear(second.text) &&
      second.amount.value > first.amount.value
    ) {
      const hedge = hedgeBefore(text, lower, first.start);
      const amount = {
        value: first.amount.value / second.amount.value,
        text: text.slice(first.start, second.end),
      };
      yield {
        place: { start: hedge?.start ?? first.start, end: second.end },
        ...qualified(hedge),
        quantity: { kind: 'amount', amount },
      };
      continue;
    }
    const lead =
      /(?:^|[^a-z])((?:between|from)\s+)$/.exec(shortlyBefore(lower, first.start))?.[1] ?? '';
    // `by 30% to $1.5m` and `rose from 3 to 12` are two figures, not the ends of a range.
    if (/^\s+to\s+$/.test(middle) && CHANGE.test(shortlyBefore(lower, first.start))) continue;
    const isRange =
      /^(?:\s+to\s+|\s?[-\u2013]\s?)$/.test(middle) ||
      (lead.startsWith('between') && /^\s+and\s+$/.test(middle));
    if (
      !isRange ||
      isYear(first.text) ||
      isYear(second.text) ||
      first.amount.value >= second.amount.value
    )
      continue;
    yield {
      place: { start: first.start - lead.length, end: second.end },
      qualifier: 'between',
      quantity: { kind: 'range', min: first.amount, max: second.amount },
      ...(second.percent && { unit: '%' }),
    };
  }
}

function* collectives(lower: string): Generator<FigurePhrase> {
  for (const [pattern, qualifier] of COLLECTIVES) {
    for (const { index, 0: words } of lower.matchAll(pattern)) {
      const end = index + words.length;
      if (isJoinedBefore(lower, index) || isJoinedAfter(lower, end)) continue;
      yield { place: { start: index, end }, qualifier, quantity: { kind: 'words' } };
    }
  }
}

function* singles(
  text: string,
  lower: string,
  numbers: readonly FoundNumber[],
): Generator<FigurePhrase> {
  for (const { start, end, amount, percent, text: written } of numbers) {
    const hedge = hedgeBefore(text, lower, start);
    if (isDay(lower, { start, end }) || isName(text, { start, end }) || (!hedge && isYear(written)))
      continue;
    const tail = /^\s+or (more|fewer|less)(?![a-z])/.exec(lower.slice(end));
    const qualifier = tail
      ? { qualifier: tail[1] === 'more' ? ('at-least' as const) : ('at-most' as const) }
      : qualified(hedge);
    yield {
      place: { start: hedge?.start ?? start, end: end + (tail?.[0].length ?? 0) },
      ...qualifier,
      quantity: { kind: 'amount', amount },
      ...(percent && { unit: '%' }),
    };
  }
}

const CHANGE =
  /(?<![a-z])(?:by\s+|(?:rose|risen|rising|climbed|fell|fallen|falling|grew|grown|cut|dropped|jumped|increased|decreased|went|raised|reduced)\s[^.;]{0,25}from\s+)$/;

const SIGN_HEDGES: Readonly<Record<string, Qualifier>> = {
  '~': 'about',
  '≈': 'about',
  '<': 'less-than',
  '>': 'more-than',
};

interface Hedge {
  readonly start: number;
  readonly text: string;
  readonly qualifier: Qualifier;
}

/** The hedge that ends right before an offset; the longest, where one ends in another. */
function hedgeBefore(text: string, lower: string, offset: number): Hedge | undefined {
  const before = lower.slice(0, offset).trimEnd();
  const sign = before.at(-1) ?? '';
  const meant = SIGN_HEDGES[sign];
  if (meant !== undefined && !isWord(before.at(-2))) {
    return { start: before.length - 1, text: sign, qualifier: meant };
  }
  if (before.length === offset) return undefined;
  let best: Hedge | undefined;
  for (const [qualifier, words] of HEDGES) {
    for (const word of words) {
      const start = before.length - word.length;
      if (
        start < 0 ||
        !before.endsWith(word) ||
        isWord(before[start - 1]) ||
        (best && best.start <= start)
      )
        continue;
      best = { start, text: text.slice(start, before.length), qualifier };
    }
  }
  return best;
}

function qualified(hedge: Hedge | undefined): {
  readonly hedge?: string;
  readonly qualifier: Qualifier;
} {
  return hedge ? { hedge: hedge.text, qualifier: hedge.qualifier } : { qualifier: 'exact' };
}

function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

function isDay(lower: string, { start, end }: Range): boolean {
  if (!/^\d{1,2}$/.test(lower.slice(start, end))) return false;
  return (
    MONTH_AFTER().test(lower.slice(end, end + NEAR)) ||
    MONTH_BEFORE().test(shortlyBefore(lower, start))
  );
}

/** What stands right before an offset; no hedge or name that is looked for there is longer. */
function shortlyBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - NEAR), offset);
}

/** `World War One`, `Channel 4`, `Article 5`: a capitalised number word, or a number, right after a capitalised noun. */
function isName(text: string, { start, end }: Range): boolean {
  const number = text.slice(start, end);
  if (/^[A-Z][a-z]+$/.test(number)) return /[A-Z][a-z]+\s+$/.test(shortlyBefore(text, start));
  return (
    /^\d{1,3}$/.test(number) &&
    /\b(?:Article|Channel|Chapter|Group|Level|Line|Part|Phase|Section|Type)\s+$/.test(
      shortlyBefore(text, start),
    )
  );
}
