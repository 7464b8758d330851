/** Builds a parser of the command line, with its usage and its errors, from the records of commands (commander). */
import { Argument, Command, CommanderError, Option } from 'commander';
import { toAscii } from '../../text/safety/ascii.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io } from '../edge/io.ts';
import type { ArgumentRecord, CommandRecord, OptionRecord } from './command.ts';

/** Gets the exit status of the command. */
type Finish = (status: number) => void;

export interface ProgramText {
  /** As usage calls the program: `sitrep`. */
  readonly name: string;
  /** Usage without the name, where it is not made from the record. */
  readonly usage?: string;
  /** Printed at the end of the help. */
  readonly after?: string;
  readonly version?: string;
}

/** Parses a command line, runs its command and gives the exit status, which is 2 for a usage error. */
export async function runCommandLine(
  argv: readonly string[],
  text: ProgramText,
  record: CommandRecord,
  io: Io,
): Promise<number> {
  let status = 0;
  const program = buildProgram(text, record, io, (value) => {
    status = value;
  });
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return status;
}

/** The help of the program, or of one of its commands; undefined where there is no such command. */
export function formatHelp(
  topic: string | undefined,
  text: ProgramText,
  record: CommandRecord,
  io: Io,
): string | undefined {
  const program = buildProgram(text, record, io, () => {});
  const command =
    topic === undefined ? program : program.commands.find((one) => one.name() === topic);
  return command?.helpInformation();
}

function buildProgram(text: ProgramText, record: CommandRecord, io: Io, finish: Finish): Command {
  const { name, usage, after, version } = text;
  const program = new Command(name).description(record.help);
  if (version !== undefined) program.version(version, '-V, --version', 'print the version');
  if (usage !== undefined) program.usage(usage);
  if (after !== undefined) program.addHelpText('after', `\n${after}`);
  program
    // Options of a command stand after its name, also those that the program has too.
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      writeOut: (help) => io.stdout.write(io.stdout.isAscii ? toAscii(help) : help),
      writeErr: (help) => io.stderr.write(help),
      outputError: (error, write) => write(formatUsageError(error, program, io)),
      getOutHelpWidth: () => Math.min(io.stdout.columns || 80, 100),
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });
  complete(program, record, io, finish);
  return program;
}

/** Adds what a record says of a command, but for its name and help. */
function complete(command: Command, record: CommandRecord, io: Io, finish: Finish): void {
  const { options, commands, examples = [], run } = record;
  command.helpOption('-h, --help', 'show this help');
  for (const argument of record.arguments ?? []) command.addArgument(argumentOf(argument));
  for (const [name, option] of Object.entries(options)) command.addOption(optionOf(name, option));
  if (examples.length > 0) command.addHelpText('after', ['\nExamples:', ...examples].join('\n  '));
  if (commands.length > 0) command.helpCommand('help [command]', 'show help for a command');
  for (const each of commands) {
    const inner = command.command(each.name).summary(each.help).description(each.help);
    inner.configureOutput({
      outputError: (error, write) => write(formatUsageError(error, inner, io)),
    });
    complete(inner, each, io, finish);
  }
  if (!run) return;
  command.action(async () => {
    // As they were given, or their defaults; an argument that is repeated is a list.
    const words: readonly string[] = command.processedArgs.flat();
    finish(
      await run(
        words.filter((word) => word !== undefined),
        command,
        io,
      ),
    );
  });
}

function argumentOf({ usage, help, choices, default: standard }: ArgumentRecord): Argument {
  const argument = new Argument(usage, help);
  if (choices) argument.choices(choices);
  return argument.default(standard);
}

function optionOf(name: string, record: OptionRecord): Option {
  const { value, help, choices, parse, conflicts, isRequired, defaultShown } = record;
  const flag = flagOf(name);
  const option = new Option(value === undefined ? flag : `${flag} <${value}>`, help);
  if (choices) option.choices(choices);
  if (parse) option.argParser((text, before) => parse(text, before as never));
  if (conflicts) option.conflicts([...conflicts]);
  if (record.default !== undefined) option.default(record.default, defaultShown);
  return option.makeOptionMandatory(isRequired === true);
}

/** `--page-length` for `pageLength`. */
export function flagOf(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `error: unknown option …` as `sitrep: unknown option …`; the words of the command line may hold anything. */
function formatUsageError(text: string, command: Command, io: Io): string {
  // A line end is commander's own only before its suggestion; any other came with a word of the command line.
  const lines = text
    .trimEnd()
    .split(/\n(?=\(Did you mean )/)
    .map(visible);
  return `${lines.join('\n').replace(/^error: /, 'sitrep: ')}\n${adviceFor(nameOf(command), io)}`;
}

/** The line after a usage error, which says where usage is explained. */
export function adviceFor(command: string, { advice }: Pick<Io, 'advice'>): string {
  return advice ?? `Try: ${command} --help\n`;
}

/** `sitrep source add`. */
function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
}
