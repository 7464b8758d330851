/**
 * Reads and writes the record of a check, in a file beside the brief: `varna.evidence.json` for `varna.yaml`. Refuses
 * to replace anything but a record.
 */
import { lstatSync, type Stats } from 'node:fs';
import { resolve } from 'node:path';
import type { EvidenceRecord } from '../../evidence/record/record.ts';
import { formatRecord, isSameOutcome, parseRecord } from '../../evidence/record/record-json.ts';
import type { Invocation } from '../briefs/library.ts';
import { readTextFile } from '../files/read-file.ts';
import { writeWhole } from '../files/write-file.ts';

/** A larger one is neither written nor read. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;

export function recordPath(briefPath: string): string {
  return `${briefPath.replace(/\.ya?ml$/i, '')}.evidence.json`;
}

/** The record beside a brief, also one of an earlier state of the brief; undefined where none can be read. */
export function readRecord(
  briefPath: string,
  { cwd, confinedTo }: Invocation,
): EvidenceRecord | undefined {
  const reading = readTextFile(resolve(cwd, recordPath(briefPath)), MAX_RECORD_BYTES, confinedTo);
  return reading.kind === 'text' ? parseRecord(reading.text) : undefined;
}

export type Recording =
  | { readonly kind: 'recorded' }
  /** The file has the same record already, of the day `checked`. */
  | { readonly kind: 'kept'; readonly checked: string }
  /** `reason` completes “cannot write …: ”. */
  | { readonly kind: 'fault'; readonly reason: string };

/** Writes a record beside its brief. A record that says the same stays as it is, with its day. */
export function writeRecord(
  briefPath: string,
  record: EvidenceRecord,
  invocation: Invocation,
): Recording {
  const path = resolve(invocation.cwd, recordPath(briefPath));
  const status = statusOf(path);
  if (status) {
    const known = knownAs(record, briefPath, invocation);
    if (known !== 'another record') return known;
  }
  const json = formatRecord(record);
  if (Buffer.byteLength(json) > MAX_RECORD_BYTES)
    return { kind: 'fault', reason: `it would be larger than ${MAX_RECORD_BYTES / 1024 ** 2} MiB` };
  const writing = writeWhole(path, json, { mode: 0o666, isReplacing: status !== undefined });
  switch (writing.kind) {
    case 'written':
      return { kind: 'recorded' };
    case 'exists': {
      // Another process has written one meanwhile.
      const known = knownAs(record, briefPath, invocation);
      return known === 'another record' ? { kind: 'fault', reason: FOREIGN } : known;
    }
    case 'fault':
      return writing;
  }
}

/** The outcome where the record's file is there already. */
function knownAs(
  record: EvidenceRecord,
  briefPath: string,
  invocation: Invocation,
): Recording | 'another record' {
  const isFile = statusOf(resolve(invocation.cwd, recordPath(briefPath)))?.isFile() === true;
  const known = isFile ? readRecord(briefPath, invocation) : undefined;
  if (!known) return { kind: 'fault', reason: FOREIGN };
  return isSameOutcome(known, record) ? { kind: 'kept', checked: known.checked } : 'another record';
}

/** The status of the path itself, not of what a link leads to. */
function statusOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // Writing gives the reason.
    return undefined;
  }
}

const FOREIGN =
  'a file of that name is there, and it is no evidence record; move it away, or remove it';
