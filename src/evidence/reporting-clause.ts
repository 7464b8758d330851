/**
 * Who a sentence says is speaking: the subject of the verb that introduces words (`Healey said`, `told
 * MPs`, `the official added`), before them or after. English only; where the grammar is not plain it says
 * so, and what it says is then not held against anybody.
 */
import { lazily } from '../text/lazily.ts';
import type { Range } from '../text/line-index.ts';
import {
  classify,
  lastPhrase,
  mainSubject,
  nounPhrase,
  openingName,
  type SubjectKind,
} from './noun-phrase.ts';
import { HELPERS, REPORTING_VERBS } from './reporting-verbs.ts';

export interface ReportingClause {
  /** The subject, as the source has it. */
  readonly subject: string;
  readonly kind: SubjectKind;
  /** No doubt about what the subject is, and that the words are its. */
  readonly isPlain: boolean;
  /** The subject with what is said of it beside it: `Corin Vale, head of the Skell Line`. */
  readonly around: string;
  /** Of subject and verb, in the sentence. */
  readonly at: Range;
}

/** Stands for quoted words, whose sentences are not the source's own. */
export const QUOTED = '\uFFFC';

const NO_STOP = `(?:[^.;:!?${QUOTED}“”"]|\\.(?=,))`;
const NO_COMMA = `[^,.;:!?${QUOTED}“”"]`;
const PATTERNS = lazily(() => {
  const [verb, finite] = [REPORTING_VERBS().source, REPORTING_VERBS().finite].map(
    (forms) => `(?:${forms})(?![\\w-])`,
  );
  return {
    before: new RegExp(`(?<=[\\s,])${HELPERS}${verb}`, 'g'),
    inverted: new RegExp(
      `^[\\s,–—-]*${HELPERS}${finite}\\s+(?:(?:also|in|on)\\s+)?(?<subject>${NO_COMMA}+)`,
    ),
    after: new RegExp(
      `^[\\s,–—-]*(?:as\\s+)?(?<subject>${NO_COMMA}{1,80}?)(?<apposition>,${NO_STOP}{1,160}?,)?\\s+${HELPERS}${finite}`,
      'd',
    ),
    trailingInverted: new RegExp(
      `,[”"’'»]?\\s*(?:${finite})\\s+(?<subject>${NO_COMMA}+)(?:,${NO_STOP}*)?\\.?\\s*$`,
      'd',
    ),
    further: new RegExp(
      `,\\s*(?<subject>${NO_COMMA}{1,80}?)(?:,\\s(?<apposition>${NO_COMMA}{1,80}),)?\\s+${HELPERS}${finite}`,
      'd',
    ),
    trailing: new RegExp(
      `,\\s*(?:as\\s+)?(?<subject>[^,;:${QUOTED}“”"]{1,80}?)\\s+${HELPERS}${finite}(?:\\s+(?:on|in|at|last|this|yesterday|today|late|early|that|after|when|during)\\s[^,]*)?\\.?\\s*$`,
      'd',
    ),
  };
});
const ACCORDING =
  /\b(?:according to|as (?:reported|quoted|recalled|cited) (?:by|in)) (?<subject>[^,.;:!?"“”]+)/dgi;
/** `reported the Examiner`, `the Times reported`, at the end. */
const REPORTED = [
  /,\s*(?:reported|reports|wrote|writes)\s+(?<subject>[^,.;:!?"“”\uFFFC]+)\.?\s*$/d,
  /,[”"’']?\s*(?<subject>[^,.;:!?"“”\uFFFC]{1,60}?)\s+(?:first |also |later )?(?:reported|reports)\.?\s*$/d,
];

/** The clause that introduces `words`, a range of `sentence`, both without quoted text. */
export function reportingClause(sentence: string, words: Range): ReportingClause | undefined {
  const text = readable(sentence, words);
  const [before, after] = [text.slice(0, words.start), text.slice(words.end)];
  const quoted = text.slice(words.start, words.end);
  const isClause = /[,?!–—-][”"’'»]?$/.test(quoted.trimEnd()) || /^[”"’'»]?\s*[,–—-]/.test(after);
  const beside = isClause || before.trim() === '' ? besideAfter(text, words.end) : undefined;
  const tight = isClause ? introducing(text, words.start, MAX_TIGHT) : undefined;
  const found =
    tight ??
    beside ??
    introducing(text, words.start) ??
    trailing(text, words.end) ??
    apposed(text, words.start);
  return found && finished(sentence, found);
}

/** Those whom a sentence names as its own source, beside the speaker: `according to The Mail`. */
export function sourcesNamed(sentence: string): ReportingClause[] {
  const text = readable(sentence, { start: 0, end: 0 });
  const matches = [...text.matchAll(ACCORDING), ...REPORTED.map((pattern) => pattern.exec(text))];
  return matches.flatMap((match) => {
    const [from, to] = match?.indices?.groups?.subject ?? [0, 0];
    const found = clauseOf(text, from, to, { isPlain: false });
    return found ? [finished(sentence, found)] : [];
  });
}

/** What a sentence is about, before its words: a guess that is only ever in somebody’s favour. */
export function leadingSubject(
  sentence: string,
  options?: { readonly isMainOnly: boolean },
): ReportingClause | undefined {
  const text = readable(sentence, { start: 0, end: 0 });
  const at = mainSubject(text, options);
  const found = at && clauseOf(text, at.start, at.end, { isPlain: false });
  return found && finished(sentence, found);
}

type Found = Omit<ReportingClause, 'subject' | 'around'> & {
  readonly subject: Range;
  readonly around: Range;
};

/** Dots of titles and initials, which end nothing. */
const ABBREVIATED =
  /(?<=\b(?:Mr|Mrs|Ms|Mx|Dr|St|Gen|Col|Lt|Maj|Capt|Sgt|Cmdr|Adm|Sens?|Reps?|Govs?|Prof|Revs?|Hon|Jr|Sr|No|vs|Inc|Co|Corp|Ltd|\p{Lu}))\.(?=[\s,\p{Lu}])/gu;
/** Stands for such a dot. */
const DOT = '\u2024';

/** Of the same length, without asides in brackets and without dots that end nothing. */
function readable(sentence: string, { start, end }: Range): string {
  return sentence
    .replace(/\([^()]{1,80}\)/g, (aside, index: number) =>
      index < end && start < index + aside.length ? aside : ' '.repeat(aside.length),
    )
    .replace(ABBREVIATED, DOT)
    .replaceAll('--', '––');
}

function finished(sentence: string, { subject, around, ...rest }: Found): ReportingClause {
  const shown = ({ start, end }: Range): string =>
    sentence
      .slice(start, end)
      .replace(/\([^()]*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return { ...rest, subject: shown(subject), around: shown(around) };
}

/** The noun phrase at the beginning of a stretch as a clause’s subject. */
function clauseOf(
  text: string,
  from: number,
  to: number,
  { isPlain, around, at }: { isPlain: boolean; around?: Range; at?: Range },
): Found | undefined {
  const subject = nounPhrase(text, from, to);
  const kind = subject && classify(text.slice(subject.start, subject.end));
  if (!subject || !kind) return undefined;
  return {
    subject,
    kind,
    isPlain,
    around: around ?? subject,
    at: {
      start: Math.min(subject.start, at?.start ?? subject.start),
      end: Math.max(subject.end, at?.end ?? 0),
    },
  };
}

/** Whether what a noun phrase leaves of a stretch is a clause of its own: `Hale has a plan, and he`. */
function isCutOff(text: string, { end }: Range, to: number): boolean {
  return /\b(?:and|but|when|while|that|who|he|she|they|it|we|is|was|has|had)\b/.test(
    text.slice(end, to),
  );
}

/** Another clause that begins after the words says nothing of them. */
const NEXT_CLAUSE =
  /^[”"’'»]?[\s,]*(?:and|but|while|when|though|although|because|after|before|which|who|that|if|or|so|then)\b/i;

function besideAfter(text: string, end: number): Found | undefined {
  const from = end + (/^[”"’'»\s]*/.exec(text.slice(end))?.[0].length ?? 0);
  const rest = text.slice(from);
  if (NEXT_CLAUSE.test(rest)) return undefined;
  const { inverted, after } = PATTERNS();
  const turned = inverted.exec(rest);
  if (turned) {
    const stop = from + turned[0].length;
    const start = stop - (turned.groups?.subject?.length ?? 0);
    const apposition = /^,[^.;:!?\uFFFC“”"]*/.exec(text.slice(stop))?.[0].length ?? 0;
    const subject = nounPhrase(text, start, stop);
    return clauseOf(text, start, stop, {
      isPlain: true,
      around: { start, end: stop + apposition },
      at: { start: from + rest.search(/[^\s,–—-]/), end: subject?.end ?? stop },
    });
  }
  const found = after.exec(rest);
  const { subject, apposition } = found?.indices?.groups ?? {};
  if (!found || !subject) return undefined;
  const at = { start: from + subject[0], end: from + found[0].length };
  const plain = {
    isPlain: true,
    at,
    around: { start: at.start, end: from + (apposition ?? subject)[1] },
  };
  const own = clauseOf(text, at.start, from + subject[1], plain);
  if (own && isCutOff(text, own.subject, from + subject[1])) return undefined;
  // `Hale’s attorney, Ada Vale, said`: the name of the two.
  const other =
    apposition && own && own.kind !== 'name' && own.kind !== 'pronoun'
      ? clauseOf(text, from + apposition[0] + 1, from + apposition[1] - 1, plain)
      : undefined;
  return other?.kind === 'name' ? other : own;
}

/** What parts one clause from the next. */
const CLAUSE_START =
  /.*(?:[,;:–—]|\s-|\s(?:that|but|and|while|when|if|whether|because|as|where|after|before|although|though)\s)/su;
/** Somebody else takes over: `…, Santilli expressed a desire to`. */
const NEW_SUBJECT =
  /[,;–—\uFFFC][”"’'»]?\s+(?:(?:\p{Ll}+\s+){0,2}?(?:\p{Lu}|(?:he|she|they)\s)|(?:and|but|while|as|when|where|though|although|because|so|yet)\s+(?![“"'‘]))/u;
/** Characters between a verb and the words that it still introduces without doubt, and whatever comes after them. */
const MAX_GAP = 200;
const MAX_TIGHT = 25;
/** A clause that begins with these is not the one that goes on after its comma. */
const SUBORDINATE = /\b(?:when|while|if|whether|because|after|before|although|though)\s$/;

/** `Hale, asked about ice, said`. */
const ASKED = /^\s+(?:about|whether|if|why|how|what|when|by)\b/;

/** The last verb of speaking before the words, and its subject. */
function introducing(
  text: string,
  until: number,
  most = Number.POSITIVE_INFINITY,
): Found | undefined {
  const before = text.slice(0, until);
  for (const { index, 0: written } of [...before.matchAll(PATTERNS().before)].reverse()) {
    const lead = before.slice(0, index).trimEnd();
    const gap = before.slice(index + written.length);
    if (/asked$/.test(written) && /(?:^|was|were|when|been|being)$/.test(lead)) continue;
    if (/asked$/.test(written) && lead.endsWith(',') && ASKED.test(gap)) continue;
    if (/\b(?:was|were|been|being|is|are|be)$/.test(lead) && !/ing$/.test(written)) {
      const by = /^\s+(?:\p{L}+\s+)?by\s+/u.exec(gap);
      const agent = by && agentOf(text, index + written.length + by[0].length);
      if (agent) return { ...agent, isPlain: false };
      continue;
    }
    // `called “a”, “b” and “c”`: one list.
    const own = gap.replace(/[“"‘'«„]?\uFFFC+[.,!?…–—-]?[”"’'»“]?(?:[\s,]|and\b|or\b)*/g, '');
    if (own.length > most) return undefined;
    const isClear = own.length <= MAX_GAP && !NEW_SUBJECT.test(own);
    const start = CLAUSE_START.exec(before.slice(0, index))?.[0] ?? '';
    const isOver = NEW_SUBJECT.test(own) || /,\s*[“"'‘«„]?$/.test(own);
    if (SUBORDINATE.test(start) && isOver) continue;
    const found = subjectBefore(text, index, /ing$/.test(written));
    if (found) {
      const end = index + written.length;
      return { ...found, isPlain: found.isPlain && isClear, at: { start: found.at.start, end } };
    }
  }
  return undefined;
}

/** `was asked by Ada Vale whether`: who asked. */
function agentOf(text: string, from: number): Found | undefined {
  const phrase =
    /^[^,.;:“”"\uFFFC]*?(?=\s(?:as|whether|if|that|to|about|why|how|what|on|in|at)\s|[,.;:“”"\uFFFC]|$)/.exec(
      text.slice(from),
    );
  return phrase ? clauseOf(text, from, from + phrase[0].length, { isPlain: false }) : undefined;
}

/** The subject of a verb that begins at `index`. */
function subjectBefore(text: string, index: number, isGerund: boolean): Found | undefined {
  const from = CLAUSE_START.exec(text.slice(0, index))?.[0].length ?? 0;
  const clause = text.slice(from, index);
  if (isGerund) {
    const own = lastPhrase(text, from, index);
    const isAlone = own?.start === from + clause.search(/\S/);
    return own && isAlone
      ? clauseOf(text, own.start, own.end, { isPlain: false })
      : ofMain(text, index);
  }
  if (/^\s*(?:who|which)\s*$/.test(clause)) return antecedent(text, from);
  if (clause.trim() === '') return apposition(text, index) ?? ofMain(text, index);
  const direct = nounPhrase(text, from, index);
  const isWhole = direct !== undefined && direct.end === from + clause.trimEnd().length;
  const named = isWhole ? undefined : lastPhrase(text, from, index);
  const subject = named ?? direct;
  if (!subject) return ofMain(text, index);
  const isPlain = isWhole || named !== undefined;
  return clauseOf(text, subject.start, subject.end, {
    isPlain,
    around: { start: from, end: index },
  });
}

/** `A, the mayor, said`: the name of the two; `the mayor, A, said` too. */
function apposition(text: string, index: number): Found | undefined {
  const match = /(?<first>[^,;:–—\uFFFC]+),(?<second>[^,;:–—\uFFFC]{1,120}),\s*$/du.exec(
    text.slice(0, index),
  );
  const { first, second } = match?.indices?.groups ?? {};
  if (!first || !second) return undefined;
  const opening = openingName(text);
  if (opening && opening.end < first[0]) {
    return clauseOf(text, opening.start, opening.end, {
      isPlain: true,
      around: { start: 0, end: index },
    });
  }
  const one = lastPhrase(text, ...first) ?? nounPhrase(text, ...first);
  const two = nounPhrase(text, ...second);
  const kindOf = (phrase: Range | undefined): SubjectKind | undefined =>
    phrase && classify(text.slice(phrase.start, phrase.end));
  const isDescribed = one && /\s/.test(text.slice(one.start, one.end)) && kindOf(one) !== 'name';
  const isNamed = kindOf(two) === 'name';
  const longer = isDescribed && !isNamed ? ofMain(text, index) : undefined;
  if (longer) return longer;
  const subject = isDescribed && isNamed ? two : one;
  const around = { start: first[0], end: index };
  return subject && clauseOf(text, subject.start, subject.end, { isPlain: true, around });
}

/** Whom `who said` is about: what stands right before it. */
function antecedent(text: string, from: number): Found | undefined {
  const until = from - (/[\s,;:–—-]*$/.exec(text.slice(0, from))?.[0].length ?? 0);
  const phrase = lastPhrase(text, 0, until, { mayBeCommon: true });
  return phrase && clauseOf(text, phrase.start, phrase.end, { isPlain: true });
}

/** `Hale came by train, and said`: the subject of what comes before. */
function ofMain(text: string, index: number): Found | undefined {
  const subject = mainSubject(text.slice(0, index));
  if (!subject) return undefined;
  const between = text.slice(subject.end, index);
  const isPlain =
    (!/[,;:–—\uFFFC]/.test(between) && /\s(?:and|but|then)\s+$/.test(between)) ||
    /^,[^;:–—\uFFFC]{0,200},\s*$/u.test(between);
  return clauseOf(text, subject.start, subject.end, {
    isPlain,
    around: { start: subject.start, end: index },
  });
}

/** `…, said Hale` and `…, Hale said`, further off at the end. */
function trailing(text: string, end: number): Found | undefined {
  const rest = text.slice(end);
  const { trailing: straight, trailingInverted, further } = PATTERNS();
  for (const pattern of [straight, trailingInverted]) {
    const at = pattern.exec(rest)?.indices?.groups?.subject;
    const found = at && clauseOf(text, end + at[0], end + at[1], { isPlain: true });
    if (found && !isCutOff(text, found.subject, end + at[1])) return found;
  }
  const { subject, apposition } = (end > 0 && further.exec(rest)?.indices?.groups) || {};
  if (!subject || /^\s*(?:and|but|while|as|which|who)\b/.test(rest.slice(subject[0])))
    return undefined;
  const at = apposition ?? subject;
  const name = apposition && clauseOf(text, end + at[0], end + at[1], { isPlain: false });
  return name?.kind === 'name'
    ? name
    : clauseOf(text, end + subject[0], end + subject[1], { isPlain: false });
}

/** `Tom Ridge -- “…”`, `The Post: “…”`: a name right before the words. */
function apposed(text: string, start: number): Found | undefined {
  const lead =
    /(?:^|[.!?]\s+|[–—]\s*|\s-\s+)(?<subject>[^.:!?–—\uFFFC]{1,80}?)\s*(?::|--|[–—]|\s-)\s*[“"‘'«„]?$/u.exec(
      text.slice(0, start),
    );
  const subject = lead?.groups?.subject;
  if (!lead || subject === undefined) return undefined;
  const from = lead.index + lead[0].indexOf(subject);
  const name = lastPhrase(text, from, from + subject.length);
  return name && clauseOf(text, name.start, name.end, { isPlain: false });
}
