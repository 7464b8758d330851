/** The menu of a question's status on the screen: the question, the statuses to choose from, the answer as it is typed. */
import { type QuestionStatus, STATUS } from '../../../brief/model/field-values.ts';
import { wrapLines } from '../../../text/layout/wrap.ts';
import { ChoiceList } from '../../frame/choice-list.tsx';
import { ruleLine } from '../../frame/rules.ts';
import type { ScreenProps } from '../../frame/scrolled-lines.tsx';
import { typedLine } from '../../frame/typed-line.ts';
import { Rows } from '../../look/row.tsx';
import { fitLine, type Line } from '../../model/line.ts';
import { FRAME_ROWS } from '../../model/screen-size.ts';
import type { TypedText } from '../../model/typed-text.ts';
import type { QuestionMenu } from '../../state/question-model.ts';
import { type State, selectedEntry } from '../../state/state.ts';
import { STATUS_KEYS } from './question-keys.ts';

const INDENT = '  ';
const LABEL_WIDTH = 8;
/** Lines are not longer than this. */
const MAX_COLUMNS = 75;
/** From here on there are blank rows between the parts. */
const ROOMY_ROWS = 9;

export function QuestionScreen({ state, menu }: ScreenProps & { readonly menu: QuestionMenu }) {
  const { size, typeface } = state;
  const { columns } = size;
  const room = size.rows - FRAME_ROWS;
  const gap = room >= ROOMY_ROWS ? 1 : 0;
  const question = questionLines(state, menu, room - STATUS_KEYS.length - 2 * gap);
  const head = [...blank(gap), ...question, ...blank(gap)];
  const rest = room - head.length - STATUS_KEYS.length;
  const rows = (lines: readonly Line[], height: number) =>
    height > 0 && <Rows lines={lines} columns={columns} rows={height} />;
  const current = STATUS_KEYS.findIndex(({ status }) => status === menu.status);
  return (
    <>
      {rows([headerLine(state)], 1)}
      {rows([ruleLine([{ columns }], '', state)], 1)}
      {rows(head, head.length)}
      {menu.answer ? (
        rows(answerLines(state, menu.status, menu.answer), STATUS_KEYS.length)
      ) : (
        <ChoiceList
          choices={STATUS_KEYS.map(({ status, key }) => ({
            label: `${key}  ${typeface.status[status]} ${STATUS[status]}`,
            value: key,
          }))}
          current={current}
          typeface={typeface}
          margin={INDENT.length}
        />
      )}
      {rows([], rest)}
      {rows([ruleLine([{ columns }], '', state)], 1)}
    </>
  );
}

function headerLine(state: State): Line {
  const { size, typeface } = state;
  const line: Line = [
    { text: ' Question  ', weight: 'strong' },
    { text: typeface.show(selectedEntry(state)?.brief?.title ?? ''), weight: 'dim' },
  ];
  return fitLine(line, size.columns, typeface.ellipsis);
}

/** The words of the question, on at most so many lines. */
function questionLines(
  { size, typeface }: State,
  { question }: QuestionMenu,
  most: number,
): Line[] {
  const width = Math.max(1, Math.min(MAX_COLUMNS, size.columns - INDENT.length - 1));
  const lines = wrapLines(typeface.show(question.question), width);
  return lines.slice(0, Math.max(0, most)).map((text, index): Line => {
    const isCut = index === most - 1 && lines.length > most;
    const shown = isCut ? `${text} ${typeface.ellipsis}` : text;
    return fitLine([{ text: INDENT + shown, weight: 'strong' }], size.columns, typeface.ellipsis);
  });
}

/** `Status  ● answered`, and the answer below it. */
function answerLines({ size, typeface }: State, status: QuestionStatus, answer: TypedText): Line[] {
  const label = (text: string): Line[number] => ({
    text: INDENT + text.padEnd(LABEL_WIDTH),
    weight: 'dim',
  });
  const room = size.columns - INDENT.length - LABEL_WIDTH - 1;
  const typed = typedLine(answer, room, typeface);
  const lines: Line[] = [
    [label('Status'), { text: `${typeface.status[status]} ${STATUS[status]}` }],
    [label('Answer'), { text: typed, weight: 'strong' }],
  ];
  return lines.map((line) => fitLine(line, size.columns, typeface.ellipsis));
}

function blank(count: number): Line[] {
  return Array.from({ length: count }, () => []);
}
