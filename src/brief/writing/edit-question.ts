/**
 * Sets the status and the answer of a question in the text of a brief's file, and changes nothing else of it: comments,
 * order, quotes, indentation and line ends stay. What comes out is read again; where it is not the same brief with
 * that question changed, or there is anything new to complain of, the edit is refused.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Brief, Question } from '../model/brief.ts';
import type { QuestionStatus } from '../model/field-values.ts';
import { type BriefDocument, parseBrief } from '../reading/parse-brief.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import { YamlFile } from '../yaml/yaml-file.ts';
import { withoutPair, withPair } from './edit-mapping.ts';
import { lengthened } from './lengthen-question.ts';

export interface QuestionChange {
  readonly status: QuestionStatus;
  /** One line; empty: no answer; absent: the answer stays. An open question has none in any case. */
  readonly answer?: string;
}

export type Edit =
  | { readonly kind: 'edited'; readonly text: string }
  /** The question is so already. */
  | { readonly kind: 'same' }
  /** It is written in a way that cannot be changed with certainty. */
  | { readonly kind: 'refused' };

/** The keys of a question, in the order of the format; new ones are put in between. */
const KEYS = ['q', 'why', 'needs', 'status', 'answer', 'answered_on'];

/** `index` is 0-based; `today` is an ISO 8601 date. */
export function editQuestion(
  text: string,
  path: string,
  index: number,
  change: QuestionChange,
  today: string,
): Edit {
  const before = parseBrief(text, path);
  const was = before.brief?.questions[index];
  if (!before.brief || !before.yaml || !was) return { kind: 'refused' };
  const meant = changed(was, change, today);
  if (isDeepStrictEqual(was, meant)) return { kind: 'same' };
  const edited = rewritten(before.yaml, index, was, meant);
  if (edited === undefined) return { kind: 'refused' };
  const questions = before.brief.questions.map((each, at) => (at === index ? meant : each));
  const isAsMeant = isSound(
    before,
    parseBrief(edited, path),
    { ...before.brief, questions },
    meant,
  );
  return isAsMeant ? { kind: 'edited', text: edited } : { kind: 'refused' };
}

/** A question after a change. The day of an answer comes with the status ‘answered’, and goes with it. */
function changed(
  was: Question,
  { status, answer: given }: QuestionChange,
  today: string,
): Question {
  const { answer: known, answeredOn: day, ...rest } = was;
  const answer = status === 'open' ? '' : (given?.trim() ?? known ?? '');
  const isNew = status === 'answered' && was.status !== 'answered';
  const isOver = status === 'open' || (was.status === 'answered' && status !== 'answered');
  const answeredOn = isNew ? today : isOver ? undefined : day;
  return {
    ...rest,
    status,
    ...(answer !== '' && { answer }),
    ...(answeredOn !== undefined && { answeredOn }),
  };
}

/** The text with each field set that differs, one after the other; it is read again after each. */
function rewritten(
  file: YamlFile,
  index: number,
  was: Question,
  meant: Question,
): string | undefined {
  const fields = [
    ['status', was.status, meant.status],
    ['answer', was.answer, meant.answer],
    ['answered_on', was.answeredOn, meant.answeredOn],
  ] as const;
  let current = longForm(file, index);
  for (const [key, before, after] of fields) {
    if (before === after) continue;
    const item = current?.node(['questions', index]);
    if (!current || item?.kind !== 'mapping') return undefined;
    const { text } = current;
    const edited =
      after === undefined
        ? withoutPair(text, item, key)
        : withPair(text, item, key, after, KEYS.slice(0, KEYS.indexOf(key)));
    if (edited === undefined) return undefined;
    const isLast = fields.findLast(([, one, other]) => one !== other)?.[0] === key;
    if (isLast) return edited;
    current = readAgain(edited);
  }
  return undefined;
}

function longForm(file: YamlFile, index: number): YamlFile | undefined {
  const [list, item] = [file.node(['questions']), file.node(['questions', index])];
  if (item?.kind === 'mapping') return file;
  if (list?.kind !== 'list' || item?.kind !== 'text') return undefined;
  const edited = lengthened(file.text, list, item);
  return edited === undefined ? undefined : readAgain(edited);
}

function readAgain(text: string): YamlFile | undefined {
  const { root } = readYaml(text);
  return root && new YamlFile(root, text);
}

/** Whether the edited file is the brief that was meant, with no diagnostic that it did not have before. */
function isSound(
  before: BriefDocument,
  after: BriefDocument,
  brief: Brief,
  { status, answer }: Question,
): boolean {
  if (!isDeepStrictEqual(after.brief, brief)) return false;
  if (!isDeepStrictEqual(after.omitted, before.omitted)) return false;
  const known = before.diagnostics.map(nameOf);
  // An answer may be left to be written later.
  const isWithout = answer === undefined && (status === 'answered' || status === 'partly');
  if (isWithout) known.push('question-without-answer');
  return after.diagnostics.every((diagnostic) => {
    const isOwn = isWithout && diagnostic.code === 'question-without-answer';
    const at = known.indexOf(nameOf(diagnostic));
    const found = at === -1 && isOwn ? known.indexOf('question-without-answer') : at;
    if (found !== -1) known.splice(found, 1);
    return found !== -1;
  });
}

function nameOf({ code, message }: Diagnostic): string {
  return `${code} ${message}`;
}
