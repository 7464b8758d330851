/**
 * Finds the noun phrases that can be a clause’s subject, by the words that English has around them. Knows
 * no grammar beyond that: what is not plain is left to those who ask. Ranges are offsets of the text given.
 */

import { ENGLISH } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { NAME_PATTERNS } from '../../language/words/name-patterns.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';

export type SubjectKind = 'name' | 'pronoun' | 'definite' | 'indefinite';

const PATTERNS = lazily(() => {
  const grammar = GRAMMAR();
  const { articles, determiners, prepositions } = grammar;
  const { noSubjectEnd } = ENGLISH.speech;
  const hedge = anyWord(['only', 'just', ...ENGLISH.numbers.hedges.map(({ words }) => words)]);
  return {
    leading: new RegExp(`^(?:.*[\uFFFC?!“”"])?[\\s”"’'»“]*(?:${grammar.leading}\\s+)*`, 'is'),
    /** From here on it is said what the subject does, or where. */
    verbLike: new RegExp(
      `\\s(?:${grammar.verbs}|${grammar.relative}|${grammar.subordinating}|on|in|at|after|before|to|also|${grammar.reflexive})\\s.*$`,
      's',
    ),
    preposition: new RegExp(`^(?:${prepositions}|and|or|as|after|before)\\s`, 'i'),
    opening: new RegExp(`^[\\s”"’'»“?!]*(?:${grammar.opening}\\s+)*`, 'i'),
    /** The clauses of a sentence, each with what ends it. */
    clauses: new RegExp(`(?<=[,;–—\uFFFC]|\\s-\\s|\\s${grammar.amid}(?=\\s))`),
    clauseEnd: new RegExp(`(?:[,;–—\uFFFC-]|\\s(?<joining>${grammar.amid}))$`),
    coordinating: new RegExp(`^${grammar.coordinating}$`),
    described: new RegExp(`^\\s*(?:who|whose|${articles}|\\d\\d)\\b`),
    article: new RegExp(`^${articles}\\s`, 'i'),
    finite: new RegExp(`\\s(?:${grammar.verbs}|${grammar.subjects})\\s`),
    dependent: new RegExp(`\\b${grammar.dependent}\\s+$`, 'i'),
    determiner: new RegExp(`^${determiners}$`, 'i'),
    /** `About 2,300` is nobody; a name with a number in it may be somebody. */
    onlyNumber: new RegExp(`^(?:${hedge}\\s+)*[^\\p{L}]*\\d[^\\p{L}]*$`, 'iu'),
    indefinite: new RegExp(`^${grammar.indefinite}\\s`, 'i'),
    noEnd: new RegExp(`\\b(?:${anyOf(noSubjectEnd)}|${grammar.possessives}|${articles})$`, 'iu'),
    /** `she’s` */
    shortened: new RegExp(`^(?<pronoun>${grammar.subjects})['’](?:s|re|ve|d|m|ll)\\s`, 'i'),
    lastPronoun: new RegExp(`(?<=\\s)${grammar.subjects}$`),
    noStart: /^(?:and|but|or|so|as|if|for|with|by|in|on|of|to|from)\b/i,
    pronoun: new RegExp(`^(?:${grammar.subjects}|who|which)$`, 'i'),
    /** `he asked about the union`, `you’re terrified`, `During`, `That’s why`: a clause or a piece of one. */
    noPhrase: new RegExp(
      `^(?:${grammar.subjects}|you|said|says)\\s|^${prepositions}$|^${anyWord(ENGLISH.speech.noSubjectStart)}(?:\\s|$)|` +
        `(?<!\\p{Lu})['’](?:re|d|ve|ll|m)(?:\\s|$)|^(?:that|${grammar.subjects}|there|what)['’]s\\s|` +
        `\\s(?:${anyWord([...ENGLISH.speech.addressing, 'asked', 'said'])})\\s|\uFFFC`,
      'iu',
    ),
  };
});

/** The noun phrase that a stretch begins with, without what is said of it. */
export function nounPhrase(text: string, from: number, to: number): Range | undefined {
  const piece = text.slice(from, to);
  const lead = PATTERNS().leading.exec(piece)?.[0].length ?? 0;
  const whole = ` ${piece.slice(lead)} `.replace(PATTERNS().verbLike, '').trim();
  const short = PATTERNS().shortened.exec(whole)?.groups?.pronoun;
  if (short !== undefined) return { start: from + lead, end: from + lead + short.length };
  const kept = whole.replace(/(?<=\s\S+)\s\p{Ll}+ed$/u, '');
  // `whom he described`, `Though she said`: somebody else may stand before the pronoun.
  const pronoun = PATTERNS().lastPronoun.exec(kept);
  if (pronoun && pronoun.index > 0) {
    const start = from + lead + pronoun.index;
    return { start, end: start + pronoun[0].length };
  }
  if (kept === '' || /[.;:()]/.test(kept) || kept.split(/\s+/).length > 9) return undefined;
  return { start: from + lead, end: from + lead + kept.length };
}

/** The noun phrase that a stretch ends with, right before its verb; a name, or with `mayBeCommon` `a deckhand`. */
export function lastPhrase(
  text: string,
  from: number,
  to: number,
  { mayBeCommon = false } = {},
): Range | undefined {
  const piece = text.slice(from, to);
  if (piece.trim() === '') return undefined;
  const { lastName, lastIndefinite } = NAME_PATTERNS();
  const { name, before } = lastName.exec(piece)?.groups ?? {};
  const phrase = mayBeCommon ? lastIndefinite.exec(piece)?.groups?.phrase : undefined;
  const isOwn =
    name !== undefined && (before === undefined || !PATTERNS().preposition.test(before));
  const found = isOwn ? name.replace(PATTERNS().opening, '') : phrase;
  if (found === undefined || found === '') return undefined;
  const end = from + piece.trimEnd().length;
  return { start: end - found.length, end };
}

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
  const comma = text.indexOf(',');
  if (comma === -1) return undefined;
  const { onlyName, noSubject } = NAME_PATTERNS();
  const lead = PATTERNS().opening.exec(text)?.[0].length ?? 0;
  const phrase = onlyName.exec(text.slice(lead, Math.max(lead, comma)))?.groups?.phrase;
  if (phrase === undefined || noSubject.test(phrase)) return undefined;
  return { start: lead, end: lead + phrase.length };
}

/**
 * The name of `On Monday, Ada Vale, the mayor of Varna, an old port,` right before a verb: the first segment that is a
 * name, where only descriptions follow.
 */
export function describedName(text: string, index: number): Range | undefined {
  const { onlyName, noSubject } = NAME_PATTERNS();
  let from = 0;
  const segments = text.slice(0, index).split(/(?<=,)/);
  for (const [at, segment] of segments.entries()) {
    const rest = segments.slice(at + 1);
    if (rest.length === 0) break;
    const lead = PATTERNS().opening.exec(segment)?.[0].length ?? 0;
    const phrase = onlyName.exec(segment.slice(lead).replace(/,$/, ''))?.groups?.phrase;
    // `Varna, OH, after …`: a single word further on is a place.
    const isName = at === 0 || /\s/.test(phrase ?? '');
    if (phrase !== undefined && isName && !noSubject.test(phrase)) {
      const isApposed = rest.every(
        (one, place) =>
          one.trim() === '' ||
          !PATTERNS().finite.test(one) ||
          (place < rest.length - 1 && /^\s*(?:who|whose)\s/.test(one)),
      );
      const isShort = /^\s*(?:who|whose|an?|the|\d\d|\p{Ll})/u.test(rest[0] ?? '');
      if (isApposed && isShort) return { start: from + lead, end: from + lead + phrase.length };
    }
    from += segment.length;
  }
  return undefined;
}

/** Whom a stretch is about: the subject of its last clause that plainly has one, a main clause before another. */
export function mainSubject(text: string, { isMainOnly = false } = {}): Range | undefined {
  const { subject, onlyName, commonSubject, pluralSubject, noSubject } = NAME_PATTERNS();
  let main: Range | undefined;
  let other: Range | undefined;
  let from = 0;
  let isSubordinate = false;
  for (const segment of text.split(PATTERNS().clauses)) {
    const opening = PATTERNS().opening.exec(segment)?.[0] ?? '';
    const end = PATTERNS().clauseEnd.exec(segment);
    const rest = segment.slice(opening.length, end?.index);
    const isFirst = text.slice(0, from).trim() === '';
    const isDescribed = PATTERNS().described.test(text.slice(from + segment.length));
    const patterns = [
      ...(isFirst ? [pluralSubject] : []),
      subject,
      ...(isFirst || isDescribed ? [onlyName] : []),
      ...(isFirst ? [commonSubject] : []),
    ];
    // None of them is looked for in vain: each takes time to build.
    const phrase = (rest === '' ? [] : patterns)
      .values()
      .map((pattern) => pattern.exec(rest)?.groups?.phrase)
      .find((one) => one !== undefined && (!noSubject.test(one) || PATTERNS().article.test(one)));
    if (phrase !== undefined) {
      const start = from + opening.length;
      const found = { start, end: start + phrase.length };
      if (isSubordinate || PATTERNS().dependent.test(opening)) other = found;
      else main = found;
    }
    const joining = end?.groups?.joining;
    if (joining !== undefined) isSubordinate = !PATTERNS().coordinating.test(joining);
    else if (/[,;–—\uFFFC-]$/.test(segment)) isSubordinate = false;
    from += segment.length;
  }
  return main ?? (isMainOnly ? undefined : other);
}

/** What kind of subject a phrase is; undefined where it is none. */
export function classify(subject: string): SubjectKind | undefined {
  // `Hale’s proposed tax`, `calling it a claim`: the verb is none.
  if (/['’]s$|^\p{Ll}+ing\s/u.test(subject)) return undefined;
  if (
    !/\p{L}/u.test(subject) ||
    PATTERNS().onlyNumber.test(subject) ||
    PATTERNS().determiner.test(subject) ||
    PATTERNS().noEnd.test(subject) ||
    PATTERNS().noStart.test(subject) ||
    PATTERNS().noPhrase.test(subject) ||
    /^(?:this|last|next)\s.*(?:day|week|month|year)$/i.test(subject)
  ) {
    return undefined;
  }
  if (PATTERNS().pronoun.test(subject)) return 'pronoun';
  // `One said`: of those of whom the sentence before speaks.
  if (/^(?:one|another|both|others)$/i.test(subject)) return 'pronoun';
  const words = (subject.split(/\s(?:of|for|from|in|at|to|with)\s/)[0] ?? '').split(/\s+/);
  const last = words.at(-1) ?? '';
  if (PATTERNS().indefinite.test(subject)) return 'indefinite';
  // `Insiders` alone is no name; `Sanders` is taken for one too, and is then compared with others all the same.
  if (/^\p{Lu}/u.test(last) && !(words.length === 1 && /s$/.test(last))) return 'name';
  const isDefinite = PATTERNS().determiner.test(words[0] ?? '') || /['’]s?\s/.test(subject);
  return !isDefinite && /[^s]s$/.test(last) ? 'indefinite' : 'definite';
}
