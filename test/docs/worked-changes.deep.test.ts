/** All worked changes of CONTRIBUTING.md at once, in a copy of the sources: they are well typed. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, SourceCopy } from './source-copy.ts';

test('all worked changes together have the right types', () => {
  using copy = new SourceCopy();
  const changes = copy.makeAllWorkedChanges();
  expect(changes).toBeGreaterThan(7);
  copy.write(
    'tsconfig.json',
    JSON.stringify({ extends: join(ROOT, 'tsconfig.json'), include: ['src'] }),
  );
  const options = ['--noEmit', '--incremental', 'false', '-p', copy.folder];
  const { stdout } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), options, { encoding: 'utf8' });
  expect(stdout).toBe('');
});
