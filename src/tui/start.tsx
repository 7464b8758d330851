/** Starts the reader on a terminal and waits until it ends. */
import { render } from 'ink';
import type { Entry } from '../library/library.ts';
import { App, type Outside } from './app.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { SPOKEN, SPOKEN_ASCII, SPOKEN_SIZE } from './spoken.ts';
import type { ReaderTerminal } from './terminal.ts';
import { openSession } from './terminal-session.ts';
import { paintInColour, paintPlain } from './theme.ts';
import { ASCII, CONSOLE, TYPOGRAPHIC, type Typeface } from './typeface.ts';

/** Which signs the terminal has. */
export type Signs = 'typographic' | 'console' | 'ascii';

export interface ReaderInput {
  readonly entries: readonly Entry[];
  readonly reload: Outside['reload'];
  readonly terminal: ReaderTerminal;
  readonly hasColour: boolean;
  readonly signs: Signs;
  /** For a screen reader: what changes is said, nothing is drawn. */
  readonly isSpoken: boolean;
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
  signs,
  isSpoken,
  onCrash,
}: ReaderInput): Promise<number> {
  const session = openSession(terminal, { isSpoken });
  const { keys, screen } = session;
  const outside: Outside = {
    reload,
    stop: session.stop,
    onJobControl: session.onJobControl,
    remeasure: session.remeasure,
    size: () =>
      isSpoken ? SPOKEN_SIZE : { columns: screen.columns || 80, rows: screen.rows || 24 },
    onResize: (changed) => {
      screen.on('resize', changed);
      return () => screen.off('resize', changed);
    },
  };
  const offCrash = onCrash(session.release);
  const { promise: failed, reject: fail } = Promise.withResolvers<never>();
  session.take();
  try {
    const app = render(
      <ErrorBoundary
        onError={(error) => {
          session.release();
          fail(error);
        }}
      >
        <App
          entries={entries}
          typeface={typefaceFor(signs, isSpoken)}
          paint={hasColour ? paintInColour : paintPlain}
          outside={outside}
          say={isSpoken ? session.say : undefined}
        />
      </ErrorBoundary>,
      {
        stdin: keys,
        stdout: screen,
        stderr: screen,
        exitOnCtrlC: false,
        patchConsole: false,
        // Ink draws nothing where a variable CI is set; that both ends are terminals is known here.
        interactive: true,
        isScreenReaderEnabled: isSpoken,
        alternateScreen: !isSpoken,
        incrementalRendering: !isSpoken,
        maxFps: 60,
      },
    );
    const status = await Promise.race([
      app.waitUntilExit(),
      session.lost.then(() => LINE_LOST),
      failed,
    ]);
    app.unmount();
    return typeof status === 'number' ? status : 0;
  } finally {
    session.end();
    offCrash();
  }
}

function typefaceFor(signs: Signs, isSpoken: boolean): Typeface {
  if (isSpoken) return signs === 'ascii' ? SPOKEN_ASCII : SPOKEN;
  switch (signs) {
    case 'ascii':
      return ASCII;
    case 'console':
      return CONSOLE;
    case 'typographic':
      return TYPOGRAPHIC;
  }
}
