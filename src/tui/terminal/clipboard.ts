/**
 * The clipboard of the user's terminal, also over SSH: OSC 52 (xterm, “Manipulate Selection Data”), wrapped
 * as tmux and GNU screen want it. Text that is too long for it is not sent; the clipboard is never read.
 */

type Environment = Readonly<Record<string, string | undefined>>;

/** How the sequence gets to the terminal. */
export type Route = 'plain' | 'tmux' | 'old-tmux' | 'screen' | 'none';

export interface Clipboard {
  readonly route: Route;
  /**
   * Whether the text arrives: `sure` as far as can be known; `doubtful` where it depends on the user's
   * settings; `unlikely` where terminals of this kind are known to ignore it.
   */
  readonly trust: 'sure' | 'doubtful' | 'unlikely';
}

/** Bytes of text: 100,000 in base64, where many terminals stop. */
export const MAX_BYTES = 74_994;

/** What is known of the way to the clipboard. Over SSH only TERM is. */
export function clipboardOf(env: Environment): Clipboard {
  const term = env.TERM ?? '';
  if (/^(?:$|dumb|linux|cons|vt\d|wsvt|sun|ansi$)/.test(term))
    return { route: 'none', trust: 'unlikely' };
  if (env.TMUX)
    return isOldTmux(env)
      ? { route: 'old-tmux', trust: 'sure' }
      : // Neither set-clipboard nor allow-passthrough is on by default.
        { route: 'tmux', trust: 'doubtful' };
  if (env.STY) return { route: 'screen', trust: 'sure' };
  if (term.startsWith('tmux')) return { route: 'tmux', trust: 'doubtful' };
  // Over SSH this may be either of the two; a sequence for tmux would be too long for GNU screen.
  if (term.startsWith('screen')) return { route: 'screen', trust: 'doubtful' };
  const hasNone = Boolean(env.VTE_VERSION) || env.TERM_PROGRAM === 'Apple_Terminal';
  return { route: 'plain', trust: hasNone ? 'unlikely' : 'sure' };
}

/** Up to 3.2, tmux passes on whatever is wrapped for it. */
function isOldTmux({ TERM_PROGRAM, TERM_PROGRAM_VERSION }: Environment): boolean {
  // It gives its version since 3.2.
  if (TERM_PROGRAM !== 'tmux') return true;
  return /^3\.[0-2](?!\d)|^[12]\./.test(TERM_PROGRAM_VERSION ?? '');
}

/** Whether a text is short enough to be copied. */
export function fitsClipboard(text: string): boolean {
  return Buffer.byteLength(text) <= MAX_BYTES;
}

/** The sequence that puts a text on the clipboard; empty where there is no way, or the text is too long. */
export function copySequence(text: string, route: Route): string {
  if (route === 'none' || !fitsClipboard(text)) return '';
  const sequence = `\u001B]52;c;${Buffer.from(text).toString('base64')}\u0007`;
  switch (route) {
    case 'plain':
      return sequence;
    case 'tmux':
      // The first where set-clipboard is on, the second where allow-passthrough is.
      return sequence + throughTmux(sequence);
    case 'old-tmux':
      return throughTmux(sequence);
    case 'screen':
      return throughScreen(sequence);
  }
}

/** tmux passes on what is inside a DCS of its own, each ESC doubled. */
function throughTmux(sequence: string): string {
  return `\u001BPtmux;${sequence.replaceAll('\u001B', '\u001B\u001B')}\u001B\\`;
}

/** Bytes of one DCS. The oldest versions of GNU screen give up at 256, and show the rest. */
const SCREEN_CHUNK = 200;

/** GNU screen passes on what is inside a DCS, but only a short one: the terminal joins the pieces again. */
function throughScreen(sequence: string): string {
  const pieces = sequence.match(new RegExp(`[\\s\\S]{1,${SCREEN_CHUNK}}`, 'g')) ?? [];
  return pieces.map((piece) => `\u001BP${piece}\u001B\\`).join('');
}
