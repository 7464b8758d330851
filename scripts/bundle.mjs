// The build itself: esbuild runs for the launcher, which any Node must be able to parse, and for the program,
// split so that only the reader loads React, Ink and Yoga; written aside and swapped in at the end.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';
import { fingerprint } from './fingerprint.mjs';
import { thirdPartyNotices } from './licences.mjs';
import { startInOneFile } from './one-start.mjs';
import { dist, root } from './paths.mjs';
import { inkWithoutDevtools } from './plugins/ink-without-devtools.mjs';
import { nodeBuiltins } from './plugins/node-builtins.mjs';
import { yogaInOneStep } from './plugins/yoga-in-one-step.mjs';

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

const define = {
  SITREP_VERSION: JSON.stringify(manifest.version),
  SITREP_BUILD: JSON.stringify(fingerprint().slice(0, 16)),
  SITREP_NODE_NEEDED: JSON.stringify(manifest.engines.node.replace('>=', '')),
  'process.env.NODE_ENV': '"production"',
  'Intl.Segmenter': 'LazySegmenter',
};

/**
 * Options of the program's bundle. `without` leaves plugins out by name, to measure what each is worth.
 *
 * @param {string} outdir
 * @param {readonly string[]} without
 * @returns {import('esbuild').BuildOptions}
 */
export function programOptions(outdir, without = []) {
  const plugins = [nodeBuiltins(), yogaInOneStep(), inkWithoutDevtools()];
  return {
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli.ts' },
    outdir,
    entryNames: '[name]',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22.13',
    jsx: 'automatic',
    define,
    inject: ['scripts/runtime/lazy-segmenter.js'],
    // Names stay, so that a stack trace in a bug report can be read; the rest costs parsing time.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    metafile: true,
    // The messages are shown by build(), those of plugins among them.
    logLevel: 'silent',
    alias: {
      // yaml's entry for Node is CommonJS, which cannot be shaken; its other one is the same code in ES modules.
      yaml: `${root}node_modules/yaml/browser/index.js`,
      'signal-exit': `${root}scripts/runtime/no-exit-handler.js`,
      'string-width': `${root}scripts/runtime/string-width.js`,
    },
    plugins: plugins.filter((plugin) => !without.includes(plugin.name)),
  };
}

function launcherOptions(outdir) {
  return {
    absWorkingDir: root,
    entryPoints: { launch: 'src/launch.cts' },
    outdir,
    outExtension: { '.js': '.cjs' },
    platform: 'node',
    // The oldest syntax that still has import(): an old Node must get as far as the check.
    target: 'node12.20',
    banner: { js: '#!/usr/bin/env node' },
    define,
    minifySyntax: true,
    logLevel: 'silent',
  };
}

/** Rejects on a warning too, with esbuild's own rendering of what is wrong. */
async function bundle(options) {
  const result = await esbuild.build(options).catch((failure) => failure);
  const show = (kind, messages = []) => esbuild.formatMessages(messages, { kind });
  const problems = [
    ...(await show('error', result.errors)),
    ...(await show('warning', result.warnings)),
  ];
  if (problems.length > 0) throw new Error(problems.join(''));
  if (result instanceof Error) throw result;
  return result;
}

/** Build everything into `dist/`. Rejects, leaving `dist/` as it was, if anything at all is wrong. */
export async function build() {
  const inputs = fingerprint();
  const aside = `${root}node_modules/.cache/sitrep-build-${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { recursive: true });
  try {
    const options = programOptions(aside);
    const [program] = await Promise.all([bundle(options), bundle(launcherOptions(aside))]);
    writeFileSync(`${aside}/THIRD-PARTY.txt`, thirdPartyNotices(program.metafile));
    const metafile = await startInOneFile(aside, program.metafile, options);
    const meta = JSON.stringify(metafile).replaceAll(aside.slice(root.length), 'dist');
    writeFileSync(`${aside}/meta.json`, meta);
    writeFileSync(`${aside}/.inputs`, inputs);
    const old = `${aside}-old`;
    try {
      renameSync(dist, old);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error;
    }
    renameSync(aside, dist);
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
