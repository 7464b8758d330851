/** A quantity as a text gives it: an amount, a range, or words in place of a number; and how it is hedged. */

/** How a figure is hedged; the words stand before the number, or for it where there is none. */
export const QUALIFIER = {
  exact: '',
  about: 'about',
  'more-than': 'more than',
  'at-least': 'at least',
  'less-than': 'less than',
  'at-most': 'at most',
  'up-to': 'up to',
  between: 'between',
  hundreds: 'hundreds',
  thousands: 'thousands',
  'tens-of-thousands': 'tens of thousands',
  vague: 'number not given',
} as const;

export type Qualifier = keyof typeof QUALIFIER;

/** Qualifiers that stand for the number themselves, so that a figure with one takes no value. */
export const WORDS_FOR_NUMBER: ReadonlySet<Qualifier> = new Set([
  'hundreds',
  'thousands',
  'tens-of-thousands',
  'vague',
]);

/** One amount as written: `£3bn` is `{value: 3e9, currency: '£', text: '£3bn'}`. */
export interface Amount {
  /** The number with its scale applied. */
  readonly value: number;
  /** Currency sign or ISO 4217 code, as written. */
  readonly currency?: string;
  /** As shown: digits grouped by commas, scale and currency as written (`11,000`, `£3bn`, `4.2 million`). */
  readonly text: string;
}

export type Quantity =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'range'; readonly min: Amount; readonly max: Amount }
  /** The qualifier stands for the number: hundreds, thousands, tens of thousands, vague. */
  | { readonly kind: 'words' };
