/** Finds entries: by their paths, and those that the filter of the library leaves. */
import type { Entry } from '../../library/briefs/library.ts';
import { foldForSearch } from '../../text/folding/fold.ts';
import { memoised, rememberLast } from '../../text/memo.ts';

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

const listedIn = memoised((entries: readonly Entry[]) => {
  const listed: (key: { readonly text: string }) => readonly Entry[] = rememberLast(
    MAX_FILTERS,
    ({ text }) => {
      const typed = text.split(/\s+/).filter((word) => word !== '');
      const words = typed.map((word) => foldForSearch(word).text);
      if (words.length === 0) return entries;
      const shorter = [...text].slice(0, -1).join('');
      // What is typed next is looked for in what was found before.
      const isMore = foldForSearch(text).text.startsWith(foldForSearch(shorter).text);
      return (isMore ? listed({ text: shorter }) : entries).filter((entry) => {
        const haystack = haystackOf(entry);
        return words.every((word) => word !== '' && haystack.includes(word));
      });
    },
  );
  return listed;
});

/** The entries that the filter leaves, in the library's order. */
export function listedEntries({
  entries,
  filter,
}: {
  readonly entries: readonly Entry[];
  readonly filter: { readonly text: string };
}): readonly Entry[] {
  return listedIn(entries)({ text: filter.text });
}

/**
 * What a filter's words are looked for in: title, id, path, tags, date, names in the brief, headlines and outlets. Of a
 * brief that is read only when it is asked for, its head.
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
