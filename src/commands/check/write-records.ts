/**
 * `sitrep check --record`: writes a record beside each brief. Refuses where not all sources were checked in this run:
 * a record says what its maker saw.
 */
import { resolve } from 'node:path';
import type { EvidenceRecord } from '../../evidence/record/record.ts';
import { kindOfPath } from '../../library/briefs/library.ts';
import { recordPath, writeRecord } from '../../library/checking/record-file.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import type { CheckedEntry } from './check-entry.ts';

export type Recorded =
  /** `kept`: the file had the same record already, of the day `checked`. */
  | { readonly kind: 'written' | 'kept'; readonly path: string; readonly checked: string }
  /** `status` is the exit status for it. */
  | { readonly kind: 'refused'; readonly reason: string; readonly status: 1 | 2 };

export interface Outcome extends CheckedEntry {
  /** Absent without `--record`. */
  readonly recorded?: Recorded;
}

/** Records each in turn; of two briefs whose records would be the same file, the first. */
export function writeRecords(checked: readonly CheckedEntry[], io: Io): readonly Outcome[] {
  const owners = new Map<string, string>();
  return checked.map((one) => {
    const { path: briefPath } = one.entry;
    const record = recordable(one);
    if (typeof record === 'string')
      return { ...one, recorded: { kind: 'refused', reason: record, status: 1 } };
    const path = recordPath(briefPath);
    const owner = owners.get(path) ?? otherOwner(briefPath, io) ?? briefPath;
    owners.set(path, owner);
    const recorded =
      owner === briefPath
        ? recordOne(briefPath, record, io)
        : refused(path, `it belongs to ${visible(owner)}`);
    return { ...one, recorded };
  });
}

/** The `varna.yaml` beside a `varna.yml`: the record belongs to it. */
function otherOwner(briefPath: string, io: Io): string | undefined {
  const other = briefPath.replace(/\.yml$/i, '.yaml');
  return other !== briefPath && kindOfPath(resolve(io.cwd, other)) === 'file' ? other : undefined;
}

/** `recorded in varna.evidence.json`; undefined where it was refused. */
export function formatRecorded(recorded: Recorded | undefined): string | undefined {
  switch (recorded?.kind) {
    case 'written':
      return `recorded in ${visible(recorded.path)}`;
    case 'kept':
      return `as recorded on ${recorded.checked} in ${visible(recorded.path)}`;
    default:
      return undefined;
  }
}

export function recordedAsJson(recorded: Recorded | undefined): object {
  if (!recorded) return {};
  const isThere = recorded.kind !== 'refused';
  const { path, checked } = isThere ? recorded : { path: null, checked: null };
  return { record: { written: recorded.kind === 'written', path, day: checked } };
}

function recordOne(briefPath: string, record: EvidenceRecord, io: Io): Recorded {
  const path = recordPath(briefPath);
  const recording = writeRecord(briefPath, record, io);
  switch (recording.kind) {
    case 'recorded':
      return { kind: 'written', path, checked: record.checked };
    case 'kept':
      return { kind: 'kept', path, checked: recording.checked };
    case 'fault':
      return refused(path, recording.reason);
  }
}

function refused(path: string, reason: string): Recorded {
  return { kind: 'refused', reason: `cannot write ${visible(path)}: ${reason}`, status: 2 };
}

/** The record of a check, or why there is none to be written. */
function recordable({ entry, checkedBrief }: CheckedEntry): EvidenceRecord | string {
  if (entry.isPiped === true)
    return 'it came through standard input, so no record can be put beside it';
  if (!entry.brief || !checkedBrief) return 'the brief is broken';
  if (entry.brief.sources.length === 0) return 'it names no source';
  const { result, readings } = checkedBrief;
  if (readings.some(({ reading }) => reading.kind === 'changed'))
    return 'the text of a source has another hash than the brief gives';
  if (result.kind !== 'checked' || readings.some(({ reading }) => reading.kind === 'absent'))
    return readings.length === 1 ? 'its source is not here' : 'not all of its sources are here';
  return result.record;
}
