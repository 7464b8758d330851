/**
 * Where text goes in ASCII: where `--ascii` asks for it, and on a terminal whose locale has nothing else. Text
 * into a pipe or a file is UTF-8 in every locale: nobody knows yet who will read it.
 */
import { toAscii } from '../../text/safety/ascii.ts';
import { asciiJson } from '../../text/safety/escape-json.ts';
import type { Io, Output, Sink } from '../edge/io.ts';
import { showsUtf8 } from './locale.ts';

/** The outside as commands have it: each stream says whether it takes ASCII only. */
export function withAscii(io: Io<Sink>, isAsked: boolean): Io {
  const hasUtf8 = showsUtf8(io.env);
  // In this order: what is behind a stream costs a look.
  const isAscii = (sink: Sink): boolean => isAsked || (!hasUtf8 && sink.isTTY);
  const output = (sink: Sink, write: (text: string) => unknown): Output => ({
    write,
    get isTTY() {
      return sink.isTTY;
    },
    get columns() {
      return sink.columns;
    },
    get isAscii() {
      return isAscii(sink);
    },
  });
  const { stdout, stderr } = io;
  return {
    stdin: io.stdin,
    get hasPipedInput() {
      return io.hasPipedInput;
    },
    // May carry data for programs: the commands know, and see to it.
    stdout: output(stdout, (text) => stdout.write(text)),
    stderr: output(stderr, (text) => stderr.write(isAscii(stderr) ? toAscii(text) : text)),
    openTerminal: io.openTerminal,
    uninterrupted: io.uninterrupted,
    env: io.env,
    get cwd() {
      return io.cwd;
    },
    onCrash: io.onCrash,
    ...(io.kiosk && { kiosk: io.kiosk }),
  };
}

/** JSON as an output takes it: the same data, in ASCII escapes where it has to be. */
export function jsonFor({ isAscii }: Output, json: string): string {
  return isAscii ? asciiJson(json) : json;
}
