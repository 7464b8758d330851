/**
 * The targets of an item in its sources, which n and N step through: where its words were found, and where the
 * brief says that they are, if that is elsewhere. Data only; no text.
 */
import type { Anchor } from '../../../brief/model/brief.ts';
import { isInOwnWords } from '../../../evidence/record/record.ts';
import type { Finding, ItemCheck, Passage, Place } from '../../../evidence/verdict/check.ts';
import { wordVerdictOf } from '../../../evidence/verdict/word-verdict.ts';

/** Words of a source that are shown as those that count. */
export type MarkedPlace = Omit<Place, 'codePoints'>;

export interface Target {
  /** Key of the source, in a brief with several. */
  readonly source?: string;
  /** Paragraphs, 1-based, inclusive. */
  readonly from: number;
  readonly to: number;
  /** The words that the item comes from; none where whole paragraphs are cited. */
  readonly marked: readonly MarkedPlace[];
  /** Whether the words stand here, or the brief only says so. */
  readonly kind: 'found' | 'stated';
}

/** The paragraphs that anchors name: one target for each group of paragraphs in a row. */
export function statedTargets(at: readonly Anchor[]): readonly Target[] {
  const targets: Target[] = [];
  for (const { source, from, to } of at) {
    const last = targets.at(-1);
    const isNext =
      last !== undefined && last.source === source && from >= last.from && from <= last.to + 1;
    if (isNext) targets[targets.length - 1] = { ...last, to: Math.max(to, last.to) };
    else targets.push({ ...withSource(source), from, to, marked: [], kind: 'stated' });
  }
  return targets;
}

/** The targets of an item that was checked against its sources. */
export function evidenceTargetsOf(item: ItemCheck, at: readonly Anchor[]): readonly Target[] {
  const stated = statedTargets(at);
  // Of a point or person, the words are the analyst's own: all that can be shown is what it cites.
  if (isInOwnWords(item.section)) return stated;
  const found = item.passages.flatMap((passage) => foundTarget(passage, item.findings));
  const verdict = wordVerdictOf(item.verdict, item.beforeReview);
  if (verdict === 'verified' || verdict === 'ambiguous') {
    return found.length > 0 ? found : stated;
  }
  const elsewhere = stated.filter(({ source, from, to }) =>
    found.every((one) => one.source !== source || one.to < from || one.from > to),
  );
  return [...found, ...elsewhere];
}

/** Paragraphs further from the words than this are not shown with them. */
const MAX_APART = 6;

function foundTarget({ places }: Passage, findings: readonly Finding[]): readonly Target[] {
  const [first] = places;
  if (!first) return [];
  const { source } = first;
  const own = places.filter((place) => place.source === source);
  const numbers = own.map(({ paragraph }) => paragraph);
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  // The paragraph that names another speaker is shown with the words, where it is near.
  const named = findings
    .filter(({ code }) => code === 'attribution-elsewhere')
    .flatMap(({ places: there = [] }) => there)
    .filter((place) => place.source === source && from - place.paragraph <= MAX_APART)
    .map(({ paragraph }) => paragraph);
  return [
    {
      ...withSource(source),
      from: Math.min(from, ...named),
      to: Math.max(to, ...named.filter((number) => number - to <= MAX_APART)),
      marked: own,
      kind: 'found',
    },
  ];
}

function withSource(source: string | undefined): { readonly source?: string } {
  return source === undefined ? {} : { source };
}
