/**
 * What the words of one language mean, as data: the type of the tables in `language/tables/`. Where a table
 * has no words for something, the program does not read it in that language: it is unchecked, never verified.
 */
import type { ClauseWords } from './clause-words.ts';
import type { GapWords } from './gap-words.ts';
import type { NameWords } from './name-words.ts';
import type { NumberWords } from './number-words.ts';
import type { Pattern } from './pattern.ts';
import type { PersonWords } from './person-words.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { SpeechWords } from './speech-words.ts';

export interface TimeWords {
  /** In the form that stands in a date. */
  readonly months: readonly string[];
  readonly shortMonths: readonly Pattern[];
  readonly weekdays: readonly string[];
  /** What makes the number before it a time of day: `pm`, `o’clock`. */
  readonly clock: readonly Pattern[];
  /** What makes it one only after `atHour`: `at 2 in the morning`. */
  readonly partsOfDay: readonly string[];
  readonly atHour: readonly string[];
  /** Between minutes and the hour: `past`. */
  readonly past: readonly Pattern[];
  /** What stands before an hour: `half past`. */
  readonly beforeHour: readonly Pattern[];
}

/** Words without which a sentence says something else. */
export interface SenseWords {
  /** In English single words; in a language without spaces pieces of words. */
  readonly negations: readonly Pattern[];
  /** What a negated verb ends in: `n't`. */
  readonly negativeEndings: readonly string[];
  /** Prefixes that turn a word into its opposite. */
  readonly negativePrefixes: readonly Pattern[];
  /** Phrases that turn a clause as a negation does: `failed to`. */
  /** Verbs right before a number that says by how much something changes, and nouns for that. */
  readonly changing: readonly Pattern[];
  readonly changes: readonly Pattern[];
  /** Words beside a number that is the difference from another one: `another 40`, `40 fewer`. */
  readonly differing: readonly string[];
  /** Words between a verb of change and the number, and between a noun of change and what changes: `by`, `in`. */
  readonly beforeChange: readonly string[];
  readonly beforeChanged: readonly string[];
  /** Other words that say that something is compared with something else. */
  readonly compared: readonly string[];
  readonly reversing: readonly Pattern[];
  /** Words that turn what follows them into its opposite: `against`. They say nothing of what stands elsewhere. */
  readonly opposites: readonly Pattern[];
  /** Words by which somebody denies or doubts the clause after them: `it is a lie that`. */
  readonly denials: readonly Pattern[];
  /** What a sentence says of a clause before it to call it untrue: `is a lie`. */
  readonly untrue: readonly Pattern[];
  /** What begins a condition or an exception: `unless`, `but only`. */
  readonly conditions: readonly Pattern[];
  /** Phrases with a word of negation that deny nothing: `no doubt`. */
  readonly harmless: readonly Pattern[];
  /** Phrases that weaken a statement, beside the hedges: `so-called`. */
  readonly weakening: readonly Pattern[];
  /** Modal verbs, from weak (1) to strong (4). */
  readonly modals: Readonly<Record<string, number>>;
  /** Words that make a statement less certain, beside the modal verbs. */
  readonly hedges: readonly string[];
  /** Words that bear on the whole clause that follows them, beside the negations: `if`, `believe`. */
  readonly governing: readonly string[];
  /** Words after which such a word may stand further off: `that`. */
  readonly subordinating: readonly string[];
  /** Words of a clause that says that the clause after it is so, beside the empty ones: `I can confirm that`. */
  readonly asserting: readonly string[];
  /** How a clause ends after which it is so whatever its other words are: `the inspectors found that`. */
  readonly establishing: readonly Pattern[];
  /** What may follow a clause, or a part of it, without changing what that says: `in`, `because`, `today`. */
  readonly goingOn: readonly Pattern[];
  /** Words that say nothing of their own, with pronouns and forms of `be`. */
  readonly empty: readonly string[];
  /** Words in brackets that say something of the quote: `sic`. */
  readonly editorial: readonly string[];
  /** Words that make a number exact: `precisely`. */
  readonly sharpening: readonly string[];
  /** How a source denies that words were said: `never said`, `denied having said`. */
  readonly denial: {
    readonly not: readonly Pattern[];
    readonly say: readonly Pattern[];
    readonly deny: readonly Pattern[];
    /** What is denied, where it is said after the words. */
    readonly denied: readonly Pattern[];
    /** Words between such a verb and the quotation that let somebody speak after all. */
    readonly speaking: readonly Pattern[];
  };
}

/** A group or field that is left out is not known of the language. */
export interface Language {
  /** Primary subtags of BCP 47, in lower case. */
  readonly tags: readonly string[];
  /** Writes words without spaces between them. */
  readonly isUnspaced?: boolean;
  /** The most frequent words, by which a text is recognised to be in the language; in lower case. */
  readonly common?: readonly string[];
  /** Forms of a word that differ in more than their ending; those of one word in one string. */
  readonly irregular?: readonly string[];
  /** The same of nouns. */
  readonly irregularPlurals?: readonly string[];
  /** Names have endings by their case, so that they stand in other forms in a text. */
  readonly hasNameForms?: boolean;
  readonly numbers?: Partial<NumberWords>;
  readonly times?: Partial<TimeWords>;
  readonly sense?: Partial<SenseWords>;
  readonly clauses?: Partial<ClauseWords>;
  readonly names?: Partial<NameWords>;
  readonly speech?: Partial<SpeechWords>;
  readonly reporting?: ReportingWords;
  readonly people?: PersonWords;
  readonly gaps?: GapWords;
}

/** A language of which all is known that is read. */
export interface FullLanguage extends Language {
  readonly numbers: NumberWords;
  readonly times: TimeWords;
  readonly sense: SenseWords;
  readonly clauses: ClauseWords;
  readonly names: NameWords;
  readonly speech: SpeechWords;
  readonly gaps: GapWords;
}
