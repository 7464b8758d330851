/** The words of each language in which errors are seeded: hedges, scales, days, months. */

export interface LanguageWords {
  /** A hedge before a number and one that says something else. */
  readonly hedges: Readonly<Record<string, string>>;
  /** A scale and another. */
  readonly scales: Readonly<Record<string, string>>;
  /** A unit and another. */
  readonly units: Readonly<Record<string, string>>;
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
}

const words = (list: string): string[] => list.split(' ');

const ENGLISH: LanguageWords = {
  hedges: {
    'more than': 'less than',
    'less than': 'more than',
    'fewer than': 'more than',
    'at least': 'at most',
    'at most': 'at least',
    'up to': 'at least',
    'as many as': 'at least',
    'no more than': 'at least',
    nearly: 'over',
    almost: 'more than',
    over: 'under',
    around: 'at least',
    about: 'more than',
    some: 'more than',
    roughly: 'fewer than',
    approximately: 'at most',
    'an estimated': 'exactly',
    'just over': 'just under',
    'just under': 'just over',
    'close to': 'well over',
  },
  scales: {
    million: 'billion',
    billion: 'million',
    thousand: 'million',
    trillion: 'billion',
    crore: 'lakh',
    lakh: 'crore',
  },
  units: {
    percent: 'percentage points',
    'per cent': 'percentage points',
    'percentage points': 'percent',
    'percentage point': 'percent',
    'basis points': 'percentage points',
    miles: 'kilometres',
    kilometres: 'miles',
    km: 'miles',
    feet: 'metres',
    metres: 'feet',
    acres: 'hectares',
    hectares: 'acres',
    tonnes: 'kilograms',
    tons: 'kilograms',
    litres: 'gallons',
    gallons: 'litres',
    stone: 'kilograms',
    barrels: 'litres',
    minutes: 'hours',
    hours: 'days',
    days: 'weeks',
    weeks: 'months',
    months: 'years',
    years: 'months',
    inches: 'feet',
  },
  weekdays: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
  months: words(
    'January February March April May June July August September October November December',
  ),
};

const GERMAN: LanguageWords = {
  hedges: {
    'mehr als': 'weniger als',
    'weniger als': 'mehr als',
    mindestens: 'höchstens',
    höchstens: 'mindestens',
    'bis zu': 'mindestens',
    fast: 'mehr als',
    knapp: 'gut',
    rund: 'mehr als',
    etwa: 'weniger als',
  },
  scales: { Millionen: 'Milliarden', Milliarden: 'Millionen' },
  units: {
    Prozent: 'Prozentpunkte',
    Prozentpunkte: 'Prozent',
    Kilometer: 'Meter',
    Meter: 'Kilometer',
    Tonnen: 'Kilogramm',
    Jahre: 'Monate',
    Monate: 'Jahre',
    Stunden: 'Tage',
  },
  weekdays: words('Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'),
  months: words(
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  ),
};

const FRENCH: LanguageWords = {
  hedges: {
    'plus de': 'moins de',
    'moins de': 'plus de',
    'au moins': 'au plus',
    'jusqu’à': 'au moins',
    environ: 'plus de',
    'près de': 'plus de',
    quelque: 'moins de',
  },
  scales: { millions: 'milliards', milliards: 'millions' },
  units: {
    '%': 'points de pourcentage',
    kilomètres: 'mètres',
    mètres: 'kilomètres',
    tonnes: 'kilos',
    ans: 'mois',
    mois: 'ans',
    heures: 'jours',
    semaines: 'mois',
  },
  weekdays: words('lundi mardi mercredi jeudi vendredi samedi dimanche'),
  months: words(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ),
};

const SPANISH: LanguageWords = {
  hedges: {
    'más de': 'menos de',
    'menos de': 'más de',
    'al menos': 'como mucho',
    'como mucho': 'al menos',
    hasta: 'al menos',
    unos: 'más de',
    unas: 'más de',
    casi: 'más de',
    'cerca de': 'más de',
  },
  scales: { 'mil millones': 'millones', millones: 'mil millones' },
  units: {
    '%': 'puntos porcentuales',
    kilómetros: 'metros',
    metros: 'kilómetros',
    toneladas: 'kilos',
    años: 'meses',
    meses: 'años',
    horas: 'días',
    semanas: 'meses',
  },
  weekdays: words('lunes martes miércoles jueves viernes sábado domingo'),
  months: words(
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ),
};

const BY_LANGUAGE: Readonly<Record<string, LanguageWords>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

export function wordsOfLanguage(language: string): LanguageWords {
  return BY_LANGUAGE[language] ?? ENGLISH;
}
