/** What is known of French. */

import type { Language } from '../model/language.ts';
import { words } from '../model/pattern.ts';
import { frenchClauses } from './clauses/french.ts';
import { frenchReporting } from './clauses/french-reporting.ts';

export const french: Language = {
  tags: ['fr'],
  clauses: frenchClauses,
  reporting: frenchReporting,
  common: words(
    `le la les des une un et est dans que qui pour pas sur avec au aux par plus son ses ce cette sont été elle ils leur mais ou du selon depuis après dit être avait ont ne se`,
  ),
  numbers: {
    scales: {
      ...{ mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
      ...{ billion: 1e12, billions: 1e12 },
    },
    hedges: [
      { words: 'près d’', qualifier: 'about', isShort: true },
      { words: 'presqu’', qualifier: 'about', isShort: true },
      { words: 'autour d’', qualifier: 'about' },
      { words: 'aux alentours de', qualifier: 'about' },
      { words: 'approximativement', qualifier: 'about' },
      { words: 'grosso modo', qualifier: 'about' },
      { words: 'plus qu’', qualifier: 'more-than' },
      { words: 'au delà de', qualifier: 'more-than' },
      { words: 'au minimum', qualifier: 'at-least' },
      { words: 'un minimum de', qualifier: 'at-least' },
      { words: 'pas moins de', qualifier: 'at-least' },
      { words: 'au maximum', qualifier: 'at-most' },
      { words: 'tout au plus', qualifier: 'at-most' },
      { words: 'pas plus de', qualifier: 'at-most' },
      { words: 'un maximum de', qualifier: 'at-most' },
      { words: 'à peine', qualifier: 'about' },
      { words: 'environ', qualifier: 'about' },
      { words: 'quelque', qualifier: 'about' },
      { words: 'quelques', qualifier: 'about' },
      { words: 'près de', qualifier: 'about', isShort: true },
      { words: 'presque', qualifier: 'about', isShort: true },
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
    beforeUnit: ['de', 'd’'],
    adverbEndings: ['ment'],
    range: { between: ['entre'], from: [], and: ['et'], to: ['à'], or: ['ou'] },
  },
  sense: {
    negations: ['ne', 'n’', 'pas', 'jamais', 'aucune?', 'rien'],
    conditions: ['à moins', 'si', 'sauf', 'seulement', 'à condition', 'mais seulement'],
  },
};
