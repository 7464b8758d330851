/**
 * Guards bracketed paste (xterm's mode 2004) between the terminal and Ink, which waits for the end of a paste
 * without limit and keeps all of it. A paste whose end never comes is ended here, and one that goes on without
 * end takes no memory.
 */

/** How long a lone Esc waits for the rest of a sequence that a slow line has torn from it, in milliseconds. */
const ESCAPE_WAIT_MS = 50;
const MAX_ESCAPE_WAIT_MS = 60_000;

/** The same as the environment sets it: ESCDELAY, as programs made with ncurses read it. */
export function escapeWait({
  ESCDELAY = '',
}: Readonly<Record<string, string | undefined>>): number {
  return /^\d+$/.test(ESCDELAY) ? Math.min(Number(ESCDELAY), MAX_ESCAPE_WAIT_MS) : ESCAPE_WAIT_MS;
}

const ESCAPE = String.fromCharCode(0x1b);
const INTERRUPT = String.fromCharCode(0x03);
const PASTE_START = `${ESCAPE}[200~`;
const PASTE_END = `${ESCAPE}[201~`;

/** After this time without text, in milliseconds, the end of a paste is not waited for any more. */
const PASTE_WAIT_MS = 2000;

/** UTF-16 units of a paste that are passed on: more than anything in the reader takes. */
const MAX_PASTE = 4096;

export interface PasteGuard {
  /** What to pass on of the next text from the terminal; of a paste only its start, before its end has come. */
  readonly feed: (text: string) => string;
  /** How long to wait for more before giving up, in milliseconds; undefined outside a paste. */
  readonly patience: () => number | undefined;
  /** Ends a paste as if the terminal had ended it; gives what is to be passed on. */
  readonly giveUp: () => string;
}

export function createPasteGuard(wait = ESCAPE_WAIT_MS): PasteGuard {
  /** What has been pasted so far, up to the limit; undefined outside a paste. */
  let pasted: string | undefined;
  /** The end of the last text, where a marker may have begun. Outside a paste it has been passed on. */
  let tail = '';

  const giveUp = (): string => {
    if (pasted === undefined) return '';
    const rest = pasted + PASTE_END;
    pasted = undefined;
    tail = '';
    return rest;
  };

  const feed = (text: string): string => {
    // Alone in a text, ctrl-c is a key and not part of a paste: it quits as ever.
    if (pasted !== undefined && text === INTERRUPT) return giveUp() + text;
    let passed = '';
    let rest = text;
    for (;;) {
      const marker = pasted === undefined ? PASTE_START : PASTE_END;
      const seen = tail + rest;
      const at = seen.indexOf(marker);
      const isWhole = at !== -1;
      const end = isWhole ? at + marker.length : seen.length;
      const begun = isWhole ? 0 : beginningAtEnd(seen, marker);
      if (pasted === undefined) passed += seen.slice(tail.length, end);
      else pasted = (pasted + seen.slice(0, isWhole ? at : end - begun)).slice(0, MAX_PASTE);
      tail = seen.slice(end - begun, end);
      if (!isWhole) return passed;
      if (pasted === undefined) pasted = '';
      else passed += giveUp();
      rest = seen.slice(end);
    }
  };

  const patience = (): number | undefined => {
    if (pasted === undefined) return undefined;
    // Escape ends a paste; but on a slow line it may be the beginning of a marker.
    return tail === ESCAPE ? wait : PASTE_WAIT_MS;
  };

  return { feed, giveUp, patience };
}

/** How many units at the end of a text may be the beginning of a marker. */
function beginningAtEnd(text: string, marker: string): number {
  for (let length = Math.min(marker.length - 1, text.length); length > 0; length--)
    if (text.endsWith(marker.slice(0, length))) return length;
  return 0;
}
