// The build is split so that only the reader loads React, Ink and Yoga: they cost more than all the rest.
import { existsSync, readFileSync } from 'node:fs';
import type { Metafile } from 'esbuild';
import { expect, test } from 'vitest';
import { dist, metafile, root } from '../../scripts/paths.mjs';

const { outputs }: Metafile = JSON.parse(readFileSync(metafile, 'utf8'));
const heavy = /node_modules\/(react|react-reconciler|scheduler|ink|ink-[a-z-]+|yoga-layout)\//;

/** Which inputs are loaded, at once or by an import() that `follows`, when the output is. */
function inputsFrom(entry: string, follows: (entryPoint: string) => boolean): readonly string[] {
  const seen = new Set<string>();
  const visit = (path: string) => {
    const output = outputs[path];
    if (output === undefined || seen.has(path)) return;
    seen.add(path);
    for (const { path: next, kind } of output.imports) {
      if (kind !== 'dynamic-import' || follows(outputs[next]?.entryPoint ?? '')) visit(next);
    }
  };
  visit(entry);
  return [...seen].flatMap((path) => Object.keys(outputs[path]?.inputs ?? {}));
}

const isReader = (entryPoint: string) => entryPoint.startsWith('src/tui/');

test('what every command loads has neither the reader nor the parser', () => {
  const inputs = inputsFrom('dist/cli.js', () => false);
  expect(inputs).toContain('src/print/text/plain-text.ts');
  expect(
    inputs.filter((input) => /node_modules\/(?!commander|fastest|get-east)/.test(input)),
  ).toEqual([]);
});

test('what every command loads is one file', () => {
  const atOnce = outputs['dist/cli.js']?.imports.filter(
    ({ path, kind }) => kind === 'import-statement' && outputs[path] !== undefined,
  );
  expect(atOnce).toEqual([]);
  // Nothing is there twice: whatever is loaded later takes from it what it has.
  const owners = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  expect(new Set(owners).size).toBe(owners.length);
});

test('no command but the reader can load React, Ink or Yoga', () => {
  const inputs = inputsFrom('dist/cli.js', (entryPoint) => !isReader(entryPoint));
  expect(inputs.length).toBeGreaterThan(10);
  expect(inputs.filter((input) => heavy.test(input))).toEqual([]);
});

test('the reader does load them', () => {
  const inputs = inputsFrom('dist/cli.js', () => true).join('\n');
  for (const name of ['react', 'react-reconciler', 'ink', 'yoga-layout']) {
    expect(inputs).toContain(`node_modules/${name}/`);
  }
});

test('React is the one for production, and there once', () => {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  expect(inputs.filter((input) => input.includes('.development.'))).toEqual([]);
  expect(inputs.filter((input) => input.endsWith('react.production.js'))).toHaveLength(1);
});

test('the file name of every output says where it is', () => {
  for (const path of Object.keys(outputs)) expect(existsSync(`${root}${path}`), path).toBe(true);
});

test('the licence of every package that went in comes along', () => {
  const notices = readFileSync(`${dist}/THIRD-PARTY.txt`, 'utf8');
  for (const name of ['react', 'ink', 'yoga-layout', 'yaml', 'valibot', 'commander']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\([A-Z].+\\)$`, 'm'));
  }
  expect(notices).toContain('Permission is hereby granted');
});
