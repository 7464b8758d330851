/** The words of which German makes its cardinal numbers. */
import type { SpelledNumbers } from '../../model/spelled-numbers.ts';

export const germanNumbers: SpelledNumbers = {
  one: { ein: 1, eine: 1, einer: 1, einem: 1, einen: 1 },
  small: {
    ...{
      zwei: 2,
      zwo: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      fuenf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
    },
    ...{
      zehn: 10,
      elf: 11,
      zwölf: 12,
      zwoelf: 12,
      dreizehn: 13,
      vierzehn: 14,
      fünfzehn: 15,
      fuenfzehn: 15,
      sechzehn: 16,
    },
    ...{ siebzehn: 17, achtzehn: 18, neunzehn: 19, anderthalb: 1.5, eineinhalb: 1.5 },
  },
  tens: {
    ...{
      zwanzig: 20,
      dreißig: 30,
      dreissig: 30,
      vierzig: 40,
      fünfzig: 50,
      fuenfzig: 50,
      sechzig: 60,
    },
    ...{ siebzig: 70, achtzig: 80, neunzig: 90 },
  },
  twenties: [],
  tensJoints: ['und'],
  isUnitFirst: true,
  hundreds: {
    ...{ hundert: 100, einhundert: 100, zweihundert: 200, dreihundert: 300, vierhundert: 400 },
    ...{
      fünfhundert: 500,
      fuenfhundert: 500,
      sechshundert: 600,
      siebenhundert: 700,
      achthundert: 800,
    },
    neunhundert: 900,
  },
  hundredsJoined: {},
  hundredsJoints: ['', 'und'],
  thousand: 'tausend',
  beforeScale: {
    ...{ 'eine halbe': 0.5, 'einer halben': 0.5, 'eine viertel': 0.25, 'eine dreiviertel': 0.75 },
  },
  halfEndings: ['einhalb'],
  halfBehind: [],
  none: [
    '(?:außer|ausser|in|habt?|hat(?:te|ten)?|haben|gib|gibt|gebt|gab(?:en)?) acht',
    '(?:nehmen|nimmt|nahm) sich in acht|acht (?:zu )?(?:geben|haben|gegeben)',
    '\\p{L}+ uhr|(?:halb|viertel (?:vor|nach)) \\p{L}+|um (?:\\p{L}{3,6}|\\p{L}+ herum)(?=[.,])',
  ],
  ands: ['und'],
  partBefore: ['komma', 'minus'],
  partBehind: [
    'komma',
    '(?:billiarde|trillion|trilliarde)(?:n|en)?',
    '\\p{L}*stel',
    '\\p{L}+einhalb',
  ],
  parts: {
    denominators: {
      ...{ drittel: 3, viertel: 4, fünftel: 5, sechstel: 6, siebtel: 7, achtel: 8, neuntel: 9 },
      zehntel: 10,
    },
    noneBefore: ['(?:vor|nach|am|im|mit|und)(?!\\p{L})'],
    half: [
      'die hälfte(?= (?:de[rs]|aller|von|davon|ihre[rs]|seine[rs]|dieser|weniger|mehr)(?!\\p{L}))',
    ],
  },
};
