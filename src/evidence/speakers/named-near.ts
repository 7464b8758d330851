/**
 * Whether a source names a speaker so near some words that they are most likely theirs, though no clause
 * plainly says so. Lenient where nobody else is named, strict where somebody is.
 */

import { sentenceOver, sentencesUpTo } from '../../article/speakers/antecedents.ts';
import type { ReportingClause } from '../../article/speakers/clause.ts';
import { type Masked, maskedParagraph } from '../../article/speakers/masked-paragraph.ts';
import { personNamed } from '../../article/speakers/persons.ts';
import {
  isPassive,
  leadingSubject,
  sourcesNamed,
} from '../../article/speakers/reporting-clause.ts';
import { capitalisedIn, mentionIn, nameIn, type Speaker } from '../../article/speakers/speaker.ts';
import { isPersonName } from '../../article/speakers/who-is-who.ts';
import type { Range } from '../../text/line-index.ts';
import type { Scope } from '../search/scope.ts';

/** Paragraphs back that words without any name in theirs can belong to. */
const MAX_BACK = 2;

/** Where the name stands, in the source; undefined where it is not near. */
export function namedNear(
  speaker: Speaker,
  scope: Scope,
  masked: Masked,
  words: Range,
  clause: ReportingClause | undefined,
): Range | undefined {
  const [from, to] = [words.start - masked.start, words.end - masked.start];
  const own = sentenceOver(masked, from, to);
  // The subject is somebody of theirs: nearness cannot decide then.
  if (clause && mentionIn(clause.subject, speaker)) return undefined;
  const isPronoun = clause?.kind === 'pronoun';
  if (!isPronoun) {
    const found = namedIn(masked.text.slice(own.start, own.end), from - own.start, speaker, scope);
    if (found === 'other') return undefined;
    if (found) return shifted(found, masked.start + own.start);
  }
  if (clause?.isPlain === true && !isPronoun) return undefined;
  for (let step = 0; step <= MAX_BACK; step++) {
    const there = step === 0 ? masked : maskedParagraph(scope.source, masked.number - step);
    if (!there) return undefined;
    if (scope.skip.has(there.number)) continue;
    const stop = step === 0 ? own.start : there.text.length;
    for (const { start, end } of sentencesUpTo(there, stop)) {
      const found = namedIn(there.text.slice(start, end), end - start, speaker, scope);
      if (found === 'other') return undefined;
      if (found) return shifted(found, there.start + start);
    }
  }
  return undefined;
}

/** The speaker in a sentence, `other` where it names others and not the speaker as its subject; undefined for nobody. */
function namedIn(
  sentence: string,
  at: number,
  speaker: Speaker,
  scope: Scope,
): Range | 'other' | undefined {
  const persons = capitalisedIn(sentence).filter(
    (name) => isPersonName(scope.source, name) || mentionIn(name, speaker) !== undefined,
  );
  if (speaker.kind === 'descriptor') {
    if (mentionIn(sentence, speaker) === 'plain')
      return nameIn(sentence, speaker) ?? { start: 0, end: 0 };
    return persons.length > 0 ? 'other' : undefined;
  }
  const subject = leadingSubject(sentence.slice(0, at)) ?? leadingSubject(sentence);
  if (subject && mentionIn(subject.subject, speaker) === 'plain') {
    return isPassive(sentence.slice(subject.at.end)) ? 'other' : subject.at;
  }
  const source = sourcesNamed(sentence).find((one) => mentionIn(one.subject, speaker) === 'plain');
  if (source) return source.at;
  const ledTo = /:\s*[“"'‘«„]?$/.test(sentence.slice(0, at))
    ? lastNamed(sentence.slice(0, at), scope)
    : [];
  if (ledTo.some((name) => mentionIn(name, speaker) === 'plain')) return nameIn(sentence, speaker);
  const others = persons.filter((name) => mentionIn(name, speaker) === undefined);
  if (subject?.kind === 'name') others.push(subject.subject);
  const mention = mentionIn(sentence, speaker);
  if (mention === 'plain' && others.length === 0) return nameIn(sentence, speaker);
  // `Mr Hale’s plan for “…”`: a possessive with no other name between it and the words.
  const last = capitalisedIn(sentence.slice(0, at)).at(-1);
  const isTheirs =
    last !== undefined &&
    /['’]s?$/.test(last) &&
    mentionIn(`${last} words`, speaker) === 'possessive';
  if (isTheirs) return nameIn(sentence.slice(0, at), speaker);
  return persons.length + others.length > 0 ? 'other' : undefined;
}

/** The last person named before a colon, or the last two: `More from Vale and Orr: “…`. */
function lastNamed(lead: string, { source }: Scope): string[] {
  const [last, before] = capitalisedIn(lead)
    .filter((name) => isPersonName(source, name) || personNamed(source, name) !== undefined)
    .reverse();
  if (last === undefined) return [];
  const isJoined = before !== undefined && lead.includes(`${before} and ${last}`);
  return isJoined ? [last, before] : [last];
}

function shifted({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}
