/**
 * The check result of a brief: from the texts of its sources where they are here, else from its record, else
 * unchecked.
 */
import type { SourceText } from '../../article/source-text.ts';
import type { Source } from '../../brief/model/brief.ts';
import type { CheckResult, UncheckedReason } from '../../evidence/record/check-result.ts';
import {
  type EvidenceRecord,
  isRecordOf,
  type RecordedItem,
  type RecordedSource,
  recordItems,
} from '../../evidence/record/record.ts';
import type { BriefCheck } from '../../evidence/verify-brief.ts';
import type { Invocation, SoundEntry } from '../briefs/library.ts';
import { loadSource, type NamedSource, type SourceReading } from '../sources/load-source.ts';
import { readRecord } from './record-file.ts';

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
    const { ahead } = recorded;
    return {
      result: { kind: 'checked', basis: 'record', record, ...ahead },
      readings,
      texts,
      check,
    };
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
  readonly ahead: { readonly isAhead?: true };
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
  // Elsewhere it may be tomorrow already.
  const isAhead = record.checked > dayOf(timeOf(invocation) + DAY_MS);
  const isFitting = agrees && isRecordOf(record, brief, (await sha256?.()) ?? '');
  return { record, isFitting, ahead: isAhead ? { isAhead } : {} };
}

function resultBy({ record, isFitting, ahead }: FoundRecord): CheckResult {
  return isFitting ? { kind: 'checked', basis: 'record', record, ...ahead } : none('lapsed');
}

/** The items as they were checked here; those that could not be, as the record has them. */
function inPlaceOf(items: readonly RecordedItem[], record: EvidenceRecord): RecordedItem[] {
  return items.map((item, index) =>
    item.verdict === 'unchecked' ? (record.items[index] ?? item) : item,
  );
}

/** The day in UTC, ISO 8601; SOURCE_DATE_EPOCH (reproducible-builds.org) sets it. */
export function today(invocation: Pick<Invocation, 'env'>): string {
  return dayOf(timeOf(invocation));
}

/** Milliseconds since 1970, or what SOURCE_DATE_EPOCH says instead. */
export function timeOf({ env }: Pick<Invocation, 'env'>): number {
  const epoch = env.SOURCE_DATE_EPOCH ?? '';
  return /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Date.now();
}

const DAY_MS = 24 * 60 * 60 * 1000;
const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
