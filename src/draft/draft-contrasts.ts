/**
 * Questions from two places of an article that do not say the same: a headline that is surer than the text, a figure that
 * is given two ways, and many who are said to speak where one of them is named.
 */
import type { Gap } from '../article/gaps/gaps.ts';
import { introductionsIn } from '../article/people/introductions.ts';
import { countedBy } from '../article/quantities/counted.ts';
import { figuresOf } from '../article/quantities/source-figures.ts';
import type { ArticleText } from '../article/source-text.ts';
import type { Question } from '../brief/model/brief.ts';
import { isEnglish } from '../language/languages.ts';
import { stemsOf } from '../language/words/stems.ts';
import { tokenise } from '../text/tokens.ts';
import { sentencesOf } from './sentences.ts';
import { oneLine } from './wording.ts';

/** English only; none where nothing differs. */
export function draftContrasts(
  article: ArticleText,
  headline: string | undefined,
): readonly Question[] {
  if (!isEnglish(article.language)) return [];
  return [...(headline === undefined ? [] : ofHeadline(article, headline)), ...ofFigures(article)];
}

/** Paragraphs in which an article says again what its headline says. */
const MOST_PARAGRAPHS = 8;
/** Of the words of the headline that a sentence has. */
const LEAST_SHARED = 0.6;
const LEAST_WORDS = 4;

/** `Port shuts` over `the port could shut`: each sentence that says it says it less surely. */
function ofHeadline(article: ArticleText, headline: string): Question[] {
  const own = new Set(stemsOf(headline, article.language));
  if (own.size < LEAST_WORDS || UNSURE.test(headline)) return [];
  const same = [...sentencesOf(article)].filter(({ text, paragraph }) => {
    const shared = new Set(stemsOf(text, article.language).filter((stem) => own.has(stem)));
    return paragraph <= MOST_PARAGRAPHS && shared.size >= LEAST_SHARED * own.size;
  });
  const [first] = same;
  const hedge = first && hedgeIn(first.text, own);
  if (!first || hedge === undefined || same.some(({ text }) => hedgeIn(text, own) === undefined))
    return [];
  return [
    {
      question: `Is it certain what the headline says: “${headline}”?`,
      why: `The text is less sure: it has “${hedge}” in p${first.paragraph}.`,
      status: 'open',
      at: [{ from: first.paragraph, to: first.paragraph }],
    },
  ];
}

/** A headline that asks, quotes, is unsure itself, or says who says so. */
const UNSURE =
  /[?:“”"‘’]|\p{L}['’]\s|\b(?:how|to|says?|said|warns?|claims?|plans?|wants?|seeks?|may|might|could|likely|alleged(?:ly)?)\b/iu;

/** Hedges that a headline may not leave out; `some` and `often` are not among them. */
const HEDGE =
  /^(?:may|might|could|perhaps|possibly|probably|likely|allegedly|reportedly|suspected|alleged|believed)$/i;
/** Words after a hedge in which what is unsure stands. */
const REACH = 3;

/** A word that makes unsure what the headline says. */
function hedgeIn(text: string, headline: ReadonlySet<string>): string | undefined {
  const words = tokenise(text).flatMap(({ text: word, isWord }) => (isWord ? [word] : []));
  return words.find((word, at) => {
    const after = words.slice(at + 1, at + 1 + REACH).join(' ');
    return HEDGE.test(word) && stemsOf(after, 'en').some((stem) => headline.has(stem));
  });
}

const MOST_FIGURES = 3;
/** Numbers of one thing that differ by more are of two times or two places. */
const MOST_APART = 1.5;
const LEAST_COUNT = 3;

/** `12 people were killed` and `15 people were killed`. */
function ofFigures(article: ArticleText): Question[] {
  const all = Array.from(article.source.paragraphs).flatMap(({ number }) => {
    if (article.skip.has(number)) return [];
    return figuresOf(article, number).flatMap((figure) => {
      const { what, exact, isBefore } = countedBy(article, figure);
      const { quantity, qualifier } = figure;
      const isCount = quantity.kind === 'amount' && quantity.amount.currency === undefined;
      if (!isCount || isBefore || what === undefined || quantity.amount.value < LEAST_COUNT)
        return [];
      const words = oneLine(article.source.text.slice(exact.start, exact.end));
      const key = keyOf(what, article.language);
      return key === undefined
        ? []
        : [{ key, qualifier, value: quantity.amount.value, words, number }];
    });
  });
  return [...Map.groupBy(all, ({ key }) => key).values()]
    .flatMap((same): Question[] => {
      const [first] = same;
      const other = same.find(({ value }) => value !== first?.value);
      if (!first || !other || new Set(same.map(({ value }) => value)).size > 2) return [];
      const [low, high] = [Math.min(first.value, other.value), Math.max(first.value, other.value)];
      if (first.number === other.number || high / low > MOST_APART) return [];
      return [
        {
          question: `Which is right: “${first.words}” or “${other.words}”?`,
          why: 'The article gives this figure in two ways.',
          status: 'open',
          at: [first, other].map(({ number }) => ({ from: number, to: number })),
        },
      ];
    })
    .slice(0, MOST_FIGURES);
}

/** What is counted, where the article says what happened to it: `people killed`, and not `people` alone. */
function keyOf(what: string, language: string | undefined): string | undefined {
  if (!/(?:ed|lt|hurt|dead|missing|homeless)\b/.test(what)) return undefined;
  const stems = stemsOf(what, language);
  return stems.length < 2 ? undefined : stems.sort().join(' ');
}

/** The one person whom the article names of those who speak together: `analysts said`, and one analyst. */
export function namedOf(article: ArticleText, { words }: Gap): string | undefined {
  const noun = (words.split(' ').at(-1) ?? '').replace(/s$/, '').toLowerCase();
  const named = introductionsIn(article).filter(({ role }) =>
    role?.words.toLowerCase().split(' ').includes(noun),
  );
  return named.length === 1 ? named[0]?.name : undefined;
}
