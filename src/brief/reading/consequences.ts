/**
 * Takes out diagnostics that only follow from another one, so that each fault is told once: what the
 * format says about a line that is not the YAML its author meant.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { indexLines } from '../../text/line-index.ts';

/** Errors about the YAML of a line, beside which nothing else about that line helps. */
const MISREAD: ReadonlySet<Diagnostic['code']> = new Set([
  'yaml-alias',
  'yaml-escape',
  'yaml-key',
  'yaml-reserved-start',
  'yaml-tab',
  'yaml-tag',
  'text-after-quote',
  'text-after-bracket',
  'colon-in-text',
  'comma-in-text',
  'nested-too-deep',
]);

/** The diagnostics without those that another explains; order kept. */
export function withoutConsequences(
  diagnostics: readonly Diagnostic[],
  text: string,
): readonly Diagnostic[] {
  const lines = indexLines(text);
  const lineOf = ({ place }: Diagnostic): number => (place ? lines.lineOf(place.start) : 0);
  const having = (isWanted: (diagnostic: Diagnostic) => boolean) => diagnostics.filter(isWanted);
  const misread = new Set(having(({ code }) => MISREAD.has(code)).map(lineOf));
  const errors = new Set(
    having(({ severity }) => severity === 'error').map(({ place }) => place?.start),
  );
  const notLists = new Set(having(({ code }) => code === 'wrong-type').map(lineOf));
  const isSplit = inAnyOf(having(({ code }) => code === 'comma-splits-number'));

  const follows = (diagnostic: Diagnostic): boolean => {
    const line = lineOf(diagnostic);
    switch (diagnostic.code) {
      case 'bullet-not-a-list':
        // The lines after the one that should have begun the list.
        if (!notLists.has(line - 1)) return false;
        notLists.add(line);
        return true;
      case 'empty-value':
        // Its value is on the next line, where it cannot be read.
        return misread.has(line) || misread.has(line + 1);
      case 'boolean-like':
      case 'number-like':
      case 'octal-like':
        return misread.has(line) || errors.has(diagnostic.place?.start) || isSplit(diagnostic);
      default:
        return !MISREAD.has(diagnostic.code) && misread.has(line);
    }
  };
  return distinct(diagnostics).filter((diagnostic) => !follows(diagnostic));
}

/** What two readers of the file say alike is said once. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, place, message }) => {
    const key = `${code} ${place?.start} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether a diagnostic stands inside one of others, which are in the order of the file. Asked in that order too. */
function inAnyOf(others: readonly Diagnostic[]): (inner: Diagnostic) => boolean {
  let next = 0;
  let reach = -1;
  return ({ place }) => {
    if (!place) return false;
    for (; (others[next]?.place?.start ?? Infinity) <= place.start; next++)
      reach = Math.max(reach, others[next]?.place?.end ?? 0);
    return place.end <= reach;
  };
}
