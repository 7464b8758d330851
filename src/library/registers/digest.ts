/** What is new in a library since a day: briefs, answers, and figures that are not what they were. */
import { figureNumber } from '../../brief/model/wording.ts';
import type { SoundEntry } from '../briefs/library.ts';
import { figureRegister, type RegisteredFigure } from './figures.ts';
import { questionRegister, type RegisteredQuestion } from './questions.ts';

export interface Digest {
  /** First and last day, ISO 8601. */
  readonly since: string;
  readonly until: string;
  /** Briefs of these days, in the order in which they are given. */
  readonly briefs: readonly SoundEntry[];
  /** Questions, of whatever brief, whose answer has one of these days. */
  readonly answered: readonly RegisteredQuestion[];
  readonly figures: readonly ChangedFigure[];
}

/** A figure of these days that is not what the last one of its series was before it. */
export interface ChangedFigure {
  readonly series: string;
  readonly before: RegisteredFigure;
  readonly now: RegisteredFigure;
}

/** What a digest is made of; one brief may be in each. */
export interface DigestInput {
  readonly briefs: readonly SoundEntry[];
  readonly withQuestions: readonly SoundEntry[];
  readonly withSeries: readonly SoundEntry[];
}

export function digestOf(
  { briefs, withQuestions, withSeries }: DigestInput,
  since: string,
  until: string,
): Digest {
  const isWithin = (day: string | undefined): boolean =>
    day !== undefined && day.slice(0, 10) >= since && day.slice(0, 10) <= until;
  const answered = questionRegister(withQuestions, until).filter(
    ({ question: { status, answeredOn } }) =>
      (status === 'answered' || status === 'partly') && isWithin(answeredOn),
  );
  const figures = figureRegister(withSeries).flatMap(({ key, figures: all }) =>
    all.flatMap((now, index): ChangedFigure[] => {
      const before = all[index - 1];
      const isNew = before && isWithin(now.brief.date) && before.entry !== now.entry;
      return isNew && figureNumber(before.figure) !== figureNumber(now.figure)
        ? [{ series: key, before, now }]
        : [];
    }),
  );
  return {
    since,
    until,
    briefs: briefs.filter(({ brief }) => isWithin(brief.date)),
    answered,
    figures,
  };
}
