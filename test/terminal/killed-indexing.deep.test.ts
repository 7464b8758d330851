/** The program may be killed at any moment of indexing: the next one finds what is in the files. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { chanceOf, writeLibrary } from '../../bench/library/generate.ts';
import { cleanEnvironment } from './environment.ts';
import { sitrep } from './program.ts';

const KILLS = 200;
/** Enough for threads to read them. */
const BRIEFS = 600;
/** The longest time after which a program is killed, in milliseconds: some are done by then. */
const LATEST = 900;

test(`killed ${KILLS} times, an index answers as the files are`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-killed-'));
  const library = join(folder, 'library');
  const env = cleanEnvironment({ XDG_CACHE_HOME: join(folder, 'cache') });
  const [program = '', ...rest] = sitrep('search', 'title:changed', '--json', '--library', library);
  const start = () => spawn(program, rest, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  writeLibrary(library, BRIEFS);
  const names = readdirSync(library);
  const chance = chanceOf(13);
  const changed = new Map<string, string>();
  for (let kill = 0; kill < KILLS; kill++) {
    const name = names[Math.floor(chance() * names.length)] ?? '';
    changed.set(name, `Changed ${kill}`);
    writeFileSync(join(library, name), `sitrep: 1\ntitle: Changed ${kill}\n`);
    // Now and then all of it is to be made anew.
    if (kill % 20 === 0) rmSync(join(folder, 'cache'), { recursive: true, force: true });
    const child = start();
    const ended = once(child, 'exit');
    await Promise.race([setTimeout(chance() * LATEST), ended]);
    child.kill('SIGKILL');
    await ended;
  }
  const child = start();
  const chunks: Buffer[] = [];
  for await (const chunk of child.stdout) chunks.push(chunk);
  const { briefs } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  expect(briefs.map(({ title }: { title: string }) => title).sort()).toEqual(
    [...changed.values()].sort(),
  );
  rmSync(folder, { recursive: true });
});
