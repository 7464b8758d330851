/** What is known of Dutch. */
import type { Language } from '../model/language.ts';

export const dutch: Language = {
  tags: ['nl'],
  numbers: {
    scales: { duizend: 1e3, miljoen: 1e6, miljard: 1e9, biljoen: 1e12 },
    hedges: [
      { words: 'ongeveer', qualifier: 'about' },
      { words: 'zo’n', qualifier: 'about' },
      { words: 'bijna', qualifier: 'about' },
      { words: 'meer dan', qualifier: 'more-than' },
      { words: 'minstens', qualifier: 'at-least' },
      { words: 'tot', qualifier: 'up-to' },
      { words: 'minder dan', qualifier: 'less-than' },
    ],
    range: { between: ['tussen'], from: [], and: ['en'], to: ['tot'] },
  },
  sense: { negations: ['niet', 'geen', 'nooit'] },
};
