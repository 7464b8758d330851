/** The words of a language that say how a clause is meant: denied, possible, alleged, planned; and those that join clauses. */
import type { Pattern } from './pattern.ts';

/** Of each kind words and phrases, in lower case, as they stand before what they bear on. */
export interface ClauseWords {
  /** Phrases with a negation in them that deny nothing: `not only`, `no doubt`. */
  readonly notNegating: readonly Pattern[];
  readonly negating: readonly Pattern[];
  /** Verbs that deny what follows: `failed to`, `refused to`. */
  readonly refusing: readonly Pattern[];
  /** Words by which another sentence may say the same as a negation: `only`, `lack`, `stopped`. */
  readonly opposing: readonly Pattern[];
  /** What follows may be so: `may`, `is likely to`. */
  readonly possible: readonly Pattern[];
  /** Somebody says that it is so, and the source does not: `allegedly`, `suspected`. */
  readonly alleged: readonly Pattern[];
  /** What follows is not done yet: `plans to`. */
  readonly planned: readonly Pattern[];
  /** What follows is to come: `will`. */
  readonly future: readonly Pattern[];
  /** Those of them that say what would be if something else were so. */
  readonly conditional?: readonly string[];
  /** Verbs and nouns by which a clause after `that` is somebody’s, and no fact: `alleges that`, `fears that`. */
  readonly claiming?: readonly Pattern[];
  /** Verbs by which somebody says that such a clause is wrong: `rejected claims that`. */
  readonly disputing?: readonly Pattern[];
  /** Pairs of words before a place or time that do not stand for one another: `from` and `to`. */
  readonly directions?: readonly (readonly string[])[];
  /** Verbs right before a word that say that it has happened: `has`, `was`. */
  readonly finished: readonly string[];
  /** Words that weaken a statement in some other way: `would`, `if`, `fears`. */
  readonly weak: readonly Pattern[];
  /** Words that give a statement to somebody: `said`, `according to`. */
  readonly reported: readonly Pattern[];
  /** Words that make what follows a fact: `certainly`, `managed to`. */
  readonly certain: readonly Pattern[];
  /** Words before the one who does what a passive says: `by`. */
  readonly agent: readonly string[];
  /** Forms of `be` before the verb of a passive. */
  readonly being?: readonly string[];
  /** Verbs right before another word that say that it is so now, and that it was so. */
  readonly present?: readonly string[];
  readonly past?: readonly string[];
  /** Words before a phrase that says where, when or of what; it may stand elsewhere in its clause. */
  readonly prepositions?: readonly string[];
  /** Those of them that say where. */
  readonly places?: readonly string[];
  /** Words that say how the next one is related to those before it, or how many it is of: `from`, `because`, `only`. */
  readonly linking?: readonly string[];
  /** Joining words that say something of the word before them: `who`. */
  readonly relative?: readonly string[];
  /** Verbs that say something else when the names on both sides change places: `beat`, not `met`. */
  readonly oneWay?: readonly Pattern[];
  /** Words that begin another clause: `that`, `who`, `because`. */
  readonly joining: readonly string[];
  /** Words that say nothing of what a clause is about. */
  readonly empty: readonly string[];
  /** Words that say the opposite of each other: `rose/fell`. Those of one side are parted by a stroke. */
  readonly opposites: readonly (readonly [Pattern, Pattern])[];
}
