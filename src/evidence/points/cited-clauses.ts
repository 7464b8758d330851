/** The clauses of the paragraphs that an item cites, and which of their sentences a sentence of the item rests on. */
import { type ClauseWord, readClauses } from '../../article/clauses/clauses.ts';
import {
  clauseLanguageOf,
  clausesOfParagraph,
  joinClauses,
  type ParagraphClauses,
} from '../../article/clauses/paragraph-clauses.ts';
import type { SourceText } from '../../article/source-text.ts';
import { ENGLISH } from '../../language/languages.ts';
import type { Language } from '../../language/model/language.ts';
import { isSpent, spend } from '../../text/budget.ts';
import { memoised } from '../../text/memo.ts';
import type { Cited } from './cited.ts';

/** One text, in its own language. */
export interface Clauses extends ParagraphClauses {
  readonly language: Language;
  /** Whether a capital inside a sentence shows a name. */
  readonly showsNames?: boolean;
  /** Where the words of a stem are, by their places in the list. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
}

/** Characters that are read for one item; what follows is not judged. */
const MAX_READ = 20_000;
const MAX_KEPT = 50;
/** Marks, and places of one word, that are compared; honest paragraphs have fewer. */
const MAX_MARKS = 300;
const MAX_PLACES = 50;

/** Whether common nouns have capitals, as in German: then many words inside sentences have one. */
export const areNounsCapitals = memoised(({ text }: SourceText): boolean => {
  const inside = text.slice(0, 6000).match(/(?<=\p{Ll},? )\p{L}{2,}/gu) ?? [];
  return inside.filter((word) => /^\p{Lu}/u.test(word)).length > inside.length * 0.22;
});

const kept = memoised(() => new Map<string, Clauses>());

export function clausesOf({ scope, numbers }: Cited): Clauses {
  const language = clauseLanguageOf(scope.source);
  const known = kept(scope.source);
  const key = numbers.join();
  const read = known.get(key);
  if (read) return read;
  if (isSpent(scope.budgets?.reading)) return { ...clausesIn('', language), isUnsure: true };
  const paragraphs: ParagraphClauses[] = [];
  let left = MAX_READ;
  for (const number of numbers) {
    if (left <= 0) break;
    const one = clausesOfParagraph(scope.source, number);
    paragraphs.push(one);
    left -= one.text.length;
  }
  spend(scope.budgets?.reading, MAX_READ - Math.max(0, left));
  const showsNames = language === ENGLISH || !areNounsCapitals(scope.source);
  const whole = joinClauses(paragraphs);
  const clauses = { ...indexed(whole, language), showsNames };
  if (known.size >= MAX_KEPT) known.clear();
  known.set(key, clauses);
  return clauses;
}

export function clausesIn(written: string, language: Language): Clauses {
  const text = written.slice(0, MAX_READ);
  return indexed({ ...readClauses(text, language), text, isUnsure: false }, language);
}

function indexed(reading: ParagraphClauses, language: Language): Clauses {
  const byStem = new Map<string, number[]>();
  for (const [at, { stem, isContent }] of reading.words.entries()) {
    if (!isContent) continue;
    const places = byStem.get(stem);
    if (!places) byStem.set(stem, [at]);
    else if (places.length < MAX_PLACES) places.push(at);
  }
  return { ...reading, marks: reading.marks.slice(0, MAX_MARKS), language, byStem };
}

/** Words that a sentence of an item has in common with one of the source, at least, and their share. */
const LEAST_SHARED = 2;
const LEAST_SHARE = 0.4;
/** How much less another sentence may have in common than the best one. */
const NEARLY = 0.6;

/** The sentences of the source that have most words of this one; none where that shows nothing. */
export function restsOn(words: readonly ClauseWord[], cited: Clauses): ReadonlySet<number> {
  const stems = new Set(words.filter(({ isContent }) => isContent).map(({ stem }) => stem));
  const shared = new Map<number, number>();
  for (const stem of stems) {
    const sentences = new Set(
      (cited.byStem.get(stem) ?? []).map((at) => cited.words[at]?.sentence),
    );
    for (const one of sentences) if (one !== undefined) shared.set(one, (shared.get(one) ?? 0) + 1);
  }
  const best = Math.max(0, ...shared.values());
  if (best < LEAST_SHARED || best < stems.size * LEAST_SHARE) return new Set();
  const least = Math.max(LEAST_SHARED, best * NEARLY);
  return new Set([...shared].flatMap(([sentence, count]) => (count >= least ? sentence : [])));
}
