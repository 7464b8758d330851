/**
 * The command line: the one table of commands, arguments and options, from which usage is rendered and
 * arguments are parsed. Each command's work is in a file of its own; the reader, which is large, is
 * loaded when it is asked for.
 */
import { Argument, Command, CommanderError, Option } from 'commander';
import { nearest } from '../diagnostics/did-you-mean.ts';
import { toAscii } from '../text/safety/ascii.ts';
import { visible } from '../text/safety/visible.ts';
import { formatEnvironment } from './edge/environment.ts';
import type { Io, Sink } from './edge/io.ts';
import { OPTIONS } from './options.ts';
import { withAscii } from './output/output-text.ts';
import { print } from './print/print.ts';
import { read } from './read/read.ts';
import type { SchemaName } from './schema.ts';

/** Runs one command line, without the program's name, and gives its exit status: 0, 1 findings, 2 usage or unreadable. */
export async function run(argv: readonly string[], outside: Io<Sink>): Promise<number> {
  // Usage and what is wrong with it may come before the options are read.
  const io = withAscii(outside, argv.includes('--ascii'));
  // Whatever else is asked for; and once only, since a kiosk asks the same program for what it offers.
  if (!io.kiosk && (argv.includes('--kiosk') || io.env.SITREP_KIOSK === '1'))
    return (await import('./kiosk/kiosk.ts')).kiosk(argv, outside, run);
  const [first, asked] = argv;
  if (first === 'help' && asked !== undefined && !Object.hasOwn(COMMANDS, asked)) {
    const guess = nearest(asked, Object.keys(COMMANDS));
    const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
    io.stderr.write(`sitrep: there is no command ‘${visible(asked)}’${hint}\nTry: sitrep --help\n`);
    return 2;
  }
  let status = 0;
  const program = buildProgram(argv, io, (value) => {
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

type Finish = (status: number) => void;

interface CommandEntry {
  readonly usage: string;
  readonly summary: string;
  /** Adds options, and the action that gives the exit status to `finish`; or commands of its own. */
  readonly complete: (command: Command, io: Io, finish: Finish) => unknown;
}

/** The commands, by name, in the order of the help. */
const COMMANDS: Readonly<Record<string, CommandEntry>> = {
  print: {
    usage: 'print [brief...]',
    summary: 'print briefs, each a path, a folder, an id or -; none named: the library',
    complete: (command, io, finish) =>
      command
        .addOption(OPTIONS.format())
        .addOption(OPTIONS.sections())
        .addOption(
          new Option('--evidence', 'add extracts of the sources, as numbered notes at the end'),
        )
        .addOption(OPTIONS.source())
        .addOption(OPTIONS.width())
        .addOption(OPTIONS.ascii())
        .addOption(OPTIONS.pageLength())
        .addOption(OPTIONS.paper())
        .addOption(OPTIONS.paged())
        .addOption(OPTIONS.contents())
        .addOption(OPTIONS.crlf())
        .addOption(OPTIONS.output())
        .addOption(OPTIONS.outputDir())
        .addOption(OPTIONS.force())
        .addOption(OPTIONS.library())
        .action(async (briefs: string[], options) => finish(await print(briefs, options, io))),
  },
  check: {
    usage: 'check [brief...]',
    summary: 'check briefs, and say what is wrong where',
    complete: (command, io, finish) =>
      command
        .addOption(
          new Option('--format <format>', 'how to report')
            .choices(['text', 'json', 'github'])
            .default('text'),
        )
        .addOption(OPTIONS.source())
        .addOption(
          new Option('--record', 'write what was found beside each brief, as NAME.evidence.json'),
        )
        .addOption(
          new Option('--strict', 'count warnings as errors, also that a source is not here'),
        )
        .addOption(OPTIONS.ascii())
        .addOption(OPTIONS.colour())
        .addOption(OPTIONS.library())
        .action(async (briefs: string[], options) =>
          finish(await (await import('./check/check.ts')).check(briefs, options, io)),
        ),
  },
  list: {
    usage: 'list [path...]',
    summary: 'list the briefs of the library, a line each',
    complete: (command, io, finish) =>
      command
        .addOption(OPTIONS.json())
        .addOption(OPTIONS.ascii())
        .addOption(OPTIONS.library())
        .action(async (paths: string[], options) =>
          finish(await (await import('./list.ts')).list(paths, options, io)),
        ),
  },
  source: {
    usage: 'source',
    summary: 'keep the texts that briefs were taken from, to check against',
    complete: (command, io, finish) => {
      command.helpCommand(...HELP_COMMAND);
      for (const entry of SOURCE_COMMANDS) addCommand(command, entry, io, finish);
    },
  },
  import: {
    usage: 'import <file>',
    summary: 'print the YAML of a brief that print --format json gave; - is standard input',
    complete: (command, io, finish) =>
      command
        .addOption(OPTIONS.output())
        .addOption(OPTIONS.outputDir())
        .addOption(OPTIONS.force())
        .action(async (file: string, options) =>
          finish(await (await import('./import.ts')).importBriefs(file, options, io)),
        ),
  },
  schema: {
    usage: 'schema',
    summary: 'print the JSON Schema of the brief format, or of the JSON that print gives',
    complete: (command, io, finish) =>
      command
        .addArgument(new Argument('[form]').choices(['yaml', 'json']).default('yaml'))
        .action(async (form: SchemaName) => finish((await import('./schema.ts')).schema(form, io))),
  },
};

const SOURCE_COMMANDS: readonly CommandEntry[] = [
  {
    usage: 'add <file...>',
    summary: 'keep texts, each a file or - for standard input, and tell their hashes',
    complete: (command, io, finish) =>
      command.action(async (files: string[]) =>
        finish(await (await import('./source/source.ts')).addSources(files, io)),
      ),
  },
  {
    usage: 'list',
    summary: 'list the texts, a line each, with the briefs of the library that need them',
    complete: (command, io, finish) =>
      command
        .addOption(OPTIONS.json())
        .addOption(OPTIONS.library())
        .action(async (options) =>
          finish(await (await import('./source/source-list.ts')).listSources(options, io)),
        ),
  },
  {
    usage: 'path <hash>',
    summary: 'print where a text is; of the hash, the first 6 digits or more',
    complete: (command, io, finish) =>
      command.action(async (hash: string) =>
        finish(await (await import('./source/source.ts')).tellSourcePath(hash, io)),
      ),
  },
  {
    usage: 'remove <hash...>',
    summary: 'take texts out of the store; of each hash, the first 6 digits or more',
    complete: (command, io, finish) =>
      command.action(async (hashes: string[]) =>
        finish((await import('./source/source.ts')).removeSources(hashes, io)),
      ),
  },
];

const HELP_COMMAND = ['help [command]', 'show help for a command'] as const;

function addCommand(
  parent: Command,
  { usage, summary, complete }: CommandEntry,
  io: Io,
  finish: Finish,
): void {
  const command = parent.command(usage).summary(summary).description(summary);
  command.configureOutput({
    outputError: (text, write) => write(formatUsageError(text, command, io)),
  });
  complete(command.helpOption('-h, --help', 'show this help'), io, finish);
}

function buildProgram(argv: readonly string[], io: Io, finish: Finish): Command {
  const program = new Command('sitrep');
  program
    .version(SITREP_VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(...HELP_COMMAND)
    .addHelpText(
      'after',
      () =>
        `\n${formatEnvironment()}\n\nExit status: 0 clean, 1 findings, 2 usage error or a file that cannot be read,\n128 and its number after a signal.`,
    )
    // Options of a command stand after its name, also those that the program has too.
    .enablePositionalOptions()
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(io.stdout.isAscii ? toAscii(text) : text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(formatUsageError(text, program, io)),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
      getErrHelpWidth: () => 80,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    });

  // Building all of it would cost as much as printing: where a command is named, that one is enough.
  const [name = ''] = argv;
  const named = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!named) completeRoot(program, io, finish);
  for (const entry of named ? [named] : Object.values(COMMANDS))
    addCommand(program, entry, io, finish);
  return program;
}

/** What is read without a command: the reader, or plain text. */
function completeRoot(program: Command, io: Io, finish: Finish): void {
  program
    .description(
      'Reads short briefs taken from long articles: in a terminal the reader, in a pipe plain text.',
    )
    .usage('[options] [path...]\n       sitrep <command>')

    .argument(
      '[path...]',
      'briefs, a folder of briefs, or - for standard input; none: on a terminal what is piped in, else the library',
    )
    .addOption(OPTIONS.library())
    .addOption(OPTIONS.width())
    .addOption(OPTIONS.ascii())
    .addOption(OPTIONS.colour())
    .addOption(
      new Option('--kiosk', 'for a reading account: one library and nothing else (--kiosk --help)'),
    )
    .addOption(OPTIONS.screenReader())
    .action(async (paths: string[], options) =>
      finish(await read(paths, { ...options, commands: Object.keys(COMMANDS) }, io)),
    );
}

/** `error: unknown option …` as `sitrep: unknown option …`; the words of the command line may hold anything. */
function formatUsageError(text: string, command: Command, { kiosk }: Io): string {
  // A line end is commander's own only before its suggestion; any other came with a word of the command line.
  const lines = text
    .trimEnd()
    .split(/\n(?=\(Did you mean )/)
    .map(visible);
  const advice =
    kiosk?.advice ??
    `Try: ${nameOf(command)} --help
`;
  return `${lines.join('\n').replace(/^error: /, 'sitrep: ')}\n${advice}`;
}

/** `sitrep source add`. */
function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name();
}
