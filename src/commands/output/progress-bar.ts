/**
 * A bar for long work on a terminal, in the last line: as a text, in the terminal's own way where it has one (OSC 9;4), and
 * how both are taken away. It is made of numbers and words of ours alone, since no fence looks at it.
 */
import type { Environment } from '../../library/files/user-folders.ts';
import type { Io } from '../edge/io.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface BarStyle {
  readonly columns: number;
  readonly isAscii: boolean;
  /** Whether the terminal itself shows progress, as in its tab. */
  readonly isKnown: boolean;
}

const LINE_START = '\r';
const ERASE_LINE = '\u001B[K';
const WIDEST = 30;

export function progressBar({ done, total }: Progress, style: BarStyle): string {
  const share = Math.min(1, done / Math.max(1, total));
  const words = `sitrep: reading ${done} of ${total} briefs`;
  const room = Math.min(WIDEST, style.columns - words.length - 4);
  const full = Math.round(share * Math.max(0, room));
  const [on, off] = style.isAscii ? ['#', '-'] : ['█', '░'];
  const bar = room < 5 ? '' : ` ${on.repeat(full)}${off.repeat(room - full)}`;
  const own = style.isKnown ? terminalProgress(1, Math.floor(share * 100)) : '';
  return `${own}${LINE_START}${words.slice(0, Math.max(0, style.columns - 1))}${bar}${ERASE_LINE}`;
}

export function progressCleared({ isKnown }: BarStyle): string {
  return `${isKnown ? terminalProgress(0, 0) : ''}${LINE_START}${ERASE_LINE}`;
}

/** State 0 takes it away, 1 shows it (ConEmu’s OSC 9;4). */
function terminalProgress(state: 0 | 1, percent: number): string {
  return `\u001B]9;4;${state};${percent}\u001B\\`;
}

/** Others show such a sequence as a message, or not at all. */
export function showsProgress(env: Environment): boolean {
  if (env.TMUX || env.STY) return false;
  return (
    Boolean(env.WT_SESSION) ||
    env.ConEmuANSI === 'ON' ||
    /^(?:ghostty|mintty|WezTerm)$/.test(env.TERM_PROGRAM ?? '')
  );
}

/** Work that is done at once shows nothing. */
const PATIENCE_MS = 700;
const SHOWN_EVERY_MS = 100;

/** Does work that reports how far it is; the bar is gone when it ends, however it ends. */
export async function withProgressBar<Result>(
  io: Io,
  work: (report: (done: number, total: number) => void) => Promise<Result>,
  now: () => number = () => performance.now(),
): Promise<Result> {
  const { draw } = io;
  if (!draw || !io.stderr.isTTY || io.env.TERM === 'dumb') return work(() => {});
  const { columns = 80, isAscii } = io.stderr;
  const style: BarStyle = { columns, isAscii, isKnown: showsProgress(io.env) };
  let due = now() + PATIENCE_MS;
  let bar: ReturnType<typeof draw> | undefined;
  try {
    return await work((done, total) => {
      if (now() < due) return;
      due = now() + SHOWN_EVERY_MS;
      bar ??= draw(progressCleared(style));
      bar.show(progressBar({ done, total }, style));
    });
  } finally {
    bar?.end();
  }
}
