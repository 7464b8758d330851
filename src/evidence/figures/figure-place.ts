/**
 * Whether a figure says that something is elsewhere than the clause of its number does: `killed on the bus`, where they
 * were `killed in the market`.
 */
import { type ClauseWord, readClauses } from '../../article/clauses/clauses.ts';
import { clauseLanguageOf, clausesOfParagraph } from '../../article/clauses/paragraph-clauses.ts';
import type { SourceQuantity } from '../../article/quantities/quantities.ts';
import { paragraph, paragraphNumberAt } from '../../article/source-text.ts';
import type { Figure } from '../../brief/model/brief.ts';
import type { Language } from '../../language/model/language.ts';
import { isWordOf } from '../../language/words/clause-marks.ts';
import { isDateStem, stemOf } from '../../language/words/stems.ts';
import type { Scope } from '../search/scope.ts';

export function isElsewhere(
  { what }: Figure,
  { range }: SourceQuantity,
  { source }: Scope,
): boolean {
  const number = paragraphNumberAt(source, range.start);
  const offset = paragraph(source, number)?.start ?? 0;
  const { words } = clausesOfParagraph(source, number);
  const counted = words.find(({ end }) => end + offset > range.start);
  if (!counted) return false;
  const language = clauseLanguageOf(source);
  const wanted = placesIn(readClauses(what, language).words, language);
  if (wanted.length === 0) return false;
  const clause = words.filter(
    (word) => word.sentence === counted.sentence && word.clause === counted.clause,
  );
  const before = words.filter(
    (word) => word.sentence === counted.sentence && word.clause === counted.clause - 1,
  );
  const own = placesIn(clause, language);
  // `In the market, 19 people were killed.`
  const opening = isWordOf('places', before[0]?.text ?? '', language)
    ? placesIn(before, language)
    : [];
  const there = own.length > 0 ? own : opening;
  return wanted.some((phrase) => {
    const alike = there.filter((one) => one.isName === phrase.isName);
    const said = new Set([...clause, ...(own.length > 0 ? [] : before)].map(({ stem }) => stem));
    return alike.length > 0 && !phrase.stems.some((stem) => said.has(stem));
  });
}

interface PlacePhrase {
  readonly stems: readonly string[];
  readonly isName: boolean;
}

/** The words behind each preposition of place up to the next word that says nothing. */
function placesIn(words: readonly ClauseWord[], language: Language): readonly PlacePhrase[] {
  return words.flatMap((word, at) => {
    if (!isWordOf('places', word.text, language)) return [];
    const behind = words.slice(at + 1);
    const from = behind.findIndex(({ isContent }) => isContent);
    if (from === -1 || from > 1) return [];
    const rest = behind.slice(from);
    const end = rest.findIndex(
      ({ isContent, isApart }, index) => !isContent || (index > 0 && isApart),
    );
    const phrase = end === -1 ? rest : rest.slice(0, end);
    if (phrase.some(({ text, isNumber }) => isNumber || isDateStem(stemOf(text, 'en')))) return [];
    return [
      { stems: phrase.map(({ stem }) => stem), isName: phrase.some(({ isCapital }) => isCapital) },
    ];
  });
}
