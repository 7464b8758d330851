/** Starts the reader on a terminal and waits until it ends. */
import { render } from 'ink';
import type { Entry } from '../library/library.ts';
import { App, type Outside } from './app.tsx';
import type { ReaderTerminal } from './terminal.ts';
import { openSession } from './terminal-session.ts';
import { paintInColour, paintPlain } from './theme.ts';
import { ASCII, TYPOGRAPHIC } from './typeface.ts';

export interface ReaderInput {
  readonly entries: readonly Entry[];
  readonly reload: Outside['reload'];
  readonly terminal: ReaderTerminal;
  readonly hasColour: boolean;
  readonly isAscii: boolean;
  /** Asks to be called before the program ends by an error; returns how to take that back. */
  readonly onCrash: (restore: () => void) => () => void;
}

/** What a shell says of a program whose line was lost: 128 and the number of SIGHUP. */
const LINE_LOST = 129;

/** Runs until the user quits; gives the exit status. */
export async function startReader({
  entries,
  reload,
  terminal,
  hasColour,
  isAscii,
  onCrash,
}: ReaderInput): Promise<number> {
  const session = openSession(terminal, { isLinear: false });
  const { keys, screen } = session;
  const outside: Outside = {
    reload,
    stop: session.stop,
    onJobControl: session.onJobControl,
    remeasure: session.remeasure,
    size: () => ({ columns: screen.columns || 80, rows: screen.rows || 24 }),
    onResize: (changed) => {
      screen.on('resize', changed);
      return () => screen.off('resize', changed);
    },
  };
  const offCrash = onCrash(session.release);
  session.take();
  try {
    const app = render(
      <App
        entries={entries}
        typeface={isAscii ? ASCII : TYPOGRAPHIC}
        paint={hasColour ? paintInColour : paintPlain}
        outside={outside}
      />,
      {
        stdin: keys,
        stdout: screen,
        stderr: screen,
        exitOnCtrlC: false,
        patchConsole: false,
        // Ink draws nothing where a variable CI is set; that both ends are terminals is known here.
        interactive: true,
        alternateScreen: true,
        incrementalRendering: true,
        maxFps: 60,
      },
    );
    const status = await Promise.race([app.waitUntilExit(), session.lost.then(() => LINE_LOST)]);
    app.unmount();
    return typeof status === 'number' ? status : 0;
  } finally {
    session.end();
    offCrash();
  }
}
