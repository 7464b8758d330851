/**
 * Prints what was chosen in the reader's print menu, to the pager, a file, the clipboard or a printer. A file is
 * replaced only where the user said so. Where nothing may be written or run, only the clipboard is left.
 */
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import type { SoundEntry } from '../../library/briefs/library.ts';
import { kindOfPath } from '../../library/briefs/library.ts';
import { DEFAULT_PAGE_LENGTH, type PrintSettings } from '../../print/document/format.ts';
import { formatNamed } from '../../print/formats.ts';
import { visible } from '../../text/safety/visible.ts';
import type { Printed, PrintJob, PrintMatter } from '../../tui/state/print-model.ts';
import type { ReaderTerminal } from '../../tui/terminal/reader-terminal.ts';
import type { Io } from '../edge/io.ts';
import { joinPieces, writeOne } from '../output/destination.ts';
import { DEFAULT_WIDTH, eachPrintable, terminalWidth } from '../print/print.ts';
import { page } from '../programs/pager.ts';
import { sendToPrinter, wantsAscii } from '../programs/printer.ts';

export interface PrintJobOptions {
  readonly width?: number;
  /** Whether `--ascii` was given. */
  readonly ascii?: boolean;
}

export async function runPrintJob(
  job: PrintJob,
  options: PrintJobOptions,
  terminal: Pick<ReaderTerminal, 'keys' | 'offer'>,
  io: Io,
): Promise<Printed> {
  const { to } = job;
  if (io.isReadOnly && to.kind !== 'clipboard')
    return { kind: 'fault', said: 'This is not possible in a kiosk.' };
  const text = await textOf(job, settingsFor(job, options, io), io);
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

/** What would be printed of the first brief: not on pages, and at most as wide as `columns`. */
export async function preview(matter: PrintMatter, columns: number, io: Io): Promise<string> {
  const settings = { width: Math.min(columns, DEFAULT_WIDTH), ascii: io.stdout.isAscii };
  return textOf({ ...matter, entries: matter.entries.slice(0, 1) }, settings, io);
}

function settingsFor(
  { entries, form, to }: PrintJob,
  { width, ascii }: PrintJobOptions,
  io: Io,
): PrintSettings {
  const isShown = to.kind === 'pager';
  return {
    width: width ?? (isShown ? terminalWidth(io) : undefined) ?? DEFAULT_WIDTH,
    ascii: isShown
      ? io.stdout.isAscii
      : ascii === true || (to.kind === 'printer' && wantsAscii(io.env)),
    ...(to.kind === 'printer' &&
      form.hasPages && {
        pageLength: DEFAULT_PAGE_LENGTH,
        hasContents: entries.length > 1,
      }),
  };
}

async function textOf(
  { entries, sections, item, form }: PrintMatter,
  settings: PrintSettings,
  io: Io,
): Promise<string> {
  const sound = entries.flatMap((entry): SoundEntry[] =>
    entry.brief ? [{ ...entry, brief: entry.brief }] : [],
  );
  const printables = eachPrintable(sound, [], form.hasExtracts, io);
  const part = { ...(sections && { sections }), ...(item && { item }) };
  return joinPieces(formatNamed(form.format).print(printables, { ...settings, ...part }));
}

async function write(
  { name, fallback, isReplacing }: Extract<PrintJob['to'], { readonly kind: 'file' }>,
  text: string,
  io: Io,
): Promise<Printed> {
  // As in a shell.
  const named = name.replace(/^~(?=\/|$)/, io.env.HOME ?? homedir());
  const isFolder = named.endsWith('/') || kindOfPath(resolve(io.cwd, named)) === 'folder';
  const path = isFolder ? join(named, fallback) : named;
  const writing = await writeOne(path, text, { force: isReplacing }, io);
  switch (writing.kind) {
    case 'written':
      return { kind: 'done', said: `Written: ${visible(path)}` };
    case 'exists':
      return { kind: 'taken', name: path };
    case 'fault':
      return { kind: 'fault', said: `Cannot write ${visible(path)}: ${writing.reason}.` };
  }
}
