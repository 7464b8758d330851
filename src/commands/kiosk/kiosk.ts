/**
 * `sitrep --kiosk`: a reading account, the `ForceCommand` of an SSH server. Reads one library and nothing
 * else, and runs nothing else: what the client asks for is either empty, which is the reader, or words that
 * the records of the commands offer. Refuses paths, links out of the library, and everything from the client's
 * environment but the words and the name of the terminal.
 */
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeError } from '../../library/files/read-file.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io, Sink } from '../edge/io.ts';
import { withAscii } from '../output/output-text.ts';
import { splitWords } from '../programs/command-line.ts';
import { type CommandRecord, commandGroup, type OptionRecord } from '../syntax/command.ts';
import { flagOf, formatHelp } from '../syntax/parser.ts';
import { readKioskOptions } from './kiosk-options.ts';

/** The program that a kiosk is a part of. */
export interface Program {
  readonly commands: readonly CommandRecord[];
  /** Runs a command line of it. */
  readonly run: (argv: readonly string[], io: Io<Sink>) => Promise<number>;
}

/** `argv` is the administrator's own; the client's words are in SSH_ORIGINAL_COMMAND. */
export async function kiosk(
  argv: readonly string[],
  io: Io<Sink>,
  program: Program,
): Promise<number> {
  const options = await readKioskOptions(argv, withAscii(io, argv.includes('--ascii')));
  if (typeof options === 'number') return options;
  const root = realFolder(options.library, io);
  if (root === undefined) return 2;
  const confined: Io<Sink> = {
    ...io,
    cwd: root,
    // Messages then name files without their folder, which only the administrator need know.
    env: {
      LANG: 'C.UTF-8',
      SITREP_CACHE: 'off',
      SITREP_STATE: 'off',
      TERM: io.env.TERM,
      SITREP_LIBRARY: '.',
    },
    confinedTo: root,
    isReadOnly: true,
    idleSeconds: options.idleSeconds,
    advice: ADVICE,
  };
  const line = (io.env.SSH_ORIGINAL_COMMAND ?? '').trim();
  if (line !== '') return serve(line, confined, program);
  if (!io.stdout.isTTY) {
    io.stderr.write(
      `sitrep: the reader needs a terminal: ssh -t HOST; without one, use list, search or print\n${ADVICE}`,
    );
    return 2;
  }
  return program.run([...options.reader, '--library', '.'], confined);
}

async function serve(line: string, io: Io<Sink>, { commands, run }: Program): Promise<number> {
  const refuse = (why: string): number => {
    io.stderr.write(`sitrep: ${why}\n${ADVICE}`);
    return 2;
  };
  const split = splitWords(line);
  if (split.kind === 'fault') return refuse(split.message);
  const offers = offersOf(commands);
  const [name = '', ...rest] = split.words;
  const topic = helpTopic(split.words);
  const help = topic === undefined ? undefined : helpOf(topic, offers, withAscii(io, false));
  if (help !== undefined) {
    io.stdout.write(help);
    return 0;
  }
  const wanted = topic ?? name;
  const offer = offers.find((one) => one.name === wanted);
  if (!offer) return refuse(`‘${visible(wanted).slice(0, 60)}’ is not offered here`);
  const flags = flagsOf(offer);
  const barred = rest.find(
    (word) => word.startsWith('-') && !flags.includes(word.replace(/=.*$/s, '')),
  );
  if (barred !== undefined)
    return refuse(`‘${visible(barred).slice(0, 60)}’ is not offered here with ${name}`);
  return run([name, ...rest], io);
}

function realFolder(library: string, io: Io<Sink>): string | undefined {
  try {
    const root = realpathSync(resolve(io.cwd, library));
    if (statSync(root).isDirectory()) return root;
    io.stderr.write('sitrep: cannot read the library: it is not a folder\n');
  } catch (error) {
    // The client does not learn the path.
    io.stderr.write(`sitrep: cannot read the library: ${describeError(error)}\n`);
  }
  return undefined;
}

/** Printed after a message about anything else. */
export const ADVICE = 'Try: ssh HOST help\n';

/** The commands of a kiosk, with the options, the help and the arguments that they have there. */
export function offersOf(commands: readonly CommandRecord[]): readonly CommandRecord[] {
  return commands.flatMap(({ name, options, inKiosk }) =>
    inKiosk ? [{ ...inKiosk, name, options: offeredOptions(options), commands: [] }] : [],
  );
}

function offeredOptions(
  options: Readonly<Record<string, OptionRecord>>,
): Readonly<Record<string, OptionRecord>> {
  return Object.fromEntries(
    Object.entries(options).filter(([, { isOfferedInKiosk }]) => isOfferedInKiosk === true),
  );
}

/** The flags of a command's options. */
export function flagsOf({ options }: CommandRecord): readonly string[] {
  return Object.keys(options).map(flagOf);
}

/** The command whose help the words ask for, `''` for the help of all; undefined where they ask for none. */
export function helpTopic([command = '', ...rest]: readonly string[]): string | undefined {
  const isOption = (word: string): boolean => word === '--help' || word === '-h';
  if (command === 'help') return rest[0] ?? '';
  if (isOption(command)) return '';
  return rest.some(isOption) ? command : undefined;
}

/** The help of one of the commands, or with `''` of all; undefined where there is no such command. */
export function helpOf(
  topic: string,
  offers: readonly CommandRecord[],
  io: Io,
): string | undefined {
  const record = commandGroup({
    name: 'ssh HOST',
    help: 'This account reads one library of briefs. Without a command: the reader, in a terminal (ssh -t HOST).',
    commands: offers,
  });
  const text = { name: 'ssh HOST', usage: '[command]' };
  return formatHelp(topic === '' ? undefined : topic, text, record, io);
}
