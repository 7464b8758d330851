/** What is done without a command: the reader, or plain text. */
import { type CommandRecord, command } from '../syntax/command.ts';
import { ascii, color, library, width } from '../syntax/options.ts';
import { read } from './read.ts';

/** `commands` are those that may stand in its place. */
export function readCommand(commands: readonly CommandRecord[]): CommandRecord {
  const names = commands.map(({ name }) => name);
  const alone = command({
    name: 'sitrep',
    arguments: [
      {
        usage: '[path...]',
        help: 'briefs, a folder of briefs, or - for standard input; without one: what is piped in, else the library',
      },
    ],
    options: {
      library,
      width,
      ascii,
      color,
      kiosk: { help: 'for a reading account: one library and nothing else (--kiosk --help)' },
      screenReader: { help: 'for a screen reader: say in lines of text what changes' },
    },
    help: 'Reads short briefs taken from long articles: in a terminal the reader, in a pipe plain text.',
    run: (paths, options, io) => read(paths, { ...options, commands: names }, io),
  });
  return { ...alone, commands };
}
