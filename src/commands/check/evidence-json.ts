/** How briefs stand, for programs: what `check --format json` and `list --json` say of it; in `docs/json.md`. */
import type { Brief } from '../../brief/model/brief.ts';
import type { DiffPart } from '../../evidence/compare/word-diff.ts';
import type { Standing } from '../../evidence/record/check-result.ts';
import {
  CHECKED_SECTIONS,
  countStatuses,
  type RecordedItem,
} from '../../evidence/record/record.ts';
import type { ItemEvidence } from '../../evidence/verdict/check.ts';
import { statusOf } from '../../evidence/verdict/verdict.ts';
import type { CheckedEntry } from './evidence.ts';

/** `standing` and `items` of a file; both null where the brief is broken. */
export function evidenceAsJson({ entry: { brief }, proof }: CheckedEntry): object {
  if (!brief || !proof) return { standing: null, items: null };
  const { standing, evidence } = proof;
  const items = standing.kind === 'checked' ? standing.record.items : uncheckedItems(brief);
  return {
    standing: standingAsJson(standing),
    items: items.map((item, index) => itemAsJson(item, evidence?.items[index])),
  };
}

export function standingAsJson(standing: Standing): object {
  if (standing.kind === 'unchecked')
    return { basis: 'none', why: standing.why, day: null, sources: [], counts: null };
  const { basis, record } = standing;
  return {
    basis,
    why: null,
    day: record.checked,
    sources: record.sources.map(({ key, sha256 }) => ({ key: key ?? null, sha256 })),
    counts: countStatuses(record.items),
  };
}

function uncheckedItems(brief: Brief): RecordedItem[] {
  return CHECKED_SECTIONS.flatMap((section) =>
    brief[section].map((_, index) => ({
      section,
      index,
      verdict: 'unchecked' as const,
      passages: [],
      findings: [],
    })),
  );
}

/** `live` is what was found just now; it knows the words, which a record does not. */
function itemAsJson(item: RecordedItem, live: ItemEvidence | undefined): object {
  const { section, index, verdict, grade, passages, findings } = item;
  const { diff, inserted } = live ?? {};
  return {
    item: `/${section}/${index}`,
    verdict,
    grade: grade ?? null,
    status: statusOf(verdict, findings),
    passages,
    ...(diff && { diff: { parts: joined(diff.parts), changes: diff.changes } }),
    ...(inserted && { inserted }),
    findings,
  };
}

/** Neighbours of one kind as one. */
function joined(parts: readonly DiffPart[]): DiffPart[] {
  const whole: DiffPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.kind === part.kind)
      whole[whole.length - 1] = { ...last, text: last.text + part.text };
    else whole.push(part);
  }
  return whole;
}
