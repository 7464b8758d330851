/**
 * Whether the source gives words to the one that the brief names. Looked for where the words are
 * introduced: in their sentence and paragraph, then in what a pronoun or a continued quotation leads back
 * to. A true quotation under a wrong name is the worst error; an uncertain one is only a warning.
 */
import type { Range } from '../text/line-index.ts';
import { isAlsoCalled, isCalledInFull, isInSource, isPerson } from './introductions.ts';
import type { Located } from './locate.ts';
import { type Masked, maskedParagraph } from './masked-paragraph.ts';
import { quotationAt } from './quotations.ts';
import { type ReportingClause, reportingClause } from './reporting-clause.ts';
import { formatPlaces, isEnglish, placesOf, type Scope } from './scope.ts';
import { paragraphNumberAt } from './source-text.ts';
import { mentionIn, plain, readSpeaker, type Speaker, wordsOf } from './speaker.ts';
import type { Finding } from './verdict.ts';

/** How far from the words, in characters, a paragraph without end is still theirs. */
const MAX_AROUND = 4000;
/** How far back a pronoun leads, in paragraphs. */
const MAX_BACK = 4;

/**
 * What there is to say about a speaker; nothing where the source gives them the words. `isPerson` is what
 * the brief knows of the name: a person does not speak through a spokesman, an institution does.
 */
export function checkAttribution(
  by: string,
  located: Pick<Located, 'scope' | 'range'>,
  isPerson?: boolean,
): Finding | undefined {
  const read = readSpeaker(by);
  const speaker = read && { ...read, ...(isPerson !== undefined && { isPerson }) };
  const { scope, range } = located;
  // Descriptors are in the words of the brief, which another language does not have.
  if (!speaker || (!isEnglish(scope.language) && speaker.kind === 'descriptor')) return undefined;
  const words = wholeQuotation(scope, range);
  const number = paragraphNumberAt(scope.source, words.start);
  const masked = maskedParagraph(scope.source, number);
  if (!masked) return undefined;
  const clause = isEnglish(scope.language) ? clauseAt(scope, words, masked) : undefined;
  if (clause) {
    const verdict = heldAgainst(clause, speaker, scope);
    if (verdict === 'same') return undefined;
    if (verdict === 'other') return elsewhere(speaker, clause.subject, scope, masked);
  }
  return lookBack(scope, speaker, masked, words, clause);
}

/** Words inside a quotation are introduced where all of it is. */
function wholeQuotation({ source }: Scope, range: Range): Range {
  const quotation = quotationAt(source, range.start);
  if (!quotation) return range;
  const [first] = quotation.parts;
  return { start: first?.start ?? range.start, end: quotation.parts.at(-1)?.end ?? range.end };
}

function clauseAt({ source }: Scope, words: Range, first: Masked): ReportingClause | undefined {
  const lastNumber = paragraphNumberAt(source, words.end - 1);
  const before = clauseIn(first, {
    start: words.start,
    end: Math.min(words.end, first.start + first.text.length),
  });
  if (before || lastNumber === first.number) return before;
  const last = maskedParagraph(source, lastNumber);
  return last && clauseIn(last, { start: last.start, end: words.end });
}

function clauseIn({ text, start, sentences }: Masked, words: Range): ReportingClause | undefined {
  const [from, to] = [words.start - start, words.end - start];
  const first = sentences.find((sentence) => from < sentence.end) ?? { start: 0, end: text.length };
  const last = sentences.find((sentence) => to <= sentence.end) ?? first;
  const sentence = text.slice(first.start, Math.max(first.end, last.end));
  return reportingClause(sentence, { start: from - first.start, end: to - first.start });
}

/** Heads of a phrase whose owner is not the one who speaks. */
const DEPUTY =
  /^(?:spokes(?:man|woman|person)|aide|lawyer|adviser|advisor|deputy|secretary|assistant|office)$/;

/** Whether the subject of a clause is the speaker, plainly another, or hard to tell. */
function heldAgainst(
  { subject, kind, isPlain, around }: ReportingClause,
  speaker: Speaker,
  scope: Scope,
): 'same' | 'other' | 'unclear' {
  const own = mentionIn(subject, speaker);
  const [headPhrase = ''] = subject.split(/\s(?:for|of|to|at|from|in)\s/);
  const isOfTheirs = own === 'possessive' || (own === 'plain' && !mentionIn(headPhrase, speaker));
  if (own === 'plain' && !isOfTheirs) return 'same';
  const head = plain(wordsOf(headPhrase).at(-1) ?? '');
  if (isOfTheirs) {
    if (!isPlain || !DEPUTY.test(head) || speaker.isPerson === false) return 'same';
    return isPerson(scope, speaker) ? 'other' : 'unclear';
  }
  if (kind === 'pronoun') return 'unclear';
  const isAround = mentionIn(around, speaker) === 'plain';
  if (!isPlain) return isAround ? 'same' : 'unclear';
  switch (kind) {
    case 'name': {
      const isTold = isAround && !isPerson(scope, speaker);
      if (isTold || isAlsoCalled(scope, subject, speaker)) return 'same';
      return speaker.kind === 'name' || speaker.isIndefinite || isInSource(scope, speaker)
        ? 'other'
        : 'unclear';
    }
    case 'indefinite':
      if (isAround && !around.includes(`${subject} told`)) return 'same';
      if (speaker.kind === 'descriptor') return 'other';
      return isInSource(scope, speaker) ? 'other' : 'unclear';
    case 'definite':
      if (isAlsoCalled(scope, subject, speaker)) return 'same';
      return DEPUTY.test(head) && /['’]s?\s/.test(subject) && isInSource(scope, speaker)
        ? 'other'
        : 'unclear';
  }
}

/** The words’ own paragraph first, then what a pronoun, a role or a continued quotation leads back to. */
function lookBack(
  scope: Scope,
  speaker: Speaker,
  masked: Masked,
  words: Range,
  clause: ReportingClause | undefined,
): Finding | undefined {
  const isPronoun = clause?.kind === 'pronoun';
  const at = words.start - masked.start;
  const around = masked.text.slice(
    Math.max(0, at - MAX_AROUND),
    words.end - masked.start + MAX_AROUND,
  );
  if (!isPronoun && mentionIn(around, speaker) === 'plain') return undefined;
  const role =
    clause?.kind === 'definite' ? /^the\s+(\p{L}+)$/iu.exec(clause.subject)?.[1] : undefined;
  const back =
    isPronoun || role !== undefined ? MAX_BACK : refersBack(masked, words, speaker) ? 2 : 0;
  for (const { sentence, there } of sentencesBefore(scope, masked, words, back)) {
    const antecedent = role === undefined ? undefined : nounPhraseOf(role, sentence);
    const said: ReportingClause | undefined = antecedent
      ? { subject: antecedent, kind: 'indefinite', isPlain: true, around: antecedent }
      : (reportingClause(sentence, { start: sentence.length, end: sentence.length }) ??
        (isPronoun ? leadingPerson(sentence, scope) : undefined));
    const leads =
      antecedent !== undefined || (isPronoun && said?.isPlain === true && said.kind !== 'pronoun');
    if (said && leads) {
      const verdict = heldAgainst(said, speaker, scope);
      if (verdict === 'same') return undefined;
      if (verdict === 'other') return elsewhere(speaker, said.subject, scope, there);
      break;
    }
    const isRole =
      role === undefined || speaker.kind === 'name' || speaker.words.includes(plain(role));
    if (isRole && mentionIn(sentence, speaker) === 'plain') return undefined;
  }
  const places = placesOf(scope, words).slice(0, 1);
  return {
    code: 'attribution-not-near',
    message: `expected ‘${speaker.by}’ where the source introduces the words, found ${clause ? `‘${clause.subject}’` : 'no such name'} in ${formatPlaces(places)}`,
    help: 'name the speaker as the source does',
    key: 'by',
    places,
  };
}

/** The sentences before some words, last to first, as far back as so many paragraphs. */
function* sentencesBefore(
  scope: Scope,
  masked: Masked,
  words: Range,
  back: number,
): Generator<{ readonly sentence: string; readonly there: Masked }> {
  for (let step = 0; step <= back; step++) {
    const there = maskedParagraph(scope.source, masked.number - step);
    if (!there) return;
    if (scope.skip.has(there.number)) continue;
    const until = step === 0 ? words.start - masked.start : there.text.length;
    for (const { start, end } of there.sentences.toReversed()) {
      if (start < until) yield { sentence: there.text.slice(start, Math.min(end, until)), there };
    }
  }
}

const LEADING =
  /^\W*(?<before>(?:[\p{L}’'-]+\s+){0,4}?)(?<name>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)(?=,|\s\p{Ll})/u;

/** The person that a sentence is about, whom `he` or `she` means after it. */
function leadingPerson(sentence: string, scope: Scope): ReportingClause | undefined {
  const match = LEADING.exec(sentence);
  const name = match?.groups?.name;
  if (
    !match ||
    name === undefined ||
    /\b(?:the|of|in|at|for|to)\s+$/i.test(match.groups?.before ?? '')
  )
    return undefined;
  const surname = plain(wordsOf(name).at(-1) ?? '');
  const isWho = sentence.startsWith(', who', match[0].length);
  const full = readSpeaker(name);
  const isKnown = full !== undefined && full.words.length > 1 && isPerson(scope, full);
  if (!isWho && !isKnown && !isCalledInFull(scope, surname)) return undefined;
  return { subject: name, kind: 'name', isPlain: true, around: name };
}

/** `A Western official`, where a sentence has it, for `official`. */
function nounPhraseOf(role: string, sentence: string): string | undefined {
  const phrase = new RegExp(
    `\\b(?:an?|another|one)\\s+(?:[\\p{L}’'-]+\\s+){0,3}?${role}(?:\\s+who\\s[^,.]+)?(?![\\p{L}])`,
    'iu',
  );
  const plural = new RegExp(`(?:\\p{Lu}[\\p{L}-]+\\s+)?${role}s(?![\\p{L}])`, 'u');
  return (phrase.exec(sentence) ?? plural.exec(sentence))?.[0];
}

/** Whether a sentence goes on about somebody: all in quotation marks, beginning with a pronoun, or with part of the name. */
function refersBack({ text, start, sentences }: Masked, words: Range, speaker: Speaker): boolean {
  const own = text.replace(/\uFFFC[.,!?…–—-]?/g, '').replace(/[\s“”‘’"'«»„]/g, '');
  if (own === '') return true;
  const sentence = sentences.find(({ end }) => words.start - start < end);
  const first = wordsOf(text.slice(sentence?.start ?? 0, sentence?.end)).slice(0, 2);
  return (
    /^(?:he|she|they|we|it|i|his|her|their|our|its)$/i.test(first[0] ?? '') ||
    (/^the$/i.test(first[0] ?? '') && speaker.words.at(-1) === plain(first[1] ?? ''))
  );
}

function elsewhere(speaker: Speaker, subject: string, scope: Scope, { number }: Masked): Finding {
  const whole = scope.source.paragraphs[number - 1];
  const places = whole ? placesOf(scope, whole) : [];
  return {
    code: 'attribution-elsewhere',
    message: `expected the speaker that the source names in ${formatPlaces(places)}, ‘${subject}’, found ‘${speaker.by}’`,
    help: `write by: ${subject}, or quote what ${speaker.by} said`,
    key: 'by',
    places,
  };
}
