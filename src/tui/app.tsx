/** The reader as a whole: state in a reducer, keys in, one screen out, requests carried to the outside. */
import { Box, useApp, useInput, usePaste } from 'ink';
import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { ItemRef } from '../brief/item-ref.ts';
import type { Follower } from '../library/following.ts';
import type { Entry } from '../library/library.ts';
import type { LibraryNews, Progress } from '../library/live-library.ts';
import { BriefScreen } from './brief-screen.tsx';
import type { Clipboard } from './clipboard.ts';
import { EvidenceScreen } from './evidence-screen.tsx';
import { helpLines } from './help.ts';
import { ESCAPE_WAIT_MS, type Key, keysAfterEscape, keysOf } from './keys.ts';
import { LEAST, type Size } from './layout.ts';
import { LibraryScreen } from './library-screen.tsx';
import { PlainTextScreen } from './plain-text-screen.tsx';
import type { Printed, PrintJob, PrintMatter } from './print-model.ts';
import { PrintScreen } from './print-screen.tsx';
import { reduce } from './reducer.ts';
import { ScrolledLines } from './simple-screens.tsx';
import { SpokenScreen } from './spoken-screen.tsx';
import { initialState, modeOf, type Programs, type State } from './state.ts';
import type { JobRequest } from './terminal-session.ts';
import type { Painter } from './theme.ts';
import type { Typeface } from './typeface.ts';
import { type Checker, useProof, useStandings } from './use-evidence.tsx';
import { usePreview } from './use-preview.tsx';
import { useSearch } from './use-search.tsx';

const NONE: State['standings'] = new Map();

/** What the reader asks of the outside. */
export interface Outside extends Checker {
  /** Reads the briefs again. */
  readonly reload: () => Promise<{
    readonly entries: readonly Entry[];
    readonly problems: readonly string[];
  }>;
  /** There was a key. */
  readonly touched?: () => void;
  /** Stops the process; settles when the shell has woken it. */
  readonly stop: () => Promise<void>;
  /** Calls back when a signal asks to stop, or for the screen to be drawn anew; returns how to end that. */
  readonly onJobControl: (handler: (request: JobRequest) => void) => () => void;
  /** Finds out the terminal's size, which may have changed unnoticed. */
  readonly remeasure: () => Promise<void>;
  /** The terminal's size now. */
  readonly size: () => Size;
  /** Calls back at each change of it; returns how to stop that. */
  readonly onResize: (changed: () => void) => () => void;
  /** Tells as more is read and as files change; returns how to stop that. */
  readonly follow?: (tell: Follower) => () => void;
  /** Has a brief read before the others, where it is not read yet. */
  readonly prefer?: (path: string) => void;
  /** Puts a text on the terminal's clipboard. */
  readonly copy?: (text: string) => void;
  /** Opens a brief's file in the user's editor, the terminal being given to it, and reads it again. */
  readonly edit?: (path: string, item?: ItemRef) => Promise<Edited>;
  /** Prints; to a pager, the terminal being given to it. */
  readonly print?: (job: PrintJob) => Promise<Printed>;
  /** Gives what printing would give, on lines of at most so many columns. */
  readonly preview?: (matter: PrintMatter, columns: number) => Promise<string>;
}

/** What came of editing. */
export interface Edited {
  /** Absent where the file is as it was. */
  readonly news?: LibraryNews;
  /** What went wrong, a sentence. */
  readonly problem?: string;
}

export interface AppProps {
  readonly entries: readonly Entry[];
  readonly typeface: Typeface;
  readonly paint: Painter;
  readonly outside: Outside;
  /** Nothing but reading. */
  readonly isKiosk?: boolean;
  /** How briefs stand, of those of which it is known at once; by path. */
  readonly standings?: State['standings'];
  /** What there is of a clipboard. */
  readonly clipboard?: Clipboard;
  /** What printing hands text to. */
  readonly programs?: Programs;
  /** Present while files are still to be read. */
  readonly progress?: Progress | undefined;
  /** For a screen reader: takes what changes, in words, and no screen is drawn. */
  readonly say?: ((text: string) => void) | undefined;
}

export function App({
  entries,
  typeface,
  paint,
  outside,
  isKiosk = false,
  standings = NONE,
  clipboard,
  programs,
  progress,
  say,
}: AppProps) {
  const { exit, suspendTerminal } = useApp();
  const [state, dispatch] = useReducer(reduce, undefined, () => ({
    ...initialState(entries, outside.size(), typeface, isKiosk),
    standings,
    ...(clipboard && { clipboard }),
    ...(programs && { programs }),
    ...(progress && { reading: { ...progress, isUntouched: true } }),
  }));
  useStandings(state, outside, dispatch);
  usePreview(state, outside.preview, dispatch);
  useSearch(state);
  useProof(state, outside, dispatch);

  const waiting = useRef<NodeJS.Timeout>(undefined);
  const press = (keys: readonly Key[]) => {
    clearTimeout(waiting.current);
    waiting.current = undefined;
    if (keys.length > 0) dispatch({ kind: 'press', keys });
  };
  useInput((input, key) => {
    outside.touched?.();
    const keys = keysOf(input, key);
    if (waiting.current !== undefined) press(keysAfterEscape(input, keys));
    else if (keys.length === 1 && keys[0] === 'escape') {
      waiting.current = setTimeout(press, ESCAPE_WAIT_MS, keys);
    } else press(keys);
  });
  usePaste((text) => {
    if (waiting.current !== undefined) press(['escape']);
    dispatch({ kind: 'paste', text });
  });

  useEffect(
    () => outside.onResize(() => dispatch({ kind: 'resize', size: outside.size() })),
    [outside],
  );

  useEffect(
    () =>
      outside.follow?.({
        news: (news) => dispatch({ kind: 'news', news }),
        unwatched: (reason) =>
          dispatch({
            kind: 'notice',
            text: `Files are not watched: ${reason}. r reads them again.`,
          }),
      }),
    [outside],
  );

  const { copied, selected } = state;
  useEffect(() => {
    if (copied) outside.copy?.(copied.text);
  }, [copied, outside]);
  useEffect(() => outside.prefer?.(selected), [selected, outside]);

  /** How often the terminal has come back: what was said before is far up by then. */
  const [returns, countReturn] = useReducer((count: number) => count + 1, 0);
  /** Gives the terminal away and takes it back, with all of the screen drawn anew, at its size then. */
  const lend = useCallback(
    (callback: () => Promise<void>, returned?: () => void) => {
      void suspendTerminal(callback).then(() => {
        dispatch({ kind: 'resize', size: outside.size() });
        countReturn();
        returned?.();
      });
    },
    [suspendTerminal, outside],
  );
  useEffect(
    () =>
      outside.onJobControl((asked) => lend(asked === 'stop' ? outside.stop : outside.remeasure)),
    [outside, lend],
  );

  const { request, printing } = state;
  useEffect(() => {
    if (!printing) return;
    let outcome: Printed | undefined;
    const print = async (): Promise<void> => {
      outcome = await outside.print?.(printing);
    };
    const tell = (): void => {
      if (outcome) dispatch({ kind: 'printed', outcome });
    };
    if (printing.to.kind === 'pager') lend(print, tell);
    else void print().then(tell);
  }, [printing, lend, outside]);
  useEffect(() => {
    switch (request?.kind) {
      case 'quit':
        exit(request.status);
        break;
      case 'reload':
        void outside
          .reload()
          .then(({ entries: found, problems }) =>
            dispatch({ kind: 'reloaded', entries: found, problems }),
          );
        break;
      case 'suspend':
        lend(outside.stop);
        break;
      case 'edit': {
        const { path, item } = request;
        let edited: Edited | undefined;
        lend(
          async () => {
            edited = await outside.edit?.(path, item);
          },
          () => {
            if (edited?.news) dispatch({ kind: 'news', news: edited.news });
            if (edited?.problem) dispatch({ kind: 'notice', text: edited.problem });
          },
        );
        break;
      }
      case undefined:
        break;
    }
  }, [request, exit, lend, outside]);

  if (say) return <SpokenScreen key={returns} state={state} say={say} />;
  return (
    <Box
      flexDirection="column"
      width={state.size.columns}
      height={state.size.rows}
      overflow="hidden"
    >
      <Screen state={state} paint={paint} />
    </Box>
  );
}

/** The screen of a state; a function of it alone. */
export function Screen({ state, paint }: { readonly state: State; readonly paint: Painter }) {
  const isTiny = state.size.columns < LEAST.columns || state.size.rows < LEAST.rows;
  if (state.helpTop !== undefined && !isTiny)
    return (
      <ScrolledLines state={state} paint={paint} lines={helpLines(state)} top={state.helpTop} />
    );
  if (state.plainText && !isTiny) return <PlainTextScreen state={state} paint={paint} />;
  if (state.printMenu && !isTiny)
    return <PrintScreen state={state} paint={paint} menu={state.printMenu} />;
  if (modeOf(state) === 'evidence' && !isTiny)
    return <EvidenceScreen state={state} paint={paint} />;
  return state.screen === 'library' ? (
    <LibraryScreen state={state} paint={paint} />
  ) : (
    <BriefScreen state={state} paint={paint} />
  );
}
