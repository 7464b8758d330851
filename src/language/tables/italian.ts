/** What is known of Italian. */

import type { Language } from '../model/language.ts';
import { words } from '../model/pattern.ts';

export const italian: Language = {
  tags: ['it'],
  common: words(
    `il lo gli la le una un e di che è non per con del della dei delle nel nella sono al alla dal dalla anche più come ma ha hanno si suo sua dopo stato secondo tra questo`,
  ),
  numbers: {
    scales: { mila: 1e3, milione: 1e6, milioni: 1e6, miliardo: 1e9, miliardi: 1e9 },
    turning: ['non', 'mai'],
    betweenTurned: ['\\p{L}{4,}'],
    hedges: [
      { words: 'circa', qualifier: 'about' },
      { words: 'intorno a', qualifier: 'about' },
      { words: 'all’incirca', qualifier: 'about' },
      { words: 'approssimativamente', qualifier: 'about' },
      { words: 'pressoché', qualifier: 'about', isShort: true },
      { words: 'più d’', qualifier: 'more-than' },
      { words: 'non meno di', qualifier: 'at-least' },
      { words: 'minimo', qualifier: 'at-least' },
      { words: 'al massimo', qualifier: 'at-most' },
      { words: 'massimo', qualifier: 'at-most' },
      { words: 'non più di', qualifier: 'at-most' },
      { words: 'non oltre', qualifier: 'at-most' },
      { words: 'quasi', qualifier: 'about', isShort: true },
      { words: 'più di', qualifier: 'more-than' },
      { words: 'oltre', qualifier: 'more-than' },
      { words: 'almeno', qualifier: 'at-least' },
      { words: 'fino a', qualifier: 'up-to' },
      { words: 'meno di', qualifier: 'less-than' },
    ],
    beforeUnit: ['di', 'd’'],
    adverbEndings: ['mente'],
    shareBefore: ['(?:uno?|una|due|tre|quattro|cinque) (?:\\p{L}+ )?su'],
    range: { between: ['tra', 'fra'], from: [], and: ['e'], to: [], or: ['o'] },
  },
  sense: { negations: ['non', 'mai', 'nessun\\p{L}*'] },
};
