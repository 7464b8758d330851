/**
 * Numbers that a text has for something else than a figure: years, days of a month, times of day, numbers
 * that belong to a name, scores, house and telephone numbers. In doubt a number is no figure.
 */

import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';

/** Characters around a number that are looked at for what it belongs to. */
const NEAR = 40;

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const SHORT_MONTH = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?';
/** Another day before it: `4-6 March`, `March 4 and 5`. */
const DAY_BEFORE = '(?:\\d{1,2}\\s?(?:-|\\u2013|and|or|to)\\s?)?$';
const MONTH_AFTER = lazily(() => new RegExp(`^\\s+${MONTH}(?![a-z])`));
const MONTH_BEFORE = lazily(() => new RegExp(`(?<![a-z])${MONTH}\\s+${DAY_BEFORE}`));
const SHORT_MONTH_AFTER = lazily(() => new RegExp(`^\\s${SHORT_MONTH}`));
const SHORT_MONTH_BEFORE = lazily(() => new RegExp(`(?<![A-Za-z])${SHORT_MONTH}\\s?${DAY_BEFORE}`));

const CLOCK_AFTER =
  /^\s?(?:[ap]\.\s?m\b|[ap]m\b|[AP]\.?M\b|o['’]clock|hrs\b|noon\b|midnight\b|GMT\b|UTC\b|BST\b|CES?T\b|[ECMP][SD]?T\b|local time\b)|^(?: minutes?)? past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d)/;
const CLOCK_BEFORE =
  /(?:half[- ]past|quarter (?:past|to)|(?:five|ten|twenty|\d)(?: minutes)? past) $/;

export function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

/** `5pm`, `5 p.m.`, `0900 GMT`, `ten o'clock`. */
export function isTime(text: string, lower: string, { start, end }: Range): boolean {
  const number = text.slice(start, end);
  if (!/^(?:\d{1,4}|\d{1,2}[.:]\d\d|[a-z]+)$/i.test(number)) return false;
  const rest = text.slice(end, end + NEAR);
  if (/^\d{1,2}$/.test(number) || /\D/.test(number) || isHourOfFour(number)) {
    // `5 to 7 pm` has its letters once.
    const other = /^(?: (?:and|to|or) | ?[-\u2013] ?)\d{1,2}(?=\D)/.exec(rest)?.[0].length ?? 0;
    if (CLOCK_AFTER.test(rest) || CLOCK_AFTER.test(rest.slice(other))) return true;
  }
  return CLOCK_BEFORE.test(shortlyBefore(lower, start));
}

function isHourOfFour(number: string): boolean {
  return /^(?:[01]\d|2[0-4])[0-5]\d$/.test(number);
}

export function isDay(text: string, lower: string, { start, end }: Range): boolean {
  if (!/^\d{1,2}$/.test(text.slice(start, end))) return false;
  const before = shortlyBefore(text, start);
  return (
    MONTH_AFTER().test(lower.slice(end, end + NEAR)) ||
    MONTH_BEFORE().test(before.toLowerCase()) ||
    SHORT_MONTH_AFTER().test(text.slice(end, end + NEAR)) ||
    SHORT_MONTH_BEFORE().test(before)
  );
}

const NUMBERED =
  /\b(?:Act|Amendment|Apollo|Area|Article|Airbus|Android|Boeing|Bowl|Channel|Chapter|Division|Fortune|Flight|Flat|Formula|Gate|Group|Highway|I[oO]S|iOS|iPad|iPhone|Interstate|Level|Line|No|No\.|Number|Office|Page|Part|Phase|Platform|Proposition|Python|Resolution|Room|Route|Section|Seat|Title|Type|Version|War|Windows|chapter|flat|flight|page|paragraph|room|seat|version)\s+$/;
const STREET =
  /^\s+(?:[A-Z][\w'’.]*\s+){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Terrace|Crescent|Highway|Parkway)(?![A-Za-z])/;

/** `World War One`, `Channel 4`, `10 Downing Street`: a number word with a capital, or a number, of a name. */
export function isName(text: string, { start, end }: Range): boolean {
  const number = text.slice(start, end);
  const before = shortlyBefore(text, start);
  if (/^[A-Z][a-z]+$/.test(number)) return /[A-Z][a-z]+\s+$/.test(before);
  if (/^\d{1,5}$/.test(number) && STREET.test(text.slice(end, end + NEAR))) return true;
  return /^\d{1,3}(?:\.\d+)?$/.test(number) && NUMBERED.test(before);
}

/** A part of a row of digits that is no number: `3-1`, `2024-25`, `020 7946 0958`, `(212) 555`. */
export function isInRow(text: string, { start, end }: Range): boolean {
  const number = text.slice(start, end);
  const before = shortlyBefore(text, start);
  const after = text.slice(end, end + NEAR);
  if (!/\d/.test(number) && end > start) return false;
  if (/\d%?[-\u2013]$/.test(before) || /^[-\u2013]\d/.test(after)) return true;
  if (!/^\+?\d+$/.test(number)) return false;
  if (/^0\d/.test(number) || (number.startsWith('+') && /^[ (]\d/.test(after))) return true;
  const [previous = '', next = ''] = [
    /(\d{3,}) $/.exec(before)?.[1],
    /^ (\d{3,})(?![\d,.%])/.exec(after)?.[1],
  ];
  return (
    (number.length > 1 && [previous, next].some((other) => other !== '' && !isYear(other))) ||
    /^\) ?\d{3}[- ]\d/.test(after)
  );
}

const SCORE_BEFORE =
  /(?<![a-z])(?:won|win|wins|winning|lost|lose|loses|losing|beat|beats|beaten|beating|drew|draw|led|lead|leading|trail|trailed|trailing|score|score of|voted?|ahead|down|up|defeat|victory)(?: by)? $/;
const SCORE_AFTER =
  /^ (?:win|victory|defeat|loss|draw|lead|vote|ruling|decision|split|thrashing|majority|drubbing|score|record|scoreline)(?![a-z])/;

/** `won 1-3`, `a 4-5 ruling`: two results, and no range; nor are the days of an attack. */
export function isScore(text: string, lower: string, { start, end }: Range): boolean {
  const written = text.slice(start, end);
  // `women (34%-54%)` is how two stand in a poll.
  if (/^[\d.]+%[-\u2013][\d.]+%$/.test(written))
    return text[start - 1] === '(' && text[end] === ')';
  if (!/^\d{1,3}[-\u2013]\d{1,3}$/.test(written)) return false;
  return (
    /^9[-\u2013]11$/.test(written) ||
    SCORE_BEFORE.test(shortlyBefore(lower, start)) ||
    SCORE_AFTER.test(lower.slice(end, end + NEAR))
  );
}

/** What stands right before an offset; no name that is looked for there is longer. */
export function shortlyBefore(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - NEAR), offset);
}
