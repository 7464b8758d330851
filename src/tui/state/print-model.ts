/** What the print menu chooses among, what it asks of the host, and what that answers. Data only. */
import type { ItemRef } from '../../brief/model/brief.ts';
import type { Section } from '../../brief/model/sections.ts';
import type { Entry } from '../../library/briefs/library.ts';
import type { Form } from '../../print/formats.ts';
import type { TypedText } from '../model/typed-text.ts';

/** How much is printed. */
export type Extent = 'brief' | 'pane' | 'item' | 'listed';

/** Where to; in the order of the menu. */
export const DESTINATIONS = ['pager', 'file', 'clipboard', 'printer'] as const;
export type Destination = (typeof DESTINATIONS)[number];

export interface PrintMenu {
  readonly extent: Extent;
  readonly form: Form;
  readonly destination: Destination;
  /** The name of the file, while it is typed. */
  readonly name?: TypedText;
  /** A file that is there already, as the user would name it: the user is asked whether to replace it. */
  readonly taken?: string;
}

/** What of which briefs is printed, and how. */
export interface PrintMatter {
  /** Sound ones. */
  readonly entries: readonly Entry[];
  /** Absent: all of them. */
  readonly sections?: readonly Section[];
  /** Absent: all of them. */
  readonly item?: ItemRef;
  readonly form: Form;
}

/** What the host is to print. */
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
  /** Lines of visible text, at most as wide as the preview. */
  readonly text: string;
}

/** What came of it. */
export type Printed =
  /** `said` is a sentence; unsanitised, as the one of a fault. */
  | { readonly kind: 'done'; readonly said: string }
  | { readonly kind: 'text'; readonly text: string }
  /** A file is there already; its name, as the user would type it. */
  | { readonly kind: 'taken'; readonly name: string }
  | { readonly kind: 'fault'; readonly said: string };
