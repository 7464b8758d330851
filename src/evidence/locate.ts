/**
 * Finds words in a source, exactly but for folding: those of a quote inside one quotation, those of a
 * figure in one paragraph. Finds nothing that is only like them; what is near is `nearest-passage.ts`'s.
 */
import type { Folded } from '../text/fold.ts';
import type { Range } from '../text/line-index.ts';
import { type Elided, type Gap, readElisions } from './elision.ts';
import { findWhole, foldParts, foldWords } from './folded-span.ts';
import { perSource } from './per-source.ts';
import { outerQuotations, quotationAt } from './quotations.ts';
import { placesOf, type Scope } from './scope.ts';
import { paragraph, paragraphNumberAt, type SourceText } from './source-text.ts';
import type { Grade, Passage, Place } from './verdict.ts';
import { offsetsOfRarest, wordIndexOf, wordsOf } from './word-index.ts';

/** Parts of a source that are read as one text, such as those of a running quotation. */
export type Stretch = readonly Range[];

/** What stands in the source between two pieces of an elided quote. */
export interface Omission {
  readonly kind: Gap['kind'];
  /** Folded; may be no more than punctuation. */
  readonly text: string;
  /** What is kept right before it and right after it, folded. */
  readonly before: string;
  readonly after: string;
  /** What brackets put in its place. */
  readonly inserted: readonly string[];
  readonly places: readonly Place[];
}

export interface Located extends Passage {
  readonly grade: Grade;
  readonly scope: Scope;
  /** The stretch that it stands in, and where. */
  readonly stretch: Stretch;
  readonly range: Range;
  readonly omissions: readonly Omission[];
  readonly inserted: readonly string[];
}

/** Where words may stand: quotes in quotations, the words of figures in paragraphs. */
export type Kind = 'quotation' | 'paragraph';

/** Passages reported of one source; more say nothing new. */
const MAX_FOUND = 20;
/** Words of the source that may stand in the place of bracketed ones. */
const MAX_REPLACED = 12;
/** Characters beside an omission that are kept for those who ask what it bears on. */
const NEAR = 40;

/** In the stretches that touch the stated paragraphs, or in all where nothing is stated. */
export function locateStated(scope: Scope, paragraphs: readonly string[], kind: Kind): Located[] {
  if (scope.stated.length === 0) return locateAnywhere(scope, paragraphs, kind);
  const stated = new Set(scope.stated);
  return search(scope, paragraphs, stretchesIn(scope.source, stated, kind));
}

/** In the whole source, by the rarest of the words. */
export function locateAnywhere(scope: Scope, paragraphs: readonly string[], kind: Kind): Located[] {
  const { source } = scope;
  const elided = readElisions(paragraphs.join(' '));
  const certain = elided
    ? elided.pieces.flatMap(({ forms }) => (forms.length === 1 ? forms : []))
    : paragraphs;
  const words = wordsOf(certain.join(' '));
  if (words.length === 0) return [];
  const stretches = new Set<Stretch>();
  // The quote's brackets may be the source's own, and then are no reason to look elsewhere.
  for (const offset of offsetsOfRarest(wordIndexOf(source), words)) {
    const stretch = stretchAt(source, offset, kind);
    if (stretch) stretches.add(stretch);
  }
  return search(scope, paragraphs, stretches);
}

function stretchesIn(source: SourceText, stated: ReadonlySet<number>, kind: Kind): Stretch[] {
  if (kind === 'quotation') {
    const byParagraph = quotedStretches(source);
    return [...new Set([...stated].flatMap((number) => byParagraph.get(number) ?? []))];
  }
  return [...stated].flatMap((number) => {
    const stretch = paragraphStretch(source, number);
    return stretch ? [stretch] : [];
  });
}

/** The outermost quotations that touch a paragraph, by its number. */
const quotedStretches = perSource((source) => {
  const byParagraph = new Map<number, Stretch[]>();
  for (const { parts } of outerQuotations(source)) {
    for (const { paragraph: number } of parts) {
      const known = byParagraph.get(number);
      if (known) known.push(parts);
      else byParagraph.set(number, [parts]);
    }
  }
  return byParagraph;
});

function stretchAt(source: SourceText, offset: number, kind: Kind): Stretch | undefined {
  return kind === 'quotation'
    ? quotationAt(source, offset)?.parts
    : paragraphStretch(source, paragraphNumberAt(source, offset));
}

/** The same list for the same paragraph each time, so that it can be told again. */
function paragraphStretch(source: SourceText, number: number): Stretch | undefined {
  const whole = paragraph(source, number);
  if (!whole) return undefined;
  const known = paragraphStretches(source);
  const stretch = known.get(number) ?? [whole];
  known.set(number, stretch);
  return stretch;
}

const paragraphStretches = perSource(() => new Map<number, Stretch>());
const foldedStretches = perSource(() => new WeakMap<Stretch, Folded>());

/** A stretch folded; kept, since several items look in the same one. */
export function foldStretch(source: SourceText, stretch: Stretch): Folded {
  const known = foldedStretches(source);
  const folded = known.get(stretch) ?? foldParts(source, stretch);
  known.set(stretch, folded);
  return folded;
}

function search(
  scope: Scope,
  paragraphs: readonly string[],
  stretches: Iterable<Stretch>,
): Located[] {
  const needle = foldWords(paragraphs.join(' '));
  const elided = readElisions(paragraphs.join(' '));
  const [whole, pieced]: [Located[], Located[]] = [[], []];
  for (const stretch of stretches) {
    if (whole.length + pieced.length >= MAX_FOUND) break;
    const folded = foldStretch(scope.source, stretch);
    for (const { original } of findWhole(scope.source, folded, needle, { most: MAX_FOUND })) {
      whole.push(locatedWhole(scope, paragraphs, stretch, original));
    }
    if (elided) pieced.push(...findPieces(scope, stretch, folded, elided));
  }
  return whole.length > 0 ? whole : pieced;
}

function locatedWhole(
  scope: Scope,
  paragraphs: readonly string[],
  stretch: Stretch,
  range: Range,
): Located {
  const places = placesWithin(scope, stretch, range);
  const written = places.map(({ range: { start, end } }) => scope.source.text.slice(start, end));
  const isExact =
    written.length === paragraphs.length &&
    written.every((words, index) => words.trim() === paragraphs[index]?.trim());
  const grade = isExact ? 'exact' : 'folded';
  return { places, grade, scope, stretch, range, omissions: [], inserted: [] };
}

/** The places of a range, without what stands between the parts of its stretch. */
export function placesWithin(scope: Scope, stretch: Stretch, { start, end }: Range): Place[] {
  return stretch.flatMap((part) => {
    const from = Math.max(part.start, start);
    const to = Math.min(part.end, end);
    return from < to ? placesOf(scope, { start: from, end: to }) : [];
  });
}

/**
 * Pieces in their order, each as near to the next as it can be. Each different end is a passage of its
 * own.
 */
function findPieces(
  scope: Scope,
  stretch: Stretch,
  folded: Folded,
  { pieces, gaps }: Elided,
): Located[] {
  const occurrences = pieces.map(({ forms }) =>
    forms
      .flatMap((form) => findWhole(scope.source, folded, form))
      .sort((a, b) => a.start - b.start),
  );
  const found: Located[] = [];
  for (const last of occurrences.at(-1) ?? []) {
    const chain = [last];
    for (let index = pieces.length - 2; index >= 0; index--) {
      const next = chain[0]?.start ?? 0;
      const before = occurrences[index]?.findLast(({ end }) => end <= next);
      if (!before) break;
      chain.unshift(before);
    }
    if (chain.length < pieces.length) continue;
    const omissions = chain.slice(1).map((piece, index): Omission => {
      const previous = chain[index];
      const kinds = gaps[index + 1] ?? [];
      const range = { start: previous?.original.end ?? 0, end: piece.original.start };
      return {
        kind: kinds.some(({ kind }) => kind === 'omission') ? 'omission' : 'insertion',
        text: folded.text.slice(previous?.end ?? 0, piece.start),
        before: folded.text.slice(previous?.start ?? 0, previous?.end ?? 0).slice(-NEAR),
        after: folded.text.slice(piece.start, Math.min(piece.end, piece.start + NEAR)),
        inserted: kinds.flatMap((gap) => (gap.kind === 'insertion' ? [gap.words] : [])),
        places: placesWithin(scope, stretch, range),
      };
    });
    const isExchanged = omissions.some(({ kind, text }, index) =>
      kind === 'insertion'
        ? wordsOf(text).length > MAX_REPLACED || exchangesBrackets(text, gaps[index + 1] ?? [])
        : false,
    );
    const [before, after] = [
      /\[[^[\]]*\]\s*$/.exec(folded.text.slice(0, chain.at(0)?.start))?.[0] ?? '',
      /^\s*\[[^[\]]*\]/.exec(folded.text.slice(chain.at(-1)?.end))?.[0] ?? '',
    ];
    const isAtEnd =
      exchangesBrackets(before, gaps.at(0) ?? []) || exchangesBrackets(after, gaps.at(-1) ?? []);
    if (isExchanged || isAtEnd) continue;
    // The same first piece twice is one passage, the shorter.
    const start = chain[0]?.start;
    const same = found.findIndex(({ range }) => range.start === chain[0]?.original.start);
    if (start !== undefined && same !== -1) continue;
    found.push({
      places: chain.flatMap(({ original }) => placesWithin(scope, stretch, original)),
      grade: 'elided',
      scope,
      stretch,
      range: { start: chain[0]?.original.start ?? 0, end: last.original.end },
      omissions: [...omissions, ...atEdges(chain[0]?.start ?? 0, last.end)],
      inserted: gaps.flat().flatMap((gap) => (gap.kind === 'insertion' ? [gap.words] : [])),
    });
  }
  return found;

  /** Brackets before the first piece and after the last, which stand in place of words beyond it. */
  function atEdges(start: number, end: number): Omission[] {
    return [
      { at: start, gap: gaps.at(0) ?? [] },
      { at: end, gap: gaps.at(-1) ?? [] },
    ].flatMap(({ at, gap }): Omission[] => {
      const inserted = gap.flatMap((one) => (one.kind === 'insertion' ? [one.words] : []));
      if (inserted.length === 0) return [];
      const before = folded.text.slice(Math.max(0, at - NEAR), at);
      const after = folded.text.slice(at, at + NEAR);
      return [{ kind: 'insertion', text: '', before, after, inserted, places: [] }];
    });
  }
}

/** Whether a quote has brackets where the source has other ones, which are its editor's. */
function exchangesBrackets(there: string, own: readonly Gap[]): boolean {
  if (!there.includes('[')) return false;
  const words = own.flatMap((gap) => (gap.kind === 'insertion' ? [gap.words] : []));
  return words.length > 0 && !words.some((one) => there.includes(`[${one}]`));
}

/**
 * Where the pieces of an elided quote, or the halves of a plain one, stand in different quotations; none
 * where some of them stand nowhere.
 */
export function locateApart(scope: Scope, quote: string): readonly Located[] {
  const elided = readElisions(quote);
  if (!elided) return [];
  const apart: Located[] = [];
  for (const { forms } of elided.pieces) {
    const found = forms.flatMap((form) => locateStated(scope, [form], 'quotation'))[0];
    if (!found) return [];
    apart.push(found);
  }
  return new Set(apart.map(({ stretch }) => stretch)).size > 1 ? apart : [];
}
