/**
 * Compares the negations in a sentence of a point, and words such as `may`, `allegedly` and `plans to`, with those of its
 * source: none may be lost, and none added.
 */
import type { Mark } from '../../article/clauses/clauses.ts';
import {
  isReporting,
  isWordOf,
  MARK_KINDS,
  type MarkKind,
} from '../../language/words/clause-marks.ts';
import type { Beside, Hunk } from './beside.ts';
import type { Clauses } from './cited-clauses.ts';

const NEGATIVE: readonly MarkKind[] = ['negating', 'refusing', 'notNegating'];
const OPEN: readonly MarkKind[] = ['possible', 'alleged', 'planned', 'weak'];

/** Marks that answer one another in the two texts. */
interface Balance {
  readonly name: 'negation' | 'modality';
  readonly kinds: readonly MarkKind[];
  /** What keeps those of the source in the point. */
  readonly kept: readonly MarkKind[];
  /** What gives those of the point in the source. */
  readonly given: readonly MarkKind[];
}

const BALANCES: readonly Balance[] = [
  { name: 'negation', kinds: NEGATIVE, kept: NEGATIVE, given: [...NEGATIVE, 'opposing'] },
  { name: 'modality', kinds: ['certain'], kept: MARK_KINDS, given: ['certain'] },
  {
    name: 'modality',
    kinds: ['possible', 'alleged'],
    kept: [...OPEN, 'reported', 'negating'],
    given: OPEN,
  },
  {
    name: 'modality',
    kinds: ['planned', 'weak'],
    kept: [...OPEN, 'future', 'reported', 'negating'],
    given: MARK_KINDS,
  },
];

/** What words in the place of others turn, or leave open no more; undefined where all is kept. */
export function turnedBy(hunk: Hunk, pair: Beside): Balance['name'] | undefined {
  const { point } = pair;
  const turned = BALANCES.find((one) => !isGiven(one, hunk, pair) || !isKept(one, hunk, pair));
  if (turned) return turned.name;
  const isDone =
    hunk.own.some((at) => isWordOf('finished', point.words[at]?.text ?? '', point.language)) &&
    marksAt(pair.cited, hunk.source, ['future', 'planned', 'possible']).length > 0 &&
    marksAt(point, hunk.own, ['future', ...OPEN]).length === 0;
  return isDone ? 'modality' : undefined;
}

/** Whether a text denies something, leaves it open or gives it to somebody. */
export function isOpen({ marks }: Clauses): boolean {
  const kinds: readonly MarkKind[] = [...NEGATIVE, ...OPEN, 'reported'];
  return marks.some(({ kind }) => kinds.includes(kind));
}

/** What the nearest sentence of the source leaves open, or gives to somebody, where that of the point does neither. */
export function leftOpen({ point, cited, own, source }: Beside): readonly Mark[] {
  if (marksAt(point, own, [...OPEN, 'reported', 'negating', 'refusing']).length > 0) return [];
  if (own.some((at) => isReporting(point.words[at]?.text ?? '', point.language))) return [];
  const isToCome = marksAt(point, own, ['future']).length > 0;
  return marksAt(cited, source, [...OPEN, 'reported', 'future']).filter(({ kind, head }) => {
    if (isToCome && (kind === 'future' || kind === 'planned')) return false;
    if (kind !== 'future') return true;
    // `closes` says what `will close` says; `closed` does not.
    const verb = head === undefined ? undefined : cited.words[head];
    return own.some((at) => {
      const word = point.words[at];
      return (
        word?.stem === verb?.stem && word?.text !== verb?.text && word?.text !== `${verb?.text}s`
      );
    });
  });
}

/** `was to begin` and `was set to begin`: as many plans in the one as in the other. */
function isSamePlan({ kinds }: Balance, { point, cited, own, source }: Beside): boolean {
  const [said, there] = [marksAt(point, own, kinds), marksAt(cited, source, kinds)];
  return kinds.includes('planned') && said.length > 0 && said.length === there.length;
}

function isGiven(balance: Balance, { own }: Hunk, pair: Beside): boolean {
  const { kinds, given } = balance;
  const { point, cited, hunks, isNear } = pair;
  if (marksAt(point, own, kinds).length === 0 || isSamePlan(balance, pair)) return true;
  // A hedge of the analyst’s own takes nothing from a text in other words.
  if (!isNear && kinds.includes('possible')) return true;
  const [owns, sources] = [hunks.flatMap((one) => one.own), hunks.flatMap((one) => one.source)];
  return marksAt(point, owns, kinds).length <= marksAt(cited, sources, given).length;
}

function isKept(balance: Balance, hunk: Hunk, pair: Beside): boolean {
  const { kinds, kept } = balance;
  const { point, cited, own, hunks, isNear } = pair;
  if (isSamePlan(balance, pair)) return true;
  const stems = new Set(own.map((at) => point.words[at]?.stem));
  // In other words, or far from one another, only what bears on a word of the point says something of it.
  const left = marksAt(cited, hunk.source, kinds).filter(({ head }) => {
    if (head === undefined) return isNear && hunk.isShort;
    return stems.has(cited.words[head]?.stem) || (isNear && hunk.isShort);
  });
  if (left.length === 0) return true;
  const owns = isNear ? hunks.flatMap((one) => one.own) : own;
  const sources = isNear ? hunks.flatMap((one) => (one.isShort ? one.source : [])) : [];
  const count = Math.max(left.length, marksAt(cited, sources, kinds).length);
  return count <= marksAt(point, owns, kept).length;
}

/** Marks that the words at some places are part of. What denies nothing, as `not only`, counts where it is broken up. */
function marksAt(
  { marks }: Clauses,
  places: readonly number[],
  kinds: readonly MarkKind[],
): Mark[] {
  return marks.filter(({ kind, first, last }) => {
    const count = places.filter((at) => first <= at && at <= last).length;
    return kinds.includes(kind) && count > 0 && (kind !== 'notNegating' || count <= last - first);
  });
}
