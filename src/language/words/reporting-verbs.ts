/** English verbs that introduce somebody’s words, as patterns; forms that are as often nouns are left out. */
import { lazily } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import { anyOf, anyWord } from '../model/pattern.ts';

function formsOf(verb: string): string[] {
  const { doubling, alsoNouns } = ENGLISH.speech;
  const stem = verb.replace(/e$/, '');
  const doubled = doubling.includes(verb) ? verb + verb.slice(-1) : stem;
  const ed = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${doubled}ed`;
  const s = /[^aeiou]y$/.test(verb)
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  return [ed, `${doubled}ing`, ...(alsoNouns.includes(verb) ? [] : [s])];
}

/** The pattern of all forms, and of those that are no participle. */
export const REPORTING_VERBS = lazily((): { readonly any: string; readonly finite: string } => {
  const { verbs, regularVerbs } = ENGLISH.speech;
  const all = [...verbs.flatMap((one) => one.split('|')), ...regularVerbs.flatMap(formsOf)];
  return {
    any: anyWord(new Set(all)),
    finite: anyWord(new Set(all.filter((form) => !/ing(?: |$)|written/.test(form)))),
  };
});

/** What may stand before such a verb: `has also`, `later`, `repeatedly`; each with a space after it. */
export const HELPERS = `(?:${anyOf(ENGLISH.speech.helpers)}\\s+)*`;
