/**
 * What the words around a figure of a longer text make of its hedge: those that are a part of the figure, and
 * those that stand further off, before it or behind.
 */

import { lazily } from '../../text/memo.ts';
import { ENGLISH, isEnglish } from '../languages.ts';
import type { Hedge } from '../model/number-words.ts';
import { anyOf, anyWord } from '../model/pattern.ts';
import type { Qualifier } from '../model/quantity.ts';
import { englishHedge, foreignHedgeBefore, foreignHedges } from './hedges.ts';
import type { FigurePhrase } from './phrase.ts';

/** Characters that are looked at before a figure and behind it. */
const BEFORE = 60;
const FOREIGN_BEFORE = 30;
const BEHIND = 60;

type Rule = readonly [RegExp, Qualifier];

const PATTERNS = lazily(() => {
  const { hedges, hedgeVerbs, limitsBehind, roughly, tails, looseTails } = ENGLISH.numbers;
  const { determiners, adjectives, denying, endsUnit } = ENGLISH.numbers;
  const between = `\\s+(?:${anyOf(determiners)}\\s+)?(?:${anyOf(adjectives)}\\s+)?$`;
  const notNegated = `(?<!\\b${anyOf(ENGLISH.sense.negations)} )`;
  const noLimit = `(?<!${ENGLISH.numbers.noHedge['up to']?.before ?? '(?!)'})`;
  const ofHedges = (some: readonly Hedge[]): string => anyWord(some.map(({ words }) => words));
  const apart = Map.groupBy(
    hedges.filter(({ isApart }) => isApart === true),
    ({ qualifier }) => qualifier,
  );
  const rough = hedges.filter(
    ({ qualifier, isShort }) => qualifier === 'about' && isShort !== true,
  );
  const behind = [...tails, ...looseTails.map(([words, to]) => [` ${words}`, to] as const)];
  return {
    // The hedge is looked for first: most places have none, and looking back for a negation costs more.
    before: [
      [new RegExp(`\\b${anyOf(roughly)}\\s+$`, 'i'), 'about'],
      ...hedgeVerbs.map(
        ([words, to]): Rule => [
          new RegExp(`(?<![\\p{L}’'-]|(?:not|never|n[’']t|without) )(?:${words})${between}`, 'iu'),
          to,
        ],
      ),
      // Looks for the hedge first: most places have none, and looking back for a negation costs more.
      ...[...apart].map(
        ([qualifier, some]): Rule => [
          new RegExp(
            `\\b(?=${ofHedges(some)})${qualifier === 'up-to' ? noLimit : ''}${notNegated}${ofHedges(some)}${between}`,
            'i',
          ),
          qualifier,
        ],
      ),
    ] as readonly Rule[],
    behind: [
      [/^\+/, 'at-least'],
      ...behind.map(
        ([words, to]): Rule => [new RegExp(`^${words.replace(/^ /, '\\s+')}\\b`, 'i'), to],
      ),
    ] as readonly Rule[],
    // `forty ships or more`, `12 ships at most`: no verb or other number stands between.
    afterNoun: new RegExp(
      `^(?:\\s+(?!${anyWord([...endsUnit, ...Object.keys(limitsBehind)])}[\\s.,])[\\p{L}’'-]+){0,4}?,?\\s+` +
        `(${anyWord(Object.keys(limitsBehind))})(?![\\p{L}-]|\\s+(?:\\d|a\\s|an\\s|one\\s|two\\s|once|twice|as\\s))`,
      'iu',
    ),
    roughRange: new RegExp(`\\b${ofHedges(rough)}\\s+$`, 'i'),
    denied: new RegExp(`${anyOf(denying)}\\s+$`, 'i'),
  };
});

/** What the words around a figure make of it; more than one where they can be read so. */
export function qualifiersOf(
  phrase: FigurePhrase,
  text: string,
  language: string | undefined,
): ReadonlySet<Qualifier> {
  const own = englishQualifiers(phrase, text);
  if (isEnglish(language)) return own;
  const before = text.slice(Math.max(0, phrase.range.start - FOREIGN_BEFORE), phrase.range.start);
  const hedged = own.has('exact') ? before : `${before}${phrase.hedge ?? ''} `;
  const foreign = foreignHedgeBefore(hedged, hedged.length, language);
  if (!foreign) return own;
  const { qualifier, isShort } = foreign;
  if (isShort === true) return new Set<Qualifier>([qualifier, 'less-than']);
  return new Set(LIKE[qualifier] ?? [qualifier]);
}

/** Hedges that mean the same, which languages divide in other ways than English. */
const LIKE: Partial<Readonly<Record<Qualifier, readonly Qualifier[]>>> = {
  'up-to': ['up-to', 'at-most'],
  'at-most': ['at-most', 'up-to'],
};

/** How far before a figure its further hedge begins; 0 where there is none. */
export function lengthOfHedgeBefore(
  { range }: FigurePhrase,
  text: string,
  language: string | undefined,
): number {
  const before = text.slice(Math.max(0, range.start - BEFORE), range.start);
  if (!endsInWord(before)) return 0;
  const foreign = isEnglish(language) ? [] : foreignHedges(language);
  const patterns = [...PATTERNS().before, ...foreign].map(([pattern]) => pattern);
  const starts = patterns.map((pattern) => before.search(pattern));
  return Math.max(0, ...starts.map((start) => (start === -1 ? 0 : before.length - start)));
}

/** How far behind a figure a limit goes on: `12 ships at most`; 0 where there is none. */
export function lengthOfHedgeBehind({ range }: FigurePhrase, text: string): number {
  const after = text.slice(range.end, range.end + BEHIND);
  const { afterNoun, behind } = PATTERNS();
  const rules = [afterNoun, ...behind.map(([rule]) => rule)];
  return Math.max(...rules.map((rule) => rule.exec(after)?.[0].length ?? 0));
}

/** Whether a word stands before a number, as every hedge of more than one word ends in one. */
function endsInWord(before: string): boolean {
  return /[\p{L}\p{M}.'’]\s*$/u.test(before.slice(-8));
}

function englishQualifiers(phrase: FigurePhrase, text: string): ReadonlySet<Qualifier> {
  const patterns = PATTERNS();
  const before = text.slice(Math.max(0, phrase.range.start - BEFORE), phrase.range.start);
  const after = text.slice(phrase.range.end, phrase.range.end + BEHIND);
  const further = (endsInWord(before) ? patterns.before : [])
    .filter(([pattern]) => pattern.test(before))
    .map(([, qualifier]) => qualifier);
  if (phrase.tail !== undefined) further.push(phrase.tail);
  const limit =
    ENGLISH.numbers.limitsBehind[patterns.afterNoun.exec(after)?.[1]?.toLowerCase() ?? ''];
  if (limit !== undefined) further.push(limit);
  // Of a range they are not yet read.
  further.push(...patterns.behind.filter(([rule]) => rule.test(after)).map(([, to]) => to));
  if (phrase.quantity.kind === 'range') {
    if (patterns.roughRange.test(before)) return new Set(['about']);
    return new Set(further.length > 0 ? further : ['between']);
  }
  // `not 100` says no number, `minus 5` another.
  if (phrase.qualifier === 'exact' && patterns.denied.test(before)) return new Set(['vague']);
  const hedge = englishHedge(phrase.hedge);
  const isBare =
    phrase.qualifier === 'exact' ||
    hedge?.isWeak === true ||
    (phrase.qualifier === 'about' && hedge?.isShort !== true);
  if (isBare && further.length > 0) return new Set(further);
  const own: Qualifier[] = [phrase.qualifier, ...further];
  if (hedge?.isShort === true) own.push('less-than');
  // The same limit.
  if (phrase.qualifier === 'up-to') own.push('at-most');
  if (phrase.qualifier === 'at-most') own.push('up-to');
  return new Set(own);
}
