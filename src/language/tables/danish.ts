/** What is known of Danish. */
import { language } from '../model/language.ts';

export const danish = language(['da'], {
  numbers: {
    scales: {
      ...{ tusind: 1e3, million: 1e6, millioner: 1e6, 'mio.': 1e6 },
      ...{ milliard: 1e9, milliarder: 1e9, 'mia.': 1e9, mia: 1e9 },
    },
    range: { between: ['mellem'], from: [], and: ['og'], to: ['til'] },
  },
});
