// A terminal whose line is full: whoever writes to it waits until somebody reads.
import { closeSync, constants, openSync, writeSync } from 'node:fs';

/** Writes to the terminal at this path until it takes nothing more at this moment; gives the number of bytes. */
export function fillLine(path: string): number {
  const { O_WRONLY, O_NOCTTY, O_NONBLOCK } = constants;
  const terminal = openSync(path, O_WRONLY | O_NOCTTY | O_NONBLOCK);
  try {
    return writeAll(terminal, 'x'.repeat(100)) + writeAll(terminal, 'x');
  } finally {
    closeSync(terminal);
  }
}

function writeAll(terminal: number, text: string): number {
  let sent = 0;
  try {
    for (;;) sent += writeSync(terminal, text);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    return sent;
  }
}
