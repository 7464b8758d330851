// `npm run bench:keys`: what a key costs, beside programs that do something like it, as a table in Markdown. Its
// status is 0 whatever it finds; with `--strict`, 1 for a missed target.
import { parseArgs } from 'node:util';
import { cleanEnvironment } from '../../test/terminal/environment.ts';
import { isInstalled } from '../../test/terminal/installed.ts';
import { writeFixtures } from './fixtures.ts';
import { type Cost, measureKeys, type Screen } from './measure.ts';
import { rows } from './rows.ts';

const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    presses: { type: 'string', default: '40' },
  },
});
const presses = Number(values.presses);

const SCREENS: readonly Screen[] = [
  { cols: 80, rows: 24 },
  { cols: 200, rows: 60 },
];
/** The targets: times the bytes of the best of the others, and one frame at 60 a second. */
const MOST_BYTES = 2;
const FRAME_MS = 16;

const fixtures = writeFixtures();
const env = cleanEnvironment();
const missed: string[] = [];

const inMs = ({ median, p95, first, cpu }: Cost): string =>
  `${median.toFixed(1)} (${p95.toFixed(1)}, first ${first.toFixed(1)}), cpu ${cpu.toFixed(1)}`;
const line = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);

try {
  console.log(
    `Bytes a key (mean of ${presses}), and milliseconds from the key to the last byte: median (95th percentile,\n` +
      'the first key of all), and processor time: mean. ' +
      `Ratios are to the bytes of the best of the others. Node.js ${process.versions.node}.\n`,
  );
  line(['action', 'screen', 'sitrep: bytes', 'ms', 'similar program: bytes, ms', 'ratio of bytes']);
  line(['---', '---', '---:', '---:', '---', '---:']);
  for (const row of rows(fixtures)) {
    for (const screen of SCREENS) {
      const size = `${screen.cols}x${screen.rows}`;
      const ours = await measureKeys(row.sitrep, screen, presses, env);
      const others: string[] = [];
      let least = Number.POSITIVE_INFINITY;
      for (const [name, program] of Object.entries(row.likes)) {
        if (!isInstalled(program.argv[0] ?? '')) {
          others.push(`${name}: not installed`);
          continue;
        }
        const cost = await measureKeys(program, screen, presses, env);
        least = Math.min(least, cost.bytes);
        others.push(`${name}: ${cost.bytes.toFixed(0)}, ${inMs(cost)}`);
      }
      const ratio = ours.bytes / least;
      if (ratio > MOST_BYTES)
        missed.push(`${row.name} at ${size}: ${ratio.toFixed(2)} times the bytes`);
      if (ours.p95 > FRAME_MS) missed.push(`${row.name} at ${size}: ${ours.p95.toFixed(1)} ms`);
      line([
        row.name,
        size,
        ours.bytes.toFixed(0),
        inMs(ours),
        others.join('; '),
        Number.isFinite(least) ? ratio.toFixed(2) : '',
      ]);
    }
  }
} finally {
  fixtures.remove();
}
console.log(missed.length === 0 ? '\nAll targets are met.' : `\nMissed: ${missed.join('; ')}.`);
if (values.strict && missed.length > 0) process.exitCode = 1;
