/**
 * Removes diagnostics that are only consequences of another one, so that each mistake is reported once. Most are
 * about the format of a line that YAML does not read as its author meant it.
 */
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { indexLines } from '../../text/line-index.ts';

/** Errors about the YAML of a line. Nothing else about that line would help its author. */
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

/** The diagnostics that are not consequences, in the same order. */
export function withoutConsequences(
  diagnostics: readonly Diagnostic[],
  text: string,
): readonly Diagnostic[] {
  const lines = indexLines(text);
  const lineOf = ({ range }: Diagnostic): number => (range ? lines.lineOf(range.start) : 0);
  const misread = new Set(diagnostics.filter(({ code }) => MISREAD.has(code)).map(lineOf));
  const errorStarts = new Set(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ range }) => range?.start),
  );
  const wrongTypes = new Set(diagnostics.filter(({ code }) => code === 'wrong-type').map(lineOf));
  const isSplit = insideAnyOf(diagnostics.filter(({ code }) => code === 'comma-splits-number'));

  const isConsequence = (diagnostic: Diagnostic): boolean => {
    const line = lineOf(diagnostic);
    switch (diagnostic.code) {
      case 'bullet-not-a-list':
        // The line before it should have begun the list, or is itself a consequence of that.
        if (!wrongTypes.has(line - 1)) return false;
        wrongTypes.add(line);
        return true;
      case 'empty-value':
        // The value can be on the next line, where it cannot be read.
        return misread.has(line) || misread.has(line + 1);
      case 'boolean-like':
      case 'number-like':
      case 'octal-like':
        return misread.has(line) || errorStarts.has(diagnostic.range?.start) || isSplit(diagnostic);
      default:
        return !MISREAD.has(diagnostic.code) && misread.has(line);
    }
  };
  return distinct(diagnostics).filter((diagnostic) => !isConsequence(diagnostic));
}

/** Without repetitions: different parts of the program can report the same. */
function distinct(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, range, message }) => {
    const key = `${code} ${range?.start} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * A test whether a diagnostic is about text inside the range of one of `others`. These are in the order of the file;
 * the test has to be called in that order too.
 */
function insideAnyOf(others: readonly Diagnostic[]): (inner: Diagnostic) => boolean {
  let next = 0;
  let reach = -1;
  return ({ range }) => {
    if (!range) return false;
    for (; (others[next]?.range?.start ?? Infinity) <= range.start; next++)
      reach = Math.max(reach, others[next]?.range?.end ?? 0);
    return range.end <= reach;
  };
}
