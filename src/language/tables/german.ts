/** What is known of German. */

import type { Language } from '../model/language.ts';
import { words } from '../model/pattern.ts';
import { germanClauses } from './clauses/german.ts';
import { germanReporting } from './clauses/german-reporting.ts';
import { germanGaps } from './gaps/german.ts';
import { germanPeople } from './people/german.ts';
import { germanNumbers } from './spelled/german.ts';

export const german: Language = {
  tags: ['de'],
  clauses: germanClauses,
  reporting: germanReporting,
  people: germanPeople,
  gaps: germanGaps,
  common: words(
    `der die das und ist nicht ein eine einen dem den des von mit für auf im zu sich auch als sie wird war werden nach bei aus wie noch nur wurde hat haben sind einer sein über aber so dass bis zum zur`,
  ),
  times: {
    weekdays: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag'),
  },
  numbers: {
    spelled: germanNumbers,
    scales: {
      ...{ Tausend: 1e3, tausend: 1e3, 'Tsd.': 1e3 },
      ...{ Million: 1e6, Millionen: 1e6, Mio: 1e6, 'Mio.': 1e6 },
      ...{ Milliarde: 1e9, Milliarden: 1e9, Mrd: 1e9, 'Mrd.': 1e9 },
      ...{ Billion: 1e12, Billionen: 1e12 },
    },
    turning: ['nicht', 'nie', 'niemals', 'nirgends'],
    betweenTurned: ['\\p{L}{4,}'],
    hedges: [
      { words: 'größer als', qualifier: 'more-than' },
      { words: 'kleiner als', qualifier: 'less-than' },
      { words: 'größer oder gleich', qualifier: 'at-least' },
      { words: 'kleiner oder gleich', qualifier: 'at-most' },
      { words: 'annähernd', qualifier: 'about', isShort: true },
      { words: 'nahezu', qualifier: 'about', isShort: true },
      { words: 'beinahe', qualifier: 'about', isShort: true },
      { words: 'mehr wie', qualifier: 'more-than' },
      { words: 'über die', qualifier: 'more-than' },
      { words: 'zumindest', qualifier: 'at-least' },
      { words: 'nicht weniger als', qualifier: 'at-least' },
      { words: 'maximal', qualifier: 'at-most' },
      { words: 'nicht mehr als', qualifier: 'at-most' },
      { words: 'allenfalls', qualifier: 'at-most' },
      { words: 'gegen', qualifier: 'about' },
      { words: 'an die', qualifier: 'about' },
      { words: 'zirka', qualifier: 'about' },
      { words: 'rund', qualifier: 'about' },
      { words: 'etwa', qualifier: 'about' },
      { words: 'circa', qualifier: 'about' },
      { words: 'ca.', qualifier: 'about' },
      { words: 'ungefähr', qualifier: 'about' },
      { words: 'knapp', qualifier: 'about', isShort: true },
      { words: 'fast', qualifier: 'about', isShort: true },
      { words: 'um die', qualifier: 'about' },
      { words: 'schätzungsweise', qualifier: 'about' },
      { words: 'mehr als', qualifier: 'more-than' },
      { words: 'über', qualifier: 'more-than' },
      { words: 'mindestens', qualifier: 'at-least' },
      { words: 'wenigstens', qualifier: 'at-least' },
      { words: 'bis zu', qualifier: 'up-to' },
      { words: 'höchstens', qualifier: 'at-most' },
      { words: 'weniger als', qualifier: 'less-than' },
      { words: 'unter', qualifier: 'less-than' },
    ],
    goesOnWith: [
      ...[
        'Dutzend',
        'Hundert',
        'Hunderttausend',
        'und (?:ein halb|eine halbe|drei viertel)',
        'k',
        'komma',
      ],
      ...['(?:Halbe|Drittel|Viertel|Fünftel|Sechstel|Zehntel|Hundertstel|Tausendstel)'],
    ],
    limitsBehind: {
      ...{ 'oder mehr': 'at-least', 'und mehr': 'at-least', mindestens: 'at-least' },
      ...{ 'oder weniger': 'at-most', höchstens: 'at-most', maximal: 'at-most' },
    },
    than: ['als'],
    money: ['Euro', 'Dollar', 'Franken', 'Pfund'],
    cents: ['Cent', 'Rappen'],
    measures: {
      metre: ['metern'],
      ...{ kilometre: ['kilometern'], centimetre: ['zentimetern'], millimetre: ['millimetern'] },
      ...{ litre: ['litern'], day: ['tagen'], month: ['monaten'], year: ['jahren'] },
      ...{ tonne: ['tonne', 'tonnen'], mile: ['meile', 'meilen'], kilogram: ['kilo'] },
    },
    adverbEndings: ['lich', 'weise', 'maßen'],
    shareBefore: [
      '(?:eine[rmsn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun) (?:\\p{L}+ )?(?:von|aus|unter)',
      'jede[rsn]?',
    ],
    range: { between: ['zwischen'], from: [], and: ['und'], to: ['bis'], or: ['oder'] },
  },
  sense: {
    negations: [
      'nicht',
      'nichts',
      'kein\\p{L}*',
      'nie',
      'niemals',
      'niemand\\p{L}*',
      'weder',
      'ohne',
    ],
    conditions: ['es sei denn', 'wenn', 'falls', 'sofern', 'außer', 'solange', 'aber nur'],
  },
};
