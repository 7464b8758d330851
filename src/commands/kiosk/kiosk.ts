/**
 * `sitrep --kiosk`: a reading account, the `ForceCommand` of an SSH server. Reads one library and nothing
 * else, and runs nothing else: what the client asks for is either empty, which is the reader, or words of
 * a short list (`kiosk-offers.ts`). Refuses paths, links out of the library, and everything from the
 * client's environment but the words and the name of the terminal.
 */
import { realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { describeError } from '../../library/files/read-file.ts';
import { visible } from '../../text/safety/visible.ts';
import { KIOSK_ENVIRONMENT } from '../edge/environment.ts';
import type { Io, Sink } from '../edge/io.ts';
import { splitWords } from '../programs/shell-words.ts';
import { ADVICE, formatHelp, helpAsked, optionsOffered } from './kiosk-offers.ts';
import { readKioskOptions } from './kiosk-options.ts';

/** Runs a command line of the normal program. */
export type RunProgram = (argv: readonly string[], io: Io<Sink>) => Promise<number>;

/** `argv` is the administrator's own; the client's words are in SSH_ORIGINAL_COMMAND. */
export async function kiosk(
  argv: readonly string[],
  io: Io<Sink>,
  run: RunProgram,
): Promise<number> {
  const options = readKioskOptions(argv, io);
  if (typeof options === 'number') return options;
  const root = realFolder(options.library, io);
  if (root === undefined) return 2;
  const confined: Io<Sink> = {
    ...io,
    cwd: root,
    // Where the library is, is the administrator's business: files are told of by their names.
    env: { ...KIOSK_ENVIRONMENT, TERM: io.env.TERM, SITREP_LIBRARY: '.' },
    kiosk: { root, idleSeconds: options.idleSeconds, advice: ADVICE },
  };
  const asked = (io.env.SSH_ORIGINAL_COMMAND ?? '').trim();
  if (asked !== '') return serve(asked, confined, run);
  if (!io.stdout.isTTY) {
    io.stderr.write(
      `sitrep: the reader needs a terminal, as from: ssh -t HOST; without one there are list and print\n${ADVICE}`,
    );
    return 2;
  }
  return run([...options.reader, '--library', '.'], confined);
}

async function serve(line: string, io: Io<Sink>, run: RunProgram): Promise<number> {
  const refuse = (why: string): number => {
    io.stderr.write(`sitrep: ${why}\n${ADVICE}`);
    return 2;
  };
  const split = splitWords(line);
  if (split.kind === 'fault') return refuse(split.message);
  const [command = '', ...rest] = split.words;
  const topic = helpAsked(split.words);
  const help =
    topic === undefined ? undefined : formatHelp(topic, Math.min(io.stdout.columns || 80, 100));
  if (help !== undefined) {
    io.stdout.write(help);
    return 0;
  }
  const asked = topic ?? command;
  const options = optionsOffered(asked);
  if (!options) return refuse(`‘${visible(asked).slice(0, 60)}’ is not offered here`);
  const barred = rest.find(
    (word) => word.startsWith('-') && !options.includes(word.replace(/=.*$/s, '')),
  );
  if (barred !== undefined)
    return refuse(`‘${visible(barred).slice(0, 60)}’ is not offered here with ${command}`);
  return run([command, ...rest], io);
}

function realFolder(library: string, io: Io<Sink>): string | undefined {
  try {
    const root = realpathSync(resolve(io.cwd, library));
    if (statSync(root).isDirectory()) return root;
    io.stderr.write('sitrep: the library is no folder\n');
  } catch (error) {
    // The path is the administrator's; the client is told no more than that.
    io.stderr.write(`sitrep: cannot read the library: ${describeError(error)}\n`);
  }
  return undefined;
}
