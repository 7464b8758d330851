/**
 * The words of a sentence that belong to one of its numbers: the clause before it, what follows it up to the next
 * clause, and the beginning of the sentence where it has no clause of its own (`They lost 5 ships and 9 planes`).
 */

import { ENGLISH, FOREIGN_LANGUAGES } from '../../language/languages.ts';
import { anyOf, anyWord } from '../../language/model/pattern.ts';
import { isDateStem, stemsOf } from '../../language/words/stems.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily, memoised } from '../../text/memo.ts';
import { type ArticleText, paragraph, paragraphNumberAt } from '../source-text.ts';
import { figuresAt, type SourceFigure } from './source-figures.ts';

/** A number of a passage with the stems of the words that are bound to it. */
export interface BoundNumber {
  readonly range: Range;
  readonly sentence: Range;
  /** Words that belong to this number and no other of the sentence. */
  readonly own: ReadonlySet<string>;
  /** With those that it shares with others. */
  readonly all: ReadonlySet<string>;
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
  return sentencesIn(scope.source.text, stretch, figures).flatMap((sentence) => {
    const own = figures.filter(
      ({ range: { start } }) => start >= sentence.start && start < sentence.end,
    );
    return own.length === 0 ? [] : numbersOf(scope, sentence, own);
  });
}

const PATTERNS = lazily(() => {
  const { pronouns, reflexive } = ENGLISH.speech;
  const foreign = FOREIGN_LANGUAGES.flatMap(({ numbers, clauses }) => [
    ...(numbers?.range?.and ?? []),
    ...(clauses?.joining ?? []),
  ]);
  const words = anyWord([...ENGLISH.numbers.parting, ...foreign]);
  const { he, she, they, it } = pronouns;
  const referring = [he, she, they, it].flatMap(({ subject, possessive }) => [
    ...subject,
    ...possessive,
  ]);
  const short = anyOf([...ENGLISH.names.shortTitles, ...ENGLISH.times.shortMonths, '\\p{Lu}']);
  return {
    boundary: new RegExp(
      `[,;:()\u2013\u2014]|(?<![\\p{L}\\p{M}])${words}(?![\\p{L}\\p{M}])`,
      'giu',
    ),
    referring: new RegExp(`(?<!\\p{L})${anyWord([...referring, ...reflexive])}(?!\\p{L})`, 'iu'),
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
): BoundNumber[] {
  const stems = (from: number, to: number): string[] =>
    to > from ? stemsOf(text.slice(from, to), language) : [];
  const { boundary, to: ofResult } = PATTERNS();
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
  /** Where the clause before a number begins; where that is empty, the clause before it. */
  const clauseBefore = (from: number, to: number): number | undefined =>
    between(from, to)
      .map(({ end }) => end)
      .reverse()
      .find((start) => stems(start, to).length > 0);
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
      // `and corrected it to 412` is about what the beginning of the sentence says.
      isReferring: PATTERNS().referring.test(text.slice(clause, hedged.start)),
      before: stems(clause, hedged.start),
      after: stems(range.end, after),
      noun: stemsOf(figure.unit ?? '', language),
      gap: isLast || behind.length > 0 ? [] : stems(after, to),
    };
  });
  const lead = stems(sentence.start, figures[0]?.hedged.start ?? sentence.start);
  const sharesLead = pieces.map(
    ({ before, isReferring }, at) => at > 0 && (isReferring || before.every(isDateStem)),
  );
  return figures.map(({ range }, at): BoundNumber => {
    const { before = [], after = [], gap = [], noun = [] } = pieces[at] ?? {};
    // `11,000 troops came, and hundreds have fought`
    const isNounShared = pieces[at + 1]?.noun.length === 0;
    const alone = [
      ...(at === 0 && sharesLead.includes(true) ? [] : before),
      ...after.filter((stem) => !isNounShared || !noun.includes(stem)),
    ];
    const hasDate = alone.some(isDateStem);
    const previous = pieces[at - 1];
    const all = [
      ...alone,
      ...before,
      ...after,
      ...gap,
      ...(previous?.gap ?? []),
      ...(noun.length === 0 ? (previous?.noun ?? []) : []),
      ...(sharesLead[at] === true ? lead.filter((stem) => !hasDate || !isDateStem(stem)) : []),
    ];
    return { range, sentence, own: new Set(alone), all: new Set(all) };
  });
}

/** Where the noun after a number ends. */
function endOfUnit(text: string, { range, unit }: SourceFigure, most: number): number {
  const at = unit === undefined ? -1 : text.slice(range.end, most).indexOf(unit);
  return at === -1 ? range.end : range.end + at + (unit?.length ?? 0);
}
