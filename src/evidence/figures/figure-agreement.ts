/**
 * Compares a figure with the number that stands at a place of its source: value and scale, currency,
 * per cent and measure, then the hedge. Agreement is only where all of them do.
 */

import { figuresAt, type SourceFigure } from '../../article/quantities/source-figures.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { hasHedges } from '../../language/figures/hedges.ts';
import { type Amount, WORDS_FOR_NUMBER } from '../../language/model/quantity.ts';
import { readAmount } from '../../language/numbers/amount.ts';
import { inEnglishDigits, scaleOfUnit } from '../../language/numbers/number-formats.ts';
import {
  isSameMeasure,
  measureFactor,
  measureOf,
  measureWithin,
} from '../../language/units/measures.ts';
import { currencyIn, currencyOf, isPercent } from '../../language/units/same-units.ts';
import type { Range } from '../../text/line-index.ts';
import type { Scope } from '../search/scope.ts';
import type { Finding } from '../verdict/check.ts';
import { type Doubt, doubtOf } from './figure-surroundings.ts';
import { unitFindings } from './figure-unit.ts';
import { inLanguage } from './short-form.ts';

export type Reading =
  | {
      readonly kind: 'agrees';
      readonly findings: readonly Finding[];
      /** What else the figure says that is not found near the number: it is then unchecked. */
      readonly doubt?: Doubt | undefined;
    }
  | {
      readonly kind: 'differs';
      readonly code: 'figure-value' | 'figure-hedge';
      readonly key: 'value' | 'qualifier' | 'unit';
      /** Hedge and number in the source. */
      readonly found: Range;
      readonly help: string;
      /** It is another number altogether. */
      readonly isOther: boolean;
    }
  | { readonly kind: 'unread' };

/** Compares the number that the source has at `range` with the figure's. */
export function readFigureAt(written: Figure, scope: Scope, range: Range): Reading {
  const { source, language } = scope;
  const figure = inLanguage(written, language);
  const there = figuresAt(scope, range);
  // A vague size has nothing that could disagree: its words are all it is.
  if (figure.qualifier === 'vague') return { kind: 'agrees', findings: [] };
  const [first] = there;
  if (!first) return { kind: 'unread' };
  const same = there.filter((found) => isSameQuantity(figure, found, language));
  const [chosen = first] = same;
  if (same.length === 0) {
    return {
      kind: 'differs',
      code: 'figure-value',
      key: 'value',
      found: withUnit(chosen, source.text),
      help: 'give value and unit as the source has them',
      isOther: true,
    };
  }
  // A number that may be another one, or have a hedge that nobody knows, neither agrees nor differs.
  const isSure =
    hasHedges(language) &&
    same.some(({ isDoubtful, qualifiers }) => isDoubtful !== true && !qualifiers.has('vague'));
  if (!isSure) return { kind: 'agrees', findings: [], doubt: 'number' };
  const hedged = same.find(({ qualifiers }) => qualifiers.has(figure.qualifier));
  if (!hedged) {
    const [qualifier = chosen.qualifier] = chosen.qualifiers;
    return {
      kind: 'differs',
      code: 'figure-hedge',
      key: 'qualifier',
      found: chosen.hedged,
      help:
        qualifier === 'exact'
          ? 'the source gives the number without a hedge: leave qualifier: out'
          : `give the number as the source does, or in the long form write qualifier: ${qualifier}`,
      isOther: false,
    };
  }
  const findings = unitFindings(figure, scope);
  return {
    kind: 'agrees',
    findings,
    doubt: findings.length > 0 ? 'unit' : doubtOf(figure, hedged, scope),
  };
}

/** The place with the word after the number, where that is its unit. */
function withUnit({ range, unit }: SourceFigure, text: string): Range {
  const word = /^\s+(?:of\s+)?([^\s.,;:!?]+)/.exec(text.slice(range.end, range.end + 40));
  const isUnit = word && unit?.startsWith(word[1] ?? ' ');
  return isUnit ? { start: range.start, end: range.end + word[0].length } : range;
}

/** Whether a figure of the source has the value, scale and unit of the brief’s, whatever its hedge. */
export function isSameQuantity(
  figure: Figure,
  found: SourceFigure,
  language: string | undefined,
): boolean {
  const { quantity } = figure;
  switch (quantity.kind) {
    case 'words':
      return found.quantity.kind === 'words' && WORDS_FOR_NUMBER.has(found.qualifier)
        ? found.qualifier === figure.qualifier
        : false;
    case 'amount':
      return (
        found.quantity.kind === 'amount' &&
        isSameAmount(
          quantity.amount,
          figure,
          signed(found.quantity.amount, quantity.amount, found),
          found.unit,
          language,
        )
      );
    case 'range':
      return (
        found.quantity.kind === 'range' &&
        isSameAmount(quantity.min, figure, found.quantity.min, found.unit, language, true) &&
        isSameAmount(quantity.max, figure, found.quantity.max, found.unit, language)
      );
  }
}

/** The number with the sign of another one, where it is not certain that it has its own: `(£5m)` may be a loss. */
function signed(amount: Amount, { value }: Amount, { isDoubtful }: SourceFigure): Amount {
  if (isDoubtful !== true || amount.currency === undefined) return amount;
  return { ...amount, value: Math.sign(value) * Math.abs(amount.value) };
}

/** `isLower` is for the lower end of a range, which may leave its unit and scale to the upper. */
function isSameAmount(
  own: Amount,
  { unit, what }: Figure,
  other: Amount,
  otherUnit: string | undefined,
  language: string | undefined,
  isLower = false,
): boolean {
  const [percent, otherPercent] = [isPercent(own, unit), isPercent(other, otherUnit)];
  // One in five is 20 per cent.
  const scale = percent && !otherPercent && other.value < 1 ? 100 : 1;
  const [measure, otherMeasure] = [measureOf(unit, language), measureWithin(otherUnit, language)];
  const factor = scaleOfUnit(unit) * (measureFactor(measure, otherMeasure) ?? 1);
  const values = [own.value, asWrittenThere(own, language)];
  if (!values.some((value) => isClose(value * factor, other.value * scale))) return false;
  if (isLower) return true;
  if (percent !== otherPercent && scale === 1) return false;
  const said = currencyOf(own, unit) ?? currencyIn(what);
  if (said !== currencyOf(other, otherUnit)) return false;
  if (percent || !measure) return true;
  return otherMeasure !== undefined && isSameMeasure(measure, otherMeasure);
}

/** `11.000` out of a German source is eleven thousand, though the brief's reader cannot know. */
function asWrittenThere({ text, value }: Amount, language: string | undefined): number {
  if (!/^\D*\d{1,3}(?:\.\d{3})+\D*$/.test(text)) return value;
  const reading = readAmount(inEnglishDigits(text, language));
  return reading.kind === 'amount' ? reading.amount.value : value;
}

function isClose(a: number, b: number): boolean {
  return a === b || Math.abs(a - b) <= Math.abs(b) * 1e-9;
}
