/** Gives a text to the user's print command, `lp` by default, which runs without the terminal. */
import type { Readable } from 'node:stream';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import { nameOfProgram, shownName, userCommand, userCommandText } from './command-line.ts';
import { feed, runProgram } from './run-program.ts';

const VARIABLES = ['SITREP_PRINT_COMMAND'];
const USUAL = 'lp';
/** Characters of the command's output that are kept; only a line is shown. */
const MAX_SAID = 2000;

/** As the user would type it. */
export function printerText(env: Io['env']): string {
  return userCommandText(env, VARIABLES, USUAL);
}

/** Programs that set pages and know no UTF-8. */
const ASCII_ONLY: ReadonlySet<string> = new Set(['enscript', 'a2ps', 'mpage', 'pr']);

/** Whether the command wants text in ASCII. */
export function wantsAscii(env: Io['env']): boolean {
  const command = userCommand(env, VARIABLES, USUAL);
  return command.kind === 'command' && ASCII_ONLY.has(nameOfProgram(command.program));
}

export interface Sent {
  readonly isSent: boolean;
  /** A sentence, with the first line of the command's output where there is one. */
  readonly said: string;
}

export async function sendToPrinter(text: string, { cwd, env }: Io): Promise<Sent> {
  const command = userCommand(env, VARIABLES, USUAL);
  if (command.kind === 'fault') return { isSent: false, said: visible(command.problem) };
  let said = '';
  const listen = (stream: Readable | null): void => {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(0, MAX_SAID);
    });
  };
  const fault = await runProgram(command, {
    cwd,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    isApart: true,
    onStart: (child) => {
      listen(child.stdout);
      listen(child.stderr);
      // Once it has the text, the program need not wait for it to end.
      child.stdin?.on('finish', () => {
        for (const stream of [child, child.stdout, child.stderr])
          if (stream && 'unref' in stream && typeof stream.unref === 'function') stream.unref();
      });
      feed(child, text);
    },
  });
  const name = shownName(command.program);
  const line = visible(said.split('\n').find((words) => words.trim() !== '') ?? '').trim();
  if (fault === undefined)
    return { isSent: true, said: line === '' ? `Sent to ${name}.` : `Sent to ${name}: ${line}` };
  const hint = fault.startsWith('could not') ? '. Set $SITREP_PRINT_COMMAND' : '';
  return {
    isSent: false,
    said: `${name} ${fault}${line === '' ? hint : `: ${line}`}`.replace(/\.?$/, '.'),
  };
}
