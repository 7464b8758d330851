/**
 * Finds numbers in English text by patterns of this bench alone, so that it does not share what the checker fails
 * to see. Passes over whatever may be no figure: a year, a date, a time, an age, a number in a name.
 */
export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly hedge: string;
  readonly currency: string;
  readonly digits: string;
  readonly scale: string;
  /** `%`, or what is counted; may be empty after a currency. */
  readonly unit: string;
}

export const HEDGE_WORDS: Readonly<Record<string, string>> = {
  'more than': 'more-than',
  over: 'more-than',
  'less than': 'less-than',
  'fewer than': 'less-than',
  under: 'less-than',
  'at least': 'at-least',
  'at most': 'at-most',
  'up to': 'up-to',
  'as many as': 'up-to',
  'as much as': 'up-to',
  about: 'about',
  around: 'about',
  roughly: 'about',
  approximately: 'about',
  some: 'about',
  nearly: 'about',
  almost: 'about',
};

export const SCALES: Readonly<Record<string, string>> = {
  thousand: 'k',
  million: 'm',
  billion: 'bn',
  trillion: 'tn',
};

/** Plural nouns that news counts, so that the word after the number is surely what is counted. */
const NOUNS =
  'people|men|women|children|students|voters|jobs|homes|votes|seats|workers|employees|soldiers|troops|refugees|migrants|' +
  'countries|states|cities|companies|schools|members|officers|patients|deaths|attacks|cases|families|residents|Americans|' +
  'delegates|points|hours|minutes|days|weeks|months|years|miles|feet|acres|pounds|dollars|times|shots|guns|pages|emails|' +
  'players|games|cars|buildings|customers|users|victims|candidates|Republicans|Democrats|supporters|immigrants|teachers|' +
  'lawmakers|senators|states|universities|protesters|passengers|houses|hospitals|tons|gallons|degrees|inches|signatures';

const SMALL =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty';

export const SPELT: readonly string[] = SMALL.split('|');

/** At the start of a sentence too. Without an inline flag: one run of the tests did not see it. */
const HEDGES = Object.keys(HEDGE_WORDS)
  .map((words) => `[${words.charAt(0).toUpperCase()}${words.charAt(0)}]${words.slice(1)}`)
  .join('|');

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}$€£.,:/-])(?:(?<hedge>${HEDGES}) )?` +
    `(?<currency>[$£€])?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|${SMALL})` +
    `(?: (?<scale>thousand|million|billion|trillion))?` +
    `(?<unit>%| percent\\b| (?:${NOUNS})\\b)?(?![\\p{L}\\p{N}/:-]|[.,]\\d)`,
  'gu',
);

/** A range written with `between`. */
export const RANGE = new RegExp(
  `between (?<currency>[$£€]?)(?<min>\\d[\\d,.]*) and [$£€]?(?<max>\\d(?:[\\d,.]*\\d)?)` +
    `(?: (?<scale>thousand|million|billion|trillion)\\b)?(?<unit>%| percent\\b| (?:${NOUNS})\\b)?(?![\\p{L}\\p{N}])`,
  'gu',
);

/** `one of`, `the`, `Phase`, `and`: words before a number that make it part of something else. */
const PART_OF_ANOTHER =
  /(?:\b(?:the|of|between|from|to|and|or|by|than|minus|every|per|another|other|first|last|next|past|No\.|not|no|only|just|least|most|hundred|a|an|as|above|below|beyond|exceed|exceeded|exceeds|exceeding|top|topped|tops|surpassed|surpasses|past|within|(?:\d|one|One) in)|\p{Lu}[\p{L}.]*|[\d%]|[-–—$])\s*$/u;

export function numbersIn(text: string): FoundNumber[] {
  return [...text.matchAll(PATTERN)].flatMap((match) => {
    const {
      hedge: written = '',
      currency = '',
      digits = '',
      scale = '',
      unit = '',
    } = match.groups ?? {};
    const hedge = written.toLowerCase();
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (unit === '' && currency === '') return [];
    // `the 2001 attacks`
    if (currency === '' && /^(?:19|20)\d\d$/.test(digits)) return [];
    if (/^[A-Za-z]/.test(digits) && (currency !== '' || unit.trim() === 'percent')) return [];
    if (before !== '' && PART_OF_ANOTHER.test(before)) return [];
    // Ages and spans of time that are no figure of their own, ranges, hedges that follow.
    if (
      /^\s*(?:old\b|ago\b|later\b|earlier\b|to\b|or\b|and a half|-|–|after\b|before\b|into\b|from\b|between\b|a |an |per\b|each\b|apart\b|point|of a)/.test(
        after,
      )
    ) {
      return [];
    }
    return [{ start, end, hedge, currency, digits, scale, unit: unit.trim() }];
  });
}
