/**
 * Decides where text is written in ASCII: with `--ascii`, and on a terminal whose locale has nothing else. Text in a
 * pipe or a file is UTF-8 in every locale, since it may be read elsewhere. Decides too whether a stream gets colour.
 */
import { definedOnly } from '../../text/defined-only.ts';
import { toAscii } from '../../text/safety/ascii.ts';
import { asciiJson } from '../../text/safety/escape-json.ts';
import type { Io, Output, Sink } from '../edge/io.ts';

/** What commands get: streams that know whether they take only ASCII. */
export function withAscii(io: Io<Sink>, isAsked: boolean): Io {
  const hasUtf8 = showsUtf8(io.env);
  // In this order: asking whether a stream is a terminal is a system call.
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
    // It may be data for programs, which only the command knows.
    stdout: output(stdout, (text) => stdout.write(text)),
    stderr: output(stderr, (text) => stderr.write(isAscii(stderr) ? toAscii(text) : text)),
    openTerminal: io.openTerminal,
    uninterrupted: io.uninterrupted,
    env: io.env,
    get cwd() {
      return io.cwd;
    },
    onCrash: io.onCrash,
    ...(io.confinedTo !== undefined && { confinedTo: io.confinedTo }),
    ...(io.isReadOnly && { isReadOnly: io.isReadOnly }),
    ...definedOnly({
      idleSeconds: io.idleSeconds,
      advice: io.advice,
      startThread: io.startThread,
      draw: io.draw,
    }),
  };
}

/** JSON as an output takes it: the same data, with escapes where only ASCII may be written. */
export function jsonFor({ isAscii }: Output, json: string): string {
  return isAscii ? asciiJson(json) : json;
}

/** The locale for characters: the first of LC_ALL, LC_CTYPE and LANG that is set (POSIX, 8.2). */
export function characterLocale({ LC_ALL, LC_CTYPE, LANG }: Io['env']): string | undefined {
  return LC_ALL || LC_CTYPE || LANG || undefined;
}

/**
 * False for `C` and `POSIX`, which have ASCII alone, and for a locale that names another encoding
 * (`de_DE.ISO-8859-1`, `uk_UA.KOI8-U`, `de_DE@euro`); true for UTF-8 in any spelling, for a locale that names
 * no encoding, and where there is none at all.
 *
 * Without a locale a terminal is taken to show UTF-8: containers and connections often have none, and their terminals
 * show it all the same.
 */
export function showsUtf8(env: Io['env']): boolean {
  const locale = characterLocale(env);
  if (locale === undefined || /utf-?8/i.test(locale)) return true;
  return !/^(?:C|POSIX)$|\.|@euro/i.test(locale);
}

export type ColourChoice = 'auto' | 'always' | 'never';

/**
 * As the option says, else as the environment says, else where the stream is a terminal. NO_COLOR (no-color.org) and FORCE_COLOR count where they are set and not empty; TERM=dumb means no colour.
 */
export function takesColour(choice: ColourChoice, sink: Sink, { env }: Pick<Io, 'env'>): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return sink.isTTY && env.TERM !== 'dumb';
}
