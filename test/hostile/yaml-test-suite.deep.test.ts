/** Every input of the public YAML test suite: checked like a brief, it is refused or taken, never a crash. */
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { run } from '../commands/run.ts';
import { HEAD } from './texts.ts';
import { readSuite } from './yaml-test-suite.ts';

const SUITE = readSuite();

test('there are 402 of them, none without bytes but those that are meant to be', () => {
  expect(SUITE).toHaveLength(402);
  expect(SUITE.filter(({ bytes }) => bytes.length === 0).map(({ id }) => id)).toEqual(['AVM7']);
});

describe('check', () => {
  test.each(SUITE)('$id', async ({ bytes }) => {
    for (const format of ['text', 'json', 'github']) {
      const { status, out, err } = await run(['check', '--format', format, '-'], {
        cwd: '/',
        stdin: bytes,
      });
      // None of them is a brief.
      expect({ status, err }).toEqual({ status: 1, err: '' });
      expect(out).not.toBe('');
    }
  });
});

describe('a text that', () => {
  test('YAML takes is not said to be no YAML', () => {
    const wronged = SUITE.filter(({ isError }) => !isError).filter(({ bytes }) =>
      parseBrief(bytes.toString(), 'x.yaml').diagnostics.some(({ code }) => code === 'yaml-syntax'),
    );
    expect(wronged.map(({ id }) => id)).toEqual([]);
  });

  test('stands in a brief as a block of text is a text like any other', () => {
    for (const { id, bytes } of SUITE) {
      const text = bytes.toString().replace(/^\uFEFF/, '');
      const block = text.replace(/^/gm, '      ');
      const { brief } = parseBrief(`${HEAD}caveats:\n  - |2-\n${block}\n`, `${id}.yaml`);
      expect(brief?.caveats ?? [], id).toHaveLength(text.trim() === '' ? 0 : 1);
    }
  });

  test('stands under a key of a brief is refused or taken', () => {
    for (const { bytes } of SUITE) {
      const block = bytes.toString().replace(/^/gm, '  ');
      for (const key of ['title', 'summary', 'figures', 'quotes', 'source', 'tags']) {
        const { brief, diagnostics } = parseBrief(`sitrep: 1\n${key}:\n${block}`, 'x.yaml');
        const hasError = diagnostics.some(({ severity }) => severity === 'error');
        expect(brief === undefined).toBe(hasError);
      }
    }
  });
});
