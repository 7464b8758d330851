/**
 * Finds the texts that briefs were taken from: those named on the command line, else the `file` of the
 * source, beside the brief. Refuses a text whose hash is not the brief's.
 */
import { createHash } from 'node:crypto';
import { dirname, resolve } from 'node:path';
import type { Source } from '../brief/model.ts';
import { readTextFile } from './read-file.ts';

/** A source's limit in bytes. */
const MAX_SOURCE_BYTES = 16 * 1024 * 1024;

/** `FILE`, or `key=FILE` for a brief with several sources. */
export interface NamedSource {
  readonly key?: string;
  readonly path: string;
}

export type SourceReading =
  | { readonly kind: 'text'; readonly text: string; readonly sha256: string }
  /** Nothing says where it is, or nothing is there. */
  | { readonly kind: 'absent' }
  | { readonly kind: 'changed'; readonly sha256: string };

/** Reads one value of `--source`. */
export function parseNamedSource(value: string): NamedSource {
  const [, key, path] = /^([A-Za-z][A-Za-z0-9_-]*)=(.+)$/s.exec(value) ?? [];
  return key !== undefined && path !== undefined ? { key, path } : { path: value };
}

/** Why a named source cannot be read; undefined where it can. */
export function faultOfNamed({ path }: NamedSource, cwd: string): string | undefined {
  const reading = readTextFile(resolve(cwd, path), MAX_SOURCE_BYTES);
  return reading.kind === 'fault' ? `${path}: ${reading.diagnostic.message}` : undefined;
}

/**
 * The text of a source of the brief at `briefPath`, absolute. Of the named ones, one without a key is
 * taken where its hash is the brief's, or where the brief has no hash and one source alone.
 */
export function loadSource(
  source: Source,
  briefPath: string,
  named: readonly NamedSource[],
  cwd: string,
): SourceReading {
  const readings = named
    .filter(({ key }) => key === undefined || key === source.key)
    .map(({ key, path }) => ({ key, ...readSource(resolve(cwd, path)) }));
  const fits = readings.find(
    ({ key, sha256 }) =>
      key !== undefined || sha256 === source.sha256 || (!source.sha256 && source.key === undefined),
  );
  const own = source.file === undefined ? undefined : resolve(dirname(briefPath), source.file);
  const { text, sha256 } = fits ?? (own === undefined ? {} : readSource(own));
  if (text === undefined || sha256 === undefined) {
    const [other] = readings;
    return other?.sha256 !== undefined && source.sha256 !== undefined
      ? { kind: 'changed', sha256: other.sha256 }
      : { kind: 'absent' };
  }
  const isSame = source.sha256 === undefined || source.sha256 === sha256;
  return isSame ? { kind: 'text', text, sha256 } : { kind: 'changed', sha256 };
}

function readSource(path: string): { readonly text?: string; readonly sha256?: string } {
  const reading = readTextFile(path, MAX_SOURCE_BYTES);
  if (reading.kind === 'fault') return {};
  return { text: reading.text, sha256: createHash('sha256').update(reading.text).digest('hex') };
}
