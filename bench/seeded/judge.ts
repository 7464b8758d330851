/** Puts a trial before the checker as a brief of its own, and says what becomes of it. */
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { FINDINGS } from '../../src/diagnostics/findings.ts';
import { verifyBrief } from '../../src/evidence/verify-brief.ts';
import { formatBrief } from './item.ts';
import type { Trial } from './trial.ts';

export const OUTCOMES = ['passed', 'unchecked', 'warning', 'error'] as const;
/** `passed`: shown as found, or with no word said of it. `unchecked`: shown as unchecked, and nothing else said. */
export type Outcome = (typeof OUTCOMES)[number];

export interface Judged {
  readonly trial: Trial;
  readonly outcome: Outcome;
  readonly said: readonly string[];
}

const PASSING = new Set<string>(['verified', 'found', 'checked', 'supported']);

export function judge(trial: Trial): Judged {
  const { item, article } = trial;
  const language = trial.language === undefined ? article.language : (trial.language ?? undefined);
  const { brief, diagnostics } = parseBrief(formatBrief(item, language), 'seeded.yaml');
  const check = brief && verifyBrief(brief, new Map([[undefined, article.source]]));
  const findings = (check?.findings ?? []).map(({ code, message }) => ({
    code,
    message,
    severity: FINDINGS[code].severity,
  }));
  const all = [...diagnostics, ...findings];
  const said = all.map(({ code, message }) => `${code}: ${message}`);
  if (all.some(({ severity }) => severity === 'error')) return { trial, outcome: 'error', said };
  if (all.length > 0) return { trial, outcome: 'warning', said };
  const verdict = check?.items.find(({ section }) => section === item.section)?.verdict;
  const isShown = verdict === undefined || PASSING.has(verdict);
  return { trial, outcome: isShown ? 'passed' : 'unchecked', said };
}
