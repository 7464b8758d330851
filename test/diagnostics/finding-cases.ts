/**
 * The pairs of `findings/`: a brief with its made-up source and the text that `check` prints about it,
 * and nearly the same brief, about which it prints nothing.
 */
import { readdirSync } from 'node:fs';
import { FINDINGS, type FindingCode } from '../../src/diagnostics/findings.ts';

export const FINDINGS_FOLDER = new URL('findings/', import.meta.url);

export const ALL_FINDINGS = Object.keys(FINDINGS) as FindingCode[];

const FILES: readonly string[] = readdirSync(FINDINGS_FOLDER).toSorted();

/** Names, without their ending, of the briefs with findings and of the briefs without. */
export const WRONG: readonly string[] = FILES.filter((name) => /^[^.]+\.yaml$/.test(name)).map(
  (name) => name.replace(/\.yaml$/, ''),
);
export const RIGHT: readonly string[] = FILES.filter((name) => name.endsWith('.right.yaml')).map(
  (name) => name.replace(/\.right\.yaml$/, ''),
);

/** The code that a pair shows: its name, or the beginning of its name. */
export function findingOf(name: string): FindingCode | undefined {
  return ALL_FINDINGS.filter((code) => name === code || name.startsWith(`${code}-`)).toSorted(
    (a, b) => b.length - a.length,
  )[0];
}

/** Files that belong to no brief. */
export function strayFiles(): string[] {
  const briefs = [...WRONG, ...RIGHT.map((name) => `${name}.right`)];
  const wanted = new Set([
    ...briefs.flatMap((name) => [`${name}.yaml`, `${name}.source.txt`]),
    ...WRONG.map((name) => `${name}.txt`),
    'record-dated-ahead.evidence.json',
    'record-dated-ahead.right.evidence.json',
  ]);
  return FILES.filter((name) => !wanted.has(name));
}
