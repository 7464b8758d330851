/**
 * Takes out diagnostics that only follow from another one, so that each fault is told once: what the
 * format says about a line that is not the YAML its author meant.
 */
import type { Code } from '../diagnostics/codes.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { indexLines } from '../text/line-index.ts';

/** Errors about the YAML of a line, beside which nothing else about that line helps. */
const MISREAD: ReadonlySet<Code> = new Set([
  'yaml-alias',
  'yaml-escape',
  'yaml-key',
  'yaml-reserved-start',
  'yaml-tab',
  'yaml-tag',
  'text-after-quote',
  'text-after-bracket',
  'colon-in-text',
]);

/** The diagnostics without those that another explains; order kept. */
export function withoutConsequences(
  diagnostics: readonly Diagnostic[],
  text: string,
): readonly Diagnostic[] {
  const lines = indexLines(text);
  const lineOf = ({ place }: Diagnostic): number =>
    place ? lines.positionOf(place.start).line : 0;
  const misread = new Set(diagnostics.filter(({ code }) => MISREAD.has(code)).map(lineOf));
  const errors = new Set(
    diagnostics.filter(({ severity }) => severity === 'error').map(({ place }) => place?.start),
  );
  return diagnostics.filter((diagnostic) => {
    if (MISREAD.has(diagnostic.code)) return true;
    if (misread.has(lineOf(diagnostic))) return false;
    const isGuess = diagnostic.code === 'boolean-like' || diagnostic.code === 'octal-like';
    return !isGuess || !errors.has(diagnostic.place?.start);
  });
}
