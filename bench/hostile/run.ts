// `npm run bench:hostile`: what files cost that were made to cost much, each at the limit of its size, checked in a
// process of its own. Ends with status 1 where one ended in a crash or was waited for too long; with `--strict`, also
// where one took more than a second or 200 MB. Times are those of the machine at that moment: the factor is against
// a small sound brief, measured in between.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { YamlTokens } from '../../src/brief/yaml-tokens.ts';
import { MAX_BRIEF_BYTES } from '../../src/library/read-file.ts';
import { makeStrangeFiles } from '../../test/hostile/files.ts';
import { SHAPES, type Shape } from '../../test/hostile/texts.ts';
import { readSuite } from '../../test/hostile/yaml-test-suite.ts';
import { type Cost, measureRun } from './measure.ts';

const MAX_MS = 1000;
const MAX_PEAK = 200e6;

const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

interface Row {
  readonly name: string;
  readonly argv: readonly string[];
}

/** The most of a shape that is read to its end. */
function mostOf(shape: Shape): string {
  for (let size = MAX_BRIEF_BYTES; ; ) {
    const text = shape(size);
    const tokens = new YamlTokens(text);
    for (const _ of tokens);
    if (tokens.fault?.code !== 'too-many-parts') return text;
    const read = text.slice(0, tokens.fault.place?.start);
    size = Math.floor(0.99 * Math.min(size, Buffer.byteLength(read)));
  }
}

function fileOf(name: string, text: string): Row {
  const path = join(folder, `${name.replaceAll(/[^\w]+/g, '-')}.yaml`);
  writeFileSync(path, text);
  return { name, argv: ['check', path] };
}

function folderOf(name: string, fill: (path: string) => void): Row {
  const path = join(folder, name.replaceAll(' ', '-'));
  mkdirSync(path);
  fill(path);
  return { name, argv: ['check', path] };
}

const rows: readonly Row[] = [
  ...Object.entries(SHAPES).flatMap(([name, shape]) => {
    if (!name.includes(values.only)) return [];
    const [whole, most] = [shape(MAX_BRIEF_BYTES), mostOf(shape)];
    const rest = most === whole ? [] : [fileOf(`${name}, as many as are read`, most)];
    return [fileOf(name, whole), ...rest];
  }),
  ...(values.only === ''
    ? [
        folderOf('a library of strange files', makeStrangeFiles),
        folderOf('the YAML test suite, all at once', (path) => {
          for (const { id, bytes } of readSuite()) writeFileSync(join(path, `${id}.yaml`), bytes);
        }),
      ]
    : []),
];

const small = fileOf('a small sound brief', 'sitrep: 1\ntitle: Port of Varna closed\n');
const results: { readonly name: string; readonly cost: Cost; readonly factor: number }[] = [];
let usual = measureRun(small.argv, folder);
for (const [index, { name, argv }] of rows.entries()) {
  if (index % 10 === 0) usual = measureRun(small.argv, folder);
  const cost = measureRun(argv, folder);
  results.push({ name, cost, factor: cost.cpuMs / usual.cpuMs });
}
results.sort((one, other) => other.cost.cpuMs - one.cost.cpuMs);

const line = (name: string, ...cells: readonly string[]): string =>
  `  ${name.padEnd(56)}${cells.map((cell) => cell.padStart(10)).join('')}`.trimEnd();
const mega = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
const milli = (ms: number): string => `${Math.round(ms)} ms`;
const verdictOf = ({ isOrderly, ms, peak }: Cost): string =>
  !isOrderly ? 'CRASHED' : ms > MAX_MS ? 'SLOW' : peak > MAX_PEAK ? 'LARGE' : '';

console.log(
  `What hostile files cost, Node.js ${process.versions.node}, against at most ${MAX_MS} ms and ${mega(MAX_PEAK)}.\n`,
);
console.log(line('', 'time', 'processor', 'factor', 'peak', 'exit'));
for (const { name, cost, factor } of values.all ? results : results.slice(0, 20)) {
  const { ms, cpuMs, peak, end } = cost;
  const verdict = verdictOf(cost);
  console.log(
    line(name, milli(ms), milli(cpuMs), factor.toFixed(1), mega(peak), String(end), verdict),
  );
}
const costs = results.map(({ cost }) => cost);
const over = costs.filter((cost) => verdictOf(cost) !== '');
const crashed = costs.filter(({ isOrderly }) => !isOrderly);
console.log(
  `\n${results.length} cases: at most ${milli(Math.max(...costs.map(({ ms }) => ms)))}, ` +
    `${mega(Math.max(...costs.map(({ peak }) => peak)))}; ${over.length} over a limit, ${crashed.length} crashed.`,
);
if (crashed.length > 0 || (values.strict && over.length > 0)) process.exitCode = 1;
