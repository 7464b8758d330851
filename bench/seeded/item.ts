/** An item of a brief as its author wrote it, by fields, so that a field can be changed and the item written again. */

import * as v from 'valibot';
import { parse, stringify } from 'yaml';

export const SECTIONS = [
  'title',
  'summary',
  'figures',
  'people',
  'quotes',
  'questions',
  'caveats',
] as const;
export type SeededSection = (typeof SECTIONS)[number];

export interface Item {
  readonly section: SeededSection;
  /** Whether it is written as one line of text. */
  readonly isShort: boolean;
  /** `at` has its anchors separated by commas. The words of a short figure are its `exact`. */
  readonly fields: Readonly<Record<string, string>>;
}

const SHORT = /^(?<words>.*?)(?:\s*\((?<at>p\d[^()]*)\))?$/s;
const QUOTED = /^[“«„](?<text>.*)[”»“]\s+--\s+(?<by>.*)$/s;

/** The field that holds the words of an item in its short form. */
function wordsField(section: SeededSection): string {
  if (section === 'figures') return 'exact';
  return section === 'questions' ? 'q' : 'text';
}

const Entry = v.union([
  v.string(),
  v.record(v.string(), v.union([v.string(), v.array(v.string())])),
]);
const Brief = v.looseObject({
  title: v.string(),
  source: v.looseObject({ language: v.optional(v.string()) }),
  ...v.entriesFromList(
    ['summary', 'figures', 'people', 'quotes', 'questions', 'caveats'],
    v.optional(v.array(Entry), []),
  ),
});

/** All items of a brief's text, with the language that it gives for its source. */
export function readItems(text: string): { readonly items: Item[]; readonly language: string } {
  const brief = v.parse(Brief, parse(text, { schema: 'failsafe' }));
  const title: Item = { section: 'title', isShort: true, fields: { text: brief.title } };
  const listed = SECTIONS.flatMap((section) =>
    section === 'title' ? [] : brief[section].map((entry) => itemOf(section, entry)),
  );
  return { items: [title, ...listed], language: brief.source.language ?? 'en' };
}

function itemOf(section: SeededSection, entry: v.InferOutput<typeof Entry>): Item {
  if (typeof entry !== 'string') {
    const fields = Object.entries(entry).map(([key, value]) => [
      key,
      typeof value === 'string' ? value : value.join(', '),
    ]);
    return { section, isShort: false, fields: Object.fromEntries(fields) };
  }
  const { words = '', at } = SHORT.exec(entry)?.groups ?? {};
  const quoted = section === 'quotes' ? QUOTED.exec(words)?.groups : undefined;
  const fields = quoted ? { ...quoted } : { [wordsField(section)]: words };
  return { section, isShort: true, fields: { ...fields, ...(at !== undefined && { at }) } };
}

/** The words of an item in which most errors are made: of a figure those of the source, of a person none. */
export function itemWords(item: Item): string | undefined {
  return item.fields[wordsField(item.section)];
}

export function withWords(item: Item, words: string): Item {
  return withFields(item, { [wordsField(item.section)]: words });
}

/** The item with other fields; a field that is undefined is taken out. */
export function withFields(
  item: Item,
  changes: Readonly<Record<string, string | undefined>>,
): Item {
  const fields: Record<string, string> = {};
  for (const [key, value] of Object.entries({ ...item.fields, ...changes })) {
    if (value !== undefined) fields[key] = value;
  }
  return { ...item, fields };
}

/** Numbers of the paragraphs that an item cites. */
export function paragraphsOf({ fields: { at = '' } }: Item): number[] {
  return [...at.matchAll(/p(\d+)(?:-p?(\d+))?/g)].flatMap(([, first, last]) => {
    const from = Number(first);
    const length = Number(last ?? first) - from + 1;
    return Array.from({ length }, (_, index) => from + index);
  });
}

/** A brief with this item and nothing else. */
export function formatBrief(item: Item, language: string | undefined): string {
  const title = item.section === 'title' ? (item.fields.text ?? '') : 'T';
  const head = {
    sitrep: '1',
    title,
    source: { headline: 'H', ...(language !== undefined && { language }) },
  };
  const body = item.section === 'title' ? {} : { [item.section]: [entryOf(item)] };
  return stringify({ ...head, ...body }, { schema: 'failsafe', lineWidth: 0 });
}

function entryOf({ section, isShort, fields: { at = '', ...fields } }: Item) {
  const anchors = at.split(', ');
  if (!isShort) {
    if (at === '') return fields;
    return { ...fields, at: anchors.length > 1 ? anchors : at };
  }
  const words = fields[wordsField(section)] ?? '';
  const said = section === 'quotes' ? `“${words}” -- ${fields.by ?? ''}` : words;
  return at === '' ? said : `${said} (${at})`;
}
