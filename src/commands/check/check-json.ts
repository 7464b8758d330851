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

/** `standing` and `items` of a file; both null where the brief is broken. */
export function checkAsJson({ entry: { brief }, checkedBrief }: CheckedEntry): object {
  if (!brief || !checkedBrief) return { standing: null, items: null };
  const { result, check } = checkedBrief;
  const items = result.kind === 'checked' ? result.record.items : uncheckedItems(brief);
  return {
    standing: resultAsJson(result),
    items: items.map((item) =>
      itemAsJson(
        item,
        check?.items.find(({ section, index }) => section === item.section && index === item.index),
      ),
    ),
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
  const { section, index, verdict, grade, passages, findings } = item;
  const { diff, inserted } = live ?? {};
  return {
    item: `/${section}/${index}`,
    verdict: wordVerdictOf(verdict),
    grade: grade ?? null,
    status: verdict,
    passages,
    ...(diff && { diff: { parts: mergeNeighbours(diff.parts), changes: diff.changes } }),
    ...(inserted && { inserted }),
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
