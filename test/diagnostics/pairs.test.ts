import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { CODES } from '../../src/diagnostics/codes.ts';
import { formatReport } from '../../src/diagnostics/render-text.ts';
import { ALL_CODES, BUILT, CASE_NAMES, codeOf, FOLDER, textOf } from './cases.ts';

describe('a bad file and its diagnostics', () => {
  test.each(CASE_NAMES)('%s', async (name) => {
    const report = parseBrief(textOf(name), `${name}.yaml`);
    const codes = report.diagnostics.map(({ code }) => code);
    const code = codeOf(name);
    expect(codes).toContain(code);
    const isBroken = report.diagnostics.some(({ severity }) => severity === 'error');
    expect(report.brief === undefined).toBe(isBroken);
    if (code && CODES[code].severity === 'error') expect(isBroken).toBe(true);
    await expect(formatReport(report)).toMatchFileSnapshot(`cases/${name}.txt`);
  });
});

describe('the pairs', () => {
  test('exist for every code, one without a suffix, which the docs show', () => {
    const shown = new Set<string>([...BUILT, ...CASE_NAMES]);
    expect(ALL_CODES.filter((code) => !shown.has(code))).toEqual([]);
  });

  test('are named after a code', () => {
    expect(CASE_NAMES.filter((name) => codeOf(name) === undefined)).toEqual([]);
  });

  test('are complete, and there are no other files', () => {
    const wanted = CASE_NAMES.flatMap((name) => [`${name}.txt`, `${name}.yaml`]);
    expect(readdirSync(FOLDER).toSorted()).toEqual(wanted.toSorted());
  });
});
