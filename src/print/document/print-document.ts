/** A brief as a document to print: head, sections and items, in words that are safe to show; and the words for a booklet of several. */

import type { Question } from '../../brief/model/brief.ts';
import type { Section } from '../../brief/model/sections.ts';
import type { Credit } from '../../brief/model/wording.ts';
import type { Remarkable } from '../../evidence/verdict/verdict.ts';
import { counted } from '../../text/counted.ts';
import type { PrintNotes } from './notes.ts';

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
  /** The target of a link, http or https and in ASCII; absent where the address is no such. */
  readonly href?: string;
}

/** A source, for formats that other programs read; each part only where the brief has it. */
export interface PrintSource {
  readonly headline?: string;
  readonly outlet?: string;
  readonly author?: string;
  readonly published?: string;
  /** BCP 47 language tag. */
  readonly language?: string;
  readonly address?: Address;
}

/** A line under an item: the label `Why`, and the words. */
export interface Remark {
  readonly label: string;
  readonly text: string;
}

/** Where an item comes from, and its status. */
export interface Reference {
  /** Without brackets, `p4 p9`; empty where there is none. */
  readonly at: string;
  /** Absent where nothing is wrong, or no check is known. */
  readonly status?: Remarkable;
  /** BCP 47 tag of the source that it comes from, where that is one. */
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
      /** The answer of a question that is no longer open; it is printed beside the state. */
      readonly answer: string;
      readonly remarks: readonly Remark[];
    }
  | { readonly kind: 'caveat'; readonly text: string }
);

export interface PrintSection {
  readonly name: Section;
  readonly title: string;
  /** May be empty: the format says so. */
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
  /** With `--evidence`. */
  readonly notes?: PrintNotes;
}

/** `Booklet of 5 briefs, 2026-11-20 to 2026-11-22`. */
export function bookletTitle(documents: readonly Pick<PrintDocument, 'date'>[]): string {
  const { length } = documents;
  const days = documents.flatMap(({ date }) => date ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const title = `Booklet of ${counted(length, 'brief')}`;
  if (first === undefined || days.length < length) return title;
  return `${title}, ${first === last ? first : `${first} to ${last}`}`;
}

/** Under a title in the table of contents, what distinguishes briefs of the same title: id, day, tally. */
export function entryDetails({ id, date = '', tally }: PrintDocument): readonly string[] {
  return [id, date, tally].filter((part) => part !== '');
}
