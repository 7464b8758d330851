/**
 * Reads the command line of a program that the user chose by an environment variable. No shell is run: words are
 * split at its quotes and backslashes, but no variable, pattern or second command is read.
 */
import type { Environment } from '../../library/files/user-folders.ts';
import { visible } from '../../text/safety/visible.ts';

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

/** The words, or what is wrong with the line. */
export type Words =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'fault'; readonly message: string };

const MAX_LENGTH = 4096;
/** One piece of a word: in single quotes, in double quotes, after a backslash, or plain. */
const PIECE = /'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)|([^\s'"\\]+)/gsy;

/** As POSIX has it (Shell Command Language, 2.2 Quoting), for quotes and blanks alone. */
export function splitWords(line: string): Words {
  if (line.length > MAX_LENGTH)
    return { kind: 'fault', message: `expected at most ${MAX_LENGTH} characters, found more` };
  const words: string[] = [];
  let word: string | undefined;
  for (let index = 0; index < line.length; ) {
    if (/\s/.test(line[index] ?? '')) {
      if (word !== undefined) words.push(word);
      word = undefined;
      index++;
      continue;
    }
    PIECE.lastIndex = index;
    const match = PIECE.exec(line);
    if (!match)
      return { kind: 'fault', message: `expected a closing quotation mark, found the end` };
    const [whole, single, double, escaped, plain] = match;
    word =
      (word ?? '') + (single ?? double?.replace(/\\([\\"$`])/g, '$1') ?? escaped ?? plain ?? '');
    index += whole.length;
  }
  if (word !== undefined) words.push(word);
  return { kind: 'words', words };
}
