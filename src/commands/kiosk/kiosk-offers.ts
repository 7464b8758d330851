/**
 * What a client of a kiosk may ask for: the one table by which its words are let through, and from which its
 * help is rendered. No option here names a file.
 */
import { Command, type Option } from 'commander';
import { OPTIONS } from '../options.ts';

interface Offer {
  readonly usage: string;
  readonly summary: string;
  readonly options: readonly (() => Option)[];
}

const OFFERS: Readonly<Record<string, Offer>> = {
  list: {
    usage: 'list [id...]',
    summary: 'list the briefs, a line each, with their ids',
    options: [OPTIONS.json],
  },
  print: {
    usage: 'print [id...]',
    summary: 'print briefs, each named by its id; none named: all of them',
    options: [
      ...[OPTIONS.format, OPTIONS.sections, OPTIONS.width, OPTIONS.ascii, OPTIONS.pageLength],
      ...[OPTIONS.paper, OPTIONS.paged, OPTIONS.contents, OPTIONS.crlf],
    ],
  },
};

/** For whoever asked for something else. */
export const ADVICE = 'Try: ssh HOST help\n';

/** The names of a command's options; undefined where there is no such command. */
export function optionsOffered(command: string): readonly string[] | undefined {
  const offer = Object.hasOwn(OFFERS, command) ? OFFERS[command] : undefined;
  return offer?.options.map((option) => option().long ?? '');
}

/** The command that help is asked for, `''` for all of them; undefined where none is asked for. */
export function helpAsked([command = '', ...rest]: readonly string[]): string | undefined {
  const isOption = (word: string): boolean => word === '--help' || word === '-h';
  if (command === 'help') return rest[0] ?? '';
  if (isOption(command)) return '';
  return rest.some(isOption) ? command : undefined;
}

/** The help of one of the commands, or of all that there is, `columns` wide; undefined where it is none of them. */
export function formatHelp(asked: string, columns: number): string | undefined {
  const program = new Command('ssh HOST')
    .usage('[command]')
    .description(
      'This account reads one library of briefs. Without a command: the reader, in a terminal (ssh -t HOST).',
    )
    .helpOption(false)
    .helpCommand('help [command]', 'show help for a command')
    .configureHelp({ helpWidth: columns });
  for (const { usage, summary, options } of Object.values(OFFERS)) {
    const command = program.command(usage).summary(summary).description(summary);
    command.helpOption('-h, --help', 'show this help');
    for (const option of options) command.addOption(option());
  }
  const chosen =
    asked === '' ? program : program.commands.find((command) => command.name() === asked);
  return chosen?.helpInformation();
}
