/** The record of a check, in the file beside the brief: `varna.yaml`, `varna.evidence.json`. */
import { resolve } from 'node:path';
import type { EvidenceRecord } from '../evidence/record.ts';
import { parseRecord } from '../evidence/record-json.ts';
import type { Place } from './library.ts';
import { readTextFile } from './read-file.ts';

/** A record of all items of the largest brief is smaller. */
const MAX_RECORD_BYTES = 4 * 1024 * 1024;

export function recordPath(briefPath: string): string {
  return `${briefPath.replace(/\.ya?ml$/i, '')}.evidence.json`;
}

/** The record beside a brief, whatever it is bound to; undefined where there is none that can be read. */
export function readRecord(briefPath: string, { cwd, kiosk }: Place): EvidenceRecord | undefined {
  const reading = readTextFile(resolve(cwd, recordPath(briefPath)), MAX_RECORD_BYTES, kiosk);
  return reading.kind === 'text' ? parseRecord(reading.text) : undefined;
}
