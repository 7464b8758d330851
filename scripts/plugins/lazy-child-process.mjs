// Why: loading node:child_process (and the net and dgram behind it) takes 5 ms. commander imports it for
// subcommands that are programs of their own, which ours are not; terminal-size, Ink's last resort where a
// terminal does not tell its size, to ask `tput`. They get it when they call it.
import { patchPlugin } from '../patch.mjs';

const onCall = (name) =>
  `(...args) => process.getBuiltinModule('node:child_process').${name}(...args)`;

export const lazyChildProcess = () =>
  patchPlugin('lazy-child-process', [
    {
      file: 'commander/lib/command.js',
      edits: [
        [
          "import childProcess from 'node:child_process';",
          `const childProcess = { spawn: ${onCall('spawn')} };`,
        ],
      ],
    },
    {
      file: 'terminal-size/index.js',
      edits: [
        [
          "import {execFileSync} from 'node:child_process';",
          `const execFileSync = ${onCall('execFileSync')};`,
        ],
      ],
    },
  ]);
