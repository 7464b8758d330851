import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { CODES } from '../../src/diagnostics/codes.ts';
import { sortDiagnostics } from '../../src/diagnostics/diagnostic.ts';
import {
  formatReportForGithub,
  formatReportsAsJson,
} from '../../src/diagnostics/render-for-programs.ts';
import { formatReport } from '../../src/diagnostics/render-text.ts';
import { visible } from '../../src/text/safety/visible.ts';
import { anyYaml } from './any-yaml.ts';

describe('whatever the file holds', () => {
  test('there is a brief, or an error, and never an exception', () => {
    fc.assert(
      fc.property(anyYaml, (text) => {
        const { brief, diagnostics } = parseBrief(text, 'any.yaml');
        const hasError = diagnostics.some(({ severity }) => severity === 'error');
        expect(brief === undefined).toBe(hasError);
      }),
    );
  }, 60_000);

  test('ranges lie within the text, codes are known, and the order is that of the file', () => {
    fc.assert(
      fc.property(anyYaml, (text) => {
        const { diagnostics } = parseBrief(text, 'any.yaml');
        expect(diagnostics).toEqual(sortDiagnostics(diagnostics));
        for (const { code, severity, range, notes = [] } of diagnostics) {
          expect(Object.entries(CODES).find(([known]) => known === code)?.[1].severity).toBe(
            severity,
          );
          for (const { start, end } of [
            ...(range ? [range] : []),
            ...notes.map((note) => note.range),
          ]) {
            expect(start, code).toBeGreaterThanOrEqual(0);
            expect(end, code).toBeGreaterThanOrEqual(start);
            expect(end, code).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  }, 60_000);

  test('no diagnostic is repeated', () => {
    fc.assert(
      fc.property(anyYaml, (text) => {
        const { diagnostics } = parseBrief(text, 'any.yaml');
        const said = diagnostics.map(
          ({ code, range, message }) => `${code} ${range?.start} ${message}`,
        );
        expect(said.length).toBe(new Set(said).size);
      }),
    );
  }, 60_000);

  test('no control, bidirectional or invisible character of the file is printed', () => {
    fc.assert(
      fc.property(anyYaml, fc.constantFrom('any.yaml', 'a\u001B[31m\u202E.yaml'), (text, path) => {
        const report = parseBrief(text, path);
        for (const line of (formatReport(report) + formatReportForGithub(report)).split('\n')) {
          expect(visible(line)).toBe(line);
        }
        const json = formatReportsAsJson([report]);
        expect(() => JSON.parse(json)).not.toThrow();
        expect(visible(json.trimEnd())).toBe(json.trimEnd());
      }),
    );
  }, 60_000);
});
