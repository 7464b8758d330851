/** What is known of Norwegian, as most of its newspapers write it. */

import type { Language } from '../model/language.ts';
import { words } from '../model/pattern.ts';

export const norwegian: Language = {
  tags: ['nb', 'no'],
  common: words(
    `og at det en et som er på for av med den til ikke har de om var fra men ved etter kan skal ifølge eller også mer når der han hun seg ble`,
  ),
  numbers: {
    turning: ['ikke', 'aldri'],
    betweenTurned: ['\\p{L}{4,}'],
    hedges: [
      { words: 'omkring', qualifier: 'about' },
      { words: 'cirka', qualifier: 'about' },
      { words: 'omtrent', qualifier: 'about' },
      { words: 'rundt', qualifier: 'about' },
      { words: 'nesten', qualifier: 'about', isShort: true },
      { words: 'snaut', qualifier: 'less-than' },
      { words: 'drøyt', qualifier: 'more-than' },
      { words: 'mer enn', qualifier: 'more-than' },
      { words: 'over', qualifier: 'more-than' },
      { words: 'flere enn', qualifier: 'more-than' },
      { words: 'minst', qualifier: 'at-least' },
      { words: 'opptil', qualifier: 'up-to' },
      { words: 'høyst', qualifier: 'at-most' },
      { words: 'mindre enn', qualifier: 'less-than' },
      { words: 'færre enn', qualifier: 'less-than' },
      { words: 'under', qualifier: 'less-than' },
    ],
    scales: {
      ...{ tusen: 1e3, million: 1e6, millioner: 1e6, 'mill.': 1e6 },
      ...{ milliard: 1e9, milliarder: 1e9, 'mrd.': 1e9 },
    },
    range: { between: ['mellom'], from: [], and: ['og'], to: ['til'], or: ['eller'] },
  },
};
