/** What is known of Danish. */
import type { Language } from '../model/language.ts';

export const danish: Language = {
  tags: ['da'],
  numbers: {
    scales: {
      ...{ tusind: 1e3, million: 1e6, millioner: 1e6, 'mio.': 1e6 },
      ...{ milliard: 1e9, milliarder: 1e9, 'mia.': 1e9, mia: 1e9 },
    },
    range: { between: ['mellem'], from: [], and: ['og'], to: ['til'] },
  },
};
