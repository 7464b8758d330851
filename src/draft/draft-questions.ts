/** The questions of a draft: what the article leaves open by its own words, each with the words and their place. */
import { type Gap, gapsIn } from '../article/gaps/gaps.ts';
import type { ArticleText } from '../article/source-text.ts';
import type { Question } from '../brief/model/brief.ts';
import { draftContrasts, namedOf } from './draft-contrasts.ts';
import { listed } from './wording.ts';

/** More than these would be a list that nobody follows. */
const MOST = 12;
const MOST_PLACES = 4;

/** `isDated` says whether it is known when the article was published. */
export function draftQuestions(
  article: ArticleText,
  headline: string | undefined,
  isDated: boolean,
): readonly Question[] {
  const gaps = gapsIn(article);
  const open = gaps.flatMap((gap): Question[] => {
    const words = `“${gap.words}”`;
    const at = [{ from: gap.paragraph, to: gap.paragraph }];
    switch (gap.kind) {
      case 'no-answer':
        return [
          {
            question: `Who can answer what is left open here: ${words}?`,
            why: 'The article has no answer to it.',
            status: 'open',
            at,
          },
        ];
      case 'unclear':
        return [
          {
            question: `What is known elsewhere about this: ${words}?`,
            why: 'The article itself calls it open.',
            status: 'open',
            at,
          },
        ];
      case 'claimed':
        return [
          {
            question: `Who says so: ${words}?`,
            why: 'The article does not name anybody who makes this claim.',
            status: 'open',
            at,
          },
        ];
      default:
        return [];
    }
  });
  return [
    ...draftContrasts(article, headline),
    ...unnamedQuestions(article, gaps),
    ...open,
    ...(isDated ? [] : dayQuestions(gaps)),
  ].slice(0, MOST);
}

/** One question for each group of people who say something and stay unnamed. */
function unnamedQuestions(article: ArticleText, gaps: readonly Gap[]): Question[] {
  const groups = Map.groupBy(
    gaps.filter(({ kind }) => kind === 'unnamed'),
    ({ words }) => words.toLowerCase(),
  );
  return Array.from(groups.values(), (group): Question => {
    const [first] = group;
    const at = placesOf(group);
    const named = first && namedOf(article, first);
    return {
      question: `Who are the “${first?.words ?? ''}”, and how many of them say so?`,
      why: `The article gives what they say in ${listed(at.map(({ from }) => `p${from}`))}, and names ${named === undefined ? 'none of them there' : `one: ${named}`}.`,
      status: 'open',
      at,
    };
  });
}

/** One question for all days of the week. */
function dayQuestions(gaps: readonly Gap[]): Question[] {
  const days = gaps.filter(({ kind }) => kind === 'undated');
  const names = [...new Set(days.map(({ words }) => `“${words}”`))];
  if (names.length === 0) return [];
  return [
    {
      question:
        names.length === 1
          ? `Which date was the ${names.join('')} of the article?`
          : `Which dates were the days of the article: ${listed(names)}?`,
      why: `The article gives no date for ${names.length === 1 ? 'it' : 'them'}.`,
      status: 'open',
      at: placesOf(days),
    },
  ];
}

function placesOf(gaps: readonly Gap[]) {
  const numbers = [...new Set(gaps.map(({ paragraph }) => paragraph))].slice(0, MOST_PLACES);
  return numbers.map((number) => ({ from: number, to: number }));
}
