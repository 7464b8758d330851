/** Check results for programs, as `check --format json` and `list --json` print them; see `docs/json.md`. */
import type { Brief } from '../../brief/model/brief.ts';
import type { DiffPart } from '../../evidence/compare/word-diff.ts';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import {
  CHECKED_SECTIONS,
  countVerdicts,
  type RecordedItem,
} from '../../evidence/record/record.ts';
import type { ItemCheck } from '../../evidence/verdict/check.ts';
import { wordVerdictOf } from '../../evidence/verdict/word-verdict.ts';
import type { CheckedEntry } from './check-entry.ts';

/** `standing` and `items` of a file, both null where the brief is broken, and how the texts were read. */
export function checkAsJson({ entry: { brief }, checkedBrief }: CheckedEntry): object {
  if (!brief || !checkedBrief) return { standing: null, readings: [], items: null, texts: null };
  const { result, check, readings } = checkedBrief;
  const items = result.kind === 'checked' ? result.record.items : uncheckedItems(brief);
  return {
    standing: resultAsJson(result),
    readings: readings.flatMap(({ key, reading }) =>
      reading.kind === 'text' ? { key: key ?? null, readAs: reading.readAs } : [],
    ),
    items: items.map((item) =>
      itemAsJson(
        item,
        check?.items.find(({ section, index }) => section === item.section && index === item.index),
      ),
    ),
    texts: (check?.texts ?? []).map(({ section, index, verdict }) => ({
      item: section === 'title' ? '/title' : `/${section}/${index}`,
      status: verdict,
    })),
  };
}

export function resultAsJson(result: CheckResult): object {
  if (result.kind === 'unchecked')
    return { basis: 'none', why: result.why, day: null, sources: [], counts: null };
  const { basis, record } = result;
  return {
    basis,
    why: null,
    day: record.checked,
    sources: record.sources.map(({ key, sha256 }) => ({ key: key ?? null, sha256 })),
    counts: countVerdicts(record.items),
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

/** `live` is the check of this run; it has the words, which a record does not. */
function itemAsJson(item: RecordedItem, live: ItemCheck | undefined): object {
  const { section, index, verdict, beforeReview, grade, passages, findings } = item;
  const { diff, inserted, why } = live ?? {};
  return {
    item: `/${section}/${index}`,
    verdict: wordVerdictOf(verdict, beforeReview),
    grade: grade ?? null,
    status: verdict,
    passages,
    ...(diff && { diff: { parts: mergeNeighbours(diff.parts), changes: diff.changes } }),
    ...(inserted && { inserted }),
    ...(why !== undefined && { why }),
    findings,
  };
}

/** Joins neighbouring parts of the same kind. */
function mergeNeighbours(parts: readonly DiffPart[]): DiffPart[] {
  const whole: DiffPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.kind === part.kind)
      whole[whole.length - 1] = { ...last, text: last.text + part.text };
    else whole.push(part);
  }
  return whole;
}
