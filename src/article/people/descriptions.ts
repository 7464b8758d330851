/**
 * What an article says of somebody beside the name: the titles before it, the description before or after it, the
 * clause about what they do. Commas and a few small words show which words belong to the name; words further off belong
 * to nobody.
 */
import { ENGLISH } from '../../language/languages.ts';
import { anyWord } from '../../language/model/pattern.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { REPORTING_VERBS } from '../../language/words/reporting-verbs.ts';
import { type Budget, isSpent, spend } from '../../text/budget.ts';
import { foldForSearch } from '../../text/folding/fold.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily, memoised } from '../../text/memo.ts';
import type { SourceText } from '../source-text.ts';
import { paragraph } from '../source-text.ts';
import { maskedParagraph } from '../speakers/masked-paragraph.ts';
import { type Named, namedIn, type Speaker, stemOf } from '../speakers/speaker.ts';

export interface Description {
  readonly paragraph: number;
  /** Of the name, in the source. */
  readonly at: Range;
  readonly isWhole: boolean;
  /** The sentence with the name, and the one before it in its paragraph. */
  readonly sentence: string;
  /** Where the name ends in it. */
  readonly nameEnd: number;
  readonly sentenceBefore: string;
  /** What stands beside the name and is said of it. */
  readonly beside: readonly Beside[];
}

/**
 * `title`: words that end right before the name. `description`: a noun phrase. `doing`: a clause, of which the verb
 * comes first (`who runs the port`), or last (`a jury chaired by`).
 */
export interface Beside {
  readonly kind: 'title' | 'description' | 'doing';
  readonly text: string;
}

interface Sentence {
  readonly text: string;
  readonly lower: string;
  /** Whether a word of it has two capitals, as letters for a name have. */
  readonly hasLetters: boolean;
  readonly start: number;
}

const MAX_SENTENCE = 1500;
/** Mentions in one sentence. */
const MAX_IN_SENTENCE = 5;

const sentencesOf = memoised((_: SourceText) => new Map<number, readonly Sentence[]>());

function sentencesIn(source: SourceText, number: number): readonly Sentence[] {
  const kept = sentencesOf(source);
  const known = kept.get(number);
  if (known) return known;
  const start = paragraph(source, number)?.start ?? 0;
  const masked = maskedParagraph(source, number, start);
  const read = (masked?.sentences ?? []).map((range) => {
    const from = (masked?.start ?? 0) + range.start;
    const text = source.text.slice(
      from,
      Math.min(from + MAX_SENTENCE, from + range.end - range.start),
    );
    const hasLetters = /\p{Lu}\S*\p{Lu}/u.test(text);
    return { text, lower: foldForSearch(text).text, hasLetters, start: from };
  });
  kept.set(number, read);
  return read;
}

/** Each place of a paragraph that has a form of the name, as far as the budget of characters allows. */
export function descriptionsIn(
  source: SourceText,
  number: number,
  speaker: Speaker,
  budget?: Budget,
): Description[] {
  const stem = stemOf(speaker.words.at(-1) ?? '');
  const short = speaker.name.map(({ plain }) => plain.charAt(0)).join('');
  const sentences = sentencesIn(source, number);
  // Letters for one word stand for several, which are anywhere.
  const isShortened = ({ lower, hasLetters }: Sentence): boolean =>
    speaker.name.length > 1
      ? hasLetters && lower.replaceAll('.', '').includes(short)
      : /^\p{Lu}[\p{Lu}.]/u.test(speaker.name[0]?.written ?? '') && lower.includes(short);
  return sentences.flatMap((sentence, index) => {
    const { text, lower, start } = sentence;
    if (!lower.includes(stem) && !isShortened(sentence)) return [];
    if (isSpent(budget)) return [];
    spend(budget, text.length);
    return namedIn(text, speaker)
      .slice(0, MAX_IN_SENTENCE)
      .map((named) => ({
        paragraph: number,
        at: { start: start + named.start, end: start + named.end },
        isWhole: named.isWhole,
        sentence: text,
        nameEnd: named.end,
        sentenceBefore: sentences[index - 1]?.text ?? '',
        beside: besideName(text, named),
      }));
  });
}

const PATTERNS = lazily(() => {
  const { speech, names } = ENGLISH;
  const { determiners, articles, indefinite } = GRAMMAR();
  const stop = anyWord([
    ...[...speech.coordinating, ...speech.subordinating, ...speech.that, ...speech.relative],
    ...[...speech.auxiliaries, ...speech.be, 'with', 'by', 'from', 'to'],
  ]);
  const be = anyWord([...speech.be, 'has been']);
  const copula = anyWord([...speech.be, 'has been', ...speech.becoming]);
  const verb = REPORTING_VERBS().finite;
  return {
    /** What ends the titles before a name, seen from the name. */
    beforeTitles: new RegExp(`^.*(?:[,;:“”"()–—]|\\s-|\\s(?:${stop}|${verb})(?=\\s))`, 's'),
    /** `, Gen.`, `, the engineer`: titles after a description that stands before them. */
    titlesApart: new RegExp(
      `,\\s+(?:(?:the\\s+)?(?:${anyWord(names.titles)}|${anyWord(names.shortTitles)})\\.?\\s+|the\\s+(?:[\\p{L}-]+\\s+){1,3})$`,
      'iu',
    ),
    apposed: /(?:^|[,;:.“”"()–—]\s*)(?<words>[^,;:.“”"()–—]+),\s*$/u,
    /** Where another noun phrase begins that does not belong to the words before it. */
    anotherBegins: new RegExp(
      `(?<!\\b(?:as|of|to|for|at|in|from|on))\\s(?=(?:${determiners}|${articles})\\s)`,
    ),
    /** What a description before a name begins with. */
    nounPhrase: new RegExp(
      `^(?:as\\s+)?(?:${determiners}|${articles}|${indefinite})\\s|['’]s?\\s`,
      'i',
    ),
    /** `A deckhand, who gave his name only as`. */
    /** What stands after a name that itself explains a description. */
    closing: /^(?:['’]s?)?\s*(?:[,.;:!?)–—]|-\s|$)/,
    age: /^\s*(?:aged\s+)?\d{1,3}\s*$/,
    namedAs: /(?<words>[^,;:.“”"()–—]+),\s+who\s[^,;:.]*\sname\s[^,;:.]*\bas\s+$/u,
    /** `a jury chaired by`, with titles after it. */
    by: new RegExp(
      `(?<words>[^,;:.“”"()–—]*\\s\\p{L}+)\\sby\\s+(?:the\\s+(?:\\p{Ll}[\\p{L}-]*\\s+){0,3})?(?:(?:${anyWord(names.titles)})\\.?\\s+)*$`,
      'u',
    ),
    /** `, the mayor of Varna,`, `(the mayor)`, `is mayor`, `of Varna`. */
    after: new RegExp(
      `^(?:['’]s?)?(?:\\s*[,(]\\s*|\\s*(?:--|[–—]|\\s-)\\s*|\\s+${copula}\\s+|\\s+(?=(?:of|from|at)\\s))`,
    ),
    /** `who is`, before a description. */
    whoIs: new RegExp(
      `^\\s*(?:who|which)\\s+(?:${be}|${anyWord(speech.becoming)})\\s+(?:also\\s+)?`,
    ),
    article: new RegExp(`^\\s*(?:${determiners}|${articles})\\s`),
    /** What somebody does, or what is done to them, after `is`. */
    participle: /^\s*(?:\p{Ll}+ly\s|already\s|not\s)?\p{Ll}+(?:ing|ed)\s/u,
    who: /^\s*(?:who|which)\s+/,
    lead: new RegExp(`^\\s*(?:${anyWord([...speech.coordinating, 'while'])}|${verb})\\s`),
    /** A name or a few words after `of`; what comes next may be a verb. */
    of: /^(?:of|from|at)\s+(?:the\s+)?(?:\p{Lu}[\p{L}\p{N}.’'&-]*(?:\s+(?:(?:of|for|and|&|the|de)\s+)*(?=\p{Lu})|))+|^(?:of|from|at)\s+(?:[\p{L}’'-]+\s*){1,3}/u,
    clauseEnd: new RegExp(
      `\\s(?:${anyWord([...speech.subordinating, ...speech.that, ...speech.relative, 'but'])})\\s`,
    ),
  };
});

const MAX_BESIDE = 160;

function besideName(text: string, { start, end }: Named): Beside[] {
  const before = text.slice(Math.max(0, start - MAX_BESIDE), start);
  const after = text.slice(end, end + MAX_BESIDE);
  const titles = titlesBefore(before);
  const rest = after.trimStart().replace(PATTERNS().of, '');
  const apposed = PATTERNS().closing.test(rest) ? describedBefore(before) : [];
  return [
    { kind: 'title' as const, text: titles },
    ...apposed,
    ...doingBefore(before),
    ...describedAfter(after, apposed.length > 0),
  ].filter(({ text: words }) => /\p{L}/u.test(words));
}

/** `Prime Minister` of `Prime Minister Ada Vale`. */
function titlesBefore(before: string): string {
  if (before === '') return '';
  return before.slice(PATTERNS().beforeTitles.exec(before)?.[0].length ?? 0);
}

/** `the mayor of Varna` of `the mayor of Varna, Ada Vale`. */
function describedBefore(before: string): Beside[] {
  if (!before.includes(',')) return [];
  const { titlesApart, apposed, anotherBegins, nounPhrase, namedAs } = PATTERNS();
  const apart = apposed.exec(before.replace(titlesApart, ', '));
  const words = (apart?.groups?.words ?? '').split(anotherBegins).at(-1) ?? '';
  // `Bo Lund, the mayor, Ada Vale`: the mayor is Bo Lund.
  const isOfAnother = /\p{Lu}\p{L}+,?$/u.test(before.slice(0, (apart?.index ?? 0) + 1));
  const isShort = words.split(/\s+/).length <= MAX_BARE;
  const isBeside = words !== '' && !isOfAnother && (isShort || nounPhrase.test(words));
  return [isBeside ? words : undefined, namedAs.exec(before)?.groups?.words].flatMap((text) =>
    text === undefined ? [] : { kind: 'description', text },
  );
}

function doingBefore(before: string): Beside[] {
  if (!before.includes('by')) return [];
  const text = PATTERNS().by.exec(before)?.groups?.words;
  return text === undefined ? [] : [{ kind: 'doing', text }];
}

/** Words of a description without an article. */
const MAX_BARE = 4;
const MAX_PIECES = 4;

/** Of a name that explains a description, what follows may be the rest of the sentence. */
function describedAfter(after: string, isExplaining: boolean): Beside[] {
  const {
    after: leading,
    of,
    age,
    article,
    participle,
    who,
    whoIs,
    lead: verb,
    clauseEnd,
  } = PATTERNS();
  const lead = leading.exec(after)?.[0];
  if (lead === undefined) return [];
  const rest = after.slice(lead.length);
  if (!/[,(–—-]/.test(lead) && participle.test(rest)) return [];
  const named = of.exec(rest)?.[0];
  if (named !== undefined) return [{ kind: 'description', text: named }];
  const pieces = rest.split(/[,;:()“”"]|\s[–—-]\s|[.!?](?=\s|$)/u);
  const found: Beside[] = [];
  for (const piece of /[,(–—-]/.test(lead) ? pieces.slice(0, MAX_PIECES) : pieces.slice(0, 1)) {
    if (age.test(piece)) continue;
    const isDoing = who.test(piece) && !whoIs.test(piece);
    const isSure = (!isExplaining && found.length === 0) || article.test(piece) || who.test(piece);
    if (verb.test(piece) || !isSure) break;
    const text = piece.replace(whoIs, '').replace(who, '').split(clauseEnd)[0] ?? '';
    found.push({ kind: isDoing ? 'doing' : 'description', text });
    if (isDoing) break;
  }
  return found;
}
