// Why: Ink and the package that hides its cursor listen to every signal that ends a process and to its exit,
// and then draw a last frame and show the cursor, on standard error even where that is a file. The reader
// gives the terminal back itself, in one order for all ways to end (src/tui/terminal/session.ts); and without
// this Node.js need not load `assert`. One file can be patched by one plugin only: ink-without-devtools.mjs
// takes the edits of Ink's.
import { patchPlugin } from '../patch.mjs';

export const exitOfInk = [
  ["import signalExit from 'signal-exit';", ''],
  ['this.unsubscribeExit = signalExit(this.unmount, { alwaysLast: false });', ''],
];

export const exitIsOurs = () =>
  patchPlugin('exit-is-ours', [
    {
      file: 'cli-cursor/index.js',
      edits: [
        ["import restoreCursor from 'restore-cursor';", ''],
        ['\trestoreCursor();\n', ''],
      ],
    },
  ]);
