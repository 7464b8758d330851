/** What is known of Dutch. */

import type { Language } from '../model/language.ts';
import { words } from '../model/pattern.ts';

export const dutch: Language = {
  tags: ['nl'],
  common: words(
    `de het een en van is dat niet te zijn voor met op die aan er om ook als bij naar uit nog wordt door maar worden heeft over zich hij ze deze hebben tot werd in`,
  ),
  numbers: {
    scales: { duizend: 1e3, miljoen: 1e6, miljard: 1e9, biljoen: 1e12 },
    turning: ['niet', 'nooit'],
    betweenTurned: ['\\p{L}{4,}'],
    hedges: [
      { words: 'circa', qualifier: 'about' },
      { words: 'rond de', qualifier: 'about' },
      { words: 'zowat', qualifier: 'about' },
      { words: 'vrijwel', qualifier: 'about', isShort: true },
      { words: 'nagenoeg', qualifier: 'about', isShort: true },
      { words: 'ruim', qualifier: 'more-than' },
      { words: 'boven de', qualifier: 'more-than' },
      { words: 'ten minste', qualifier: 'at-least' },
      { words: 'tenminste', qualifier: 'at-least' },
      { words: 'minimaal', qualifier: 'at-least' },
      { words: 'op zijn minst', qualifier: 'at-least' },
      { words: 'niet minder dan', qualifier: 'at-least' },
      { words: 'hooguit', qualifier: 'at-most' },
      { words: 'hoogstens', qualifier: 'at-most' },
      { words: 'maximaal', qualifier: 'at-most' },
      { words: 'ten hoogste', qualifier: 'at-most' },
      { words: 'niet meer dan', qualifier: 'at-most' },
      { words: 'onder de', qualifier: 'less-than' },
      { words: 'ongeveer', qualifier: 'about' },
      { words: 'zo’n', qualifier: 'about' },
      { words: 'bijna', qualifier: 'about', isShort: true },
      { words: 'meer dan', qualifier: 'more-than' },
      { words: 'minstens', qualifier: 'at-least' },
      { words: 'tot', qualifier: 'up-to' },
      { words: 'minder dan', qualifier: 'less-than' },
    ],
    adverbEndings: ['lijk'],
    shareBefore: ['(?:één|een|twee|drie|vier|vijf) (?:\\p{L}+ )?op de'],
    range: { between: ['tussen'], from: [], and: ['en'], to: ['tot'], or: ['of'] },
  },
  sense: { negations: ['niet', 'geen', 'nooit'] },
};
