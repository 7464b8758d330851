/** Short ways to put words before the checker: a source, a quote or figure, and what came of it. */

import { readSource } from '../../src/article/source-text.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { formatWordDiff } from '../../src/evidence/compare/word-diff.ts';
import type { Check } from '../../src/evidence/verdict/check.ts';
import { wordVerdictOf } from '../../src/evidence/verdict/word-verdict.ts';
import { type BriefCheck, verifyBrief } from '../../src/evidence/verify-brief.ts';
import { type Budgets, fullBudgets } from '../../src/text/budget.ts';

export interface Outcome {
  readonly verdict: string;
  readonly codes: readonly string[];
  readonly diff: string;
  readonly check: Check;
}

/** A brief of which only the body is given, against one source; `language` may be empty. */
export function verify(
  source: string,
  body: string,
  language = 'en',
  title = 't',
  budgets?: Partial<Budgets>,
): BriefCheck {
  const text = `sitrep: 1\ntitle: ${title}\nsource: {${language === '' ? '' : `language: ${language}`}}\n${body}`;
  const { brief, diagnostics } = parseBrief(text, 'case.yaml');
  if (!brief) throw new Error(diagnostics.map(({ message }) => message).join('; '));
  const all = { ...fullBudgets(), ...budgets };
  return verifyBrief(brief, new Map([[undefined, readSource(source)]]), all);
}

function only({ items }: BriefCheck): Outcome {
  const [check] = items;
  if (!check || items.length > 1) throw new Error(`${items.length} items`);
  const verdict = wordVerdictOf(check.verdict);
  return {
    verdict: check.grade ? `${verdict} ${check.grade}` : verdict,
    codes: check.findings.map(({ code }) => code),
    diff: check.diff ? formatWordDiff(check.diff) : '',
    check,
  };
}

/** A quote without a speaker. `at` is as in a brief: `p4`, `p4-5`; empty for none. */
export function quote(source: string, text: string, at = 'p1', language = 'en'): Outcome {
  return said(source, text, undefined, at, language);
}

export function said(
  source: string,
  text: string,
  by: string | undefined,
  at = 'p1',
  language = 'en',
): Outcome {
  const speaker = by === undefined ? 'attribution: none' : `by: ${JSON.stringify(by)}`;
  const anchor = at === '' ? '' : `, at: ${at}`;
  return only(
    verify(source, `quotes:\n  - {text: ${JSON.stringify(text)}, ${speaker}${anchor}}\n`, language),
  );
}

/** A figure: short form, long form, or the inside of a long one: `value: 5, exact: 5 ships`. */
export function figure(source: string, written: string, language = 'en'): Outcome {
  const isLong = /^(?:value|min|qualifier): /.test(written);
  const short = written.startsWith('{') ? written : JSON.stringify(written);
  const item = isLong ? `{what: x, at: p1, ${written}}` : short;
  return only(verify(source, `figures:\n  - ${item}\n`, language));
}

export function point(source: string, text: string, language = 'en'): Outcome {
  return only(verify(source, `summary:\n  - ${JSON.stringify(text)}\n`, language));
}
