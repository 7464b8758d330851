// Three kinds of tests, told apart by where they are: `test/terminal` drives the built program in a real
// pseudo-terminal, `test/build` looks at the build, and everything else runs the sources.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const manifest: { version: string; engines: { node: string } } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);

// The same as the build puts in.
const define = {
  SITREP_VERSION: JSON.stringify(manifest.version),
  SITREP_BUILD: '"test"',
  SITREP_NODE_NEEDED: JSON.stringify(manifest.engines.node.replace('>=', '')),
};

const report = process.env.SITREP_TEST_REPORT;

const ofTheBuild = ['test/terminal/**/*.test.ts', 'test/build/**/*.test.ts'];

export default defineConfig({
  define,
  test: {
    // For .ci/run, which tells the numbers in its last line.
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'sources',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ofTheBuild,
          // Properties on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'built',
          include: ofTheBuild,
          globalSetup: 'test/build/build-if-stale.ts',
          // A terminal on a busy machine.
          testTimeout: 30_000,
        },
      },
    ],
  },
});
