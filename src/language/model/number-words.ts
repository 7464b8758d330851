/** The words of a language that make, limit, surround or replace numbers. */
import type { Pattern } from './pattern.ts';
import type { Qualifier } from './quantity.ts';
import type { SpelledNumbers } from './spelled-numbers.ts';

/** Words before a number that limit it: `more than 100`. */
export interface Hedge {
  /** In lower case. */
  readonly words: string;
  readonly qualifier: Qualifier;
  /** Other words may stand between it and the number: `at least another 20`. */
  readonly isApart?: boolean;
  /** Limits something also where no number follows. */
  readonly isLimit?: boolean;
  /** The number is a little less: `nearly`. */
  readonly isShort?: boolean;
  /** Gives way to a hedge before it: `more than an estimated 100` is more than 100. */
  readonly isWeak?: boolean;
}

/** The marks between thousands and before decimals are not here: `Intl` knows them, by region too. */
export interface NumberWords {
  /** Numbers in words of a language other than English; where there are none, they are not read. */
  readonly spelled?: SpelledNumbers;
  /** Numbers below a hundred. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Words for one and a half of what follows, and between the parts of a number: `half a million`. */
  readonly one: readonly string[];
  readonly half: readonly string[];
  readonly quarter: readonly string[];
  readonly joining: readonly string[];
  /** Ordinals that a name may have in place of a cardinal. */
  readonly ordinals: Readonly<Record<string, string>>;
  /** Words that multiply a number in words only: `dozen`. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Words and letters that multiply a number, as they are written: `bn`, `Mrd.`. */
  readonly scales: Readonly<Record<string, number>>;
  /** Forms of scales that are not read, nor is a number before one. */
  readonly unreadScales: readonly Pattern[];
  readonly hedges: readonly Hedge[];
  /** Words of hedges that hedge nothing where they stand alone: the `like` of `something like`. */
  readonly hedgeNothing: readonly string[];
  /** Phrases that make a number of a source a rough one, and are no part of a figure’s words. */
  readonly roughly: readonly Pattern[];
  /** Hedges that a hyphen or space joins to the number before them: `-odd`. */
  readonly tails: readonly (readonly [Pattern, Qualifier])[];
  /** Those that are read in a source only. */
  readonly looseTails: readonly (readonly [Pattern, Qualifier])[];
  /** Limits after a number, or after the noun that is counted: `or more`. */
  readonly limitsBehind: Readonly<Record<string, Qualifier>>;
  /** What goes on from a limit to another number: `100 or more than 80`. */
  readonly than?: readonly string[];
  /** Words before a limit that turn it (`never below`), and what may stand between, up to twice. */
  readonly turning?: readonly Pattern[];
  readonly betweenTurned?: readonly Pattern[];
  /** Where the words of a hedge are none: before them, and behind: `6% a year over` of `over three years`. */
  readonly noHedge: Readonly<
    Record<string, { readonly before: Pattern; readonly behind: Pattern }>
  >;
  /** Hedges with which `a` before a measure is a number: `under a month`. */
  readonly beforeOne: readonly string[];
  /** Verbs before a number that limit it: `exceeded 45`. */
  readonly hedgeVerbs: readonly (readonly [Pattern, Qualifier])[];
  /** What may stand between a hedge and its number, in this order: `at least another 20`. */
  readonly determiners: readonly Pattern[];
  readonly adjectives: readonly Pattern[];
  /** Words that make the number after them another one, or none: `not 100`. */
  readonly denying: readonly Pattern[];
  /** Words right before or behind a number that neither limit nor multiply it, beside those of other tables: `just`. */
  readonly beside: readonly string[];
  /** Endings of adverbs: one before a number that is no known hedge may be an unknown one. */
  readonly adverbEndings?: readonly string[];
  /** Signs and words for hours and minutes, which make one duration: `2h 30m`. */
  readonly hours: readonly string[];
  readonly minutes: readonly string[];
  /** Words that part the clauses of two numbers: `imports rose 5% while exports fell 3%`. */
  readonly parting: readonly string[];
  /** Words in place of a number; where one begins with another, the longer first. */
  readonly collectives: readonly (readonly [Pattern, Qualifier])[];
  /** Nouns for numbers: `dozens`, `half`. */
  readonly nouns: readonly Pattern[];
  readonly fractionNouns: readonly Pattern[];
  /** Words before a range and between its ends: `between 5 and 7`, `from 5 to 7`. */
  readonly range: {
    readonly between: readonly string[];
    readonly from: readonly string[];
    readonly and: readonly string[];
    readonly to: readonly string[];
    /** Between the two numbers of `five or six`. */
    readonly or: readonly string[];
  };
  /** Between the two numbers of a share: `one in five`. */
  readonly share: readonly string[];
  /** Verbs and prepositions of a change, whose two numbers are no range: `rose from 3 to 12`, `by 3 to 12`. */
  /** Words that say which of many numbers one is: `average`, `highest`. */
  readonly statistics?: readonly string[];
  /** Words before `of` for a part of a number: `half`. */
  readonly shares?: readonly string[];
  readonly changing: readonly string[];
  readonly by: readonly string[];
  /** Verbs between a noun and its number, and those that have the noun behind them: `sales fell to 3`, `cut the rate to 3`. */
  readonly measuring?: readonly string[];
  readonly setting?: readonly string[];
  /** Words between such a verb and the number, and those that say which way a number went: `still`; `up`. */
  readonly toNumber?: readonly string[];
  readonly ways?: readonly string[];
  /** Nouns for a change or an end of a scale, which do not say of what: `a rise of 3`. */
  readonly changes?: readonly string[];
  /** The sign `%` as words. */
  readonly percent: readonly string[];
  /** The sign of a number, as a word. */
  readonly minus: readonly string[];
  /** Words before such a word where it is no sign: `plus or minus 3`. */
  readonly beforeNoMinus: readonly string[];
  /** Parts of a whole: `thirds`; and what follows one that is a figure, and stands before what is none: `the second half of`. */
  readonly denominators: Readonly<Record<string, number>>;
  readonly afterFraction: readonly string[];
  readonly noFraction: readonly string[];
  /** What a part is often of: `half a mile`. What makes `half` a number before it: `half the voters`. */
  readonly measured: readonly string[];
  readonly afterHalf: readonly string[];
  /** Fractions right after a number (`two thirds`), and after `and`. */
  readonly fractions: readonly Pattern[];
  readonly parts: readonly Pattern[];
  /** Nouns for money, and for what a hundred of makes one: `3 dollars 50 cents`. */
  readonly money: readonly Pattern[];
  readonly cents: readonly Pattern[];
  /** Between the parts of a fraction: `1 over 3`, `1 sur 3`. */
  readonly partOf?: readonly Pattern[];
  /** Words in place of the first number of a share, with what follows it: `un sur` of `un sur 20`. */
  readonly shareBefore?: readonly Pattern[];
  /** Before the decimals of a number in words, and what a zero is called there. */
  readonly point: readonly string[];
  readonly nought: readonly string[];
  /** What a number of another language has right behind it where it is read in part only: `cents` of `trois cents`. */
  readonly goesOnWith?: readonly Pattern[];
  /** Words after which a number goes on: `two point five`, `six foot two`. */
  readonly goesOn: readonly string[];
  /** What a hyphen joins to a number of things that are not named: `3,000-strong`. */
  readonly uncounted: readonly string[];
  /** Words between a number and its unit, and words that end the unit. */
  readonly beforeUnit: readonly string[];
  readonly endsUnit: readonly string[];
  /** Words that end what a number counts, beside those that join clauses: `people based on`. */
  readonly endsCounted: readonly string[];
  /** Plurals without a regular ending. */
  readonly plurals: readonly string[];
  /** Nouns of what any number is, which a source need not say: `cost`, `share`, `number`. */
  readonly dimensions: readonly string[];
  /** Words that say the same of what a number counts, those of one meaning in a row. */
  readonly alike?: readonly string[];
  /** Words of a unit that need not be in the source. */
  readonly rates: readonly string[];
  /** Times that a number is for, each with its adverbs and adjectives; what stands before one, and makes it no such time behind it. */
  readonly periods: Readonly<Record<string, readonly string[]>>;
  readonly per: readonly string[];
  readonly noPeriodBefore: readonly string[];
  /** Words for measures beside those that `Intl` knows, in lower case. */
  readonly measures?: Readonly<Record<string, readonly string[]>>;
  /** What makes `m` metres, behind the number and, with `of`, before it. */
  readonly metresAfter: readonly Pattern[];
  readonly metresBefore: readonly string[];
  /** What makes `400m` a race, before it. */
  readonly races: readonly Pattern[];
  /** What makes `C` and `F` degrees, in the sentence. */
  readonly warmth: readonly Pattern[];
  /** Nouns with a number of their own, as they are written: `Channel 4`. */
  readonly numbered: readonly Pattern[];
  readonly streets: readonly string[];
  /** What one does with a telephone number of help, beside it: `call 911`. */
  readonly calling: readonly Pattern[];
  /** What a decimal without a nought is the calibre of: `a .22 rifle`. */
  readonly weapons: readonly string[];
  /** What makes two numbers a score. */
  readonly scoreBefore: readonly Pattern[];
  readonly scoreAfter: readonly Pattern[];
  /** Before `one`, which is no number there: `no one`; what has a number for its name behind it: `the 15612 Express`. */
  readonly noOne: readonly Pattern[];
  readonly trains: readonly string[];
}
