/** The register of questions: those of all briefs, the open ones first, the oldest before the others. */
import type { Brief, Question } from '../../brief/model/brief.ts';
import { isOpen } from '../../brief/model/sections.ts';
import type { Entry } from '../briefs/library.ts';

export interface RegisteredQuestion {
  readonly entry: Entry;
  readonly brief: Brief;
  /** 0-based, in its brief. */
  readonly index: number;
  readonly question: Question;
  /** Days from the day of the brief to today; absent where the brief has no day. */
  readonly age?: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** `today`: ISO 8601. Questions of a brief stay in its order. */
export function questionRegister(
  entries: readonly Entry[],
  today: string,
): readonly RegisteredQuestion[] {
  const all = entries.flatMap((entry) => {
    const { brief } = entry;
    if (!brief) return [];
    const age = brief.date === undefined ? {} : { age: daysBetween(brief.date, today) };
    return brief.questions.map((question, index) => ({ entry, brief, index, question, ...age }));
  });
  return all.sort(
    (one, other) =>
      Number(!isOpen(one.question)) - Number(!isOpen(other.question)) ||
      (other.age ?? -Infinity) - (one.age ?? -Infinity) ||
      0,
  );
}

/** Of two days, ISO 8601; negative where the first is later. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS);
}
