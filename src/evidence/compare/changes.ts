/**
 * What a difference between two texts does to their sense, judged by its words: a negation dropped,
 * a hedge lost, a number changed. The worst is named first. Judges English; elsewhere a changed word is
 * a changed word.
 */

import { readFigurePhrases } from '../../language/figures/figure-phrase.ts';
import type { Amount } from '../../language/model/quantity.ts';
import { isNumberText } from '../../language/numbers/number-words.ts';
import { currencyOf, isPercent } from '../../language/units/same-units.ts';
import {
  isHedge,
  isHedgeOfNumber,
  isNegation,
  negates,
  strengthOf,
} from '../../language/words/sense-words.ts';
import type { Token } from '../../text/tokens.ts';
import { CHANGE, type ChangeKind } from './change-kinds.ts';

export interface Change {
  readonly kind: ChangeKind;
  /** The source's words, empty where there are none. */
  readonly source: string;
  /** The brief's words. */
  readonly brief: string;
}

const ORDER = Object.keys(CHANGE);

export interface Difference {
  readonly removed: readonly Token[];
  readonly added: readonly Token[];
  /** What follows and is the same; not looked at but for its spacing. */
  readonly same: readonly Token[];
}

/** What the differences do, worst first. */
export function changesOf(differences: readonly Difference[]): Change[] {
  return differences
    .filter(({ removed, added }) => removed.length + added.length > 0)
    .map(({ removed, added, same }) => ({
      kind: kindOf(removed, added, same),
      source: tokenText(removed),
      brief: tokenText(added),
    }))
    .sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

function kindOf(
  removed: readonly Token[],
  added: readonly Token[],
  same: readonly Token[],
): ChangeKind {
  const [source, brief] = [tokenWords(removed), tokenWords(added)];
  const isCase = tokenText(removed).toLowerCase() === tokenText(added).toLowerCase();
  if (isCase && source.length > 0) return 'case';
  const isJoined = tokenText(removed).replaceAll(' ', '') === tokenText(added).replaceAll(' ', '');
  if (isJoined && source.length > 0) return 'spacing';
  const negations = source.filter(isNegation).length - brief.filter(isNegation).length;
  if (negations > 0) return 'negation-dropped';
  if (negations < 0) return 'negation-added';
  if (source.some((word) => brief.some((other) => negates(word, other)))) return 'negation-dropped';
  if (brief.some((word) => source.some((other) => negates(word, other)))) return 'negation-added';

  const [old, fresh] = [loaded(source, same), loaded(brief, same)];
  const isHedgeChanged = old.join(' ').toLowerCase() !== fresh.join(' ').toLowerCase();
  if (isHedgeChanged && [...old, ...fresh].some(isAnyHedge)) return hedgeChange(old, fresh);

  const numbers = (words: readonly string[]): string =>
    words.filter((word) => isNumberText(word)).join(' ');
  const rewritten = rewriting(tokenText(removed), tokenText(added));
  if (rewritten === 'alone') return 'number-written';
  if (numbers(source) !== numbers(brief) && rewritten === undefined) return 'number-changed';
  if (source.length === 0 && brief.length === 0) return 'punctuation';
  if (source.length === 0) return 'word-added';
  return brief.length === 0 ? 'word-dropped' : 'word-changed';
}

/**
 * Whether two texts have the same numbers in other writings, as `40 per cent` and `40%` are, and nothing
 * else; undefined where the numbers differ, or there are none.
 */
function rewriting(source: string, brief: string): 'alone' | 'among-words' | undefined {
  const [old, fresh] = [source, brief].map((text) => {
    const phrases = readFigurePhrases(text);
    const values = phrases.map(({ quantity, unit }) => {
      const ends = quantity.kind === 'amount' ? [quantity.amount] : [];
      const all = quantity.kind === 'range' ? [quantity.min, quantity.max] : ends;
      return all.map((amount) => writtenValue(amount, unit)).join('-');
    });
    const rest = phrases
      .toReversed()
      .reduce((left, { range: at }) => left.slice(0, at.start) + left.slice(at.end), text)
      .replace(/^\s*per ?cent\b/i, '');
    return { values, rest, isRead: values.length > 0 && !values.includes('') && !/\d/.test(rest) };
  });
  if (!old?.isRead || !fresh?.isRead || old.values.join() !== fresh.values.join()) return undefined;
  return old.rest.trim() === fresh.rest.trim() ? 'alone' : 'among-words';
}

function writtenValue(amount: Amount, unit: string | undefined): string {
  const sign = isPercent(amount, unit) ? '%' : (currencyOf(amount, unit) ?? '');
  return `${amount.value}${sign}`;
}

function hedgeChange(old: readonly string[], fresh: readonly string[]): ChangeKind {
  const strengths = [old, fresh].map((words) =>
    Math.min(...words.map((word) => strengthOf(word) ?? 9)),
  );
  const [before = 9, after = 9] = strengths;
  if (before < 9 && after < 9 && before !== after) {
    return before < after ? 'hedge-strengthened' : 'hedge-weakened';
  }
  const [had, has] = [old.filter(isAnyHedge).length, fresh.filter(isAnyHedge).length];
  if (has === had) return 'hedge-changed';
  return has < had ? 'hedge-lost' : 'hedge-added';
}

function isAnyHedge(word: string): boolean {
  return isHedge(word) || isHedgeOfNumber(word);
}

/** The hedges and modal verbs among some words; what hedges numbers only with one right after. */
function loaded(words: readonly string[], same: readonly Token[]): string[] {
  const following = [...words, ...tokenWords(same.slice(0, 2))];
  return words.filter(
    (word, index) =>
      isHedge(word) ||
      strengthOf(word) !== undefined ||
      (isHedgeOfNumber(word) &&
        following.slice(index + 1, index + 4).some((next) => isNumberText(next))),
  );
}

function tokenWords(tokens: readonly Token[]): string[] {
  return tokens.filter(({ isWord }) => isWord).map(({ text }) => text);
}

function tokenText(tokens: readonly Token[]): string {
  return tokens.map(({ text, space }, index) => (index === 0 ? text : space + text)).join('');
}
