/**
 * How much work may be done for one brief: a source can be made so that every word of it may be the sought one. Work is
 * counted in steps, never timed, so that a brief gets the same verdicts on every machine.
 */

/** The steps that are left; the items of a brief share them. */
export interface Budget {
  left: number;
}

export interface Budgets {
  /** For the nearest words of wrong items: one step compares two words. */
  readonly suggesting: Budget;
  /** For places that turn out not to match; an honest source needs less than a hundredth of it. */
  readonly searching: Budget;
  /** Characters that are read for numbers and names, and were not kept from an earlier reading. */
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

/** The budgets of the next item: where a shared one is spent, as much as an honest item takes. */
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
