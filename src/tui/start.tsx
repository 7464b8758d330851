/** Starts the reader on a terminal and waits until it ends. */
import { render } from 'ink';
import type { Entry } from '../library/library.ts';
import { App, type Outside } from './app.tsx';
import { ScreenStream } from './terminal/screen-stream.ts';
import { paintInColour, paintPlain } from './theme.ts';
import { ASCII, TYPOGRAPHIC } from './typeface.ts';

export interface ReaderTerminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Calls back whenever the window may have changed, in size or not; returns how to stop that. */
  readonly onWindowChange: (changed: () => void) => () => void;
  /** Stops the process, as ctrl-z does in a shell, until it is continued. */
  readonly stop: () => void;
}

export interface ReaderInput {
  readonly entries: readonly Entry[];
  readonly reload: Outside['reload'];
  readonly terminal: ReaderTerminal;
  readonly hasColour: boolean;
  readonly isAscii: boolean;
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
  onCrash,
}: ReaderInput): Promise<number> {
  const { stdin, stdout, stderr } = terminal;
  const screen = new ScreenStream(stdout);
  const outside: Outside = {
    reload: () => {
      // Also for whoever sees that something else wrote to the screen.
      screen.redraw();
      return reload();
    },
    stop: terminal.stop,
    size: () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 }),
    onResize: (changed) => {
      stdout.on('resize', changed);
      return () => stdout.off('resize', changed);
    },
  };
  // Ink does this only after the first frame: a key pressed before it would be echoed into the screen.
  stdin.setRawMode(true);
  const unwatch = terminal.onWindowChange(() => screen.redraw());
  const app = render(
    <App
      entries={entries}
      typeface={isAscii ? ASCII : TYPOGRAPHIC}
      paint={hasColour ? paintInColour : paintPlain}
      outside={outside}
    />,
    {
      stdin,
      stdout: screen,
      stderr,
      exitOnCtrlC: false,
      patchConsole: false,
      // Ink draws nothing where a variable CI is set; that both ends are terminals is known here.
      interactive: true,
      alternateScreen: true,
      // Whole frames: `screen` sends what is new in them.
      incrementalRendering: false,
      maxFps: 60,
    },
  );
  const release = onCrash(() => app.unmount());
  try {
    const status = await app.waitUntilExit();
    return typeof status === 'number' ? status : 0;
  } finally {
    release();
    unwatch();
    stdin.setRawMode(false);
  }
}
