import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import {
  countSeverities,
  diagnose,
  type FileReport,
  sortDiagnostics,
  withinLimits,
} from '../../src/diagnostics/diagnostic.ts';
import {
  formatReportForGithub,
  formatReportsAsJson,
} from '../../src/diagnostics/render-for-programs.ts';
import {
  formatOneLine,
  formatReport,
  TERMINAL_COLOURS,
} from '../../src/diagnostics/render-text.ts';
import { displayWidth } from '../../src/text/layout/width.ts';

const broken = parseBrief('sitrep: 1\ntitle: T\ntitle: U\nstatus: open\n', 'a,b:c.yaml');

function reportOf(text: string, words: string): FileReport {
  const start = text.indexOf(words);
  const range = { start, end: start + words.length };
  return {
    path: 'x.yaml',
    text,
    diagnostics: [diagnose('yaml-syntax', 'm', { range, help: 'h' })],
  };
}

describe('text', () => {
  test('colours only the severity, the position and the excerpt', () => {
    const { error, strong, dim } = TERMINAL_COLOURS;
    expect(formatReport(reportOf('one two', 'two'), { colours: TERMINAL_COLOURS })).toBe(
      `${strong('x.yaml:1:5:')} ${error('error:')} m ${dim('[yaml-syntax]')}\n` +
        `${dim('  1 | ')}one two\n${dim('    | ')}    ${error('^^^')} h\n`,
    );
  });

  test.each([60, 80, 110])('keeps excerpts of long lines to %i columns', (columns) => {
    const long = `${'so '.repeat(200)}HERE ${'港'.repeat(200)}`;
    const shown = formatReport(reportOf(long, 'HERE'), { columns }).split('\n');
    const [, excerpt = '', carets = ''] = shown;
    expect(displayWidth(excerpt)).toBeLessThanOrEqual(columns);
    expect(excerpt.indexOf('HERE')).toBe(carets.indexOf('^^^^'));
  });

  test('puts the carets under wide characters, marks and emoji', () => {
    const [, excerpt = '', carets = ''] = formatReport(
      reportOf('港 e\u0301 👩‍🚀 HERE', 'HERE'),
    ).split('\n');
    const before = excerpt.slice(0, excerpt.indexOf('HERE'));
    expect(carets.indexOf('^')).toBe(displayWidth(before));
  });

  test('shows no control character of the file, its name or a message', () => {
    const text = 'a\u001B[31m\u202Eb';
    const diagnostics = [
      diagnose('yaml-syntax', text, { range: { start: 0, end: 1 }, help: text }),
    ];
    const shown = formatReport({ path: text, text, diagnostics });
    expect(shown).not.toContain('\u001B');
    expect(shown).not.toContain('\u202E');
    expect(shown).toContain('a␛[31mb');
  });

  test('shows fifty at most, and says how many more there are', () => {
    const diagnostics = Array.from({ length: 70 }, () => diagnose('brief-empty', 'm'));
    const shown = formatReport({ path: 'x.yaml', text: '', diagnostics });
    expect(shown.split('\n').filter((line) => line.includes('[brief-empty]'))).toHaveLength(50);
    expect(shown).toContain('x.yaml: 20 more not shown; --format json gives all');
  });

  test('can be one line without an excerpt', () => {
    const [first] = broken.diagnostics;
    expect(first && formatOneLine(first, broken)).toBe(
      'a,b:c.yaml:3:1: error: expected each key once, found ‘title’ again [duplicate-key]',
    );
  });
});

describe('workflow commands', () => {
  test('escape characters that have a meaning for GitHub', () => {
    expect(formatReportForGithub(broken).split('\n')[0]).toBe(
      '::error file=a%2Cb%3Ac.yaml,line=3,endLine=3,col=1,endColumn=5,title=duplicate-key::' +
        'expected each key once, found ‘title’ again',
    );
  });
});

describe('JSON', () => {
  test('counts lines and columns from 1, in code points, the end exclusive', () => {
    const report = reportOf('one\n👩‍🚀 HERE', 'HERE');
    expect(JSON.parse(formatReportsAsJson([report]))).toEqual({
      version: 1,
      files: [
        {
          path: 'x.yaml',
          errors: 1,
          warnings: 0,
          diagnostics: [
            {
              code: 'yaml-syntax',
              severity: 'error',
              message: 'm',
              help: 'h',
              line: 2,
              column: 5,
              endLine: 2,
              endColumn: 9,
            },
          ],
        },
      ],
    });
  });

  test('escapes what a terminal would obey', () => {
    const text = '\u009B\u202E\u2028\u007F\u001B';
    const json = formatReportsAsJson([{ path: text, text: '', diagnostics: [] }]);
    expect(json).toMatch(/^[\x20-\x7E]+\n$/);
    expect(JSON.parse(json).files[0].path).toBe(text);
  });
});

describe('a file with a great many errors', () => {
  const warnings = Array.from({ length: 600 }, () => diagnose('octal-like', 'w'));
  const errors = Array.from({ length: 300 }, () => diagnose('brief-empty', 'e'));
  const report = withinLimits({ path: 'x.yaml', text: '', diagnostics: [...warnings, ...errors] });

  test('keeps five hundred, errors before warnings, and counts all of them', () => {
    expect(countSeverities({ diagnostics: report.diagnostics })).toEqual({
      error: 300,
      warning: 200,
    });
    expect(countSeverities(report)).toEqual({ error: 300, warning: 600 });
    expect(withinLimits(report)).toEqual(report);
  });

  test('says how many are not shown, in text and in JSON', () => {
    expect(formatReport(report)).toContain(
      'x.yaml: 850 more not shown; --format json gives the first 500\n',
    );
    expect(JSON.parse(formatReportsAsJson([report])).files[0]).toMatchObject({
      errors: 300,
      warnings: 600,
      omitted: 400,
    });
  });

  test('keeps each message short, however long the word that it quotes', () => {
    const { message, help } = diagnose('unknown-key', 'k'.repeat(9000), {
      help: '😀'.repeat(9000),
    });
    expect(message).toHaveLength(400);
    expect(help?.isWellFormed()).toBe(true);
  });
});

describe('order', () => {
  test('is that of the file, then errors first, then by code', () => {
    const at = (start: number) => ({ range: { start, end: start + 1 } });
    const shuffled = [
      diagnose('boolean-like', 'm', at(4)),
      diagnose('yaml-tab', 'm', at(4)),
      diagnose('yaml-alias', 'm', at(4)),
      diagnose('yaml-tag', 'm', at(1)),
      diagnose('brief-empty', 'm'),
    ];
    expect(sortDiagnostics(shuffled).map(({ code }) => code)).toEqual([
      'brief-empty',
      'yaml-tag',
      'yaml-alias',
      'yaml-tab',
      'boolean-like',
    ]);
  });
});
