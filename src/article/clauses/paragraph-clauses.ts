/** The clauses of one paragraph of a source, read once, when they are first asked for. */
import { ENGLISH, findLanguage } from '../../language/languages.ts';
import type { Language } from '../../language/model/language.ts';
import { memoised } from '../../text/memo.ts';
import { languageOfText } from '../language-of.ts';
import { paragraph, type SourceText } from '../source-text.ts';
import { type ClauseReading, readClauses } from './clauses.ts';

export interface ParagraphClauses extends ClauseReading {
  readonly text: string;
  /** Whether its language has no words by which clauses are read. */
  readonly isUnsure: boolean;
}

/** Characters of a paragraph that are read. */
const MAX_READ = 20_000;

/** Recognised from all of a source: a paragraph may be too short, or a brief may say another language. */
export function clauseLanguageOf(source: SourceText): Language {
  return findLanguage(languageOfText(source)) ?? ENGLISH;
}

const readParagraphs = memoised(() => new Map<number, ParagraphClauses>());

export function clausesOfParagraph(source: SourceText, number: number): ParagraphClauses {
  const known = readParagraphs(source);
  const read = known.get(number);
  if (read) return read;
  const { start, end } = paragraph(source, number) ?? { start: 0, end: 0 };
  const text = source.text.slice(start, Math.min(end, start + MAX_READ));
  const language = clauseLanguageOf(source);
  const isUnsure = language.clauses === undefined;
  const clauses = { ...readClauses(text, language), text, isUnsure };
  known.set(number, clauses);
  return clauses;
}

/** Paragraphs as one text with ` ; ` between them, as a sentence ends there. */
export function joinClauses(paragraphs: readonly ParagraphClauses[]): ParagraphClauses {
  const [words, marks]: [ClauseReading['words'][number][], ClauseReading['marks'][number][]] = [
    [],
    [],
  ];
  let [offset, sentence, clause] = [0, 0, 0];
  for (const read of paragraphs) {
    const before = words.length;
    for (const word of read.words)
      words.push({
        ...word,
        start: word.start + offset,
        end: word.end + offset,
        sentence: word.sentence + sentence,
        clause: word.clause + clause,
      });
    for (const mark of read.marks)
      marks.push({
        ...mark,
        start: mark.start + offset,
        end: mark.end + offset,
        first: mark.first + before,
        last: mark.last + before,
        ...(mark.head !== undefined && { head: mark.head + before }),
      });
    offset += read.text.length + SEPARATOR.length;
    sentence = (words.at(-1)?.sentence ?? -1) + 1;
    clause = (words.at(-1)?.clause ?? -1) + 1;
  }
  const text = paragraphs.map((one) => one.text).join(SEPARATOR);
  return { words, marks, text, isUnsure: paragraphs.some((one) => one.isUnsure) };
}

const SEPARATOR = ' ; ';
