// What `npm run bench` measures: add a row to measure more. Targets are multiples of a bare `node -e 0`.
import { readdirSync } from 'node:fs';
import { root, sitrep } from '../test/terminal/program.ts';

export interface Row {
  readonly name: string;
  readonly argv: readonly string[];
  /**
   * Until when: the program's end, or the last byte of the first screen whose last row matches. A program
   * that is measured to a frame is then told to quit with `q`.
   */
  readonly until: 'exit' | RegExp;
  readonly cols: number;
  readonly rows: number;
  /** Set for the program beside a clean environment. */
  readonly env?: Readonly<Record<string, string>>;
  /** Not to be exceeded; without one the row is only told. */
  readonly target?: number;
}

/** The last row of a complete reader screen: its key help. */
const footer = /\bquit\b/;

const brief = readdirSync(`${root}briefs`)
  .filter((name) => /\.ya?ml$/.test(name))
  .sort()
  .map((name) => `${root}briefs/${name}`)[0];
if (brief === undefined) throw new Error('there is no brief in briefs/ to measure with');

/** Every brief is read anew, as at the first start after it was changed. */
const FRESH = { SITREP_CACHE: 'off' };

const size = { cols: 80, rows: 24 };

export const baseline: Row = {
  name: 'node -e 0',
  argv: [process.execPath, '-e', '0'],
  until: 'exit',
  ...size,
};

export const rows: readonly Row[] = [
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
];
