/** What is known of Norwegian, as most of its newspapers write it. */
import type { Language } from '../model/language.ts';

export const norwegian: Language = {
  tags: ['nb', 'no'],
  numbers: {
    scales: {
      ...{ tusen: 1e3, million: 1e6, millioner: 1e6, 'mill.': 1e6 },
      ...{ milliard: 1e9, milliarder: 1e9, 'mrd.': 1e9 },
    },
    range: { between: ['mellom'], from: [], and: ['og'], to: ['til'] },
  },
};
