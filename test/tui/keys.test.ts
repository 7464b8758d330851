/** From Ink's input events to keys, and from the table of keys to the footer and the help. */
import type { Key as InkKey } from 'ink';
import { describe, expect, test } from 'vitest';
import { footerHints } from '../../src/tui/keys/binding.ts';
import { keysOf, textOf } from '../../src/tui/keys/keys.ts';
import { ASCII } from '../../src/tui/look/typeface.ts';
import { lineWidth } from '../../src/tui/model/line.ts';
import { footerLine } from '../../src/tui/reader/footer.ts';
import { BINDINGS } from '../../src/tui/reader/key-table.ts';
import { BROKEN, HARBOUR, longBrief } from './briefs.ts';
import { frameOf, openReader, pressKeys, resize, typeText } from './reader.tsx';

const NO_KEY: InkKey = {
  upArrow: false,
  downArrow: false,
  leftArrow: false,
  rightArrow: false,
  pageDown: false,
  pageUp: false,
  home: false,
  end: false,
  return: false,
  escape: false,
  ctrl: false,
  shift: false,
  tab: false,
  backspace: false,
  delete: false,
  meta: false,
  super: false,
  hyper: false,
  capsLock: false,
  numLock: false,
};

describe('an event of Ink', () => {
  test.each<[string, string, Partial<InkKey>, string[]]>([
    ['a letter', 'j', {}, ['j']],
    ['a capital', 'J', { shift: true }, ['J']],
    ['a space', ' ', {}, ['space']],
    ['an arrow', '', { upArrow: true }, ['up']],
    ['an arrow with ctrl', '', { rightArrow: true, ctrl: true }, ['right']],
    ['page down', '', { pageDown: true }, ['pagedown']],
    ['home', '', { home: true }, ['home']],
    ['return', '\r', { return: true }, ['enter']],
    ['escape', '', { escape: true }, ['escape']],
    ['tab', '', { tab: true }, ['tab']],
    ['shift-tab', '', { tab: true, shift: true }, ['shift-tab']],
    ['backspace', '', { backspace: true }, ['backspace']],
    ['the backspace key that sends DEL', '', { delete: true }, ['backspace']],
    ['ctrl-d', 'd', { ctrl: true }, ['ctrl-d']],
    ['ctrl with a sign', '[', { ctrl: true }, []],
    ['Alt and a letter', 'q', { meta: true }, ['alt-q']],
    ['several letters', 'jjk', {}, ['j', 'j', 'k']],
    [
      'letters, Enter and Tab together',
      'ab\r\tc d',
      {},
      ['a', 'b', 'enter', 'tab', 'c', 'space', 'd'],
    ],
    ['a control character among letters', 'j\u0004\u007F', {}, ['j', 'ctrl-d', 'backspace']],
    ['letters beyond ASCII', 'é港👩', {}, ['é', '港', '👩']],
    ['a key let go', 'j', { eventType: 'release' }, []],
    ['a key held down', 'j', { eventType: 'repeat' }, ['j']],
    ['a report that the terminal got the focus', '[I', {}, []],
    ['a report of the mouse', '[<0;13;4M', {}, []],
    ['an unknown sequence with digits', '[1;2;3~', {}, []],
    ['nothing', '', {}, []],
  ])('%s', (_, input, key, keys) => {
    expect(keysOf(input, { ...NO_KEY, ...key })).toEqual(keys);
  });

  test('types only what is text', () => {
    expect(['a', 'space', 'é', '港', '['].map(textOf)).toEqual(['a', ' ', 'é', '港', '[']);
    for (const key of ['up', 'ctrl-d', 'enter', 'pagedown', 'shift-tab', 'alt-q', '\u001B', '']) {
      expect(textOf(key), key).toBeUndefined();
    }
  });
});

describe('the footer', () => {
  const library = openReader([HARBOUR, longBrief(3), BROKEN], '80x24');
  const long = 'a rather long query that has no match';
  const states = {
    library,
    filter: pressKeys(library, '/'),
    'long filter': typeText(pressKeys(library, '/'), long),
    'kept filter': pressKeys(typeText(pressKeys(library, '/'), 'harbour of lisse'), 'enter q'),
    brief: pressKeys(library, 'enter'),
    zoom: pressKeys(library, 'enter 4 z'),
    search: typeText(pressKeys(library, 'enter /'), 'harbour'),
    'long search': typeText(pressKeys(library, 'enter /'), long),
    'kept search': pressKeys(typeText(pressKeys(library, 'enter /'), 'submarine'), 'enter'),
    'no match': pressKeys(typeText(pressKeys(library, 'enter /'), long), 'enter n'),
    notice: pressKeys(library, 'enter K'),
    faults: pressKeys(library, 'G enter'),
    help: pressKeys(library, '?'),
  };

  test.each(Object.entries(states))('of %s is never wider than the screen', (_, state) => {
    for (let columns = 40; columns <= 160; columns++) {
      for (const face of [state.typeface, ASCII]) {
        const resized = { ...resize(state, `${columns}x24`), typeface: face };
        expect(lineWidth(footerLine(resized))).toBeLessThanOrEqual(columns);
      }
    }
  });

  // A long message has the line to itself; it goes with the next key.
  const withHints = Object.entries(states).filter(([name]) => name !== 'no match');

  test.each(withHints)('of %s shows the way out at 40 columns', (_, state) => {
    const narrow = resize(state, '40x10');
    const out = footerHints(BINDINGS, narrow).at(-1);
    const footer = frameOf(narrow).at(-1) ?? '';
    expect(footer.trimEnd()).toMatch(new RegExp(`${out?.keys} ${out?.word}$`));
  });

  test('names the keys of each mode', () => {
    const footers = Object.entries(states).map(
      ([name, state]) => `${name}: ${frameOf(state).at(-1)}`,
    );
    expect(`${footers.map((footer) => footer.trimEnd()).join('\n')}\n`).toMatchInlineSnapshot(`
      "library:  enter open  ↑↓ brief  / search  p print  ? help  q quit
      filter:  /▏                                             enter open  ↑↓ brief  esc clear
      long filter:  / query that has no match▏                                 ↑↓ brief  esc clear
      kept filter:  “harbour of lisse”    enter open  ↑↓ brief  / search  p print  ? help  q clear
      brief:  tab pane  ↑↓ item  enter evidence  z zoom  J K brief  / search  ? help  q back
      zoom:  tab pane  ↑↓ item  enter evidence  x answer  z grid  J K brief  ? help  q back
      search:  /harbour▏ 1 of 7 in Summary                    enter keep  ↑↓ match  esc clear
      long search:  / query that has no match▏ no match                      enter keep  esc clear
      kept search:  “submarine” 1 of 1 in Open questions      n N match  tab pane  ? help  q clear
      no match:  No match for “a rather long query that has no match”.          ? help  q clear
      notice:  This is the first brief.     tab pane  ↑↓ item  enter evidence  ? help  q back
      faults:  ↑↓ scroll  J K brief  e edit  ? help  q back
      help:  ↑↓ scroll  ? close  q close
      "
    `);
  });

  test('has no sign beyond ASCII where that is asked for', () => {
    for (const state of Object.values(states)) {
      expect(lineWidth(footerLine({ ...state, typeface: ASCII }))).toBeGreaterThan(0);
      const text = footerLine({ ...state, typeface: ASCII }).map((span) => span.text);
      expect(text.join('')).toMatch(/^[ -~]*$/);
      expect(text.join('')).not.toMatch(/\?\?/);
    }
  });
});
