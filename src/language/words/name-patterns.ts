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
const NAME = `${CAPITAL}(?:\\s+(?:${anyWord(NAME_PARTICLES)}\\s+)?${CAPITAL})*`;

export const NAME_PATTERNS = lazily(() => {
  const months = anyWord(ENGLISH.times.months);
  const ROLE = anyOf(ENGLISH.names.roles);
  const TITLED = `(?:${NAME}\\s+(?:${ROLE}\\s+){1,4})?(?:(?:the|former|then|retired)\\s+)*(?:${ROLE}\\s+){0,3}${NAME}`;
  const NO_VERB = `(?:of|and|or|for|in|at|to|with|from|by|on(?!\\s+(?:\\p{Lu}\\p{Ll}+day|${months}))|${ROLE})`;
  return {
    /** A name at the end of a text, with the word before it. */
    lastName: new RegExp(`(?<![\\p{L}’'\u2024-])(?<before>${WORD}\\s+)?(?<name>${NAME})\\s*$`, 'u'),
    /** `a deckhand` at the end of a text. */
    lastIndefinite: new RegExp(
      `(?:^|\\s)(?<phrase>(?:an?|one|another|the)\\s+(?:${WORD}\\s+){0,4}${WORD})\\s*$`,
      'iu',
    ),
    /** A name, with its titles, right before what may be a verb. */
    subject: new RegExp(`^(?<phrase>${TITLED})(?<!['’]s?)(?=\\s+(?!${NO_VERB}\\b)\\p{Ll})`, 'u'),
    /** A name and nothing else. */
    onlyName: new RegExp(`^(?<phrase>${TITLED})\\s*$`, 'u'),
    /** `The island council` right before a verb. */
    commonSubject: new RegExp(
      `^(?<phrase>(?:the|an?|his|her|its|their|some|several|many)\\s+(?:${WORD}\\s+){0,3}?${WORD})(?=\\s+(?:\\p{Ll}+ed|\\p{Ll}+[^s]s|has|had|is|was|were|are|said|told|wrote|took|made|gave|went|would|could|will|may|might|can|must|should)\\s)`,
      'iu',
    ),
    /** A role between other words: `Hale spokesman Tim Orr`. */
    role: new RegExp(`\\s${ROLE}\\s`, 'u'),
    /** What begins as a name does, and is no subject. */
    noSubject: new RegExp(
      `^(?:${anyWord([...ENGLISH.times.weekdays, ...ENGLISH.times.months])}|Earlier|Later|Last|This|That|In|On|At|For|But|And|The|Asked|Speaking|If|It|There|Here|What|How|Why|An?|He|She|They|We|I|Some|One|Not|No|To|By|With|From|As)\\b`,
    ),
  };
});
