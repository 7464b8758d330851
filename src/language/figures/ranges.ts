/** Two numbers that make one figure: the ends of a range (`between 5 and 7`), a share (`one in five`). */

import { lazily } from '../../text/memo.ts';
import { ENGLISH, FOREIGN_LANGUAGES, isEnglish } from '../languages.ts';
import { anyWord } from '../model/pattern.ts';
import { shortlyBefore, unitAfter } from '../numbers/number-neighbours.ts';
import type { FoundNumber } from '../numbers/number-parts.ts';
import { hedgeBefore } from './hedges.ts';
import { isDay, isInRow, isScore, isTime, isYear } from './no-quantity.ts';
import { type FigurePhrase, qualified, UNIT_LENGTH } from './phrase.ts';

/** Two numbers that belong together: `between 5 and 7`, `5-7`, `one in five`. */
export function* pairs(
  text: string,
  lower: string,
  numbers: readonly FoundNumber[],
  language: string | undefined,
): Generator<FigurePhrase> {
  const patterns = PATTERNS();
  const isOwn = isEnglish(language);
  for (const [index, alone] of numbers.entries()) {
    const second = numbers[index + 1];
    if (!second || isNoRange(text, lower, alone, second)) continue;
    const middle = lower.slice(alone.end, second.start);
    const first = withScaleOf(alone, second);
    if (
      patterns.share.test(middle) &&
      !isYear(second.text) &&
      second.amount.value > alone.amount.value
    ) {
      const hedge = hedgeBefore(text, lower, first.start, language);
      const amount = {
        value: alone.amount.value / second.amount.value,
        text: text.slice(first.start, second.end),
      };
      yield {
        range: { start: hedge?.start ?? first.start, end: second.end },
        ...qualified(hedge),
        quantity: { kind: 'amount', amount },
        isDoubtful: alone.isDoubtful || second.isDoubtful,
      };
      continue;
    }
    const near = shortlyBefore(lower, first.start);
    const lead = (isOwn ? patterns.lead : patterns.anyLead).exec(near)?.[1] ?? '';
    // `by 30% to $1.5m` and `rose from 3 to 12` are two figures, not the ends of a range.
    if (patterns.to.test(middle) && patterns.change.test(near)) continue;
    const isRange =
      patterns.to.test(middle) ||
      (patterns.or.test(middle) && isAlike(first, second)) ||
      /^\s?[-\u2013]\s?$/.test(middle) ||
      (patterns.between.test(lead) && patterns.and.test(middle)) ||
      // `5 bis 7`, `zwischen 5 und 7`.
      (!isOwn && patterns.anyOr.test(middle) && isAlike(first, second)) ||
      (!isOwn && (patterns.anyTo.test(middle) || (lead !== '' && patterns.anyAnd.test(middle))));
    if (
      !isRange ||
      isYear(first.text) ||
      isYear(second.text) ||
      first.amount.value >= second.amount.value ||
      !isSameUnit(first, second, text)
    )
      continue;
    yield {
      range: { start: first.start - lead.length, end: second.end },
      qualifier: 'between',
      quantity: { kind: 'range', min: first.amount, max: inCurrencyOf(first, second).amount },
      isDoubtful: first.isDoubtful || second.isDoubtful,
      ...(second.unit !== undefined && { unit: second.unit }),
    };
  }
}

/** Patterns of English, and of the other languages taken together. */
const PATTERNS = lazily(() => {
  const { range, share, changing, by } = ENGLISH.numbers;
  const others = FOREIGN_LANGUAGES.flatMap(({ numbers }) => numbers?.range ?? []);
  const leads = [...range.between, ...range.from];
  const before = (words: readonly string[]): RegExp =>
    new RegExp(`(?:^|[^a-z])(${anyWord(words)}\\s+)$`);
  const amid = (words: readonly string[]): RegExp => new RegExp(`^\\s+${anyWord(words)}\\s+$`);
  const change = `${anyWord(changing)}\\s[^.;]{0,25}${anyWord(range.from)}`;
  return {
    lead: before(leads),
    anyLead: before([...leads, ...others.flatMap(({ between }) => between)]),
    between: new RegExp(`^${anyWord(range.between)}`),
    and: amid(range.and),
    anyAnd: amid(others.flatMap(({ and }) => and)),
    to: amid(range.to),
    or: new RegExp(`^,?\\s+${anyWord(range.or)}\\s+$`),
    anyOr: amid(others.flatMap(({ or }) => or)),
    anyTo: amid(others.flatMap(({ to }) => to)),
    share: amid(share),
    change: new RegExp(`(?<![a-z])(?:${anyWord(by)}|${change})\\s+$`),
  };
});

/** `3 to 4 million`, `two or three hundred`, `$1.5-2 billion`: the first number has the scale of the second. */
function withScaleOf(first: FoundNumber, second: FoundNumber): FoundNumber {
  const { amount, factor } = first;
  if (factor !== 1 || second.factor === 1 || first.unit !== undefined) return first;
  if (amount.value >= second.amount.value / second.factor) return first;
  const scale = /[^\d.,]+$/.exec(second.amount.text)?.[0] ?? '';
  const shared = { ...amount, value: scaledBy(amount.value, second.factor) };
  return { ...first, factor: second.factor, amount: { ...shared, text: `${amount.text}${scale}` } };
}

/** `$3 to 4 billion` has its sign once. */
function inCurrencyOf({ amount: { currency } }: FoundNumber, second: FoundNumber): FoundNumber {
  if (currency === undefined || second.amount.currency !== undefined) return second;
  return { ...second, amount: { ...second.amount, currency } };
}

/** 1.1 million is 1100000, and not a neighbour of it. */
function scaledBy(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}

/** `five or six`, and not `1 or 200`. */
function isAlike(first: FoundNumber, second: FoundNumber): boolean {
  const { value } = first.amount;
  return value > 0 && second.amount.value <= value * 3 && first.factor === second.factor;
}

/** Scores, days, hours and rows of digits have two numbers as well. */
function isNoRange(text: string, lower: string, first: FoundNumber, second: FoundNumber): boolean {
  const whole = { start: first.start, end: second.end };
  return (
    isScore(text, lower, whole) ||
    isTime(text, lower, second) ||
    [first, second].some((one) => isDay(text, lower, one)) ||
    isInRow(text, { start: first.start, end: first.start }) ||
    isInRow(text, { start: second.end, end: second.end })
  );
}

/** `5kg to 7kg`, `5 to 7kg`; not `5mm to 7kg`, `5% to 7`. */
function isSameUnit(first: FoundNumber, second: FoundNumber, text: string): boolean {
  if (first.unit === undefined || first.unit === second.unit) return true;
  const after = unitAfter(text.slice(second.end, second.end + UNIT_LENGTH));
  return second.unit === undefined && after?.split(' ', 1)[0] === first.unit;
}
