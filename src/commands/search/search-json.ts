/** What `sitrep search --json` prints of a brief: docs/json.md describes it. */
import type { FieldMatch } from '../../library/search/match-brief.ts';
import type { FoundBrief } from '../../library/store/library-store.ts';

export function foundAsJson({ entry, match }: FoundBrief): object {
  return {
    path: entry.path,
    id: entry.id,
    title: entry.brief.title,
    date: entry.brief.date ?? null,
    about: match.about.map(fieldAsJson),
    items: match.items.map(({ section, index, fields }) => ({
      section,
      index,
      fields: fields.map(fieldAsJson),
    })),
  };
}

/** Ranges in code points, half-open. */
function fieldAsJson({ name, text, ranges }: FieldMatch): object {
  const inCodePoints = (offset: number): number => [...text.slice(0, offset)].length;
  return {
    name,
    text,
    matches: ranges.map(({ start, end }) => ({
      start: inCodePoints(start),
      end: inCodePoints(end),
    })),
  };
}
