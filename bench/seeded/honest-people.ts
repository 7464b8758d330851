/** Honest people of an article: names beside which their role stands. */
import type { Article } from './article.ts';
import type { HonestItem } from './trial.ts';

/** Titles before a name. Of a longer one no part is taken for the whole: the pattern begins at its first word. */
export const TITLES: readonly string[] = [
  ...[
    'President',
    'Vice President',
    'Prime Minister',
    'Chancellor',
    'Senator',
    'Sen.',
    'Rep.',
    'Gov.',
    'Governor',
    'Mayor',
  ],
  ...[
    'Secretary of State',
    'Defense Secretary',
    'Attorney General',
    'Judge',
    'Justice',
    'Police Chief',
    'Sheriff',
    'Pope',
  ],
  ...[
    'Chief Justice',
    'House Speaker',
    'Foreign Minister',
    'Defense Minister',
    'King',
    'Gen.',
    'Lt. Gov.',
    'Sgt.',
    'Rev.',
  ],
];

/** Heads of roles after a name. */
export const ROLE_HEADS: readonly string[] = [
  ...[
    'president',
    'director',
    'spokesman',
    'spokeswoman',
    'professor',
    'leader',
    'chairman',
    'chairwoman',
    'mayor',
  ],
  ...[
    'executive',
    'senator',
    'governor',
    'lawyer',
    'attorney',
    'founder',
    'editor',
    'analyst',
    'strategist',
    'candidate',
  ],
  ...[
    'coach',
    'economist',
    'minister',
    'secretary',
    'manager',
    'owner',
    'commissioner',
    'researcher',
    'author',
    'sheriff',
  ],
];

const NAME = String.raw`\p{Lu}[\p{Ll}’'-]+(?: \p{Lu}\.)?(?: \p{Lu}[\p{L}’'-]*\p{Ll}){1,2}`;
const APPOSITION = new RegExp(
  `(?<!\\p{L}[’'-]?|\\p{Lu}\\p{L}*\\.? )(?<name>${NAME}), (?<role>(?:the |a |an )?(?:[\\p{Ll}-]+ ){0,3}(?:${ROLE_HEADS.join('|')})\\b(?: (?:of|for|at|in) [^,.;:"“”()]{3,40}?)?)(?=,)`,
  'gu',
);
const TITLED = new RegExp(
  `(?<!\\p{Lu}[\\p{L}.]* |[-’'])(?<role>${TITLES.map((title) => title.replaceAll('.', String.raw`\.`)).join('|')}) (?<name>${NAME})(?! \\p{Lu}|[’']s \\p{Lu})`,
  'gu',
);

export function honestPeople({ sentences }: Article): HonestItem[] {
  const seen = new Set<string>();
  return sentences.flatMap(({ text, paragraph }) =>
    [
      { kind: 'name, role', pattern: APPOSITION },
      { kind: 'title before the name', pattern: TITLED },
    ].flatMap(({ kind, pattern }) =>
      [...text.matchAll(pattern)].flatMap(
        ({ groups: { name = '', role = '' } = {} }): HonestItem[] => {
          if (seen.has(name)) return [];
          seen.add(name);
          const fields = { name, role: role.replace(/^(?:the|an?) /, ''), at: `p${paragraph}` };
          return [
            { kind, item: { section: 'people', isShort: false, fields } },
            {
              kind: 'name alone',
              item: { section: 'people', isShort: false, fields: { name, at: `p${paragraph}` } },
            },
          ];
        },
      ),
    ),
  );
}
