// `npm run bench`: how long the program keeps one waiting, as multiples of what Node.js itself takes on the
// same machine at the same time. Ends with status 0 whatever it finds; with `--strict`, 1 for a missed target, and for a row of
// which no run ended as expected.
import { parseArgs } from 'node:util';
import { cleanEnvironment } from '../test/terminal/environment.ts';
import { root } from '../test/terminal/program.ts';
import { measureAll } from './measure.ts';
import { baseline, rows } from './rows.ts';

const { values } = parseArgs({
  options: { strict: { type: 'boolean', default: false }, runs: { type: 'string', default: '10' } },
});
const runs = Number(values.runs);

const all = [baseline, ...rows];
const medians = await measureAll(all, runs, cleanEnvironment(), root);
const bare = medians[0] ?? Number.NaN;
const missed: string[] = [];

console.log(
  `Start-up in a pseudo-terminal, Node.js ${process.versions.node}: medians of ${runs} interleaved runs,\n` +
    'caches warm where not said otherwise, as multiples of a bare node -e 0.\n',
);
const columns = (name: string, time: string, ratio: string, target: string, verdict: string) =>
  `  ${name.padEnd(28)}${time.padStart(9)}${ratio.padStart(8)}${target.padStart(9)}  ${verdict}`.trimEnd();
console.log(columns('', 'median', 'ratio', 'target', ''));
for (const [index, row] of all.entries()) {
  const time = medians[index] ?? Number.NaN;
  if (Number.isNaN(time)) {
    missed.push(row.name);
    console.log(columns(row.name, 'none', '', row.target?.toFixed(2) ?? '', 'NOT MEASURED'));
    continue;
  }
  const ratio = time / bare;
  const { target } = row;
  // As it is printed: 1.204 against 1.20 is met.
  const isMet = target === undefined || Number(ratio.toFixed(2)) <= target;
  if (!isMet) missed.push(row.name);
  const verdict = target === undefined ? '' : isMet ? 'met' : 'MISSED';
  console.log(
    columns(row.name, `${time.toFixed(1)} ms`, ratio.toFixed(2), target?.toFixed(2) ?? '', verdict),
  );
}
if (values.strict && missed.length > 0) process.exitCode = 1;
