/** The words of which Spanish makes its cardinal numbers. */
import type { SpelledNumbers } from '../../model/spelled-numbers.ts';

export const spanishNumbers: SpelledNumbers = {
  one: { un: 1, uno: 1, una: 1 },
  small: {
    ...{ dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10 },
    ...{ once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, dieciseis: 16 },
    ...{ diecisiete: 17, dieciocho: 18, diecinueve: 19, veintiuno: 21, veintiún: 21 },
    ...{ veintiuna: 21, veintidós: 22, veintidos: 22, veintitrés: 23, veintitres: 23 },
    ...{ veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintiseis: 26, veintisiete: 27 },
    ...{ veintiocho: 28, veintinueve: 29 },
  },
  tens: {
    ...{ veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70 },
    ...{ ochenta: 80, noventa: 90 },
  },
  twenties: [],
  tensJoints: [' y '],
  isUnitFirst: false,
  hundreds: {
    ...{ cien: 100, doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300 },
    ...{ cuatrocientos: 400, cuatrocientas: 400, quinientos: 500, quinientas: 500 },
    ...{ seiscientos: 600, seiscientas: 600, setecientos: 700, setecientas: 700 },
    ...{ ochocientos: 800, ochocientas: 800, novecientos: 900, novecientas: 900 },
  },
  hundredsJoined: { ciento: 100 },
  hundredsJoints: [' '],
  thousand: 'mil',
  beforeScale: { medio: 0.5 },
  halfEndings: [],
  halfBehind: ['y medi[oa]'],
  none: [
    'por cien(?:to)?|ciento por ciento',
    'las (?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)(?= (?:de la (?:mañana|tarde|noche|madrugada)|horas|en punto|y media|y cuarto|menos)|[.,])',
    'a las \\p{L}+(?! \\p{L}+[sn](?!\\p{L}))',
  ],
  ands: ['y', 'con'],
  partBefore: ['coma', 'con', 'sobre', '(?<!(?:al|lo|o|no) )menos'],
  partBehind: [
    'coma',
    '(?:trill[oó]n(?:es)?|cuatrill[oó]n(?:es)?|millardos?)',
    'con (?:un|uno|una|dos|tres|\\p{L}{4,}(?:ta|nta|ce|nte|ientos))',
    '\\p{L}*(?:avos?|[ée]sim[oa]s?)',
    '(?:octav|novén|quint|sext|séptim)os?',
  ],
  parts: {
    denominators: {
      ...{ tercio: 3, tercios: 3, 'tercera parte': 3, 'terceras partes': 3 },
      ...{ 'cuarta parte': 4, 'cuartas partes': 4, 'quinta parte': 5, 'quintas partes': 5 },
      ...{ 'sexta parte': 6, 'sextas partes': 6, 'séptima parte': 7, 'octava parte': 8 },
      ...{ 'décima parte': 10, 'décimas partes': 10, cuartos: 4, quinto: 5, quintos: 5 },
    },
    noneBefore: ['de (?:hora|final|siglo|baño)', 'puestos?', 'lugar'],
    half: ['la mitad(?= de)'],
  },
};
