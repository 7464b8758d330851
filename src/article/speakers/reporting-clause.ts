/**
 * Who a sentence says is speaking: the subject of the verb that introduces words (`Hale said`, `told
 * MPs`, `the official added`), before them or after. English only; where the grammar is not plain it says
 * so, and what it says is then not compared with anybody.
 */
import { ENGLISH } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { HELPERS } from '../../language/words/reporting-verbs.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import { clauseOf, type Found, finished, type ReportingClause, readable } from './clause.ts';
import { besideAfter, trailing } from './clause-after.ts';
import { apposed, claimed, introducing, MAX_TIGHT } from './clause-before.ts';
import { mainSubject } from './noun-phrase.ts';

const PATTERNS = lazily(() => {
  const { reporting, accordingTo } = ENGLISH.speech;
  const verb = anyWord(reporting);
  return {
    passive: new RegExp(
      `^\\s+(?:(?:has|have|had)\\s+)?${GRAMMAR().be}\\s+(?:(?:also|once|even|\\p{Ll}+ly)\\s+)?${anyWord(ENGLISH.speech.aimed)}\\b`,
      'u',
    ),
    according: new RegExp(`\\b${anyOf(accordingTo)} (?<subject>[^,.;:!?"“”]+)`, 'dgi'),
    firstAccording: new RegExp(`\\b${anyOf(accordingTo)} (?<subject>[^,.;:!?"“”]+)`, 'di'),
    accordingAtStart: new RegExp(
      `^\\W*${anyOf(accordingTo)} (?<subject>[^.;:!?"“”\uFFFC]+?)[,:]`,
      'di',
    ),
    /** `reported the Examiner`, `the Times reported`, at the end. */
    reported: [
      new RegExp(`,\\s*${verb}\\s+(?<subject>[^,.;:!?"“”\uFFFC]+)\\.?\\s*$`, 'd'),
      new RegExp(
        `,[”"’']?\\s*(?<subject>[^,.;:!?"“”\uFFFC]{1,60}?)\\s+${HELPERS}${verb}\\.?\\s*$`,
        'd',
      ),
    ],
  };
});

/** Characters at the end of a sentence in which they stand. */
const MAX_LAST = 150;

/** The clause that introduces `words`, a range of `sentence`, both without quoted text. */
export function reportingClause(sentence: string, words: Range): ReportingClause | undefined {
  const text = readable(sentence, words);
  const [before, after] = [text.slice(0, words.start), text.slice(words.end)];
  const quoted = text.slice(words.start, words.end);
  const isClause = /[,?!–—-][”"’'»]?$/.test(quoted.trimEnd()) || /^[”"’'»]?\s*[,–—-]/.test(after);
  const beside = isClause || before.trim() === '' ? besideAfter(text, words.end) : undefined;
  const tight = isClause ? introducing(text, words, MAX_TIGHT) : undefined;
  const found =
    claimed(text, words.start) ??
    accordingBeside(text, words.end) ??
    tight ??
    beside ??
    introducing(text, words) ??
    trailing(text, words.end) ??
    apposed(text, words.start) ??
    accordingTo(text) ??
    accordingBeside(text, words.end, MAX_LAST);
  return found && finished(sentence, found);
}

/** `According to Ada Vale, it was “…”`. */
function accordingTo(text: string): Found | undefined {
  const at = PATTERNS().accordingAtStart.exec(text)?.indices?.groups?.subject;
  return at && clauseOf(text, at[0], at[1], { isPlain: true });
}

/** `“…,” according to Ada Vale`, right after the words or at most so many characters on. */
function accordingBeside(text: string, end: number, most = 4): Found | undefined {
  const rest = text.slice(end);
  const match = PATTERNS().firstAccording.exec(rest);
  const at = match?.indices?.groups?.subject;
  if (!match || !at || match.index > most) return undefined;
  return clauseOf(text, end + at[0], end + at[1], { isPlain: most < MAX_LAST });
}

/** Those whom a sentence names as its own source, beside the speaker: `according to The Mail`. */
export function sourcesNamed(sentence: string): ReportingClause[] {
  const text = readable(sentence, { start: 0, end: 0 });
  const last = Math.max(0, text.length - MAX_LAST);
  const matches = [
    ...Array.from(text.matchAll(PATTERNS().according), (match) => ({ match, shift: 0 })),
    ...PATTERNS().reported.map((pattern) => ({
      match: pattern.exec(text.slice(last)),
      shift: last,
    })),
  ];
  return matches.flatMap(({ match, shift }) => {
    const [from, to] = match?.indices?.groups?.subject ?? [0, 0];
    const found = clauseOf(text, from + shift, to + shift, { isPlain: false });
    return found ? [finished(sentence, found)] : [];
  });
}

/** Whether what follows a subject says that somebody else speaks: `was called`. */
export function isPassive(rest: string): boolean {
  return PATTERNS().passive.test(rest);
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
