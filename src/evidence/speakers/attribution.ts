/**
 * Whether the source gives words to the speaker whom the brief names, and where it says so. It looks where
 * the words are introduced: in their sentence, then where a continued quotation, a pronoun or a role
 * leads back to. A true quotation under a wrong name is the worst error; an uncertain one is only a warning.
 */

import { quotationAt, quotationsOf } from '../../article/quotations/quotations.ts';
import { paragraph, paragraphNumberAt } from '../../article/source-text.ts';
import {
  antecedent,
  clauseOver,
  continued,
  type PlacedClause,
  sentenceOver,
} from '../../article/speakers/antecedents.ts';
import { headOf, isDeputy } from '../../article/speakers/head-noun.ts';
import { type Masked, maskedParagraph } from '../../article/speakers/masked-paragraph.ts';
import { openingName } from '../../article/speakers/noun-phrase.ts';
import { sourcesNamed } from '../../article/speakers/reporting-clause.ts';
import {
  isSourceItself,
  mentionIn,
  readSpeaker,
  type Speaker,
} from '../../article/speakers/speaker.ts';
import { isAlsoCalled, isPersonName, isTakenForPerson } from '../../article/speakers/who-is-who.ts';
import { innerClause } from '../../article/speech/inner-clause.ts';
import { type SpeakerRead, speechOf } from '../../article/speech/speech.ts';
import { isEnglish } from '../../language/languages.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { isSpent } from '../../text/budget.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import type { Located } from '../search/elided-passages.ts';
import { formatPlaces, placesOf, type Scope } from '../search/scope.ts';
import type { Finding, Place } from '../verdict/check.ts';
import { compareSpeaker } from './compare-speaker.ts';
import { namedNear } from './named-near.ts';

export interface Attribution {
  /** What there is to say about the speaker; absent where the source gives them the words. */
  readonly finding?: Finding | undefined;
  /** Where the source names the one to whom it gives the words; absent where that was not found. */
  readonly introduction?: Place | undefined;
}

/** Pronouns and roles that lead to one another. */
const MAX_HOPS = 4;

/**
 * `isKnownPerson` is what the brief knows of the name: a person does not speak through a spokesman, an
 * institution does.
 */
export function checkAttribution(
  by: string,
  located: Pick<Located, 'scope' | 'range'>,
  isKnownPerson?: boolean,
): Attribution {
  const read = readSpeaker(by);
  const speaker = read && {
    ...read,
    ...(isKnownPerson !== undefined && { isKnownPerson }),
  };
  const { scope, range } = located;
  // Descriptors are in the words of the brief, which another language does not have.
  const isUnreadable = !isEnglish(scope.language) && speaker?.kind !== 'name';
  if (isUnreadable || (!speaker && !isSourceItself(by))) return {};
  const words = wholeQuotation(scope, range);
  const masked = maskedParagraph(
    scope.source,
    paragraphNumberAt(scope.source, words.start),
    words.start,
  );
  if (!masked) return {};
  if (!speaker) {
    const isQuoted = quotationAt(scope.source, range.start) !== undefined;
    return isQuoted ? checkSourceItself(by, clauseAt(scope, masked, words), scope) : {};
  }
  if (
    isReadOut(scope, range) &&
    mentionIn(scope.source.text.slice(words.start, words.end), speaker)
  )
    return {};
  // `“Ada Vale: We sail …”`, out of a transcript.
  const turn = /^[“"‘'«„\s]*([^:.!?“”"]{2,60}):\s/.exec(
    scope.source.text.slice(words.start, Math.min(words.end, words.start + 70)),
  );
  if (turn?.[1] !== undefined && mentionIn(turn[1], speaker) === 'plain') return {};
  const inner = isEnglish(scope.language) ? innerClause(scope.source, words, range) : undefined;
  if (inner && mentionIn(inner.subject, speaker)) return {};
  // The grammar of another language is not read: nothing is then called wrong.
  const isRead = isEnglish(scope.language);
  const own = isRead ? clauseAt(scope, masked, words) : undefined;
  const reading = speakerRead(scope, words);
  let said: PlacedClause | undefined =
    own ?? (isRead ? continued(scope, masked, words) : undefined);
  for (let hop = 0; said && hop < MAX_HOPS; hop++) {
    const offset = said.there.start + said.offset + said.clause.at.start;
    const verdict = compareSpeaker(said.clause, speaker, scope, offset);
    const introduction = placeOf(scope, said);
    if (verdict === 'same' && inner) {
      return { finding: notNear(speaker, scope, words, { ...said, clause: inner }), introduction };
    }
    if (verdict === 'same') return { introduction };
    if (verdict === 'other') {
      if (reading && isMeant(reading, speaker)) return { introduction };
      if (!isDoubtful(speaker, scope, words, masked, said)) {
        return { finding: elsewhere(by, scope, said), introduction };
      }
      return { finding: notNear(speaker, scope, words, said), introduction };
    }
    if (verdict === 'aside') return { finding: notNear(speaker, scope, words, said), introduction };
    const next = antecedent(scope, said);
    if (!next) break;
    said = next;
  }
  // `We expect …` outside quotation marks: who issued the text, which its words seldom say.
  if (!own && isOwnVoice(masked, words) && !isTakenForPerson(scope.source, speaker)) return {};
  if (reading && isMeant(reading, speaker)) return { introduction: placeOf(scope, reading.said) };
  const near = namedNear(speaker, scope, masked, words, said?.clause);
  if (near && !(reading && isAnother(reading, speaker, scope)))
    return { introduction: placesOf(scope, near)[0] };
  return { finding: notNear(speaker, scope, words, said) };
}

/** Words in marks inside a turn of a transcript, which may be read out. */
function isReadOut({ source }: Scope, { start }: Range): boolean {
  return (
    quotationAt(source, start)?.mark === ':' &&
    quotationsOf(source).quotations.some(
      ({ within, parts: [part] }) => within && part && part.start <= start && start < part.end,
    )
  );
}

/** Who says the quotation that some words are, as the article is read. */
function speakerRead(scope: Scope, words: Range): SpeakerRead | undefined {
  const quotation = quotationAt(scope.source, words.start);
  return speechOf(scope).find((one) => one.quotation === quotation)?.speaker;
}

/** Whether the reading of the article leads to the speaker, and not to somebody of theirs. */
function isMeant({ name, kind }: SpeakerRead, speaker: Speaker): boolean {
  if (name === undefined || mentionIn(name, speaker) !== 'plain' || isDeputy(headOf(name)))
    return false;
  return kind === 'name' || kind === 'pronoun' || !/(?:^|\s)\p{Ll}/u.test(name);
}

/** Whether it leads, without a guess, to a person who is plainly another. */
function isAnother(
  { name, kind, sureness, said }: SpeakerRead,
  speaker: Speaker,
  { source, language, budgets }: Scope,
): boolean {
  if (name === undefined || sureness === 'guess' || mentionIn(name, speaker)) return false;
  // Who is a person is known of English articles only.
  const isPlain = !isEnglish(language) && sureness === 'sure' && kind === 'name';
  if (isPlain) return !mentionIn(said.clause.subject, speaker);
  return isPersonName(source, name) && !isAlsoCalled(source, name, speaker, budgets?.reading);
}

/**
 * A brief that says the source itself speaks is wrong about quoted words that somebody plainly says; `the
 * report` may be somebody there.
 */
function checkSourceItself(by: string, said: PlacedClause | undefined, scope: Scope): Attribution {
  const { kind, isPlain, subject } = said?.clause ?? {};
  if (!said || !isPlain || (kind !== 'name' && kind !== 'indefinite')) return {};
  if (subject?.toLowerCase().startsWith(by.toLowerCase()))
    return { introduction: placeOf(scope, said) };
  const sentence = said.there.text.slice(said.offset, said.offset + MAX_BETWEEN);
  if (sourcesNamed(sentence).some((one) => one.subject.toLowerCase() === by.toLowerCase()))
    return {};
  return { finding: elsewhere(by, scope, said), introduction: placeOf(scope, said) };
}

/** Words inside a quotation are introduced where all of it is. */
function wholeQuotation({ source }: Scope, range: Range): Range {
  const quotation = quotationAt(source, range.start);
  if (!quotation) return range;
  const [first] = quotation.parts;
  return { start: first?.start ?? range.start, end: quotation.parts.at(-1)?.end ?? range.end };
}

/** In the paragraph where the words begin, else in that where they end. */
function clauseAt({ source }: Scope, first: Masked, words: Range): PlacedClause | undefined {
  const end = Math.min(words.end, first.start + first.text.length);
  const before = clauseOver(first, { start: words.start, end });
  const lastNumber = paragraphNumberAt(source, words.end - 1);
  if (before || lastNumber === first.number) return before;
  const last = maskedParagraph(source, lastNumber, words.end - 1);
  return last && clauseOver(last, { start: last.start, end: words.end });
}

/**
 * A source that the sentence names beside the speaker, somebody who reports what the speaker said, a name
 * right before the words; or a pronoun that may mean one or the other.
 */
function isDoubtful(
  speaker: Speaker,
  { source }: Scope,
  words: Range,
  masked: Masked,
  { clause, there, offset }: PlacedClause,
): boolean {
  const [from, to] = [words.start - masked.start, words.end - masked.start];
  const own = sentenceOver(masked, from, to);
  const sentence = masked.text.slice(own.start, own.end);
  if (sourcesNamed(sentence).some(({ subject }) => mentionIn(subject, speaker))) return true;
  if (speaker.kind === 'descriptor' && mentionIn(sentence, speaker)) return true;
  if (there === masked && offset === own.start) {
    const lead = sentence.slice(0, clause.at.start);
    if (PATTERNS().reportedBy.test(lead) && mentionIn(lead, speaker) === 'plain') return true;
    const name = openingName(sentence) ?? { start: 0, end: 0 };
    if (mentionIn(sentence.slice(name.start, name.end), speaker)) return true;
    const beside = /[^,;:.–—]*(?=(?:--|[–—]|\s-)\s*[“"‘'«„]?$)/.exec(
      sentence.slice(0, from - own.start),
    );
    return beside !== null && mentionIn(beside[0], speaker) === 'plain';
  }
  for (let number = there.number; number <= masked.number; number++) {
    const paragraph =
      number === masked.number
        ? masked
        : number === there.number
          ? there
          : maskedParagraph(source, number);
    const until = number === masked.number ? from : (paragraph?.text.length ?? 0);
    const since = Math.max(0, until - MAX_BETWEEN);
    const text = paragraph?.text.slice(since, until);
    if (text !== undefined && mentionIn(text, speaker)) return true;
  }
  return false;
}

/** Characters of a paragraph that are read for another name between a pronoun and whom it means. */
const MAX_BETWEEN = 4000;

/** What leads from one who reports to the one who is reported. */
const PATTERNS = lazily(() => {
  const { questions, dependent, ofSpeaker } = GRAMMAR();
  return {
    reportedBy: new RegExp(`\\b(?:${questions}|${dependent})\\s+$`),
    ownVoice: new RegExp(`^\\s*${ofSpeaker}\\s`, 'i'),
  };
});

function isOwnVoice({ text, start, sentences }: Masked, words: Range): boolean {
  const sentence = sentences.find(({ end }) => words.start - start < end);
  return PATTERNS().ownVoice.test(text.slice(sentence?.start ?? 0, sentence?.end));
}

function placeOf(scope: Scope, { clause, there, offset }: PlacedClause): Place | undefined {
  const from = there.start + offset;
  return placesOf(scope, { start: from + clause.at.start, end: from + clause.at.end })[0];
}

function elsewhere(by: string, scope: Scope, { clause, there }: PlacedClause): Finding {
  const whole = paragraph(scope.source, there.number);
  const places = whole ? placesOf(scope, whole) : [];
  const { subject } = clause;
  return {
    code: 'attribution-elsewhere',
    message: `expected the speaker that the source names in ${formatPlaces(places)}, ‘${subject}’, found ‘${by}’`,
    help: `name ${subject} as the speaker, or quote what ${by} said`,
    key: 'by',
    places,
  };
}

const PAST_READING =
  '; how else the source calls them was not read to its end, because the limit of text that is read was reached';

function notNear(
  speaker: Speaker,
  scope: Scope,
  words: Range,
  said: PlacedClause | undefined,
): Finding {
  const places = placesOf(scope, words).slice(0, 1);
  const found = said ? `‘${said.clause.subject}’` : 'no such name';
  const limit = isSpent(scope.budgets?.reading) ? PAST_READING : '';
  return {
    code: 'attribution-not-near',
    message: `expected ‘${speaker.by}’ where the source introduces the words, found ${found} in ${formatPlaces(places)}${limit}`,
    help: 'name the speaker as the source does',
    key: 'by',
    places,
  };
}
