/**
 * A brief as a document to print: what every format shows, in order and in words, with no layout.
 * This is where the brief's strings are made safe, once (`clean.ts`), and written in ASCII where that
 * is asked for; a format adds only its own signs. Refuses unprintable characters and line ends: each
 * string is one line of visible text, its white space single.
 */
import type { ItemRef } from '../brief/item-ref.ts';
import type { Brief, Question } from '../brief/model.ts';
import type { Credit } from '../brief/wording.ts';
import { tally } from '../evidence/record.ts';
import { formatTally, type Standing } from '../evidence/standing.ts';
import type { Status } from '../evidence/status.ts';
import { cleaner } from './clean.ts';
import { headFields, printSource } from './head.ts';
import { sectionItems } from './items.ts';
import { type Extracts, numberNotes, type PrintNotes } from './notes.ts';
import { formatExtent, SECTIONS, type SectionName, sectionsFor } from './sections.ts';

/** A line of the head: `Source`, and one entry for each source. */
export interface HeadField {
  readonly label: string;
  readonly entries: readonly HeadEntry[];
}

export interface HeadEntry {
  readonly text: string;
  /** Stands after the text. */
  readonly address?: Address;
}

/** Where something is on the web. */
export interface Address {
  readonly text: string;
  /** What a link may lead to, http or https and in ASCII; absent where the address is no such. */
  readonly href?: string;
}

/** What programs are told of a source; each part only where the source says it. */
export interface PrintSource {
  readonly headline?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly published?: string;
  /** BCP 47 language tag. */
  readonly language?: string;
  readonly address?: Address;
}

/** Something said under an item: `Why`, and the words. */
export interface Remark {
  readonly label: string;
  readonly text: string;
}

/** How an item stands that is not verified. */
export type Unproven = Exclude<Status, 'verified'>;

/** Where an item comes from, and what is known of that. */
export interface Reference {
  /** Without brackets, `p4 p9`; empty where there is none. */
  readonly at: string;
  /** Absent where the item is verified, or nothing is known. */
  readonly status?: Unproven;
  /** BCP 47 tag of the one source that it comes from. */
  readonly language?: string;
  /** Number of its note, from 1. */
  readonly note?: number;
}

/** An item of a section. */
export type PrintItem = { readonly reference: Reference } & (
  | { readonly kind: 'point'; readonly text: string; readonly assessment: string }
  | {
      readonly kind: 'figure';
      readonly phrase: string;
      readonly what: string;
      readonly detail: string;
    }
  | { readonly kind: 'person'; readonly heading: string; readonly detail: string }
  | {
      readonly kind: 'quote';
      readonly paragraphs: readonly string[];
      readonly credit: Credit;
      readonly remarks: readonly Remark[];
    }
  | {
      readonly kind: 'question';
      /** From 1, in the whole brief. */
      readonly number: number;
      readonly status: Question['status'];
      /** `answered 2026-11-22`; empty while open. */
      readonly state: string;
      readonly text: string;
      /** What stands beside the state: the answer of a question that is no longer open. */
      readonly answer: string;
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: 'caveat'; readonly text: string }
);

export interface PrintSection {
  readonly name: SectionName;
  readonly title: string;
  /** None: the format says so. */
  readonly items: readonly PrintItem[];
}

export interface PrintDocument {
  readonly id: string;
  readonly title: string;
  readonly head: readonly HeadField[];
  readonly sources: readonly PrintSource[];
  /** Day the brief was written, ISO 8601. */
  readonly date?: string;
  /** `12 of 14 verified`, `12 of 14 verified by record`; empty where nothing was checked. */
  readonly tally: string;
  readonly sections: readonly PrintSection[];
  /** Extracts of the source, where they are asked for. */
  readonly notes?: PrintNotes;
}

export interface DocumentOptions {
  /** Write everything below U+0080. */
  readonly ascii?: boolean;
  /** The sections wanted, in any order; none or empty means all. */
  readonly sections?: readonly SectionName[];
  /** Only this item, whatever sections are wanted; of a source and of the brief itself, the head tells. */
  readonly item?: ItemRef;
  /** How the brief stands against its sources; where it is not given, nothing is said of it. */
  readonly standing?: Standing;
  /** What to note of the sources; of the sections that are printed, only. */
  readonly extracts?: Extracts;
}

/** What to print of a brief. */
export function buildDocument(brief: Brief, options: DocumentOptions = {}): PrintDocument {
  const { standing, extracts } = options;
  const isAscii = options.ascii === true;
  const clean = cleaner(isAscii);
  const record = standing?.kind === 'checked' ? standing.record : undefined;
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
        standing,
        wanted.map(({ name }) => name),
        clean,
      ),
    ],
    sources: brief.sources.map((source) => printSource(source, clean)),
    ...(brief.date !== undefined && { date: clean(brief.date) }),
    tally: tallyOf(standing),
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
function tallyOf(standing: Standing | undefined): string {
  if (standing?.kind !== 'checked') return '';
  const said = formatTally(tally(standing.record));
  return said === '' || standing.basis === 'source' ? said : `${said} by record`;
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
