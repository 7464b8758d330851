/**
 * Opens a brief's file in the user's editor, at an item or at the first error, and waits until the editor ends. The
 * reader must have given the terminal away before. Runs no shell.
 */
import { resolve } from 'node:path';
import { type ItemRef, pathOfItem } from '../../brief/model/item-ref.ts';
import { lineIndexOf } from '../../diagnostics/diagnostic.ts';
import { type Entry, kindOfPath, loadBrief } from '../../library/briefs/library.ts';
import { visible } from '../../text/safety/visible.ts';
import type { KeySource } from '../../tui/terminal/reader-terminal.ts';
import type { Io } from '../edge/io.ts';
import { shownName } from './command-line.ts';
import { editorCommand } from './editor-command.ts';
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
  if (kindOfPath(file) !== 'file') return `${visible(path)} is not there to be edited.`;
  // A brief from the cache has no places of its items.
  const entry = await loadBrief(path, io, true);
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
