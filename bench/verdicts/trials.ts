/**
 * Puts marked quotations before the checker, right and wrong: as they are, with a word changed, under the
 * right speaker, under another of the same article. What chance decides is the same at every run.
 */
import type { Brief, Quote } from '../../src/brief/model/brief.ts';
import type { Check } from '../../src/evidence/verdict/check.ts';
import { verifyBrief } from '../../src/evidence/verify-brief.ts';
import { foldForSearch } from '../../src/text/folding/fold.ts';
import type { Article, GoldQuotation } from './gold.ts';

export interface Trial {
  readonly article: Article;
  readonly quotation: GoldQuotation;
  readonly quote: Quote;
}

export interface Checked {
  readonly trial: Trial;
  readonly check: Check;
}

/** Numbers from 0 to below 1, always the same ones for a seed. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One brief for each article, whose quotes are the trials. */
export function checkTrials(trials: readonly Trial[]): Checked[] {
  return [...Map.groupBy(trials, ({ article }) => article)].flatMap(([{ id, source }, own]) => {
    const brief: Brief = {
      id,
      title: id,
      tags: [],
      sources: [{ language: 'en', skip: [] }],
      summary: [],
      figures: [],
      people: [],
      quotes: own.map(({ quote }) => quote),
      questions: [],
      caveats: [],
    };
    const { items } = verifyBrief(brief, new Map([[undefined, source]]));
    return own.flatMap((trial, index) => {
      const check = items[index];
      return check ? [{ trial, check }] : [];
    });
  });
}

export function asQuote({ paragraphs, from, to }: GoldQuotation, by?: string | null): Quote {
  return {
    paragraphs,
    at: [{ from, to }],
    ...(by === undefined || by === null ? { attribution: 'none' } : { by }),
  };
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** The quotation with one word replaced by another of its article; undefined where that says the same or stands there too. */
export function withOtherWord(
  { source }: Article,
  quotation: GoldQuotation,
  random: () => number,
): GoldQuotation | undefined {
  const text = quotation.paragraphs.join('\n');
  const pick = (words: readonly RegExpExecArray[]): RegExpExecArray | undefined =>
    words[Math.floor(random() * words.length)];
  const taken = pick([...text.matchAll(WORD)]);
  const given = pick([...source.text.matchAll(WORD)]);
  if (!taken || !given || plain(taken[0]) === plain(given[0])) return undefined;
  const changed = text.slice(0, taken.index) + given[0] + text.slice(taken.index + taken[0].length);
  if (plain(source.text).includes(plain(changed))) return undefined;
  return { ...quotation, paragraphs: changed.split('\n') };
}

/** Another speaker of the same article, of whom nothing says that it is the same one. */
export function otherSpeaker(
  { quotations }: Article,
  { speaker, speakerAliases }: GoldQuotation,
  random: () => number,
): string | undefined {
  const own = new Set([speaker ?? '', ...speakerAliases].flatMap(namesOf));
  const others = [...new Set(quotations.map((one) => one.speaker ?? ''))].filter((name) => {
    const names = namesOf(name);
    return names.length > 0 && !names.some((word) => own.has(word));
  });
  return others[Math.floor(random() * others.length)];
}

function namesOf(speaker: string): string[] {
  return plain(speaker)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2 && !/^(?:the|and|for|his|her|their|its)$/.test(word));
}

function plain(text: string): string {
  return foldForSearch(text).text;
}
