/** What is known of Spanish. */
import type { Language } from '../model/language.ts';

export const spanish: Language = {
  tags: ['es'],
  numbers: {
    scales: {
      ...{ mil: 1e3, millón: 1e6, millones: 1e6, 'mil millones': 1e9 },
      ...{ billón: 1e12, billones: 1e12 },
    },
    hedges: [
      { words: 'unos', qualifier: 'about' },
      { words: 'unas', qualifier: 'about' },
      { words: 'cerca de', qualifier: 'about' },
      { words: 'casi', qualifier: 'about' },
      { words: 'alrededor de', qualifier: 'about' },
      { words: 'aproximadamente', qualifier: 'about' },
      { words: 'más de', qualifier: 'more-than' },
      { words: 'al menos', qualifier: 'at-least' },
      { words: 'hasta', qualifier: 'up-to' },
      { words: 'menos de', qualifier: 'less-than' },
    ],
    range: { between: ['entre'], from: [], and: ['y', 'e'], to: [] },
  },
  sense: {
    negations: ['nunca', 'ning[uú]n\\p{L}*', 'nada'],
    conditions: ['a menos que', 'si', 'salvo', 'excepto', 'siempre que', 'pero s[oó]lo'],
  },
};
