/** What is known of Russian. */

import type { Language } from '../model/language.ts';
import { words } from '../model/pattern.ts';

export const russian: Language = {
  tags: ['ru'],
  common: words(
    `и в не на что с по как это из за от к для но о он она они его их был была были при также или до после более уже сообщил году`,
  ),
  hasNameForms: true,
  numbers: {
    adverbEndings: ['ельно'],
    range: { between: ['между'], from: ['от'], and: ['и'], to: ['до'], or: ['или'] },
    turning: ['не', 'никогда'],
    betweenTurned: ['\\p{L}{4,}'],
    hedges: [
      { words: 'примерно', qualifier: 'about' },
      { words: 'порядка', qualifier: 'about' },
      { words: 'без малого', qualifier: 'about', isShort: true },
      { words: 'свыше', qualifier: 'more-than' },
      { words: 'более чем', qualifier: 'more-than' },
      { words: 'больше чем', qualifier: 'more-than' },
      { words: 'не менее', qualifier: 'at-least' },
      { words: 'не меньше', qualifier: 'at-least' },
      { words: 'как минимум', qualifier: 'at-least' },
      { words: 'минимум', qualifier: 'at-least' },
      { words: 'по меньшей мере', qualifier: 'at-least' },
      { words: 'по крайней мере', qualifier: 'at-least' },
      { words: 'не более', qualifier: 'at-most' },
      { words: 'не больше', qualifier: 'at-most' },
      { words: 'максимум', qualifier: 'at-most' },
      { words: 'не свыше', qualifier: 'at-most' },
      { words: 'меньше', qualifier: 'less-than' },
      { words: 'менее чем', qualifier: 'less-than' },
      { words: 'около', qualifier: 'about' },
      { words: 'почти', qualifier: 'about', isShort: true },
      { words: 'приблизительно', qualifier: 'about' },
      { words: 'более', qualifier: 'more-than' },
      { words: 'больше', qualifier: 'more-than' },
      { words: 'до', qualifier: 'up-to' },
      { words: 'менее', qualifier: 'less-than' },
    ],
  },
  sense: { negations: ['не', 'нет', 'ни', 'никогда'] },
};
