/** What is known of French. */

import type { Language } from '../model/language.ts';
import type { Hedge } from '../model/number-words.ts';
import { words } from '../model/pattern.ts';
import type { Qualifier } from '../model/quantity.ts';
import { frenchClauses } from './clauses/french.ts';
import { frenchReporting } from './clauses/french-reporting.ts';
import { frenchGaps } from './gaps/french.ts';
import { frenchPeople } from './people/french.ts';
import { frenchNumbers } from './spelled/french.ts';

/** `supérieures à`, `supérieures ou égales à`, `égales ou supérieures à`. */
const compared = (adjective: string, own: Qualifier, orEqual: Qualifier): Hedge[] =>
  [
    ['', ''],
    ['e', 'e'],
    ['s', 'x'],
    ['es', 'es'],
  ].flatMap(([ending = '', equal = '']) => {
    const [form, same] = [adjective + ending, `éga${equal === 'x' ? 'ux' : `l${equal}`}`];
    return [
      { words: `${form} à`, qualifier: own },
      { words: `${form} ou ${same} à`, qualifier: orEqual },
      { words: `${same} ou ${form} à`, qualifier: orEqual },
    ];
  });

export const french: Language = {
  tags: ['fr'],
  clauses: frenchClauses,
  reporting: frenchReporting,
  people: frenchPeople,
  gaps: frenchGaps,
  common: words(
    `le la les des une un et est dans que qui pour pas sur avec au aux par plus son ses ce cette sont été elle ils leur mais ou du selon depuis après dit être avait ont ne se`,
  ),
  times: {
    weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  },
  numbers: {
    spelled: frenchNumbers,
    scales: {
      ...{ mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
      ...{ billion: 1e12, billions: 1e12 },
    },
    turning: ['pas', 'jamais'],
    betweenTurned: ['\\p{L}{4,}'],
    hedges: [
      ...compared('supérieur', 'more-than', 'at-least'),
      ...compared('inférieur', 'less-than', 'at-most'),
      { words: 'plus grand que', qualifier: 'more-than' },
      { words: 'plus petit que', qualifier: 'less-than' },
      ...['en dessous de', 'au-dessous de', 'en deçà de', 'sous la barre des', 'sous les'].map(
        (some): Hedge => ({ words: some, qualifier: 'less-than' }),
      ),
      ...['au-delà de', 'au-dessus de', 'au dessus de'].map(
        (some): Hedge => ({ words: some, qualifier: 'more-than' }),
      ),
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
    goesOnWith: [
      ...['cents?', 'vingts?', 'douzaines?', 'dizaines?', 'vingtaines?', 'centaines?', 'dz'],
      ...[
        'milliers',
        'et demie?',
        'et quart',
        'virgule',
        '\\p{L}+ et demie?',
        '(?:millions?|milliards?|mille) et demie?',
        'k',
      ],
      ...['(?:demis?|tiers|quarts?|cinquièmes?|sixièmes?|dixièmes?|centièmes?|millièmes?)'],
    ],
    than: ['que', 'de', 'd’'],
    partOf: ['sur'],
    limitsBehind: {
      ...{ 'ou plus': 'at-least', 'ou davantage': 'at-least', 'et plus': 'at-least' },
      ...{ 'au moins': 'at-least', 'au minimum': 'at-least', 'ou moins': 'at-most' },
      ...{ 'au plus': 'at-most', 'au maximum': 'at-most', environ: 'about' },
    },
    beforeUnit: ['de', 'd’'],
    adverbEndings: ['ment'],
    shareBefore: ['(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf) (?:\\p{L}+ )?sur'],
    range: { between: ['entre'], from: [], and: ['et'], to: ['à'], or: ['ou'] },
  },
  sense: {
    negations: ['ne', 'n’', 'ni', 'pas', 'jamais', 'aucune?', 'rien', 'sans'],
    conditions: ['à moins', 'si', 'sauf', 'seulement', 'à condition', 'mais seulement'],
  },
};
