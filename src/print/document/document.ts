/**
 * A brief as a document to print: what every format shows, in order and in words, with no layout.
 * This is where the brief's strings are made safe, once (`clean.ts`), and written in ASCII where that
 * is asked for; a format adds only its own signs. Refuses unprintable characters and line ends: each
 * string is one line of visible text, its white space single.
 */

import type { Brief } from '../../brief/model/brief.ts';
import type { ItemRef } from '../../brief/model/item-ref.ts';
import { type CheckResult, formatTally } from '../../evidence/record/check-result.ts';
import { tally } from '../../evidence/record/record.ts';
import { withBasis } from '../../evidence/verdict/verdict.ts';
import { cleaner } from './clean.ts';
import { sectionItems } from './document-items.ts';
import { headFields, printSource } from './head.ts';
import { type Extracts, numberNotes } from './notes.ts';
import type { PrintDocument } from './print-document.ts';
import { formatExtent, SECTIONS, type SectionName, sectionsFor } from './sections.ts';

export interface DocumentOptions {
  /** Write everything below U+0080. */
  readonly ascii?: boolean;
  /** The sections wanted, in any order; none or empty means all. */
  readonly sections?: readonly SectionName[];
  /** Only this item, whatever sections are wanted; of a source and of the brief itself, the head tells. */
  readonly item?: ItemRef;
  /** How the brief stands against its sources; where it is not given, nothing is said of it. */
  readonly result?: CheckResult;
  /** What to note of the sources; of the sections that are printed, only. */
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
  const notes = extracts && numberNotes(only(item, extracts), wanted, isAscii);
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

/** That it is the record that says so is never left out. */
function tallyOf(result: CheckResult | undefined): string {
  if (result?.kind !== 'checked') return '';
  const said = formatTally(tally(result.record));
  return said === '' ? '' : withBasis(said, result.basis);
}

/** Of which of how many it is; undefined where it is none of a section. */
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
