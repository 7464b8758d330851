/**
 * What names look like in an English sentence, and what may stand around them, as patterns. Made when first
 * needed: they know all letters of Unicode, which takes time to build.
 */
import { lazily } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import { anyOf, anyWord, words } from '../model/pattern.ts';

const WORD = "[\\p{L}\\p{N}’'\u2024-]+";
const CAPITAL = `\\p{Lu}(?:[\\p{L}\\p{N}’'\u2024-]*[\\p{L}\\p{N}\u2024])?`;
/** Small words inside names. */
export const NAME_PARTICLES = words('de del der den ten van von bin ibn al el la le du da di dos');
const NAME = `${CAPITAL}(?:\\s+(?:${anyWord(NAME_PARTICLES)}[\\s-]+)?${CAPITAL})*`;

export const NAME_PATTERNS = lazily(() => {
  const { beforeRole, noVerbs, subjectDeterminers, subjectVerbs, noSubjects } = ENGLISH.names;
  const months = anyWord(ENGLISH.times.months);
  const role = anyOf(ENGLISH.names.roles);
  const titled = `(?:${NAME}\\s+(?:${role}\\s+){1,4})?(?:${anyWord(beforeRole)}\\s+)*(?:${role}\\s+){0,3}${NAME}`;
  const noVerb = `(?:${anyWord(noVerbs)}|on(?!\\s+(?:\\p{Lu}\\p{Ll}+day|${months}))|${role})`;
  return {
    /** A name at the end of a text, with the word before it. */
    lastName: new RegExp(`(?<![\\p{L}’'\u2024-])(?<before>${WORD}\\s+)?(?<name>${NAME})\\s*$`, 'u'),
    /** `a deckhand` at the end of a text. */
    lastIndefinite: new RegExp(
      `(?:^|\\s)(?<phrase>(?:an?|one|another|the)\\s+(?:${WORD}\\s+){0,4}${WORD})\\s*$`,
      'iu',
    ),
    /** A name, with its titles, right before what may be a verb. */
    subject: new RegExp(`^(?<phrase>${titled})(?<!['’]s?)(?=\\s+(?!${noVerb}\\b)\\p{Ll})`, 'u'),
    /** A name and nothing else. */
    onlyName: new RegExp(`^(?<phrase>${titled})\\s*$`, 'u'),
    /** `Corporate lobbyists` right before a verb. */
    pluralSubject: new RegExp(
      `^(?<phrase>\\p{Lu}\\p{Ll}+\\s+(?:\\p{Ll}+\\s+){0,2}?\\p{Ll}+s)(?=\\s+(?:\\p{Ll}+ed|${anyWord(subjectVerbs)}|describe|call|note|fear|see|want)\\s)`,
      'u',
    ),
    /** `The island council` right before a verb. */
    commonSubject: new RegExp(
      `^(?<phrase>${anyWord(subjectDeterminers)}\\s+(?:${WORD}\\s+){0,3}?${WORD})(?=\\s+(?:\\p{Ll}+ed|\\p{Ll}+[^s]s|${anyWord(subjectVerbs)})\\s)`,
      'iu',
    ),
    /** A role between other words: `Hale spokesman Tim Orr`. */
    role: new RegExp(`\\s${role}\\s`, 'u'),
    /** What begins as a name does, and is no subject. */
    noSubject: new RegExp(
      `^(?:${anyWord([...ENGLISH.times.weekdays, ...ENGLISH.times.months])}|${anyWord(noSubjects)})\\b`,
    ),
  };
});
