/** Words by which a text shows that it leaves something open; a draft makes questions of them. */
import type { Pattern } from './pattern.ts';

export interface GapWords {
  /** Somebody gives no answer: `declined to comment`, `could not say`. What follows is not answered. */
  readonly noAnswer: readonly Pattern[];
  /** It is open, whoever is asked: `it is unclear whether`. */
  readonly unclear: readonly Pattern[];
  /** Something is claimed by nobody in particular: `there are claims that`, `is said to`. */
  readonly claimed: readonly Pattern[];
  /** People who may stay unnamed, in the plural: `officials`. */
  readonly unnamed: readonly Pattern[];
  /** Words that describe unnamed people: `senior`. */
  readonly described: readonly string[];
  /** Joining words that end the clause of a gap, and those after which it begins; the latter with a capital. */
  readonly ends: readonly string[];
  readonly begins: readonly string[];
  readonly openers: readonly string[];
  /** Words that begin a claim that has no subject: `there`. */
  readonly noSubjects: readonly string[];
  /** Before unnamed people whom something is said by, and behind them. */
  readonly accordingTo: readonly Pattern[];
  readonly accordingBehind: readonly Pattern[];
}
