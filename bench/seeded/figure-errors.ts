/** Errors in the long form of figures, and in short forms those of a cut. */
import { pick, replaceOne } from './chance.ts';
import type { Item } from './item.ts';
import { withFields } from './item.ts';
import { hedgesBeforeNumbers, withOtherDigit } from './number-errors.ts';
import type { ItemError, Surroundings } from './trial.ts';

type Fields = Item['fields'];

/** An error in the fields of a long form; the words in `exact` stay as they are. */
function inFields(
  kind: string,
  edit: (
    fields: Fields,
    around: Surroundings,
  ) => Readonly<Record<string, string | undefined>> | undefined,
): ItemError {
  return {
    kind,
    edit: (item, around) => {
      const changes = item.isShort ? undefined : edit(item.fields, around);
      return changes && withFields(item, changes);
    },
  };
}

const POINTS: Readonly<Record<string, string>> = {
  de: 'Prozentpunkte',
  fr: 'points de pourcentage',
  es: 'puntos porcentuales',
};

const OTHER_SCALE: Readonly<Record<string, string>> = {
  k: 'm',
  m: 'bn',
  bn: 'm',
  tn: 'bn',
  million: 'billion',
  billion: 'million',
  crore: 'lakh',
  lakh: 'crore',
};
const SCALE = /(?<=[\d½] ?)(k|m|bn|tn|million|billion|crore|lakh)(?![a-z])/;
const REVERSED: Readonly<Record<string, string>> = {
  about: 'more-than',
  'more-than': 'less-than',
  'less-than': 'more-than',
  'at-least': 'at-most',
  'at-most': 'at-least',
  'up-to': 'at-least',
  hundreds: 'thousands',
  thousands: 'hundreds',
  'tens-of-thousands': 'thousands',
};

export const FIGURE_ERRORS: readonly ItemError[] = [
  inFields('numbers: value, another digit', ({ value }, { cited, random }) => {
    const changed =
      value === undefined
        ? undefined
        : value.replace(/\d[\d.,_]*/, (number) => withOtherDigit(number, cited, random) ?? number);
    return changed === undefined || changed === value ? undefined : { value: changed };
  }),
  inFields('numbers: value, another scale', ({ value = '' }) => {
    const changed = value.replace(SCALE, (scale) => OTHER_SCALE[scale] ?? scale);
    return changed === value ? undefined : { value: changed };
  }),
  inFields('numbers: value, scale lost', ({ value = '' }) => {
    const changed = value.replace(SCALE, '').trim();
    return changed === value ? undefined : { value: changed };
  }),
  inFields('numbers: value, scale added', ({ value = '' }) =>
    /^[$£€]?[\d.,_]+$/.test(value) ? { value: `${value}m` } : undefined,
  ),
  inFields('numbers: scale put into the unit', ({ value = '', unit }) =>
    /^[\d.,_]+$/.test(value) && unit !== undefined ? { unit: `thousand ${unit}` } : undefined,
  ),
  inFields('numbers: range end changed', ({ min, max = '' }, { cited, random }) => {
    if (min === undefined) return undefined;
    const changed = max.replace(
      /\d[\d.,_]*/,
      (number) => withOtherDigit(number, cited, random) ?? number,
    );
    return changed === max ? undefined : { max: changed };
  }),
  inFields('numbers: range as one value', ({ min, qualifier }) =>
    min === undefined
      ? undefined
      : {
          value: min,
          min: undefined,
          max: undefined,
          ...(qualifier === 'between' && { qualifier: undefined }),
        },
  ),
  inFields(
    'numbers: another number of the paragraph',
    ({ value = '', exact }, { cited, random }) => {
      if (exact !== undefined || !/^[\d,]+$/.test(value)) return undefined;
      const others = (
        cited.match(/(?<![\p{L}\d.,$£€-])\d[\d,]*\d(?![\d.,%-]*[\d%-])/gu) ?? []
      ).filter((number) => number !== value && !/^(?:19|20)\d\d$/.test(number));
      const other = pick(others, random);
      return other === undefined ? undefined : { value: other };
    },
  ),
  inFields('units: percent as points', ({ value = '' }, { article: { language } }) => {
    if (!value.endsWith('%')) return undefined;
    return { value: value.slice(0, -1), unit: POINTS[language] ?? 'percentage points' };
  }),
  inFields('units: percent lost', ({ value = '', unit }) =>
    value.endsWith('%') && unit === undefined ? { value: value.slice(0, -1) } : undefined,
  ),
  inFields('units: another currency', ({ value = '' }) =>
    /^[$£€₹]/.test(value)
      ? { value: value.replace(/^./, (sign) => (sign === '£' ? '€' : '£')) }
      : undefined,
  ),
  inFields('units: another thing of the paragraph', ({ unit }, { cited, random, article }) => {
    if (unit === undefined || article.language !== 'en') return undefined;
    const nouns = (cited.match(/\b\p{Ll}{4,}s\b/gu) ?? []).filter(
      (noun) =>
        !unit.includes(noun) &&
        !cited.includes(`${unit} and ${noun}`) &&
        !/(?:ss|ous|was|his|this|says|has|does|less)$/.test(noun),
    );
    const beside = nouns.filter((noun) => new RegExp(`(?:the|of|other) ${noun}`).test(cited));
    const other = pick(beside, random);
    return other === undefined ? undefined : { unit: other };
  }),
  inFields('units: a measure that is not there', ({ unit, value }, { random, cited }) => {
    const other = pick(
      ['km', 'tonnes', 'hectares', 'litres'].filter((one) => !cited.includes(one)),
      random,
    );
    return unit === undefined || value === undefined || other === undefined || value.includes('%')
      ? undefined
      : { unit: other };
  }),
  inFields('hedges: qualifier dropped', ({ qualifier, value }) =>
    qualifier === undefined || value === undefined || qualifier === 'exact'
      ? undefined
      : { qualifier: undefined },
  ),
  inFields('hedges: qualifier reversed', ({ qualifier = '', value }) => {
    const other = REVERSED[qualifier];
    return other === undefined || (value === undefined && !/s$/.test(qualifier))
      ? undefined
      : { qualifier: other };
  }),
  inFields('hedges: qualifier added', ({ qualifier, value }, { random }) =>
    qualifier !== undefined || value === undefined
      ? undefined
      : { qualifier: pick(['more-than', 'less-than', 'up-to'], random) },
  ),
  {
    kind: 'hedges: cut off',
    edit: (item, { article: { language } }) => {
      const { exact = '' } = item.fields;
      const match = hedgesBeforeNumbers(language).exec(exact);
      if (!match) return undefined;
      const rest = exact.slice(match.index + match[0].length);
      return rest.split(' ').length < 2
        ? undefined
        : withFields(item, { exact: rest, ...(!item.isShort && { qualifier: undefined }) });
    },
  },
  inFields('numbers: scale of one end lost', ({ min = '' }) => {
    const changed = min.replace(SCALE, '').trim();
    return changed === min ? undefined : { min: changed };
  }),
  {
    kind: 'negation: left out of the words',
    edit: (item, { random }) => {
      const { exact = '' } = item.fields;
      const changed = replaceOne(exact, /(?<=\p{Ll} )(?:not|never|no) /gu, () => '[…] ', random);
      return changed === undefined ? undefined : withFields(item, { exact: changed });
    },
  },
  inFields('relation: what of another number', ({ what = '' }, { article, random }) => {
    const others = article.items.flatMap(({ section, fields }) =>
      section === 'figures' && fields.what !== undefined && isApart(fields.what, what)
        ? fields.what
        : [],
    );
    const other = pick(others, random);
    return other === undefined ? undefined : { what: other };
  }),
  inFields('relation: what turned', ({ what = '' }, { article: { language } }) => {
    if (language !== 'en') return undefined;
    const changed = what.replace(
      /\b(killed|died|dead|injured|arrested|won|lost|rose|fell|increased|increase|decreased|supporters|opponents|men|women|imports|exports|bought|sold|approved|rejected)\b/,
      (word) => TURNED[word] ?? word,
    );
    return changed === what ? undefined : { what: changed };
  }),
  inFields('dates: as of another time', ({ as_of: asOf = '' }) => {
    const changed = asOf
      .replace(/\b(19|20)\d\d\b/, (year) => String(Number(year) - 2))
      .replace(
        /\b(Monday|Tuesday|Wednesday|Thursday|Friday|March|April|June|July|October|November)\b/,
        (day) => OTHER_TIME[day] ?? day,
      );
    return changed === asOf ? undefined : { as_of: changed };
  }),
  inFields('speaker: figure by another', ({ by = '' }, { article: { names }, random }) => {
    if (by === '') return undefined;
    const other = pick(
      names.filter((name) => !by.includes(name.split(' ').at(-1) ?? name)),
      random,
    );
    return other === undefined ? undefined : { by: other };
  }),
];

const TURNED: Readonly<Record<string, string>> = {
  killed: 'rescued',
  died: 'survived',
  dead: 'unhurt',
  injured: 'unhurt',
  arrested: 'released',
  won: 'lost',
  lost: 'won',
  rose: 'fell',
  fell: 'rose',
  increased: 'decreased',
  increase: 'decrease',
  decreased: 'increased',
  supporters: 'opponents',
  opponents: 'supporters',
  men: 'women',
  women: 'men',
  imports: 'exports',
  exports: 'imports',
  bought: 'sold',
  sold: 'bought',
  approved: 'rejected',
  rejected: 'approved',
};
const OTHER_TIME: Readonly<Record<string, string>> = {
  Monday: 'Thursday',
  Tuesday: 'Saturday',
  Wednesday: 'Sunday',
  Thursday: 'Monday',
  Friday: 'Wednesday',
  March: 'December',
  April: 'January',
  June: 'February',
  July: 'May',
  October: 'April',
  November: 'August',
};

/** Whether two descriptions share no word of substance. */
function isApart(one: string, other: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const others = new Set(words(other));
  return words(one).length > 0 && !words(one).some((word) => others.has(word));
}
