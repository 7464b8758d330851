/** What is known of Portuguese. */

import type { Language } from '../model/language.ts';
import { words } from '../model/pattern.ts';

export const portuguese: Language = {
  tags: ['pt'],
  common: words(
    `o os as uma um e é em que de do da dos das não por com para se seu sua como mais mas foi ao no na pelo pela são entre até também já disse segundo após`,
  ),
  numbers: {
    beforeUnit: ['de'],
    adverbEndings: ['mente'],
    shareBefore: [
      '(?:um|uma|dois|duas|três|quatro|cinco) (?:\\p{L}+ )?(?:em|a) cada',
      '(?:um|uma) em',
    ],
    range: { between: ['entre'], from: ['de'], and: ['e'], to: ['a'], or: ['ou'] },
    turning: ['não', 'nunca', 'jamais'],
    betweenTurned: ['\\p{L}{4,}'],
    hedges: [
      { words: 'cerca de', qualifier: 'about' },
      { words: 'aproximadamente', qualifier: 'about' },
      { words: 'por volta de', qualifier: 'about' },
      { words: 'em torno de', qualifier: 'about' },
      { words: 'uns', qualifier: 'about' },
      { words: 'umas', qualifier: 'about' },
      { words: 'quase', qualifier: 'about', isShort: true },
      { words: 'mais de', qualifier: 'more-than' },
      { words: 'acima de', qualifier: 'more-than' },
      { words: 'pelo menos', qualifier: 'at-least' },
      { words: 'ao menos', qualifier: 'at-least' },
      { words: 'no mínimo', qualifier: 'at-least' },
      { words: 'não menos de', qualifier: 'at-least' },
      { words: 'até', qualifier: 'up-to' },
      { words: 'no máximo', qualifier: 'at-most' },
      { words: 'não mais de', qualifier: 'at-most' },
      { words: 'não mais que', qualifier: 'at-most' },
      { words: 'menos de', qualifier: 'less-than' },
      { words: 'abaixo de', qualifier: 'less-than' },
    ],
  },
  sense: { negations: ['não'] },
};
