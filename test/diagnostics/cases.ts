/** The pairs of `cases/`: a bad file, and the text that the program prints about it. */
import { readdirSync, readFileSync } from 'node:fs';
import { CODES, type Code } from '../../src/diagnostics/codes.ts';

export const FOLDER = new URL('cases/', import.meta.url);

/** Codes for files that cannot be stored as text. `files.test.ts` builds these. */
export const BUILT: readonly Code[] = [
  'file-unreadable',
  'file-too-large',
  'not-utf-8',
  'line-ends-cr',
  'duplicate-id',
  'too-many-parts',
];

export const ALL_CODES = Object.keys(CODES) as Code[];

/** Names of the files without their ending, in order. */
export const CASE_NAMES: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => name.slice(0, -'.yaml'.length))
  .toSorted();

/** The code that a pair shows: its name, or the beginning of its name. */
export function codeOf(name: string): Code | undefined {
  return ALL_CODES.filter((code) => name === code || name.startsWith(`${code}-`)).toSorted(
    (a, b) => b.length - a.length,
  )[0];
}

/** The text of a bad file, as the program decodes it. */
export function textOf(name: string): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(
    readFileSync(new URL(`${name}.yaml`, FOLDER)),
  );
}
