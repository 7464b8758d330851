import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkAgainstSources } from '../../src/commands/check/evidence.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { FINDINGS } from '../../src/diagnostics/findings.ts';
import { formatReport } from '../../src/diagnostics/render-text.ts';
import { loadBrief } from '../../src/library/briefs/library.ts';
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
  const entry = await loadBrief(`${name}.yaml`, place, true);
  expect(entry.diagnostics).toEqual([]);
  const { entry: told, checkedBrief } = await checkAgainstSources(entry, [], place);
  const found = checkedBrief?.check?.findings.map(({ code }) => code) ?? [];
  const codes = told.diagnostics.map(({ code }: Diagnostic) => code);
  return { told, codes, found };
}

describe('a brief that its source does not bear out, and what is said about it', () => {
  test.each(WRONG)('%s', async (name) => {
    const { told, codes } = await checked(name);
    const code = findingOf(name) ?? 'source-marks';
    expect(codes).toContain(code);
    for (const { code: own, severity } of told.diagnostics) {
      if (own === code) expect(severity).toBe(FINDINGS[code].severity);
    }
    await expect(formatReport(told)).toMatchFileSnapshot(`findings/${name}.txt`);
  });
});

describe('nearly the same brief, of which there is nothing to say', () => {
  test.each(RIGHT)('%s', async (name) => {
    const { told, found } = await checked(`${name}.right`);
    expect(told.diagnostics.map(({ message }) => message)).toEqual([]);
    expect(found).toEqual([]);
  });
});

describe('the pairs', () => {
  test('are there for every code, one of them without a suffix, which the docs show', () => {
    expect(ALL_FINDINGS.filter((code) => !WRONG.includes(code))).toEqual([]);
    expect(ALL_FINDINGS.filter((code) => !RIGHT.includes(code))).toEqual([]);
  });

  test('are named after a code each, and no other kind of file stands among them', () => {
    expect([...WRONG, ...RIGHT].filter((name) => findingOf(name) === undefined)).toEqual([]);
    expect(strayFiles()).toEqual([]);
  });
});
