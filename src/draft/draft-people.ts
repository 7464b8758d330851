/** The people of a draft: those whom the article names in full, with the roles that it gives them. */
import type { Introduction } from '../article/people/introduction.ts';
import { introductionsIn } from '../article/people/introductions.ts';
import type { ArticleText } from '../article/source-text.ts';
import type { Anchor, Person } from '../brief/model/brief.ts';

/** Those who come first are the story’s; others are named in passing. */
const MOST = 12;

export function draftPeople(article: ArticleText): readonly Person[] {
  return introductionsIn(article)
    .filter(({ paragraph }) => !article.skip.has(paragraph))
    .slice(0, MOST)
    .map((one) => ({
      name: one.name,
      ...(one.role !== undefined && { role: one.role.words }),
      attribution: 'named',
      at: placesOf(one),
    }));
}

function placesOf({ paragraph, role }: Introduction): readonly Anchor[] {
  const numbers = [...new Set([paragraph, role?.paragraph ?? paragraph])].sort((a, b) => a - b);
  return numbers.map((number) => ({ from: number, to: number }));
}
