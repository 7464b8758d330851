/**
 * The sections of a printed brief, by the names that `--section` takes. They are printed in this order, whatever the
 * order on the command line.
 */
import { SECTION_TITLES, type Section } from '../../brief/model/sections.ts';
import { inProse } from '../../brief/model/wording.ts';

/** One table for the command line, its help and the page. */
export const SECTIONS = [
  { name: 'summary', title: SECTION_TITLES.summary, prints: 'summary points' },
  { name: 'figures', title: SECTION_TITLES.figures, prints: 'numbers' },
  { name: 'people', title: SECTION_TITLES.people, prints: 'people and organisations' },
  { name: 'quotes', title: SECTION_TITLES.quotes, prints: 'quotations with speaker and reference' },
  {
    name: 'questions',
    title: SECTION_TITLES.questions,
    prints: 'questions, what they need, and answers',
  },
  {
    name: 'caveats',
    title: SECTION_TITLES.caveats,
    prints: 'what to bear in mind about brief and source',
  },
] as const satisfies readonly { readonly name: Section; title: string; prints: string }[];

/**
 * A sentence on what is printed where that is a part of the brief: `Summary and Quotes only.`; undefined where all is
 * printed. `item` is the 0-based index of an item in its section.
 */
export function formatExtent(
  printed: readonly { readonly title: string }[],
  item?: { readonly index: number; readonly total: number },
): string | undefined {
  if (printed.length === SECTIONS.length) return undefined;
  const titles = inProse(printed.map(({ title }) => title));
  if (titles === '') return 'The head only.';
  if (!item) return `${titles} only.`;
  return `One item only: number ${item.index + 1} of ${item.total} under ${titles}.`;
}

/** The names alone, in order. */
export const SECTION_NAMES: readonly Section[] = SECTIONS.map(({ name }) => name);

/** The sections of these names, in order; no name means all. */
export function sectionsFor(names: readonly Section[] = []): readonly (typeof SECTIONS)[number][] {
  return names.length === 0 ? SECTIONS : SECTIONS.filter(({ name }) => names.includes(name));
}
