/**
 * Finds the noun phrases that can be a clause’s subject, by the words that English has around them. Knows
 * no grammar beyond that: what is not plain is left to those who ask. Ranges are offsets of the text given.
 */

import { NAME_PATTERNS } from '../../language/name-patterns.ts';
import type { Range } from '../../text/line-index.ts';

export type SubjectKind = 'name' | 'pronoun' | 'definite' | 'indefinite';

const LEADING =
  /^(?:.*[\uFFFC?!“”"])?[\s”"’'»“]*(?:(?:and|but|so|then|or|yet|as|that|earlier|later|meanwhile|however|today|yesterday|also|indeed)\s+)*/is;
/** From here on it is said what the subject does, or where. */
const VERB_LIKE =
  /\s(?:could|would|will|may|might|must|should|has|have|had|is|was|were|are|did|does|do|can|cannot|who|which|whose|where|on|in|at|after|before|to|declined|refused|spoke|gave|took|came|went|also|himself|herself|themselves)\s.*$/s;

/** The noun phrase that a stretch begins with, without what is said of it. */
export function nounPhrase(text: string, from: number, to: number): Range | undefined {
  const piece = text.slice(from, to);
  const lead = LEADING.exec(piece)?.[0].length ?? 0;
  const kept = ` ${piece.slice(lead)} `.replace(VERB_LIKE, '').trim();
  if (kept === '' || /[.;:()]/.test(kept) || kept.split(/\s+/).length > 9) return undefined;
  return { start: from + lead, end: from + lead + kept.length };
}

const PREPOSITION =
  /^(?:of|in|at|on|for|to|from|with|by|near|and|or|than|about|against|over|under|as|like|after|before|between)\s/i;

/** The noun phrase that a stretch ends with, right before its verb; a name, or with `mayBeCommon` `a deckhand`. */
export function lastPhrase(
  text: string,
  from: number,
  to: number,
  { mayBeCommon = false } = {},
): Range | undefined {
  const piece = text.slice(from, to);
  const { lastName, lastIndefinite } = NAME_PATTERNS();
  const { name, before } = lastName.exec(piece)?.groups ?? {};
  const phrase = mayBeCommon ? lastIndefinite.exec(piece)?.groups?.phrase : undefined;
  const isOwn = name !== undefined && (before === undefined || !PREPOSITION.test(before));
  const found = isOwn ? name.replace(OPENING, '') : phrase;
  if (found === undefined || found === '') return undefined;
  const end = from + piece.trimEnd().length;
  return { start: end - found.length, end };
}

const OPENING =
  /^[\s”"’'»“?!]*(?:(?:and|but|so|then|or|as|when|while|after|before|because|if|though|although|earlier|later|meanwhile|today|yesterday|where|witness|that|such|including|even)\s+)*/i;
/** `Head of the Skell Line`, at the beginning of a sentence: no name, though it begins as names do. */
export function isOffice(phrase: string): boolean {
  return /^\p{Lu}\p{Ll}+\s(?:of|for|at)\s/u.test(phrase);
}

/** Whether a phrase has a role in it: `Hale spokesman Tim Orr`. */
export function hasRole(phrase: string): boolean {
  return NAME_PATTERNS().role.test(phrase);
}

/** A name that all of a text up to its first comma is: `Hale, the mayor of …`. */
export function openingName(text: string): Range | undefined {
  const { onlyName, noSubject } = NAME_PATTERNS();
  const comma = text.indexOf(',');
  const lead = OPENING.exec(text)?.[0].length ?? 0;
  const phrase = onlyName.exec(text.slice(lead, Math.max(lead, comma)))?.groups?.phrase;
  if (phrase === undefined || noSubject.test(phrase)) return undefined;
  return { start: lead, end: lead + phrase.length };
}

const JOINING =
  'when|that|as|where|while|because|if|but|and|although|though|after|before|who|which';
const CLAUSES = new RegExp(`(?<=[,;–—\uFFFC]|\\s-\\s|\\s(?:${JOINING})(?=\\s))`);
const JOINED = new RegExp(`(?:[,;–—\uFFFC-]|\\s(?<joining>${JOINING}))$`);

/** Whom a stretch is about: the subject of its last clause that plainly has one, a main clause before another. */
export function mainSubject(text: string, { isMainOnly = false } = {}): Range | undefined {
  const { subject, onlyName, commonSubject, noSubject } = NAME_PATTERNS();
  let main: Range | undefined;
  let other: Range | undefined;
  let from = 0;
  let isSubordinate = false;
  for (const segment of text.split(CLAUSES)) {
    const opening = OPENING.exec(segment)?.[0] ?? '';
    const end = JOINED.exec(segment);
    const rest = segment.slice(opening.length, end?.index);
    const isFirst = text.slice(0, from).trim() === '';
    const isDescribed = /^\s*(?:who|whose|the|an?|\d\d)\b/.test(text.slice(from + segment.length));
    const phrase = [
      subject,
      ...(isFirst || isDescribed ? [onlyName] : []),
      ...(isFirst ? [commonSubject] : []),
    ]
      .map((pattern) => pattern.exec(rest)?.groups?.phrase)
      .find((one) => one !== undefined && (!noSubject.test(one) || /^(?:the|an?)\s/i.test(one)));
    if (phrase !== undefined) {
      const start = from + opening.length;
      const found = { start, end: start + phrase.length };
      if (isSubordinate || SUBORDINATING.test(opening)) other = found;
      else main = found;
    }
    const joining = end?.groups?.joining;
    if (joining !== undefined) isSubordinate = joining !== 'and' && joining !== 'but';
    else if (/[,;–—\uFFFC-]$/.test(segment)) isSubordinate = false;
    from += segment.length;
  }
  return main ?? (isMainOnly ? undefined : other);
}

const SUBORDINATING = /\b(?:when|that|where|while|because|if|although|though|after|before)\s+$/i;

const DETERMINER = /^(?:the|this|that|these|those|his|her|its|their|our|my)$/i;
/** `About 2,300` is nobody; a name with a number in it may be somebody. */
const ONLY_NUMBER =
  /^(?:(?:about|around|some|over|under|nearly|almost|roughly|only|just|up to|at least|more than|fewer than|less than)\s+)*[^\p{L}]*\d[^\p{L}]*$/iu;
const INDEFINITE =
  /^(?:an?|one|another|some|several|many|most|two|three|four|five|both|unnamed)\s/i;

/** What kind of subject a phrase is; undefined where it is none. */
export function classify(subject: string): SubjectKind | undefined {
  // `Hale’s proposed tax`, `calling it a claim`: the verb is none.
  if (/['’]s$|^\p{Ll}+ing\s/u.test(subject)) return undefined;
  if (
    !/\p{L}/u.test(subject) ||
    ONLY_NUMBER.test(subject) ||
    DETERMINER.test(subject) ||
    /\b(?:there|not|never|of|than|own|his|her|its|their|our|my|the|an?|some|any|no|every|each|other|such|more|most|\p{L}+n['’]t)$/iu.test(
      subject,
    ) ||
    /^(?:and|but|or|so|as|if|for|with|by|in|on|of|to|from)\b/i.test(subject) ||
    /^(?:this|last|next)\s.*(?:day|week|month|year)$/i.test(subject)
  ) {
    return undefined;
  }
  if (/^(?:he|she|they|it|we|i|who|which)$/i.test(subject)) return 'pronoun';
  const words = (subject.split(/\s(?:of|for|from|in|at|to|with)\s/)[0] ?? '').split(/\s+/);
  const last = words.at(-1) ?? '';
  if (INDEFINITE.test(subject)) return 'indefinite';
  // `Insiders` alone is no name; `Sanders` is taken for one too, and then held against others all the same.
  if (/^\p{Lu}/u.test(last) && !(words.length === 1 && /s$/.test(last))) return 'name';
  const isDefinite = DETERMINER.test(words[0] ?? '') || /['’]s?\s/.test(subject);
  return !isDefinite && /[^s]s$/.test(last) ? 'indefinite' : 'definite';
}
