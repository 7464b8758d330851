// The recipes of docs/json.md, run as they stand there; each where the programs that it needs are installed.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { launcher, root } from '../terminal/program.ts';

const recipes = [
  ...readFileSync(`${root}docs/json.md`, 'utf8').matchAll(/^```sh\n(?<code>[\s\S]*?)^```$/gm),
].map(({ groups }) => groups?.code ?? '');

function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Runs a recipe over the shipped briefs; gives its output, and where it ran. */
function run(recipe: string): { readonly out: string; readonly folder: string } {
  const folder = makeFolder();
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const script = `#!/bin/sh\nexec '${process.execPath}' '${launcher}' "$@"\n`;
  writeFileSync(join(bin, 'sitrep'), script, { mode: 0o755 });
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env.PATH}`,
    SITREP_LIBRARY: `${root}briefs`,
    SITREP_CACHE: 'off',
  };
  return {
    out: execFileSync('sh', ['-ec', recipe], { cwd: folder, env, encoding: 'utf8' }),
    folder,
  };
}

const using = (word: string) => recipes.find((recipe) => recipe.includes(word)) ?? 'exit 1';

describe('the recipes', () => {
  test('are three', () => {
    expect(recipes).toHaveLength(3);
  });

  test.skipIf(!has('jq'))('with jq give the verified quotes', () => {
    const { out } = run(using('jq -r'));
    expect(out).toContain('tour\tTilda Marrow\tthe longest night of my working life\n');
    expect(
      out
        .trimEnd()
        .split('\n')
        .every((line) => line.split('\t').length === 3),
    ).toBe(true);
  });

  test.skipIf(!has('sqlite3'))('with SQLite give the open questions', () => {
    const { out } = run(using('sqlite3'));
    expect(out).toContain('tour|Who decides which lockers are locked?\n');
    expect(out).not.toContain('Was the tea urn secured?');
  });

  test.skipIf(!has('jq'))('with OpenSearch give an action and a brief in turn', () => {
    const { folder } = run(using('bulk.ndjson'));
    const lines = readFileSync(join(folder, 'bulk.ndjson'), 'utf8').trimEnd().split('\n');
    const [actions, briefs] = [0, 1].map((rest) =>
      lines.filter((_, index) => index % 2 === rest).map((line) => JSON.parse(line)),
    );
    expect(briefs).toHaveLength(5);
    expect(actions).toEqual(briefs?.map(({ id }) => ({ index: { _index: 'briefs', _id: id } })));
  });
});
