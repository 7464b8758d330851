/** What is known of Swedish. */
import type { Language } from '../model/language.ts';

export const swedish: Language = {
  tags: ['sv'],
  numbers: {
    scales: {
      ...{ tusen: 1e3, miljon: 1e6, miljoner: 1e6, miljard: 1e9, miljarder: 1e9 },
      ...{ biljon: 1e12, biljoner: 1e12 },
    },
    range: { between: ['mellan'], from: [], and: ['och'], to: ['till'] },
  },
};
