/** The words of a language that stand in or beside names of people, offices and bodies. */
import type { Pattern } from './pattern.ts';

export interface NameWords {
  /** Words before a name, in lower case and the singular: `president`. */
  readonly titles: readonly string[];
  /** Titles that show who `he` is, and `she`, as they are written. */
  readonly titlesOfHim: readonly string[];
  readonly titlesOfHer: readonly string[];
  /** Frequent first names that show it. */
  readonly firstNamesOfHim: readonly string[];
  readonly firstNamesOfHer: readonly string[];
  /** Short titles, whose stop ends no sentence; and other short nouns, whose stop may. */
  readonly shortTitles: readonly Pattern[];
  readonly shortNouns: readonly Pattern[];
  /** Common nouns inside one phrase with a name: `Democratic presidential candidate Ada Vale`. */
  readonly roles: readonly Pattern[];
  /** Of the roles, those that are none without a noun after them: `former`. */
  readonly roleModifiers: readonly string[];
  /** Nouns of which one beside a name says what the person is, in the singular; endings of other such nouns. */
  readonly callings: readonly string[];
  readonly callingEndings: readonly string[];
  /** Words in small letters that describe a calling: `chief medical officer`. */
  readonly roleDescriptions: readonly string[];
  /** Frequent first names beside those that show who is `he` and who `she`. */
  readonly otherFirstNames: readonly string[];
  /** People who are counted, and what happens to them: `people`, `killed`. */
  readonly manyPeople: readonly string[];
  /** Endings of words for people of a place: `Australian`. */
  readonly demonymEndings: readonly Pattern[];
  /** Words before and after a name that make its line one of credits: `Follow`. */
  readonly creditsBefore: readonly string[];
  readonly creditsAfter: readonly Pattern[];
  /** Words that end the name of a place, body or thing, or begin that of a place. */
  readonly noPersonEnds: readonly string[];
  readonly placeBeginnings: readonly string[];
  /** Words in capitals that make a name one of an organisation: `Office`; and ends of names of companies. */
  readonly organisationWords: readonly string[];
  readonly companyEnds: readonly string[];
  /** Nouns that say what an organisation is: `watchdog`. */
  readonly organisationNouns: readonly string[];
  /** Names of what speaks without such a word: `Kremlin`. */
  readonly knownBodies: readonly string[];
  /** Words that make a role a lesser one, `deputy`, or a past one, `former`. */
  readonly lesserRoles: readonly string[];
  /** Words that lessen one role only, each with that role. */
  readonly lesserBefore: readonly (readonly [string, string])[];
  /** Roles with forms of the verb for what they do, where those are not made from the role by an ending. */
  readonly roleVerbs: readonly (readonly string[])[];
  readonly pastRoles: readonly string[];
  /** Words for one role, its short forms among them, plain. */
  readonly shortRoles: readonly (readonly string[])[];
  /** Words before a role and a name: `former`. */
  readonly beforeRole: readonly string[];
  /** Words after a name that are no verbs, so that the name is no subject. */
  readonly noVerbs: readonly string[];
  /** Words that begin a subject that is no name, and verbs that follow one. */
  readonly subjectDeterminers: readonly string[];
  readonly subjectVerbs: readonly string[];
  /** Words with a capital at the beginning of a sentence that are no subject. */
  readonly noSubjects: readonly string[];
  /** What an officer is `of` who stands before a name: `secretary of state Ada Vale`. */
  readonly offices: readonly Pattern[];
  /** People who belong to somebody, and are not that person: `Hale’s spokesman`. */
  readonly deputies: readonly Pattern[];
  /** What speaks for somebody and is no person: `the Hale campaign`. */
  readonly bodies: readonly string[];
  /** What follows a name and is not the surname: `jr`. */
  readonly suffixes: readonly string[];
  /** Words of a description of somebody that do not say who it is: `another`, `unnamed`. */
  readonly empty: readonly string[];
  /** How a brief says that the source itself speaks. */
  readonly sourceItself: readonly Pattern[];
  /** Words that begin a sentence before a name, and are no part of it. */
  readonly openers: readonly string[];
  /** Words that have a capital wherever they stand and are no names, beside months and weekdays. */
  readonly noNames: readonly string[];
  /** Words that begin a sentence of a brief and are no names, whatever follows. */
  readonly pointOpeners: readonly string[];
  /** Verbs that show the word before them, the first of a sentence, to be a name. */
  readonly verbsAfterName: readonly Pattern[];
  /** What abstract nouns end in: such a word at the beginning of a sentence is seldom a name. */
  readonly abstractEndings: readonly string[];
  /** Common words that often begin a sentence of a brief. */
  readonly commonOpeners: readonly string[];
  /** Endings that make adjectives and people of names. */
  readonly madeByEndings: readonly string[];
  /** Words of a name that its initials leave out. */
  readonly betweenInitials: readonly string[];
}
