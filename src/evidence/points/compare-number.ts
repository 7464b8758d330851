/**
 * A number that a summary point claims, compared with the paragraphs that it cites: the value, whether it
 * is a percentage, the currency, and which way its hedge points. What is counted is not compared: a
 * source says that in many ways.
 */

import { plain, writtenWords } from '../../article/names/name-words.ts';
import { figuresOf, readPart, type SourceFigure } from '../../article/quantities/source-figures.ts';
import { isEnglish } from '../../language/languages.ts';
import type { Amount, Qualifier } from '../../language/model/quantity.ts';
import { currencyOf, isPercent } from '../../language/units/same-units.ts';
import { isSpent, spend } from '../../text/budget.ts';
import { asciiDigits } from '../../text/digits.ts';
import { memoised } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';
import type { Cited } from './cited.ts';
import { amountsOf, type NumberClaim } from './claims.ts';

/**
 * What became of a number: `unhedged` lost the source’s hedge, `hedged` has one that the source has not, `counted` is the
 * analyst’s own count, `unsure` may have a hedge that is not known.
 */
export type Held = 'there' | 'counted' | 'unhedged' | 'hedged' | 'unsure' | 'lacking';

/** The numbers of a text. One without a scale may share that of another: `from 86 to 112 million`. */
export function compareNumbers(
  claims: readonly NumberClaim[],
  cited: readonly Cited[],
): { readonly claim: NumberClaim; readonly held: Held }[] {
  return claims.map((claim) => {
    const held = compareNumber(claim, cited);
    if (held === 'lacking' && isRoundShare(claim, cited)) return { claim, held: 'unsure' as const };
    const hasScale = (one: NumberClaim): boolean =>
      one.amounts.some((amount) => scaleOf(amount) > 1);
    if (held !== 'lacking' || hasScale(claim)) return { claim, held };
    const isShared = claims.filter(hasScale).some(({ amounts: [scaled], unit }) => {
      const scale = scaled ? scaleOf(scaled) : 1;
      const amounts = claim.amounts.map((amount) => ({ ...amount, value: amount.value * scale }));
      const { unit: _, ...rest } = claim;
      return (
        compareNumber({ ...rest, amounts, ...(unit !== undefined && { unit }) }, cited) !==
        'lacking'
      );
    });
    return { claim, held: isShared ? 'unsure' : held };
  });
}

/** Percentage points by which `six in ten` may stand for 61%. */
const ROUND = 0.03;

/** A share in words, near one that the source gives per cent: its round form, or another number. */
function isRoundShare({ amounts: [amount], text }: NumberClaim, cited: readonly Cited[]): boolean {
  if (!amount || amount.value >= 1 || /\d/.test(text)) return false;
  return cited.some(({ scope, numbers }) =>
    numbers.some((number) =>
      figuresOf(scope, number).some(({ quantity, unit }) =>
        amountsOf(quantity).some(
          (other) => isPercent(other, unit) && Math.abs(other.value / 100 - amount.value) <= ROUND,
        ),
      ),
    ),
  );
}

function scaleOf({ value, text }: Amount): number {
  const digits = Number(text.replace(/[^\d.]/g, ''));
  return digits > 0 && value > digits ? value / digits : 1;
}

function compareNumber(claim: NumberClaim, cited: readonly Cited[]): Held {
  const { amounts, qualifier, isSmallWord } = claim;
  // `one` is as often an article.
  const isCount = isSmallWord && (amounts[0]?.value === 1 || !isOfSource(claim, cited));
  if (isCount) return 'counted';
  const isFlat = qualifier === 'exact' && amounts.length === 1 && !isSmallWord;
  // Of hedges in other languages not all are known.
  const isCompared = amounts.length === 1 && cited.every(({ scope }) => isEnglish(scope.language));
  let isFound = false;
  for (const one of sameNumbers(claim, cited)) {
    isFound = true;
    const isExact = one === 'word' || one.qualifiers.has('exact');
    // One number that agrees is enough: a text of nothing but numbers has thousands more.
    if (isFlat ? isExact : !isCompared || one === 'word' || bearsHedge(qualifier, one))
      return 'there';
  }
  if (!isFound) return qualifier === 'vague' ? 'there' : 'lacking';
  if (!isFlat) return 'hedged';
  return isCompared ? 'unhedged' : 'unsure';
}

/** Steps of the budget for comparing two numbers, in characters read. */
const COMPARED = 4;

/** What the cited paragraphs have of the value. */
function* sameNumbers(
  claim: NumberClaim,
  cited: readonly Cited[],
): Generator<SourceFigure | 'word'> {
  for (const { scope, numbers } of cited) {
    for (const number of numbers) {
      let isThere = false;
      for (const figure of figuresOf(scope, number)) {
        spend(scope.budgets?.reading, COMPARED);
        if (isSpent(scope.budgets?.reading)) return;
        if (!isSameFigure(claim, figure)) continue;
        isThere = true;
        yield figure;
      }
      if (!isThere && isWordThere(claim, scope, number)) yield 'word';
    }
  }
}

const UP: readonly Qualifier[] = ['more-than', 'at-least'];
const DOWN: readonly Qualifier[] = ['less-than', 'at-most', 'up-to'];

/** Whether the source’s hedge points the same way. */
function bearsHedge(qualifier: Qualifier, { qualifiers }: SourceFigure): boolean {
  const has = (some: readonly Qualifier[]): boolean => some.some((one) => qualifiers.has(one));
  if (qualifiers.has('between') || qualifiers.has('vague')) return true;
  if (UP.includes(qualifier)) return has(UP);
  if (DOWN.includes(qualifier)) return has(DOWN);
  return qualifier !== 'about' || !(qualifiers.size === 1 && qualifiers.has('exact'));
}

function isSameFigure(claim: NumberClaim, figure: SourceFigure): boolean {
  const { quantity, qualifier, unit } = figure;
  if (claim.amounts.length === 0) {
    return (
      quantity.kind === 'words' && (claim.qualifier === 'vague' || qualifier === claim.qualifier)
    );
  }
  const others = amountsOf(quantity);
  return claim.amounts.every((amount) =>
    others.some((other) => isSame(amount, claim.unit, other, unit)),
  );
}

function isSame(
  own: Amount,
  unit: string | undefined,
  other: Amount,
  otherUnit: string | undefined,
): boolean {
  // For most numbers the values alone decide.
  const ratio = own.value / other.value;
  if (![1, 100, 0.01].some((one) => isNear(ratio, one)) && own.value !== other.value) return false;
  const [currency, otherCurrency] = [currencyOf(own, unit), currencyOf(other, otherUnit)];
  // `$3 to 4 billion` has its sign once.
  const isElliptic = unit === undefined || otherUnit === undefined;
  const isUnsaid = currency === undefined && isElliptic;
  if (currency !== otherCurrency && !isUnsaid) return false;
  const [percent, otherPercent] = [isPercent(own, unit), isPercent(other, otherUnit)];
  if (percent === otherPercent) return isNear(own.value, other.value);
  const [share, fraction] = percent ? [own, other] : [other, own];
  // One in five is 20%.
  return fraction.value < 1 && isNear(share.value, fraction.value * 100);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}

/** Years and numbers inside names are words there; a figure is none. */
function isWordThere(claim: NumberClaim, scope: Scope, number: number): boolean {
  const [amount] = claim.amounts;
  if (!amount || claim.amounts.length > 1) return false;
  if (currencyOf(amount, claim.unit) !== undefined || isPercent(amount, claim.unit)) return false;
  return otherNumbers(scope, number).has(String(amount.value));
}

/** What has a digit in it in a paragraph, besides its figures; words with hyphens in parts too. */
function otherNumbers(scope: Scope, number: number): ReadonlySet<string> {
  const known = readNumbers(scope.source);
  const key = `${number} ${scope.language ?? ''}`;
  const kept = known.get(key);
  if (kept) return kept;
  const read = readPart(scope, number);
  if (!read) return new Set();
  spend(scope.budgets?.reading, read.end - read.start);
  if (isSpent(scope.budgets?.reading)) return new Set();
  const parts: string[] = [];
  let from = read.start;
  for (const { range } of figuresOf(scope, number)) {
    parts.push(scope.source.text.slice(from, range.start), ' '.repeat(range.end - range.start));
    from = range.end;
  }
  const text = parts.join('') + scope.source.text.slice(from, Math.max(from, read.end));
  const words = writtenWords(asciiDigits(text)).filter((word) => /\d/.test(word));
  const found = new Set(words.flatMap((word) => [word, ...word.split('-')].map(plain)));
  if (known.size >= MAX_KEPT) known.clear();
  known.set(key, found);
  return found;
}

const MAX_KEPT = 1000;
const readNumbers = memoised(() => new Map<string, ReadonlySet<string>>());

/** `three soldiers` counts what the source names; `three handicaps` what the analyst found. */
function isOfSource({ counted }: NumberClaim, cited: readonly Cited[]): boolean {
  return counted.some((noun) => cited.some(({ words }) => words.different.has(noun)));
}
