/**
 * A brief as the rest of the program sees it: each item in one form, its anchors and amounts read. All strings are
 * the author's own and can hold unsafe characters; code that shows them calls `text/safety/visible.ts` first. Where
 * an item stands in the file is in `YamlFile`, not here.
 */

import type { Qualifier, Quantity } from '../../language/model/quantity.ts';
import type { KeyPath } from '../yaml/yaml-file.ts';
import type {
  Attribution,
  Confidence,
  Credibility,
  Extent,
  Likelihood,
  QuestionStatus,
  Reliability,
} from './field-values.ts';
import type { Section } from './sections.ts';

/** Where in a source an item comes from: the paragraphs `from` to `to`, counted from 1, both included. */
export interface Anchor {
  /** Key of the source; absent in a brief with one source. */
  readonly source?: string;
  readonly from: number;
  readonly to: number;
}

export interface Source {
  /** Key under `sources`; absent in a brief with one source. */
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
  /** Label of the file's encoding (WHATWG Encoding Standard); absent: it is recognised. */
  readonly encoding?: string;
  /** Numbers of the paragraphs that are page furniture, from 1. */
  readonly skip: readonly number[];
  readonly reliability?: Reliability;
  readonly credibility?: Credibility;
}

/** A person's answer to the warnings on an item. */
export interface Review {
  readonly why: string;
  readonly by: string;
  /** The key of what was reviewed, as `check` gives it. */
  readonly of?: string;
}

export interface SummaryPoint {
  readonly text: string;
  readonly at: readonly Anchor[];
  readonly reviewed?: Review;
  readonly confidence?: Confidence;
  readonly likelihood?: Likelihood;
}

export interface Figure {
  readonly quantity: Quantity;
  readonly qualifier: Qualifier;
  /** Its number is in a form that is not read: it is shown as it is written, and not checked. */
  readonly isUnread?: boolean;
  /**
   * The number with its hedge in words, as it is shown: `some 11,000`, `more than 100`,
   * `between 5 and 7`, `tens of thousands`, `£3bn`, `40%`.
   */
  readonly phrase: string;
  /** What is counted. In the short form, the words after the number; all words if some stand before it. */
  readonly what: string;
  readonly unit?: string;
  /** Who gives the figure. */
  readonly by?: string;
  /** The time for which it is true, in any words. */
  readonly asOf?: string;
  /** The source's own words. In the short form, all words. */
  readonly exact?: string;
  readonly at: readonly Anchor[];
  readonly reviewed?: Review;
  /** A key that figures of the same quantity share, in this brief and in others. */
  readonly series?: string;
}

/** A person or organisation, with at least one of `name`, `as` and `org`. */
export interface Person {
  readonly name?: string;
  /** What the source calls the person instead of a name (`Western officials`). */
  readonly as?: string;
  readonly org?: string;
  readonly role?: string;
  readonly attribution?: Attribution;
  readonly at: readonly Anchor[];
  readonly reviewed?: Review;
}

export interface Quote {
  /** The words without the outer marks, in one or more paragraphs. */
  readonly paragraphs: readonly string[];
  /** The speaker's name, or what the source calls the speaker. */
  readonly by?: string;
  readonly role?: string;
  readonly attribution?: Attribution;
  readonly extent?: Extent;
  readonly saidTo?: string;
  readonly context?: string;
  readonly note?: string;
  readonly at: readonly Anchor[];
  readonly reviewed?: Review;
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
  readonly reviewed?: Review;
}

export interface Caveat {
  readonly text: string;
  readonly at: readonly Anchor[];
  readonly reviewed?: Review;
}

export interface Brief {
  /** `[a-z0-9-]+`; made from the file's name if the brief gives none. */
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

export function idFromPath(path: string): string {
  const name = path
    .slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
    .replace(/\.ya?ml$/i, '');
  const id = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return id === '' ? 'brief' : id;
}

/** An item by its section and its 0-based index in it. Sources count as items; `about` is the brief itself. */
export interface ItemRef {
  readonly section: Section | 'sources' | 'about';
  readonly index: number;
}

export function pathOfItem({ sources }: Brief, { section, index }: ItemRef): KeyPath {
  switch (section) {
    case 'about':
      return ['title'];
    case 'sources': {
      const key = sources[index]?.key;
      return key === undefined ? ['source'] : ['sources', key];
    }
    default:
      return [section, index];
  }
}
