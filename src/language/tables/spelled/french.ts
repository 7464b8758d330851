/** The words of which French makes its cardinal numbers. */
import type { SpelledNumbers } from '../../model/spelled-numbers.ts';

/** Words in `s` that are no plural noun: `un stade neuf depuis mai`. */
const NO_PLURAL =
  'dans|depuis|mais|sans|dès|plus|puis|très|moins|vers|sous|hors|lors|alors|après|pas|les|des|ses|nos|ces|leurs|vous|nous|ils|elles|jamais|toujours|ailleurs|ayant|aux|est|fois que';

export const frenchNumbers: SpelledNumbers = {
  one: { un: 1, une: 1 },
  small: {
    ...{ deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10 },
    ...{ onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, 'dix sept': 17 },
    ...{ 'dix huit': 18, 'dix neuf': 19 },
  },
  tens: {
    ...{ vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70 },
    ...{ 'quatre vingts': 80, 'quatre vingt': 80, huitante: 80, nonante: 90 },
  },
  twenties: [60, 80],
  tensJoints: [' ', ' et '],
  isUnitFirst: false,
  hundreds: {
    ...{ cent: 100, 'deux cents': 200, 'trois cents': 300, 'quatre cents': 400 },
    ...{ 'cinq cents': 500, 'six cents': 600, 'sept cents': 700, 'huit cents': 800 },
    'neuf cents': 900,
  },
  hundredsJoined: {
    ...{ 'deux cent': 200, 'trois cent': 300, 'quatre cent': 400, 'cinq cent': 500 },
    ...{ 'six cent': 600, 'sept cent': 700, 'huit cent': 800, 'neuf cent': 900 },
  },
  hundredsJoints: [' '],
  thousand: 'mille',
  beforeScale: {
    ...{ 'deux cent': 200, 'trois cent': 300, 'quatre cent': 400, 'cinq cent': 500 },
    ...{ 'six cent': 600, 'sept cent': 700, 'huit cent': 800, 'neuf cent': 900 },
    ...{ 'un demi': 0.5, demi: 0.5 },
  },
  halfEndings: [],
  halfBehind: ['et demie?'],
  none: [
    'pour[ -]cents?|le onze|sept\\.',
    "(?:[àÀ]|vers|dès|avant) \\p{L}+(?:[- ]\\p{L}+)? heures?(?! d[e’'](?!\\p{L}* ?(?:matin|soir))| et de)",
    `(?<!-|cents? |mille |les |ses |aux )neuf(?=$|[^\\p{L}\\s-]| (?:${NO_PLURAL})(?!\\p{L})| (?!(?:mille|cents?|sur|pour|autres)(?!\\p{L}))\\p{L}+(?![\\p{L}])(?<![sx]))`,
  ],
  ands: ['et'],
  partBefore: [
    'virgule',
    'point',
    'n[ée]gati[fv]e?',
    '(?<!(?:au|du|le|les|pas|de|heures?|ou|bien) )moins',
  ],
  partBehind: [
    'virgule',
    'point \\p{L}+',
    '(?:trillion|billiard|trilliard|quadrillion)s?',
    '(?:et (?:\\p{L}+ )?)?\\p{L}*i[eè]mes?',
    'quarts? d',
    '(?:et )?quarts?',
  ],
  parts: {
    denominators: {
      ...{ tiers: 3, quart: 4, quarts: 4, cinquième: 5, cinquièmes: 5, sixième: 6, sixièmes: 6 },
      ...{ septième: 7, septièmes: 7, huitième: 8, huitièmes: 8, dixième: 10, dixièmes: 10 },
    },
    noneBefore: ["d[’'e] ?(?:heure|finale|siècle|tour|place)", 'temps', '\\p{L}+(?<=ation|ment)'],
    half: ["(?<!à )la moitié(?= (?:d[eu]s?|d[’']))"],
  },
};
