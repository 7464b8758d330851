/** Finds entries: by their paths, and those that the filter of the library leaves. */
import type { Entry } from '../../library/briefs/library.ts';
import { needsVerdicts } from '../../library/search/match-brief.ts';
import { foldForSearch } from '../../text/folding/fold.ts';
import { memoised, rememberLast } from '../../text/memo.ts';
import { type FoundBriefs, isFoundIn, queryOf, type SearchBasis } from './library-search.ts';

/** The first entry of a path. */
export function entryOfPath(entries: readonly Entry[], path: string): Entry | undefined {
  const index = indexOfPath(entries, path);
  return index === -1 ? undefined : entries[index];
}

/** Its place among the entries, or -1. */
export function indexOfPath(entries: readonly Entry[], path: string): number {
  return placesIn(entries).get(path) ?? -1;
}

const placesIn = memoised((entries: readonly Entry[]): ReadonlyMap<string, number> => {
  const places = new Map<string, number>();
  entries.forEach(({ path }, index) => {
    if (!places.has(path)) places.set(path, index);
  });
  return places;
});

/** How many filters, as they are typed letter by letter, are remembered. */
const MAX_FILTERS = 100;

interface Filtered extends SearchBasis {
  readonly entries: readonly Entry[];
  readonly filter: { readonly text: string };
  readonly found?: FoundBriefs;
}

interface Asked extends Pick<SearchBasis, 'today'> {
  readonly text: string;
  /** Only where the query asks for verdicts. */
  readonly results: SearchBasis['results'] | undefined;
  readonly found: FoundBriefs | undefined;
}

const listedIn = memoised((entries: readonly Entry[]) => {
  const listed: (key: Asked) => readonly Entry[] = rememberLast(MAX_FILTERS, (asked) => {
    const { text, today, found } = asked;
    const typed = text.split(/\s+/).filter((word) => word !== '');
    const words = typed.map((word) => foldForSearch(word).text);
    if (words.length === 0) return entries;
    const shorter = [...text].slice(0, -1).join('');
    // What is typed next is looked for in what was found before, but where a sign may give it another meaning.
    const isMore =
      !/[:"“”*-]/u.test(text) &&
      found === undefined &&
      foldForSearch(text).text.startsWith(foldForSearch(shorter).text);
    const results = asked.results ?? NONE;
    const query = queryOf({ text, today });
    return (isMore ? listed({ ...asked, text: shorter }) : entries).filter((entry) => {
      const haystack = haystackOf(entry);
      if (words.every((word) => word !== '' && haystack.includes(word))) return true;
      // Of a large library the index finds them.
      return entry.head
        ? found?.text === text && found.paths.has(entry.path)
        : query !== undefined && isFoundIn(entry, query, results);
    });
  });
  return listed;
});

const NONE: SearchBasis['results'] = new Map();

/** The entries that the filter leaves, in the library's order. */
export function listedEntries({
  entries,
  filter,
  today,
  results,
  found,
}: Filtered): readonly Entry[] {
  const query = queryOf({ text: filter.text, today });
  return listedIn(entries)({
    text: filter.text,
    today,
    results: query && needsVerdicts(query) ? results : undefined,
    found: found?.text === filter.text ? found : undefined,
  });
}

/**
 * What a filter's words are looked for in, as parts of words too: title, id, path, tags, date, names in the brief,
 * headlines and outlets. Of a brief that is read only when it is asked for, its head.
 */
function haystackOf(entry: Entry): string {
  const { head, id, path } = entry;
  return head
    ? foldForSearch([head.title, id, path, head.date].join('\n')).text
    : wholeHaystack(entry);
}

const wholeHaystack = memoised(({ brief, id, path }: Entry): string => {
  const names = [
    ...(brief?.people.flatMap(({ name, as, org }) => [name, as, org]) ?? []),
    ...(brief?.quotes.map(({ by }) => by) ?? []),
    ...(brief?.sources.flatMap(({ headline, outlet }) => [headline, outlet]) ?? []),
  ];
  const text = [brief?.title, id, path, ...(brief?.tags ?? []), brief?.date, ...names];
  return foldForSearch(text.join('\n')).text;
});
