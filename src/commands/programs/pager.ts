/** Shows a text in the user's pager, in the terminal that the reader has given away. */

import { read } from 'node:fs';
import type { Environment } from '../../library/files/user-folders.ts';
import { visible } from '../../text/safety/visible.ts';
import { sendWithin } from '../../tui/terminal/output-queue.ts';
import type { ReaderTerminal } from '../../tui/terminal/reader-terminal.ts';
import type { Io } from '../edge/io.ts';
import {
  type CommandLine,
  nameOfProgram,
  shownName,
  userCommand,
  userCommandText,
} from './command-line.ts';
import { feed, runProgram } from './run-program.ts';

type PagerTerminal = Pick<ReaderTerminal, 'keys' | 'offer'>;

const USUAL = 'less -R';

/** As the user would type it. */
export function pagerText(env: Environment): string {
  return userCommandText(env, ['PAGER'], USUAL);
}

/** Gives a sentence that says what went wrong; undefined where all went well. */
export async function page(
  text: string,
  terminal: PagerTerminal,
  io: Io,
): Promise<string | undefined> {
  const command = userCommand(io.env, ['PAGER'], USUAL);
  if (command.kind === 'fault') return visible(command.problem);
  const { cwd, env } = io;
  const fault = await runProgram(lingering(command, env), {
    cwd,
    env,
    stdio: ['pipe', 1, 2],
    onStart: (child) => feed(child, text),
  });
  const name = shownName(command.program);
  if (fault?.startsWith('could not')) return `The pager ${name} ${fault}. Set $PAGER.`;
  // The user has to be able to read what such a pager has printed.
  if (fault !== undefined || !FULL_SCREEN.has(nameOfProgram(command.program)))
    await waitForEnter(terminal);
  return fault === undefined ? undefined : `The pager ${name} ${fault}.`;
}

/** Pagers that stay until the user quits. What any other has shown would disappear when the reader comes back. */
const FULL_SCREEN: ReadonlySet<string> = new Set(
  'less most moar moor ov view vi vim nvim vimpager nvimpager w3m lv pspg'.split(' '),
);

/** Has `less` stay where its options would have it quit by itself: the text fits on the screen, or ends. */
function lingering({ program, words }: CommandLine, { LESS = '' }: Environment): CommandLine {
  if (nameOfProgram(program) !== 'less') return { program, words };
  const options = [LESS, ...words].join(' ');
  const stay = HASTY.flatMap(({ option, name }) =>
    new RegExp(`(?:^|\\s)-?\\w*[${option}]|--(?:${name}|${name.toUpperCase()})\\b`).test(options)
      ? [`-+${option[0]}`]
      : [],
  );
  return { program, words: [...words, ...stay] };
}

/** Options with which `less` quits by itself. */
const HASTY = [
  { option: 'F', name: 'quit-if-one-screen' },
  { option: 'Ee', name: 'quit-at-eof' },
] as const;

/** Reads by system call: ctrl-d would end a stream of Node for good. */
async function waitForEnter({ keys, offer }: PagerTerminal): Promise<void> {
  try {
    sendWithin(offer, Buffer.from('\nPress Enter to go back to sitrep. '), Date.now() + 1000);
  } catch {
    // The line is lost, of which the reader hears by itself.
  }
  const { descriptor, done } = keys.lend();
  const buffer = new Uint8Array(256);
  try {
    await new Promise<void>((resolve) => {
      const look = (): void =>
        read(descriptor, buffer, 0, buffer.length, null, (error) => {
          if (error?.code === 'EAGAIN') setTimeout(look, 20);
          else resolve();
        });
      look();
    });
  } finally {
    done();
  }
}
