/** Finds the headline in an article that comes as a text, and the paragraphs around it that are not part of the article. */
import { paragraphText, type SourceText } from '../article/source-text.ts';

export interface Heading {
  readonly headline?: string;
  /** Numbers of paragraphs that are page furniture, from 1. */
  readonly skip: readonly number[];
  /** Of the headline, from 1. */
  readonly paragraph?: number;
}

/** Paragraphs in which a headline is looked for. */
const MOST_ABOVE = 6;
const [LEAST_WORDS, MOST_WORDS] = [4, 25];

/** `known` is the headline where it was read from elsewhere. */
export function readHeading(source: SourceText, known?: string): Heading {
  const skip: number[] = [];
  for (let number = 1; number <= Math.min(MOST_ABOVE, source.paragraphs.length); number++) {
    const text = paragraphText(source, number).trim();
    if (known !== undefined && text === known) return { headline: known, skip, paragraph: number };
    const words = text.split(/\s+/).length;
    if (words >= LEAST_WORDS) {
      const hasMore = source.paragraphs.length > (/[.!?]$/.test(text) ? 2 : 1);
      const isHeadline = known === undefined && words <= MOST_WORDS && hasMore;
      if (isHeadline && isOneSentence(text)) return { headline: text, skip, paragraph: number };
      break;
    }
    skip.push(number);
  }
  return { ...(known !== undefined && { headline: known }), skip };
}

function isOneSentence(text: string): boolean {
  return !/[.!?][”"’')]*\s+\p{Lu}/u.test(text);
}
