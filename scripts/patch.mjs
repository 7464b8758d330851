// Rewrites single places in a dependency while it is bundled. Each place must be there, exactly once, or
// the build fails: an upgrade may make a patch needless, but never drop it without a word.
import { readFileSync } from 'node:fs';

/**
 * An esbuild plugin that edits the files of packages.
 *
 * @param {string} name the plugin's name
 * @param {readonly {file: string, edits: readonly (readonly [find: string | RegExp, replace: string | ((...match: string[]) => string)])[]}[]} patches
 *   `file` is the path below node_modules; a RegExp must be global
 * @returns {import('esbuild').Plugin}
 */
export function patchPlugin(name, patches) {
  return {
    name,
    setup(build) {
      const seen = new Set();
      build.onStart(() => seen.clear());
      for (const { file, edits } of patches) {
        const filter = new RegExp(`/node_modules/${file.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
        build.onLoad({ filter }, (args) => {
          seen.add(file);
          const original = readFileSync(args.path, 'utf8');
          return { contents: applyEdits(name, file, original, edits), loader: 'js' };
        });
      }
      build.onEnd(() => {
        const missing = patches.filter(({ file }) => !seen.has(file));
        return {
          errors: missing.map(({ file }) => ({
            text: `${name}: ${file} is no longer part of the bundle; is this patch still needed?`,
          })),
        };
      });
    },
  };
}

/** `source` with every edit made once; throws where an edit has no place or several. */
export function applyEdits(name, file, source, edits) {
  let text = source;
  for (const [find, replace] of edits) {
    const count =
      typeof find === 'string' ? text.split(find).length - 1 : [...text.matchAll(find)].length;
    if (count !== 1) {
      throw new Error(
        `${name}: expected to patch one place in ${file}, found ${count} of ${String(find)}`,
      );
    }
    text = text.replace(find, typeof replace === 'function' ? replace : () => replace);
  }
  return text;
}
