/** What is known of Italian. */
import type { Language } from '../model/language.ts';

export const italian: Language = {
  tags: ['it'],
  numbers: {
    scales: { mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9 },
    hedges: [
      { words: 'quasi', qualifier: 'about' },
      { words: 'più di', qualifier: 'more-than' },
      { words: 'oltre', qualifier: 'more-than' },
      { words: 'almeno', qualifier: 'at-least' },
      { words: 'fino a', qualifier: 'up-to' },
      { words: 'meno di', qualifier: 'less-than' },
    ],
    range: { between: ['tra', 'fra'], from: [], and: ['e'], to: [] },
  },
  sense: { negations: ['non', 'mai', 'nessun\\p{L}*'] },
};
