/**
 * The words of a sentence that belong to one of its numbers: the clause before it, what follows it up to the next
 * clause, and the beginning of the sentence where it has no clause of its own (`They lost 5 ships and 9 planes`).
 */

import { ENGLISH, findLanguage, isEnglish } from '../../language/languages.ts';
import type { Language } from '../../language/model/language.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { measureOf } from '../../language/units/measures.ts';
import { currencyOf } from '../../language/units/same-units.ts';
import { isDateStem, stemsOf } from '../../language/words/stems.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily, memoised } from '../../text/memo.ts';
import { type ArticleText, paragraph, paragraphNumberAt } from '../source-text.ts';
import { figuresAt, type SourceFigure } from './source-figures.ts';

/** A number of a passage with the stems of the words that are bound to it. */
export interface BoundNumber {
  readonly range: Range;
  readonly sentence: Range;
  /** `money`, the name of its measure, or `count`: numbers of different kinds are not taken for one another. */
  readonly kind: string;
  /** What is counted, where the number of which it is a part says it: `11 of the 15 members`. */
  readonly noun?: string;
  /** Words that belong to this number and no other of the sentence. */
  readonly own: ReadonlySet<string>;
  /** With those that it shares with others. */
  readonly all: ReadonlySet<string>;
  /** With all others of its sentence that belong to no other number, and of the one before, if a pronoun stands for it. */
  readonly around: ReadonlySet<string>;
}

/** Characters around a number that are read. */
const NEAR = 2500;

/** The numbers of the passage around a figure, the figure among them, each with its words. */
export function boundNumbersAround(
  scope: ArticleText,
  { range }: SourceFigure,
): readonly BoundNumber[] {
  const part = paragraph(scope.source, paragraphNumberAt(scope.source, range.start)) ?? range;
  const isShort = part.end - part.start <= 2 * NEAR;
  const stretch = isShort
    ? part
    : {
        start: Math.max(part.start, range.start - NEAR),
        end: Math.min(part.end, range.end + NEAR),
      };
  const last = lastRead(scope.source);
  const key = `${stretch.start} ${stretch.end} ${scope.language ?? ''}`;
  if (last.key !== key) Object.assign(last, { key, numbers: numbersIn(scope, stretch) });
  return last.numbers;
}

/** The passage that was read last: the figures of a brief often come from one. */
const lastRead = memoised((): { key: string; numbers: readonly BoundNumber[] } => ({
  key: '',
  numbers: [],
}));

function numbersIn(scope: ArticleText, stretch: Range): BoundNumber[] {
  const figures = figuresAt(scope, stretch);
  const sentences = sentencesIn(scope.source.text, stretch, figures);
  return sentences.flatMap((sentence, at) => {
    const own = figures.filter(
      ({ range: { start } }) => start >= sentence.start && start < sentence.end,
    );
    return own.length === 0 ? [] : numbersOf(scope, sentence, own, sentences[at - 1]);
  });
}

/** Marks and words between the clauses of a language; those of English are asked everywhere. */
const boundaryIn = memoised(({ numbers, clauses }: Language) => {
  const own = [...(numbers?.range?.and ?? []), ...(clauses?.joining ?? [])];
  const words = anyWord([...ENGLISH.numbers.parting, ...own]);
  return new RegExp(`[,;:()\u2013\u2014]|(?<![\\p{L}\\p{M}])${words}(?![\\p{L}\\p{M}])`, 'giu');
});

const PATTERNS = lazily(() => {
  const { pronouns, reflexive, relative, be, auxiliaries, definite } = ENGLISH.speech;
  const { he, she, they, it } = pronouns;
  const referring = [he, she, they, it].flatMap(({ subject, possessive }) => [
    ...subject,
    ...possessive,
  ]);
  const possessives = [he, she, they, it].flatMap(({ possessive }) => possessive);
  const short = anyOf([...ENGLISH.names.shortTitles, ...ENGLISH.times.shortMonths, '\\p{Lu}']);
  return {
    referring: new RegExp(`(?<!\\p{L})${anyWord([...referring, ...reflexive])}(?!\\p{L})`, 'iu'),
    participle: /^\s*\p{Ll}+ing\s/u,
    relative: new RegExp(`^\\s*${anyWord(relative)}\\s`, 'u'),
    // `, which cost`, `, was sold for`, `, costing`
    subjectless: new RegExp(
      `^\\s*(?:${anyWord([...relative, ...be, ...auxiliaries])}|\\p{Ll}+(?:ing|ed))\\s`,
      'u',
    ),
    pronounFirst: new RegExp(`^["“‘„«(\\s]*${anyWord(referring)}(?!\\p{L})`, 'iu'),
    ofWhole: new RegExp(
      `^\\s+${anyWord(ENGLISH.numbers.beforeUnit)}\\s+${anyWord([...definite, ...possessives])}\\s+$`,
      'iu',
    ),
    to: new RegExp(`(?<!\\p{L})${anyWord(ENGLISH.numbers.range.to)}\\s+$`, 'iu'),
    sentenceEnd: /[.!?]["”’»)]*\s+(?=["“‘„«(]*[\p{Lu}\p{N}])/gu,
    short: new RegExp(`(?<!\\p{L})${short}$`, 'u'),
  };
});

function sentencesIn(
  text: string,
  { start, end }: Range,
  figures: readonly SourceFigure[],
): Range[] {
  const stretch = text.slice(start, end);
  const { sentenceEnd, short } = PATTERNS();
  const ends = [...stretch.matchAll(sentenceEnd)].flatMap(({ index, 0: mark }) =>
    short.test(stretch.slice(Math.max(0, index - 8), index)) || isInFigure(start + index)
      ? []
      : index + mark.length,
  );
  /** `2 Mrd. Euro` */
  function isInFigure(at: number): boolean {
    return figures.some(({ range }) => range.start < at && at < range.end);
  }
  return [0, ...ends].map((from, index) => ({
    start: start + from,
    end: start + (ends[index] ?? stretch.length),
  }));
}

function numbersOf(
  { source: { text }, language }: ArticleText,
  sentence: Range,
  figures: readonly SourceFigure[],
  previous: Range | undefined,
): BoundNumber[] {
  const stems = (from: number, to: number): string[] =>
    to > from ? stemsOf(text.slice(from, to), language) : [];
  const {
    to: ofResult,
    referring,
    subjectless,
    participle,
    relative: which,
    pronounFirst,
  } = PATTERNS();
  const boundary = boundaryIn((isEnglish(language) ? undefined : findLanguage(language)) ?? NONE);
  const own = text.slice(sentence.start, sentence.end);
  // `50% to 49%`
  const results = figures.filter(({ hedged: { start } }) =>
    ofResult.test(text.slice(Math.max(sentence.start, start - 8), start)),
  );
  const boundaries = [
    ...Array.from(own.matchAll(boundary), ({ index, 0: words }) => {
      const start = sentence.start + index;
      return { start, end: start + words.length };
    }),
    ...results.map(({ hedged: { start } }) => ({ start: start - 1, end: start })),
  ].sort((one, other) => one.start - other.start);
  const between = (from: number, to: number): Range[] =>
    boundaries.filter(({ start, end }) => start >= from && end <= to);
  /** Where the clause before a number begins; where that is empty or has no subject, the clause before it. */
  const clauseBefore = (from: number, to: number): number | undefined => {
    const starts = between(from, to)
      .map(({ end }) => end)
      .reverse();
    const full = starts.filter((start) => stems(start, to).length > 0);
    const whole = full.find((start) => !subjectless.test(text.slice(start, to)));
    return whole ?? (full.length > 0 && from === sentence.start ? from : full[0]);
  };
  const pieces = figures.map((figure, at) => {
    const { hedged, range } = figure;
    const from = figures[at - 1]?.range.end ?? sentence.start;
    const to = figures[at + 1]?.hedged.start ?? sentence.end;
    const behind = between(range.end, to);
    const isLast = at === figures.length - 1;
    // Where nothing parts two numbers, only the noun of the first is its own.
    const after = behind[0]?.start ?? (isLast ? to : endOfUnit(text, figure, to));
    const clause = clauseBefore(from, hedged.start) ?? (at === 0 ? from : hedged.start);
    return {
      // `and corrected it to 412` and `and peaked at 412` are about what the beginning of the sentence says.
      isReferring: [referring, subjectless].some((one) =>
        one.test(text.slice(clause, hedged.start)),
      ),
      hasVerb: participle.test(text.slice(clause, hedged.start)),
      isRelative: at > 0 && which.test(text.slice(clause, hedged.start)),
      before: stems(clause, hedged.start),
      after: stems(range.end, after),
      noun: stemsOf(figure.unit ?? nounOfWhole(text, figure, figures[at + 1]) ?? '', language),
      gap: isLast || behind.length > 0 ? [] : stems(after, to),
    };
  });
  // What a pronoun at its beginning stands for is named in the sentence before.
  const named = previous && pronounFirst.test(own) ? stems(previous.start, previous.end) : [];
  const first = figures[0]?.hedged.start ?? sentence.start;
  const opening = [...named, ...stems(sentence.start, first)];
  // `A mob came, killing seven and wounding 11`: the first number's own verb is not that of the second.
  const verb = between(sentence.start, first).at(-1);
  const isOwnVerb = verb !== undefined && participle.test(text.slice(verb.end, first));
  const subject = isOwnVerb ? [...named, ...stems(sentence.start, verb.start)] : opening;
  const sharesLead = pieces.map(
    ({ before, isReferring }, at) => isReferring || (at > 0 && before.every(isDateStem)),
  );
  /** What a number without words of its own before it shares: those of the number before, or of the whole sentence. */
  const leadOf = (at: number): readonly string[] => {
    const { before = [], noun = [], after = [] } = pieces[at - 1] ?? {};
    // `three men of a firm which employs 40`
    if (pieces[at]?.isRelative === true) return [...noun, ...after];
    if (pieces[at]?.hasVerb === true) return subject;
    if (at <= 1 || pieces[at]?.isReferring === true) return opening;
    return sharesLead[at - 1] === true ? leadOf(at - 1) : before;
  };
  const numbers = figures.map((figure, at) => {
    const { range } = figure;
    const { before = [], after = [], gap = [], noun = [] } = pieces[at] ?? {};
    // `11,000 troops came, and hundreds have fought`
    const isNounShared = pieces[at + 1]?.noun.length === 0;
    const alone = [
      ...(sharesLead[at + 1] === true ? [] : before),
      ...after.filter((stem) => !isNounShared || !noun.includes(stem)),
    ];
    // `11 of the 15 members resigned`
    const isPart = nounOfWhole(text, figure, figures[at + 1]) !== undefined;
    const hasDate = alone.some(isDateStem);
    const last = pieces[at - 1];
    const beside = [...alone, ...before, ...after, ...noun, ...gap, ...(last?.gap ?? [])];
    const all = [
      ...beside,
      ...(isPart ? (pieces[at + 1]?.after ?? []) : []),
      ...(noun.length === 0 ? (last?.noun ?? []) : []),
      // `5 percent of the vote, compared with 3 percent`
      ...(after.length === 0 && figures[at - 1]?.unit === figures[at]?.unit
        ? (last?.after ?? [])
        : []),
      ...(sharesLead[at] === true
        ? leadOf(at).filter((stem) => !hasDate || !isDateStem(stem))
        : []),
    ];
    return { figure, range, own: new Set(alone), beside: new Set(beside), all: new Set(all) };
  });
  const said = [...named, ...stems(sentence.start, sentence.end)];
  return numbers.map(({ figure, range, own: alone, all }, at): BoundNumber => {
    const isOfOther = (stem: string): boolean =>
      !all.has(stem) && numbers.some(({ beside }) => beside.has(stem));
    const around = new Set(said.filter((stem) => !isOfOther(stem)));
    const noun = nounOfWhole(text, figure, figures[at + 1]);
    return {
      range,
      kind: kindOf(figure),
      sentence,
      own: alone,
      all,
      around,
      ...(noun !== undefined && { noun }),
    };
  });
}

/** The noun of the whole: `members` of `11 of the 15 members`. */
function nounOfWhole(
  text: string,
  { range, unit }: SourceFigure,
  next: SourceFigure | undefined,
): string | undefined {
  if (unit !== undefined || !next || next.range.start - range.end > 20) return undefined;
  return PATTERNS().ofWhole.test(text.slice(range.end, next.range.start)) ? next.unit : undefined;
}

function kindOf({ quantity, unit }: SourceFigure): string {
  const amounts =
    quantity.kind === 'range'
      ? [quantity.max]
      : quantity.kind === 'amount'
        ? [quantity.amount]
        : [];
  const isMoney = amounts.some((amount) => currencyOf(amount, unit) !== undefined);
  return isMoney ? 'money' : (measureOf(unit) ?? 'count');
}

const NONE: Language = { tags: [] };

/** Where the noun after a number ends. */
function endOfUnit(text: string, { range, unit }: SourceFigure, most: number): number {
  const at = unit === undefined ? -1 : text.slice(range.end, most).indexOf(unit);
  return at === -1 ? range.end : range.end + at + (unit?.length ?? 0);
}
