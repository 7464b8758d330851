/**
 * What the words of one language mean, as data: the type of the tables in `language/tables/`. A field that
 * a language leaves out is empty, and is not read in it: what it would say is unchecked, never verified.
 */
import { type NameWords, NO_NAME_WORDS } from './name-words.ts';
import { NO_NUMBER_WORDS, type NumberWords } from './number-words.ts';
import type { Pattern } from './pattern.ts';
import { NO_SPEECH_WORDS, type SpeechWords } from './speech-words.ts';

export interface TimeWords {
  /** In the form that stands in a date. */
  readonly months: readonly string[];
  readonly shortMonths: readonly Pattern[];
  readonly weekdays: readonly string[];
  /** What makes the number before it a time of day: `pm`, `o’clock`. */
  readonly clock: readonly Pattern[];
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
  readonly reversing: readonly Pattern[];
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
  /** Words that say nothing of their own, with pronouns and forms of `be`. */
  readonly empty: readonly string[];
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

export interface Language {
  /** Primary subtags of BCP 47, in lower case. */
  readonly tags: readonly string[];
  /** Writes words without spaces between them. */
  readonly isUnspaced: boolean;
  readonly numbers: NumberWords;
  readonly times: TimeWords;
  readonly sense: SenseWords;
  readonly names: NameWords;
  readonly speech: SpeechWords;
}

const NO_TIME_WORDS: TimeWords = {
  months: [],
  shortMonths: [],
  weekdays: [],
  clock: [],
  past: [],
  beforeHour: [],
};

const NO_SENSE_WORDS: SenseWords = {
  negations: [],
  negativeEndings: [],
  negativePrefixes: [],
  reversing: [],
  weakening: [],
  modals: {},
  hedges: [],
  governing: [],
  subordinating: [],
  empty: [],
  sharpening: [],
  denial: { not: [], say: [], deny: [], denied: [], speaking: [] },
};

/** A language of which some words are known; all else is empty. */
export function language(
  tags: readonly string[],
  known: {
    readonly isUnspaced?: boolean;
    readonly numbers?: Partial<NumberWords>;
    readonly times?: Partial<TimeWords>;
    readonly sense?: Partial<SenseWords>;
    readonly names?: Partial<NameWords>;
    readonly speech?: Partial<SpeechWords>;
  },
): Language {
  return {
    tags,
    isUnspaced: known.isUnspaced ?? false,
    numbers: { ...NO_NUMBER_WORDS, ...known.numbers },
    times: { ...NO_TIME_WORDS, ...known.times },
    sense: { ...NO_SENSE_WORDS, ...known.sense },
    names: { ...NO_NAME_WORDS, ...known.names },
    speech: { ...NO_SPEECH_WORDS, ...known.speech },
  };
}
