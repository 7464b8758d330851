/**
 * `sitrep questions`: the open questions of all briefs, the oldest first:
 *
 *     9 days  open    varna 2  When will the port reopen?
 */

import { STATUS } from '../../brief/model/field-values.ts';
import { isOpen } from '../../brief/model/sections.ts';
import { today } from '../../library/checking/check-brief.ts';
import { questionRegister, type RegisteredQuestion } from '../../library/registers/questions.ts';
import { counted } from '../../text/counted.ts';
import { escapeJson } from '../../text/safety/escape-json.ts';
import type { Io } from '../edge/io.ts';
import { type ChoiceOptions, chooseForRegister, collectOnly } from '../filters/choose-briefs.ts';
import { jsonFor } from '../output/output-text.ts';
import { formatRows, shower } from './rows.ts';

interface QuestionsOptions extends ChoiceOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

/** Exit status 1 where there is no question. */
export async function questions(options: QuestionsOptions, io: Io): Promise<number> {
  const name = options.all === true ? 'questions' : 'open-questions';
  const chosen = await chooseForRegister(name, options, io);
  if (!chosen) return 2;
  const { stdout } = io;
  const entries = await collectOnly('questions', chosen);
  const register = questionRegister(entries, today(io)).filter(
    ({ question }) => options.all === true || isOpen(question),
  );
  if (options.json === true) {
    const json = JSON.stringify({ version: 1, questions: register.map(asJson) });
    stdout.write(jsonFor(stdout, `${escapeJson(json)}\n`));
  } else {
    const show = shower(stdout);
    const rows = register.flatMap(({ entry, index, question, age }) => [
      [
        age === undefined ? '-' : age < 0 ? 'to come' : counted(age, 'day'),
        STATUS[question.status],
        `${show(entry.id)} ${index + 1}`,
        show(question.question),
      ],
      ...(question.answer === undefined ? [] : [['', '', '', `= ${show(question.answer)}`]]),
    ]);
    stdout.write(formatRows(rows, stdout));
    if (register.length === 0 && chosen.count > 0)
      io.stderr.write(
        `sitrep: no ${options.all === true ? '' : 'open '}questions in ${counted(chosen.count, 'brief')}\n`,
      );
  }
  if (chosen.hasProblem) return 2;
  return register.length === 0 ? 1 : 0;
}

function asJson({ entry, index, question, age }: RegisteredQuestion): object {
  const { question: text, status, why, needs, answer, answeredOn } = question;
  return {
    path: entry.path,
    id: entry.id,
    index,
    ageInDays: age ?? null,
    question: text,
    status,
    why: why ?? null,
    needs: needs ?? null,
    answer: answer ?? null,
    answeredOn: answeredOn ?? null,
  };
}
