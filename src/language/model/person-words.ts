/** The words of a language other than English by which a text shows people: first names, callings, and what stands beside. */
import type { Pattern } from './pattern.ts';

export interface PersonWords {
  /** Frequent first names, beside those of other languages. */
  readonly firstNames: readonly string[];
  /** First names of other languages that are common words in this one: `Mark`. */
  readonly noFirstNames: readonly string[];
  /** Words of courtesy before a name, which are no role: `Herr`. */
  readonly courtesies: readonly Pattern[];
  /** Nouns for what somebody is, in lower case; where nouns are joined, what those end in: `minister`. */
  readonly callings: readonly Pattern[];
  /** Words between an article and a calling, and those that need no article. */
  readonly beforeCalling: readonly Pattern[];
  readonly alwaysBeforeCalling: readonly Pattern[];
  /** Adjectives behind a calling: `général`. */
  readonly afterCalling: readonly Pattern[];
  /** Articles before a calling. */
  readonly articles: readonly Pattern[];
  /** Words that join a calling and what it is of, and those after which a name may follow without a comma. */
  readonly linking: readonly Pattern[];
  readonly linkingToName: readonly Pattern[];
  /** Verbs that end the words after a calling, where nouns have no capitals. */
  readonly verbs?: readonly string[];
  /** Forms that a calling has as an object; a text that has another form shows the role better. */
  readonly objectForms?: readonly Pattern[];
  /** Words before or at the end of a name that is borne by a street, body or thing. */
  readonly things: readonly string[];
  /** Words that stand in a sentence’s first place before a name. */
  readonly openers: readonly string[];
  /** A genitive adds `s` to a name. */
  readonly hasGenitive?: boolean;
}
