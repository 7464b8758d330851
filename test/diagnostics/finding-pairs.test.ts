import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkEntry } from '../../src/commands/check/check-entry.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { FINDINGS } from '../../src/diagnostics/findings.ts';
import { formatReport } from '../../src/diagnostics/render-text.ts';
import { readBrief } from '../../src/library/briefs/library.ts';
import {
  ALL_FINDINGS,
  FINDINGS_FOLDER,
  findingOf,
  RIGHT,
  strayFiles,
  WRONG,
} from './finding-cases.ts';

const place = { cwd: fileURLToPath(FINDINGS_FOLDER), env: { SITREP_CACHE: 'off' } };

async function checked(name: string) {
  const entry = await readBrief(`${name}.yaml`, place);
  expect(entry.diagnostics).toEqual([]);
  const { entry: report, checkedBrief } = await checkEntry(entry, [], place);
  const found = checkedBrief?.check?.findings.map(({ code }) => code) ?? [];
  const codes = report.diagnostics.map(({ code }: Diagnostic) => code);
  return { report, codes, found };
}

describe('a brief that does not agree with its source, and its findings', () => {
  test.each(WRONG)('%s', async (name) => {
    const { report, codes } = await checked(name);
    const code = findingOf(name) ?? 'source-marks';
    expect(codes).toContain(code);
    for (const { code: own, severity } of report.diagnostics) {
      if (own === code) expect(severity).toBe(FINDINGS[code].severity);
    }
    await expect(formatReport(report)).toMatchFileSnapshot(`findings/${name}.txt`);
  });
});

describe('nearly the same brief, without findings', () => {
  test.each(RIGHT)('%s', async (name) => {
    const { report, found } = await checked(`${name}.right`);
    expect(report.diagnostics.map(({ message }) => message)).toEqual([]);
    expect(found).toEqual([]);
  });
});

describe('the pairs', () => {
  test('exist for every code, one without a suffix, which the docs show', () => {
    expect(ALL_FINDINGS.filter((code) => !WRONG.includes(code))).toEqual([]);
    expect(ALL_FINDINGS.filter((code) => !RIGHT.includes(code))).toEqual([]);
  });

  test('are named after a code, and there are no other files', () => {
    expect([...WRONG, ...RIGHT].filter((name) => findingOf(name) === undefined)).toEqual([]);
    expect(strayFiles()).toEqual([]);
  });
});
