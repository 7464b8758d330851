/** What a client of a kiosk may run: the commands and options whose records say so. */
import type { Io } from '../edge/io.ts';
import { type CommandRecord, commandGroup, type OptionRecord } from '../syntax/command.ts';
import { flagOf, formatHelp } from '../syntax/parser.ts';

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
