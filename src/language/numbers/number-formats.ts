/**
 * Numbers as other languages write them: the marks between thousands and before decimals, and the words
 * for a scale. Of a language that is not in the table only the marks are known, and a word of another
 * language for a scale makes a number unreadable: a German `Billion` is no billion.
 */

type Scales = Readonly<Record<string, number>>;

const ENGLISH: Scales = {
  hundred: 1e2,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  bn: 1e9,
  bln: 1e9,
  billion: 1e9,
  tn: 1e12,
  trn: 1e12,
  trillion: 1e12,
};

const scales = (thousand: string, million: string, milliard: string, billion = ''): Scales =>
  Object.fromEntries(
    [thousand, million, milliard, billion].flatMap((words, index) =>
      words === '' ? [] : words.split('|').map((word) => [word, 1000 ** (index + 1)]),
    ),
  );

const FOREIGN: Readonly<Record<string, Scales>> = {
  de: scales(
    'Tausend|tausend|Tsd.',
    'Million|Millionen|Mio|Mio.',
    'Milliarde|Milliarden|Mrd|Mrd.',
    'Billion|Billionen',
  ),
  fr: scales('mille', 'million|millions', 'milliard|milliards', 'billion|billions'),
  es: scales('mil', 'millón|millones', 'mil millones', 'billón|billones'),
  it: scales('mila', 'milione|milioni', 'miliardo|miliardi'),
  nl: scales('duizend', 'miljoen', 'miljard', 'biljoen'),
  sv: scales('tusen', 'miljon|miljoner', 'miljard|miljarder', 'biljon|biljoner'),
  da: scales('tusind', 'million|millioner|mio.', 'milliard|milliarder|mia.|mia'),
  nb: scales('tusen', 'million|millioner|mill.', 'milliard|milliarder|mrd.'),
};

const ANY_FOREIGN = new Set(Object.values(FOREIGN).flatMap((one) => Object.keys(one)));
const ANY_SCALE = new RegExp(
  `^[-\\s]?(?:${[...ANY_FOREIGN]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('.', '\\.'))
    .join('|')}|bill?i?ons|trillions)(?![A-Za-z\\u00c0-\\u024f])`,
);

/** The words for a scale in a language, with what each is worth. */
export function scalesOf(language: string | undefined): Scales {
  const tag = language?.split('-', 1)[0]?.toLowerCase() ?? 'en';
  return FOREIGN[tag === 'no' ? 'nb' : tag] ?? ENGLISH;
}

/** Whether a word for a scale that was not read follows a number. */
export function isScaledAfter(after: string): boolean {
  return ANY_SCALE.test(after);
}

/** Whether a text is English, as it is where nothing is said. */
export function isEnglish(language: string | undefined): boolean {
  return language === undefined || /^en(?:-|$)/i.test(language);
}

const GROUPS_BY_SPACE = /(?<![\d.,])\d{1,3}(?: \d{3})+(?![\d])/g;
const NUMBER = /\d[\d.,’'\u00a0\u2009\u202f]*\d/g;

/** Numbers with their marks as English has them, of the same length, so that offsets stay. */
export function inEnglishDigits(text: string, language: string | undefined): string {
  const spaced = text.replace(GROUPS_BY_SPACE, (number) => number.replaceAll(' ', '\u00a0'));
  if (isEnglish(language)) return spaced;
  const { group, decimal } = signsOf(language);
  return spaced.replace(NUMBER, (number) => {
    const isGrouped = /^\d{1,3}(?:[.’']\d{3})+(?:,\d+)?$/.test(number);
    const whole = isGrouped && group !== ',' ? number.replace(/[.’'](?=\d{3})/g, '\uFFFC') : number;
    const point = decimal === ',' ? whole.replace(/,(?=\d+$)/, '.') : whole;
    return point.replaceAll('\uFFFC', ',');
  });
}

const knownSigns = new Map<string, { readonly group: string; readonly decimal: string }>();

/** The marks that a language puts between thousands and before decimals. */
function signsOf(language: string | undefined): {
  readonly group: string;
  readonly decimal: string;
} {
  const tag = language ?? 'en';
  const signs = knownSigns.get(tag) ?? askIntl(tag);
  knownSigns.set(tag, signs);
  return signs;
}

function askIntl(tag: string): { readonly group: string; readonly decimal: string } {
  if (Intl.NumberFormat.supportedLocalesOf([tag]).length === 0) return { group: ',', decimal: '.' };
  const parts = new Intl.NumberFormat(tag).formatToParts(1234567.5);
  const sign = (type: string, otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  return { group: sign('group', ','), decimal: sign('decimal', '.') };
}
