// Compares the text of an article with the one that people have marked, by runs of four words.

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoreOf(text: string, marked: string): Score {
  const [found, wanted] = [runsOf(text), runsOf(marked)];
  let common = 0;
  for (const [run, count] of wanted) common += Math.min(count, found.get(run) ?? 0);
  const [foundCount, wantedCount] = [total(found), total(wanted)];
  const precision = foundCount === 0 ? Number(wantedCount === 0) : common / foundCount;
  const recall = wantedCount === 0 ? 1 : common / wantedCount;
  const sum = precision + recall;
  return { precision, recall, f1: sum === 0 ? 0 : (2 * precision * recall) / sum };
}

const LENGTH = 4;

/** How often each run of words stands in a text; a shorter text is one run. */
function runsOf(text: string): ReadonlyMap<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const length = Math.min(LENGTH, Math.max(1, words.length));
  const runs = new Map<string, number>();
  for (let at = 0; at + length <= words.length; at++) {
    const run = words.slice(at, at + length).join(' ');
    runs.set(run, (runs.get(run) ?? 0) + 1);
  }
  return runs;
}

function total(runs: ReadonlyMap<string, number>): number {
  return runs.values().reduce((sum, count) => sum + count, 0);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
