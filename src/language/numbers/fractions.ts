/** Parts of a whole in words: `two-thirds of`, `a fifth less`, `a quarter of a million`. */

import { lazily } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import { anyWord } from '../model/pattern.ts';
import type { WrittenNumber } from './number-words.ts';

const PATTERN = lazily(() => {
  const { one, half, cardinals, denominators, scales, afterFraction, noFraction } = ENGLISH.numbers;
  const counts = anyWord([...one, ...Object.keys(cardinals)]);
  const powers = anyWord(Object.keys(scales).filter((word) => /^[a-z]{4,}$/.test(word)));
  const part = `(?<count>${counts})[ -](?<part>${anyWord([...Object.keys(denominators), ...half])})`;
  return new RegExp(
    `(?<![a-z\\d-]|${anyWord(noFraction)}[ -])(?:${part}|(?<half>${anyWord(half)}))` +
      `(?: of ${anyWord(one)} (?<power>${powers})(?![a-z])|(?=${anyWord(afterFraction)}(?![a-z])))`,
    'g',
  );
});

export function findFractions(lower: string): WrittenNumber[] {
  const { cardinals, denominators, scales, half } = ENGLISH.numbers;
  const found: WrittenNumber[] = [];
  for (const { index, 0: words, groups = {} } of lower.matchAll(PATTERN())) {
    const { count = '', part = '', power } = groups;
    const below = half.includes(part) || part === '' ? 2 : denominators[part];
    if (below === undefined) continue;
    const value = ((cardinals[count] ?? 1) * (power ? (scales[power] ?? 1) : 1)) / below;
    if (value >= 1 && !power) continue;
    found.push({ start: index, end: index + words.length, value, factor: 1 });
  }
  return found;
}
