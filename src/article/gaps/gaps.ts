/**
 * What an article leaves open, by its own words: answers that were not given, claims that nobody makes, people who stay
 * unnamed, and days of the week without a date. Read in the article’s own voice; what people say in quotation marks is
 * theirs.
 */
import { ENGLISH, findLanguage, isEnglish } from '../../language/languages.ts';
import type { Language } from '../../language/model/language.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { REPORTING_VERBS } from '../../language/words/reporting-verbs.ts';
import type { Range } from '../../text/line-index.ts';
import { memoised } from '../../text/memo.ts';
import type { ArticleText } from '../source-text.ts';
import { maskedParagraph } from '../speakers/masked-paragraph.ts';
import { isOpener } from '../speakers/speaker.ts';

export interface Gap extends Range {
  readonly kind: 'no-answer' | 'unclear' | 'claimed' | 'unnamed' | 'undated';
  /** From 1. */
  readonly paragraph: number;
  /** The article’s words that show it, on one line. */
  readonly words: string;
}

/** Gaps that are read; an article with more of them leaves everything open. */
const MAX_GAPS = 100;
const MAX_WORDS = 24;
/** Words of a claim that says something. */
const LEAST_CLAIM = 5;

/** In the article’s order; none in a language whose words for gaps are not known. */
export function gapsIn(article: ArticleText): readonly Gap[] {
  const language = findLanguage(article.language);
  if (!language?.gaps) return [];
  const patterns = patternsOf(language);
  const edges = edgesOf(language);
  const found: Gap[] = [];
  for (const { number, start } of article.source.paragraphs) {
    if (article.skip.has(number)) continue;
    const masked = maskedParagraph(article.source, number, start);
    for (const sentence of masked?.sentences ?? []) {
      const text = masked?.text.slice(sentence.start, sentence.end) ?? '';
      const offset = start + sentence.start;
      for (const { kind, pattern } of patterns) {
        for (const { index, 0: match } of text.matchAll(pattern)) {
          const [before, after] = [text.slice(0, index), text.slice(index + match.length)];
          if (kind === 'unnamed' && !areHeard(language, match, before, after)) continue;
          const isShort = kind === 'unnamed' || kind === 'undated';
          const end = isShort ? match.length : clauseFrom(text.slice(index), match.length, edges);
          const isImpersonal = edges.noSubject.test(match);
          const hasSubject =
            kind === 'no-answer' ||
            (kind === 'claimed' && !isImpersonal) ||
            (kind === 'unclear' && (edges.isTable || !isImpersonal));
          const skipped = kind === 'unnamed' ? lengthOfQuantifier(language, match) : 0;
          const from = hasSubject ? subjectBefore(before, edges) : index + skipped;
          // Of whom it is said does not stand there.
          const isBare =
            kind === 'no-answer' ||
            (kind === 'unclear' && (!edges.isTable || end === match.length));
          if (isBare && hasSubject && from === index) continue;
          const range = { start: offset + from, end: offset + index + end };
          const words = article.source.text
            .slice(range.start, range.end)
            .replace(/\s+/g, ' ')
            .trim();
          if (
            kind === 'claimed' &&
            (isAttributed(language, text) || words.split(' ').length < LEAST_CLAIM)
          )
            continue;
          found.push({ kind, paragraph: number, words, ...range });
          if (found.length >= MAX_GAPS) return found;
        }
      }
    }
  }
  return found;
}

const patternsOf = memoised((language: Language) => {
  const {
    noAnswer = [],
    unclear = [],
    claimed = [],
    unnamed = [],
    described = [],
  } = language.gaps ?? {};
  const whole = (pattern: string, flags: string) =>
    new RegExp(`(?<![\\p{L}\\p{N}’'-])${pattern}(?![\\p{L}\\p{N}])`, flags);
  return [
    { kind: 'no-answer', pattern: whole(anyOf(noAnswer), 'giu') },
    { kind: 'unclear', pattern: whole(anyOf(unclear), 'giu') },
    { kind: 'claimed', pattern: whole(anyOf(claimed), 'giu') },
    // With one adjective: `Western officials`. `the officials` were named before.
    {
      kind: 'unnamed',
      pattern: whole(
        `(?:(?:${isEnglish(language.tags[0]) ? '\\p{Lu}[\\p{L}.&-]*|' : ''}${anyWord(described)})\\s)?${anyOf(unnamed)}`,
        'gu',
      ),
    },
    {
      kind: 'undated',
      pattern: whole(
        anyWord(language.times?.weekdays ?? []) +
          (isEnglish(language.tags[0]) ? '' : '(?!,?\\s+(?:\\(|\\p{Ll}{2,3}\\s+)?\\d)'),
        'gu',
      ),
    },
  ] as const;
});

/** Characters of `Some`, before `analysts`. */
function lengthOfQuantifier({ reporting }: Language, words: string): number {
  const [first = '', second] = words.split(' ');
  const isNone =
    second !== undefined && (reporting?.determiners ?? ENGLISH.names.noSubjects).includes(first);
  return isNone ? first.length + 1 : 0;
}

/** Whether people who are not named say something, and were not named before: `officials said`, `according to experts`. */
function areHeard(language: Language, words: string, before: string, after: string): boolean {
  const { saidAfter, saidBefore, determiner } = heardIn(language);
  const isTable = language.reporting !== undefined;
  const [first = '', second] = words.split(' ');
  if (second !== undefined && (isOpener(first) || determiner.test(first))) return false;
  const last = /(?<word>\S+)\s$/.exec(before)?.groups?.word ?? '';
  const [, beforeAdjective = ''] = /(\S+)\s\p{Ll}+\s$/u.exec(before) ?? [];
  if (determiner.test(last) || (isTable && determiner.test(beforeAdjective))) return false;
  const isSaidBefore = saidBefore.test(before);
  if (/^\p{Lu}/u.test(last) && !isSaidBefore) return false;
  return isSaidBefore || saidAfter.test(after);
}

const heardIn = memoised((language: Language) => {
  const { gaps, reporting } = language;
  const accordingTo = anyOf(gaps?.accordingTo ?? []);
  if (reporting) {
    const verb = `${anyOf(reporting.verbs)}(?![\\p{L}\\p{M}-])`;
    const known = anyOf(reporting.determiners);
    return {
      saidAfter: new RegExp(
        `^\\s+(?:${verb}|${anyOf(gaps?.accordingBehind ?? [])}(?!\\p{L}))`,
        'u',
      ),
      saidBefore: new RegExp(`(?<!\\p{L})(?:${accordingTo}|${verb})\\s+$`, 'u'),
      attributed: new RegExp(`(?<!\\p{L})(?:${accordingTo}|${verb})(?!\\p{L})`, 'u'),
      /** `mehrere`: they are not known yet. */
      determiner: new RegExp(`^(?!${anyWord(gaps?.described ?? [])}$)${known}$`, 'iu'),
    };
  }
  const verb = REPORTING_VERBS().finite;
  const { prepositions, articles, determiners } = GRAMMAR();
  return {
    /** Another preposition makes them the ones that it is said of. */
    saidAfter: new RegExp(
      `^(?:\\s+(?:${prepositions})\\s+[^,;.:]{1,40})?\\s+(?:have\\s+|had\\s+|also\\s+)?(?:${verb})(?!\\p{L})`,
      'u',
    ),
    saidBefore: new RegExp(`${accordingTo}\\s+$`, 'iu'),
    attributed: new RegExp(`according\\s+to|(?:^|\\s)(?:${verb})(?!\\p{L})`, 'iu'),
    /** `the`, `her`: those who follow are known already. */
    determiner: new RegExp(`^(?:${articles}|${determiners}|your|our|my)$`, 'iu'),
  };
});

/** Whether a sentence says who says so. */
function isAttributed(language: Language, sentence: string): boolean {
  const bare = sentence.replace(/(?:is|are|was|were|been)\s+\p{L}+/gu, '');
  return heardIn(language).attributed.test(bare);
}

/** Where the clause of a gap begins and ends. */
const edgesOf = memoised(({ gaps, reporting }: Language) => ({
  isTable: reporting !== undefined,
  end: new RegExp(`[,;:—–()“"\uFFFC]|\\s${anyWord(gaps?.ends ?? [])}\\s|\\.(?:\\s|$)`, 'u'),
  begin: new RegExp(`[,;:—–()“”"\uFFFC]\\s*|\\s${anyWord(gaps?.begins ?? [])}\\s`, 'gu'),
  opener: new RegExp(`^${anyWord(gaps?.openers ?? [])}$`, 'iu'),
  noSubject: new RegExp(`^${anyWord(gaps?.noSubjects ?? [])}\\s`, 'iu'),
}));

type Edges = ReturnType<typeof edgesOf>;

/** How long a clause is from its beginning: to the next mark, or to its last word that is read. */
function clauseFrom(text: string, least: number, { end: edge }: Edges): number {
  const end = least + (edge.exec(text.slice(least))?.index ?? text.length - least);
  let at = 0;
  for (const { index, 0: word } of Array.from(text.slice(0, end).matchAll(/\S+/g)).slice(
    0,
    MAX_WORDS,
  ))
    at = index + word.length;
  return Math.max(least, at);
}

/** Where the clause before a verb begins, so that its subject is there: `A spokesman | declined to comment`. */
function subjectBefore(text: string, { begin, opener }: Edges): number {
  const start = Math.max(
    ...Array.from(text.matchAll(begin), ({ index, 0: mark }) => index + mark.length),
    0,
  );
  const all = Array.from(text.slice(start).matchAll(/\S+/g));
  // `But he`
  if (opener.test(all[0]?.[0] ?? '')) all.shift();
  const words = all.slice(-MAX_SUBJECT);
  return start + (words[0]?.index ?? text.length - start);
}

const MAX_SUBJECT = 8;
