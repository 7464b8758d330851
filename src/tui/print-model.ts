/** What the print menu chooses among, what it asks of the outside, and what that answers. Data only. */
import type { ItemRef } from '../brief/item-ref.ts';
import type { Entry } from '../library/library.ts';
import type { SectionName } from '../print/sections.ts';

/** How much is printed. */
export type Extent = 'brief' | 'pane' | 'item' | 'listed';

/** In which form; in the order of the menu. */
export const FORMS = [
  { label: 'plain text', format: 'text', hasExtracts: false, extension: 'txt' },
  { label: 'text, with evidence', format: 'text', hasExtracts: true, extension: 'txt' },
  { label: 'Markdown', format: 'markdown', hasExtracts: false, extension: 'md' },
  { label: 'Markdown, with evidence', format: 'markdown', hasExtracts: true, extension: 'md' },
] as const;
export type Form = (typeof FORMS)[number];

/** Where to; in the order of the menu. */
export const TARGETS = ['pager', 'file', 'clipboard', 'printer'] as const;
export type Target = (typeof TARGETS)[number];

export interface PrintMenu {
  readonly extent: Extent;
  readonly form: Form;
  readonly target: Target;
  /** The name of the file, while it is typed. */
  readonly name?: string;
  /** A file has that name: whether it is replaced is asked. */
  readonly isTaken?: true;
}

/** What of which briefs is printed, and how. */
export interface PrintMatter {
  /** Sound ones. */
  readonly entries: readonly Entry[];
  /** Absent: all of them. */
  readonly sections?: readonly SectionName[];
  /** Absent: all of them. */
  readonly item?: ItemRef;
  readonly form: Form;
}

/** What the outside is to print. */
export interface PrintJob extends PrintMatter {
  readonly to:
    | { readonly kind: 'pager' | 'clipboard' | 'printer' }
    /** `fallback` is the name in a folder, where `name` is one. */
    | {
        readonly kind: 'file';
        readonly name: string;
        readonly fallback: string;
        readonly isReplacing: boolean;
      };
}

/** What a choice of the menu looks like. */
export interface Preview extends Pick<PrintMenu, 'extent' | 'form'> {
  /** Lines of visible text, at most so wide as was asked for. */
  readonly text: string;
}

/** What came of it. */
export type Printed =
  /** `said` is a sentence; unsanitised, as the one of a fault. */
  | { readonly kind: 'done'; readonly said: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'taken' }
  | { readonly kind: 'fault'; readonly said: string };
