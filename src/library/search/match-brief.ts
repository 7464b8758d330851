/** Compares a query with a brief: whether all its terms hold, and the items and words that they hold of. */

import type { Brief } from '../../brief/model/brief.ts';
import { ITEM_SECTIONS, type Section } from '../../brief/model/sections.ts';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import { findInRow, searchWords } from '../../text/folding/search-words.ts';
import type { Range } from '../../text/line-index.ts';
import type { Query, Term, WordField, WordTerm } from './query.ts';
import { type Field, type SearchableItem, type SearchField, searchable } from './searchable.ts';

/** A field with the words that were looked for, as ranges in UTF-16 units, in order and apart from each other. */
export interface FieldMatch extends Field {
  readonly ranges: readonly Range[];
}

/** An item that was found. */
export interface ItemMatch extends Pick<SearchableItem, 'section' | 'index'> {
  /** The words of the item first, whether or not something was found in them. */
  readonly fields: readonly FieldMatch[];
}

export interface BriefMatch {
  /** What was found in the title, the tags, the sources. */
  readonly about: readonly FieldMatch[];
  readonly items: readonly ItemMatch[];
}

/** Whether a query asks for verdicts, which take a check. */
export function needsVerdicts(query: Query): boolean {
  return query.some(({ kind }) => kind === 'verdict');
}

/** Whether all terms hold. `result` is needed only by a query that asks for verdicts. */
export function meetsQuery(query: Query, brief: Brief, result?: CheckResult): boolean {
  return itemsFound(query, brief, result) !== undefined;
}

/** What is found, word by word; undefined where not all terms hold. */
export function matchBrief(
  query: Query,
  brief: Brief,
  result?: CheckResult,
): BriefMatch | undefined {
  const found = itemsFound(query, brief, result);
  if (!found) return undefined;
  const words = query.filter((term) => term.kind === 'words').filter((term) => !term.isNegated);
  return {
    about: searchable(brief)
      .about.map((field) => matchField(field, words, undefined))
      .filter(({ ranges }) => ranges.length > 0),
    items: found.map((item) => ({
      section: item.section,
      index: item.index,
      fields: item.fields.map((field) => matchField(field, words, item)),
    })),
  };
}

/** The items that a query is found in, if it is found at all. */
function itemsFound(
  query: Query,
  brief: Brief,
  result: CheckResult | undefined,
): readonly SearchableItem[] | undefined {
  const { about, items } = searchable(brief);
  const inItem = (term: Term, item: SearchableItem): boolean => itemMeets(term, item, result);
  const inBrief = (term: Term): boolean =>
    briefMeets(term, brief, about) || items.some((item) => inItem(term, item));
  const wanted = query.filter(({ isNegated }) => !isNegated);
  if (!wanted.every(inBrief) || query.some((term) => term.isNegated && inBrief(term)))
    return undefined;
  const words = wanted.filter((term) => term.kind === 'words');
  const anywhere = words.filter(({ field }) => field === undefined);
  const title = about.filter(({ name }) => name === 'title');
  const ofItems = wanted.filter(isOfItem);
  if (ofItems.length === 0)
    return items.filter((item) => anywhere.some((term) => inItem(term, item)));
  const found = chooseItems(
    [...ofItems, ...anywhere.filter((term) => !briefMeets(term, brief, title))],
    items,
    inItem,
  );
  return found.length === 0 ? undefined : found;
}

const OF_BRIEF: ReadonlySet<string> = new Set<WordField>(['title', 'tag', 'id', 'source']);

/** Whether a term is about one item. */
export function isOfItem(term: Term): boolean {
  if (term.kind === 'status' || term.kind === 'verdict') return true;
  return term.kind === 'words' && term.field !== undefined && !OF_BRIEF.has(term.field);
}

/**
 * The items of which all terms hold that concern them. Where sections are named, each of them has one, or there is none
 * at all.
 */
function chooseItems(
  terms: Query,
  items: readonly SearchableItem[],
  meets: (term: Term, item: SearchableItem) => boolean,
): readonly SearchableItem[] {
  const named = new Set(terms.flatMap((term) => sectionOf(term) ?? []));
  const found = items.filter(
    (item) =>
      (named.size === 0 || named.has(item.section)) &&
      terms.every((term) => !concerns(term, item.section) || meets(term, item)),
  );
  const isComplete = [...named].every((section) => found.some((item) => item.section === section));
  return isComplete ? found : [];
}

function concerns(term: Term, section: Section): boolean {
  const own = sectionOf(term);
  return own === undefined || own === section;
}

/** The section that a term is about, if it is about one. */
export function sectionOf(term: Term): Section | undefined {
  if (term.kind === 'status') return 'questions';
  if (term.kind !== 'words') return undefined;
  return ITEM_SECTIONS.find((section) => section === term.field);
}

function itemMeets(term: Term, item: SearchableItem, result: CheckResult | undefined): boolean {
  switch (term.kind) {
    case 'days':
      return false;
    case 'status':
      return item.status === term.status;
    case 'verdict':
      return verdictOf(item, result) === term.verdict;
    case 'words':
      return item.fields.some((field) => isIn(term, field, item));
  }
}

function verdictOf(
  { section, index }: SearchableItem,
  result: CheckResult | undefined,
): string | undefined {
  if (section === 'questions' || section === 'caveats') return undefined;
  if (result?.kind !== 'checked') return 'unchecked';
  const { items } = result.record;
  return items.find((item) => item.section === section && item.index === index)?.verdict;
}

function briefMeets(term: Term, { date }: Brief, about: readonly SearchField[]): boolean {
  if (term.kind === 'words') return about.some((field) => isIn(term, field, undefined));
  if (term.kind !== 'days' || date === undefined) return false;
  const { from = '', to = '9999-99-99' } = term;
  const day = date.slice(0, 10);
  return from <= day && day <= to;
}

/** Whether the words of a term stand in a field; `item` is the one that the field is of. */
function isIn(term: WordTerm, field: SearchField, item: SearchableItem | undefined): boolean {
  const { words, isPrefix } = term;
  if (words.length === 0 || !isLookedForIn(term, field, item)) return false;
  return field.row.includes(` ${words.join(' ')}${isPrefix ? '' : ' '}`);
}

function isLookedForIn(
  { field: wanted }: WordTerm,
  { name }: Field,
  item: SearchableItem | undefined,
): boolean {
  if (wanted === undefined || wanted === name) return true;
  return wanted === item?.section && (name === 'text' || name === 'what');
}

function matchField(
  field: SearchField,
  terms: readonly WordTerm[],
  item: SearchableItem | undefined,
): FieldMatch {
  const { name, text } = field;
  const found = terms.filter((term) => isIn(term, field, item));
  if (found.length === 0) return { name, text, ranges: [] };
  const words = searchWords(text);
  const ranges = found
    .flatMap((term) => findInRow(words, term.words, term.isPrefix))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  return { name, text, ranges: joinRanges(ranges) };
}

function joinRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (last && range.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
    else merged.push(range);
  }
  return merged;
}
