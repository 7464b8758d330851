/**
 * Makes a document to print from a brief: what every format shows, in order and in words, without layout. Here the
 * brief's strings are made safe, once (`clean.ts`); a format adds only its own signs.
 */
import type { Brief, ItemRef } from '../../brief/model/brief.ts';
import type { Section } from '../../brief/model/sections.ts';
import {
  type CheckResult,
  formatFaultsInShort,
  formatTally,
} from '../../evidence/record/check-result.ts';
import { withBasis } from '../../evidence/verdict/verdict.ts';
import { cleaner } from './clean.ts';
import { sectionItems } from './document-items.ts';
import { headFields, printSource } from './head.ts';
import { type Extracts, numberNotes } from './notes.ts';
import type { PrintDocument } from './print-document.ts';
import { formatExtent, SECTIONS, sectionsFor } from './sections.ts';

export interface DocumentOptions {
  /** Use ASCII only. */
  readonly ascii?: boolean;
  /** The sections to print, in any order; absent or empty: all. */
  readonly sections?: readonly Section[];
  /** Print only this item, whatever `sections` says; the brief itself and its sources are in the head. */
  readonly item?: ItemRef;
  /** The check result; where it is absent, the document does not mention checking. */
  readonly result?: CheckResult;
  /** Extracts of the sources, for notes; used for the printed sections only. */
  readonly extracts?: Extracts;
}

/** What to print of a brief. */
export function buildDocument(brief: Brief, options: DocumentOptions = {}): PrintDocument {
  const { result, extracts } = options;
  const isAscii = options.ascii === true;
  const clean = cleaner(isAscii);
  const record = result?.kind === 'checked' ? result.record : undefined;
  const { item } = options;
  const wanted = item
    ? SECTIONS.filter(({ name }) => name === item.section)
    : sectionsFor(options.sections);
  const extent = formatExtent(wanted, extentOf(brief, item));
  const notes = extracts && numberNotes(only(item, extracts), brief, wanted, isAscii);
  return {
    id: clean(brief.id),
    title: clean(brief.title),
    head: [
      ...(extent === undefined ? [] : [{ label: 'Extract', entries: [{ text: extent }] }]),
      ...headFields(
        brief,
        result,
        wanted.map(({ name }) => name),
        clean,
      ),
    ],
    sources: brief.sources.map((source) => printSource(source, clean)),
    ...(brief.date !== undefined && { date: clean(brief.date) }),
    tally: tallyOf(result),
    sections: wanted.map(({ name, title }) => ({
      name,
      title,
      items: sectionItems(brief, name, { clean, record, numberOf: notes?.numberOf }).filter(
        (_, index) => item === undefined || index === item.index,
      ),
    })),
    ...(notes && { notes: notes.notes }),
  };
}

/** `12 of 14 verified by record, 1 altered`: neither the record nor a fault is left out. */
function tallyOf(result: CheckResult | undefined): string {
  if (result?.kind !== 'checked') return '';
  const said = formatTally(result.record);
  const counted = said === '' ? [] : [withBasis(said, result.basis)];
  return [...counted, ...formatFaultsInShort(result.record)].join(', ');
}

/** Which item of how many it is; undefined where it is in no section. */
function extentOf(
  brief: Brief,
  item: ItemRef | undefined,
): { readonly index: number; readonly total: number } | undefined {
  if (!item || item.section === 'about') return undefined;
  return { index: item.index, total: brief[item.section].length };
}

function only(item: ItemRef | undefined, { about, items }: Extracts): Extracts {
  if (!item) return { about, items };
  return {
    about,
    items: items.filter(({ section, index }) => section === item.section && index === item.index),
  };
}
