/**
 * Whether the words that say what a figure counts are said of its number: in its own clause more than of any other number
 * of the passage. The topic of the article may be named elsewhere.
 */

import type { SourceQuantity } from '../../article/quantities/quantities.ts';
import { readPart } from '../../article/quantities/source-figures.ts';
import { paragraphNumberAt } from '../../article/source-text.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { readFigurePhrases } from '../../language/figures/figure-phrase.ts';
import { measureOf } from '../../language/units/measures.ts';
import { alikeOf } from '../../language/words/alike.ts';
import { isPastForm, stemOf, stemsOf, topicStems } from '../../language/words/stems.ts';
import { memoised } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';
import { isDoer } from './figure-doer.ts';
import { isElsewhere } from './figure-place.ts';
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
  const text = scope.source.text.slice(own.sentence.start, own.sentence.end);
  const words = stemsOf(withoutNumbersOf(text, what, language), language);
  if (isShortForm(figure)) return true;
  const names = noun !== undefined && isNamed(noun, what);
  if (isDoer(figure, quantity, scope, names) || isElsewhere(figure, quantity, scope)) return false;
  if (isOfAnotherNoun(what, text, language)) return false;
  if (isAround(what, quantity, scope)) return true;
  if (words.length === 0) {
    // `budget` and `cost` are what any number may be.
    const dimensions = plainWords(what).filter((word) => word.length > 3);
    return dimensions.length === 0 || dimensions.some((word) => text.toLowerCase().includes(word));
  }
  const sentence = new Set(stemsOf(text, language));
  const has = (some: ReadonlySet<string>, word: string): boolean =>
    some.has(word) || alikeOf(word, language).some((other) => some.has(other));
  const countIn = (some: ReadonlySet<string>, all: readonly string[]): number =>
    all.filter((word) => has(some, word)).length;
  if (!words.every((word) => has(sentence, word) || own.all.has(word) || near.has(word)))
    return false;
  const counted = measureOf(noun) === undefined ? stemsOf(noun ?? '', language) : [];
  const said = new Set([...words, ...stemsOf(`${unit ?? ''} ${exact}`, language)]);
  if (counted.length > 0 && !counted.some((word) => has(said, word))) return false;
  const isCounted = noun !== undefined && measureOf(noun) === undefined;
  const namesNoun = isCounted && names;
  // What has another noun than the number is said beside it.
  if (isCounted && !namesNoun && !words.every((word) => has(own.around, word))) return false;
  // No word is what another number of the sentence has, nor, if it is not said there, of the passage.
  const isOfOther = (word: string): boolean =>
    !has(own.around, word) &&
    (has(sentence, word)
      ? !namesNoun
      : others.some((other) => other.kind === own.kind && other.own.has(word)));
  if (words.some(isOfOther)) return false;
  const capitals = new Set(stemsOf(namesIn(what), language));
  const plain = words.filter((word) => !capitals.has(word));
  const asked = plain.length === 0 ? words : plain;
  const bound = countIn(own.all, asked);
  const isOnly = others.every((other) => other.sentence !== own.sentence);
  const isWhole = isOnly && bound > 0 && plain.every((word) => has(own.around, word));
  // An analyst names the topic beside what the sentence says.
  if (!isWhole && (bound * 2 < asked.length || bound === 0)) return false;
  const named = [...words, ...stemsOf(unit ?? '', language)];
  // `11 of the 15 members`: both count members.
  const whole =
    own.noun === undefined ? undefined : others.find(({ range }) => range.start >= own.range.end);
  return others.every(
    (other) =>
      other === whole ||
      (other.sentence === own.sentence
        ? countIn(other.own, named) < Math.max(countIn(own.own, named), 1) ||
          countIn(other.all, named) < countIn(own.all, named)
        : countIn(other.all, named) <= countIn(own.around, named)),
  );
}

/** Without numbers that the sentence has in the same words: `patients who waited four hours`. */
function withoutNumbersOf(sentence: string, what: string, language: string | undefined): string {
  const lower = sentence.toLowerCase();
  return readFigurePhrases(what, language).reduceRight(
    (rest, { range: { start, end }, unit = '' }) => {
      const isThere = lower.includes(what.slice(start, end).toLowerCase());
      const noun = rest.slice(end).trimStart().startsWith(unit)
        ? rest.indexOf(unit, end) + unit.length
        : end;
      return isThere ? `${rest.slice(0, start)} ${rest.slice(noun)}` : rest;
    },
    what,
  );
}

/** Whether a description names the noun that is counted, be it one that says little: `people`. */
function isNamed(noun: string, what: string): boolean {
  const last = (words: string): string | undefined => plainWords(words).at(-1)?.replace(/s$/, '');
  return plainWords(what).some((word) => word.replace(/s$/, '') === last(noun));
}

/** Words with a capital. */
function namesIn(text: string): string {
  return text.match(/\p{Lu}[\p{L}\p{M}]*/gu)?.join(' ') ?? '';
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

/** `evicted`, where the sentence has only `eviction notices`: what was announced may not have been done. */
function isOfAnotherNoun(what: string, sentence: string, language: string | undefined): boolean {
  const words = plainWords(sentence);
  return plainWords(what).some((done) => {
    if (!isPastForm(done) || words.includes(done)) return false;
    const stem = stemOf(done, language);
    const places = [...words.keys()].filter((at) => stemOf(words[at] ?? '', language) === stem);
    return (
      places.length > 0 &&
      places.every(
        (at) => ACTION.test(words[at] ?? '') && /^\p{L}{3,}s$/u.test(words[at + 1] ?? ''),
      )
    );
  });
}

/** A noun for what is done. */
const ACTION = /\p{L}{3}(?:ion|ment|al|ure)$/u;
