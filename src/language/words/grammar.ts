/** The small words of English sentences, as patterns of which longer ones are made: conjunctions, pronouns and the like. */
import { lazily } from '../../text/memo.ts';
import { ENGLISH } from '../languages.ts';
import { anyWord } from '../model/pattern.ts';

export const GRAMMAR = lazily(() => {
  const words = ENGLISH.speech;
  const { he, she, they, it, we } = words.pronouns;
  const people = [he, she, they];
  const everyone = [...people, it, we];
  const subjects = everyone.flatMap(({ subject }) => subject);
  const possessives = everyone.flatMap(({ possessive }) => possessive);
  const joining = [...words.coordinating, ...words.alsoCoordinating];
  return {
    /** `and`, `but`. */
    coordinating: anyWord(words.coordinating),
    joining: anyWord(joining),
    newSubject: anyWord(words.newSubject),
    /** `when`, `because`; and with what else begins a clause that is no main clause. */
    subordinating: anyWord(words.subordinating),
    dependent: anyWord([...words.subordinating, ...words.that]),
    /** What parts one clause from the next. */
    clauseStart: anyWord([
      ...words.coordinating,
      ...words.subordinating,
      ...words.that,
      ...words.as,
    ]),
    /** Between two clauses of a sentence. */
    amid: anyWord([
      ...words.coordinating,
      ...words.subordinating,
      ...words.that,
      ...words.as,
      ...words.relative,
    ]),
    anyClauseStart: anyWord([
      ...joining,
      ...words.subordinating,
      ...words.that,
      ...words.as,
      ...words.relative,
    ]),
    /** Conjunctions and adverbs before a subject. */
    opening: anyWord([
      ...joining,
      ...words.subordinating,
      ...words.that,
      ...words.as,
      ...words.timeAdverbs,
      ...words.beforeExample,
    ]),
    leading: anyWord([
      ...joining,
      ...words.that,
      ...words.as,
      ...words.timeAdverbs,
      ...words.adverbs,
    ]),
    relative: anyWord(words.relative),
    articles: anyWord(words.articles),
    determiners: anyWord([...words.definite, ...possessives]),
    /** Before what is known to be there; `that` may begin a clause. */
    pointing: anyWord([
      ...words.definite.filter((word) => !words.that.includes(word)),
      ...possessives,
    ]),
    indefinite: anyWord(words.indefinite),
    prepositions: anyWord(words.prepositions),
    questions: anyWord([...words.questions, ...words.subordinating]),
    subjects: anyWord(subjects),
    ofPeople: anyWord(people.flatMap(({ subject }) => subject)),
    /** Pronouns for people as a sentence begins with them. */
    startingPeople: anyWord(
      people.flatMap(({ subject, possessive }) => [...subject, ...possessive]).map(capitalised),
    ),
    ofSpeaker: anyWord([...we.subject, ...we.possessive]),
    be: anyWord(words.be),
    /** Verbs, and what else shows that a noun phrase has ended. */
    verbs: anyWord([...words.be, ...words.auxiliaries, ...words.commonVerbs]),
    reflexive: anyWord(words.reflexive),
    possessives: anyWord(possessives),
  };
});

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
