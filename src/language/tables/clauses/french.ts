/** French words that say how a clause is meant. */
import type { ClauseWords } from '../../model/clause-words.ts';
import { words } from '../../model/pattern.ts';

export const frenchClauses: Partial<ClauseWords> = {
  notNegating: ['pas (?:seulement|moins de|plus de)', "n'\\p{L}+ que", 'sans doute'],
  negating: [
    ...words('pas jamais rien personne sans ni nul nulle'),
    ...['aucune?', 'ne', "n'(?=\\p{L})"],
  ],
  refusing: ['refus(?:e|ent|é|er) de', 'dément', 'démenti', 'ni(?:e|ent|é)'],
  opposing: [
    'seule?ment',
    'contre',
    'mais',
    'sauf',
    'refus\\p{L}*',
    'rejet\\p{L}*',
    'manqu\\p{L}*',
    'interdi\\p{L}*',
  ],
  possible: words('pourrait pourraient peut-être probablement sans-doute'),
  alleged: ['présumée?s?', 'apparemment', 'aurait', 'auraient', 'serait', 'seraient'],
  planned: [
    '(?:prévoit|envisage)(?:nt)? de',
    'doit',
    'doivent',
    'devrait',
    'devraient',
    'prévue?s?',
    'projet\\p{L}*',
    'veut',
    'veulent',
  ],
  future: ['va', 'vont', '\\p{L}+er(?:a|ont)'],
  weak: [
    'peut',
    'peuvent',
    'si',
    'espèr\\p{L}*',
    'crai\\p{L}*',
    'risqu\\p{L}*',
    '\\p{L}+rai(?:t|ent)',
    'possibl\\p{L}*',
    'envisag\\p{L}*',
    'prév\\p{L}*',
    'étudi\\p{L}*',
  ],
  reported: [
    'selon',
    "d'après",
    'dit',
    'dite?s?',
    'affirm\\p{L}*',
    'accus\\p{L}*',
    'soupçonn\\p{L}*',
  ],
  certain: ['certainement', 'a commencé à', 'a décidé de', 'sûrement'],
  agent: words('par'),
  joining: words('que qui dont où et ou mais car parce puisque quand lorsque pendant si'),
  empty: words(
    `le la les l un une des du de d et ou mais au aux à en dans sur sous par pour avec sans ce cet cette ces son sa ses
    leur leurs il elle ils elles on nous vous je se s que qui dont où est sont était étaient été être a ont avait avaient
    avoir plus très y ne n pas comme depuis entre vers chez aussi encore`,
  ),
  opposites: [
    ['augment\\p{L}*', 'diminu\\p{L}*|baiss\\p{L}*'],
    ['hausse', 'baisse'],
    ['avant', 'après'],
    ['opposants?', 'partisans?'],
    ['pour', 'contre'],
    ['gagn\\p{L}*', 'perd\\p{L}*'],
  ],
};
