/** Addresses as links: on which terminals, and in what bytes. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { themeFor } from '../../src/tui/look/theme.ts';
import { TYPOGRAPHIC } from '../../src/tui/look/typeface.ts';
import type { Line } from '../../src/tui/model/line.ts';
import { linkTarget, takesLinks } from '../../src/tui/terminal/hyperlinks.ts';
import { anyText } from '../text/samples.ts';
import { entry, HARBOUR } from './briefs.ts';
import { ESC, linkedFrameOf, openReader, pressKeys, withoutSgr } from './reader.tsx';
import { styled } from './terminal/styled-text.ts';

const xterm = { TERM: 'xterm-256color' };
const tmux = { TERM: 'tmux-256color', TMUX: '/tmp/x,1,0' };

describe('links are', () => {
  test.each<Record<string, string>>([
    { ...xterm, VTE_VERSION: '7600' },
    { ...xterm, VTE_VERSION: '5000' },
    { ...xterm, KONSOLE_VERSION: '220401' },
    { ...xterm, WT_SESSION: 'x' },
    { ...xterm, TERM_PROGRAM: 'iTerm.app' },
    { ...xterm, TERM_PROGRAM: 'WezTerm' },
    { ...xterm, TERM_PROGRAM: 'vscode' },
    { ...xterm, TERM_PROGRAM: 'ghostty' },
    { ...xterm, TERM_PROGRAM: 'WarpTerminal' },
    { ...xterm, TERM_PROGRAM: 'zed' },
    { ...xterm, KITTY_WINDOW_ID: '1' },
    { TERM: 'xterm-kitty' },
    { TERM: 'foot' },
    { TERM: 'foot-extra' },
    { TERM: 'alacritty' },
    { ...xterm, FORCE_HYPERLINK: '1' },
    { ...xterm, FORCE_HYPERLINK: '' },
    { ...tmux, TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.4' },
    { ...tmux, TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: 'next-3.6' },
    { ...tmux, TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a', FORCE_HYPERLINK: '1' },
  ])('made with %j', (env) => expect(takesLinks(env)).toBe(true));

  test.each<Record<string, string>>([
    xterm,
    {},
    { TERM: 'linux', VTE_VERSION: '7600' },
    { TERM: 'dumb', TERM_PROGRAM: 'vscode' },
    { TERM: 'footloose' },
    { ...xterm, VTE_VERSION: '4804' },
    { ...xterm, KONSOLE_VERSION: '200400' },
    { ...xterm, TERM_PROGRAM: 'Apple_Terminal' },
    { ...xterm, TERM_PROGRAM: 'WezTerm', FORCE_HYPERLINK: '0' },
    { ...tmux, VTE_VERSION: '7600' },
    { ...tmux, TERM_PROGRAM: 'tmux', TERM_PROGRAM_VERSION: '3.3a' },
    { TERM: 'screen', STY: '1.x', FORCE_HYPERLINK: '1' },
    { TERM: 'screen-256color', FORCE_HYPERLINK: '1' },
    { ...xterm, STY: '1.x', VTE_VERSION: '7600' },
  ])('not made with %j', (env) => expect(takesLinks(env)).toBe(false));
});

const theme = themeFor({ hasColour: true, linkTo: linkTarget });
const OPEN = new RegExp(`${ESC}\\]8;id=[a-z0-9]+;(?:https?:|mailto:)[!#-;=?-~]*${ESC}\\\\`, 'g');
const CLOSE = `${ESC}]8;;${ESC}\\`;

test('whatever an address holds, the bytes are a whole link or none', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('', 'https://example.org/', 'mailto:'), (text, before) => {
      const line: Line = [{ text: 'a' }, { text: 'b', link: before + text }, { text: 'c' }];
      const painted = styled(theme(line));
      const opened = painted.match(OPEN)?.length ?? 0;
      expect(painted.split(CLOSE).length - 1).toBe(opened);
      expect(painted.replace(OPEN, '').replaceAll(CLOSE, '')).toBe('abc');
    }),
  );
});

const URL = `https://example.org/${'a-long-path/'.repeat(8)}end`;
const linked = entry(
  'linked',
  `title: Linked\nsource: {headline: One, outlet: Two, url: '${URL}'}\nsummary:\n  - A point.\n`,
);

describe('on the screen', () => {
  test.each(['80x24', '40x10', '120x40'])(
    'at %s a link changes nothing but that it is one',
    (size) => {
      const state = pressKeys(openReader([linked, HARBOUR], size), 'enter j');
      const frame = linkedFrameOf(state);
      const bare = frame.map((row) => withoutSgr(row.replace(OPEN, '').replaceAll(CLOSE, '')));
      const plain = linkedFrameOf(state, false).map(withoutSgr);
      expect(bare.map((row) => row.trimEnd())).toEqual(plain.map((row) => row.trimEnd()));
      const links = frame.join('').match(OPEN) ?? [];
      expect(links.length).toBeGreaterThan(1);
      // The lines of one address are one link.
      expect(new Set(links).size).toBe(1);
      expect(links[0]).toContain(URL);
      expect(frame.join('').split(CLOSE).length - 1).toBe(links.length);
    },
  );

  test('an address of another kind is text', () => {
    const other = entry(
      'other',
      "title: Other\nsource: {outlet: Two, url: 'ftp://example.org/x'}\n",
    );
    const state = openReader([other], '80x24', TYPOGRAPHIC);
    expect(linkedFrameOf(state).join('')).not.toContain(`${ESC}]8`);
  });
});

test('a web address in an item is one, without the full stop after it', () => {
  const brief = entry('linked', 'title: T\nsummary:\n  - See https://example.org/a?b=1. (p1)\n');
  const [opening, ...others] =
    linkedFrameOf(openReader([brief], '80x24'))
      .join('')
      .match(OPEN) ?? [];
  expect(opening).toContain(`;https://example.org/a?b=1${ESC}`);
  expect(others).toEqual([]);
});
