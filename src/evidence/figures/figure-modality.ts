/**
 * Whether the source leaves open what it says with a number, as a plan, a chance or an allegation, and the figure has it as
 * a fact: `may close 50 shops`, `allegedly stole 30 cars`, `ordered 86 families to leave`.
 */
import { type ClauseWord, type Mark, readClauses } from '../../article/clauses/clauses.ts';
import { clauseLanguageOf, clausesOfParagraph } from '../../article/clauses/paragraph-clauses.ts';
import type { SourceQuantity } from '../../article/quantities/quantities.ts';
import { paragraph, paragraphNumberAt } from '../../article/source-text.ts';
import type { Figure } from '../../brief/model/brief.ts';
import { ENGLISH } from '../../language/languages.ts';
import type { Language } from '../../language/model/language.ts';
import { isWordOf, type MarkKind } from '../../language/words/clause-marks.ts';
import { GRAMMAR } from '../../language/words/grammar.ts';
import { isPastForm } from '../../language/words/stems.ts';
import { lazily } from '../../text/memo.ts';
import type { Scope } from '../search/scope.ts';

/** Marks by which what follows is not said to be so. */
const OPEN: readonly MarkKind[] = ['possible', 'alleged', 'planned', 'weak'];

export function isLeftOpen(
  { what, unit = '', exact = '' }: Figure,
  { hedged, range }: SourceQuantity,
  { source }: Scope,
): boolean {
  const number = paragraphNumberAt(source, hedged.start);
  const offset = paragraph(source, number)?.start ?? 0;
  const { words, marks } = clausesOfParagraph(source, number);
  const at = words.findIndex(({ end }) => end + offset > range.start);
  const counted = words[at];
  if (!counted) return false;
  const language = clauseLanguageOf(source);
  const own = readClauses(`${unit} ; ${what} ; ${exact}`, language);
  if (own.marks.some(({ kind }) => OPEN.includes(kind) || SAID_OPEN.includes(kind))) return false;
  const sentence = words.filter(({ sentence: one }) => one === counted.sentence);
  if (language === ENGLISH && own.words.some((word) => isDoneOnlyThere(word, own.words, sentence)))
    return true;
  const first = words.findIndex(({ end }) => end + offset > hedged.start);
  const isKnown = isDefinite(first, words, language);
  return marks.some((mark) => {
    if (words[mark.first]?.sentence !== counted.sentence) return false;
    const verb = verbBehind(mark, words);
    const bears = own.words.filter(({ stem }) => stem === verb?.stem);
    const isConditional = isWordOf('conditional', mark.text, language);
    if (mark.kind === 'future' && bears.some(isDone)) return true;
    if (!OPEN.includes(mark.kind) && !isConditional) return false;
    if (mark.kind === 'weak' && isSubject(mark, words)) return false;
    if (bears.length > 0) return true;
    return mark.last < first && !isKnown && reaches(mark, first, words, language);
  });
}

/** Words between a number and an article before it, `the excessively wasteful $18m scheme`, and a mark and its verb. */
const REACH = 5;

/** Marks of a figure by which it says no fact itself. */
const SAID_OPEN: readonly MarkKind[] = ['future', 'reported', 'negating', 'refusing'];

/** `the plan widened the deficit`: what the plan did is done. */
function isSubject({ first, last }: Mark, words: readonly ClauseWord[]): boolean {
  return (
    PATTERNS().determiner.test(words[first - 1]?.text ?? '') && words[last + 1]?.isContent === true
  );
}

/** What a mark bears on: the next word that says something. */
function verbBehind({ last }: Mark, words: readonly ClauseWord[]): ClauseWord | undefined {
  return words
    .slice(last + 1, last + 1 + REACH)
    .find(
      ({ clause, isContent, isNumber, text }) =>
        clause === words[last]?.clause && isContent && !isNumber && !/\p{L}{3}ly$/u.test(text),
    );
}

/** Whether the clause of the number, and those from a mark up to it, have no verb of their own. */
function reaches(
  { last }: Mark,
  number: number,
  words: readonly ClauseWord[],
  language: Language,
): boolean {
  const [own, clause] = [words[last]?.clause, words[number]?.clause ?? 0];
  return !words
    .slice(last + 1)
    .some((word) => word.clause !== own && word.clause <= clause && isVerb(word, language));
}

function isVerb(word: ClauseWord, language: Language): boolean {
  return (
    isDone(word) ||
    (['finished', 'present', 'past'] as const).some((kind) => isWordOf(kind, word.text, language))
  );
}

/** Whether a figure has a verb as done, and the sentence of the number only as to be done: `evicted`, `to evict`. */
function isDoneOnlyThere(
  word: ClauseWord,
  own: readonly ClauseWord[],
  sentence: readonly ClauseWord[],
): boolean {
  if (!isDone(word)) return false;
  const there = sentence.filter(({ stem }) => stem === word.stem);
  const said = own.filter(({ stem }) => stem === word.stem);
  return (
    there.length > 0 &&
    said.every(isDone) &&
    there.every((one) => isBase(one) && !isAfterFinished(one, sentence))
  );
}

function isDone({ text }: ClauseWord): boolean {
  return isPastForm(text);
}

/** `had run`, whose participle is the first form. */
function isAfterFinished(word: ClauseWord, sentence: readonly ClauseWord[]): boolean {
  const before = sentence[sentence.indexOf(word) - 1]?.text ?? '';
  return isWordOf('finished', before, ENGLISH) || isWordOf('being', before, ENGLISH);
}

function isBase({ text, stem }: ClauseWord): boolean {
  return [stem, `${stem}e`, `${stem}s`, `${stem}es`].includes(text);
}

/** Whether a number is part of what is known to be there: `its 50 shops`, `the government’s £1.5bn scheme`. */
function isDefinite(number: number, words: readonly ClauseWord[], language: Language): boolean {
  const before = words.slice(Math.max(0, number - REACH), number).reverse();
  const parted = before.findIndex(
    (word) =>
      word.clause !== words[number]?.clause ||
      word.isMeaning ||
      isVerb(word, language) ||
      isWordOf('prepositions', word.text, language),
  );
  return before
    .slice(0, parted === -1 ? before.length : parted)
    .some(({ text }) => PATTERNS().pointing.test(text) || /'s?$/.test(text));
}

const PATTERNS = lazily(() => {
  const { pointing, articles } = GRAMMAR();
  return {
    pointing: new RegExp(`^${pointing}$`, 'u'),
    determiner: new RegExp(`^(?:${pointing}|${articles})$`, 'u'),
  };
});
