/** Starts the reader on a terminal and waits until it ends. */
import { render } from 'ink';
import type { Entry } from '../library/library.ts';
import { App, type Outside } from './app.tsx';
import { paintInColour, paintPlain } from './theme.ts';
import { ASCII, TYPOGRAPHIC } from './typeface.ts';

export interface ReaderTerminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Stops the process, as ctrl-z does in a shell, until it is continued. */
  readonly stop: () => void;
}

export interface ReaderInput {
  readonly entries: readonly Entry[];
  readonly reload: Outside['reload'];
  readonly terminal: ReaderTerminal;
  readonly hasColour: boolean;
  readonly isAscii: boolean;
  /** Present in a kiosk: nothing but reading, and an end after so many seconds without a key (0: never). */
  readonly kiosk?: { readonly idleSeconds: number };
  /** Asks to be called before the program ends by an error; returns how to take that back. */
  readonly onCrash: (restore: () => void) => () => void;
}

/** Runs until the user quits; gives the exit status. */
export async function startReader({
  entries,
  reload,
  terminal,
  hasColour,
  isAscii,
  kiosk,
  onCrash,
}: ReaderInput): Promise<number> {
  const { stdin, stdout, stderr } = terminal;
  const idle = idleWatch(kiosk?.idleSeconds ?? 0, () => app.unmount());
  const outside: Outside = {
    touched: idle.touched,
    reload,
    stop: terminal.stop,
    size: () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 }),
    onResize: (changed) => {
      stdout.on('resize', changed);
      return () => stdout.off('resize', changed);
    },
  };
  // Ink does this only after the first frame: a key pressed before it would be echoed into the screen.
  stdin.setRawMode(true);
  const app = render(
    <App
      entries={entries}
      typeface={isAscii ? ASCII : TYPOGRAPHIC}
      paint={hasColour ? paintInColour : paintPlain}
      outside={outside}
      isKiosk={kiosk !== undefined}
    />,
    {
      stdin,
      stdout,
      stderr,
      exitOnCtrlC: false,
      patchConsole: false,
      // Ink draws nothing where a variable CI is set; that both ends are terminals is known here.
      interactive: true,
      alternateScreen: true,
      incrementalRendering: true,
      maxFps: 60,
    },
  );
  const release = onCrash(() => app.unmount());
  try {
    const status = await app.waitUntilExit();
    if (idle.isOver()) stderr.write(`sitrep: closed after ${formatIdle(kiosk)} without a key\n`);
    return typeof status === 'number' ? status : 0;
  } finally {
    idle.stop();
    release();
    stdin.setRawMode(false);
  }
}

interface IdleWatch {
  readonly touched: () => void;
  readonly isOver: () => boolean;
  readonly stop: () => void;
}

/** Calls `end` when nobody has touched a key for so many seconds; never, where that is 0. */
function idleWatch(seconds: number, end: () => void): IdleWatch {
  let isOver = false;
  if (seconds === 0) return { touched: () => {}, isOver: () => false, stop: () => {} };
  const timer = setTimeout(() => {
    isOver = true;
    end();
  }, seconds * 1000);
  return {
    touched: () => timer.refresh(),
    isOver: () => isOver,
    stop: () => clearTimeout(timer),
  };
}

function formatIdle(kiosk: ReaderInput['kiosk']): string {
  const seconds = kiosk?.idleSeconds ?? 0;
  return seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`;
}
