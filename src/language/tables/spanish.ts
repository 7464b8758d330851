/** What is known of Spanish. */

import type { Language } from '../model/language.ts';
import { words } from '../model/pattern.ts';
import { spanishClauses } from './clauses/spanish.ts';
import { spanishReporting } from './clauses/spanish-reporting.ts';

export const spanish: Language = {
  tags: ['es'],
  clauses: spanishClauses,
  reporting: spanishReporting,
  common: words(
    `el los las una un y es en que de del por con para se su sus como más pero fue han ha al lo la este esta entre sobre desde según hasta años también dijo ser`,
  ),
  numbers: {
    scales: {
      ...{ mil: 1e3, millón: 1e6, millones: 1e6, 'mil millones': 1e9 },
      ...{ billón: 1e12, billones: 1e12 },
    },
    hedges: [
      { words: 'más o menos', qualifier: 'about' },
      { words: 'en torno a', qualifier: 'about' },
      { words: 'prácticamente', qualifier: 'about', isShort: true },
      { words: 'por encima de', qualifier: 'more-than' },
      { words: 'como mínimo', qualifier: 'at-least' },
      { words: 'por lo menos', qualifier: 'at-least' },
      { words: 'no menos de', qualifier: 'at-least' },
      { words: 'un mínimo de', qualifier: 'at-least' },
      { words: 'como máximo', qualifier: 'at-most' },
      { words: 'a lo sumo', qualifier: 'at-most' },
      { words: 'no más de', qualifier: 'at-most' },
      { words: 'un máximo de', qualifier: 'at-most' },
      { words: 'por debajo de', qualifier: 'less-than' },
      { words: 'apenas', qualifier: 'less-than' },
      { words: 'unos', qualifier: 'about' },
      { words: 'unas', qualifier: 'about' },
      { words: 'cerca de', qualifier: 'about' },
      { words: 'casi', qualifier: 'about', isShort: true },
      { words: 'alrededor de', qualifier: 'about' },
      { words: 'aproximadamente', qualifier: 'about' },
      { words: 'más de', qualifier: 'more-than' },
      { words: 'al menos', qualifier: 'at-least' },
      { words: 'hasta', qualifier: 'up-to' },
      { words: 'menos de', qualifier: 'less-than' },
    ],
    beforeUnit: ['de'],
    adverbEndings: ['mente'],
    range: { between: ['entre'], from: [], and: ['y', 'e'], to: [], or: ['o'] },
  },
  sense: {
    negations: ['nunca', 'ning[uú]n\\p{L}*', 'nada'],
    conditions: ['a menos que', 'si', 'salvo', 'excepto', 'siempre que', 'pero s[oó]lo'],
  },
};
