/**
 * A brief as a document to print: what every format shows, in order and in words, with no layout.
 * This is where the brief's strings are made safe, once (`clean.ts`), and written in ASCII where that
 * is asked for; a format adds only its own signs. Refuses unprintable characters and line ends: each
 * string is one line of visible text, its white space single.
 */
import type { Brief, Question, Source } from '../brief/model.ts';
import { type Credit, preparation, sourceDetail, sourceHeading } from '../brief/wording.ts';
import { formatStanding, type Standing, UNCHECKED_REASON } from '../evidence/standing.ts';
import type { Status } from '../evidence/status.ts';
import { cleaner } from './clean.ts';
import { sectionItems } from './items.ts';
import { type Extracts, numberNotes, type PrintNotes } from './notes.ts';
import { type SectionName, sectionsFor } from './sections.ts';

/** A line of the head: `Source`, and one entry for each source. */
export interface HeadField {
  readonly label: string;
  readonly entries: readonly string[];
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
  readonly sections: readonly PrintSection[];
  /** Extracts of the source, where they are asked for. */
  readonly notes?: PrintNotes;
}

export interface DocumentOptions {
  /** Write everything below U+0080. */
  readonly ascii?: boolean;
  /** The sections wanted, in any order; none or empty means all. */
  readonly sections?: readonly SectionName[];
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
  const wanted = sectionsFor(options.sections);
  const notes = extracts && numberNotes(extracts, wanted, isAscii);
  return {
    id: clean(brief.id),
    title: clean(brief.title),
    head: headFields(brief, standing).map(({ label, entries }) => ({
      label,
      entries: entries.map(clean),
    })),
    sections: wanted.map(({ name, title }) => ({
      name,
      title,
      items: sectionItems(brief, name, { clean, record, numberOf: notes?.numberOf }),
    })),
    ...(notes && { notes: notes.notes }),
  };
}

function headFields(brief: Brief, standing: Standing | undefined): HeadField[] {
  const { sources, prepared, date, tags } = brief;
  const sourceEntries = sources.length === 0 ? ['Not stated.'] : sources.map(sourceEntry);
  const fields: HeadField[] = [
    { label: sources.length > 1 ? 'Sources' : 'Source', entries: sourceEntries },
  ];
  const checked = checkedEntry(standing);
  if (checked !== undefined) fields.push({ label: 'Checked', entries: [checked] });
  const preparedBy = preparation(date, prepared?.by, prepared?.with);
  if (preparedBy !== '')
    fields.push({ label: prepared === undefined ? 'Date' : 'Prepared', entries: [preparedBy] });
  if (tags.length > 0) fields.push({ label: 'Tags', entries: [tags.join(', ')] });
  return fields;
}

/** A sentence; undefined where there is nothing that it could have been checked against. */
function checkedEntry(standing: Standing | undefined): string | undefined {
  if (!standing) return undefined;
  if (standing.kind === 'unchecked')
    return standing.why === 'no-source' ? undefined : `No: ${UNCHECKED_REASON[standing.why]}.`;
  const said = formatStanding(standing);
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function sourceEntry(source: Source): string {
  const heading = sourceHeading(source);
  // A headline is quoted with its own full stop, or ends without one before what follows.
  const stopped = /[.!?…]”?$/.test(heading) ? heading : `${heading}.`;
  const key = source.key === undefined || source.key === heading ? '' : `${source.key}: `;
  return `${key}${stopped} ${sourceDetail(source)}`;
}
