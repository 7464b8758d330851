/**
 * How a brief stands against its sources: checked against the texts that are here, else as its record
 * says, else unchecked. What was found of texts that have not changed is remembered.
 */
import { resolve } from 'node:path';
import type { SourceText } from '../../article/source-text.ts';
import type { Brief, Source } from '../../brief/model/brief.ts';
import type { CheckResult, UncheckedReason } from '../../evidence/record/check-result.ts';
import {
  type EvidenceRecord,
  isRecordOf,
  type RecordedItem,
  type RecordedSource,
  recordItems,
} from '../../evidence/record/record.ts';
import type { BriefCheck } from '../../evidence/verify-brief.ts';
import type { Entry, Surroundings } from '../briefs/library.ts';
import { type FileState, fileState, recall, remember } from '../files/file-cache.ts';
import {
  loadSource,
  type NamedSource,
  type SourceReading,
  sourcePaths,
} from '../sources/load-source.ts';
import { readRecord, recordPath } from './record-file.ts';

/** A brief held against its sources, with all that was found. */
export interface CheckedBrief {
  readonly result: CheckResult;
  /** Each source of the brief, in its order. */
  readonly readings: readonly { readonly key?: string; readonly reading: SourceReading }[];
  /** The texts that are here, by key. */
  readonly texts: ReadonlyMap<string | undefined, SourceText>;
  /** Present where at least one text is here. */
  readonly check?: BriefCheck;
}

/** A brief that is sound, with its file. */
export interface SoundEntry extends Entry {
  readonly brief: Brief;
}

/** Waited for between the steps of the work: whoever has something else to do lets it resolve later. */
export type Pause = () => Promise<void>;

/** Holds a brief against its sources, now. One that names none is held against a named text that is nobody's. */
export async function checkBrief(
  entry: SoundEntry,
  place: Surroundings,
  named: readonly NamedSource[] = [],
  pause?: Pause,
): Promise<CheckedBrief> {
  const readings = await readSources(entry, place, named);
  const texts = new Map<string | undefined, SourceText>();
  const sources: RecordedSource[] = [];
  for (const { key, reading } of readings) {
    if (reading.kind !== 'text') continue;
    texts.set(key, await readOnce(reading));
    sources.push({ ...(key !== undefined && { key }), sha256: reading.sha256 });
  }
  const why = uncheckedReason(readings.map(({ reading }) => reading));
  const recorded = why === 'absent' ? await recordOf(entry, place, sources) : undefined;
  if (texts.size === 0) {
    const result = recorded ? resultBy(recorded) : none(why ?? 'no-source');
    return { result, readings, texts };
  }
  const { verifySteps } = await import('../../evidence/verify-brief.ts');
  const steps = verifySteps(entry.brief, texts);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) await pause?.();
  const check = step.value;
  const items = recordItems(check.items);
  if (recorded?.isFitting) {
    const record = { ...recorded.record, items: inPlaceOf(items, recorded.record) };
    return { result: { kind: 'checked', basis: 'record', record }, readings, texts, check };
  }
  const brief = (await entry.sha256?.()) ?? '';
  const record: EvidenceRecord = { brief, checked: today(place), sources, items };
  return { result: { kind: 'checked', basis: 'source', record }, readings, texts, check };
}

async function readSources(
  { brief, path }: SoundEntry,
  place: Surroundings,
  named: readonly NamedSource[],
): Promise<CheckedBrief['readings']> {
  const isFree = named.some(({ key, isClaimed }) => key === undefined && isClaimed !== true);
  const sources: readonly Source[] =
    brief.sources.length === 0 && isFree ? [{ skip: [] }] : brief.sources;
  const readings = [];
  for (const source of sources) {
    const reading = await loadSource(source, path, named, place);
    readings.push({ ...(source.key !== undefined && { key: source.key }), reading });
  }
  return readings;
}

/** How a brief stands, from what is remembered where nothing has changed. */
export async function checkResultOf(
  entry: SoundEntry,
  place: Surroundings,
  pause?: Pause,
): Promise<CheckResult> {
  // Taken before the texts are read: what changes meanwhile must not be remembered as checked.
  const files = stateOfAll(entry, place);
  const known = await recalled(entry, place, files);
  if (known) return known;
  const { result } = await checkBrief(entry, place, [], pause);
  const { name, states } = files;
  if (entry.isPiped !== true && states[0]) remember(name, states, result, place.env);
  return result;
}

/** The same where it takes no checking: it is remembered, or no text is here to check against. */
export async function knownCheckResult(
  entry: SoundEntry,
  place: Surroundings,
): Promise<CheckResult | undefined> {
  const files = stateOfAll(entry, place);
  const known = await recalled(entry, place, files);
  const [, , ...texts] = files.states;
  return (
    known ?? (texts.every((state) => state === null) ? checkResultOf(entry, place) : undefined)
  );
}

async function recalled(
  entry: SoundEntry,
  { env }: Surroundings,
  { name, states }: FileStates,
): Promise<CheckResult | undefined> {
  if (entry.brief.sources.length === 0) return none('no-source');
  const [own, ...others] = states;
  // Nothing to look into: opening what is not there would cost more than the rest.
  if (others.every((state) => state === null)) return none('absent');
  const known = entry.isPiped !== true && own ? recall(name, states, env) : undefined;
  if (!isStanding(known)) return undefined;
  // The file may have changed between its reading and its checking.
  const isSame = known.kind === 'unchecked' || known.record.brief === (await entry.sha256?.());
  return isSame ? known : undefined;
}

interface FileStates {
  readonly name: string;
  readonly states: readonly FileState[];
}

/** The brief's file, its record and those that may hold its texts, as they are now. */
function stateOfAll({ brief, path }: SoundEntry, place: Surroundings): FileStates {
  const files = [path, recordPath(path)].map((one) => resolve(place.cwd, one));
  files.push(...brief.sources.flatMap((source) => sourcePaths(source, path, place)));
  return { name: `result ${files.join('\n')}`, states: files.map(stateOf) };
}

/** Briefs of one library often share a source: what was worked out of its text is not worked out again. */
async function readOnce({
  text,
  sha256,
}: {
  readonly text: string;
  readonly sha256: string;
}): Promise<SourceText> {
  const known = readTexts.get(sha256);
  if (known) return known;
  const { readSource } = await import('../../article/source-text.ts');
  const source = readSource(text);
  const [oldest] = readTexts.keys();
  if (oldest !== undefined && readTexts.size >= MAX_KEPT) readTexts.delete(oldest);
  readTexts.set(sha256, source);
  return source;
}

const MAX_KEPT = 4;
const readTexts = new Map<string, SourceText>();

function stateOf(path: string): FileState {
  try {
    return fileState(path);
  } catch {
    return null;
  }
}

function none(why: UncheckedReason): CheckResult {
  return { kind: 'unchecked', why };
}

/** Why not all can be checked here; undefined where it can. */
function uncheckedReason(readings: readonly SourceReading[]): UncheckedReason | undefined {
  if (readings.length === 0) return 'no-source';
  if (readings.some(({ kind }) => kind === 'changed')) return 'changed';
  return readings.some(({ kind }) => kind === 'absent') ? 'absent' : undefined;
}

interface FoundRecord {
  readonly record: EvidenceRecord;
  /** Whether it is of the brief as it is, and of those texts that are here. */
  readonly isFitting: boolean;
}

/** The record beside a brief. */
async function recordOf(
  { brief, path, sha256, isPiped }: SoundEntry,
  place: Surroundings,
  here: readonly RecordedSource[],
): Promise<FoundRecord | undefined> {
  const record = isPiped === true ? undefined : readRecord(path, place);
  if (!record) return undefined;
  const agrees = here.every((one) =>
    record.sources.some((source) => source.key === one.key && source.sha256 === one.sha256),
  );
  return { record, isFitting: agrees && isRecordOf(record, brief, (await sha256?.()) ?? '') };
}

function resultBy({ record, isFitting }: FoundRecord): CheckResult {
  return isFitting ? { kind: 'checked', basis: 'record', record } : none('lapsed');
}

/** What can be checked here goes before what the record says. */
function inPlaceOf(items: readonly RecordedItem[], record: EvidenceRecord): RecordedItem[] {
  return items.map((item, index) =>
    item.verdict === 'unchecked' ? (record.items[index] ?? item) : item,
  );
}

/** The day in UTC, ISO 8601; SOURCE_DATE_EPOCH (reproducible-builds.org) sets it. */
function today({ env }: Surroundings): string {
  const epoch = env.SOURCE_DATE_EPOCH ?? '';
  const time = /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Date.now();
  return new Date(time).toISOString().slice(0, 10);
}

/** What we wrote ourselves, in a folder of the user's own. */
function isStanding(value: unknown): value is CheckResult {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'unchecked' || (value.kind === 'checked' && 'record' in value);
}
