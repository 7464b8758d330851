/**
 * Makes the command line of the user's editor from $VISUAL or $EDITOR, with the file and the line in the way that
 * this editor takes them. No shell is run, so nothing in it is expanded.
 */

import type { Environment } from '../../library/files/user-folders.ts';
import { nameOfProgram, type UserCommand, userCommand } from './command-line.ts';

/** A place in a file that exists. */
export interface FilePlace {
  /** Absolute, so that no editor takes it for an option. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** How an editor takes a file and a line. */
type Form = (place: FilePlace) => readonly string[];

const PLUS: Form = ({ file, line }) => [`+${line}`, file];
const COLONS: Form = ({ file, line, column }) => [`${file}:${line}:${column}`];
const GOTO: Form = (place) => ['-g', ...COLONS(place)];
const ALONE: Form = ({ file }) => [file];

/** By the name of the program; any other gets the file alone. */
const FORMS: ReadonlyMap<string, Form> = new Map([
  ...listed(PLUS, 'vi vim nvim view vim.tiny vim.basic nvi elvis vile gvim vimx'),
  ...listed(PLUS, 'nano rnano pico emacs emacsclient mg zile joe jmacs jove ne micro kak gedit'),
  ...listed(COLONS, 'hx helix subl sublime_text zed zeditor'),
  ...listed(GOTO, 'code code-insiders codium vscodium code-oss cursor windsurf'),
]);

function listed(form: Form, names: string): readonly (readonly [string, Form])[] {
  return names.split(' ').map((name) => [name, form]);
}

/** The command line of the user's editor for a place. */
export function editorCommand(env: Environment, place: FilePlace): UserCommand {
  const command = userCommand(env, ['VISUAL', 'EDITOR'], 'vi');
  if (command.kind === 'fault') return command;
  const form = FORMS.get(nameOfProgram(command.program)) ?? ALONE;
  return { ...command, words: [...command.words, ...form(place)] };
}
