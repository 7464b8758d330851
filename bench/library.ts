// `npm run bench:library`: what a library of 100,000 briefs costs, beside one of ten, in one run: the first index, the first
// frame, the list of the newest, searches, a change that is seen, memory. `-- --count 20000` takes another size,
// other parts can be left out: `-- --without reader`.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { parseQuery } from '../src/library/search/parse-query.ts';
import { SqliteStore } from '../src/library/store/sqlite-store.ts';
import { cleanEnvironment } from '../test/terminal/environment.ts';
import { root, sitrep } from '../test/terminal/program.ts';
import { Terminal } from '../test/terminal/pseudo-terminal.ts';
import { chanceOf, writeLibrary } from './library/generate.ts';
import { queriesFor } from './library/queries.ts';
import { measureAll } from './measure.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    runs: { type: 'string', default: '10' },
    without: { type: 'string', default: '' },
  },
});
const count = Number(values.count);
const folder = mkdtempSync(join(tmpdir(), 'sitrep-library-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const [few, many, cache] = ['few', 'many', 'cache'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const env = { ...cleanEnvironment({ XDG_CACHE_HOME: cache }), TERM: 'xterm-256color' };

const rows: string[] = [];
function report(name: string, value: string, target = ''): void {
  rows.push(`| ${name} | ${value} | ${target} |`);
  console.log(`  ${name.padEnd(46)}${value.padStart(22)}  ${target}`);
}

writeLibrary(few, 10);
writeLibrary(many, count);
const run = (...argv: readonly string[]): number => {
  const [program = '', ...rest] = sitrep(...argv);
  const start = performance.now();
  const { status, stderr } = spawnSync(program, rest, {
    env,
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${status} ${stderr}`);
  return performance.now() - start;
};
run('--version');
console.log(`A library of ${count} generated briefs, Node.js ${process.versions.node}\n`);

const cold = run('list', '--limit', '1', many);
report('first index', `${Math.round((count / cold) * 1000)} briefs/s`, '5,000');
run('list', '--limit', '1', few);
const index = join(cache, 'sitrep/index');
const [file = ''] = readdirSync(index)
  .filter((name) => name.endsWith('.sqlite'))
  .map((name) => ({ path: join(index, name), size: readFileSync(join(index, name)).length }))
  .sort((one, other) => other.size - one.size)
  .map(({ path }) => path);
report(
  'size of the index',
  `${Math.round(readFileSync(file).length / count / 102.4) / 10} KB/brief`,
);
report(
  'list of all that is unchanged',
  `${Math.round(run('list', '--limit', '1', '--since', '2026-11-22', many))} ms`,
);

const size = { cols: 80, rows: 24 };
const footer = /\bquit\b/;
const hasReader = values.without !== 'reader';
const medians = await measureAll(
  [
    { name: 'version', argv: sitrep('--version'), until: 'exit', ...size },
    { name: 'list', argv: sitrep('list', '--limit', '50', many), until: 'exit', ...size },
    { name: 'list of few', argv: sitrep('list', '--limit', '50', few), until: 'exit', ...size },
    { name: 'frame of few', argv: sitrep(few), until: footer, ...size },
    ...(hasReader ? [{ name: 'frame', argv: sitrep(many), until: footer, ...size }] : []),
  ],
  Number(values.runs),
  env,
  root,
);
const [version = 0, list = 0, listOfFew = 0, frameOfFew = 0, frame = 0] = medians;
const ms = (time: number): string => `${time.toFixed(0)} ms`;
report('--version', ms(version));
report('list --limit 50', ms(list), `${ms(1.5 * version + 30)} (1.5 × --version + 30 ms)`);
report('list --limit 50, of ten briefs', ms(listOfFew));
report('first frame, of ten briefs', ms(frameOfFew));
if (hasReader)
  report('first frame', `${ms(frame)}, ${(frame / frameOfFew).toFixed(2)} ×`, '1.5 × that of ten');

const store = new SqliteStore(new DatabaseSync(file), many);
/** As many as a screen or two have room for. */
const WANTED = 50;
const times: number[] = [];
let slowest = { query: '', time: 0 };
for (const query of queriesFor(many, chanceOf(7), 500)) {
  const reading = parseQuery(query, '2026-12-01');
  if (reading.kind === 'fault') throw new Error(`${query}: ${reading.fault.message}`);
  const start = performance.now();
  let left = WANTED;
  for await (const _ of store.search(reading.query)) if (--left === 0) break;
  const time = performance.now() - start;
  times.push(time);
  if (time > slowest.time) slowest = { query, time };
}
store.close();
times.sort((one, other) => one - other);
const at = (share: number): string =>
  `${(times[Math.floor(share * times.length)] ?? 0).toFixed(1)} ms`;
report('search, the newest 50, half of the queries', at(0.5), '15 ms');
report('search, 99 of 100 queries', at(0.99), '100 ms');
console.log(`    the slowest: ${slowest.query} (${slowest.time.toFixed(0)} ms)`);

if (hasReader) {
  const reader = Terminal.open(sitrep(many), { env });
  await reader.waitFor(/▸Briefs/, 60_000);
  await reader.waitFor(new RegExp(`\\b${count.toLocaleString('en')} briefs`), 600_000);
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const memory = readFileSync(`/proc/${await reader.pid()}/smaps_rollup`, 'utf8');
  report(
    'memory of the reader',
    `${Math.round(Number(/^Pss: +(\d+) kB/m.exec(memory)?.[1]) / 1024)} MB`,
    '150 MB',
  );
  const path = join(many, 'b000003.yaml');
  const start = performance.now();
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^title: .*/m, 'title: Changed just now'));
  await reader.waitFor(/Changed just now/, 60_000);
  report('a changed file is on the screen after', ms(performance.now() - start), '1,000 ms');
  reader.press('q');
  await reader.exit(60_000);
  await reader.close();
}
