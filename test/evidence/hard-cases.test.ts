/** The hard cases of size are in `large-sources.test.ts`. */
import { describe, expect, test } from 'vitest';
import { formatWordDiff } from '../../src/evidence/compare/word-diff.ts';
import { wordVerdictOf } from '../../src/evidence/verdict/word-verdict.ts';
import { verify } from './cases.ts';
import { FIGURE_CASES, type HardCase, POINT_CASES, QUOTE_CASES } from './hard-cases.ts';

/** What is said of one item of a whole brief. */
function outcome({ source, language }: HardCase, item: string) {
  const [section = '', written = ''] = item.split(/: (.*)/s);
  const { items } = verify(source, `${section}:\n  - ${written}\n`, language);
  const [check] = items;
  if (!check || items.length > 1) throw new Error(`${items.length} items`);
  const verdict = wordVerdictOf(check.verdict);
  return {
    is: check.grade ? `${verdict} ${check.grade}` : verdict,
    codes: check.findings.map(({ code }) => code),
    worst: check.diff?.changes[0]?.kind,
    diff: check.diff && formatWordDiff(check.diff),
    at: [...new Set(check.passages.flatMap(({ places }) => places.map((one) => one.paragraph)))],
  };
}

describe.each([...QUOTE_CASES, ...FIGURE_CASES, ...POINT_CASES])('$name', (hard) => {
  test('has as many faults of its marks as there are', () => {
    const { sourceWarnings } = verify(hard.source, '', hard.language);
    expect(sourceWarnings).toHaveLength(hard.warnings ?? 0);
  });

  test.each(hard.items)('%s', (item, { is, codes, worst, diff, at }) => {
    const found = outcome(hard, item);
    expect({
      is: found.is,
      ...((codes !== undefined || is.startsWith('verified')) && { codes: found.codes }),
      ...(worst !== undefined && { worst: found.worst }),
      ...(diff !== undefined && { diff: found.diff }),
      ...(at !== undefined && { at: found.at }),
    }).toEqual({
      is,
      ...((codes !== undefined || is.startsWith('verified')) && { codes: codes ?? [] }),
      ...(worst !== undefined && { worst }),
      ...(diff !== undefined && { diff }),
      ...(at !== undefined && { at }),
    });
  });
});
