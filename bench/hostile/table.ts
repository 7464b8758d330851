/** Prints what was measured as a table, and marks what is over a limit. */
import type { Cost } from './measure.ts';

export const MAX_MS = 1000;
export const MAX_PEAK = 200e6;

export interface Result {
  readonly name: string;
  readonly cost: Cost;
  /** Processor time as a multiple of something honest. */
  readonly factor: number;
  /** Processor time as a multiple of that at the size before, where there was one. */
  readonly growth?: number;
}

/** Empty where it is within the limits. */
export function verdictOf({ isOrderly, ms, peak }: Cost): string {
  return !isOrderly ? 'CRASHED' : ms > MAX_MS ? 'SLOW' : peak > MAX_PEAK ? 'LARGE' : '';
}

export const mega = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
export const milli = (ms: number): string => `${Math.round(ms)} ms`;

/** The costliest first. */
export function printTable(results: readonly Result[], most: number): void {
  const line = (name: string, ...cells: readonly string[]): string =>
    `  ${name.padEnd(84)}${cells.map((cell) => cell.padStart(10)).join('')}`.trimEnd();
  console.log(line('', 'time', 'processor', 'factor', 'growth', 'peak', 'exit'));
  const sorted = [...results].sort((one, other) => other.cost.cpuMs - one.cost.cpuMs);
  for (const { name, cost, factor, growth } of sorted.slice(0, most)) {
    const { ms, cpuMs, peak, end } = cost;
    const cells = [milli(ms), milli(cpuMs), factor.toFixed(1), growth?.toFixed(1) ?? ''];
    console.log(line(name, ...cells, mega(peak), String(end), verdictOf(cost)));
  }
  const costs = results.map(({ cost }) => cost);
  const over = costs.filter((cost) => verdictOf(cost) !== '');
  const crashed = costs.filter(({ isOrderly }) => !isOrderly);
  console.log(
    `\n${results.length} cases: at most ${milli(Math.max(...costs.map(({ ms }) => ms)))}, ` +
      `${mega(Math.max(...costs.map(({ peak }) => peak)))}; ${over.length} over a limit, ${crashed.length} crashed.\n`,
  );
}
