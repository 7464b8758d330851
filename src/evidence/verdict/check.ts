/**
 * What checking says about an item: the verdict, where the words stand in the source, how they differ.
 * Holds no source text but what a difference shows; offsets are there in both countings.
 */

import type { Section } from '../../brief/model/sections.ts';
import type { FindingCode } from '../../diagnostics/findings.ts';
import type { Range } from '../../text/line-index.ts';
import type { WordDiff } from '../compare/word-diff.ts';
import type { Verdict } from './verdict.ts';

/** How alike a verified quotation is: to the letter, folded, or in pieces with the editor's words. */
export const GRADES = ['exact', 'folded', 'elided'] as const;
export type Grade = (typeof GRADES)[number];

/** A stretch of one paragraph of a source, half-open. */
export interface Place {
  /** Key of the source, in a brief with several. */
  readonly source?: string;
  /** 1-based. */
  readonly paragraph: number;
  /** In UTF-16 units. */
  readonly range: Range;
  readonly codePoints: Range;
}

/** One occurrence: a place for each paragraph that it runs over and each piece that it is in. */
export interface Passage {
  readonly places: readonly Place[];
}

/** Where an item stands that is checked: the title counts as one. */
export type CheckedPart = Section | 'title';

/** Something to say about an item. */
export interface Finding {
  readonly code: FindingCode;
  /** One sentence without a full stop, as in a diagnostic. Unsanitised. */
  readonly message: string;
  readonly help?: string;
  /** Which key of the item it is about, where it has a long form. */
  readonly key?:
    | 'text'
    | 'exact'
    | 'value'
    | 'qualifier'
    | 'unit'
    | 'by'
    | 'at'
    | 'name'
    | 'role'
    | 'org'
    | 'reviewed';
  /** Where in the source to look. */
  readonly places?: readonly Place[];
}

/** What was found out about one quote, figure or point by itself. */
export interface Check {
  readonly verdict: Verdict;
  /** Of a reviewed item, the verdict that was reviewed. */
  readonly beforeReview?: Verdict;
  /** Only where its words are verified. */
  readonly grade?: Grade;
  /**
   * Where the words are: where they were found, as many passages as there are; where they are altered,
   * the nearest one.
   */
  readonly passages: readonly Passage[];
  /** How the item differs from the nearest passage; always there where words are altered. */
  readonly diff?: WordDiff;
  /** The editor's words in a verified quote, in order. */
  readonly inserted?: readonly string[];
  /**
   * The clause or name that introduces the words, where the source names whom it gives them to; that may
   * be in a paragraph before. Absent where none was found.
   */
  readonly introduction?: Place;
  readonly findings: readonly Finding[];
  /** Why a figure is unchecked, where no finding says so; completes “not checked: ”. */
  readonly why?: string;
}

/** The same, with the item that it belongs to. */
export interface ItemCheck extends Check {
  readonly section: CheckedPart;
  /** 0-based, in its section. */
  readonly index: number;
}
