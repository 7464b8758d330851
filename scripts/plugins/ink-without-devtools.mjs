// Why: Ink connects to React's developer tools when DEV=true is in the environment. The tools are not
// ours to ship, the import would break the bundle, and a reader's variable must not change the program.
// Ink imports `process`, so esbuild's `define` does not see these tests; they are rewritten here.
// Upstream: https://github.com/vadimdemedes/ink/issues/571
import { patchPlugin } from '../patch.mjs';

const test = "process.env['DEV'] === 'true'";

export const inkWithoutDevtools = () =>
  patchPlugin('ink-without-devtools', [
    {
      file: 'ink/build/reconciler.js',
      edits: [
        [
          `if (${test}) {\n    // Intentionally no warning`,
          'if (false) {\n    // Intentionally no warning',
        ],
        [`if (${test}) {\n    try {`, 'if (false) {\n    try {'],
        // Unreachable now, but an import() at the top level is followed before dead code is dropped.
        ["await import('./devtools.js');", ''],
      ],
    },
    {
      file: 'ink/build/ink.js',
      edits: [
        [
          `if (${test}) {\n            reconciler.injectIntoDevTools`,
          'if (false) {\n            reconciler.injectIntoDevTools',
        ],
      ],
    },
  ]);
