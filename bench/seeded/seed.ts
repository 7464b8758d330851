/** The trials of an article: its honest items, and each of them with each error that can be made in it. */
import { type Article, paragraphText } from './article.ts';
import { chanceFor, pick, type Random, shuffled } from './chance.ts';
import { FIGURE_ERRORS } from './figure-errors.ts';
import { honestFigures } from './honest-figures.ts';
import { honestPeople } from './honest-people.ts';
import { honestPoints } from './honest-points.ts';
import { honestQuotes } from './honest-quotes.ts';
import { type Item, itemWords, paragraphsOf, withFields, withWords } from './item.ts';
import { PEOPLE_ERRORS } from './people-errors.ts';
import { QUOTE_ERRORS } from './quote-errors.ts';
import { groupOf, type HonestItem, type ItemError, type TextError, type Trial } from './trial.ts';
import { TEXT_ERRORS } from './word-errors.ts';

/** Of each kind, at most this many in one article, so that a long one does not rule the figures. */
const MOST_PER_KIND = 3;

const inWords = ({ kind, edit }: TextError): ItemError => ({
  kind,
  edit: (item, around) => {
    const words = itemWords(item);
    const changed = words === undefined ? undefined : edit(words, around);
    return changed === undefined || changed === words ? undefined : withWords(item, changed);
  },
});

/** In the words of a short figure: what the source has no words for is false. */
const FIGURE_WORDS = TEXT_ERRORS.filter(({ kind }) =>
  /^(?:numbers|units|hedges|negation|names)/.test(kind),
).map(inWords);
const POINT_ERRORS = TEXT_ERRORS.map(inWords);

function errorsFor({ section, isShort }: Item): readonly ItemError[] {
  if (section === 'quotes') return QUOTE_ERRORS;
  if (section === 'people') return PEOPLE_ERRORS;
  if (section === 'figures') return isShort ? [...FIGURE_WORDS, ...FIGURE_ERRORS] : FIGURE_ERRORS;
  return POINT_ERRORS;
}

/** Trials of an article whose quotations are marked. */
export function trialsOfMarked(article: Article, seed: number): Trial[] {
  const random = chanceFor(seed, article.id);
  const honest = [
    ...honestQuotes(article),
    ...honestFigures(article),
    ...honestPeople(article),
    ...honestPoints(article),
  ];
  const some = fewOfEach(honest, random);
  const base = shuffled(honest, random).filter(({ kind }) => !EDITED.has(kind));
  return [
    ...some.map((one): Trial => ({ ...one, article, isHonest: true })),
    ...wrongTrials(article, base, random),
  ];
}

/** Paraphrases: errors are made in the sentence as the article has it. */
const EDITED = new Set(['opening dropped', 'aside dropped', 'first sentence of several']);

/** Trials of an article of this bench: what was written by hand, with the language given, left out, and errors. */
export function trialsOfOwn(article: Article, seed: number): Trial[] {
  const random = chanceFor(seed, article.id);
  const honest = article.items.map(
    (item): HonestItem => ({ kind: `by hand, ${article.language}`, item }),
  );
  const bare =
    article.language === 'en'
      ? []
      : honest.map((one) => ({ ...one, kind: `${one.kind}, not said`, language: null }));
  return [
    ...[...honest, ...bare].map((one): Trial => ({ ...one, article, isHonest: true })),
    ...wrongTrials(article, honest, random, 2 * MOST_PER_KIND),
  ];
}

function wrongTrials(
  article: Article,
  honest: readonly HonestItem[],
  random: Random,
  most = MOST_PER_KIND,
): Trial[] {
  const wrong = honest.flatMap(({ item }) => {
    const around = { article, cited: citedText(article, item), random };
    return errorsFor(item).flatMap(({ kind, edit }): Trial[] => {
      const changed = edit(item, around);
      return changed ? [{ kind, item: changed, article, isHonest: false }] : [];
    });
  });
  return [
    ...fewOfEach(withoutRepeats(wrong), random, most),
    ...wrongLanguage(article, honest, random),
  ];
}

const saidBy: Readonly<Record<string, string>> = {
  en: 'according to',
  de: 'so',
  fr: 'selon',
  es: 'según',
};

/** Two errors may come to the same: a hedge is dropped, or cut off. */
function withoutRepeats(trials: readonly Trial[]): Trial[] {
  const seen = new Set<string>();
  return trials.filter(({ item }) => {
    const key = JSON.stringify(item);
    return !seen.has(key) && seen.add(key);
  });
}

/** A language that is not the article's, and a name that it does not have: the name has to be seen. */
function wrongLanguage(article: Article, honest: readonly HonestItem[], random: Random): Trial[] {
  const language = article.language === 'en' ? 'de' : 'en';
  const points = honest.filter(({ item }) => item.section === 'summary');
  const people = honest.filter(({ item }) => item.fields.name !== undefined);
  const point = pick(points, random)?.item;
  const person = pick(people, random)?.item;
  const trials: Trial[] = [];
  const kind = 'language: wrong tag, wrong name';
  if (point) {
    const item = withFields(point, {
      text: `${point.fields.text?.replace(/\.$/, '')}, ${saidBy[article.language] ?? ''} Otmar Venkold.`,
    });
    trials.push({ kind, item, article, isHonest: false, language });
  }
  if (person)
    trials.push({
      kind,
      item: withFields(person, { name: 'Otmar Venkold' }),
      article,
      isHonest: false,
      language,
    });
  return trials;
}

function citedText(article: Article, item: Item): string {
  const numbers = paragraphsOf(item);
  if (numbers.length === 0) return article.source.text;
  return numbers.map((number) => paragraphText(article, number)).join('\n');
}

function fewOfEach<T extends HonestItem>(
  all: readonly T[],
  random: Random,
  most = MOST_PER_KIND,
): T[] {
  const groups = Map.groupBy(all, ({ kind, item }) => `${groupOf(item.section)} ${kind}`);
  return [...groups.values()].flatMap((some) => shuffled(some, random).slice(0, most));
}
