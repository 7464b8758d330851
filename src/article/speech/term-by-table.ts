/**
 * Whether quoted words of another language than English are the name of something or a term, which nobody says here. Only
 * where nouns have capitals does a sentence show it: `die Studie „Ein Hafen für alle“`.
 */

import { anyOf } from '../../language/model/pattern.ts';
import type { ReportingWords } from '../../language/model/reporting-words.ts';

interface Patterns {
  readonly sayingBefore: RegExp;
  readonly namingBefore: RegExp;
  readonly definiteBefore: RegExp;
}

const known = new Map<ReportingWords, Patterns>();

/** `before` is the text up to the opening mark, `after` that from the closing mark on, `isIntroduced` whether a clause that says who speaks stands there. */
export function isTermByTable(
  table: ReportingWords | undefined,
  words: readonly string[],
  { before, after }: { readonly before: string; readonly after: string },
  hasClause: boolean,
  isIntroduced: boolean,
): boolean {
  const lead = before.replace(OPENING, '');
  if (IN_BRACKETS.test(lead)) return true;
  if (/:\s+$/.test(lead)) return false;
  const isCapital = /^\p{Lu}/u.test(words[0] ?? '');
  if (!table?.hasCapitalNouns) return words.length === 1 && (!hasClause || isCapital);
  const { sayingBefore, definiteBefore } = patternsOf(table);
  const isDefinite = definiteBefore.test(lead);
  if (isCapital && ABBREVIATED.test(after)) return true;
  if (GLOSSED.test(before) || (isCapital && isDefinite && GLOSS.test(after))) return true;
  if (words.length === 1 && !isCapital && NOUN_AFTER.test(after)) return true;
  if (words.length === 1) {
    // `nannte das einen „Skandal“`, `sei „bedenklich“`
    const isCalled = hasClause && isIntroduced && CALLED.test(lead) && !isDefinite;
    return isCapital ? !isCalled || NOUN_BEFORE.test(lead) : !/^\p{Ll}/u.test(words[0] ?? '');
  }
  if (hasClause || !isCapital) return false;
  if (sayingBefore.test(lead)) return false;
  return NOUN_BEFORE.test(lead) || BY_AUTHOR.test(after) || (isDefinite && OPENS.test(lead));
}

/** Whether a name stands in the marks, whatever verb comes next: `laut „Hafenbote“ sagte Vogt`. */
export function isNamingBefore(table: ReportingWords | undefined, before: string): boolean {
  return (
    table?.naming !== undefined && patternsOf(table).namingBefore.test(before.replace(OPENING, ''))
  );
}

/** Whether a colon or a noun for what is said stands right before the opening mark: `Rufe wie „…“`. */
export function isSayingBefore(table: ReportingWords | undefined, before: string): boolean {
  const lead = before.replace(OPENING, '');
  const isSaying = table?.sayings !== undefined && patternsOf(table).sayingBefore.test(lead);
  return /:\s*$/.test(lead) || isSaying;
}

function patternsOf(table: ReportingWords): Patterns {
  const made = known.get(table) ?? {
    sayingBefore: new RegExp(`(?<!\\p{L})${anyOf(table.sayings ?? [])},?\\s+$`, 'u'),
    namingBefore: new RegExp(`(?<!\\p{L})${anyOf(table.naming ?? [])}\\s+$`, 'u'),
    definiteBefore: new RegExp(`(?<!\\p{L})${anyOf(table.definite ?? [])}\\s+$`, 'iu'),
  };
  known.set(table, made);
  return made;
}

/** `„Rat der Häfen“ (RH)`, `„Bund der Häfen“, kurz „BdH“` */
const ABBREVIATED = /^["“”»«’‘]?(?:\s\(\p{Lu}{2,}\)|,\s(?:kurz|genannt)\s)/u;
/** `(kurz: „BdH“)` */
const IN_BRACKETS = /\([^()„“"]{1,30}:\s+$/;
/** The same in another language: `die Aktion „Open Port“ („offener Hafen“)`. */
const GLOSS = /^["“”»«’‘]?\s\(\p{Lu}\p{Ll}+\s\p{Lu}/u;
const GLOSSED = /["“”»«’‘]\s\([„“"»«‚'‘’]$/;
/** `der „gelbe“ Hafen`, `die „gelb“ gestrichene Brücke` */
const NOUN_AFTER = /^["“”»«’‘]?\s(?:\p{Ll}+(?:te|ene)[mnrs]?\s)?\p{Lu}/u;
/** `„Das Boot der Lotsen“ von Jan Orr` */
const BY_AUTHOR = /^["“”»«’‘]?\s(?:von|de|di)\s(?:\p{Lu}\.\s?)*\p{Lu}\p{Ll}+\s?\p{Lu}?/u;
const OPENING = /[„“"»«‚'‘’]+$/;
const NOUN_BEFORE = /(?<!\p{L})\p{Lu}[\p{L}\p{N}’'-]*\s+$/u;
/** An ending of adjectives, or `als`. */
const CALLED = /(?<!\p{L})(?:als|von|\p{Ll}{2,}e[nmrs]?)\s+$/u;
/** At most four words of the sentence: `In der`, `Vale von der`. */
const OPENS = /(?:^|[.!?:]["“”»]?\s+|\n\s*)(?:[^\s.!?:]+\s+){1,4}$/;
