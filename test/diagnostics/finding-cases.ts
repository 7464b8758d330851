/**
 * The pairs of `findings/`: a brief, its made-up source beside it, and the text that `check` says about it;
 * and nearly the same brief, of which there is nothing to say.
 */
import { readdirSync } from 'node:fs';
import { FINDINGS, type FindingCode } from '../../src/diagnostics/findings.ts';

export const FINDINGS_FOLDER = new URL('findings/', import.meta.url);

export const ALL_FINDINGS = Object.keys(FINDINGS) as FindingCode[];

const FILES: readonly string[] = readdirSync(FINDINGS_FOLDER).toSorted();

/** Names without their ending of the briefs that are wrong, and of those that are right. */
export const WRONG: readonly string[] = FILES.filter((name) => /^[^.]+\.yaml$/.test(name)).map(
  (name) => name.replace(/\.yaml$/, ''),
);
export const RIGHT: readonly string[] = FILES.filter((name) => name.endsWith('.right.yaml')).map(
  (name) => name.replace(/\.right\.yaml$/, ''),
);

/** The code that a pair is for: its name, or the beginning of it. */
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
  ]);
  return FILES.filter((name) => !wanted.has(name));
}
