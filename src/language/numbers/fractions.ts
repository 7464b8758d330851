/** Parts of a whole in words: `two-thirds of`, `a fifth less`, `a quarter of a million`, `half a percentage point`. */

import { lazily } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import { anyWord } from '../model/pattern.ts';
import { measureOf } from '../units/measures.ts';
import { anyNumberWord, type WrittenNumber } from './number-words.ts';

const PATTERN = lazily(() => {
  const { one, half, cardinals, denominators, scales, afterFraction, noFraction } = ENGLISH.numbers;
  const { measured, afterHalf, joining, hedges } = ENGLISH.numbers;
  const hedgeEnd = `(?<![a-z])${anyWord(hedges.map(({ words }) => words))}`;
  // `two and a half`, but not `four cows and half an acre`.
  const number = `(?:\\d|%|(?<![a-z])${anyNumberWord()})`;
  const counts = anyWord([...one, ...Object.keys(cardinals)]);
  const parts = Object.keys(denominators);
  const powers = anyWord(Object.keys(scales).filter((word) => /^[a-z]{4,}$/.test(word)));
  const a = anyWord(one);
  const many = anyWord(Object.keys(cardinals).filter((word) => (cardinals[word] ?? 0) > 1));
  const plurals = anyWord(parts.filter((word) => word.endsWith('s')));
  const before = (words: readonly string[]): string => `(?=(?:${anyWord(words)})(?![a-z]))`;
  /** What follows a part that is of one thing; `at` parts the groups of the alternatives. */
  const of = (at: number): string =>
    `(?: of)? ${a} (?<power${at}>${powers})(?![a-z])|[ -](?<scale${at}>${powers})(?![a-z])|` +
    `(?: of)? ${a} (?<unit${at}>${anyWord(measured)})(?![a-z])`;
  const alternatives = [
    `(?<many>${many})[ -](?<parts>${plurals})(?![a-z])(?:${of(1)})?`,
    `(?<count>${counts})[ -](?<part>${anyWord([...parts, ...half])})(?:${of(2)}|${before(afterFraction)}|(?=\\s*$)|(?= [a-z]{2,}ed(?![a-z]))(?<=${hedgeEnd} [a-z -]+))`,
    `(?<half>${anyWord(half)})(?:${of(3)}|${before([...afterHalf, ...afterFraction])})`,
  ];
  return new RegExp(
    `(?<![a-z\\d-]|${anyWord(noFraction)}[ -]|${number}s? ${anyWord(joining)} (?:${a} )?|(?:${number}|(?<![a-z])${a}) [a-z]+ ${anyWord(joining)} (?:${a} |(?=${a} )))(?:${alternatives.join('|')})`,
    'g',
  );
});

export function findFractions(lower: string): WrittenNumber[] {
  const { cardinals, denominators, scales, half } = ENGLISH.numbers;
  const found: WrittenNumber[] = [];
  for (const { index, 0: words, groups = {} } of lower.matchAll(PATTERN())) {
    const { count = '', many = '', parts = '' } = groups;
    const said = (name: string): string | undefined =>
      [1, 2, 3].flatMap((at) => groups[`${name}${at}`] ?? [])[0];
    const [power, unit] = [said('power') ?? said('scale'), said('unit')];
    const part = groups.part ?? parts;
    const below = half.includes(part) || part === '' ? 2 : denominators[part];
    if (below === undefined) continue;
    const top = cardinals[many === '' ? count : many] ?? 1;
    const value = (top * (power ? (scales[power] ?? 1) : 1)) / below;
    if (value >= 1 && !power) continue;
    const start = index;
    const measure = unit && measureOf(unit) !== undefined ? { unit } : {};
    found.push({ start, end: start + words.length, value, factor: 1, ...measure });
  }
  return found;
}
