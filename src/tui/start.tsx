/** Starts the reader on a terminal and waits until it ends. */
import { render } from 'ink';
import type { Entry } from '../library/library.ts';
import type { Progress } from '../library/live-library.ts';
import { App, type Outside } from './app.tsx';
import { clipboardOf, copySequence } from './clipboard.ts';
import { linking, takesLinks } from './hyperlinks.ts';
import { paintInColour, paintPlain } from './theme.ts';
import { ASCII, TYPOGRAPHIC } from './typeface.ts';

/** What the reader is open on: loaded with it, for a chunk of its own would split those of all commands. */
export { LiveLibrary } from '../library/live-library.ts';

export interface ReaderTerminal {
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  /** Stops the process, as ctrl-z does in a shell, until it is continued. */
  readonly stop: () => void;
}

export interface ReaderInput {
  readonly entries: readonly Entry[];
  /** Present while files are still to be read. */
  readonly progress?: Progress | undefined;
  readonly reload: Outside['reload'];
  readonly follow: Outside['follow'];
  readonly prefer: Outside['prefer'];
  readonly edit: Outside['edit'];
  /** Says what kind of terminal it is. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly terminal: ReaderTerminal;
  readonly hasColour: boolean;
  readonly isAscii: boolean;
  /** Asks to be called before the program ends by an error; returns how to take that back. */
  readonly onCrash: (restore: () => void) => () => void;
}

/** Runs until the user quits; gives the exit status. */
export async function startReader({
  entries,
  progress,
  reload,
  follow,
  prefer,
  edit,
  env,
  terminal,
  hasColour,
  isAscii,
  onCrash,
}: ReaderInput): Promise<number> {
  const { stdin, stdout, stderr } = terminal;
  const clipboard = clipboardOf(env);
  const outside: Outside = {
    reload,
    ...(follow && { follow }),
    ...(prefer && { prefer }),
    ...(edit && {
      edit: async (path, item) => {
        await stopReading(stdin);
        return edit(path, item);
      },
    }),
    copy: (text) => stdout.write(copySequence(text, clipboard.route)),
    stop: terminal.stop,
    size: () => ({ columns: stdout.columns || 80, rows: stdout.rows || 24 }),
    onResize: (changed) => {
      stdout.on('resize', changed);
      return () => stdout.off('resize', changed);
    },
  };
  // Ink does this only after the first frame: a key pressed before it would be echoed into the screen.
  stdin.setRawMode(true);
  const paint = hasColour ? paintInColour : paintPlain;
  const app = render(
    <App
      entries={entries}
      typeface={isAscii ? ASCII : TYPOGRAPHIC}
      paint={takesLinks(env) ? linking(paint) : paint}
      outside={outside}
      clipboard={clipboard}
      {...(progress && { progress })}
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
    return typeof status === 'number' ? status : 0;
  } finally {
    release();
    stdin.setRawMode(false);
  }
}

/**
 * Leaves what is typed to another program. Ink only takes its listener away: Node goes on reading, and takes
 * keys from the other, until it is told to pause; and that it heeds only once it has noted that nobody listens.
 */
async function stopReading(stdin: NodeJS.ReadStream): Promise<void> {
  await new Promise((noted) => setImmediate(noted));
  stdin.pause();
}
