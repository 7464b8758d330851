/**
 * `sitrep --kiosk`: a reading account, the `ForceCommand` of an SSH server. Reads one library and nothing
 * else, and runs nothing else: what the client asks for is either empty, which is the reader, or words that
 * `kiosk-offers.ts` lets through. Refuses paths, links out of the library, and everything from the client's
 * environment but the words and the name of the terminal.
 */
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeError } from '../../library/files/read-file.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Io, Sink } from '../edge/io.ts';
import { withAscii } from '../output/output-text.ts';
import { splitWords } from '../programs/shell-words.ts';
import type { CommandRecord } from '../syntax/command.ts';
import { ADVICE, flagsOf, helpOf, helpTopic, offersOf } from './kiosk-offers.ts';
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
    env: { LANG: 'C.UTF-8', SITREP_CACHE: 'off', TERM: io.env.TERM, SITREP_LIBRARY: '.' },
    confinedTo: root,
    isReadOnly: true,
    idleSeconds: options.idleSeconds,
    advice: ADVICE,
  };
  const line = (io.env.SSH_ORIGINAL_COMMAND ?? '').trim();
  if (line !== '') return serve(line, confined, program);
  if (!io.stdout.isTTY) {
    io.stderr.write(
      `sitrep: the reader needs a terminal, as from: ssh -t HOST; without one there are list and print\n${ADVICE}`,
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
    io.stderr.write('sitrep: the library is no folder\n');
  } catch (error) {
    // The client is not told the path.
    io.stderr.write(`sitrep: cannot read the library: ${describeError(error)}\n`);
  }
  return undefined;
}
