/** Notes the check results of briefs in the store of their library, while the files that they were made from are unchanged. */
import { basename, dirname, resolve } from 'node:path';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import type { Invocation, SoundEntry } from '../briefs/library.ts';
import { isFile, marksOf, UNSURE } from '../files/file-state.ts';
import { sourcePaths } from '../sources/load-source.ts';
import { orNothing, storeOf } from '../store/open-store.ts';
import { checkBrief, type Pause } from './check-brief.ts';
import { recordPath } from './record-file.ts';

/** The check result of a brief: the noted one where nothing has changed, else that of a check now. */
export async function checkResultOf(
  entry: SoundEntry,
  invocation: Invocation,
  pause?: Pause,
): Promise<CheckResult> {
  // Taken before the texts are read, so that no result is noted for a file that changes meanwhile.
  const files = filesOf(entry, invocation);
  const known = await recalled(entry, invocation, files);
  if (known) return known;
  const { result } = await checkBrief(entry, invocation, [], pause);
  await note(entry, files, result, invocation);
  return result;
}

/** The check result where it is known without a check: it is noted, or no text is here. */
export async function knownCheckResult(
  entry: SoundEntry,
  invocation: Invocation,
): Promise<CheckResult | undefined> {
  const files = filesOf(entry, invocation);
  const known = await recalled(entry, invocation, files);
  return known ?? (files.texts.some(isFile) ? undefined : checkResultOf(entry, invocation));
}

async function recalled(
  entry: SoundEntry,
  invocation: Invocation,
  { record, texts, mark }: CheckedFiles,
): Promise<CheckResult | undefined> {
  if (entry.brief.sources.length === 0) return { kind: 'unchecked', why: 'no-source' };
  // There is neither a text nor a record, so that nothing has to be opened.
  if (![record, ...texts].some(isFile)) return { kind: 'unchecked', why: 'absent' };
  if (mark === UNSURE || entry.isPiped === true) return undefined;
  const store = await storeOf(dirname(entry.path), invocation);
  const noted = await orNothing(() => store.noted(basename(entry.path), mark));
  const known: unknown = JSON.parse(noted ?? 'null');
  if (!isCheckResult(known)) return undefined;
  // The file may have changed between its reading and its checking.
  const isSame = known.kind === 'unchecked' || known.record.brief === (await entry.sha256?.());
  return isSame ? known : undefined;
}

async function note(
  { path, isPiped }: SoundEntry,
  { mark }: CheckedFiles,
  result: CheckResult,
  invocation: Invocation,
): Promise<void> {
  if (mark === UNSURE || isPiped === true) return;
  const store = await storeOf(dirname(path), invocation);
  await orNothing(() => store.note(basename(path), mark, JSON.stringify(result)));
}

/** Absolute paths. */
interface CheckedFiles {
  readonly record: string;
  /** Where the texts of the sources may be. */
  readonly texts: readonly string[];
  /** Of all of them. */
  readonly mark: string;
}

function filesOf({ brief, path }: SoundEntry, invocation: Invocation): CheckedFiles {
  const [own = '', record = ''] = [path, recordPath(path)].map((one) =>
    resolve(invocation.cwd, one),
  );
  const texts = brief.sources.flatMap((source) => sourcePaths(source, path, invocation));
  const mark = marksOf([own, record, ...texts]);
  return { record, texts, mark: mark && `${texts.join('\n')}\n${mark}` };
}

/** Enough of a test for a value that we wrote ourselves, into a folder of the user's own. */
function isCheckResult(value: unknown): value is CheckResult {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return false;
  return value.kind === 'unchecked' || (value.kind === 'checked' && 'record' in value);
}
