/** What is made of a table of number words: all numbers below a thousand of a language, and the patterns that find them. */

import { memoised } from '../../text/memo.ts';
import { findLanguage } from '../languages.ts';
import type { Language } from '../model/language.ts';
import { anyOf, anyWord } from '../model/pattern.ts';
import type { SpelledNumbers } from '../model/spelled-numbers.ts';
import { scalesOf } from './number-formats.ts';

export type Values = ReadonlyMap<string, number>;

export interface Spelling {
  /** Numbers below a thousand, in lower case, their parts apart by single spaces. */
  readonly groups: Values;
  /** One and a half, which are numbers only before a scale. */
  readonly beforeScale: Values;
  readonly scales: Values;
  readonly thousand: string;
  readonly half: RegExp;
  /** Words of numbers in a row, and each of them. */
  readonly run: RegExp;
  readonly token: RegExp;
  readonly none: RegExp;
  /** What makes a number a part of another, before it and behind. */
  readonly partBefore: RegExp;
  readonly partBehind: RegExp;
  readonly and: RegExp;
  /** `et un`, behind a round number. */
  readonly andOne: RegExp;
  readonly parts: RegExp;
  readonly denominators: Readonly<Record<string, number>>;
}

const known = memoised((language: Language): { readonly spelling?: Spelling } => {
  const own = language.numbers?.spelled;
  return own === undefined ? {} : { spelling: makeSpelling(own, language.tags[0]) };
});

function makeSpelling(own: SpelledNumbers, tag: string | undefined): Spelling {
  const below = new Map(Object.entries(own.small));
  const add = (first: string, joint: string, second: string, value: number): void => {
    below.set(`${first}${joint}${second}`, value);
  };
  const units = [...Object.entries(own.small), ...Object.entries(own.one)];
  for (const [ten, value] of Object.entries(own.tens)) {
    below.set(ten, value);
    for (const [unit, more] of units) {
      if (more >= (own.twenties.includes(value) ? 20 : 10)) continue;
      for (const joint of own.tensJoints) {
        if (own.isUnitFirst) add(unit, joint, ten, value + more);
        else add(ten, joint, unit, value + more);
      }
    }
  }
  for (const half of own.halfEndings)
    for (const [unit, value] of units) if (value < 10) add(unit, '', half, value + 0.5);
  const groups = new Map(below);
  const alone = Object.entries(own.hundreds);
  for (const [hundred, value] of alone) groups.set(hundred, value);
  for (const [hundred, value] of [...alone, ...Object.entries(own.hundredsJoined)]) {
    for (const joint of own.hundredsJoints)
      for (const [rest, more] of [...below, ...Object.entries(own.one)])
        groups.set(`${hundred}${joint}${rest}`, value + more);
  }
  const scales = new Map(
    Object.entries(scalesOf(tag))
      .filter(([word, value]) => value >= 1e6 && /^\p{L}{5,}$/u.test(word))
      .map(([word, value]) => [word.toLowerCase(), value]),
  );
  const { one, small, tens, hundreds, hundredsJoined, beforeScale } = own;
  const tables = [one, small, tens, hundreds, hundredsJoined, beforeScale].flatMap(Object.keys);
  const joints = [...own.tensJoints, ...own.hundredsJoints, ...own.halfEndings, own.thousand];
  const pieces = new Set(
    [...tables, ...joints, ...scales.keys()].flatMap((key) => key.split(' ')).filter(Boolean),
  );
  const token = anyWord(pieces);
  const counts = Object.entries({ ...own.one, ...own.small }).filter(([, value]) => value < 10);
  const halves = anyOf(own.parts.half);
  const ands = anyOf(own.ands);
  const part = `${anyWord(counts.map(([word]) => word))}[ -]${anyWord(Object.keys(own.parts.denominators))}(?![\\p{L}-])`;
  const long = anyWord(Array.from(pieces).filter((word) => word.length > 4));
  return {
    groups,
    beforeScale: new Map([...Object.entries(own.one), ...Object.entries(own.beforeScale)]),
    scales,
    thousand: own.thousand,
    half: new RegExp(`^ ${anyOf(own.halfBehind)}(?!\\p{L})`, 'u'),
    run: new RegExp(`(?<![\\p{L}\\d])${token}(?:(?:-|\\s+)?${token})*(?![\\p{L}\\d])`, 'gu'),
    token: new RegExp(token, 'gu'),
    none: new RegExp(`(?<!\\p{L})${anyOf(own.none)}(?!\\p{L})`, 'gu'),
    andOne: new RegExp(`^ ${ands} ${anyWord(Object.keys(one))}(?!\\p{L})`, 'u'),
    and: new RegExp(`^ ${ands} $`, 'u'),
    partBefore: new RegExp(`(?<!\\p{L})${anyOf(own.partBefore)} $`, 'u'),
    partBehind: new RegExp(
      `^(?: ${ands} ${part}|[ -]${long}\\p{L}| (?:${anyOf(own.partBehind)})(?!\\p{L}))`,
      'u',
    ),
    parts: new RegExp(
      `(?<![\\p{L}\\d-]|[-\\d] |${token}[ -](?:${ands} )?)` +
        `(?:${part.replace('?:', '?<count>').replace('?:', '?<part>')}(?! ${anyOf(own.parts.noneBefore)})` +
        `|${halves})(?!\\p{L})`,
      'gu',
    ),
    denominators: own.parts.denominators,
  };
}

/** The numbers in words of a language, by its tag; undefined where they are not known. */
export function spellingOf(tag: string | undefined): Spelling | undefined {
  const language = findLanguage(tag);
  return language && known(language).spelling;
}
