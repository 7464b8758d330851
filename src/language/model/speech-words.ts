/** The words of a language by which a sentence says who speaks, and those around them. */
import type { Pattern } from './pattern.ts';

interface Pronoun {
  readonly subject: readonly string[];
  readonly possessive: readonly string[];
}

export interface SpeechWords {
  /** Verbs that introduce somebody’s words, in all forms that are read; those of one verb joined by `|`. */
  readonly verbs: readonly string[];
  /** Those with regular forms, without ending. */
  readonly regularVerbs: readonly string[];
  /** Regular verbs whose `-s` form is as often a noun, and is not read. */
  readonly alsoNouns: readonly string[];
  /** Regular verbs that double their last letter: `admitted`. */
  readonly doubling: readonly string[];
  /** Words that begin with an apostrophe, without it: `tis`. */
  readonly clipped: readonly string[];
  /** Verbs whose object is a listener: `told`. */
  readonly addressing: readonly string[];
  /** Verbs whose object is a listener or a subject of the words: whoever `was called` something did not say it. */
  readonly aimed: readonly string[];
  /** Words that set somebody aside: `Vale, not Hale, said`. */
  readonly contrasting: readonly string[];
  /** Nouns for what somebody says: `Vale’s claim that`. */
  readonly sayings: readonly string[];
  /** What may stand before such a verb: `has also`, `later`, `repeatedly`. */
  readonly helpers: readonly Pattern[];
  /** Verbs of a medium that reports, and how a sentence names one: `according to`. */
  readonly reporting: readonly string[];
  readonly accordingTo: readonly Pattern[];
  /** Before whoever sees it so: `To the sailor Ada Vale, it was …`. */
  readonly opinionOf: readonly string[];
  /** Pronouns, each as a subject and as a possessive; `we` is whoever speaks. */
  readonly pronouns: Readonly<Record<'he' | 'she' | 'they' | 'it' | 'we', Pronoun>>;
  /** Whoever speaks, in all forms. */
  readonly firstPerson: readonly string[];
  readonly articles: readonly string[];
  /** Determiners of somebody who is known, beside the possessives. */
  readonly definite: readonly string[];
  /** What begins the description of somebody who is not. */
  readonly indefinite: readonly string[];
  /** Conjunctions between clauses of equal rank: `and`, `but`; and others that may begin a sentence. */
  readonly coordinating: readonly string[];
  readonly alsoCoordinating: readonly string[];
  readonly subordinating: readonly string[];
  readonly that: readonly string[];
  readonly as: readonly string[];
  /** Words that show a part of a noun phrase to be a clause of its own. */
  readonly ownClause: readonly string[];
  /** Conjunctions after which somebody else may take over as the subject. */
  readonly newSubject: readonly string[];
  /** Words that begin what says when or where somebody spoke. */
  readonly circumstance: readonly string[];
  readonly relative: readonly string[];
  /** Between a subject and its verb, beside forms of `be`, where they change nothing: `have already`. */
  readonly beforeVerb: readonly string[];
  /** Between a name and what somebody is: `became`. */
  readonly becoming: readonly string[];
  readonly questions: readonly string[];
  readonly prepositions: readonly string[];
  /** Adverbs of time, and others, before a subject. */
  readonly timeAdverbs: readonly string[];
  readonly adverbs: readonly string[];
  /** Words before a name that is an example. */
  readonly beforeExample: readonly string[];
  /** Forms of `be`, and the other auxiliary verbs. */
  readonly be: readonly string[];
  readonly auxiliaries: readonly string[];
  /** Common verbs that end the noun phrase before them. */
  readonly commonVerbs: readonly string[];
  readonly reflexive: readonly string[];
  /** Begin a circumstance, and no subject: `during`. */
  readonly noSubjectStart: readonly string[];
  /** Not far before words in capitals that are no title: `shouted “Port First”`. */
  readonly calling: readonly string[];
  /** Right before a term or the name of something between quotation marks, which nobody says: `is called`. */
  readonly ofTerms: readonly string[];
  /** Words that cannot be the last of a subject. */
  readonly noSubjectEnd: readonly Pattern[];
}
