/** Remembers the check results of briefs on disk, while the files that they were made from are unchanged. */
import { resolve } from 'node:path';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import type { Invocation } from '../briefs/library.ts';
import { type FileState, fileState, recall, remember } from '../files/file-cache.ts';
import { sourcePaths } from '../sources/load-source.ts';
import { checkBrief, type Pause, type SoundEntry } from './check-brief.ts';
import { recordPath } from './record-file.ts';

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
  if (entry.brief.sources.length === 0) return { kind: 'unchecked', why: 'no-source' };
  const [, ...others] = states;
  // There is neither a text nor a record, so that nothing has to be opened.
  if (others.every((state) => state === null)) return { kind: 'unchecked', why: 'absent' };
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

/** Enough of a test for a value that we wrote ourselves, into a folder of the user's own. */
function isCheckResult(value: unknown): value is CheckResult {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'unchecked' || (value.kind === 'checked' && 'record' in value);
}
