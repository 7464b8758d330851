/** The sections of a brief, in order, with the words for one of their items and for several. */
import { counted } from '../../text/counted.ts';
import { type QuestionStatus, valuesOf } from './field-values.ts';

export const ITEM_NOUNS = {
  summary: ['point', 'points'],
  figures: ['figure', 'figures'],
  people: ['person', 'people'],
  quotes: ['quote', 'quotes'],
  questions: ['question', 'questions'],
  caveats: ['caveat', 'caveats'],
} as const;

/** As screen and paper have them over their items. */
export const SECTION_TITLES = {
  summary: 'Summary',
  figures: 'Key figures',
  people: 'People',
  quotes: 'Quotes',
  questions: 'Open questions',
  caveats: 'Caveats',
} as const satisfies Readonly<Record<Section, string>>;

export type Section = keyof typeof ITEM_NOUNS;
export const ITEM_SECTIONS: readonly Section[] = valuesOf(ITEM_NOUNS);

/** `1 person`, `5 of 7 points`. */
export function countItems(section: Section, count: number, found?: number): string {
  const [one, many] = ITEM_NOUNS[section];
  return `${found === undefined ? '' : `${found} of `}${counted(count, one, many)}`;
}

/** Whether a question has no whole answer yet. */
export function isOpen({ status }: { readonly status: QuestionStatus }): boolean {
  return status === 'open' || status === 'partly';
}
