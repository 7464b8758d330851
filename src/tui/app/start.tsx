/** Starts the reader on a terminal and waits until it ends. */
import { render } from 'ink';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import type { Entry } from '../../library/briefs/library.ts';
import type { Progress } from '../../library/watching/open-library.ts';
import { CanvasContext } from '../look/row.tsx';
import { themeFor } from '../look/theme.ts';
import { ASCII, CONSOLE, TYPOGRAPHIC, type Typeface } from '../look/typeface.ts';
import {
  SCREEN_READER_ASCII,
  SCREEN_READER_SIZE,
  SCREEN_READER_TYPEFACE,
} from '../screen-reader/announce.ts';
import type { ReadStates } from '../state/read-marks.ts';
import type { Programs } from '../state/state.ts';
import { clipboardOf, copySequence } from '../terminal/clipboard.ts';
import { linkTarget, takesLinks } from '../terminal/hyperlinks.ts';
import { formatIdle, idleWatch } from '../terminal/idle-watch.ts';
import type { ReaderTerminal } from '../terminal/reader-terminal.ts';
import { openSession } from '../terminal/session.ts';
import { App } from './app.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import type { Host } from './host.ts';
import type { Checker } from './use-evidence.tsx';

/** The library that the reader is open on. Loaded with it: a chunk of its own would split those of all commands. */
export { followLibrary } from '../../library/watching/follow-library.ts';
export { IndexedLibrary } from '../../library/watching/indexed-library.ts';
export { LiveLibrary } from '../../library/watching/live-library.ts';

/** Which signs the terminal has. */
export type Signs = 'typographic' | 'console' | 'ascii';

export interface ReaderInput {
  readonly entries: readonly Entry[];
  /** Present while files are still to be read. */
  readonly progress?: Progress | undefined;
  readonly reload: Host['reload'];
  readonly follow: Host['follow'];
  readonly prefer: Host['prefer'];
  readonly edit: NonNullable<Host['edit']>;
  readonly print: NonNullable<Host['print']>;
  readonly preview: NonNullable<Host['preview']>;
  readonly write: NonNullable<Host['write']>;
  readonly readStates?: ReadStates | undefined;
  /** Searches the index of a large library. */
  readonly find?: Host['find'] | undefined;
  /** ISO 8601. */
  readonly today: string;
  readonly programs: Programs;
  readonly checker: Checker;
  /** The check results that are known already, by path. */
  readonly results: ReadonlyMap<string, CheckResult>;
  /** Says what kind of terminal it is. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: ReaderTerminal;
  readonly hasColour: boolean;
  readonly signs: Signs;
  /** Changes are written in words, and no screen is drawn. */
  readonly hasScreenReader: boolean;
  /** No file may be written, and no other program run. */
  readonly isReadOnly?: boolean;
  /** The reader ends after so many seconds without a key; 0: never. */
  readonly idleSeconds?: number;
  /** Registers a function that is called before the program ends by an error; returns how to take it back. */
  readonly onCrash: (restore: () => void) => () => void;
}

/** As a shell sees a program that SIGHUP ended. */
const LINE_LOST = 129;

/** Runs until the user quits; gives the exit status. */
export async function startReader({
  entries,
  progress,
  reload,
  follow,
  prefer,
  edit,
  print,
  preview,
  write,
  readStates,
  find,
  today,
  programs,
  checker,
  results,
  env,
  terminal,
  hasColour,
  signs,
  hasScreenReader,
  isReadOnly = false,
  idleSeconds = 0,
  onCrash,
}: ReaderInput): Promise<number> {
  const theme = themeFor({ hasColour, linkTo: takesLinks(env) ? linkTarget : undefined });
  const session = openSession(terminal, { hasScreenReader, theme, env });
  const { keys, screen } = session;
  const idle = idleWatch(idleSeconds);
  const clipboard = clipboardOf(env);
  const host: Host = {
    ...checker,
    touched: idle.touched,
    reload: () => {
      // Some users press r because another program wrote to the screen.
      screen.redraw();
      return reload();
    },
    ...(follow && { follow }),
    ...(prefer && { prefer }),
    edit: (path, item) => session.lend(() => edit(path, item)),
    preview,
    write,
    ...(readStates && { readStates }),
    ...(find && { find }),
    print: (job) => (job.to.kind === 'pager' ? session.lend(() => print(job)) : print(job)),
    copy: (text) => session.say(copySequence(text, clipboard.route)),
    stop: session.stop,
    onJobControl: session.onJobControl,
    remeasure: session.remeasure,
    size: () =>
      hasScreenReader
        ? SCREEN_READER_SIZE
        : { columns: screen.columns || 80, rows: screen.rows || 24 },
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
        <CanvasContext value={screen.canvas}>
          <App
            entries={entries}
            typeface={typefaceFor(signs, hasScreenReader)}
            host={host}
            isReadOnly={isReadOnly}
            results={results}
            clipboard={clipboard}
            programs={programs}
            progress={progress}
            today={today}
            say={hasScreenReader ? session.say : undefined}
          />
        </CanvasContext>
      </ErrorBoundary>,
      {
        stdin: keys,
        stdout: screen,
        stderr: screen,
        exitOnCtrlC: false,
        patchConsole: false,
        // Ink draws nothing where a variable CI is set; that both ends are terminals is known here.
        interactive: true,
        isScreenReaderEnabled: hasScreenReader,
        alternateScreen: !hasScreenReader,
      },
    );
    const status = await Promise.race([
      app.waitUntilExit(),
      session.lost.then(() => LINE_LOST),
      idle.over,
      failed,
    ]);
    app.unmount();
    if (!idle.isOver()) return typeof status === 'number' ? status : 0;
    session.release();
    session.farewell(`sitrep: closed after ${formatIdle(idleSeconds)} without a key\n`);
    return 0;
  } finally {
    idle.stop();
    session.end();
    offCrash();
  }
}

function typefaceFor(signs: Signs, hasScreenReader: boolean): Typeface {
  if (hasScreenReader) return signs === 'ascii' ? SCREEN_READER_ASCII : SCREEN_READER_TYPEFACE;
  switch (signs) {
    case 'ascii':
      return ASCII;
    case 'console':
      return CONSOLE;
    case 'typographic':
      return TYPOGRAPHIC;
  }
}
