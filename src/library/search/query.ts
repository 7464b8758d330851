/**
 * What is searched for in a library. All terms of a query must hold of a brief. Words alone may stand anywhere in it.
 * Where a term is about an item (`quote:kursk`, `by:healey`, `status:open`), all terms must hold together of one item;
 * words alone may then also stand in the title of its brief.
 */

import type { QuestionStatus } from '../../brief/model/field-values.ts';
import type { Section } from '../../brief/model/sections.ts';
import type { Verdict } from '../../evidence/verdict/verdict.ts';

/** What a word may be looked for in; without a field it is looked for in all of them. */
export type WordField = Section | 'title' | 'tag' | 'id' | 'source' | 'by' | 'role' | 'series';

interface AnyTerm {
  /** The brief has nothing that meets it. */
  readonly isNegated: boolean;
}

/** Words in a row, folded as `searchWords` folds them. */
export interface WordTerm extends AnyTerm {
  readonly kind: 'words';
  readonly field?: WordField;
  readonly words: readonly string[];
  /** Whether the last word may go on: `drill*`. */
  readonly isPrefix: boolean;
}

/** Days, ISO 8601, both included. */
export interface DayTerm extends AnyTerm {
  readonly kind: 'days';
  readonly from?: string;
  readonly to?: string;
}

export interface StatusTerm extends AnyTerm {
  readonly kind: 'status';
  readonly status: QuestionStatus;
}

export interface VerdictTerm extends AnyTerm {
  readonly kind: 'verdict';
  readonly verdict: Verdict;
}

export type Term = WordTerm | DayTerm | StatusTerm | VerdictTerm;

export type Query = readonly Term[];
