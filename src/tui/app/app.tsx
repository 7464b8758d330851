/** The reader as a whole: state in a reducer, keys in, one screen out, requests carried to the host. */
import { Box, useApp, useInput, usePaste } from 'ink';
import { use, useCallback, useEffect, useLayoutEffect, useReducer } from 'react';
import type { Entry } from '../../library/briefs/library.ts';
import type { Progress } from '../../library/watching/open-library.ts';
import { type Key, keysOf } from '../keys/keys.ts';
import { CanvasContext } from '../look/row.tsx';
import type { Typeface } from '../look/typeface.ts';
import { reduce } from '../reader/reducer.ts';
import { Screen } from '../reader/screen.tsx';
import { ScreenReader } from '../screen-reader/screen-reader.tsx';
import type { Printed } from '../state/print-model.ts';
import { initialState, type Mode, type Programs, type State } from '../state/state.ts';
import type { Clipboard } from '../terminal/clipboard.ts';
import { useFound, usePreview, useSearch, useWrites } from './effects.tsx';
import type { Edited, Host } from './host.ts';
import { useCheckedBrief, useCheckResults } from './use-evidence.tsx';
import { useReadMarks } from './use-read-marks.tsx';

const NONE: State['results'] = new Map();

export interface AppProps {
  readonly entries: readonly Entry[];
  readonly typeface: Typeface;
  readonly host: Host;
  /** Nothing but reading. */
  readonly isReadOnly?: boolean;
  /** The check results that are known at the start, by path. */
  readonly results?: State['results'];
  /** The clipboard of this terminal. */
  readonly clipboard?: Clipboard;
  /** The programs that printing hands text to. */
  readonly programs?: Programs;
  /** Present while files are still to be read. */
  readonly progress?: Progress | undefined;
  /** ISO 8601. */
  readonly today?: string;
  /** For a screen reader: writes what changes, in words; no screen is drawn. */
  readonly say?: ((text: string) => void) | undefined;
}

export function App({
  entries,
  typeface,
  host,
  isReadOnly = false,
  results = NONE,
  clipboard,
  programs,
  progress,
  today = '',
  say,
}: AppProps) {
  const { exit, suspendTerminal } = useApp();
  const [state, dispatch] = useReducer(reduce, undefined, () => ({
    ...initialState(entries, host.size(), typeface, isReadOnly),
    results,
    today,
    ...(clipboard && { clipboard }),
    ...(programs && { programs }),
    ...(progress && { reading: { ...progress, isUntouched: true } }),
  }));
  useCheckResults(state, host, dispatch);
  usePreview(state, host.preview, dispatch);
  useSearch(state);
  useWrites(state, host.write, dispatch);
  useCheckedBrief(state, host, dispatch);
  useFound(state, host.find, dispatch);
  useReadMarks(state, host.readStates, dispatch);

  useInput((input, key) => {
    host.touched?.();
    const keys = keysOf(input, key);
    if (keys.length > 0) dispatch({ kind: 'press', keys });
  });
  // The key that chose an answer reaches useInput as well: the mode must not change before that.
  const choose = useCallback((key: Key, mode: Mode) => {
    queueMicrotask(() => dispatch({ kind: 'press', keys: [key], mode }));
  }, []);
  usePaste((text) => {
    dispatch({ kind: 'paste', text });
  });

  useEffect(() => host.onResize(() => dispatch({ kind: 'resize', size: host.size() })), [host]);

  useEffect(
    () =>
      host.follow?.({
        news: (news) => dispatch({ kind: 'news', news }),
        unwatched: (reason) =>
          dispatch({
            kind: 'notice',
            text: `Files are not watched: ${reason}. r reads them again.`,
          }),
      }),
    [host],
  );

  const { copied, selected } = state;
  // Sent before the screen says that it was.
  useLayoutEffect(() => {
    if (copied) host.copy?.(copied.text);
  }, [copied, host]);
  useEffect(() => host.prefer?.(selected), [selected, host]);

  /** How often the terminal has come back: each time the screen reader begins anew, far below what it wrote before. */
  const [returns, countReturn] = useReducer((count: number) => count + 1, 0);
  /** Gives the terminal away, takes it back, and draws the whole screen anew at the size it has then. */
  const lend = useCallback(
    (callback: () => Promise<void>, returned?: () => void) => {
      void suspendTerminal(callback).then(() => {
        dispatch({ kind: 'resize', size: host.size() });
        countReturn();
        returned?.();
      });
    },
    [suspendTerminal, host],
  );
  useEffect(
    () => host.onJobControl((request) => lend(request === 'stop' ? host.stop : host.remeasure)),
    [host, lend],
  );

  const { request, printing } = state;
  useEffect(() => {
    if (!printing) return;
    let outcome: Printed | undefined;
    const print = async (): Promise<void> => {
      outcome = await host.print?.(printing);
    };
    const report = (): void => {
      if (outcome) dispatch({ kind: 'printed', outcome });
    };
    if (printing.to.kind === 'pager') lend(print, report);
    else void print().then(report);
  }, [printing, lend, host]);
  useEffect(() => {
    switch (request?.kind) {
      case 'quit':
        exit(request.status);
        break;
      case 'reload':
        void host
          .reload()
          .then(({ entries: found, problems }) =>
            dispatch({ kind: 'reloaded', entries: found, problems }),
          );
        break;
      case 'suspend':
        lend(host.stop);
        break;
      case 'edit': {
        const { path, item } = request;
        let edited: Edited | undefined;
        lend(
          async () => {
            edited = await host.edit?.(path, item);
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
  }, [request, exit, lend, host]);

  const canvas = use(CanvasContext);
  if (say) return <ScreenReader key={returns} state={state} say={say} />;
  return (
    <Box
      // On a canvas Ink has no rows to draw, and an absolute box takes none.
      position={canvas ? 'absolute' : 'relative'}
      flexDirection="column"
      width={state.size.columns}
      height={state.size.rows}
      overflow="hidden"
    >
      <Screen state={state} choose={choose} />
    </Box>
  );
}
