/**
 * The clause before a quote that is cut out of a sentence, as `I can confirm that` is. Only clauses in which every word is
 * known to say that what follows is so are passed over; in English.
 */
import { isNumberWord } from '../../language/numbers/number-words.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import {
  conditionsIn,
  isAsserting,
  isEstablishing,
  isSubordinating,
  withoutHarmless,
} from '../../language/words/sense-words.ts';
import { lazily } from '../../text/memo.ts';
import { wordsIn } from '../../text/tokens.ts';

const PATTERNS = lazily(() => {
  const { subordinating, relative, coordinating, prepositions, determiners, articles } = GRAMMAR();
  const { verbs } = GRAMMAR();
  return {
    /** Ends a clause of its own, on which a quote after it does not depend. */
    parting: new RegExp(`(?<![\\w'-])(?:${subordinating}|${relative}|since)(?![\\w'-])`, 'i'),
    coordinating: new RegExp(`(?<![\\w'-])(?:${coordinating}|or|so)(?![\\w'-])`, 'gi'),
    /** `to the government`, which says where or to whom. */
    phrase: new RegExp(
      `(?<![\\w'-])(?:${prepositions})\\s+(?:(?:${determiners}|${articles})\\s+)[\\w'-]+(?:\\s+(?=\\p{Lu})[\\w'-]+)*`,
      'giu',
    ),
    /** `So many came that`: what follows came of it. */
    result: /\b(?:so|such)\b(?! that$)/i,
    than: /\bthan$/i,
    /** Before what is said of a subject, or an object: `it was`, `about`. */
    open: new RegExp(`(?<![\\w-])(?:${verbs}|${prepositions}|\\w+'s|\\w+'(?:re|ve|m))$`, 'i'),
  };
});

/** The words of the clause before a quote that may not say that it is so; `isClause` if the quote begins one. */
export function unknownBefore(before: string, isClause: boolean): string[] {
  const own = before.trim();
  const { parting, coordinating, phrase, than, open, result } = PATTERNS();
  if (than.test(own)) return ['than'];
  const isThat = isSubordinating(wordsIn(own).at(-1) ?? '');
  if (!isThat && (!isClause || open.test(own))) return [];
  const [last = own] = own.split(coordinating).slice(-1);
  if (parting.test(last)) return conditionsIn(last, 'en');
  if (isEstablishing(own) || (isThat && result.test(own))) return [];
  return wordsIn(withoutHarmless(last).replace(phrase, ' ')).filter(
    (word, index) =>
      !isAsserting(word) && !isNumberWord(word) && !isSubordinating(word) && !isName(word, index),
  );
}

function isName(word: string, index: number): boolean {
  return index > 0 && /^\p{Lu}/u.test(word);
}
