/**
 * Whether quoted words of another language than English are the name of something or a term, which nobody says here. Only
 * where nouns have capitals does a sentence show it: `die Studie „Ein Hafen für alle“`.
 */

import { anyOf } from '../../language/model/pattern.ts';
import type { ReportingWords } from '../../language/model/reporting-words.ts';

interface Patterns {
  readonly sayingBefore: RegExp;
  readonly definiteBefore: RegExp;
}

const known = new Map<ReportingWords, Patterns>();

/** `before` is the text up to the opening mark, `isIntroduced` whether a clause that says who speaks stands there. */
export function isTermByTable(
  table: ReportingWords | undefined,
  words: readonly string[],
  before: string,
  hasClause: boolean,
  isIntroduced: boolean,
): boolean {
  const lead = before.replace(OPENING, '');
  const isCapital = /^\p{Lu}/u.test(words[0] ?? '');
  if (!table?.hasCapitalNouns) return words.length === 1 && (!hasClause || isCapital);
  const { sayingBefore, definiteBefore } = patternsOf(table);
  const isDefinite = definiteBefore.test(lead);
  if (words.length === 1) {
    // `nannte das einen „Skandal“`, `sei „bedenklich“`
    const isCalled = hasClause && isIntroduced && CALLED.test(lead) && !isDefinite;
    return isCapital ? !isCalled || NOUN_BEFORE.test(lead) : !/^\p{Ll}/u.test(words[0] ?? '');
  }
  if (hasClause || !isCapital) return false;
  return (NOUN_BEFORE.test(lead) && !sayingBefore.test(lead)) || (isDefinite && OPENS.test(lead));
}

function patternsOf(table: ReportingWords): Patterns {
  const made = known.get(table) ?? {
    sayingBefore: new RegExp(`(?<!\\p{L})${anyOf(table.sayings ?? [])}\\s+$`, 'u'),
    definiteBefore: new RegExp(`(?<!\\p{L})${anyOf(table.definite ?? [])}\\s+$`, 'iu'),
  };
  known.set(table, made);
  return made;
}

const OPENING = /[„“"»«‚'‘’]+$/;
const NOUN_BEFORE = /(?<!\p{L})\p{Lu}[\p{L}\p{N}’'-]*\s+$/u;
/** An ending of adjectives, or `als`. */
const CALLED = /(?<!\p{L})(?:als|von|\p{Ll}{2,}e[nmrs]?)\s+$/u;
/** At most four words of the sentence: `In der`, `Vale von der`. */
const OPENS = /(?:^|[.!?:]["“”»]?\s+|\n\s*)(?:[^\s.!?:]+\s+){1,4}$/;
