/** y and Y: what is copied, what is said, and the text alone on the screen. */
import { describe, expect, test } from 'vitest';
import { formatItem } from '../../src/print/text/item-text.ts';
import { displayWidth } from '../../src/text/layout/width.ts';
import { ASCII, TYPOGRAPHIC } from '../../src/tui/look/typeface.ts';
import { PANES } from '../../src/tui/panes/panes.ts';
import { itemsOf } from '../../src/tui/panes/section-items.ts';
import { itemOfPane } from '../../src/tui/panes/subjects.ts';
import { modeOf, type State } from '../../src/tui/state/state.ts';
import { MAX_BYTES } from '../../src/tui/terminal/clipboard.ts';
import { BROKEN, EMPTY, entry, HARBOUR, ONE_POINT, shippedEntries } from './briefs.ts';
import { frameOf, openReader, pressKeys, resize } from './reader.tsx';

const library = openReader([HARBOUR, ONE_POINT, BROKEN], '80x24');
const copied = (state: State): string | undefined => state.copied?.text;
const withClipboard = (clipboard: State['clipboard']): State => ({ ...library, clipboard });

describe('the item under the cursor', () => {
  test('of every pane of the shipped briefs is the one that is shown', () => {
    for (const { brief } of [...shippedEntries(), HARBOUR, EMPTY]) {
      if (!brief) throw new Error('a brief is broken');
      for (const { name } of PANES) {
        const items = itemsOf(brief, TYPOGRAPHIC)[name];
        items.forEach((item, index) => {
          const ref = itemOfPane(brief, name, index);
          const text = ref ? formatItem(brief, ref) : '';
          const words = item.blocks[0]?.text.split(' ').slice(0, 3).join(' ') ?? '';
          expect(text, `${brief.id} ${name} ${index}`).toContain(words);
        });
        expect(itemOfPane(brief, name, items.length)).toBeUndefined();
      }
    }
  });

  test.each([
    [
      'enter j y',
      'The café owners of the quay expect to lose the season. (low confidence) [The Exercise Gazette, p11]',
    ],
    [
      'enter 2 j y',
      'more than 100 ships at anchor — the harbour master, on Thursday [The Exercise Gazette, p9]',
    ],
    ['enter 3 y', '“heavy swell” — Port officials [The Exercise Gazette, p4]'],
    ['enter 2 G y', 'Port officials — anonymous [The Exercise Gazette, p4 p5]'],
    ['enter G y', 'The harbour of Lisse stays closed (harbour)'],
    ['y', 'The harbour of Lisse stays closed (harbour, briefs/harbour.yaml)'],
    ['j y', 'Only one point (one-point, briefs/one-point.yaml)'],
    ['G y', 'briefs/broken.yaml'],
    ['G enter y', 'briefs/broken.yaml'],
  ])('%s copies it', (keys, text) => expect(copied(pressKeys(library, keys))).toBe(text));

  test('is what it is on an ASCII screen too', () => {
    const state = pressKeys(openReader([HARBOUR], '80x24', ASCII), '3 y');
    expect(copied(state)).toBe('“heavy swell” — Port officials [The Exercise Gazette, p4]');
    expect(frameOf(state).join('')).toMatch(/^[ -~]*$/);
  });

  test('is not there in an empty pane or an empty list', () => {
    for (const keys of ['/ x y z enter y', '/ x y z enter Y', '/ x y z enter e']) {
      const state = pressKeys(pressKeys(library, '/ x y z'), keys.slice(-1));
      expect(copied(state)).toBeUndefined();
    }
    const empty = pressKeys(openReader([EMPTY], '80x24'), '3 y');
    expect([copied(empty), empty.notice]).toEqual([undefined, 'There is nothing to copy.']);
    expect(pressKeys(empty, 'Y').notice).toBe('There is nothing to show.');
  });
});

describe('the footer', () => {
  test('says what was copied: its first words, and how much', () => {
    const state = pressKeys(library, 'enter j y');
    expect(state.notice).toBe('Copied: The café owners of the quay expect…, 99 characters');
    expect(frameOf(state).at(-1)).toContain('99 characters');
    expect(frameOf(pressKeys(state, 'k')).at(-1)).not.toContain('Copied');
  });

  test('has room for it at 40 columns', () => {
    const footer = frameOf(pressKeys(resize(library, '40x10'), 'enter j y')).at(-1) ?? '';
    expect(footer).toMatch(/^ Copied: .*, 99 characters/);
    expect(displayWidth(footer)).toBeLessThanOrEqual(40);
  });

  test('each y copies anew', () => {
    const once = pressKeys(library, 'y');
    const twice = pressKeys(once, 'y');
    expect(twice.copied).not.toBe(once.copied);
    expect(twice.copied).toEqual(once.copied);
    expect(pressKeys(once, 'j').copied).toBe(once.copied);
  });
});

describe('the text is shown', () => {
  const NONE = 'Mark the text: this terminal has no clipboard.';

  test('alone where there is no clipboard, and nothing is copied', () => {
    const state = pressKeys(withClipboard({ route: 'none', trust: 'unlikely' }), 'enter 3 y');
    expect([modeOf(state), copied(state)]).toEqual(['text', undefined]);
    const rows = frameOf(state);
    expect(rows[0]).toBe('“heavy swell” — Port officials [The Exercise Gazette, p4]');
    expect(rows.slice(1, -2).join('')).toBe('');
    expect(rows.at(-2)).toBe(` ${NONE}`);
    for (const key of ['escape', 'q']) expect(modeOf(pressKeys(state, key))).toBe('brief');
  });

  test('as well where the terminal is known to ignore what is copied', () => {
    const state = pressKeys(withClipboard({ route: 'plain', trust: 'unlikely' }), 'y');
    expect(copied(state)).toContain('The harbour');
    expect(frameOf(state)[0]).toContain('The harbour of Lisse');
    expect(modeOf(pressKeys(state, 'q y'))).toBe('text');
  });

  test('once where it depends on settings; then the notice names Y', () => {
    const first = pressKeys(withClipboard({ route: 'tmux', trust: 'doubtful' }), 'y');
    expect([modeOf(first), copied(first) !== undefined]).toEqual(['text', true]);
    const second = pressKeys(first, 'q y');
    expect(modeOf(second)).toBe('library');
    expect(second.notice).toMatch(/^Copied: .*; Y shows it$/);
    expect(modeOf(pressKeys(second, 'Y'))).toBe('text');
  });

  test('where it is too long to be copied', () => {
    const long = entry(
      'long',
      `title: Long\nsummary:\n  - ${'word '.repeat(MAX_BYTES / 5 + 10)}\n`,
    );
    const state = pressKeys(openReader([long], '80x24'), 'y');
    expect([modeOf(state), copied(state)]).toEqual(['text', undefined]);
    expect(frameOf(state).at(-2)).toContain('too long for the clipboard');
  });

  test('whole, by scrolling, its paragraphs apart', () => {
    const state = pressKeys(openReader([HARBOUR], '40x10'), '3 j Y');
    const seen: string[] = [];
    for (let at = state; ; at = pressKeys(at, 'j')) {
      const rows = frameOf(at).slice(0, -2);
      if (seen.length > 0 && rows.at(-1) === seen.at(-1)) break;
      if (seen.length === 0) seen.push(...rows);
      else seen.push(rows.at(-1) ?? '');
    }
    expect(seen.join(' ').replace(/ {2,}/g, ' ')).toBe(
      '“We have a small number of divers at the breakwater, and they have been there since the storm. “The grain ‘won’t wait’, I know that. It will have to.” — Ana Petrova, harbour master, to reporters at the quay [The Exercise Gazette, p15-16]',
    );
    expect(seen).toContain('');
    expect(frameOf(pressKeys(state, 'G'))).toEqual(frameOf(pressKeys(state, 'j j j j j j j j')));
  });

  test('and the cursor is where it was', () => {
    const before = pressKeys(library, 'enter 3 j');
    expect(frameOf(pressKeys(before, 'Y j j q'))).toEqual(frameOf(before));
    expect(modeOf(pressKeys(before, 'Y ?'))).toBe('help');
    expect(modeOf(pressKeys(before, 'Y ? q'))).toBe('text');
  });
});

describe('e', () => {
  test.each([
    ['e', { path: HARBOUR.path }],
    ['enter e', { path: HARBOUR.path, item: { section: 'summary', index: 0 } }],
    ['enter 3 j e', { path: HARBOUR.path, item: { section: 'quotes', index: 1 } }],
    ['enter G e', { path: HARBOUR.path, item: { section: 'about', index: 0 } }],
    ['G e', { path: BROKEN.path }],
    ['G enter e', { path: BROKEN.path }],
  ])('%s asks for the editor there', (keys, target) =>
    expect(pressKeys(library, keys).request).toEqual({ kind: 'edit', ...target }),
  );

  test('has no file where the brief came from standard input', () => {
    const state = pressKeys(openReader([{ ...HARBOUR, isPiped: true }], '80x24'), 'e');
    expect(state.request).toBeUndefined();
    expect(state.notice).toMatch(/standard input/);
    const footer = (isPiped: boolean) =>
      frameOf(openReader([{ ...BROKEN, isPiped }], '80x24')).at(-1);
    expect(footer(false)).toContain('e edit');
    expect(footer(true)).not.toContain('edit');
  });
});
