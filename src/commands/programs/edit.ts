/**
 * Opens a brief's file in the user's editor ($VISUAL or $EDITOR), at an item or at the first error, in the way that
 * this editor takes a line, and waits until the editor ends. The reader must have given the terminal away before. Runs
 * no shell, so nothing in the command line is expanded.
 */
import { resolve } from 'node:path';
import { type ItemRef, pathOfItem } from '../../brief/model/brief.ts';
import { lineIndexOf } from '../../diagnostics/diagnostic.ts';
import { type Entry, kindOfPath, readBrief } from '../../library/briefs/library.ts';
import type { Environment } from '../../library/files/user-folders.ts';
import { visible } from '../../text/safety/visible.ts';
import type { KeySource } from '../../tui/terminal/reader-terminal.ts';
import type { Io } from '../edge/io.ts';
import { nameOfProgram, shownName, type UserCommand, userCommand } from './command-line.ts';
import { runProgram } from './run-program.ts';

export interface EditTarget {
  /** As shown; a relative one is taken from the working directory. */
  readonly path: string;
  readonly item?: ItemRef;
}

/** Gives a sentence that says what went wrong; undefined where the editor ended well. */
export async function editBrief(
  { path, item }: EditTarget,
  keys: KeySource,
  io: Io,
): Promise<string | undefined> {
  const file = resolve(io.cwd, path);
  if (kindOfPath(file) !== 'file') return `There is no file ${visible(path)} to edit.`;
  // A brief from a store has no places of its items.
  const entry = await readBrief(path, io);
  const command = editorCommand(io.env, { file, ...positionOf(entry, item) });
  if (command.kind === 'fault') return visible(command.problem);
  // Standard input may be a pipe; keys come from the terminal.
  const { descriptor, done } = keys.lend();
  try {
    const { cwd, env } = io;
    const fault = await runProgram(command, { cwd, env, stdio: [descriptor, 1, 2] });
    if (fault === undefined) return undefined;
    const hint = fault.startsWith('could not') ? ' Set $EDITOR.' : '';
    return `The editor ${shownName(command.program)} ${fault}.${hint}`;
  } finally {
    done();
  }
}

/** 1-based. A broken brief's first error; else the item, or the beginning. */
function positionOf(
  entry: Entry,
  item: ItemRef | undefined,
): { readonly line: number; readonly column: number } {
  const { brief, yaml, diagnostics } = entry;
  const error = diagnostics.find(({ severity, range }) => severity === 'error' && range);
  const place = brief ? item && yaml?.valueRange(pathOfItem(brief, item)) : error?.range;
  return place ? lineIndexOf(entry).positionOf(place.start) : { line: 1, column: 1 };
}

/** A position in a file that exists. */
export interface FilePosition {
  /** Absolute, so that no editor takes it for an option. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** How an editor takes a file and a line. */
type Form = (position: FilePosition) => readonly string[];

const PLUS: Form = ({ file, line }) => [`+${line}`, file];
const COLONS: Form = ({ file, line, column }) => [`${file}:${line}:${column}`];
const GOTO: Form = (position) => ['-g', ...COLONS(position)];
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

/** The command line of the user's editor for a position in a file. */
export function editorCommand(env: Environment, position: FilePosition): UserCommand {
  const command = userCommand(env, ['VISUAL', 'EDITOR'], 'vi');
  if (command.kind === 'fault') return command;
  const form = FORMS.get(nameOfProgram(command.program)) ?? ALONE;
  return { ...command, words: [...command.words, ...form(position)] };
}
