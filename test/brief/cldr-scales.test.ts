/** The table of words for scales against what `Intl` answers on the Node.js of this repository. */
import { expect, test } from 'vitest';
import { CLDR_SCALES } from '../../src/language/tables/cldr-scales.ts';

/** Numbers whose words have all the plural forms that languages have for a scale. */
const PLURALS = [1, 2, 5, 21, 1.5];
const POWERS = [1e3, 1e6, 1e9, 1e12];

function scalesOfIntl(tag: string): Record<string, number> {
  const scales: Record<string, number> = {};
  for (const compactDisplay of ['long', 'short'] as const) {
    const format = new Intl.NumberFormat(tag, { notation: 'compact', compactDisplay });
    for (const number of POWERS.flatMap((power) => PLURALS.map((one) => one * power))) {
      const parts = format.formatToParts(number);
      const digits = parts.filter(({ type }) => /^(?:integer|decimal|fraction)$/.test(type));
      const shown = Number(digits.map(({ value }) => value.replace(',', '.')).join(''));
      const word = parts.find(({ type }) => type === 'compact')?.value ?? '';
      // A letter alone is too often something else.
      const factor = 10 ** Math.round(Math.log10(number / shown));
      if (word.length > 1 && factor > 1) scales[word] = factor;
    }
  }
  return scales;
}

test.each(Object.entries(CLDR_SCALES))('%s', (tag, scales) => {
  expect(scales).toEqual(scalesOfIntl(tag));
});
