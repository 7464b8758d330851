/** What is known of French. */
import type { Language } from '../model/language.ts';

export const french: Language = {
  tags: ['fr'],
  numbers: {
    scales: {
      ...{ mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
      ...{ billion: 1e12, billions: 1e12 },
    },
    hedges: [
      { words: 'environ', qualifier: 'about' },
      { words: 'quelque', qualifier: 'about' },
      { words: 'quelques', qualifier: 'about' },
      { words: 'près de', qualifier: 'about' },
      { words: 'presque', qualifier: 'about' },
      { words: 'à peu près', qualifier: 'about' },
      { words: 'autour de', qualifier: 'about' },
      { words: 'plus de', qualifier: 'more-than' },
      { words: 'plus d’', qualifier: 'more-than' },
      { words: 'au moins', qualifier: 'at-least' },
      { words: 'jusqu’à', qualifier: 'up-to' },
      { words: 'au plus', qualifier: 'at-most' },
      { words: 'moins de', qualifier: 'less-than' },
      { words: 'moins d’', qualifier: 'less-than' },
    ],
    range: { between: ['entre'], from: [], and: ['et'], to: ['à'] },
  },
  sense: {
    negations: ['ne', 'n’', 'pas', 'jamais', 'aucune?', 'rien'],
    conditions: ['à moins', 'si', 'sauf', 'seulement', 'à condition', 'mais seulement'],
  },
};
