/** The people and organisations of a draft: those whom the article names in full, with the roles that it gives them. */
import type { Introduction } from '../article/people/introduction.ts';
import { introductionsIn } from '../article/people/introductions.ts';
import { organisationsIn } from '../article/people/organisations.ts';
import type { ArticleText } from '../article/source-text.ts';
import type { Anchor, Person } from '../brief/model/brief.ts';

/** Those who come first are the story’s; others are named in passing. */
const [MOST, MOST_ORGANISATIONS] = [12, 6];

/** People first, each kind in the order of the article. */
export function draftPeople(article: ArticleText): readonly Person[] {
  const isRead = ({ paragraph }: Introduction): boolean => !article.skip.has(paragraph);
  const people = introductionsIn(article).filter(isRead).slice(0, MOST);
  const organisations = organisationsIn(article).filter(isRead).slice(0, MOST_ORGANISATIONS);
  return [
    ...people.map(
      (one): Person => ({
        name: one.name,
        ...withRole(one),
        attribution: 'named',
        at: placesOf(one),
      }),
    ),
    ...organisations.map((one): Person => ({ org: one.name, ...withRole(one), at: placesOf(one) })),
  ];
}

function withRole({ role }: Introduction): Pick<Person, 'role'> {
  return role === undefined ? {} : { role: role.words };
}

function placesOf({ paragraph, role }: Introduction): readonly Anchor[] {
  const numbers = [...new Set([paragraph, role?.paragraph ?? paragraph])].sort((a, b) => a - b);
  return numbers.map((number) => ({ from: number, to: number }));
}
