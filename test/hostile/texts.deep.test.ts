/** Briefs made to keep a reader busy: for each, what is wrong is reported in few words, and reading comes to an end. */
import { describe, expect, test } from 'vitest';
import { type BriefDocument, parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { countSeverities, MAX_KEPT } from '../../src/diagnostics/diagnostic.ts';
import {
  formatReportForGithub,
  formatReportsAsJson,
} from '../../src/diagnostics/render-for-programs.ts';
import { formatReport } from '../../src/diagnostics/render-text.ts';
import { MAX_BRIEF_BYTES } from '../../src/library/files/read-file.ts';
import { buildDocument } from '../../src/print/document/document.ts';
import { printText } from '../../src/print/text/plain-text.ts';
import { HEAD, SHAPES } from './texts.ts';

/** A quarter of the largest file that is read, so that the tests are quick; what is quadratic still shows. */
const SIZE = MAX_BRIEF_BYTES / 4;

/** `12:5 unknown-key; …`: the first faults, and how many there are. */
function gist(report: BriefDocument): string {
  const { error, warning } = countSeverities(report);
  const [{ files = [] } = {}] = [JSON.parse(formatReportsAsJson([report]))];
  const first: { code: string; line?: number; column?: number }[] = files[0].diagnostics.slice(
    0,
    3,
  );
  const reported = first.map(({ code, line, column }) => `${line}:${column} ${code}`);
  return `${error} errors, ${warning} warnings: ${reported.join('; ')}`;
}

const reports = new Map<string, BriefDocument>();

/** What is said of a shape; read once. */
function reportOf(name: string): BriefDocument {
  const report = reports.get(name) ?? parseBrief(SHAPES[name]?.(SIZE) ?? '', 'hostile.yaml');
  reports.set(name, report);
  return report;
}

describe('a hostile text', () => {
  test.each(Object.keys(SHAPES))('%s', (name) => {
    const report = reportOf(name);
    expect(Buffer.byteLength(report.text)).toBeLessThanOrEqual(SIZE);
    const { error } = countSeverities(report);
    expect(report.brief === undefined).toBe(error > 0);
    expect(report.diagnostics.length).toBeLessThanOrEqual(MAX_KEPT);
    for (const { range } of report.diagnostics.filter(({ code }) => code !== 'brief-empty'))
      expect(range).toBeDefined();
    // No more than the file itself has, a few times over.
    for (const said of [formatReport(report), formatReportForGithub(report)])
      expect(said.length).toBeLessThan(3 * SIZE);
    if (report.brief) expect(printText(buildDocument(report.brief)).length).toBeLessThan(3 * SIZE);
  });

  test('is reported as before', async () => {
    const reported = Object.keys(SHAPES).map((name) => `${name}\n  ${gist(reportOf(name))}\n`);
    await expect(reported.join('')).toMatchFileSnapshot('texts.golden.txt');
  });
});

describe('aliases', () => {
  test('that unfold to too much are one fault', () => {
    const { diagnostics } = reportOf('aliases that unfold ninefold, nine times');
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-alias']);
  });

  test('that are few unfold', () => {
    const { brief } = parseBrief(
      `${HEAD}summary:\n  - {text: A, at: &a p5}\n  - {text: B, at: *a}\n`,
      'a.yaml',
    );
    expect(brief?.summary[1]?.at).toEqual([{ from: 5, to: 5 }]);
  });
});
