/** The figures of a run: per kind and per group, against the targets. */
import type { Judged, Outcome } from './judge.ts';
import { GROUPS, type Group, groupOf } from './trial.ts';

/** Share of wrong items that may pass, in percent. */
const MISSED: Readonly<Record<Group, number>> = { quotes: 1, figures: 5, people: 5, points: 25 };
/** Share of honest items of which an error or a warning may be said. */
const ALARMS = { quotes: 3, figures: 3, people: 3, points: 3, all: 3 };

export function printTables(judged: readonly Judged[]): void {
  const [honest, wrong] = [true, false].map((isHonest) =>
    judged.filter(({ trial }) => trial.isHonest === isHonest),
  );
  printTable('wrong items', 'missed', wrong ?? [], (outcome) => outcome === 'passed', MISSED);
  console.log();
  printTable('honest items', 'alarms', honest ?? [], isAlarm, ALARMS);
}

export function isAlarm(outcome: Outcome): boolean {
  return outcome === 'error' || outcome === 'warning';
}

function printTable(
  title: string,
  fault: string,
  judged: readonly Judged[],
  isFault: (outcome: Outcome) => boolean,
  targets: Readonly<Record<Group, number> & { readonly all?: number }>,
): void {
  console.log(
    `${title.padEnd(46)}${'n'.padStart(6)}${fault.padStart(10)}${'unchecked'.padStart(11)}`,
  );
  const line = (name: string, some: readonly Judged[], target?: number): void => {
    const share = (is: (outcome: Outcome) => boolean): number =>
      some.length === 0
        ? 0
        : (100 * some.filter(({ outcome }) => is(outcome)).length) / some.length;
    const faults = share(isFault);
    const percent = (value: number): string => `${value.toFixed(1)} %`;
    const unchecked = share((outcome) => outcome === 'unchecked');
    const met =
      target === undefined ? '' : `  target ${target} %: ${faults <= target ? 'met' : 'not met'}`;
    console.log(
      `${name.padEnd(46)}${String(some.length).padStart(6)}${percent(faults).padStart(10)}${percent(unchecked).padStart(11)}${met}`,
    );
  };
  for (const group of GROUPS) {
    const own = judged.filter(({ trial }) => groupOf(trial.item.section) === group);
    if (own.length === 0) continue;
    line(group, own, targets[group]);
    const kinds = Map.groupBy(own, ({ trial }) => trial.kind);
    for (const kind of [...kinds.keys()].sort()) line(`  ${kind}`, kinds.get(kind) ?? []);
  }
  line('all', judged, targets.all);
}
