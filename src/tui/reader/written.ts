/** What changes when the host has written into a brief's file, or could not. */
import type { WriteJob, Written } from '../state/question-model.ts';
import { modeOf, type State, selectedEntry } from '../state/state.ts';
import { followed } from './reloading.ts';

/** The brief as it is now, with focus and cursor where they were, and what has happened as a notice. */
export function written(state: State, job: WriteJob, { isDone, said, news }: Written): State {
  const writes = state.writes.filter((each) => each !== job);
  const known = news ? inPlace(state, followed(state, news)) : state;
  const next = { ...known, writes, notice: said };
  return isDone ? next : withMenuAgain(next, job);
}

/** A search that is kept would take the cursor to its next match. */
function inPlace(before: State, after: State): State {
  const position = before.positions[before.selected];
  if (before.selected !== after.selected || !position) return after;
  const positions = { ...after.positions, [before.selected]: position };
  return { ...after, focus: before.focus, positions };
}

/** The answer that was typed and not written, to be sent again; unless something else is done by now. */
function withMenuAgain(state: State, job: WriteJob): State {
  if (job.kind === 'undo' || !job.menu.answer) return state;
  const entry = selectedEntry(state);
  const isThere = entry?.path === job.entry.path && ['brief', 'evidence'].includes(modeOf(state));
  const question = entry?.brief?.questions[job.menu.index];
  return isThere && question?.question === job.menu.question.question
    ? { ...state, questionMenu: { ...job.menu, question } }
    : state;
}
