/** What `sitrep search --json` prints: docs/json.md describes it. */
import type { FoundBrief } from '../../library/search/find-briefs.ts';
import type { FieldMatch } from '../../library/search/match-brief.ts';

export function foundAsJson(query: string, found: readonly FoundBrief[]): object {
  return {
    version: 1,
    query,
    briefs: found.map(({ entry, brief, match }) => ({
      path: entry.path,
      id: entry.id,
      title: brief.title,
      date: brief.date ?? null,
      about: match.about.map(fieldAsJson),
      items: match.items.map(({ section, index, fields }) => ({
        section,
        index,
        fields: fields.map(fieldAsJson),
      })),
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
