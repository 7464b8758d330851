/**
 * The people of an article by their full names: where each is first named in full, and the role that the article
 * gives them beside the name.
 */
import { findLanguage, isEnglish } from '../../language/languages.ts';
import { memoised } from '../../text/memo.ts';
import { writtenWords } from '../names/name-words.ts';
import type { ArticleText, SourceText } from '../source-text.ts';
import { maskedParagraph } from '../speakers/masked-paragraph.ts';
import { fullNamesIn, isHeading, MAX_READ, surnameOf } from './full-names.ts';
import type { Introduction } from './introduction.ts';
import { roleBeside } from './roles.ts';
import { peopleByTable } from './table-people.ts';

/** Stands for a quotation. */
const MASK = '\uFFFC';
/** People that are read; nobody's article has more. */
const MAX_PEOPLE = 200;

type Article = Pick<ArticleText, 'source' | 'language'>;

/** In the order in which the article first names them in full; none in a language whose words for people are not known. */
export function introductionsIn({ source, language }: Article): readonly Introduction[] {
  return isEnglish(language) ? inEnglish(source) : byTable(source, language);
}

const tableRead = memoised((_: SourceText) => new Map<string, readonly Introduction[]>());

function byTable(source: SourceText, tag = ''): readonly Introduction[] {
  const known = tableRead(source).get(tag);
  if (known) return known;
  const language = findLanguage(tag);
  const people = language ? peopleByTable(source, language) : [];
  tableRead(source).set(tag, people);
  return people;
}

const inEnglish = memoised((source: SourceText): readonly Introduction[] => {
  const found = new Map<string, Introduction>();
  for (const { number, start } of source.paragraphs) {
    if (start > MAX_READ || found.size >= MAX_PEOPLE) break;
    const masked = maskedParagraph(source, number, start);
    for (const range of masked?.sentences ?? []) {
      const sentence = masked?.text.slice(range.start, range.end) ?? '';
      // A sentence with a quotation is no heading, however few words it has beside it.
      if (!sentence.includes(MASK) && isHeading(sentence)) continue;
      for (const { name, start: from, end } of fullNamesIn(source, sentence)) {
        const key = surnameOf(name);
        const known = found.get(key);
        // Somebody else of the family has a role of their own.
        if (known && known.name !== name) continue;
        const words = roleBeside(sentence, from, end);
        const isBetter = words !== undefined && (!known?.role || saysMore(words, known.role.words));
        const role = isBetter ? { role: { words, paragraph: number } } : {};
        found.set(key, { ...(known ?? { name, paragraph: number }), ...role });
      }
    }
  }
  return [...found.values()];
});

/** `interior minister` says more than `Gen.`. */
function saysMore(role: string, known: string): boolean {
  return !known.includes(' ') && role.includes(' ');
}

/** The person whom some words of the article name: `Mr Pollard` is Luke Pollard. */
export function personNamed(article: Article, words: string): Introduction | undefined {
  const capitals = writtenWords(words).filter((word) => /^\p{Lu}/u.test(word));
  const last = capitals.at(-1)?.replace(/['’]s?$/, '');
  return last === undefined
    ? undefined
    : introductionsIn(article).find(({ name }) => surnameOf(name) === last);
}
