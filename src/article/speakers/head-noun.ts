/** The noun that a description of somebody is about: `spokesman` of `Hale’s spokesman for trade`. */

import { ENGLISH } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { lazily } from '../../text/memo.ts';
import { plain, writtenWords } from '../names/name-words.ts';

const PATTERNS = lazily(() => {
  const { offices, deputies, bodies, suffixes } = ENGLISH.names;
  return {
    office: new RegExp(`\\sof\\s${anyOf(offices)}(?=\\s\\p{Lu})`, 'u'),
    deputy: new RegExp(`^${anyOf(deputies)}$`),
    body: new RegExp(`^${anyWord(bodies)}$`),
    suffix: new RegExp(`^${anyWord(suffixes)}$`),
  };
});

/** A phrase without what follows `of`, `for` and the like. */
export function headPhraseOf(phrase: string): string {
  // The secretary of state Ada Vale is Ada Vale; a friend of Ada Vale is not.
  const own = phrase.replace(PATTERNS().office, ' ');
  return own.split(/,|\s(?:for|of|to|at|from|in|with|on)\s/)[0] ?? '';
}

/** Its last word, plain; not `jr`. */
export function headOf(phrase: string): string {
  const words = writtenWords(headPhraseOf(phrase)).map(plain);
  return words.findLast((word) => !PATTERNS().suffix.test(word)) ?? '';
}

/** Whether a noun is for people who belong to somebody, and are not that person. */
export function isDeputy(head: string): boolean {
  return PATTERNS().deputy.test(head);
}

/** Whether a noun is for what speaks for somebody and is no person: `campaign`. */
export function isBody(head: string): boolean {
  return PATTERNS().body.test(head);
}
