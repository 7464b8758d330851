/**
 * The menu of a question's status, as changes of the state: a status is chosen, for some an answer is typed, and then
 * the host writes both into the brief's file; u has it take back what was written last.
 */
import { type QuestionStatus, STATUS, valuesOf } from '../../../brief/model/field-values.ts';
import type { QuestionChange } from '../../../brief/writing/edit-question.ts';
import { inserted, type TypedText, typedText } from '../../model/typed-text.ts';
import { indexOfPane } from '../../panes/panes.ts';
import type { QuestionMenu, WriteJob } from '../../state/question-model.ts';
import { itemUnderCursor, type State, selectedEntry } from '../../state/state.ts';

/** Opens the menu for the question under the cursor; says why where there is none, or no file to write. */
export function openQuestionMenu(state: State): State {
  const entry = selectedEntry(state);
  const item = itemUnderCursor(state);
  const question = item?.section === 'questions' && entry?.brief?.questions[item.index];
  if (!item || !question) {
    const pane = indexOfPane('questions') + 1;
    return { ...state, notice: `Only a question has a status; ${pane} goes to the questions.` };
  }
  if (entry?.isPiped === true)
    return { ...state, notice: 'It came from standard input; there is no file to write.' };
  return { ...state, questionMenu: { index: item.index, question, status: question.status } };
}

/** Whether the cursor is on a question whose status can be set. */
export function hasQuestion(state: State): boolean {
  return itemUnderCursor(state)?.section === 'questions' && selectedEntry(state)?.isPiped !== true;
}

/** The status is written, or first its answer is asked for, beginning with the one that there is. */
export function chooseStatus(state: State, status: QuestionStatus): State {
  const { questionMenu: menu } = state;
  if (!menu) return state;
  if (status === 'open' || status === 'dropped') return withWrite(state, menu, { status });
  const answer = typedText(answerIn(menu));
  return { ...state, questionMenu: { ...menu, status, answer } };
}

/** The cursor on another status. */
export function toStatus(state: State, direction: 1 | -1): State {
  const { questionMenu: menu } = state;
  const statuses = valuesOf(STATUS);
  const next = menu && statuses[statuses.indexOf(menu.status) + direction];
  return next ? { ...state, questionMenu: { ...menu, status: next } } : state;
}

/** The answer that there is, on one line. */
function answerIn({ question }: QuestionMenu): string {
  return (question.answer ?? '').replace(/\s+/g, ' ').trim();
}

/** Writes the status with the answer that was typed; one that was not changed stays as it is written. */
export function sendAnswer(state: State): State {
  const { questionMenu: menu } = state;
  if (!menu?.answer) return state;
  const { status } = menu;
  const text = menu.answer.text.trim();
  const isChanged = text !== answerIn(menu);
  return withWrite(state, menu, { status, ...(isChanged && { answer: text }) });
}

function withWrite(state: State, menu: QuestionMenu, change: QuestionChange): State {
  const entry = selectedEntry(state);
  if (!entry) return state;
  const job: WriteJob = { kind: 'question', entry, change, menu };
  return { ...withoutQuestionMenu(state), writes: [...state.writes, job] };
}

export function undoWrite(state: State): State {
  return { ...state, writes: [...state.writes, { kind: 'undo' }] };
}

/** Back from the answer to the statuses, and from these to the screen. */
export function backInQuestionMenu(state: State): State {
  const { questionMenu: menu } = state;
  if (!menu?.answer) return withoutQuestionMenu(state);
  const { answer: _, ...rest } = menu;
  return { ...state, questionMenu: rest };
}

function withoutQuestionMenu({ questionMenu: _, ...rest }: State): State {
  return rest;
}

/** UTF-16 units of an answer. */
const MAX_ANSWER = 2000;

export function withAnswer(state: State, change: (answer: TypedText) => TypedText): State {
  const { questionMenu: menu } = state;
  if (!menu?.answer) return state;
  return { ...state, questionMenu: { ...menu, answer: change(menu.answer) } };
}

/** Text put into the answer where its cursor is. */
export function typeInAnswer(state: State, text: string): State {
  return withAnswer(state, (answer) => inserted(answer, text, MAX_ANSWER));
}

/** The menu at its question, if the brief still has it as it was; else closed. */
export function withFittingQuestionMenu(state: State, isThere: boolean): State {
  const { questionMenu: menu } = state;
  if (!menu) return state;
  const questions = (isThere && selectedEntry(state)?.brief?.questions) || [];
  const known = JSON.stringify(menu.question);
  const index = questions.findIndex((question) => JSON.stringify(question) === known);
  return index === -1 ? withoutQuestionMenu(state) : { ...state, questionMenu: { ...menu, index } };
}
