/**
 * Notices when the text of a source comes, goes or changes. It asks for the state of each path again and again: a path
 * may lead through links that are swapped, or to a folder that is not there yet, which the system does not report.
 */
import { type BigIntStats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';

/** A change is reported when it has lain still from one round to the next, so within two of them. */
const ROUND_MS = 250;
/** Paths of one round; a larger library takes several. */
const MAX_PATHS = 500;

/** `paths` are absolute, the most important first; gives a function that stops it. */
export function watchSources(
  paths: () => readonly string[],
  report: (changed: readonly string[]) => void,
): () => void {
  const known = new Map<string, string>();
  const moving = new Set<string>();
  let next = 0;
  let isOver = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const all = paths();
    if (next >= all.length) next = 0;
    const some = new Set([...all.slice(0, FIRST), ...moving, ...all.slice(next, next + MAX_PATHS)]);
    next += MAX_PATHS;
    const states = await Promise.all(
      Array.from(some, async (path) => ({ path, state: await stateOf(path) })),
    );
    if (isOver) return;
    const still: string[] = [];
    for (const { path, state } of states) {
      const before = known.get(path);
      known.set(path, state);
      if (before !== undefined && before !== state) moving.add(path);
      else if (moving.delete(path)) still.push(path);
    }
    if (still.length > 0) report(still);
    timer = setTimeout(() => void look(), ROUND_MS).unref();
  };
  // At once: a change that comes before a first round had its answers would be taken for the state that was read.
  for (const path of paths().slice(0, MAX_PATHS)) known.set(path, stateNow(path));
  timer = setTimeout(() => void look(), ROUND_MS).unref();
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}

/** Paths that are asked for in each round: those of the brief that is open. */
const FIRST = 8;

/** Of the file at the end of all links. */
async function stateOf(path: string): Promise<string> {
  return formatState(await stat(path, { bigint: true }).catch(() => undefined));
}

function stateNow(path: string): string {
  try {
    return formatState(statSync(path, { bigint: true, throwIfNoEntry: false }));
  } catch {
    return formatState(undefined);
  }
}

function formatState(status: BigIntStats | undefined): string {
  if (!status) return 'nothing';
  const { dev, ino, size, mtimeNs, ctimeNs } = status;
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
}
