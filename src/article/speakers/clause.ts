/**
 * A clause that says who speaks: where its parts stand in a sentence, and their words. All ranges are offsets of the
 * sentence.
 */
import { ENGLISH } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import { classify, nounPhrase, type SubjectKind } from './noun-phrase.ts';

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

/** A clause by its places. */
export type Found = Omit<ReportingClause, 'subject' | 'around'> & {
  readonly subject: Range;
  readonly around: Range;
};

/** Stands for quoted words, whose sentences are not the source's own. */
export const QUOTED = '\uFFFC';

/** Dots of titles and initials, which end nothing. */
const ABBREVIATED = lazily(() => {
  const { shortTitles, shortNouns } = ENGLISH.names;
  const short = anyOf([...shortTitles, ...shortNouns, '\\p{Lu}']);
  return new RegExp(`(?<=\\b${short})\\.(?=[\\s,\\p{Lu}])`, 'gu');
});
/** Stands for such a dot. */
const DOT = '\u2024';

/** `, not Vale,`: somebody of whom it is said that they did not speak. */
const CONTRAST = lazily(
  () =>
    new RegExp(
      `(?:,\\s+${anyWord(ENGLISH.speech.contrasting)}|^\\W*Unlike)\\s+(?:(?:the|an?)\\s+)?` +
        `(?:\\p{Ll}+\\s+){0,2}\\p{Lu}[^,.;:!?“”"\uFFFC]{0,60},`,
      'gu',
    ),
);

/** `VARNA, May 4 (AP) —` and `PORT CLOSED AGAIN —` before a sentence. */
const DATELINE =
  /^\W*\p{Lu}{3,}[\p{Lu}\s,.]*(?:,\s[^—–“”"\uFFFC]{0,40})?(?:\([^)]*\)\s*)?(?:—|–|--|-(?=\s))\s+(?=[\p{L}\d])/u;

/** A comma inside a number parts nothing: `2,300 passengers`. */
const GROUPING = /(?<=\d),(?=\d{3}(?!\d))/g;
/** Stands for such a comma. */
const GROUP = '\u066C';

/** Of the same length, without asides in brackets, and without dots and commas that end nothing. */
export function readable(sentence: string, { start, end }: Range): string {
  return sentence
    .replace(DATELINE, (line) => ' '.repeat(line.length))
    .replace(/\([^()]{1,80}\)/g, (aside, index: number) =>
      index < end && start < index + aside.length ? aside : ' '.repeat(aside.length),
    )
    .replace(CONTRAST(), (aside, index: number) =>
      index < end && start < index + aside.length ? aside : `${' '.repeat(aside.length)}`,
    )
    .replace(ABBREVIATED(), DOT)
    .replace(GROUPING, GROUP)
    .replaceAll('--', '––');
}

export function finished(sentence: string, { subject, around, ...rest }: Found): ReportingClause {
  const shown = ({ start, end }: Range): string =>
    sentence
      .slice(start, end)
      .replace(/\([^()]*\)/g, ' ')
      .replace(CONTRAST(), ' ')
      .replace(/\s+/g, ' ')
      .trim();
  return { ...rest, subject: shown(subject), around: shown(around) };
}

/** The noun phrase at the beginning of a stretch as a clause’s subject. */
export function clauseOf(
  text: string,
  from: number,
  to: number,
  { isPlain, around, at }: { isPlain: boolean; around?: Range; at?: Range },
): Found | undefined {
  const subject = nounPhrase(text, from, to);
  const kind = subject && classify(text.slice(subject.start, subject.end));
  if (!subject || !kind) return undefined;
  // `Vale embracing Hale announced`: which of them is not plain.
  const isOne = !/\s\p{Ll}+ing\s/u.test(text.slice(subject.start, subject.end));
  return {
    subject,
    kind,
    isPlain: isPlain && isOne,
    around: around ?? subject,
    at: {
      start: Math.min(subject.start, at?.start ?? subject.start),
      end: Math.max(subject.end, at?.end ?? 0),
    },
  };
}

/** Whether what a noun phrase leaves of a stretch is a clause of its own: `Hale has a plan, and he`. */
export function isCutOff(text: string, { end }: Range, to: number): boolean {
  return CUT_OFF().test(text.slice(end, to));
}

const CUT_OFF = lazily(() => {
  return new RegExp(`\\b${anyWord(ENGLISH.speech.ownClause)}\\b`);
});
