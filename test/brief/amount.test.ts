import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAmount } from '../../src/language/numbers/amount.ts';

describe('an amount', () => {
  test.each([
    ['11000', 11_000, '11,000'],
    ['11_000', 11_000, '11,000'],
    ['11,000', 11_000, '11,000'],
    ['11\u00A0000', 11_000, '11,000'],
    ['11\u2009000', 11_000, '11,000'],
    ['11\u202F000', 11_000, '11,000'],
    ['1,234,567', 1_234_567, '1,234,567'],
    ['2024', 2024, '2024'],
    ['2,024', 2024, '2,024'],
    ['0', 0, '0'],
    ['0.5', 0.5, '0.5'],
    ['.08', 0.08, '0.08'],
    ['30 MUSD', 30e6, '30 M USD'],
    ['4.2 million', 4_200_000, '4.2 million'],
    ['4.2million', 4_200_000, '4.2 million'],
    ['3bn', 3e9, '3bn'],
    ['3 bn', 3e9, '3 bn'],
    ['1.1bn', 1_100_000_000, '1.1bn'],
    ['7k', 7000, '7k'],
    ['2tn', 2e12, '2tn'],
    ['-5', -5, '−5'],
    ['−5', -5, '−5'],
    ['+5', 5, '5'],
    [' 12 ', 12, '12'],
    ['007', 7, '7'],
  ])('%j is %d and shown as %j', (written, value, text) => {
    const reading = readAmount(written);
    expect(reading).toMatchObject({ kind: 'amount', amount: { value, text } });
  });

  test.each([
    ['£3bn', '£', '£3bn'],
    ['£ 3bn', '£', '£3bn'],
    ['€1,500', '€', '€1,500'],
    ['$2m', '$', '$2m'],
    ['US$2m', 'US$', 'US$2m'],
    ['₴40', '₴', '₴40'],
    ['GBP 3bn', 'GBP', 'GBP 3bn'],
    ['GBP3bn', 'GBP', 'GBP 3bn'],
    ['40 €', '€', '40 €'],
    ['500 SEK', 'SEK', '500 SEK'],
  ])('%j is in %s', (written, currency, text) => {
    expect(readAmount(written)).toMatchObject({ kind: 'amount', amount: { currency, text } });
  });

  test.each([
    ['40%', '40%'],
    ['38.5 %', '38.5%'],
    ['40 per cent', '40 per cent'],
    ['40 percent', '40 percent'],
  ])('%j is a percentage', (written, text) => {
    expect(readAmount(written)).toMatchObject({ kind: 'amount', percent: true, amount: { text } });
  });

  test.each([
    '',
    ' ',
    'five',
    '5 troops',
    'about 5',
    '1.000,5',
    '1,00',
    '1,0000',
    '3,5',
    '1e9',
    '0x10',
    '5-7',
    '£',
    '5.',
    '1.2.3',
    '½',
    '３',
    '5 5',
    'bn',
    '4 mln men',
    'NaN',
    'Infinity',
    '--5',
    '1__000',
  ])('%j is none', (written) => {
    expect(readAmount(written)).toEqual({ kind: 'malformed' });
  });

  test.each([
    '1234567890123456',
    '12345678901234567890',
    '99999999tn',
    '0.1234567890123456',
    '9007199254740993',
  ])('%j cannot be held exactly', (written) => {
    expect(readAmount(written)).toEqual({ kind: 'too-large' });
  });

  test('says where it has leading zeros', () => {
    expect(readAmount('0777')).toMatchObject({ leadingZero: true });
    expect(readAmount('0.5')).toMatchObject({ leadingZero: false });
  });

  test('is the same when its own text is read again', () => {
    const whole = fc.integer({ min: 0, max: 999_999 });
    const fraction = fc.option(fc.integer({ min: 0, max: 999 }), { nil: undefined });
    const scale = fc.constantFrom('', 'k', 'm', ' million', 'bn', ' billion');
    const before = fc.constantFrom('', '£', '$', '€', 'GBP ');
    const sign = fc.constantFrom('', '-');
    fc.assert(
      fc.property(
        before,
        sign,
        whole,
        fraction,
        scale,
        (currency, minus, units, decimals, power) => {
          const written = `${currency}${minus}${units}${decimals === undefined ? '' : `.${decimals}`}${power}`;
          const first = readAmount(written);
          expect(first.kind, written).toBe('amount');
          if (first.kind !== 'amount') return;
          const second = readAmount(first.amount.text);
          expect(second).toMatchObject({ kind: 'amount', amount: first.amount });
        },
      ),
    );
  });

  test('is read, or refused with a reason', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('1', ',', '0', ' ', '.', '£', 'bn', '%') }),
        (written) => {
          expect(['amount', 'malformed', 'too-large']).toContain(readAmount(written).kind);
        },
      ),
    );
  });
});
