// Why: five packages make an `Intl.Segmenter` while they load, and the first one made costs 10 to 18 ms.
// In the bundle they get a class that splits plain text itself and makes the real segmenter when a text
// first needs it. The answers are the same: a test compares them. string-width is the fifth: one file can
// be patched by one plugin only, so string-width-on-demand.mjs does it there.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { patchPlugin } from '../patch.mjs';
import { root } from '../paths.mjs';

export const useLazySegmenter = [
  [/^/g, `import { LazySegmenter } from '${root}scripts/runtime/lazy-segmenter.js';\n`],
  ['new Intl.Segmenter(', 'new LazySegmenter('],
];

const patched = [
  '@alcalzone/ansi-tokenize/build/tokenize.js',
  'cli-truncate/index.js',
  'ink/build/line-update.js',
  'slice-ansi/tokenize-ansi.js',
  'wrap-ansi/index.js',
];

const madeOnLoading = /^(?:const|let|var) .*new Intl\.Segmenter/m;

export function lazySegmenter() {
  const plugin = patchPlugin(
    'lazy-segmenter',
    patched.map((file) => ({ file, edits: useLazySegmenter })),
  );
  return {
    ...plugin,
    setup(build) {
      plugin.setup(build);
      // A dependency that begins to make one would cost the same again.
      build.onEnd((result) => {
        const unknown = Object.keys(result.metafile?.inputs ?? {}).filter(
          (path) =>
            path.includes('node_modules/') &&
            ![...patched, 'string-width/index.js'].some((file) => path.endsWith(`/${file}`)) &&
            madeOnLoading.test(readFileSync(resolve(root, path), 'utf8')),
        );
        return {
          errors: unknown.map((path) => ({
            text: `lazy-segmenter: ${path} makes a segmenter on loading`,
          })),
        };
      });
    },
  };
}
