/** The clause that gives somebody the words before it, as speech without quotation marks has it: `said Ada Vale`. */

import { ENGLISH, findLanguage, isEnglish } from '../languages.ts';
import { anyOf, anyWord, type Pattern } from '../model/pattern.ts';
import { HELPERS, REPORTING_VERBS } from './reporting-verbs.ts';

const CAPITAL = "\\p{Lu}[\\p{L}’'-]*";
const NAME = `${CAPITAL}(?:\\s+${CAPITAL}){0,3}`;
const END = '(?![\\p{L}-])';

const known = new Map<string | undefined, RegExp | undefined>();

/** At the beginning of a text; undefined for a language whose reporting verbs are not known. */
export function clauseBehind(language: string | undefined): RegExp | undefined {
  if (!known.has(language)) known.set(language, patternOf(language));
  return known.get(language);
}

function patternOf(language: string | undefined): RegExp | undefined {
  if (isEnglish(language)) {
    const { he, she, they } = ENGLISH.speech.pronouns;
    const pronouns = anyWord([he, she, they].flatMap(({ subject }) => subject));
    return behind(`${HELPERS}${REPORTING_VERBS().finite}`, pronouns, anyWord(['the', 'a', 'an']));
  }
  const table = findLanguage(language)?.reporting;
  if (!table) return undefined;
  const inverted = table.inverted.length > 0 ? `\\p{L}+-(?:t-)?${anyOf(table.inverted)}` : '(?!)';
  return behind(anyOf(table.verbs), anyOf(table.pronouns), anyOf(table.determiners), inverted);
}

/** A verb with its subject behind it or, if nothing else follows, before it. */
function behind(verb: Pattern, pronoun: Pattern, article: Pattern, other = '(?!)'): RegExp {
  return new RegExp(
    `^(?:${other}${END}|${verb}\\s+(?:${NAME}|(?:${article})\\s+\\p{L}|${pronoun}${END})|` +
      `(?:${NAME}|${pronoun})\\s+${verb}(?=\\s*[.,]))`,
    'u',
  );
}
