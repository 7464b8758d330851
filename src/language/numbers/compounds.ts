/** Measures that are one number of two: `6ft 2in`, `5-foot-7`, `2h 30m`, `three hours and ten minutes`, `a mile and a half`. */

import { lazily } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import { anyOf, anyWord } from '../model/pattern.ts';
import { COMPOUNDS, namesOfMeasure } from '../units/measures.ts';
import { cardinalsUpTo, readNumberWords, type WrittenNumber } from './number-words.ts';

const PATTERNS = lazily(() => {
  const { hours, minutes, joining, one, half, beforeOne } = ENGLISH.numbers;
  const count = (name: string): string => `(?<${name}>\\d{1,3}|${cardinalsUpTo(59)})`;
  const and = anyWord(joining);
  const compounds = COMPOUNDS.map(({ large, small, factor, short }) => {
    const [big, little] =
      large === 'hour'
        ? [hours, minutes]
        : [
            [...namesOfMeasure(large), ...(short === undefined ? [] : [short])],
            namesOfMeasure(small),
          ];
    // `6'2"`
    const marks = large === 'foot' ? `|(?<feet>\\d)['’](?<inches>\\d{1,2})["”]` : '';
    const source =
      `(?<![a-z\\d.,-])(?:${count('large')}[ -]?${anyWord(big)}(?:,| ${and}|-)? ?` +
      `${count('small')}(?:[ -]?${anyWord(little)}(?![a-z\\d])|(?<=-\\d+|-[a-z]+)(?![\\w.-]))${marks})`;
    return {
      pattern: new RegExp(source, 'g'),
      factor,
      unit: namesOfMeasure(small).at(-1) ?? small,
    };
  });
  const measures = ['hour', 'day', 'week', 'month', 'year', 'mile', 'kilometre', 'metre'];
  const halves = new RegExp(
    `(?<![a-z-])${anyWord(one)} (?<unit>${anyWord(measures.flatMap(namesOfMeasure))}) ${and} ${anyWord(one)} ${anyOf(half)}(?![a-z])`,
    'g',
  );
  // `under a month`
  const ones = new RegExp(
    `(?<=(?<![a-z])${anyWord(beforeOne)} )${anyWord(one)} (?<unit>${anyWord(measures.flatMap(namesOfMeasure))})(?![a-z'’-])`,
    'g',
  );
  return { compounds, halves, ones };
});

/** All of a text in lower case, each in the smaller of its measures. */
export function findCompounds(lower: string): WrittenNumber[] {
  const { compounds, halves, ones } = PATTERNS();
  const found = compounds.flatMap(({ pattern, factor, unit }) =>
    Array.from(lower.matchAll(pattern), ({ index, 0: words, groups = {} }) => {
      const [large, small] = [groups.large ?? groups.feet, groups.small ?? groups.inches].map(
        (written = '') => (/\d/.test(written) ? Number(written) : (readNumberWords(written) ?? 0)),
      );
      const value = (large ?? 0) * factor + (small ?? 0);
      return { start: index, end: index + words.length, value, factor: 1, unit };
    }),
  );
  for (const { index, 0: words, groups = {} } of lower.matchAll(halves)) {
    const { unit = '' } = groups;
    found.push({ start: index, end: index + words.length, value: 1.5, factor: 1, unit });
  }
  for (const { index, 0: words, groups = {} } of lower.matchAll(ones)) {
    const { unit = '' } = groups;
    found.push({ start: index, end: index + words.length, value: 1, factor: 1, unit });
  }
  return found;
}
