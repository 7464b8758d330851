/**
 * A brief as the rest of the program sees it: short and long forms made one, anchors and amounts
 * read. All strings are the author's own, unsanitised: whatever shows them passes them through
 * `text/safety/visible.ts`. Where in the file a thing stands is not here (see `BriefDocument.placeOf`).
 */

import type { Qualifier, Quantity } from '../../language/numbers/quantity.ts';
import type {
  Attribution,
  Confidence,
  Credibility,
  Extent,
  Likelihood,
  QuestionStatus,
  Reliability,
} from './field-values.ts';

/** Where in a source an item comes from: paragraphs `from` to `to`, 1-based, inclusive. */
export interface Anchor {
  /** Key of the source, in a brief with several; absent where there is one. */
  readonly source?: string;
  readonly from: number;
  readonly to: number;
}

export interface Source {
  /** Key under `sources`; absent where the brief has one `source`. */
  readonly key?: string;
  /** Path of the text, relative to the brief. */
  readonly file?: string;
  /** SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
  readonly sha256?: string;
  readonly headline?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** ISO 8601 date, or date and time. */
  readonly published?: string;
  readonly retrieved?: string;
  readonly url?: string;
  /** BCP 47 language tag. */
  readonly language?: string;
  /** Paragraphs that are page furniture, 1-based. */
  readonly skip: readonly number[];
  readonly reliability?: Reliability;
  readonly credibility?: Credibility;
}

export interface SummaryPoint {
  readonly text: string;
  readonly at: readonly Anchor[];
  readonly confidence?: Confidence;
  readonly likelihood?: Likelihood;
}

export interface Figure {
  readonly quantity: Quantity;
  readonly qualifier: Qualifier;
  /**
   * The hedge and number as shown, hedge in words: `some 11,000`, `more than 100`,
   * `between 5 and 7`, `tens of thousands`, `£3bn`, `40%`.
   */
  readonly phrase: string;
  /** What is counted. In the short form, the words after the number, or all of them where it stands inside. */
  readonly what: string;
  readonly unit?: string;
  /** Who gives the figure. */
  readonly by?: string;
  /** The time it holds for, in free words. */
  readonly asOf?: string;
  /** The source's own words. In the short form, the whole of it. */
  readonly exact?: string;
  readonly at: readonly Anchor[];
  /** Ties the same quantity across figures and briefs. */
  readonly series?: string;
}

/** A person or organisation; at least one of `name`, `as` and `org` is there. */
export interface Person {
  readonly name?: string;
  /** Descriptor where the source gives no name (`Western officials`). */
  readonly as?: string;
  readonly org?: string;
  readonly role?: string;
  readonly attribution?: Attribution;
  readonly at: readonly Anchor[];
}

export interface Quote {
  /** Verbatim, without the outer marks; paragraphs of a running quotation, at least one. */
  readonly paragraphs: readonly string[];
  /** Speaker's name or descriptor. */
  readonly by?: string;
  readonly role?: string;
  readonly attribution?: Attribution;
  readonly extent?: Extent;
  readonly saidTo?: string;
  readonly context?: string;
  readonly note?: string;
  readonly at: readonly Anchor[];
}

export interface Question {
  readonly question: string;
  readonly status: QuestionStatus;
  readonly why?: string;
  readonly needs?: string;
  readonly answer?: string;
  /** ISO 8601 date. */
  readonly answeredOn?: string;
  readonly at: readonly Anchor[];
}

export interface Caveat {
  readonly text: string;
  readonly at: readonly Anchor[];
}

export interface Brief {
  /** `[a-z0-9-]+`; from the file's name where the brief gives none. */
  readonly id: string;
  readonly title: string;
  /** Day the brief was written, ISO 8601. */
  readonly date?: string;
  readonly prepared?: { readonly by?: string; readonly with?: string };
  readonly tags: readonly string[];
  readonly sources: readonly Source[];
  readonly summary: readonly SummaryPoint[];
  readonly figures: readonly Figure[];
  readonly people: readonly Person[];
  readonly quotes: readonly Quote[];
  readonly questions: readonly Question[];
  readonly caveats: readonly Caveat[];
}
