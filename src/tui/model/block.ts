/**
 * What a pane shows, before it is laid out: items of blocks of runs. A block is searched and wrapped as
 * one text; its runs only differ in how they look.
 */

import { splitAddresses } from '../../text/safety/addresses.ts';

export type Tone = 'good' | 'caution' | 'fault';

/** How a run looks; `look/colours.ts` says what looks how. */
export interface Style {
  readonly weight?: 'strong' | 'dim';
  readonly tone?: Tone;
  /** An address that the text leads to, unchecked; drawn as a link where the terminal has links. */
  readonly link?: string;
  readonly isUnderlined?: boolean;
}

export interface Run extends Style {
  /** One line, safe to show. */
  readonly text: string;
}

/** One way to draw a reference: runs side by side, with their own blanks. */
export type Variant = readonly Run[];

export interface Block {
  readonly runs: readonly Run[];
  /** `runs` joined: what wrapping and searching see. */
  readonly text: string;
  /** Drawn one column left of the text's edge, so that the text stays aligned: an opening quotation mark. */
  readonly hung?: string;
  /** Drawn at the right edge, on the last line: the first of these variants that fits there; the longest comes first. */
  readonly reference?: readonly Variant[];
  /** A text of more rows is cut; a block with a reference has no such limit. */
  readonly most?: RowLimit;
}

export interface RowLimit {
  readonly rows: number;
  readonly ellipsis: string;
}

export interface PaneItem {
  /** A line above the item, which begins a group. */
  readonly heading?: string;
  /** A column of its own at the left: a figure's number, a question's mark. */
  readonly lead?: Block;
  readonly blocks: readonly Block[];
  /** No blank line stands between it and the next item. */
  readonly isTight?: boolean;
}

/** Builds runs and blocks; every text goes through `show`, which makes it safe for the screen. */
export function blockBuilder({ show }: { readonly show: (text: string) => string }) {
  const run = (text: string, style: Style = {}): Run => ({ ...style, text: show(text) });
  const block = (
    runs: readonly Run[],
    extra: Pick<Block, 'hung' | 'reference' | 'most'> = {},
  ): Block => {
    const kept = runs.filter(({ text }) => text !== '').flatMap(withLinks);
    return { runs: kept, text: kept.map(({ text }) => text).join(''), ...extra };
  };
  return { run, block };
}

/** A run in parts, so that the web addresses in it are links. */
function withLinks(run: Run): readonly Run[] {
  if (run.link !== undefined || !run.text.includes('://')) return [run];
  return splitAddresses(run.text).map(({ text, href }) => ({
    ...run,
    text,
    ...(href !== undefined && { link: href }),
  }));
}
