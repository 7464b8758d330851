import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Qualifier } from '../../src/language/model/quantity.ts';
import { share } from '../properties/share.ts';
import { figure } from './cases.ts';

/** Hedges as a source has them, with what a figure may make of each. */
const HEDGES: readonly (readonly [words: string, qualifiers: readonly Qualifier[]])[] = [
  ['', ['exact']],
  ['more than', ['more-than']],
  ['over', ['more-than']],
  ['at least', ['at-least']],
  ['no fewer than', ['at-least']],
  ['fewer than', ['less-than']],
  ['under', ['less-than']],
  ['at most', ['at-most', 'up-to']],
  ['up to', ['up-to', 'at-most']],
  ['about', ['about']],
  ['some', ['about']],
  ['around', ['about']],
  ['an estimated', ['about']],
  ['nearly', ['about', 'less-than']],
  ['almost', ['about', 'less-than']],
];
const QUALIFIERS: readonly Qualifier[] = [
  ...['exact', 'more-than', 'at-least', 'less-than', 'at-most', 'up-to', 'about'].values(),
] as const satisfies readonly string[] as readonly Qualifier[];
/** Amounts as a source has them, as a brief gives them, and as one that is another. */
const AMOUNTS: readonly (readonly [source: string, value: string, others: readonly string[]])[] = [
  ['11,000', '11000', ['1100', '11', '11001', '110000', '11m', '£11000', '11000%']],
  ['11 000', '11000', ['1100', '11', '12000']],
  ['412', '412', ['421', '41', '4120', '412m']],
  ['£3.2m', '£3.2m', ['£3.2bn', '£32m', '$3.2m', '3.2m', '£3.3m', '£3.2']],
  ['£3bn', '£3bn', ['£3m', '£30bn', '€3bn', '3bn']],
  ['$1.5 million', '$1.5m', ['$1.5bn', '£1.5m', '$15m', '1.5m']],
  ['40 per cent', '40%', ['40', '41%', '4%', '£40']],
  ['7%', '7%', ['7', '70%', '0.07%']],
  ['eleven thousand', '11000', ['11', '1100', '12000']],
  ['two hundred and fifty', '250', ['200', '25', '2500']],
  ['forty-two', '42', ['40', '24', '420']],
  ['2.5 million', '2.5m', ['2.5', '25m', '2.5bn']],
  ['5kg', '5kg', ['5lb', '50kg', '5mg', '5m', '£5', '5%']],
  ['7.62mm', '7.62mm', ['7.62cm', '762mm', '7.62m']],
  ['120km/h', '120km/h', ['120mph', '120km', '12km/h']],
  ['40km²', '40km²', ['40km', '40m²', '4km²', '40m']],
  ['-12C', '-12C', ['12C', '-12F', '-1.2C']],
  ['3½ million', '3.5m', ['3m', '3.5', '35m', '3.25m']],
  ['-£4m', '-£4m', ['£4m', '-£4bn', '-4m', '-$4m']],
  ['A$6m', 'A$6m', ['$6m', '£6m', 'C$6m', 'A$6bn']],
  ['20-foot', '20ft', ['21ft', '2ft', '20m', '20in']],
];
const NOUNS = ['ships', 'crews', 'of the ships', 'northern parcels'];

const claim = fc.record({
  hedge: fc.constantFrom(...HEDGES),
  amount: fc.constantFrom(...AMOUNTS),
  noun: fc.constantFrom(...NOUNS),
  isFirst: fc.boolean(),
});
type Claim = typeof claim extends fc.Arbitrary<infer Value> ? Value : never;

function sourceOf({ hedge: [hedge], amount: [amount], noun, isFirst }: Claim): {
  readonly source: string;
  readonly words: string;
} {
  const phrase = [hedge, amount, noun].filter((word) => word !== '').join(' ');
  const words = isFirst ? phrase.charAt(0).toUpperCase() + phrase.slice(1) : phrase;
  const lead = isFirst ? '' : 'Ada Vale said on Monday that ';
  return { source: `${lead}${words} were counted before the frost, in the year 1987.`, words };
}

/** A long form; `exact` is the number and its noun, cut behind the hedge. */
function long({ amount: [amount], noun }: Claim, value: string, qualifier: Qualifier): string {
  return `value: ${value}, qualifier: ${qualifier}, exact: ${JSON.stringify(`${amount} ${noun}`)}`;
}

const isVerified = (source: string, written: string): boolean =>
  figure(source, written).verdict.startsWith('verified');

test('a figure cut from a source with its hedge verifies', () => {
  fc.assert(
    fc.property(claim, (one) => {
      const { source, words } = sourceOf(one);
      expect([words, figure(source, `${words} (p1)`).verdict]).toEqual([words, 'verified exact']);
      const { isFirst, hedge } = one;
      // Cut behind a hedge that begins the sentence, the number is written as it is there.
      fc.pre(!isFirst || hedge[0] !== '');
      for (const qualifier of hedge[1]) {
        const written = long(one, one.amount[1], qualifier);
        expect([source, written, isVerified(source, written)]).toEqual([source, written, true]);
      }
    }),
    share(0.5),
  );
});

test('another value, scale, unit or hedge never does', () => {
  fc.assert(
    fc.property(claim, fc.nat(), fc.constantFrom(...QUALIFIERS), (one, nat, qualifier) => {
      const { source } = sourceOf(one);
      const [, value, others] = one.amount;
      const other = others[nat % others.length] ?? '';
      const [own = 'exact'] = one.hedge[1];
      const changed = long(one, other, own);
      expect([source, changed, isVerified(source, changed)]).toEqual([source, changed, false]);
      fc.pre(!one.hedge[1].includes(qualifier));
      const rehedged = long(one, value, qualifier);
      expect([source, rehedged, isVerified(source, rehedged)]).toEqual([source, rehedged, false]);
    }),
    share(0.5),
  );
});

test('nor do its words with the hedge left out or exchanged', () => {
  fc.assert(
    fc.property(claim, fc.constantFrom(...HEDGES), (one, [hedge]) => {
      fc.pre(hedge !== one.hedge[0]);
      const { source } = sourceOf({ ...one, isFirst: false });
      const words = [hedge, one.amount[0], one.noun].filter((word) => word !== '').join(' ');
      expect([source, words, isVerified(source, `${words} (p1)`)]).toEqual([source, words, false]);
    }),
    share(0.5),
  );
});
