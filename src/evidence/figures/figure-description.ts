/**
 * Whether the words that say what a figure counts are said of its number: in its own clause more than of any other number
 * of the passage. The topic of the article may be named elsewhere.
 */

import type { SourceQuantity } from '../../article/quantities/quantities.ts';
import { readPart } from '../../article/quantities/source-figures.ts';
import { paragraphNumberAt } from '../../article/source-text.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { measureOf } from '../../language/numbers/measures.ts';
import { stemsOf, topicStems } from '../../language/words/stems.ts';
import { memoised } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';
import { isShortForm } from './short-form.ts';

/** Characters around a number that are near it. */
const NEAR = 2500;

/** Whether the words of `what` are said of this number, and not of another one. */
export function isDescribed(
  figure: Figure,
  quantity: SourceQuantity,
  scope: Scope,
  near: ReadonlySet<string>,
): boolean {
  const { what, unit, exact = '' } = figure;
  const { bound: own, others, unit: noun } = quantity;
  const { language } = scope;
  const words = stemsOf(what, language);
  if (words.length === 0 || isShortForm(figure) || isAround(what, quantity, scope)) return true;
  const { start, end } = own.sentence;
  const sentence = new Set(stemsOf(scope.source.text.slice(start, end), language));
  if (!words.every((word) => sentence.has(word) || near.has(word))) return false;
  const counted = measureOf(noun) === undefined ? stemsOf(noun ?? '', language) : [];
  const said = new Set([...words, ...stemsOf(`${unit ?? ''} ${exact}`, language)]);
  if (counted.length > 0 && !counted.some((word) => said.has(word))) return false;
  const named = [...words, ...stemsOf(unit ?? '', language)];
  const countIn = (some: ReadonlySet<string>, all = named): number =>
    all.filter((word) => some.has(word)).length;
  // The topic of an article is named where it begins.
  const names = new Set(stemsOf(what.match(/\p{Lu}[\p{L}\p{M}]*/gu)?.join(' ') ?? '', language));
  const plain = words.filter((word) => !names.has(word));
  const asked = plain.length === 0 ? words : plain;
  const bound = countIn(own.all, asked);
  // An analyst names the topic beside what the sentence says.
  if (bound * 2 < asked.length || bound === 0) return false;
  return others.every((other) =>
    other.sentence === own.sentence
      ? countIn(other.own) < Math.max(countIn(own.own), 1)
      : countIn(other.all) <= countIn(own.all),
  );
}

/** Whether words are those that stand right before the number and behind it, up to the next numbers. */
function isAround(
  what: string,
  { range, hedged, others, bound: { sentence } }: SourceQuantity,
  { source: { text } }: Scope,
): boolean {
  const ends = others.map((other) => other.range.end).filter((end) => end <= hedged.start);
  const starts = others.map((other) => other.range.start).filter((start) => start >= range.end);
  const before = plainWords(text.slice(Math.max(sentence.start, ...ends), hedged.start));
  const after = plainWords(text.slice(range.end, Math.min(sentence.end, ...starts)));
  const words = plainWords(what);
  return [...words.keys(), words.length].some((count) => {
    const own = [...before.slice(before.length - words.length + count), ...after.slice(0, count)];
    return own.length === words.length && own.every((word, at) => word === words[at]);
  });
}

export function plainWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}'’-]/gu) ?? [];
}

const lastNear = memoised((): { key: string; near: ReadonlySet<string> } => ({
  key: '',
  near: new Set(),
}));

/**
 * Names and nouns of the paragraph of a place, of its neighbours, and of the beginning of the source, where its subject
 * is named. They are put together once for a passage.
 */
export function topicNear(scope: Scope, start: number): ReadonlySet<string> {
  const { source, language } = scope;
  const number = paragraphNumberAt(source, start);
  const last = lastNear(source);
  const key = `${number} ${Math.floor(start / NEAR)} ${language ?? ''}`;
  if (last.key === key) return last.near;
  const parts = [1, 2, 3, number - 2, number - 1, number, number + 1].flatMap((one) => {
    const part = readPart(scope, one);
    if (!part) return [];
    const from = one === number ? Math.max(part.start, start - NEAR) : part.start;
    return source.text.slice(from, Math.min(part.end, from + 2 * NEAR));
  });
  const near = new Set(topicStems(parts.join('\n'), language));
  Object.assign(last, { key, near });
  return near;
}
