/** The words of a language other than English by which a sentence says who speaks; `article/speakers/` has one reader for them. */
import type { Pattern } from './pattern.ts';

export interface ReportingWords {
  /** Finite verbs that introduce words, as they stand beside them. */
  readonly verbs: readonly Pattern[];
  /** Words that do so without a verb: `so` of `„…“, so Hale`, `selon`, `laut`. */
  readonly according: readonly Pattern[];
  /** Subjects that are pronouns; `inverted` are those that a hyphen joins to the verb: `dit-il`. */
  readonly pronouns: readonly Pattern[];
  readonly inverted: readonly Pattern[];
  /** The subject may be left out: `«…», dijo`. */
  readonly mayLackSubject: boolean;
  /** Determiners and titles that begin a noun phrase. */
  readonly determiners: readonly Pattern[];
  /** Words that join a name or noun to what follows it in one phrase: `des`, `de la`. */
  readonly linking: readonly Pattern[];
  /** Words that a sentence may begin with before its verb, so that the subject stands after it: `Gestern`, `Am`. */
  readonly fronted: readonly Pattern[];
  /** Words between a verb and its subject: `sich`, `gestern`. */
  readonly between: readonly Pattern[];
  /** Words that end a noun phrase; none where nouns have capitals, which show it. */
  readonly stops: readonly Pattern[];
  /** All nouns have capitals. */
  readonly hasCapitalNouns: boolean;
}
