/**
 * Whether the subject of a clause is the speaker that a brief names, plainly another, or hard to tell. In
 * doubt it says so: a true attribution called wrong is worse than a doubtful one passed on to the reader.
 */

import type { ReportingClause } from '../../article/speakers/clause.ts';
import type { Scope } from '../search/scope.ts';
import { isAlsoCalled, isInSource, isPerson, meansNamesake } from './introductions.ts';
import { mentionIn, plain, type Speaker, wordsOf } from './speaker.ts';

/** People who belong to somebody, and are not the one. */
const DEPUTY =
  /^(?:spokes(?:man|woman|person|people)|aide|lawyer|attorney|adviser|advisor|deputy|secretary|assistant|wife|husband|son|daughter|father|mother|brother|sister|friend|ally|rival|opponent|critic|supporter|colleague|strategist|manager|pollster|lieutenant|successor|predecessor)$/;
/** What speaks for somebody without being them. */
const BODY =
  /^(?:campaign|team|office|camp|administration|government|ministry|department|committee|foundation|group|party|pac)$/;

/** `same`, `other`, or `unclear`. `offset` is where the clause stands in the source. */
export function compareSpeaker(
  clause: ReportingClause,
  speaker: Speaker,
  scope: Scope,
  offset: number,
): 'same' | 'other' | 'unclear' {
  const { subject, kind, isPlain, around } = clause;
  const own = mentionIn(subject, speaker);
  if (own !== undefined) {
    const verdict = heldAgainstOwn(clause, own, speaker, scope);
    const isShort = !wordsOf(subject)
      .map(plain)
      .includes(speaker.words[0] ?? '');
    const isOther = isShort && speaker.kind === 'name' && meansNamesake(scope, speaker, offset);
    return verdict === 'same' && isOther ? 'unclear' : verdict;
  }
  if (kind === 'pronoun') return 'unclear';
  const isAround = mentionIn(around, speaker) === 'plain';
  if (isAround && !(speaker.kind === 'name' && isPerson(scope, speaker))) return 'same';
  if (isAlsoCalled(scope, subject, speaker)) return 'same';
  // `A deckhand, who gave his name as Bram`; `an official, who works for Hale`.
  if (isAround && kind !== 'name') return 'unclear';
  if (!isPlain) return 'unclear';
  switch (kind) {
    case 'indefinite':
      return speaker.kind === 'descriptor' || isInSource(scope, speaker) ? 'other' : 'unclear';
    case 'name':
      return speaker.kind === 'name' || speaker.isIndefinite || isInSource(scope, speaker)
        ? 'other'
        : 'unclear';
    case 'definite': {
      const isOfAnother = DEPUTY.test(headOf(subject)) && /['’]s?\s/.test(subject);
      return isOfAnother && isInSource(scope, speaker) ? 'other' : 'unclear';
    }
  }
}

/** The subject has the name in it: as itself, as a title, or as somebody to whom the subject belongs. */
function heldAgainstOwn(
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
  if (isHead || (own === 'plain' && kind !== 'name' && !DEPUTY.test(head) && !BODY.test(head))) {
    return 'same';
  }
  if (own === 'plain' && mentionIn(headPhrase, speaker) === 'plain' && isShortOf(head, speaker)) {
    return 'same';
  }
  if (speaker.isPerson === false) return 'same';
  const isKnown = isPerson(scope, speaker);
  if (DEPUTY.test(head) || kind === 'name') {
    if (!isPlain || !isKnown) return kind === 'name' && !isKnown ? 'same' : 'unclear';
    return 'other';
  }
  return BODY.test(head) && isKnown ? 'unclear' : 'same';
}

const OFFICE =
  /\sof\s(?:state|defen[cs]e|war|justice|trade|health|education|labou?r|energy|agriculture|commerce|homeland security|transport(?:ation)?|veterans affairs|history|law|politics|economics|finance)(?=\s\p{Lu})/u;

/** Without what follows `of`, `for` and the like. */
function headPhraseOf(subject: string): string {
  // The secretary of state Ada Vale is Ada Vale; a friend of Ada Vale is not.
  const own = subject.replace(OFFICE, ' ');
  return own.split(/,|\s(?:for|of|to|at|from|in|with|on)\s/)[0] ?? '';
}

/** The last word of the phrase, plain: `spokesman` of `Hale’s spokesman for trade`. */
function headOf(subject: string): string {
  const words = wordsOf(headPhraseOf(subject)).map(plain);
  return words.findLast((word) => !SUFFIX.test(word)) ?? '';
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** `the Hale campaign`: no person. */
export function isBody(subject: string): boolean {
  return BODY.test(headOf(subject));
}

function isShortOf(head: string, { by, words }: Speaker): boolean {
  const initials = wordsOf(by)
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
  return words.includes(head) || head.replace(/\./g, '') === initials;
}
