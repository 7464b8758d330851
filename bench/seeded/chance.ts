/** What chance decides, the same at every run, and edits of a text at one place that chance picks. */
import { chance } from '../verdicts/trials.ts';

export type Random = () => number;

/** Chance of its own for a text, so that what is left out elsewhere does not change it. */
export function chanceFor(seed: number, text: string): Random {
  return chance(seed + hashOf(text));
}

export function hashOf(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return hash >>> 0;
}

export function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

/** The list in another order. */
export function shuffled<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((one) => ({ one, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** The text with one match replaced; undefined where there is none for which `replace` gives other words. */
export function replaceOne(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
  random: Random,
): string | undefined {
  const edits = [...text.matchAll(pattern)].flatMap((match) => {
    const words = replace(match);
    if (words === undefined || words === match[0]) return [];
    const before = text.slice(0, match.index);
    return [tidy(before, words, text.slice(match.index + match[0].length))];
  });
  return pick(edits, random);
}

/** Joins the parts with one space where words were taken out, and gives a sentence its capital again. */
function tidy(before: string, words: string, after: string): string {
  const isStart = before.trim() === '' || /[.!?]["”’]?\s+$/.test(before);
  const isSpaced = before === '' || /\s$/.test(before);
  const rest = words === '' && isSpaced ? after.replace(/^\s+/, '') : words + after;
  const text = isStart ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest;
  return before + text;
}

/** The replacement with a capital where the words replaced had one. */
export function likeCase(words: string, replaced: string): string {
  return /^\p{Lu}/u.test(replaced) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
}

/** A pattern of any of these words, the longest first. */
export function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}
