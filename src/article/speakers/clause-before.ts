/** The clause that comes before the words it introduces: `Hale told the crew that “…`, `said Hale: “…`. */

import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { HELPERS, REPORTING_VERBS } from '../../language/words/reporting-verbs.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import { clauseOf, type Found, QUOTED } from './clause.ts';
import {
  classify,
  describedName,
  isOffice,
  lastPhrase,
  mainSubject,
  nounPhrase,
  openingName,
  type SubjectKind,
} from './noun-phrase.ts';

const PATTERNS = lazily(() => {
  const grammar = GRAMMAR();
  const { clauseStart, ofPeople, subordinating, questions, relative, coordinating, articles } =
    grammar;
  return {
    verb: new RegExp(`(?<=[\\s,])${HELPERS}${REPORTING_VERBS().any}(?![\\w-])`, 'g'),
    firstVerb: new RegExp(`(?<=^\\W*)${REPORTING_VERBS().any}(?![\\w-])`, 'gi'),
    /** What parts one clause from the next. */
    start: new RegExp(`^.*(?:[,;:–—]|\\s-|\\s${clauseStart}\\s)`, 'su'),
    /** Somebody else takes over: `…, Vale expressed a wish to`. */
    newSubject: new RegExp(
      `[,;–—\uFFFC][”"’'»]?\\s+(?:(?:\\p{Ll}+\\s+){0,2}?(?:\\p{Lu}|${ofPeople}\\s)|` +
        `${grammar.newSubject}\\s+(?!that\\b|[“"'‘]))`,
      'u',
    ),
    /** A clause that begins with these is not the one that goes on after its comma. */
    subordinate: new RegExp(`\\b${subordinating}\\s$`),
    /** `Hale, asked about ice, said`. */
    asked: new RegExp(`^\\s+(?:about|by|${questions})\\b`),
    beforeAsked: new RegExp(`(?:^|${grammar.be}|when)$`),
    askedBy: /^\s+by\s+(?=[^,.;:]{3,60}\s(?:whether|if)\s)/,
    passive: new RegExp(`\\b${grammar.be}(?:\\s+(?:also|once|even|\\p{Ll}+ly))*$`, 'u'),
    aimed: new RegExp(`(?:^|\\s)${anyWord(ENGLISH.speech.aimed)}$`),
    agentAfter: /^[”"’'»]?\s*(?:\p{L}+\s+){0,4}?by\s+/u,
    saying: new RegExp(
      `['’]s?\\s+(?:[\\p{Ll}-]+\\s+){0,3}?${anyWord(ENGLISH.speech.sayings)}(?<rest>\\s+(?:that|of|was|is)\\b[^,;:.“”"\uFFFC]{0,40}|(?=:))\\s*[,:]?\\s*[“"‘'«„]?$`,
      'u',
    ),
    /** `rejected by Ada Vale as “a mess”` */
    agentAs: /\s\p{Ll}+ed\s+by\s+(?<agent>[^,.;:“”"\uFFFC]{2,60}?)\s+as\s*[“"‘'«„]?$/du,
    agent: new RegExp(
      `^[^,.;:“”"\uFFFC]*?(?=\\s(?:as|that|to|about|on|in|at|${questions})\\s|[,.;:“”"\uFFFC]|$)`,
    ),
    list: new RegExp(`[“"‘'«„]?\uFFFC+[.,!?…–—-]?[”"’'»“]?(?:[\\s,]|${grammar.joining}\\b)*`, 'g'),
    noSubjectYet: new RegExp(`^\\W*(?:(?:${coordinating}|so|then|yet),?)?\\s*$`, 'i'),
    with: /^\s*with\s+/,
    relative: new RegExp(`^\\s*${relative}\\s*$`),
    article: new RegExp(`^${articles}\\s`, 'i'),
    goesOn: new RegExp(`^[^,;:–—\uFFFC]*,?\\s(?:${coordinating}|then)\\s+$`, 'u'),
  };
});

/** Characters between a verb and the words that it still introduces without doubt. */
const MAX_GAP = 200;
/** Verbs looked at, the last first. */
const MAX_VERBS = 6;
/** And whatever comes after the words. */
export const MAX_TIGHT = 25;
/** The last verb of speaking before the words, and its subject. */
export function introducing(
  text: string,
  { start: until, end }: Range,
  most = Number.POSITIVE_INFINITY,
): Found | undefined {
  if (until === 0) return undefined;
  const before = text.slice(0, until);
  const { verb, firstVerb } = PATTERNS();
  const verbs = [...before.matchAll(firstVerb), ...before.matchAll(verb)]
    .slice(-MAX_VERBS)
    .reverse();
  for (const { index, 0: written } of verbs) {
    const lead = before.slice(0, index).trimEnd();
    const gap = before.slice(index + written.length);
    if (/asked$/.test(written) && PATTERNS().beforeAsked.test(lead)) {
      // `was asked by Ada Vale whether it was “a mess”`
      const by = PATTERNS().askedBy.exec(gap)?.[0].length;
      const asker = by === undefined ? undefined : agentOf(text, index + written.length + by);
      if (asker) return asker;
      continue;
    }
    if (/asked$/.test(written) && lead.endsWith(',') && PATTERNS().asked.test(gap)) continue;
    if (PATTERNS().passive.test(lead) && !/ing$/.test(written)) {
      const by = /^\s+(?:\p{L}+\s+)?by\s+/u.exec(gap);
      const isAimed = PATTERNS().aimed.test(written);
      const from = by ? index + written.length + by[0].length : agentAfter(text, end);
      const agent = from !== undefined && (by || isAimed) ? agentOf(text, from) : undefined;
      if (agent) return { ...agent, isPlain: isAimed && agent.kind === 'name' };
      continue;
    }
    // `called “a”, “b” and “c”`: one list.
    const own = gap.replace(PATTERNS().list, '');
    if (own.length > most) return undefined;
    const isClear = own.length <= MAX_GAP && !PATTERNS().newSubject.test(own);
    const start = PATTERNS().start.exec(before.slice(0, index))?.[0] ?? '';
    const isOver = PATTERNS().newSubject.test(own) || /,\s*[“"'‘«„]?$/.test(own);
    if (PATTERNS().subordinate.test(start) && isOver) continue;
    if (/ing$/.test(written) && !/\p{L}/u.test(lead)) {
      // `Calling it “a mess,” Ada Vale left.`
      const main = mainSubject(
        text.slice(end).replace(/^[”"’'»,]+/, (marks) => ' '.repeat(marks.length)),
      );
      const whose = main && clauseOf(text, end + main.start, end + main.end, { isPlain: false });
      if (whose) return whose;
    }
    const found =
      invertedBefore(text, lead, index + written.length, until) ??
      subjectBefore(text, index, /ing$/.test(written));
    if (found) {
      const end = index + written.length;
      return { ...found, isPlain: found.isPlain && isClear, at: { start: found.at.start, end } };
    }
  }
  return undefined;
}

/** `But, said Ada Vale, “…”`, `Added Vale: “…”`. */
function invertedBefore(text: string, lead: string, from: number, to: number): Found | undefined {
  if (!PATTERNS().noSubjectYet.test(lead) || text.charAt(to) !== QUOTED) return undefined;
  const subject = /^\s+(?<name>[^,:;.“”"\uFFFC]+)[,:]\s*[“"‘'«„]?$/u.exec(text.slice(from, to));
  const name = subject?.groups?.name;
  const found = name && clauseOf(text, from + 1, from + 1 + name.length, { isPlain: true });
  return found && found.kind !== 'pronoun' ? found : undefined;
}

/** `called “a fool” by Ada Vale`: where the name begins. */
function agentAfter(text: string, end: number): number | undefined {
  const by = PATTERNS().agentAfter.exec(text.slice(end));
  return by ? end + by[0].length : undefined;
}

/** `Vale’s claim that “…”`: whose claim it is, whatever else the sentence says. */
export function claimed(text: string, start: number): Found | undefined {
  const agent = PATTERNS().agentAs.exec(text.slice(0, start))?.indices?.groups?.agent;
  const doer = agent && clauseOf(text, ...agent, { isPlain: false });
  if (doer) return doer;
  const found = PATTERNS().saying.exec(text.slice(0, start));
  const name = found && lastPhrase(text, 0, found.index);
  if (!found || !name) return undefined;
  const isPlain = (found.groups?.rest ?? '').trim().split(/\s+/).length <= 2;
  return clauseOf(text, name.start, name.end, { isPlain });
}

/** `was asked by Ada Vale whether`: who asked. */
function agentOf(text: string, from: number): Found | undefined {
  const phrase = PATTERNS().agent.exec(text.slice(from));
  return phrase ? clauseOf(text, from, from + phrase[0].length, { isPlain: false }) : undefined;
}

/** The subject of a verb that begins at `index`. */
function subjectBefore(text: string, index: number, isGerund: boolean): Found | undefined {
  const from = PATTERNS().start.exec(text.slice(0, index))?.[0].length ?? 0;
  const clause = text.slice(from, index);
  // `with Ada Vale calling it`
  const beside = PATTERNS().with.exec(clause)?.[0].length;
  if (isGerund && beside !== undefined) {
    const own = nounPhrase(text, from + beside, index);
    const isWhole = own?.end === from + clause.trimEnd().length;
    const found = own && clauseOf(text, own.start, own.end, { isPlain: isWhole });
    if (found && isWhole) return found;
  }
  if (isGerund) {
    const own = lastPhrase(text, from, index);
    const isAlone = own?.start === from + clause.search(/\S/);
    return own && isAlone
      ? clauseOf(text, own.start, own.end, { isPlain: false })
      : ofMain(text, index);
  }
  if (PATTERNS().relative.test(clause)) return antecedent(text, from);
  if (clause.trim() === '') return apposition(text, index) ?? ofMain(text, index);
  const direct = nounPhrase(text, from, index);
  const isWhole = direct !== undefined && direct.end === from + clause.trimEnd().length;
  const named = isWhole ? undefined : lastPhrase(text, from, index);
  const subject = named ?? direct;
  if (!subject) return ofMain(text, index);
  // `Ada Vale, the mayor of Varna said`: the second comma is missing, or one of more.
  const isDescription = text.charAt(from - 1) === ',' && isCommon(text.slice(subject.start, index));
  const name = isDescription ? describedName(text, index) : undefined;
  if (name) {
    const around = { start: name.start, end: index };
    return clauseOf(text, name.start, name.end, { isPlain: true, around });
  }
  const isPlain = isWhole || named !== undefined;
  return clauseOf(text, subject.start, subject.end, {
    isPlain,
    around: { start: from, end: index },
  });
}

/** A description, and no name: `the mayor of Varna`, `president and CEO of Skell Line`. */
function isCommon(phrase: string): boolean {
  return PATTERNS().article.test(phrase) || /^\p{Ll}/u.test(phrase);
}

/** `A, the mayor, said`: the name of the two; `the mayor, A, said` too. */
function apposition(text: string, index: number): Found | undefined {
  const match = /(?<first>[^,;:–—\uFFFC]+),(?<second>[^,;:–—\uFFFC]{1,120}),\s*$/du.exec(
    text.slice(0, index),
  );
  const { first, second } = match?.indices?.groups ?? {};
  if (!first || !second) return insertedAfter(text, index);
  const name = describedName(text, index);
  if (name) {
    const around = { start: name.start, end: index };
    return clauseOf(text, name.start, name.end, { isPlain: true, around });
  }
  const opening = openingName(text);
  if (opening && opening.end < first[0]) {
    return clauseOf(text, opening.start, opening.end, {
      isPlain: true,
      around: { start: 0, end: index },
    });
  }
  const textOf = (phrase: Range | undefined): string => text.slice(phrase?.start, phrase?.end);
  const kindOf = (phrase: Range | undefined): SubjectKind | undefined =>
    phrase && classify(textOf(phrase));
  const whole = nounPhrase(text, ...first);
  const isWhole = kindOf(whole) !== undefined && whole?.end === first[1];
  const one = (isWhole ? whole : lastPhrase(text, ...first)) ?? whole;
  const two = nounPhrase(text, ...second);
  const isDescribed =
    one && /\s/.test(textOf(one)) && (kindOf(one) !== 'name' || isOffice(textOf(one)));
  const isNamed = kindOf(two) === 'name' && !PATTERNS().article.test(textOf(two));
  const longer = isDescribed && !isNamed ? ofMain(text, index) : undefined;
  if (longer) return longer;
  const subject = isDescribed && isNamed ? two : one;
  const around = { start: first[0], end: index };
  return subject && clauseOf(text, subject.start, subject.end, { isPlain: true, around });
}

/** `Ada Vale — once the mayor of Varna — said`: the name before the dashes. */
function insertedAfter(text: string, index: number): Found | undefined {
  const inserted = /\s?[–—]\s?[^–—;:\uFFFC]{1,200}\s?[–—]\s*$/u.exec(text.slice(0, index));
  const name = inserted ? lastPhrase(text, 0, inserted.index) : undefined;
  return name && clauseOf(text, name.start, name.end, { isPlain: true });
}

/** Whom `who said` is about: what stands right before it. */
function antecedent(text: string, from: number): Found | undefined {
  const until = from - (/[\s,;:–—-]*$/.exec(text.slice(0, from))?.[0].length ?? 0);
  const phrase = lastPhrase(text, 0, until, { mayBeCommon: true });
  // `Ada Vale, the mayor of Varna, who said`
  const apposed =
    phrase &&
    /,\s*$/.test(text.slice(0, phrase.start)) &&
    isCommon(text.slice(phrase.start, until));
  const comma = apposed ? text.slice(0, phrase.start).search(/,\s*$/) : 0;
  const by = text.lastIndexOf(' by ', comma);
  const name = apposed ? lastPhrase(text, by === -1 ? 0 : by + 4, comma) : undefined;
  if (name) {
    const around = { start: name.start, end: until };
    return clauseOf(text, name.start, name.end, { isPlain: true, around });
  }
  return phrase && clauseOf(text, phrase.start, phrase.end, { isPlain: true });
}

/** `Hale came by train, and said`: the subject of what comes before. */
function ofMain(text: string, index: number): Found | undefined {
  const subject = mainSubject(text.slice(0, index));
  if (!subject) return undefined;
  const between = text.slice(subject.end, index);
  const isPlain = PATTERNS().goesOn.test(between) || /^,[^;:–—\uFFFC]{0,200},\s*$/u.test(between);
  return clauseOf(text, subject.start, subject.end, {
    isPlain,
    around: { start: subject.start, end: index },
  });
}

/** `Ada Vale -- “…”`, `The Post: “…”`: a name right before the words. */
export function apposed(text: string, start: number): Found | undefined {
  const lead =
    /(?:^|[.!?]\s+|[–—]\s*|\s-\s+)(?<subject>[^.:!?–—\uFFFC]{1,80}?)\s*(?::|--|[–—]|\s-)\s*[“"‘'«„]?$/u.exec(
      text.slice(0, start),
    );
  const subject = lead?.groups?.subject;
  if (!lead || subject === undefined) return undefined;
  const from = lead.index + lead[0].indexOf(subject);
  // `Ada Vale, Skell Post: “…”`
  const own = /^\p{Lu}\S*\s\p{Lu}[^,]*(?=,\s\p{Lu}[^,]*$)/u.exec(subject)?.[0].length;
  const name = lastPhrase(text, from, from + (own ?? subject.length));
  return name && clauseOf(text, name.start, name.end, { isPlain: false });
}
