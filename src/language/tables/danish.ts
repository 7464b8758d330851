/** What is known of Danish. */

import type { Language } from '../model/language.ts';
import { words } from '../model/pattern.ts';

export const danish: Language = {
  tags: ['da'],
  common: words(
    `og at det en et som er på for af med den til ikke har de om var fra men ved efter kan skal ifølge eller også mere når der han hun sig blev`,
  ),
  numbers: {
    turning: ['ikke', 'aldrig'],
    betweenTurned: ['\\p{L}{4,}'],
    hedges: [
      { words: 'omkring', qualifier: 'about' },
      { words: 'cirka', qualifier: 'about' },
      { words: 'omtrent', qualifier: 'about' },
      { words: 'næsten', qualifier: 'about', isShort: true },
      { words: 'knap', qualifier: 'less-than' },
      { words: 'godt', qualifier: 'more-than' },
      { words: 'mere end', qualifier: 'more-than' },
      { words: 'over', qualifier: 'more-than' },
      { words: 'flere end', qualifier: 'more-than' },
      { words: 'mindst', qualifier: 'at-least' },
      { words: 'op til', qualifier: 'up-to' },
      { words: 'højst', qualifier: 'at-most' },
      { words: 'mindre end', qualifier: 'less-than' },
      { words: 'færre end', qualifier: 'less-than' },
      { words: 'under', qualifier: 'less-than' },
    ],
    scales: {
      ...{ tusind: 1e3, million: 1e6, millioner: 1e6, 'mio.': 1e6 },
      ...{ milliard: 1e9, milliarder: 1e9, 'mia.': 1e9, mia: 1e9 },
    },
    range: { between: ['mellem'], from: [], and: ['og'], to: ['til'], or: ['eller'] },
  },
};
