/**
 * The command line: the one table of commands, arguments and options, from which usage is rendered and
 * arguments are parsed. Each command's work is in a file of its own; the reader, which is large, is
 * loaded when it is asked for.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { visible } from '../text/visible.ts';
import { check } from './check.ts';
import type { Io } from './io.ts';
import { list } from './list.ts';
import { print } from './print.ts';
import { read } from './read.ts';

/** Runs one command line, without the program's name, and gives its exit status: 0, 1 findings, 2 usage or unreadable. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let status = 0;
  const program = buildProgram(io, (value) => {
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

function buildProgram(io: Io, finish: (status: number) => void): Command {
  const program = new Command('sitrep');
  const command = (usage: string, summary: string): Command => {
    const added = program.command(usage).summary(summary).description(summary);
    return added.helpOption('-h, --help', 'show this help');
  };
  const library = () =>
    new Option(
      '--library <folder>',
      'folder of briefs (default: $SITREP_LIBRARY, ./briefs, or the user’s own)',
    );
  const colour = () =>
    new Option('--color <when>', 'use colour').choices(['auto', 'always', 'never']).default('auto');
  const width = () =>
    new Option(
      '--width <columns>',
      'width of the text, 20 to 400 (default: 72; on a terminal its own, up to 80)',
    ).argParser(parseWidth);
  const ascii = () => new Option('--ascii', 'ASCII only: plain marks, dashes and currency codes');
  const sections = () =>
    new Option('--section <names...>', 'only these sections').choices([
      'summary',
      'figures',
      'people',
      'quotes',
      'questions',
      'caveats',
    ]);

  program
    .description(
      'Reads short briefs taken from long articles: in a terminal the reader, in a pipe plain text.',
    )
    .usage('[options] [path...] | <command>')
    .argument('[path...]', 'briefs, a folder of briefs, or - for standard input; none: the library')
    .addOption(library())
    .addOption(width())
    .addOption(ascii())
    .addOption(colour())
    .version(SITREP_VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand('help [command]', 'show help for a command')
    .addHelpText(
      'after',
      '\nExit status: 0 clean, 1 findings, 2 usage error or a file that cannot be read.',
    )
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) => write(formatUsageError(text)),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
    })
    .action(async (paths: string[], options) => finish(await read(paths, options, io)));

  command('print', 'print briefs as plain text')
    .argument('[brief...]', 'paths, folders, ids, or -; none: the library')
    .addOption(library())
    .addOption(width())
    .addOption(ascii())
    .addOption(sections())
    .action(async (briefs: string[], options) => finish(await print(briefs, options, io)));

  command('check [brief...]', 'check briefs, and say what is wrong where')
    .addOption(library())
    .addOption(
      new Option('--format <format>', 'how to report')
        .choices(['text', 'json', 'github'])
        .default('text'),
    )
    .addOption(new Option('--strict', 'count warnings as errors'))
    .addOption(colour())
    .action(async (briefs: string[], options) => finish(await check(briefs, options, io)));

  command('list [path...]', 'list the briefs of the library, a line each')
    .addOption(library())
    .addOption(new Option('--json', 'as JSON'))
    .action(async (paths: string[], options) => finish(await list(paths, options, io)));

  command('schema', 'print the JSON Schema of the brief format').action(async () =>
    finish(await (await import('./schema.ts')).schema(io)),
  );

  return program;
}

const MIN_WIDTH = 20;
const MAX_WIDTH = 400;

function parseWidth(value: string): number {
  const columns = Number(value);
  if (!/^\d+$/.test(value) || columns < MIN_WIDTH || columns > MAX_WIDTH) {
    throw new InvalidArgumentError(`Expected a whole number from ${MIN_WIDTH} to ${MAX_WIDTH}.`);
  }
  return columns;
}

/** `error: unknown option …` as `sitrep: unknown option …`; the words of the command line may hold anything. */
function formatUsageError(text: string): string {
  const lines = text.trimEnd().split('\n').map(visible);
  return `${lines.join('\n').replace(/^error: /, 'sitrep: ')}\nTry: sitrep --help\n`;
}
