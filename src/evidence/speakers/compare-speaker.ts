/**
 * Whether the subject of a clause is the speaker that a brief names, plainly another, or unclear. In
 * doubt it says so: a true attribution called wrong is worse than a doubtful one passed on to the reader.
 */

import { isTitle } from '../../article/names/name-match.ts';
import { plain, writtenWords } from '../../article/names/name-words.ts';
import type { ReportingClause } from '../../article/speakers/clause.ts';
import { headOf, headPhraseOf, isBody, isDeputy } from '../../article/speakers/head-noun.ts';
import { mentionIn, type Speaker } from '../../article/speakers/speaker.ts';
import {
  isAlsoCalled,
  isInSource,
  isTakenForPerson,
  meansNamesake,
} from '../../article/speakers/who-is-who.ts';
import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { lazily } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';

/**
 * `aside` is somebody in a clause beside the subject, who may be no person. `offset` is where the clause stands in
 * the source.
 */
export function compareSpeaker(
  clause: ReportingClause,
  speaker: Speaker,
  scope: Scope,
  offset: number,
): 'same' | 'other' | 'aside' | 'unclear' {
  const { subject, kind, isPlain, around } = clause;
  const own = mentionIn(subject, speaker);
  if (own !== undefined) {
    const verdict = compareNamed(clause, own, speaker, scope);
    const isShort = !writtenWords(subject)
      .map(plain)
      .includes(speaker.words[0] ?? '');
    const isOther =
      isShort && speaker.kind === 'name' && meansNamesake(scope.source, speaker, offset);
    return verdict === 'same' && isOther ? 'unclear' : verdict;
  }
  if (kind === 'pronoun') return 'unclear';
  if (isServed(clause, speaker) && isTakenForPerson(scope.source, speaker)) return 'aside';
  // `Kim` of `Kim Jong-un`: names do not all begin with a first name.
  // `Hale’s wife Ada`, `his wife Ada`
  const [only, ...more] = writtenWords(subject)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(plain)
    .filter((word) => !isTitle(word));
  const isFirst = more.length === 0 && speaker.name.length > 1 && only === speaker.words[0];
  const isThere = () => isInSource(scope.source, speaker, scope.budgets?.reading) === true;
  if (isFirst) return isThere() ? 'same' : 'unclear';
  // `Hale, who clashed with Orr,`: beside the subject, and somebody else.
  const isInClause =
    speaker.kind === 'name' &&
    mentionIn(around, speaker) === 'plain' &&
    mentionIn(withoutClauses(around), speaker) === undefined;
  if (isInClause && kind === 'name' && isPlain)
    return isTakenForPerson(scope.source, speaker) ? 'other' : 'aside';
  const isAround = mentionIn(around, speaker) === 'plain';
  if (isAround && !(speaker.kind === 'name' && isTakenForPerson(scope.source, speaker)))
    return 'same';
  const isCalled = isAlsoCalled(scope.source, subject, speaker, scope.budgets?.reading);
  if (isCalled !== false) return isCalled ? 'same' : 'unclear';
  // `A deckhand, who gave his name as Bram`; `an official, who works for Hale`.
  if (isAround && kind !== 'name') return 'unclear';
  if (!isPlain) return 'unclear';
  switch (kind) {
    case 'indefinite':
      return speaker.kind === 'descriptor' || isThere() ? 'other' : 'unclear';
    case 'name':
      return speaker.kind === 'name' || speaker.isIndefinite || isThere() ? 'other' : 'unclear';
    case 'definite': {
      const isOfAnother = isDeputy(headOf(subject)) && /['’]s?\s/.test(subject);
      return isOfAnother && isThere() ? 'other' : 'unclear';
    }
  }
}

/** `an adviser to Tom Gale`, `a source close to Gale`: whoever it is, it is not Gale. */
function isServed({ subject, around, kind }: ReportingClause, speaker: Speaker): boolean {
  if (kind === 'name' || speaker.kind !== 'name' || !isDeputy(headOf(subject))) return false;
  const behind = around.slice(around.indexOf(subject) + subject.length).split(',')[0] ?? '';
  return PREPOSITION().test(behind) && mentionIn(behind, speaker) === 'plain';
}

const PREPOSITION = lazily(() => new RegExp(`^\\s${GRAMMAR().prepositions}\\s`, 'u'));

const CLAUSE = lazily(() => {
  const { relative, subordinating } = ENGLISH.speech;
  return new RegExp(`,?\\s${anyWord([...relative, 'whom', ...subordinating])}\\s.*$`, 'su');
});

/** A subject with what it is called, without the clauses about it. */
function withoutClauses(around: string): string {
  return around.replace(CLAUSE(), '');
}

/** The subject has the name in it: as itself, as a title, or as somebody to whom the subject belongs. */
function compareNamed(
  { subject, isPlain, kind }: ReportingClause,
  own: 'plain' | 'possessive',
  speaker: Speaker,
  scope: Scope,
): 'same' | 'other' | 'unclear' {
  if (speaker.kind === 'descriptor') return 'same';
  const head = headOf(subject);
  const headPhrase = headPhraseOf(subject);
  const isHead = own === 'plain' && (speaker.words.at(-1) === head || headOf(speaker.by) === head);
  // An acronym, or a name with more after it: the Skell Line Group.
  if (isHead || (own === 'plain' && kind !== 'name' && !isDeputy(head) && !isBody(head))) {
    return 'same';
  }
  if (own === 'plain' && mentionIn(headPhrase, speaker) === 'plain' && isShortOf(head, speaker)) {
    return 'same';
  }
  if (speaker.isKnownPerson === false) return 'same';
  const isKnown = isTakenForPerson(scope.source, speaker);
  if (isDeputy(head) || kind === 'name') {
    if (!isPlain || !isKnown) return kind === 'name' && !isKnown ? 'same' : 'unclear';
    return 'other';
  }
  return isBody(head) && isKnown ? 'unclear' : 'same';
}

function isShortOf(head: string, { by, words }: Speaker): boolean {
  const initials = writtenWords(by)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
  return words.includes(head) || head.replace(/\./g, '') === initials;
}
