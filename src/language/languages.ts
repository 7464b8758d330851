/** All languages of which words are known, and which of them a text is in. */
import type { Language } from './model/language.ts';
import { chinese } from './tables/chinese.ts';
import { danish } from './tables/danish.ts';
import { dutch } from './tables/dutch.ts';
import { english } from './tables/english/english.ts';
import { french } from './tables/french.ts';
import { german } from './tables/german.ts';
import { italian } from './tables/italian.ts';
import { japanese } from './tables/japanese.ts';
import { norwegian } from './tables/norwegian.ts';
import { portuguese } from './tables/portuguese.ts';
import { russian } from './tables/russian.ts';
import { spanish } from './tables/spanish.ts';
import { swedish } from './tables/swedish.ts';
import { turkish } from './tables/turkish.ts';
import { ukrainian } from './tables/ukrainian.ts';

export const ENGLISH = english;

/** All but English. What one of them says is also read in a text of another, or of an unknown one. */
export const FOREIGN_LANGUAGES: readonly Language[] = [
  german,
  french,
  spanish,
  dutch,
  russian,
  ukrainian,
  italian,
  swedish,
  danish,
  norwegian,
  portuguese,
  turkish,
  chinese,
  japanese,
];

/** The words of a text’s language, by its BCP 47 tag; undefined where none are known. */
export function findLanguage(tag: string | undefined): Language | undefined {
  if (isEnglish(tag)) return english;
  const primary = tag?.split('-', 1)[0]?.toLowerCase() ?? '';
  return FOREIGN_LANGUAGES.find(({ tags }) => tags.includes(primary));
}

/** Whether a text is in English, as it is where nothing is said. */
export function isEnglish(tag: string | undefined): boolean {
  return tag === undefined || /^en(?:-|$)/i.test(tag);
}
