/** What is known of the way to a clipboard, and the bytes for each way. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Clipboard,
  clipboardOf,
  copySequence,
  fitsClipboard,
  MAX_BYTES,
  type Route,
} from '../../src/tui/terminal/clipboard.ts';
import { ESC } from './reader.tsx';

const TMUX = '/tmp/tmux-0/default,1,0';

test.each<[Record<string, string>, Route, Clipboard['trust']]>([
  [{ TERM: 'xterm-256color' }, 'plain', 'sure'],
  [{ TERM: 'xterm-kitty' }, 'plain', 'sure'],
  [{ TERM: 'xterm-256color', VTE_VERSION: '7600' }, 'plain', 'unlikely'],
  [{ TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal' }, 'plain', 'unlikely'],
  [{ TERM: 'linux' }, 'none', 'unlikely'],
  [{ TERM: 'dumb' }, 'none', 'unlikely'],
  [{}, 'none', 'unlikely'],
  [
    { TERM: 'tmux-256color', TMUX, TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a' },
    'tmux',
    'doubtful',
  ],
  [
    { TERM: 'tmux-256color', TMUX, TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.10' },
    'tmux',
    'doubtful',
  ],
  [
    { TERM: 'screen-256color', TMUX, TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.2a' },
    'old-tmux',
    'sure',
  ],
  // The terminal around it set the rest.
  [
    { TERM: 'screen-256color', TMUX, TERM_PROGRAM: 'iTerm.app', VTE_VERSION: '7600' },
    'old-tmux',
    'sure',
  ],
  [{ TERM: 'tmux-256color' }, 'tmux', 'doubtful'],
  [{ TERM: 'screen', STY: '1.pts-0.host' }, 'screen', 'sure'],
  [{ TERM: 'screen.xterm-256color' }, 'screen', 'doubtful'],
])('%j', (env, route, trust) => expect(clipboardOf(env)).toEqual({ route, trust }));

const TMUX_DCS = new RegExp(`^${ESC}Ptmux;([\\s\\S]*)${ESC}\\\\$`);
const SCREEN_DCS = new RegExp(`${ESC}P([\\s\\S]*?)${ESC}\\\\`, 'g');
const OSC_52 = new RegExp(`^${ESC}\\]52;c;([A-Za-z0-9+/=]*)\u0007$`);

/** What a terminal gets of it: what tmux or GNU screen take off is taken off. */
function received(sequence: string, route: Route): string {
  switch (route) {
    case 'plain':
    case 'none':
      return sequence;
    case 'old-tmux': {
      const [, inner = ''] = TMUX_DCS.exec(sequence) ?? [];
      return inner.replaceAll(`${ESC}${ESC}`, ESC);
    }
    case 'tmux': {
      const half = sequence.indexOf(`${ESC}Ptmux;`);
      expect(received(sequence.slice(half), 'old-tmux')).toBe(sequence.slice(0, half));
      return sequence.slice(0, half);
    }
    case 'screen':
      return [...sequence.matchAll(SCREEN_DCS)].map(([, inner]) => inner).join('');
  }
}

describe('the bytes', () => {
  test.each(['plain', 'tmux', 'old-tmux', 'screen'] as const)(
    'by way of %s carry the text',
    (route) => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (text) => {
          const sequence = received(copySequence(text, route), route);
          const [, data = ''] = OSC_52.exec(sequence) ?? [];
          expect(Buffer.from(data, 'base64').toString()).toBe(Buffer.from(text).toString());
        }),
      );
    },
  );

  test('for GNU screen come in pieces that its oldest versions take', () => {
    const pieces = copySequence('x'.repeat(5000), 'screen').split(`${ESC}\\`);
    expect(pieces.length).toBeGreaterThan(20);
    for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(256);
  });

  test('are none where there is no way, or the text is longer than terminals take', () => {
    expect(copySequence('x', 'none')).toBe('');
    expect(fitsClipboard('x'.repeat(MAX_BYTES))).toBe(true);
    expect(copySequence('x'.repeat(MAX_BYTES), 'plain').length).toBeLessThanOrEqual(100_000);
    expect(fitsClipboard('x'.repeat(MAX_BYTES + 1))).toBe(false);
    expect(copySequence('“'.repeat(MAX_BYTES / 3 + 1), 'plain')).toBe('');
  });
});
