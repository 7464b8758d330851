// What `npm run bench` measures: add a row to measure more. Targets are multiples of a bare `node -e 0`.
import { readdirSync } from 'node:fs';
import { root, sitrep } from '../test/terminal/program.ts';
import { makeSamples } from './samples.ts';

export interface Workload {
  readonly name: string;
  readonly argv: readonly string[];
  /**
   * Until when: the program's end, or the last byte of the first screen whose last row matches. A program
   * that is measured to a frame is then made to quit with `q`.
   */
  readonly until: 'exit' | RegExp;
  readonly cols: number;
  readonly rows: number;
  /** The exit status that it ends with; 0 where none is said. */
  readonly status?: number;
  /** Set for the program beside a clean environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Not to be exceeded; without one the row is only reported. */
  readonly target?: number;
}

/** The last row of a complete reader screen: its key help. */
const footer = /\bquit\b/;

const brief = readdirSync(`${root}briefs`)
  .filter((name) => /\.ya?ml$/.test(name))
  .sort()
  .map((name) => `${root}briefs/${name}`)[0];
if (brief === undefined) throw new Error('there is no brief in briefs/ to measure with');

/** A brief whose source is in the repository. */
const tour = `${root}briefs/tour.yaml`;
const samples = await makeSamples();

/** Every brief is read anew, as at the first start after it was changed. */
const FRESH = { SITREP_CACHE: 'off' };

const size = { cols: 80, rows: 24 };

export const baseline: Workload = {
  name: 'node -e 0',
  argv: [process.execPath, '-e', '0'],
  until: 'exit',
  ...size,
};

export const rows: readonly Workload[] = [
  { name: 'sitrep --version', argv: sitrep('--version'), until: 'exit', ...size, target: 1.2 },
  { name: 'sitrep print BRIEF', argv: sitrep('print', brief), until: 'exit', ...size, target: 1.7 },
  { name: 'sitrep, first full frame', argv: sitrep(), until: footer, ...size, target: 4 },
  { name: 'the same, 200x60', argv: sitrep(), until: footer, cols: 200, rows: 60 },
  {
    name: 'print, no brief cache',
    argv: sitrep('print', brief),
    until: 'exit',
    ...size,
    env: FRESH,
  },
  { name: 'first frame, no brief cache', argv: sitrep(), until: footer, ...size, env: FRESH },
  { name: 'print, source here', argv: sitrep('print', tour), until: 'exit', ...size },
  { name: 'check BRIEF, source here', argv: sitrep('check', tour), until: 'exit', ...size },
  {
    name: 'check, a source of 4 MB',
    argv: sitrep('check', samples.big),
    until: 'exit',
    status: 1,
    ...size,
  },
  {
    name: 'list of 200, sources here',
    argv: sitrep('list', samples.withSources),
    until: 'exit',
    ...size,
  },
  {
    name: 'list of 200, by record',
    argv: sitrep('list', samples.withRecords),
    until: 'exit',
    ...size,
  },
  { name: 'list of 200, no source', argv: sitrep('list', samples.bare), until: 'exit', ...size },
];
