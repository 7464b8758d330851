/**
 * The people of an article by their full names: where each is first named in full, and the role that the article
 * gives them beside the name. It reads capitals and titles as English has them.
 */
import { memoised } from '../../text/memo.ts';
import { writtenWords } from '../names/name-words.ts';
import type { SourceText } from '../source-text.ts';
import { maskedParagraph } from '../speakers/masked-paragraph.ts';
import { fullNamesIn, isHeading, MAX_READ, surnameOf } from './full-names.ts';
import { roleBeside } from './roles.ts';

export interface Introduction {
  /** Without titles: `Luke Pollard`. */
  readonly name: string;
  /** Of the paragraph that first has the whole name, from 1. */
  readonly paragraph: number;
  /** In the article's words, with its paragraph: `Armed Forces minister`. */
  readonly role?: { readonly words: string; readonly paragraph: number };
}

/** Stands for a quotation. */
const MASK = '\uFFFC';
/** People that are read; nobody's article has more. */
const MAX_PEOPLE = 200;

/** In the order in which the article first names them in full; none where it is not in English. */
export const introductionsIn = memoised((source: SourceText): readonly Introduction[] => {
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
export function personNamed(source: SourceText, words: string): Introduction | undefined {
  const capitals = writtenWords(words).filter((word) => /^\p{Lu}/u.test(word));
  const last = capitals.at(-1)?.replace(/['’]s?$/, '');
  return last === undefined
    ? undefined
    : introductionsIn(source).find(({ name }) => surnameOf(name) === last);
}
