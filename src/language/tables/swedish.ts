/** What is known of Swedish. */

import type { Language } from '../model/language.ts';
import { words } from '../model/pattern.ts';

export const swedish: Language = {
  tags: ['sv'],
  common: words(
    `och att det en ett som är på för av med den till inte har de om var från men vid efter kan ska enligt eller också mer när där han hon sig här blev`,
  ),
  numbers: {
    turning: ['inte', 'aldrig'],
    betweenTurned: ['\\p{L}{4,}'],
    hedges: [
      { words: 'omkring', qualifier: 'about' },
      { words: 'ungefär', qualifier: 'about' },
      { words: 'cirka', qualifier: 'about' },
      { words: 'runt', qualifier: 'about' },
      { words: 'kring', qualifier: 'about' },
      { words: 'nästan', qualifier: 'about', isShort: true },
      { words: 'närmare', qualifier: 'about', isShort: true },
      { words: 'knappt', qualifier: 'less-than' },
      { words: 'drygt', qualifier: 'more-than' },
      { words: 'mer än', qualifier: 'more-than' },
      { words: 'över', qualifier: 'more-than' },
      { words: 'fler än', qualifier: 'more-than' },
      { words: 'minst', qualifier: 'at-least' },
      { words: 'åtminstone', qualifier: 'at-least' },
      { words: 'upp till', qualifier: 'up-to' },
      { words: 'högst', qualifier: 'at-most' },
      { words: 'max', qualifier: 'at-most' },
      { words: 'inte mer än', qualifier: 'at-most' },
      { words: 'mindre än', qualifier: 'less-than' },
      { words: 'färre än', qualifier: 'less-than' },
      { words: 'under', qualifier: 'less-than' },
    ],
    scales: {
      ...{ tusen: 1e3, miljon: 1e6, miljoner: 1e6, miljard: 1e9, miljarder: 1e9 },
      ...{ biljon: 1e12, biljoner: 1e12 },
    },
    range: { between: ['mellan'], from: [], and: ['och'], to: ['till'], or: ['eller'] },
  },
};
