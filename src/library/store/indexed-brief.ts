/** A brief’s file as stores keep it: as data to be read back, with what it is found and ordered by. */
import { type Brief, idFromPath } from '../../brief/model/brief.ts';
import { type QuestionStatus, STATUS, valuesOf } from '../../brief/model/field-values.ts';
import { ITEM_SECTIONS, isOpen } from '../../brief/model/sections.ts';
import type { Entry, EntryHead } from '../briefs/library.ts';
import { type SearchField, searchable } from '../search/searchable.ts';

/** What lists of briefs show, and are ordered by. */
export interface BriefHead extends EntryHead {
  readonly id: string;
  /** The registers that have items of it, and the status of each question. */
  readonly traits: readonly Trait[];
}

/** The registers that a store can look for. */
export const REGISTERS = ['open-questions', 'questions', 'series', 'quotes', 'people'] as const;
export type RegisterName = (typeof REGISTERS)[number];

/** What a brief may have; an index keeps it as bits in this order. */
export const TRAITS = [...REGISTERS, ...valuesOf(STATUS)] as const;
export type Trait = RegisterName | QuestionStatus;

/** The columns that words are looked for in. Words of no field are looked for in all of them. */
export const COLUMNS = [
  ...(['title', 'tag', 'id', 'source'] as const),
  ...ITEM_SECTIONS,
  ...(['by', 'role', 'series', 'note'] as const),
] as const;
export type Column = (typeof COLUMNS)[number];

export interface IndexedBrief {
  /** Of its file. */
  readonly name: string;
  readonly mark: string;
  /** Of the file’s bytes; empty where they could not be read. */
  readonly sha256: string;
  readonly head: BriefHead;
  /** What `entryOf` reads. */
  readonly data: string;
  /** For each column its folded words, between spaces; none of a broken brief. */
  readonly words: readonly string[];
}

/** Stands between two texts of a column, so that no phrase goes over both. It is no word. */
export const BETWEEN = '·';

/** `sha256` and `mark` are those of the file that the entry was read from; words are made only where they are asked for. */
export function indexBrief(
  entry: Entry,
  { name, mark, sha256 }: Pick<IndexedBrief, 'name' | 'mark' | 'sha256'>,
): IndexedBrief {
  const { id, brief, diagnostics, omitted, text, isReadable } = entry;
  const hasMore = brief === undefined || diagnostics.length > 0;
  const questions = brief?.questions ?? [];
  const kept: Kept = {
    ...(brief && { brief }),
    isReadable,
    // A reader holds thousands of briefs: text takes most of the memory, and is needed only to show what is wrong.
    ...(hasMore && { text, diagnostics, ...(omitted && { omitted }) }),
  };
  return {
    name,
    mark,
    sha256,
    head: {
      id,
      title: brief?.title ?? '',
      date: brief?.date ?? '',
      isBroken: brief === undefined,
      openQuestions: questions.filter(isOpen).length,
      traits: brief ? [...registersOf(brief), ...questions.map(({ status }) => status)] : [],
    },
    data: JSON.stringify(kept),
    get words() {
      return brief ? columnWords(entry) : [];
    },
  };
}

/** The registers that have items of a brief. */
export function registersOf({
  questions,
  figures,
  quotes,
  people,
}: Brief): readonly RegisterName[] {
  const has: Readonly<Record<RegisterName, boolean>> = {
    'open-questions': questions.some(isOpen),
    questions: questions.length > 0,
    series: figures.some(({ series }) => series !== undefined),
    quotes: quotes.length > 0,
    people: quotes.length + people.length > 0,
  };
  return REGISTERS.filter((register) => has[register]);
}

type Kept = Pick<Entry, 'brief' | 'isReadable' | 'omitted'> &
  Partial<Pick<Entry, 'text' | 'diagnostics'>>;

/** The entry of a file, without the places of its items; `path` is the one to be shown. */
export function entryFrom(path: string, data: string, sha256: string): Entry {
  const kept: Kept = JSON.parse(data);
  return {
    text: '',
    diagnostics: [],
    ...kept,
    path,
    id: kept.brief?.id ?? idFromPath(path),
    ...(sha256 !== '' && { sha256: async () => sha256 }),
  };
}

function columnWords({ brief }: Entry): readonly string[] {
  const rows = new Map<Column, string>();
  const add = (column: Column, { row }: SearchField): void => {
    const known = rows.get(column);
    rows.set(column, known === undefined ? row : known + BETWEEN + row);
  };
  if (!brief) return [];
  const { about, items } = searchable(brief);
  for (const field of about) add(columnOf(field.name), field);
  for (const { section, fields } of items)
    for (const field of fields)
      add(field.name === 'text' || field.name === 'what' ? section : columnOf(field.name), field);
  return COLUMNS.map((column) => rows.get(column) ?? '');
}

/** `text` and `what` are in the column of their section. */
function columnOf(name: SearchField['name']): Column {
  return COLUMNS.find((column) => column === name) ?? 'note';
}
