/** The questions of a draft: what the article leaves open by its own words, each with the words and their place. */
import type { Gap } from '../article/gaps/gaps.ts';
import type { Question } from '../brief/model/brief.ts';
import { listed } from './wording.ts';

/** More than these would be a list that nobody follows. */
const MOST = 12;
const MOST_PLACES = 4;

/** `isDated` says whether it is known when the article was published. */
export function draftQuestions(gaps: readonly Gap[], isDated: boolean): readonly Question[] {
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
  return [...unnamedQuestions(gaps), ...open, ...(isDated ? [] : dayQuestions(gaps))].slice(
    0,
    MOST,
  );
}

/** One question for each group of people who stay unnamed. */
function unnamedQuestions(gaps: readonly Gap[]): Question[] {
  const groups = Map.groupBy(
    gaps.filter(({ kind }) => kind === 'unnamed'),
    ({ words }) => words.toLowerCase(),
  );
  return Array.from(groups.values(), (group): Question => {
    const [first] = group;
    const at = placesOf(group);
    return {
      question: `Who are the “${first?.words ?? ''}”, and how many of them are there?`,
      why: `The article does not name them, and speaks of them in ${listed(at.map(({ from }) => `p${from}`))}.`,
      status: 'open',
      at,
    };
  });
}

function dayQuestions(gaps: readonly Gap[]): Question[] {
  const days = Map.groupBy(
    gaps.filter(({ kind }) => kind === 'undated'),
    ({ words }) => words,
  );
  return Array.from(
    days,
    ([day, group]): Question => ({
      question: `Which date was the “${day}” of the article?`,
      why: 'The article gives no date for it.',
      status: 'open',
      at: placesOf(group),
    }),
  );
}

function placesOf(gaps: readonly Gap[]) {
  const numbers = [...new Set(gaps.map(({ paragraph }) => paragraph))].slice(0, MOST_PLACES);
  return numbers.map((number) => ({ from: number, to: number }));
}
