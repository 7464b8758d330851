/**
 * How a brief stands against its sources: checked against the texts that are here, else as its record
 * says, else unchecked. What was found of texts that have not changed is remembered.
 */
import { resolve } from 'node:path';
import type { Brief } from '../brief/model.ts';
import { type EvidenceRecord, recordItems } from '../evidence/record.ts';
import type { SourceText } from '../evidence/source-text.ts';
import type { Standing, UncheckedReason } from '../evidence/standing.ts';
import type { Evidence } from '../evidence/verify-brief.ts';
import type { Entry, Place } from './library.ts';
import { readRecord } from './record-file.ts';
import { type FileState, fileState, recall, remember } from './remembering.ts';
import { loadSource, type NamedSource, type SourceReading, sourcePaths } from './sources.ts';

/** A brief held against its sources, with all that was found. */
export interface Proof {
  readonly standing: Standing;
  /** Each source of the brief, in its order. */
  readonly readings: readonly { readonly key?: string; readonly reading: SourceReading }[];
  /** The texts that are here, by key. */
  readonly texts: ReadonlyMap<string | undefined, SourceText>;
  /** Present where at least one text is here. */
  readonly evidence?: Evidence;
}

/** A brief that is sound, with its file. */
export interface SoundEntry extends Entry {
  readonly brief: Brief;
}

/** Waited for between the steps of the work: whoever has something else to do lets it resolve later. */
export type Pause = () => Promise<void>;

/** Holds a brief against its sources, now. */
export async function proveBrief(
  entry: SoundEntry,
  place: Place,
  named: readonly NamedSource[] = [],
  pause?: Pause,
): Promise<Proof> {
  const { brief, path } = entry;
  const readings: { readonly key?: string; readonly reading: SourceReading }[] = [];
  for (const source of brief.sources) {
    const reading = await loadSource(source, path, named, place);
    readings.push({ ...(source.key !== undefined && { key: source.key }), reading });
  }
  const texts = new Map<string | undefined, SourceText>();
  const sources: { readonly key?: string; readonly sha256: string }[] = [];
  for (const { key, reading } of readings) {
    if (reading.kind !== 'text') continue;
    const { readSource } = await import('../evidence/source-text.ts');
    texts.set(key, readSource(reading.text));
    sources.push({ ...(key !== undefined && { key }), sha256: reading.sha256 });
  }
  const unchecked = uncheckedReason(readings.map(({ reading }) => reading));
  const recorded =
    unchecked === 'absent' ? await fittingRecord(entry, place, texts.size === 0) : undefined;
  if (texts.size === 0)
    return { standing: recorded ?? none(unchecked ?? 'no-source'), readings, texts };
  const { verifySteps } = await import('../evidence/verify-brief.ts');
  const steps = verifySteps(brief, texts);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) await pause?.();
  const evidence = step.value;
  const record: EvidenceRecord = {
    brief: (await entry.sha256?.()) ?? '',
    checked: today(place),
    sources,
    items: recordItems(evidence.items),
  };
  const standing = recorded ?? { kind: 'checked', basis: 'source', record };
  return { standing, readings, texts, evidence };
}

/** How a brief stands, from what is remembered where nothing has changed. */
export async function standingOf(
  entry: SoundEntry,
  place: Place,
  pause?: Pause,
): Promise<Standing> {
  const known = await knownStanding(entry, place);
  if (known) return known;
  // Taken before the texts are read: what changes meanwhile must not be remembered as checked.
  const { name, states } = stateOfAll(entry, place);
  const { standing } = await proveBrief(entry, place, [], pause);
  // A record can change by itself.
  if (states[0] && standing.kind === 'checked' && standing.basis === 'source')
    remember(name, states, standing, place.env);
  return standing;
}

/** The same where it takes no checking: it is remembered, or no text is here to check against. */
export async function knownStanding(
  entry: SoundEntry,
  place: Place,
): Promise<Standing | undefined> {
  if (entry.brief.sources.length === 0) return none('no-source');
  const { name, states } = stateOfAll(entry, place);
  if (states.slice(1).every((state) => state === null))
    return (await proveBrief(entry, place)).standing;
  const known = states[0] && recall(name, states, place.env);
  if (!isStanding(known)) return undefined;
  // The file may have changed between its reading and its checking.
  return known.record.brief === (await entry.sha256?.()) ? known : undefined;
}

/** The brief's file and those that may hold its texts, as they are now. */
function stateOfAll(
  { brief, path }: SoundEntry,
  place: Place,
): { readonly name: string; readonly states: readonly FileState[] } {
  const files = [
    resolve(place.cwd, path),
    ...brief.sources.flatMap((source) => sourcePaths(source, path, place)),
  ];
  return { name: `standing ${files.join('\n')}`, states: files.map(stateOf) };
}

function stateOf(path: string): FileState {
  try {
    return fileState(path);
  } catch {
    return null;
  }
}

function none(why: UncheckedReason): Standing {
  return { kind: 'unchecked', why };
}

/** Why not all can be checked here; undefined where it can. */
function uncheckedReason(readings: readonly SourceReading[]): UncheckedReason | undefined {
  if (readings.length === 0) return 'no-source';
  if (readings.some(({ kind }) => kind === 'changed')) return 'changed';
  return readings.some(({ kind }) => kind === 'absent') ? 'absent' : undefined;
}

/** The record, if it is of this very brief. Where nothing is here, one of another state is told of. */
async function fittingRecord(
  entry: SoundEntry,
  place: Place,
  isAlone: boolean,
): Promise<Standing | undefined> {
  const record = readRecord(entry.path, place);
  if (!record) return undefined;
  if (record.brief === (await entry.sha256?.()))
    return { kind: 'checked', basis: 'record', record };
  return isAlone ? none('lapsed') : undefined;
}

/** The day in UTC, ISO 8601; SOURCE_DATE_EPOCH (reproducible-builds.org) sets it. */
function today({ env }: Place): string {
  const epoch = env.SOURCE_DATE_EPOCH ?? '';
  const time = /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : Date.now();
  return new Date(time).toISOString().slice(0, 10);
}

/** What we wrote ourselves, in a folder of the user's own. */
function isStanding(value: unknown): value is Extract<Standing, { kind: 'checked' }> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    value.kind === 'checked' &&
    'record' in value
  );
}
