/** Runs a program of the user's choice, without a shell, and waits until it ends. */

import type { ChildProcess, StdioOptions } from 'node:child_process';
import type { Environment } from '../../library/files/user-folders.ts';
import type { CommandLine } from './command-line.ts';

export interface Running {
  readonly stdio: StdioOptions;
  readonly cwd: string;
  readonly env: Environment;
  /** Run it in a session of its own, so that it has no terminal to ask something on. */
  readonly isApart?: boolean;
  readonly onStart?: (child: ChildProcess) => void;
}

/** Gives what went wrong, as the end of a sentence without its full stop; undefined where the program ended well. */
export async function runProgram(
  { program, words }: CommandLine,
  { stdio, cwd, env, isApart = false, onStart }: Running,
): Promise<string | undefined> {
  // Slow to load.
  const { spawn } = await import('node:child_process');
  return new Promise((resolve) => {
    const fail = (error: unknown): void => {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
      resolve(`could not be started: ${START_ERRORS[code] ?? code}`);
    };
    let child: ChildProcess;
    try {
      child = spawn(program, words, { cwd, env: { ...env }, stdio, detached: isApart });
    } catch (error) {
      fail(error);
      return;
    }
    child.on('error', fail);
    child.on('close', (status, signal) =>
      resolve(status === 0 ? undefined : `ended with ${signal ?? `status ${status}`}`),
    );
    onStart?.(child);
  });
}

/** Writes a text to a program's standard input. A program may close that early; this is no error. */
export function feed({ stdin }: ChildProcess, text: string): void {
  stdin?.on('error', () => {});
  stdin?.end(text);
}

const START_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such program',
  EACCES: 'it may not be run',
  ENOEXEC: 'it is not a program',
};
