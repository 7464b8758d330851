/** Reads the command line of a program that the user chose by an environment variable. No shell is run. */
import type { Environment } from '../../library/files/user-folders.ts';
import { visible } from '../../text/safety/visible.ts';
import { splitWords } from './shell-words.ts';

export interface CommandLine {
  readonly program: string;
  readonly words: readonly string[];
}

export type UserCommand =
  | (CommandLine & { readonly kind: 'command' })
  /** A sentence; unsanitised. */
  | { readonly kind: 'fault'; readonly problem: string };

/** The text of the first of the variables that is not empty, else `usual`. */
export function userCommandText(
  env: Environment,
  variables: readonly string[],
  usual: string,
): string {
  return chosen(env, variables, usual).value;
}

export function userCommand(
  env: Environment,
  variables: readonly string[],
  usual: string,
): UserCommand {
  const { name, value } = chosen(env, variables, usual);
  const split = splitWords(value);
  const about = name === undefined ? value : `$${name}`;
  if (split.kind === 'fault') return { kind: 'fault', problem: `${about}: ${split.message}.` };
  const [program = '', ...words] = split.words;
  if (program === '')
    return { kind: 'fault', problem: `${about}: expected a program, found an empty word.` };
  return { kind: 'command', program, words };
}

function chosen(
  env: Environment,
  variables: readonly string[],
  usual: string,
): { readonly name?: string; readonly value: string } {
  const name = variables.find((variable) => (env[variable]?.trim() ?? '') !== '');
  return name === undefined ? { value: usual } : { name, value: env[name]?.trim() ?? '' };
}

/** For messages: the name of a program without its path, which may be long. */
export function shownName(program: string): string {
  return visible(nameOfProgram(program) || program);
}

/** The name that a program is called by, without its folder and a suffix of Windows. */
export function nameOfProgram(program: string): string {
  return program.slice(program.lastIndexOf('/') + 1).replace(/\.(?:exe|cmd)$/i, '');
}
