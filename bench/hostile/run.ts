// `npm run bench:hostile`: the cost of files that were made to cost much, each at the limit of its size, checked in a
// process of its own: briefs first, then articles with the briefs that cost most to check against them. Ends with status 1
// where one ended in a crash or was waited for too long; with `--strict`, also where one took more than a second or
// 200 MB. `--kind briefs|sources` measures one of the two, `--only WORDS` what has them in its name, `--sizes 1,4`
// articles of these sizes in mebibytes, `--all` prints every row. Times are those of the machine at that moment: the factor
// is against a small sound brief, or an honest article of the same size, measured in between.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { YamlTokens } from '../../src/brief/yaml/yaml-tokens.ts';
import { MAX_BRIEF_BYTES } from '../../src/library/files/read-file.ts';
import { makeStrangeFiles } from '../../test/hostile/files.ts';
import { SHAPES, type Shape } from '../../test/hostile/texts.ts';
import { readSuite } from '../../test/hostile/yaml-test-suite.ts';
import { measureRun } from './measure.ts';
import { measureSources } from './sources.ts';
import { MAX_MS, MAX_PEAK, mega, printTable, type Result, verdictOf } from './table.ts';

const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    kind: { type: 'string', default: '' },
    sizes: { type: 'string', default: '4' },
  },
});

const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

interface Workload {
  readonly name: string;
  readonly argv: readonly string[];
}

/** The most of a shape that is read to its end. */
function mostOf(shape: Shape): string {
  for (let size = MAX_BRIEF_BYTES; ; ) {
    const text = shape(size);
    const tokens = new YamlTokens(text);
    for (const _ of tokens);
    if (tokens.error?.code !== 'too-many-parts') return text;
    const read = text.slice(0, tokens.error.range?.start);
    size = Math.floor(0.99 * Math.min(size, Buffer.byteLength(read)));
  }
}

function fileOf(name: string, text: string): Workload {
  const path = join(folder, `${name.replaceAll(/[^\w]+/g, '-')}.yaml`);
  writeFileSync(path, text);
  return { name, argv: ['check', path] };
}

function folderOf(name: string, fill: (path: string) => void): Workload {
  const path = join(folder, name.replaceAll(' ', '-'));
  mkdirSync(path);
  fill(path);
  return { name, argv: ['check', path] };
}

const rows = (): readonly Workload[] => [
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

function measureBriefs(): readonly Result[] {
  const small = fileOf('a small sound brief', 'sitrep: 1\ntitle: Port of Varna closed\n');
  const results: Result[] = [];
  let usual = measureRun(small.argv, folder);
  for (const [index, { name, argv }] of rows().entries()) {
    if (index % 10 === 0) usual = measureRun(small.argv, folder);
    const cost = measureRun(argv, folder);
    results.push({ name, cost, factor: cost.cpuMs / usual.cpuMs });
  }
  return results;
}

const most = values.all ? Number.POSITIVE_INFINITY : 20;
console.log(
  `What hostile files cost, Node.js ${process.versions.node}, against at most ${MAX_MS} ms and ${mega(MAX_PEAK)}.\n`,
);
const results: Result[] = [];
if (values.kind !== 'sources') {
  results.push(...measureBriefs());
  printTable(results, most);
}
if (values.kind !== 'briefs') {
  const sizes = values.sizes.split(',').map(Number);
  const found = measureSources(sizes, values.only, folder);
  printTable(found, most);
  results.push(...found);
}
const isOver = results.some(({ cost }) => verdictOf(cost) !== '');
const isCrashed = results.some(({ cost }) => !cost.isOrderly);
if (isCrashed || (values.strict && isOver)) process.exitCode = 1;
