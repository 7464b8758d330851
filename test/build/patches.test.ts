// The build changes some dependencies so that they start faster (scripts/plugins). They must go on giving
// the answers that they give unchanged: both are bundled here and asked the same.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { programOptions } from '../../scripts/bundle.mjs';
import { root } from '../../scripts/paths.mjs';
import { isOneClusterEach, isOneColumnEach } from '../../scripts/runtime/plain-text.js';

type Segments = Iterable<Intl.SegmentData> & {
  containing(index?: number): Intl.SegmentData | undefined;
};

interface Output {
  write(x: number, y: number, text: string, options: { transformers: readonly [] }): void;
  clip(clip: { x1?: number; x2?: number; y1?: number; y2?: number }): void;
  unclip(): void;
  get(): { output: string; height: number };
}

interface Dependencies {
  stringWidth(text: string): number;
  wrapAnsi(text: string, columns: number, options: { hard: boolean; trim: boolean }): string;
  sliceAnsi(text: string, start: number, end: number): string;
  cliTruncate(text: string, columns: number): string;
  Output: new (size: { width: number; height: number }) => Output;
  leanFrame: (operations: readonly object[], width: number, height: number) => object | undefined;
  cellsOf(row: string): readonly string[];
  LazySegmenter: new (locales?: string, options?: object) => { segment(text: string): Segments };
}

const entry = `
export { default as stringWidth } from 'string-width';
export { default as wrapAnsi } from 'wrap-ansi';
export { default as sliceAnsi } from 'slice-ansi';
export { default as cliTruncate } from 'cli-truncate';
export { default as Output } from './node_modules/ink/build/output.js';
export { LazySegmenter } from './scripts/runtime/lazy-segmenter.js';
import { leanFrames } from './scripts/runtime/lean-frame.js';
import stringWidth from 'string-width';
import { styledCharsFromTokens, styledCharsToString, tokenize } from '@alcalzone/ansi-tokenize';
export const leanFrame = leanFrames({ stringWidth, styledCharsFromTokens, styledCharsToString, tokenize });
/** Each character of a row with the codes that it is shown with, in no order. */
export const cellsOf = (row) =>
  styledCharsFromTokens(tokenize(row)).map(({ value, styles }) =>
    JSON.stringify([value, styles.map(({ code }) => code).sort()]),
  );
// So that no plugin misses the file that it is for.
import 'ink';
import 'commander';
import 'terminal-size';
`;

let directory: string;
let ours: Dependencies;
let theirs: Dependencies;

async function bundled(name: string, without: readonly string[]): Promise<Dependencies> {
  const outfile = join(directory, `${name}.mjs`);
  const {
    entryPoints: _,
    entryNames,
    chunkNames,
    outdir,
    ...options
  } = programOptions(directory, without);
  await build({
    ...options,
    outfile,
    splitting: false,
    stdin: { contents: entry, resolveDir: root, loader: 'js' },
  });
  return import(/* @vite-ignore */ pathToFileURL(outfile).href);
}

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'sitrep-patches-'));
  ours = await bundled('ours', []);
  theirs = await bundled('theirs', ['string-width-on-demand', 'lazy-segmenter', 'lean-frames']);
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

// Text as it comes, and what tends to go wrong.
const character = fc.oneof(
  fc.constantFrom(...'abc XYZ 019.,;“”‘’–—…£€·éñßЖΩ│╭─•'),
  fc.constantFrom(
    '日',
    '本',
    'ｶ',
    'ﾞ',
    '한',
    '\u1100',
    '\u1161',
    'é',
    '\u0301',
    '\u200d',
    '\ufe0f',
    '\u20e3',
  ),
  fc.constantFrom(
    '👍',
    '👨‍👩‍👧',
    '🇬🇧',
    '❤️',
    '©',
    '©️',
    '\u00ad',
    '\u200b',
    '\u2028',
    '\ud83d',
    '\u0600',
    'क',
    'ि',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
);
const text = fc.array(character, { maxLength: 24 }).map((characters) => characters.join(''));
const style = fc.constantFrom(
  '\x1b[1m',
  '\x1b[2m',
  '\x1b[22m',
  '\x1b[31m',
  '\x1b[39m',
  '\x1b[7m',
  '\x1b[27m',
  '\x1b[0m',
  '\x1b[38;5;12m',
);
const styled = fc
  .array(fc.oneof(character, style), { maxLength: 24 })
  .map((parts) => parts.join(''));

const everyUnit = Array.from({ length: 0x1_00_00 }, (_, unit) => String.fromCharCode(unit));

describe('plain text', () => {
  test('each character taken for one column is one', () => {
    const wrong = everyUnit.filter(
      (unit) => isOneColumnEach(unit) && theirs.stringWidth(unit) !== 1,
    );
    expect(wrong).toEqual([]);
    expect(everyUnit.filter(isOneColumnEach).length).toBeGreaterThan(900);
  });

  test('no two characters taken for clusters of their own make one', () => {
    const segmenter = new Intl.Segmenter();
    const plain = everyUnit.filter(isOneClusterEach);
    // Each between all the others, in two orders, rather than all pairs: rules look at neighbours' classes.
    for (const unit of plain) {
      const mixed = `${unit}a${unit}“${unit}£${unit}Ж${unit}\n${unit}\u001b${unit}${unit}`;
      expect([...segmenter.segment(mixed)]).toHaveLength(mixed.length);
    }
    const all = plain.join('');
    expect([...segmenter.segment(all)]).toHaveLength(all.length);
  });
});

describe('changed dependencies answer as unchanged ones', () => {
  test('the segmenter', () => {
    const real = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(text, fc.nat(30), (input, index) => {
        const lazy = new ours.LazySegmenter(undefined, { granularity: 'grapheme' }).segment(input);
        expect([...lazy]).toEqual([...real.segment(input)]);
        expect(lazy.containing(index)).toEqual(real.segment(input).containing(index));
      }),
    );
    const words = new ours.LazySegmenter('en', { granularity: 'word' }).segment('two words');
    expect([...words]).toHaveLength(3);
  });

  test('string-width', () => {
    fc.assert(
      fc.property(styled, (input) => {
        expect(ours.stringWidth(input)).toBe(theirs.stringWidth(input));
      }),
    );
  });

  test('wrap-ansi, slice-ansi and cli-truncate', () => {
    fc.assert(
      fc.property(styled, fc.integer({ min: 1, max: 20 }), fc.boolean(), (input, columns, trim) => {
        const options = { hard: true, trim };
        expect(ours.wrapAnsi(input, columns, options)).toBe(
          theirs.wrapAnsi(input, columns, options),
        );
        expect(ours.sliceAnsi(input, 1, columns)).toBe(theirs.sliceAnsi(input, 1, columns));
        expect(ours.cliTruncate(input, columns)).toBe(theirs.cliTruncate(input, columns));
      }),
    );
  });

  describe('Ink’s frames', () => {
    type Operation =
      | { readonly type: 'write'; readonly x: number; readonly y: number; readonly text: string }
      | {
          readonly type: 'clip';
          readonly clip: { x1?: number; x2?: number; y1?: number; y2?: number };
        }
      | { readonly type: 'unclip' };

    /** The cells of a frame, row by row: the same cells can be written with other sequences. */
    const frame = (
      { Output, cellsOf }: Dependencies,
      size: { readonly width: number; readonly height: number },
      operations: readonly Operation[],
    ) => {
      const output = new Output(size);
      for (const each of operations) {
        if (each.type === 'write') output.write(each.x, each.y, each.text, { transformers: [] });
        else if (each.type === 'clip') output.clip(each.clip);
        else output.unclip();
      }
      const { output: rows, height } = output.get();
      return { height, rows: rows.split('\n').map((row) => withoutBlanks(cellsOf(row))) };
    };

    /** Blanks at a row's end are the screen's own. */
    const withoutBlanks = (cells: readonly string[]) =>
      cells.slice(0, cells.findLastIndex((cell) => cell !== '[" ",[]]') + 1);

    test('however texts and boxes lie', () => {
      const at = fc.integer({ min: -3, max: 14 });
      const write = fc.record({
        type: fc.constant('write' as const),
        x: at,
        y: at,
        text: fc.array(styled, { minLength: 1, maxLength: 3 }).map((lines) => lines.join('\n')),
      });
      const clip = fc.record({
        type: fc.constant('clip' as const),
        clip: fc.record({ x1: at, x2: at, y1: at, y2: at }),
      });
      const operation = fc.oneof(
        { weight: 4, arbitrary: write },
        clip,
        fc.constant({ type: 'unclip' as const }),
      );
      const size = fc.record({
        width: fc.integer({ min: 0, max: 24 }),
        height: fc.integer({ min: 0, max: 8 }),
      });
      fc.assert(
        fc.property(size, fc.array(operation, { maxLength: 8 }), (dimensions, operations) => {
          expect(frame(ours, dimensions, operations)).toEqual(
            frame(theirs, dimensions, operations),
          );
        }),
      );
    });

    test('of lines side by side, which are put together without Ink', () => {
      const words = fc
        .array(fc.constantFrom(...'abc  XYZ 019.,;“”…£é', '日本', '👍', '🇬🇧', '👨‍👩‍👧'))
        .map((parts) => parts.join(''));
      const look = fc.constantFrom(
        ['', ''],
        ['\x1b[1m', '\x1b[22m'],
        ['\x1b[2m\x1b[31m', '\x1b[39;22m'],
        ['\x1b]8;id=a1;https://example.org\x1b\\', '\x1b]8;;\x1b\\'],
      );
      const span = fc.tuple(look, words).map(([[on, off], inside]) => `${on}${inside}${off}`);
      const line = fc.array(span, { maxLength: 3 }).map((spans) => spans.join(''));
      const pane = fc.array(line, { minLength: 1, maxLength: 4 });
      fc.assert(
        fc.property(fc.array(pane, { minLength: 1, maxLength: 3 }), (panes) => {
          let x = 0;
          const operations = panes.flatMap((lines): Operation[] => {
            const width = Math.max(1, ...lines.map((each) => theirs.cellsOf(each).length * 2));
            const clip = { x1: x, x2: x + width, y1: 0, y2: 4 };
            const write = { type: 'write', x, y: 0, text: lines.join('\n') } as const;
            x += width + 1;
            return [{ type: 'clip', clip }, write, { type: 'unclip' }];
          });
          const size = { width: x, height: 4 };
          expect(frame(ours, size, operations)).toEqual(frame(theirs, size, operations));
          const written = operations.map((each) => ({ ...each, transformers: [] }));
          expect(ours.leanFrame(written, x, 4)).toBeDefined();
        }),
      );
    });
  });
});

describe('a patch', () => {
  test('whose place has gone, or is there twice, fails the build', async () => {
    const { applyEdits } = await import('../../scripts/patch.mjs');
    const edit = [['old', 'new']] as const;
    expect(applyEdits('p', 'f', 'an old one', edit)).toBe('an new one');
    expect(() => applyEdits('p', 'f', 'a one', edit)).toThrow(
      'p: expected to patch one place in f, found 0',
    );
    expect(() => applyEdits('p', 'f', 'old old', edit)).toThrow('found 2');
  });

  test('whose file is not bundled any more fails the build', async () => {
    const { patchPlugin } = await import('../../scripts/patch.mjs');
    const plugin = patchPlugin('p', [{ file: 'nowhere/index.js', edits: [] }]);
    const building = build({
      stdin: { contents: '' },
      write: false,
      logLevel: 'silent',
      plugins: [plugin],
    });
    await expect(building).rejects.toThrow('nowhere/index.js is no longer part of the bundle');
  });
});
