// How tests and measurements start the built program.
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
export const launcher = `${root}dist/launch.cjs`;

/** The command line of the built program: `sitrep('print', 'a.yaml')`. */
export const sitrep = (...argv: readonly string[]): readonly string[] => [
  process.execPath,
  launcher,
  ...argv,
];
