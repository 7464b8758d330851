/** The environment variables that the program reads: the table from which help, README and docs are made. */

export interface Variable {
  /** Its name, with the value where only one has an effect. */
  readonly name: string;
  readonly effect: string;
}

/** In the order of the help: folders, the terminal, other programs, the kiosk, the rest. */
export const ENVIRONMENT: readonly Variable[] = [
  { name: 'SITREP_LIBRARY', effect: 'the library’s folder' },
  {
    name: 'XDG_DATA_HOME',
    effect: 'library and source store (~/.local/share)',
  },
  { name: 'XDG_CACHE_HOME', effect: 'the cache (~/.cache)' },
  { name: 'TERM', effect: 'dumb, unknown or not set: plain text, no reader' },
  {
    name: 'ESCDELAY',
    effect: 'milliseconds that Esc waits for the rest of a key (50)',
  },
  { name: 'NO_COLOR', effect: 'no colour' },
  { name: 'FORCE_COLOR', effect: 'colour, into a pipe too; 0 or false: none' },
  {
    name: 'LC_ALL, LC_CTYPE, LANG',
    effect: 'C, POSIX or not UTF-8: ASCII on a terminal',
  },
  { name: 'FORCE_HYPERLINK', effect: 'addresses are links; 0: never; not in GNU screen' },
  { name: 'VISUAL, EDITOR', effect: 'the editor for e in the reader, in this order; else vi' },
  { name: 'PAGER', effect: 'the pager for p in the reader; else less -R' },
  { name: 'SITREP_PRINT_COMMAND', effect: 'the program that p in the reader prints with; else lp' },
  { name: 'SITREP_SCREEN_READER=1', effect: 'as --screen-reader; INK_SCREEN_READER=true as well' },
  { name: 'SITREP_KIOSK=1', effect: 'as --kiosk' },
  { name: 'SSH_ORIGINAL_COMMAND', effect: 'in a kiosk: the command of the client' },
  { name: 'SOURCE_DATE_EPOCH', effect: 'the day of records and checks, in seconds since 1970' },
  { name: 'SITREP_CACHE=off', effect: 'no cache' },
  { name: 'SITREP_STATE=off', effect: 'what you have read is not kept' },
  { name: 'SITREP_DEBUG=1', effect: 'a stack trace with an internal error' },
];

/** The table as text, its first column as wide as it has to be. */
export function formatEnvironment(): string {
  const width = Math.max(...ENVIRONMENT.map(({ name }) => name.length));
  const rows = ENVIRONMENT.map(({ name, effect }) => `  ${name.padEnd(width)}  ${effect}`);
  return ['Environment:', ...rows].join('\n');
}
