/**
 * How much is done for one brief before it is said to be enough: a source may be made so that every word of it could
 * be the one that is looked for. Counted in steps, never timed: the same brief is told the same on every machine.
 */

/** What may still be done, in steps; shared by the items of a brief. */
export interface Budget {
  left: number;
}

export interface Budgets {
  /** For the nearest words of wrong ones, which only suggest: one step is a word held against another. */
  readonly suggesting: Budget;
  /** For places that turn out not to be it: no honest source has a hundredth of so many. */
  readonly searching: Budget;
  /** Characters that are read for numbers and names, each time that they are not read already. */
  readonly reading: Budget;
}

const MAX_SUGGESTING = 60_000_000;
const MAX_SEARCHING = 30_000_000;
const MAX_READING = 10_000_000;

export function fullBudgets(): Budgets {
  return {
    suggesting: { left: MAX_SUGGESTING },
    searching: { left: MAX_SEARCHING },
    reading: { left: MAX_READING },
  };
}

/** For one more item: where what all share is spent, as much as an honest one takes. */
export function budgetsForOne({ suggesting, searching, reading }: Budgets): Budgets {
  return {
    suggesting,
    searching: isSpent(searching) ? { left: ONE_SEARCHING } : searching,
    reading: isSpent(reading) ? { left: ONE_READING } : reading,
  };
}

const ONE_SEARCHING = 10_000;
const ONE_READING = 5000;

export function spend(budget: Budget | undefined, steps: number): void {
  if (budget) budget.left -= steps;
}

export function isSpent(budget: Budget | undefined): boolean {
  return budget !== undefined && budget.left <= 0;
}
