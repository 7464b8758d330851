/** What is known of Spanish. */

import type { Language } from '../model/language.ts';
import type { Hedge } from '../model/number-words.ts';
import { words } from '../model/pattern.ts';
import type { Qualifier } from '../model/quantity.ts';
import { spanishClauses } from './clauses/spanish.ts';
import { spanishReporting } from './clauses/spanish-reporting.ts';
import { spanishGaps } from './gaps/spanish.ts';
import { spanishPeople } from './people/spanish.ts';
import { spanishNumbers } from './spelled/spanish.ts';

/** `mayores que`, `mayores o iguales a`, `igual o mayor que`. */
const compared = (
  adjectives: readonly string[],
  more: string,
  own: Qualifier,
  orEqual: Qualifier,
): Hedge[] =>
  ['a', 'que', 'de'].flatMap((than) =>
    adjectives.flatMap((adjective) => [
      { words: `${adjective} ${than}`, qualifier: own },
      { words: `${adjective}es ${than}`, qualifier: own },
      { words: `${adjective} o igual ${than}`, qualifier: orEqual },
      { words: `${adjective}es o iguales ${than}`, qualifier: orEqual },
      { words: `igual o ${adjective} ${than}`, qualifier: orEqual },
      { words: `igual a o ${adjective} ${than}`, qualifier: orEqual },
      { words: `igual o ${more} ${than}`, qualifier: orEqual },
    ]),
  );

export const spanish: Language = {
  tags: ['es'],
  clauses: spanishClauses,
  reporting: spanishReporting,
  people: spanishPeople,
  gaps: spanishGaps,
  common: words(
    `el los las una un y es en que de del por con para se su sus como más pero fue han ha al lo la este esta entre sobre desde según hasta años también dijo ser`,
  ),
  times: {
    weekdays: words('lunes martes miércoles jueves viernes sábado domingo'),
  },
  numbers: {
    spelled: spanishNumbers,
    scales: {
      ...{ mil: 1e3, millón: 1e6, millones: 1e6, 'mil millones': 1e9 },
      ...{ billón: 1e12, billones: 1e12, millon: 1e6, billon: 1e12 },
    },
    turning: ['no', 'nunca', 'jamás'],
    betweenTurned: ['\\p{L}{4,}'],
    hedges: [
      ...compared(words('mayor superior'), 'más', 'more-than', 'at-least'),
      ...compared(words('menor inferior'), 'menos', 'less-than', 'at-most'),
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
    goesOnWith: [
      ...['docenas?', 'dz', 'decenas?', 'centenas?', 'centenares', 'cient[oa]s?', 'millares', 'k'],
      ...[
        'y medi[oa]',
        'y cuarto',
        'coma',
        '\\p{L}+ y medi[oa]',
        '(?:mil(?:lón|lones)?|billones) y medi[oa]',
      ],
      ...['(?:medios?|tercios?|cuartos?|quintos?|sextos?|décimos?|centésimos?|milésimos?)'],
    ],
    than: ['que', 'de', 'a'],
    money: words('dólares dolares francos yenes'),
    cents: words('centavos? céntimos? centimos?'),
    partOf: ['sobre', 'de cada'],
    limitsBehind: {
      ...{ 'o más': 'at-least', 'o mayor': 'at-least', 'por lo menos': 'at-least' },
      ...{ 'al menos': 'at-least', 'como mínimo': 'at-least', 'o menos': 'at-most' },
      ...{ 'o menor': 'at-most', 'como máximo': 'at-most', aproximadamente: 'about' },
    },
    beforeUnit: ['de'],
    adverbEndings: ['mente'],
    shareBefore: [
      '(?:uno?|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) (?:\\p{L}+ )?(?:de cada|sobre)',
    ],
    range: { between: ['entre', 'desde'], from: [], and: ['y', 'e', 'hasta'], to: [], or: ['o'] },
  },
  sense: {
    negations: ['ni', 'nunca', 'jamás', 'ning[uú]n\\p{L}*', 'nada', 'nadie', 'tampoco'],
    conditions: ['a menos que', 'si', 'salvo', 'excepto', 'siempre que', 'pero s[oó]lo'],
  },
};
