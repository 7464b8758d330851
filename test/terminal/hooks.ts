// Things gone wrong inside the program, on demand: files for `node --require` that act on a signal which the
// program itself does nothing about.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launcher } from './program.ts';

const HOOKS = {
  /** An exception while the screen is drawn. */
  'throw-in-component':
    "String.prototype.repeat = () => { throw new Error('the\\nroof\\u001B[31m fell in'); };",
  /** The same where nothing is drawn, and words are made of it. */
  'throw-in-words': "Array.prototype.reduce = () => { throw new Error('the roof fell in'); };",
  /** A rejection that nobody handles. */
  reject: "Promise.reject(new Error('a promise was broken'));",
  /** An end that nobody has thought of. */
  exit: 'process.exit(7);',
  /** An exception outside of everything. */
  throw: "setTimeout(() => { throw new Error('out of the blue'); });",
} as const;

export type Hook = keyof typeof HOOKS;

let directory: string | undefined;

function write(name: string, code: string): string {
  if (directory === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'sitrep-hooks-'));
    process.on('exit', () => rmSync(made, { recursive: true, force: true }));
    directory = made;
  }
  const path = join(directory, `${name}.cjs`);
  writeFileSync(path, code);
  return path;
}

/** The command line of the program in which SIGUSR1 makes something go wrong. */
export function sitrepWith(hook: Hook, ...argv: readonly string[]): readonly string[] {
  const path = write(hook, `process.on('SIGUSR1', () => { ${HOOKS[hook]} });`);
  return [process.execPath, '--require', path, launcher, ...argv];
}

/** The same, with a line for each change of raw mode and of the screen appended to `log`, in their order. */
export function sitrepLogging(log: string, ...argv: readonly string[]): readonly string[] {
  const path = write(
    'log',
    `const fs = require('node:fs');
const tty = require('node:tty');
const note = (line) => fs.appendFileSync(${JSON.stringify(log)}, line + '\\n');
const { setRawMode } = tty.ReadStream.prototype;
tty.ReadStream.prototype.setRawMode = function (isRaw) {
  note(isRaw ? 'raw' : 'cooked');
  return setRawMode.call(this, isRaw);
};
const look = (text) => {
  for (const [, mode, sign] of String(text).matchAll(/\\u001B\\[\\?(\\d+)([hl])/g))
    if (mode === '1049') note(sign === 'h' ? 'reader' : 'shell');
};
const { writeSync } = fs;
fs.writeSync = (...args) => (look(args[1]), writeSync(...args));
const { write } = tty.WriteStream.prototype;
tty.WriteStream.prototype.write = function (...args) {
  look(args[0]);
  return write.apply(this, args);
};`,
  );
  return [process.execPath, '--require', path, launcher, ...argv];
}
