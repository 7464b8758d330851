/** The noun that a description of somebody is about: `spokesman` of `Hale’s spokesman for trade`. */

import { ENGLISH } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { lazily } from '../../text/memo.ts';
import { isTitle } from '../names/name-match.ts';
import { plain, writtenWords } from '../names/name-words.ts';

const PATTERNS = lazily(() => {
  const { offices, deputies, bodies, suffixes, roles } = ENGLISH.names;
  return {
    office: new RegExp(`\\sof\\s${anyOf(offices)}(?=\\s\\p{Lu})`, 'u'),
    role: new RegExp(`^${anyOf(roles)}$`, 'u'),
    deputy: new RegExp(`^${anyOf(deputies)}$`),
    body: new RegExp(`^${anyWord(bodies)}$`),
    suffix: new RegExp(`^${anyWord(suffixes)}$`),
  };
});

/** A phrase without what follows `of`, `for` and the like. */
export function headPhraseOf(phrase: string): string {
  // The secretary of state Ada Vale is Ada Vale; a friend of Ada Vale is not.
  const own = withoutOffice(phrase.replace(PATTERNS().office, ' '));
  return own.split(/,|\s(?:for|of|to|at|from|in|with|on)\s/)[0] ?? '';
}

/** `Chairman Ann Lee` of `Chairman of the Board Ann Lee`: after `of`, an office in capitals and then a name. */
export function withoutOffice(phrase: string): string {
  const words = phrase.split(' ');
  const at = words.indexOf('of');
  const holder = plain(words[at - 1] ?? '');
  if (holder !== SECRETARY && isDeputy(holder)) return phrase;
  if (!isTitle(holder) && !PATTERNS().role.test(holder)) return phrase;
  const after = words.slice(at + 1);
  const capitals = after.filter((word) => /^\p{Lu}/u.test(word));
  const isAll = after.every((word) => JOINING.test(word) || /^\p{Lu}[^,]*$/u.test(word));
  // `John F. Kerry`
  const name = after.slice(INITIAL.test(after.at(-2) ?? '') ? -3 : -2);
  const isName = name.every((word) => /^\p{Lu}/u.test(word));
  // `Secretary of Mayor Ann Lee` is somebody else.
  if (
    !isAll ||
    !isName ||
    capitals.length <= name.length ||
    capitals.some((word) => isTitle(plain(word)))
  )
    return phrase;
  return [...words.slice(0, at), ...name].join(' ');
}

/** Holds an office, or serves somebody. */
const SECRETARY = 'secretary';
const JOINING = /^(?:the|and|for|of)$/;
const INITIAL = /^\p{Lu}\.?$/u;

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
