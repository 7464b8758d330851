/** The words of a language by which a sentence says who speaks. */

export interface SpeechWords {
  /** Verbs that introduce somebody’s words, in all forms that are read; those of one verb joined by `|`. */
  readonly verbs: readonly string[];
  /** Those with regular forms, without ending. */
  readonly regularVerbs: readonly string[];
  /** Regular verbs whose `-s` form is as often a noun, and is not read. */
  readonly alsoNouns: readonly string[];
  /** Regular verbs that double their last letter: `admitted`. */
  readonly doubling: readonly string[];
}

export const NO_SPEECH_WORDS: SpeechWords = {
  verbs: [],
  regularVerbs: [],
  alsoNouns: [],
  doubling: [],
};
