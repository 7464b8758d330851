/** Says, of words in which no figure could be read, what kind of number stands in them, and what to do. */
import { hasDecimalComma } from '../../language/numbers/amount.ts';
import { MAX_LENGTH } from '../../language/numbers/figure-phrase.ts';
import { isScaledAfter } from '../../language/numbers/number-formats.ts';
import { isDay, isTime, isYear } from '../../language/numbers/other-numbers.ts';

export interface NoFigure {
  /** `‘5pm’, a time of day`; `none`. */
  readonly found: string;
  readonly help: string;
}

const NONE: NoFigure = {
  found: 'none',
  help: 'give the number as the source does; years, dates and ordinals do not count as figures',
};
const TOKEN = /[^\s"“”‘()[\]]*\d[^\s"“”()[\]]*/;
const CLOCK = /^\d{1,2}(?:[.:]\d\d)?[ap]m$|^\d{1,2}:\d\d|^\d{4}hrs?$|^[01]\d[0-5]\d$/i;

export function describeNoFigure(phrase: string): NoFigure {
  const words = phrase.slice(0, MAX_LENGTH);
  const token = TOKEN.exec(words) ?? /[a-z]+ o['’]clock/i.exec(words);
  if (!token) return NONE;
  const shown = token[0].replace(/[.,;:!?’']+$/, '');
  const number = /\d+/.exec(shown)?.[0] ?? '';
  const start = token.index + shown.indexOf(number);
  const place = { start, end: start + number.length };
  const lower = words.toLowerCase();
  const say = (what: string, help: string): NoFigure => ({ found: `‘${shown}’, ${what}`, help });
  const elsewhere = 'is no figure: put it into a point of the summary, or into as_of: of a figure';
  if (CLOCK.test(shown) || /o['’]clock/i.test(shown) || isTime(words, lower, place)) {
    return say('a time of day', `a time of day ${elsewhere}`);
  }
  if (isDay(words, lower, place)) return say('a day', `a date ${elsewhere}`);
  if (isYear(shown) || /^\d{4}[-\u2013]\d{2,4}$/.test(shown) || /^['’]?\d+s$/.test(shown)) {
    return say('a year', `a year ${elsewhere}`);
  }
  if (/^\d[\d,]*(?:st|nd|rd|th)(?![a-z])/i.test(shown)) {
    return say(
      'an ordinal',
      'give the number as the source does; ordinals do not count as figures',
    );
  }
  const rest = words.slice(token.index + shown.length);
  if (hasDecimalComma(shown) || (/^\d[\d.]*,?\d*$/.test(shown) && isScaledAfter(rest))) {
    return say(
      'a number as other languages write it',
      'give the language of the source, such as language: de; in English a decimal has a point: 3.5',
    );
  }
  if (/^\d{1,3}[-\u2013:]\d{1,3}$/.test(shown)) {
    return say('a score or a range', 'write a range in the long form: what, min, max and exact');
  }
  return say(
    'which may be a part of a name, or another number than it seems',
    'where it is a figure, write the long form: what, value, unit and exact',
  );
}
