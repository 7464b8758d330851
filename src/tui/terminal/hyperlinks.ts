/**
 * Links that a terminal opens (OSC 8, “Hyperlinks in terminal emulators”), only on terminals that are known
 * to have them: others may show the sequence. Not by supports-hyperlinks, which reads `process` itself, counts
 * what the terminal around tmux or GNU screen has set, and knows neither Konsole, foot nor tmux.
 */
import { safeLink } from '../../text/safety/safe-link.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Terminals that say their name in TERM, which comes over SSH too. */
const TERMS = /^(?:xterm-kitty|xterm-ghostty|wezterm|foot|alacritty)(?:$|[-+])/;
/** By TERM_PROGRAM; each has had links for years. */
const PROGRAMS: ReadonlySet<string> = new Set([
  'iTerm.app',
  'WezTerm',
  'vscode',
  'ghostty',
  'WarpTerminal',
  'zed',
]);

/** Whether the terminal is known to have links. FORCE_HYPERLINK decides, except in GNU screen. */
export function takesLinks(env: Environment): boolean {
  const term = env.TERM ?? '';
  const isTmux = Boolean(env.TMUX) || term.startsWith('tmux');
  // GNU screen has no links, and shows the rest of a sequence that is too long for it.
  if (env.STY || (term.startsWith('screen') && !isTmux)) return false;
  const forced = env.FORCE_HYPERLINK;
  if (forced !== undefined) return !/^(?:0|false|no|off)$/i.test(forced);
  if (term === 'dumb' || term === 'linux') return false;
  // What the terminal around tmux has set does not count: tmux itself takes links since 3.4.
  if (isTmux) return env.TERM_PROGRAM === 'tmux' && isAtLeast(env.TERM_PROGRAM_VERSION, 3, 4);
  if (TERMS.test(term) || PROGRAMS.has(env.TERM_PROGRAM ?? '')) return true;
  if (env.WT_SESSION || env.KITTY_WINDOW_ID || env.ALACRITTY_WINDOW_ID) return true;
  // VTE before 0.50 crashed on them; Konsole has them since 20.12.
  return Number(env.VTE_VERSION) >= 5000 || Number(env.KONSOLE_VERSION) >= 201200;
}

/** `3.4`, `3.4a` and `next-3.5` are at least 3.4. */
function isAtLeast(version: string | undefined, major: number, minor: number): boolean {
  const [, first = '', second = ''] = /(\d+)\.(\d+)/.exec(version ?? '') ?? [];
  return (
    Number(first) > major || (first !== '' && Number(first) === major && Number(second) >= minor)
  );
}

/** The target of a link as OSC 8 takes it, `parameters;URI`; undefined where the address is refused. */
export function linkTarget(link: string): string | undefined {
  const address = safeLink(link);
  // By the id a terminal knows that the lines of a wrapped address are one link.
  return address === undefined ? undefined : `id=${idOf(address)};${address}`;
}

/** FNV-1a, 32 bits. */
function idOf(address: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < address.length; index++)
    hash = Math.imul(hash ^ address.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}
