/** An article as it comes out of a page, a mail or a document: its text, what is known of it, what was left out. */
import { counted } from '../../text/counted.ts';
import type { Doubt } from './doubt.ts';

export type ArticleForm = 'text' | 'page' | 'mail' | 'document' | 'pdf';

/** What a source says of itself. What it does not say is absent, never guessed. */
export interface ArticleFacts {
  readonly headline?: string;
  /** Names, with commas between them. */
  readonly author?: string;
  readonly outlet?: string;
  /** `2026-11-22` or `2026-11-22T08:00Z`. */
  readonly published?: string;
  /** When the page was saved, in the same form. */
  readonly retrieved?: string;
  /** Of http or https. */
  readonly url?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
}

/** How often each kind of furniture was left out. */
export interface LeftOut {
  readonly captions: number;
  /** Boxes beside the article or in it: newsletters, related articles, advertisements. */
  readonly boxes: number;
  /** Lines that are no part of the article: bylines, labels, pointers to other pages. */
  readonly lines: number;
}

export interface TakenArticle extends ArticleFacts {
  readonly form: ArticleForm;
  /** Between the headline and the article’s first paragraph. */
  readonly standfirst: readonly string[];
  readonly paragraphs: readonly string[];
  readonly leftOut: LeftOut;
  /** The article goes on for those who pay. */
  readonly isCut: boolean;
  /** What may be no article, or not all of it. Nothing is said against a plain text. */
  readonly doubt?: Doubt;
}

export const NOTHING_LEFT_OUT: LeftOut = { captions: 0, boxes: 0, lines: 0 };

/** The text of an article as a source holds it: the headline, then a paragraph a line, with empty lines in between. */
export function sourceTextOf({ headline, standfirst, paragraphs }: TakenArticle): string {
  const lines = [headline ?? '', ...standfirst, ...paragraphs];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

/** `2 captions and 1 box`; undefined where nothing was left out. */
export function formatLeftOut({ captions, boxes, lines }: LeftOut): string | undefined {
  const parts = [
    captions > 0 ? [counted(captions, 'caption')] : [],
    boxes > 0 ? [counted(boxes, 'box', 'boxes')] : [],
    lines > 0 ? [counted(lines, 'line')] : [],
  ].flat();
  const last = parts.pop();
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}

export type Intake =
  | {
      readonly kind: 'articles';
      /** At least one; an export of a press archive has several. */
      readonly articles: readonly TakenArticle[];
      /** What was done beside reading UTF-8, each completes “read as ”. */
      readonly readAs: readonly string[];
    }
  | IntakeFault;

/** `found` completes “expected an article, found ”; `help` says what to do. */
export interface IntakeFault {
  readonly kind: 'fault';
  readonly found: string;
  readonly help?: string;
}
