/**
 * Reads what Ink writes to its standard output. Each of its writes is a frame, whole, behind the
 * sequences that erase the frame before it; or sequences that switch something on or off. Refuses to
 * guess: what is neither is handed on as it is, and the screen is then unknown.
 */
import { readTokens, type Token } from './sequences.ts';

export type InkOutput =
  /** Goes to the terminal as it is, and does not touch what the screen shows. */
  | { readonly kind: 'control'; readonly raw: string }
  /** The alternate screen is entered (`raw`), and so empty. */
  | { readonly kind: 'enter'; readonly raw: string }
  /** The alternate screen is left. */
  | { readonly kind: 'leave'; readonly raw: string }
  /** The rows of the screen, line feeds between them. */
  | { readonly kind: 'frame'; readonly text: string }
  /** Goes to the terminal as it is; who knows what the screen shows then. */
  | { readonly kind: 'unknown'; readonly raw: string };

/** The parts of one write, in order. */
export function readInkOutput(data: string): readonly InkOutput[] {
  const parts: InkOutput[] = [];
  let done = 0;
  for (const token of readTokens(data)) {
    if (beginsFrame(token)) return [...parts, { kind: 'frame', text: data.slice(done) }];
    const part = controlOf(token);
    if (part) parts.push(part);
    done += token.raw.length;
  }
  return parts;
}

/** A frame is text, from its first look or link on. */
function beginsFrame(token: Token): boolean {
  return (
    token.kind === 'text' ||
    (token.kind === 'csi' && token.final === 'm') ||
    (token.kind === 'osc' && token.command.startsWith('8;'))
  );
}

/** Moving about and erasing, to take the frame before away. */
const TAKING_AWAY = /^[A-HJK]$/;

function controlOf(token: Token): InkOutput | undefined {
  const { kind, raw } = token;
  if (kind === 'osc' || kind === 'dcs') return { kind: 'control', raw };
  if (kind !== 'csi') return { kind: 'unknown', raw };
  const { parameters, final } = token;
  if (TAKING_AWAY.test(final)) return undefined;
  if (parameters === '?1049' && final === 'h') return { kind: 'enter', raw };
  if (parameters === '?1049' && final === 'l') return { kind: 'leave', raw };
  // Whether an update is one frame is decided where it is made.
  if (parameters === '?2026') return undefined;
  return { kind: /^[?<>=]/.test(parameters) ? 'control' : 'unknown', raw };
}
