// `vitest run` is the quick half of the tests: the same each time, soon over. `vitest run --mode deep` is the other
// half: files named `*.deep.test.ts`, and the property tests of all files from a fresh seed and with many more runs.
// In both, `test/terminal` drives the built program in a real pseudo-terminal, `test/build` looks at the build, and
// everything else runs the sources.
import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import type { Reporter } from 'vitest/node';
import { formatPlan, makePlan } from './test/properties/plan.ts';

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

const all = globSync('test/**/*.test.{ts,tsx}', { cwd: import.meta.dirname });
const filesWith = (words: string): readonly string[] =>
  all.filter((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8').includes(words));

const isOfTheBuild = (file: string): boolean =>
  /^test\/(?:terminal|build)\//.test(file) || file === 'test/hostile/memory.deep.test.ts';
/** They replace modules, so no other file may run in their process. */
const replacing = filesWith('vi.mock(');

export default defineConfig(({ mode }) => {
  const isDeep = mode === 'deep';
  const withProperties = filesWith("from 'fast-check'");
  const isToRun = (file: string): boolean =>
    /\.deep\.test\.tsx?$/.test(file) ? isDeep : !isDeep || withProperties.includes(file);
  const chosen = all.filter(isToRun);
  const plan = makePlan(isDeep, process.env);
  const showSeed: Reporter = {
    onInit: () => process.stdout.write(`${formatPlan(isDeep, plan)}\n`),
    onTestRunEnd: (_modules, _errors, reason) => {
      if (reason === 'failed') process.stdout.write(`${formatPlan(isDeep, plan)}\n`);
    },
  };
  return {
    define,
    test: {
      // For .ci/run, which has the numbers in its last line.
      reporters: [
        'default',
        showSeed,
        ...(report === undefined
          ? []
          : [['json', { outputFile: report }] satisfies [string, object]]),
      ],
      // All cores: many tests only wait for a program.
      maxWorkers: '100%',
      provide: { properties: plan },
      setupFiles: 'test/properties/configure.ts',
      // Far more than anything takes: a machine may be busy.
      testTimeout: isDeep ? 3_600_000 : 120_000,
      hookTimeout: 120_000,
      expect: { poll: { timeout: 60_000 } },
      projects: [
        {
          extends: true,
          test: {
            name: 'sources',
            include: chosen.filter((file) => !isOfTheBuild(file) && !replacing.includes(file)),
            // Modules are loaded once for all files of a process.
            isolate: false,
            setupFiles: ['test/properties/configure.ts', 'test/shared-process.ts'],
          },
        },
        {
          extends: true,
          test: { name: 'apart', include: chosen.filter((file) => replacing.includes(file)) },
        },
        {
          extends: true,
          test: {
            name: 'built',
            include: chosen.filter(isOfTheBuild),
            globalSetup: 'test/build/build-if-stale.ts',
          },
        },
      ],
    },
  };
});
