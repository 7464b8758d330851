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
  /** Those of something that is known by its name: `der` of `die Studie der „Aktion Hafen“`. */
  readonly definite?: readonly Pattern[];
  /** Nouns after which words are said, and are no name: `mit den Worten „…“`. */
  readonly sayings?: readonly Pattern[];
  /** Words between such a noun and who says so: `das Fazit von Hale`. */
  readonly sayers?: readonly Pattern[];
  /** Words after which a name or title stands, even where a clause says who speaks: `unter dem Namen „…“`. */
  readonly naming?: readonly Pattern[];
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
  /** `zufolge` of `Hale zufolge`. */
  readonly accordingBehind?: readonly Pattern[];
  /** Words between quoted words and the verb behind them: `„…“, so sagte Hale`. */
  readonly beforeVerb?: readonly Pattern[];
  /** Auxiliaries of the verbs, whose participle stands at the end: `Hale hatte gestern erklärt: „…“`. */
  readonly auxiliaries?: readonly Pattern[];
  /** Verbs of reported speech, whose subject is not who speaks: `Der Hafen sei zu klein`. */
  readonly indirect?: readonly Pattern[];
  /** Words before a subject that leave it before its verb: `Auch Hale sagte`. */
  readonly particles?: readonly Pattern[];
  /** Pronouns that are never an object: `lehnt er ab`. */
  readonly onlySubjects?: readonly Pattern[];
  /** Words that begin with a capital and no name: `Und`, `Darin`, months. */
  readonly noNames?: readonly Pattern[];
  /** Before a place that belongs to an office: `der Leiter im Hafen, Ada Vale`. */
  readonly placing?: readonly Pattern[];
}
