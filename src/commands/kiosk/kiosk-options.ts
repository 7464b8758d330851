/** The administrator's options of a kiosk. Refuses names of briefs: the library is all there is. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { visible } from '../../text/safety/visible.ts';
import type { Io, Sink } from '../edge/io.ts';

export interface KioskOptions {
  readonly library: string;
  readonly idleSeconds: number;
  /** Options for the reader, as typed. */
  readonly reader: readonly string[];
}

const DEFAULT_IDLE = 15 * 60;

/** The options, or the exit status where they are wrong or only help was asked for. */
export function readKioskOptions(argv: readonly string[], io: Io<Sink>): KioskOptions | number {
  let read: KioskOptions | undefined;
  const program = new Command('sitrep')
    .description(
      'A reading account: one library, and nothing else. For ForceCommand of an SSH server.',
    )
    .usage('--kiosk --library <folder> [options]')
    .helpOption('-h, --help', 'show this help')
    .addOption(new Option('--kiosk', 'read one library and nothing else'))
    .addOption(new Option('--library <folder>', 'folder of briefs').makeOptionMandatory())
    .addOption(
      new Option(
        '--idle-timeout <time>',
        'end after so long without a key: 90s, 15m, 2h, 0 for never',
      )
        .argParser(parseDuration)
        .default(DEFAULT_IDLE, '15m'),
    )
    .addOption(new Option('--ascii', 'ASCII only'))
    .addOption(new Option('--color <when>', 'use colour').choices(['auto', 'always', 'never']))
    .allowExcessArguments(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      outputError: (text, write) =>
        write(visible(text.trimEnd()).replace(/^error: /, 'sitrep: ') + '\n'),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .action((options: { library: string; idleTimeout: number; ascii?: true; color?: string }) => {
      read = {
        library: options.library,
        idleSeconds: options.idleTimeout,
        reader: [
          ...(options.ascii ? ['--ascii'] : []),
          ...(options.color === undefined ? [] : ['--color', options.color]),
        ],
      };
    });
  try {
    program.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
  return read ?? 2;
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
