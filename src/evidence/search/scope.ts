/**
 * Where an item's anchors send the reader: which paragraphs of which source texts, and which of them are
 * not there. An item without anchors is looked for in all sources of its brief.
 */

import { languageOfText } from '../../article/language-of.ts';
import {
  type ArticleText,
  inCodePoints,
  paragraph,
  paragraphNumberAt,
  type SourceText,
} from '../../article/source-text.ts';
import type { Anchor, Brief } from '../../brief/model/brief.ts';
import type { Budgets } from '../../text/budget.ts';
import { definedOnly } from '../../text/defined-only.ts';
import type { Range } from '../../text/line-index.ts';
import { memoised } from '../../text/memo.ts';
import type { Place } from '../verdict/check.ts';

/** A source text, and the paragraphs of it that an item states. */
export interface Scope extends ArticleText {
  /** Key of the source, in a brief with several. */
  readonly key?: string;
  /** Its day, where the brief says it. */
  readonly published?: string;
  /** Paragraphs that the item states, ascending; empty where its anchors name none of this source. */
  readonly stated: readonly number[];
}

export interface Scopes {
  /** Scopes with stated paragraphs come first. */
  readonly scopes: readonly Scope[];
  readonly isAnchored: boolean;
  /** Anchors that point past the end of their source. */
  readonly beyond: readonly Anchor[];
  /** Whether a source that the item states is not here. */
  readonly lacksSource: boolean;
  /** The item states more than `MAX_STATED` paragraphs, which says nothing of where it is; it then has no scopes. */
  readonly isVague: boolean;
}

export type Sources = ReadonlyMap<string | undefined, SourceText>;

/** Paragraphs that an item can state and still say where it comes from. */
export const MAX_STATED = 100;

export function scopesOf(
  at: readonly Anchor[],
  brief: Brief,
  sources: Sources,
  budgets?: Budgets,
): Scopes {
  const scopes: Scope[] = [];
  const beyond: Anchor[] = [];
  let lacksSource = at.length === 0 && sources.size === 0;
  let isVague = false;
  for (const { key, language: said, skip, published } of sourcesOf(brief)) {
    const source = sources.get(key);
    const language = source && languageOfText(source, said);
    const anchors = at.filter((anchor) => anchor.source === key);
    if (!source) {
      lacksSource ||= anchors.length > 0 || at.length === 0;
      continue;
    }
    const stated = new Set<number>();
    for (const anchor of anchors) {
      if (!paragraph(source, anchor.to)) beyond.push(anchor);
      const last = Math.min(anchor.to, source.paragraphs.length);
      for (let number = anchor.from; number <= last && stated.size <= MAX_STATED; number++)
        stated.add(number);
    }
    isVague ||= stated.size > MAX_STATED;
    scopes.push({
      source,
      skip: furnitureOf(skip),
      stated: [...stated].sort((a, b) => a - b),
      ...(budgets && { budgets }),
      ...definedOnly({ key, published, language }),
    });
  }
  scopes.sort((a, b) => Number(b.stated.length > 0) - Number(a.stated.length > 0));
  return { scopes: isVague ? [] : scopes, isAnchored: at.length > 0, beyond, lacksSource, isVague };
}

const furnitureOf = memoised((skip: readonly number[]): ReadonlySet<number> => new Set(skip));

const NAMED = { skip: [] };

/** A brief may have no `source` at all, and yet be checked against a text that the user names. */
function sourcesOf(brief: Brief): readonly {
  readonly key?: string;
  readonly language?: string;
  readonly published?: string;
  readonly skip: readonly number[];
}[] {
  return brief.sources.length > 0 ? brief.sources : [NAMED];
}

/** Whether all places are in paragraphs that the item states. */
export function isStated({ stated }: Scope, places: readonly Place[]): boolean {
  return places.every(({ paragraph }) => stated.includes(paragraph));
}

/** A range of a source as places, one for each paragraph that it touches. */
export function placesOf({ source, key }: Scope, range: Range): Place[] {
  const places: Place[] = [];
  for (let number = paragraphNumberAt(source, range.start); ; number++) {
    const whole = paragraph(source, number);
    if (!whole || whole.start >= range.end) return places;
    const part = {
      start: Math.max(whole.start, range.start),
      end: Math.min(whole.end, range.end),
    };
    if (part.start >= part.end) continue;
    places.push({
      ...(key !== undefined && { source: key }),
      paragraph: number,
      range: part,
      codePoints: inCodePoints(source, part),
    });
  }
}

/** The paragraphs that an item states, whole. */
export function statedPlaces(scope: Scope): Place[] {
  return scope.stated.flatMap((number) => {
    const whole = paragraph(scope.source, number);
    return whole ? placesOf(scope, whole) : [];
  });
}

/** `p4`, `operator:p5`, `p16–18`; for messages. */
export function formatPlaces(places: readonly Place[]): string {
  const bySource = new Map<string, number[]>();
  for (const { source, paragraph } of places) {
    const prefix = source === undefined ? '' : `${source}:`;
    const numbers = bySource.get(prefix);
    if (numbers) numbers.push(paragraph);
    else bySource.set(prefix, [paragraph]);
  }
  return [...bySource].map(([prefix, numbers]) => prefix + formatParagraphs(numbers)).join(', ');
}

/** `p4`, or `operator:p5` in a brief with several sources. */
export function formatStated({ scopes, beyond }: Scopes): string {
  const prefix = (key: string | undefined): string => (key === undefined ? '' : `${key}:`);
  const stated = scopes
    .filter((scope) => scope.stated.length > 0)
    .map(({ key, stated: numbers }) => prefix(key) + formatParagraphs(numbers));
  // The item names these paragraphs, although they are past the end of the source.
  const sent = beyond.map(
    ({ source, from, to }) => prefix(source) + (from === to ? `p${from}` : `p${from}-${to}`),
  );
  return (stated.length > 0 ? stated : sent).join(', ');
}

/** `p4`, `p13-14, p17`. */
export function formatParagraphs(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `p${from}` : `p${from}-${to}`)).join(', ');
}
