/**
 * A role that is no office but says what somebody does (`train young pilots`), compared with a sentence in which the
 * name is the subject of that verb, or of a verb of speech: every word has to be there, in the same order. Anything
 * else is not understood.
 */
import { nameWords } from '../../article/names/name-words.ts';
import type { Description } from '../../article/people/descriptions.ts';
import { ENGLISH } from '../../language/languages.ts';
import { REPORTING_VERBS } from '../../language/words/reporting-verbs.ts';
import { isGoverning, isNegation, reversingPhrases } from '../../language/words/sense-words.ts';
import { lazily } from '../../text/memo.ts';
import { wordsIn } from '../../text/tokens.ts';
import { formsOf, isForm, tellingWords } from './role-phrase.ts';

const WORDS = lazily(() => ({
  beforeVerb: new Set([...ENGLISH.speech.be, ...ENGLISH.speech.beforeVerb]),
  reporting: new RegExp(`^(?:${REPORTING_VERBS().finite})$`),
}));

/** Characters after a name. */
const MAX_READ = 300;
/** Fewer words say too little of what somebody does. */
const MIN_WORDS = 3;

export function isDone(role: string, { sentence, nameEnd }: Description): boolean {
  const [verb = '', ...rest] = tellingWords(role);
  if (rest.length + 1 < MIN_WORDS) return false;
  const after = wordsIn(sentence.slice(nameEnd, nameEnd + MAX_READ));
  const at = after.findIndex((word) => !WORDS().beforeVerb.has(word.toLowerCase()));
  const found = after[at]?.toLowerCase() ?? '';
  const { reporting } = WORDS();
  const [own = ''] = wordsIn(role);
  const isReporting = reporting.test(own) && reporting.test(found);
  if (!isReporting && !isSameVerb(verb, found)) return false;
  const words = isReporting ? sentence : after.slice(at + 1).join(' ');
  return turningIn(role) === turningIn(sentence) && inOrder(rest, nameWords(words));
}

function inOrder(own: readonly string[], words: readonly string[]): boolean {
  let from = 0;
  return own.every((word) => {
    const at = words.findIndex(
      (other, index) =>
        index >= from && formsOf(word).some((form) => form === other || isForm(form, other)),
    );
    from = at + 1;
    return at !== -1;
  });
}

/** How many words of a text can turn or weaken what it says. */
function turningIn(text: string): number {
  const words = wordsIn(text);
  return (
    words.filter((word) => isNegation(word) || isGoverning(word)).length +
    reversingPhrases(text).length
  );
}

/** `trains`, `trained` and `training` for `train`. */
function isSameVerb(one: string, other: string): boolean {
  const [a, b] = [one, other].map((word) => word.replace(/(?:ing|ed|es|s|e)$/, ''));
  return a !== undefined && a.length > 1 && a === b;
}
