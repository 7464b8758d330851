/** The words of roles: which nouns say what somebody is, and which words describe such a noun. English. */
import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { REPORTING_VERBS } from '../../language/words/reporting-verbs.ts';
import { lazily } from '../../text/memo.ts';

const WORDS = lazily(() => {
  const { names, speech, times } = ENGLISH;
  const { prepositions, articles, determiners, indefinite, verbs, anyClauseStart, questions } =
    GRAMMAR();
  const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'iu');
  return {
    callings: new Set(names.callings),
    endings: new RegExp(`\\p{L}{3}(?:${names.callingEndings.join('|')})$`, 'iu'),
    descriptions: new Set(names.roleDescriptions),
    past: new Set([...names.pastRoles, ...names.lesserRoles]),
    verbs: new Set(names.subjectVerbs),
    determiner: whole(`${articles}|${determiners}|${indefinite}|one|no|any|every|each`),
    preposition: whole(
      `${prepositions}|as|than|like|including|against|between|among|under|over|via`,
    ),
    verb: whole(`${verbs}|${REPORTING_VERBS().finite}`),
    clause: whole(
      `${anyClauseStart}|${questions}|who|whom|whose|that|which|there|not|also|${anyWord(speech.timeAdverbs)}`,
    ),
    days: new Set([...times.months, ...times.weekdays]),
  };
});

/** `minister`, `Gov.`, `pulmonologist`: a noun that says what somebody is. */
export function isCalling(word: string): boolean {
  const bare = plainWord(word);
  const { callings, endings } = WORDS();
  return (
    callings.has(bare) ||
    endings.test(bare) ||
    callings.has(bare.replace(/^(?:co|ex|vice|mega|arch)-/, ''))
  );
}

/** `former`, `medical`: a word in small letters that describes a calling. */
export function describesCalling(word: string): boolean {
  const bare = plainWord(word);
  return WORDS().descriptions.has(bare) || isCalling(bare);
}

export function isDeterminer(word: string): boolean {
  return WORDS().determiner.test(word);
}

export function isPreposition(word: string): boolean {
  return WORDS().preposition.test(word);
}

/** A verb, or a word that begins a clause: no part of a noun phrase. */
export function breaksPhrase(word: string): boolean {
  const { verb, verbs, clause } = WORDS();
  return verb.test(word) || verbs.has(word) || clause.test(word);
}

/** `former`, `late`. */
export function isFormer(word: string): boolean {
  return WORDS().past.has(plainWord(word));
}

export function isDay(word: string): boolean {
  return WORDS().days.has(word.replace(/\W+$/, ''));
}

function plainWord(word: string): string {
  return word.replace(/[.\u2024,;:]+$/, '').toLowerCase();
}
