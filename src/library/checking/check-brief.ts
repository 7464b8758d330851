/**
 * The check result of a brief: from the texts of its sources where they are here, else from its record, else
 * unchecked. A result is remembered on disk while the files that it was made from are unchanged.
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
import type { Entry, Invocation } from '../briefs/library.ts';
import { type FileState, fileState, recall, remember } from '../files/file-cache.ts';
import {
  loadSource,
  type NamedSource,
  type SourceReading,
  sourcePaths,
} from '../sources/load-source.ts';
import { readRecord, recordPath } from './record-file.ts';

/** A check of a brief, with all that was found. */
export interface CheckedBrief {
  readonly result: CheckResult;
  /** Each source of the brief, in its order. */
  readonly readings: readonly { readonly key?: string; readonly reading: SourceReading }[];
  /** The texts that are here, by key. */
  readonly texts: ReadonlyMap<string | undefined, SourceText>;
  /** Absent where no text is here. */
  readonly check?: BriefCheck;
}

/** A brief that is sound, with its file. */
export interface SoundEntry extends Entry {
  readonly brief: Brief;
}

/** Is awaited between the steps of a check, so that the caller can do other work in between. */
export type Pause = () => Promise<void>;

/** Checks a brief against its sources now. A brief that names none is checked against a named text that no other brief claims. */
export async function checkBrief(
  entry: SoundEntry,
  invocation: Invocation,
  named: readonly NamedSource[] = [],
  pause?: Pause,
): Promise<CheckedBrief> {
  const readings = await readSources(entry, invocation, named);
  const texts = new Map<string | undefined, SourceText>();
  const sources: RecordedSource[] = [];
  for (const { key, reading } of readings) {
    if (reading.kind !== 'text') continue;
    texts.set(key, await readOnce(reading));
    sources.push({ ...(key !== undefined && { key }), sha256: reading.sha256 });
  }
  const why = uncheckedReason(readings.map(({ reading }) => reading));
  const recorded = why === 'absent' ? await recordOf(entry, invocation, sources) : undefined;
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
  const record: EvidenceRecord = { brief, checked: today(invocation), sources, items };
  return { result: { kind: 'checked', basis: 'source', record }, readings, texts, check };
}

async function readSources(
  { brief, path }: SoundEntry,
  invocation: Invocation,
  named: readonly NamedSource[],
): Promise<CheckedBrief['readings']> {
  const isFree = named.some(({ key, isClaimed }) => key === undefined && isClaimed !== true);
  const sources: readonly Source[] =
    brief.sources.length === 0 && isFree ? [{ skip: [] }] : brief.sources;
  const readings = [];
  for (const source of sources) {
    const reading = await loadSource(source, path, named, invocation);
    readings.push({ ...(source.key !== undefined && { key: source.key }), reading });
  }
  return readings;
}

/** The check result of a brief: the remembered one where nothing has changed, else that of a check now. */
export async function checkResultOf(
  entry: SoundEntry,
  invocation: Invocation,
  pause?: Pause,
): Promise<CheckResult> {
  // Taken before the texts are read, so that no result is remembered for a file that changes meanwhile.
  const files = stateOfAll(entry, invocation);
  const known = await recalled(entry, invocation, files);
  if (known) return known;
  const { result } = await checkBrief(entry, invocation, [], pause);
  const { name, states } = files;
  if (entry.isPiped !== true) remember(name, states, result, invocation.env);
  return result;
}

/** The check result where it is known without a check: it is remembered, or no text is here. */
export async function knownCheckResult(
  entry: SoundEntry,
  invocation: Invocation,
): Promise<CheckResult | undefined> {
  const files = stateOfAll(entry, invocation);
  const known = await recalled(entry, invocation, files);
  const [, , ...texts] = files.states;
  return (
    known ?? (texts.every((state) => state === null) ? checkResultOf(entry, invocation) : undefined)
  );
}

async function recalled(
  entry: SoundEntry,
  { env }: Invocation,
  { name, states }: FileStates,
): Promise<CheckResult | undefined> {
  if (entry.brief.sources.length === 0) return none('no-source');
  const [, ...others] = states;
  // There is neither a text nor a record, so that nothing has to be opened.
  if (others.every((state) => state === null)) return none('absent');
  const known = entry.isPiped === true ? undefined : recall(name, states, env);
  if (!isCheckResult(known)) return undefined;
  // The file may have changed between its reading and its checking.
  const isSame = known.kind === 'unchecked' || known.record.brief === (await entry.sha256?.());
  return isSame ? known : undefined;
}

interface FileStates {
  readonly name: string;
  readonly states: readonly FileState[];
}

/** The states of the brief's file, of its record, and of the files that may hold its texts. */
function stateOfAll({ brief, path }: SoundEntry, invocation: Invocation): FileStates {
  const files = [path, recordPath(path)].map((one) => resolve(invocation.cwd, one));
  files.push(...brief.sources.flatMap((source) => sourcePaths(source, path, invocation)));
  return { name: `result ${files.join('\n')}`, states: files.map(fileState) };
}

/** Briefs of one library often share a source: its text is read into paragraphs and quotations once. */
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

function none(why: UncheckedReason): CheckResult {
  return { kind: 'unchecked', why };
}

/** Why not all sources can be checked here; undefined where they can. */
function uncheckedReason(readings: readonly SourceReading[]): UncheckedReason | undefined {
  if (readings.length === 0) return 'no-source';
  if (readings.some(({ kind }) => kind === 'changed')) return 'changed';
  return readings.some(({ kind }) => kind === 'absent') ? 'absent' : undefined;
}

interface FoundRecord {
  readonly record: EvidenceRecord;
  /** Whether it was made from the brief as it is now, and from the texts that are here. */
  readonly isFitting: boolean;
}

/** The record beside a brief. */
async function recordOf(
  { brief, path, sha256, isPiped }: SoundEntry,
  invocation: Invocation,
  here: readonly RecordedSource[],
): Promise<FoundRecord | undefined> {
  const record = isPiped === true ? undefined : readRecord(path, invocation);
  if (!record) return undefined;
  const agrees = here.every((one) =>
    record.sources.some((source) => source.key === one.key && source.sha256 === one.sha256),
  );
  return { record, isFitting: agrees && isRecordOf(record, brief, (await sha256?.()) ?? '') };
}

function resultBy({ record, isFitting }: FoundRecord): CheckResult {
  return isFitting ? { kind: 'checked', basis: 'record', record } : none('lapsed');
}

/** The items as they were checked here; those that could not be, as the record has them. */
function inPlaceOf(items: readonly RecordedItem[], record: EvidenceRecord): RecordedItem[] {
  return items.map((item, index) =>
    item.verdict === 'unchecked' ? (record.items[index] ?? item) : item,
  );
}

/** The day in UTC, ISO 8601; SOURCE_DATE_EPOCH (reproducible-builds.org) sets it. */
function today({ env }: Invocation): string {
  const epoch = env.SOURCE_DATE_EPOCH ?? '';
  const time = /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Date.now();
  return new Date(time).toISOString().slice(0, 10);
}

/** Enough of a test for a value that we wrote ourselves, into a folder of the user's own. */
function isCheckResult(value: unknown): value is CheckResult {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'unchecked' || (value.kind === 'checked' && 'record' in value);
}
