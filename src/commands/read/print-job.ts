/**
 * Prints for the reader: what was chosen in its menu, to the pager, a file, the clipboard or a printer. Files are
 * never replaced unasked. In a kiosk refuses all but the clipboard.
 */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { kindOfPath } from '../../library/briefs/library.ts';
import type { SoundEntry } from '../../library/checking/check-brief.ts';
import { FORMATS, type Manner } from '../../print/formats.ts';
import { DEFAULT_PAGE_LENGTH } from '../../print/text/paper-sizes.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Printed, PrintJob, PrintMatter } from '../../tui/state/print-model.ts';
import type { ReaderTerminal } from '../../tui/terminal/reader-terminal.ts';
import type { Io } from '../edge/io.ts';
import { FILE_MODE, joined } from '../output/destination.ts';
import { DEFAULT_WIDTH, terminalWidth } from '../print/print.ts';
import { eachPrintable } from '../print/printables.ts';
import { page } from '../programs/pager.ts';
import { sendToPrinter, wantsAscii } from '../programs/printer.ts';

export interface PrintJobOptions {
  readonly width?: number;
  /** Asked for; a terminal that has nothing else is known without. */
  readonly ascii?: boolean;
}

export async function carryOut(
  job: PrintJob,
  options: PrintJobOptions,
  terminal: Pick<ReaderTerminal, 'keys' | 'offer'>,
  io: Io,
): Promise<Printed> {
  const { to } = job;
  if (io.kiosk && to.kind !== 'clipboard') return { kind: 'fault', said: 'Not in a kiosk.' };
  const text = await textOf(job, mannerFor(job, options, io), io);
  switch (to.kind) {
    case 'clipboard':
      return { kind: 'text', text: text.trimEnd() };
    case 'pager': {
      const fault = await page(text, terminal, io);
      return fault === undefined
        ? { kind: 'done', said: 'Back from the pager.' }
        : { kind: 'fault', said: fault };
    }
    case 'printer': {
      const { isSent, said } = await sendToPrinter(text, io);
      return { kind: isSent ? 'done' : 'fault', said };
    }
    case 'file':
      return write(to, text, io);
  }
}

/** What printing would give, of several briefs the first: not on pages, and no wider than so many columns. */
export async function preview(matter: PrintMatter, columns: number, io: Io): Promise<string> {
  const manner = { width: Math.min(columns, DEFAULT_WIDTH), ascii: io.stdout.isAscii };
  return textOf({ ...matter, entries: matter.entries.slice(0, 1) }, manner, io);
}

function mannerFor(
  { entries, form, to }: PrintJob,
  { width, ascii }: PrintJobOptions,
  io: Io,
): Manner {
  const isShown = to.kind === 'pager';
  return {
    width: width ?? (isShown ? terminalWidth(io) : undefined) ?? DEFAULT_WIDTH,
    ascii: isShown
      ? io.stdout.isAscii
      : ascii === true || (to.kind === 'printer' && wantsAscii(io.env)),
    ...(to.kind === 'printer' &&
      form.format === 'text' && {
        pageLength: DEFAULT_PAGE_LENGTH,
        hasContents: entries.length > 1,
      }),
  };
}

async function textOf(
  { entries, sections, item, form }: PrintMatter,
  manner: Manner,
  io: Io,
): Promise<string> {
  const sound = entries.flatMap((entry): SoundEntry[] =>
    entry.brief ? [{ ...entry, brief: entry.brief }] : [],
  );
  const printables = eachPrintable(sound, [], form.hasExtracts, io);
  const part = { ...(sections && { sections }), ...(item && { item }) };
  return joined(FORMATS[form.format].print(printables, { ...manner, ...part }));
}

async function write(
  { name, fallback, isReplacing }: Extract<PrintJob['to'], { readonly kind: 'file' }>,
  text: string,
  { cwd, env, uninterrupted }: Io,
): Promise<Printed> {
  const { writeWhole } = await import('../../library/files/write-file.ts');
  // As a shell would have it.
  const named = name.replace(/^~(?=\/|$)/, env.HOME ?? homedir());
  const isFolder = named.endsWith('/') || kindOfPath(resolve(cwd, named)) === 'folder';
  const path = isFolder ? join(named, fallback) : named;
  const options = { mode: FILE_MODE, isReplacing };
  const writing = await uninterrupted(() => writeWhole(resolve(cwd, path), text, options));
  switch (writing.kind) {
    case 'written':
      return { kind: 'done', said: `Written: ${visible(path)}` };
    case 'exists':
      return { kind: 'taken', name: path };
    case 'fault':
      return { kind: 'fault', said: `Cannot write ${visible(path)}: ${writing.reason}.` };
  }
}
