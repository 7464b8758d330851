/**
 * A number that a summary point claims, held against the paragraphs that it cites: the value, whether it
 * is a percentage, the currency, and which way its hedge points. What is counted is not compared: a
 * source says that in many ways.
 */
import { isEnglish } from '../brief/foreign-numbers.ts';
import type { Amount } from '../brief/model.ts';
import type { Qualifier } from '../brief/vocabulary.ts';
import { asciiDigits } from '../text/digits.ts';
import { amountsOf, type NumberClaim } from './claims.ts';
import { currencyOf, isPercent } from './measures.ts';
import type { Scope } from './scope.ts';
import { figuresOf, type SourceFigure } from './source-figures.ts';
import { paragraph } from './source-text.ts';
import { plain, wordsOf } from './speaker.ts';

/** The paragraphs that a point cites, of one source. */
export interface Cited {
  readonly scope: Scope;
  readonly numbers: readonly number[];
  /** Their words, plain, in order. */
  readonly words: readonly string[];
}

/** What became of a number: `unhedged` lost the source’s hedge, `hedged` has one that the source has not. */
type Held = 'there' | 'unhedged' | 'hedged' | 'lacking';

export function holdNumber(claim: NumberClaim, cited: readonly Cited[]): Held {
  const { amounts, qualifier, isSmallWord } = claim;
  // `one` is as often an article.
  const isCount = isSmallWord && (amounts[0]?.value === 1 || !isOfSource(claim, cited));
  if (isCount) return 'there';
  const found: readonly (SourceFigure | 'word')[] = cited.flatMap(({ scope, numbers }) =>
    numbers.flatMap((number): readonly (SourceFigure | 'word')[] => {
      const same = figuresOf(scope.source, number, scope.language).filter((figure) =>
        isSameFigure(claim, figure),
      );
      return same.length > 0 ? same : isWordThere(claim, scope, number) ? ['word'] : [];
    }),
  );
  if (found.length === 0) return qualifier === 'vague' ? 'there' : 'lacking';
  const isFlat = qualifier === 'exact' && amounts.length === 1 && !isSmallWord;
  const isHedgedThere = found.every((one) => one !== 'word' && !one.qualifiers.has('exact'));
  if (isFlat) return isHedgedThere ? 'unhedged' : 'there';
  // Of hedges in other languages not all are known.
  if (amounts.length !== 1 || !cited.every(({ scope }) => isEnglish(scope.language)))
    return 'there';
  return found.some((one) => one === 'word' || bearsHedge(qualifier, one)) ? 'there' : 'hedged';
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
function isWordThere(claim: NumberClaim, { source, language }: Scope, number: number): boolean {
  const [amount] = claim.amounts;
  const whole = paragraph(source, number);
  if (!amount || !whole || claim.amounts.length > 1) return false;
  if (currencyOf(amount, claim.unit) !== undefined || isPercent(amount, claim.unit)) return false;
  let text = source.text.slice(whole.start, whole.end);
  for (const { place } of figuresOf(source, number, language)) {
    const [start, end] = [place.start - whole.start, place.end - whole.start];
    text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  const sought = String(amount.value);
  return wordsOf(asciiDigits(text)).some((word) =>
    [word, ...word.split('-')].some((part) => plain(part) === sought),
  );
}

/** `three soldiers` counts what the source speaks of; `three handicaps` what the analyst found. */
function isOfSource({ counted }: NumberClaim, cited: readonly Cited[]): boolean {
  return counted.some((noun) => cited.some(({ words }) => words.includes(noun)));
}
