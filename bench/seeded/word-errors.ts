/** Errors in names, dates, speakers, roles and quoted words of a text, and the list of all errors in words. */
import { anyOf, pick, type Random, replaceOne } from './chance.ts';
import { wordsOfLanguage } from './language-words.ts';
import { MEANING_ERRORS } from './meaning-errors.ts';
import { NUMBER_ERRORS } from './number-errors.ts';
import { RELATION_ERRORS } from './relation-errors.ts';
import type { Surroundings, TextError } from './trial.ts';

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** A name in the text, not as a part of a longer one. */
function nameIn(name: string): RegExp {
  return new RegExp(
    `(?<!\\p{Lu}[\\p{L}.’'-]* |[\\p{L}’'-])${escaped(name)}(?![\\p{L}-]| \\p{Lu})`,
    'gu',
  );
}

const surnameOf = (name: string): string => name.split(' ').at(-1) ?? '';

/** Names of the article, in full or the surname alone, that the text has. */
function namesHere(text: string, { article: { names } }: Surroundings): string[] {
  return names.flatMap((name) => {
    const here = [name, surnameOf(name)].find((one) => nameIn(one).test(text));
    return here ?? [];
  });
}

const NAME_ERRORS: readonly TextError[] = [
  {
    kind: 'names: misspelt',
    edit: (text, around) => {
      const name = pick(namesHere(text, around), around.random);
      if (name === undefined) return undefined;
      const changed = misspelt(name, around.random);
      return around.article.source.text.includes(changed)
        ? undefined
        : text.replace(nameIn(name), () => changed);
    },
  },
  {
    kind: 'names: half of another',
    edit: (text, around) => {
      const full = namesHere(text, around).filter((name) => name.includes(' '));
      const name = pick(full, around.random);
      const other = pick(
        around.article.names.filter((one) => one !== name),
        around.random,
      );
      if (name === undefined || other === undefined) return undefined;
      return text.replace(nameIn(name), () => `${name.split(' ')[0]} ${surnameOf(other)}`);
    },
  },
  {
    kind: 'names: another person',
    edit: (text, around) => {
      const name = pick(namesHere(text, around), around.random);
      const other = pick(
        around.article.names.filter((one) => !text.includes(surnameOf(one))),
        around.random,
      );
      if (name === undefined || other === undefined) return undefined;
      return text.replace(nameIn(name), () => (name.includes(' ') ? other : surnameOf(other)));
    },
  },
  {
    kind: 'names: another place',
    edit: (text, { article: { places }, random }) => {
      const here = places.filter((place) => nameIn(place).test(text));
      const place = pick(here, random);
      const other = pick(
        places.filter((one) => !here.includes(one)),
        random,
      );
      return place === undefined || other === undefined
        ? undefined
        : text.replace(nameIn(place), () => other);
    },
  },
];

/** Another vowel, or a letter doubled, in the middle of the last word. */
export function misspelt(name: string, random: Random): string {
  const from = name.lastIndexOf(' ') + 1;
  const edits = [...name.slice(from)].flatMap((letter, index) => {
    const at = from + index;
    if (index === 0 || index === name.length - from - 1) return [];
    const vowel = 'aeiou'.indexOf(letter);
    if (vowel >= 0)
      return [name.slice(0, at) + 'eaiuo'.charAt((vowel + 2) % 5) + name.slice(at + 1)];
    return /[lmnrst]/.test(letter)
      ? [name.slice(0, at) + 'rnmlzd'.charAt('lmnrst'.indexOf(letter)) + name.slice(at + 1)]
      : [];
  });
  return (
    pick(
      edits.filter((edit) => edit !== name),
      random,
    ) ?? `${name}er`
  );
}

/** Another of the list, which the cited words do not have. */
function otherOf(
  list: readonly string[],
  word: string,
  { cited, random }: Surroundings,
): string | undefined {
  return pick(
    list.filter(
      (one) => one !== word && !new RegExp(`(?<!\\p{L})${one.slice(0, 3)}`, 'iu').test(cited),
    ),
    random,
  );
}

const DATE_ERRORS: readonly TextError[] = [
  {
    kind: 'dates: another weekday',
    edit: (text, around) => {
      const { weekdays } = wordsOfLanguage(around.article.language);
      const pattern = new RegExp(
        `(?<!\\p{L}|Black |Super |Good |Palm |Easter )(?:${anyOf(weekdays)})(?![\\p{L}’'-]| Night)`,
        'gu',
      );
      return replaceOne(
        text,
        pattern,
        ({ 0: day }) => otherOf(weekdays, day, around),
        around.random,
      );
    },
  },
  {
    kind: 'dates: another month',
    edit: (text, around) => {
      const { months } = wordsOfLanguage(around.article.language);
      const pattern = new RegExp(
        `(?<=(?:\\d\\.?|\\b(?:in|on|of|since|by|until|last|this|next|from|im|seit|bis|Ende|Anfang|en|de|fin|dès|desde|late|early|du))\\s)(?:${anyOf(months)})(?![\\p{L}])`,
        'gu',
      );
      return replaceOne(
        text,
        pattern,
        ({ 0: month }) => otherOf(months, month, around),
        around.random,
      );
    },
  },
  {
    kind: 'dates: another year',
    edit: (text, { cited, random }) =>
      replaceOne(
        text,
        /(?<![\d.,$£€-])(?:19|20)\d\d(?![\ds,%-]|['’]s|\.\d| (?:people|votes|men))/g,
        ({ 0: year }) => {
          const other = String(Number(year) + (pick([-3, -2, -1, 1, 2], random) ?? 1));
          return cited.includes(other) ? undefined : other;
        },
        random,
      ),
  },
  {
    kind: 'dates: another day',
    edit: (text, around) => {
      const months = anyOf(wordsOfLanguage(around.article.language).months);
      return replaceOne(
        text,
        new RegExp(
          `(?<=\\b(?:${months}) )\\d{1,2}(?![\\d.,]*\\d| percent|%)|(?<![\\d.,])\\d{1,2}(?=\\.? (?:de )?(?:${months})\\b)`,
          'gu',
        ),
        ({ 0: day }) => {
          const other = String(
            1 + ((Number(day) + (pick([3, 5, 7, 11], around.random) ?? 3)) % 28),
          );
          return new RegExp(`(?<!\\d)${other}(?!\\d)`).test(around.cited) ? undefined : other;
        },
        around.random,
      );
    },
  },
];

const SPEAKER_ERRORS: readonly TextError[] = [
  {
    kind: 'speaker: another of the article',
    edit: (text, around) => {
      const {
        article: { names },
        random,
      } = around;
      const said = namesHere(text, around).filter((name) =>
        new RegExp(
          `${escaped(name)} (?:said|says|told|added|argued|claimed|warned|stated|denied|insisted)\\b|(?:said|says|to|selon|sagte|según) ${escaped(name)}`,
          'u',
        ).test(text),
      );
      const name = pick(said, random);
      const other = pick(
        names.filter((one) => !text.includes(surnameOf(one))),
        random,
      );
      if (name === undefined || other === undefined) return undefined;
      return text.replace(nameIn(name), () => (name.includes(' ') ? other : surnameOf(other)));
    },
  },
];

const TITLE = String.raw`(?:President|Prime Minister|Senator|Sen\.|Rep\.|Gov\.|Governor|Mayor|Judge|Sheriff|Chief Minister|Justice|Chancellor)`;
const OTHER_TITLES = ['Judge', 'Mayor', 'Governor', 'Senator', 'Ambassador'];

const ROLE_ERRORS: readonly TextError[] = [
  {
    kind: 'role: another title',
    edit: (text, { cited, random }) => {
      const other = pick(
        OTHER_TITLES.filter((title) => !new RegExp(title, 'i').test(cited)),
        random,
      );
      return replaceOne(
        text,
        new RegExp(`(?<!\\p{Lu}\\p{L}* )${TITLE}(?= \\p{Lu}\\p{Ll}+)`, 'gu'),
        () => other,
        random,
      );
    },
  },
  {
    kind: 'role: another office',
    edit: (text, { cited, random }) => {
      const offices = [
        'director',
        'chairman',
        'spokesman',
        'president',
        'mayor',
        'minister',
        'professor',
        'lawyer',
        'treasurer',
      ];
      const other = pick(
        offices.filter((office) => !new RegExp(office, 'i').test(cited)),
        random,
      );
      return replaceOne(
        text,
        new RegExp(
          `(?<![\\p{L}-]|vice |\\p{Lu}\\p{L}* )(?:${offices.join('|')})(?=(?: of [^,]{3,40})?,)`,
          'gu',
        ),
        () => other,
        random,
      );
    },
  },
];

const QUOTED_ERRORS: readonly TextError[] = [
  {
    kind: 'quotes: word in marks changed',
    edit: (text, { article, random }) => {
      const [, quoted = ''] = /“([^”]{12,})”/.exec(text) ?? [];
      const words = article.source.text.match(/(?<=\s)\p{Ll}{4,}(?=\s)/gu) ?? [];
      const given = pick(words, random) ?? '';
      const changed = replaceOne(quoted, /(?<=\s)\p{Ll}{4,}(?=\s)/gu, () => given, random);
      if (changed === undefined || article.source.text.includes(changed)) return undefined;
      return text.replace(quoted, () => changed);
    },
  },
];

/** Errors that can be made in any words; the article's own words included. */
export const TEXT_ERRORS: readonly TextError[] = [
  ...NUMBER_ERRORS,
  ...NAME_ERRORS,
  ...DATE_ERRORS,
  ...MEANING_ERRORS,
  ...RELATION_ERRORS,
  ...SPEAKER_ERRORS,
  ...ROLE_ERRORS,
  ...QUOTED_ERRORS,
];
