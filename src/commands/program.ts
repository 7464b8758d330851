/**
 * The command line: the table of commands. Each is a record in its own room (`syntax/command.ts`), and loads what it
 * needs when it is run; only `print` and the beginning of the reader are loaded at each start.
 */
import { nearest } from '../diagnostics/did-you-mean.ts';
import { visible } from '../text/safety/visible.ts';
import { CHECK } from './check/check-command.ts';
import { DIFF } from './diff/diff-command.ts';
import { DIGEST } from './digest/digest-command.ts';
import { DRAFT } from './draft/draft-command.ts';
import { formatEnvironment } from './edge/environment.ts';
import type { Io, Sink } from './edge/io.ts';
import { IMPORT } from './import/import-command.ts';
import { LIST } from './list/list-command.ts';
import { NEW } from './new/new-command.ts';
import { withAscii } from './output/output-text.ts';
import { PRINT } from './print/print-command.ts';
import { readCommand } from './read/read-command.ts';
import { REGISTERS } from './registers/registers-commands.ts';
import { SCHEMA } from './schema/schema.ts';
import { SEARCH } from './search/search-command.ts';
import { SOURCE } from './source/source-command.ts';
import { commandGroup } from './syntax/command.ts';
import { runCommandLine } from './syntax/parser.ts';

/** In the order of the help. */
export const COMMANDS = [
  DRAFT,
  NEW,
  PRINT,
  CHECK,
  LIST,
  SEARCH,
  ...REGISTERS,
  DIFF,
  DIGEST,
  SOURCE,
  IMPORT,
  SCHEMA,
];

/** Runs one command line, without the program's name, and gives its exit status: 0, 1 findings, 2 usage or unreadable. */
export async function run(argv: readonly string[], processIo: Io<Sink>): Promise<number> {
  // A kiosk goes before everything else on the command line.
  if (!argv.includes('--kiosk') && processIo.env.SITREP_KIOSK !== '1')
    return runFreely(argv, processIo);
  const { kiosk } = await import('./kiosk/kiosk.ts');
  return kiosk(argv, processIo, { commands: COMMANDS, run: runFreely });
}

async function runFreely(argv: readonly string[], processIo: Io<Sink>): Promise<number> {
  // Help and usage errors may be printed before the options are read.
  const io = withAscii(processIo, argv.includes('--ascii'));
  const [first = '', topic] = argv;
  if (first === 'help' && topic !== undefined && !COMMANDS.some(({ name }) => name === topic)) {
    const guess = nearest(
      topic,
      COMMANDS.map(({ name }) => name),
    );
    const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
    io.stderr.write(`sitrep: there is no command ‘${visible(topic)}’${hint}\nTry: sitrep --help\n`);
    return 2;
  }
  // Where a command is named, only that one is built: building all of them takes as long as printing a brief.
  const named = COMMANDS.find(({ name }) => name === first);
  const record = named
    ? commandGroup({ name: 'sitrep', help: '', commands: [named] })
    : readCommand(COMMANDS);
  return runCommandLine(argv, TEXT, record, io);
}

const TEXT = {
  name: 'sitrep',
  usage: '[options] [path...]\n       sitrep <command>',
  version: SITREP_VERSION,
  after: `${formatEnvironment()}\n\nExit status: 0 clean, 1 findings, 2 usage error or a file that cannot be read,\n128 and its number after a signal.`,
};
