// What the build changes in dependencies (scripts/plugins, scripts/runtime): each is still needed, which is seen on
// the dependencies as they come; and what stands in for something answers as that does.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programOptions } from '../../scripts/bundle.mjs';
import { applyEdits, patchPlugin } from '../../scripts/patch.mjs';
import { root } from '../../scripts/paths.mjs';
import { LazySegmenter } from '../../scripts/runtime/lazy-segmenter.js';
import { anyText } from '../text/samples.ts';

/** What a module that runs on its own, with dependencies as they come, writes to standard output. */
function stock(source: string): string {
  const argv = ['--input-type=module', '--eval', source];
  // Without FORCE_COLOR and the like, by which numbers would come in colour.
  return execFileSync(process.execPath, argv, { cwd: root, env: {}, encoding: 'utf8' }).trim();
}

describe('as it comes', () => {
  test('Ink makes segmenters while it loads', () => {
    const made = stock(`
      let count = 0;
      Intl.Segmenter = class extends Intl.Segmenter {
        constructor(...options) {
          super(...options);
          count++;
        }
      };
      await import('ink');
      console.log(count);
    `);
    expect(Number(made)).toBeGreaterThan(0);
  });

  test('string-width has the pattern of all emoji compiled while it loads', () => {
    const source = readFileSync(`${root}node_modules/string-width/index.js`, 'utf8');
    expect(source).toMatch(/^const \w+ = .*RGI_Emoji.*\/v;$/m);
  });

  test('Yoga fetches its WebAssembly', () => {
    const fetched = stock(`
      const { fetch } = globalThis;
      globalThis.fetch = (url, ...rest) => {
        console.log(String(url).slice(0, 5));
        return fetch(url, ...rest);
      };
      await import('yoga-layout');
    `);
    expect(fetched).toBe('data:');
  });

  test('Ink cannot be bundled without React’s developer tools', async () => {
    const building = build({ ...programOptions('unused', ['ink-without-devtools']), write: false });
    await expect(building).rejects.toThrow('react-devtools-core');
  });

  test('Ink answers the signals that end a process', () => {
    const listening = stock(`
      import { Writable } from 'node:stream';
      import { render } from 'ink';
      const before = process.listenerCount('SIGHUP');
      const stdout = new Writable({ write: (_, __, done) => done() });
      const { unmount } = render(null, { stdout, patchConsole: false });
      console.log(process.listenerCount('SIGHUP') - before);
      unmount();
    `);
    expect(Number(listening)).toBe(1);
  });

  test.each(['commander', 'terminal-size'])('%s loads the module for child processes', (name) => {
    const loaded = stock(`
      const isLoaded = () => process.moduleLoadList.includes('NativeModule child_process');
      if (isLoaded()) throw new Error('loaded before');
      await import('${name}');
      console.log(isLoaded());
    `);
    expect(loaded).toBe('true');
  });
});

// What stands in for string-width is compared with it in test/text/width.test.ts.
test('what stands in for the segmenter gives its segments', () => {
  fc.assert(
    fc.property(anyText, (input) => {
      const ours = new LazySegmenter('en', { granularity: 'word' }).segment(input);
      const theirs = new Intl.Segmenter('en', { granularity: 'word' }).segment(input);
      expect([...ours]).toEqual([...theirs]);
    }),
  );
});

describe('a patch', () => {
  test('whose place has gone, or is there twice, fails the build', () => {
    const edit = [['old', 'new']] as const;
    expect(applyEdits('p', 'f', 'an old one', edit)).toBe('an new one');
    expect(() => applyEdits('p', 'f', 'a one', edit)).toThrow(
      'p: expected to patch one place in f, found 0',
    );
    expect(() => applyEdits('p', 'f', 'old old', edit)).toThrow('found 2');
  });

  test('whose file is not bundled any more fails the build', async () => {
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
