/**
 * Who has the terminal: the reader, or whoever started it. The session takes it and gives it back in an order in
 * which no key is echoed into a screen, however the reader ends: by a key, a signal, an error, a lost line.
 */
import { ScreenStream } from '../output/screen-stream.ts';
import type { Drawing } from '../output/screen-writer.ts';
import { giveBackTerminal, TAKE_LINES, TAKE_SCREEN } from '../output/sequences.ts';
import { KeyStream } from './key-stream.ts';
import { OutputQueue } from './output-queue.ts';
import { FATAL_SIGNALS, type ReaderTerminal } from './reader-terminal.ts';

export interface TerminalSession {
  /** For Ink: standard input and standard output. */
  readonly keys: KeyStream;
  readonly screen: ScreenStream;
  /** Writes a text as it is, while the reader has the terminal; on a line that is far behind, nothing. */
  readonly say: (text: string) => void;
  /** Writes a text to the released terminal, before it returns; nothing where the line takes nothing. */
  readonly farewell: (text: string) => void;
  /** Takes the terminal, before anything is drawn: a key pressed earlier would be echoed into the screen. */
  readonly take: () => void;
  /** Gives it back. Safe at any time, and twice. */
  readonly release: () => void;
  /** Resolves when there is no terminal any more: the line is lost, or was closed at the other end. */
  readonly lost: Promise<void>;
  /** Stops the reader, whose terminal has to be released, until the shell continues it. */
  readonly stop: () => Promise<void>;
  /** Does work of another program on the released terminal: ctrl-c and ctrl-\ are for that program then. */
  readonly lend: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** Asks for the terminal's size, which may have changed unnoticed; resolves when it is known everywhere. */
  readonly remeasure: () => Promise<void>;
  /** Calls back when a signal makes a request; returns how to stop that. */
  readonly onJobControl: (handler: JobHandler) => () => void;
  /** Gives the terminal back for good, and answers no signal any more. */
  readonly end: () => void;
}

/** `stop` at a signal to stop; `redraw` when the reader goes on after it was stopped without notice. */
export type JobRequest = 'stop' | 'redraw';
type JobHandler = (request: JobRequest) => void;

/** Signals that the terminal itself sends to all programs in the foreground. */
const FROM_KEYS: readonly string[] = ['SIGINT', 'SIGQUIT'];

export interface SessionOptions {
  /** Nothing is drawn: text is written line after line. */
  readonly hasScreenReader: boolean;
  readonly theme: Drawing['theme'];
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Taking the terminal takes longer than this, in milliseconds, only if the process was stopped meanwhile. */
const STOPPED_MS = 50;

export function openSession(
  terminal: ReaderTerminal,
  { hasScreenReader, theme, env }: SessionOptions,
): TerminalSession {
  let isTaken = false;
  /** Whether the reader was stopped while it took the terminal: all is drawn anyway when it goes on. */
  let wasStopped = false;
  let hasEnded = false;
  let isLent = false;
  let jobHandler: JobHandler | undefined;
  /** A request that came before there was a handler. */
  let unanswered: JobRequest | undefined;
  const { promise: lost, resolve: lose } = Promise.withResolvers<void>();

  const output = new OutputQueue(terminal.offer, () => onLost());
  const screen = new ScreenStream(
    {
      size: terminal.size,
      onResize: terminal.onResize,
      write: (text, taken) => output.write(text, taken),
    },
    theme,
  );
  const take = (): void => {
    if (isTaken || hasEnded) return;
    isTaken = true;
    const before = Date.now();
    // Raw before a byte is written: a process in the background is stopped here, not after it has drawn.
    keys.connect();
    if (Date.now() - before > STOPPED_MS) {
      wasStopped = true;
      void nextTurn().then(() => {
        wasStopped = false;
      });
    }
    // Where nothing is drawn, Ink still switches modes.
    screen.isOpen = !hasScreenReader;
    output.reopen();
    output.write(hasScreenReader ? TAKE_LINES : TAKE_SCREEN);
  };
  const release = (): void => {
    if (!isTaken) return;
    isTaken = false;
    screen.isOpen = false;
    output.finish(giveBackTerminal(screen.isAlternate));
    screen.isAlternate = false;
    keys.disconnect();
  };
  const onLost = (): void => {
    release();
    lose();
  };
  const keys = new KeyStream({
    source: terminal.keys,
    env,
    onRawMode: (isRaw) => (isRaw ? take() : release()),
    onEnd: onLost,
  });
  const remeasure = async (): Promise<void> => {
    terminal.refreshSize();
    // What is drawn next is drawn once, at this size.
    await nextTurn();
  };
  const stop = async (): Promise<void> => {
    terminal.stop();
    // A signal that came meanwhile is handled first: a job that is ended while it is stopped has no terminal.
    await nextTurn();
    await remeasure();
  };
  const lend = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    isLent = true;
    try {
      return await work();
    } finally {
      // The signal that ended the work may reach us after the end of the work does.
      await nextTurn();
      isLent = false;
    }
  };
  const ask = (request: JobRequest): void => {
    if (jobHandler) jobHandler(request);
    else unanswered = request;
  };
  const offEvents = [
    terminal.onExit(release),
    ...FATAL_SIGNALS.map((name) =>
      terminal.onSignal(name, () => {
        if (isLent && FROM_KEYS.includes(name)) return;
        release();
        terminal.die(name);
      }),
    ),
    terminal.onSignal('SIGTSTP', () => {
      // The program that has the terminal has been stopped as well, or has sent the signal.
      if (isTaken) ask('stop');
      else terminal.stop();
    }),
    terminal.onSignal('SIGCONT', () => {
      if (!isTaken || wasStopped) return;
      // The reader was stopped by a signal that cannot be handled; the shell has had the terminal since.
      keys.reconnect();
      ask('redraw');
    }),
    // The window may have changed and changed back: what it shows is not certain then.
    terminal.onSignal('SIGWINCH', () => screen.redraw()),
  ];

  return {
    keys,
    screen,
    say: (text) => {
      if (isTaken && !output.isFull) output.write(text);
    },
    farewell: (text) => output.finish(text),
    take,
    release,
    lost,
    stop,
    lend,
    remeasure,
    onJobControl: (handler) => {
      jobHandler = handler;
      if (unanswered !== undefined) handler(unanswered);
      unanswered = undefined;
      return () => {
        jobHandler = undefined;
      };
    },
    end: () => {
      release();
      hasEnded = true;
      for (const off of offEvents) off();
    },
  };
}

/** After the events that are due, signals among them. */
async function nextTurn(): Promise<void> {
  // The first comes before the event loop looks for events again, the second after it has.
  for (let turn = 0; turn < 2; turn++)
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
}
