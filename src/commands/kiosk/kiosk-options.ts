/** The options of a kiosk, which its administrator sets. Refuses names of briefs: a kiosk has one library and no more. */
import { InvalidArgumentError } from 'commander';
import type { Io } from '../edge/io.ts';
import { command } from '../syntax/command.ts';
import { runCommandLine } from '../syntax/parser.ts';

export interface KioskOptions {
  readonly library: string;
  readonly idleSeconds: number;
  /** Options for the reader, as typed. */
  readonly reader: readonly string[];
}

const DEFAULT_IDLE = 15 * 60;

/** The options; or the exit status, where they are wrong or help was printed. */
export async function readKioskOptions(
  argv: readonly string[],
  io: Io,
): Promise<KioskOptions | number> {
  let options: KioskOptions | undefined;
  const record = command({
    name: 'sitrep',
    help: 'A reading account: one library, and nothing else. For ForceCommand of an SSH server.',
    options: {
      kiosk: { help: 'read one library and nothing else' },
      library: { value: 'folder', help: 'folder of briefs', isRequired: true },
      idleTimeout: {
        value: 'time',
        help: 'end after this time without a key: 90s, 15m, 2h, 0 for never',
        parse: parseDuration,
        default: DEFAULT_IDLE,
        defaultShown: '15m',
      },
      ascii: { help: 'ASCII only' },
      color: { value: 'when', help: 'when to use colour', choices: ['auto', 'always', 'never'] },
    },
    run: (_, { library = '', idleTimeout, ascii, color }) => {
      options = {
        library,
        idleSeconds: idleTimeout,
        reader: [...(ascii ? ['--ascii'] : []), ...(color === undefined ? [] : ['--color', color])],
      };
      return 0;
    },
  });
  const text = { name: 'sitrep', usage: '--kiosk --library <folder> [options]' };
  const advised: Io = { ...io, advice: 'Try: sitrep --kiosk --help\n' };
  const status = await runCommandLine(argv, text, record, advised);
  return options ?? status;
}

const UNITS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 };
/** A timer holds no more than 2^31 ms. */
const MAX_SECONDS = 24 * 3600;

function parseDuration(value: string): number {
  const [, digits, unit = 's'] = /^(\d{1,6})([smh]?)$/.exec(value) ?? [];
  const seconds = Number(digits) * (UNITS[unit || 's'] ?? Number.NaN);
  if (!(seconds >= 0 && seconds <= MAX_SECONDS))
    throw new InvalidArgumentError('Expected a time such as 90s, 15m or 2h, at most 24h.');
  return seconds;
}
