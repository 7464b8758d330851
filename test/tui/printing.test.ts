/** The print menu: what there is to choose, what is asked of the host, and what is said of its answer. */
import { describe, expect, test } from 'vitest';
import { TYPOGRAPHIC } from '../../src/tui/look/typeface.ts';
import { reduce } from '../../src/tui/reader/reducer.ts';
import { destinationsOf } from '../../src/tui/screens/print/print-menu.ts';
import { previewRows } from '../../src/tui/screens/print/print-menu-lines.ts';
import type { Printed } from '../../src/tui/state/print-model.ts';
import { initialState, modeOf, type State } from '../../src/tui/state/state.ts';
import { BROKEN, EMPTY, HARBOUR, ONE_POINT } from './briefs.ts';
import { CHECKED, CHECKED_BRIEF, checkedEntry } from './evidence-fixture.ts';
import {
  frameOf,
  openReader,
  paste,
  pressKeys,
  pressTogether,
  reload,
  sizeOf,
  typeText,
} from './reader.tsx';

const library = openReader([HARBOUR, ONE_POINT, BROKEN], '80x24');
const brief = pressKeys(library, 'enter');

const jobOf = ({ printing }: State) => printing;
const answer = (state: State, outcome: Printed): State =>
  reduce(state, { kind: 'printed', outcome });
/** The rows between the rules above and below it, without blank ones. */
const menuOf = (state: State): string[] => {
  const rows = frameOf(state).slice(2);
  const end = rows.findIndex((row) => row.startsWith('─'));
  return rows.slice(0, end).filter((row) => row.trim() !== '');
};

describe('what is printed', () => {
  test.each([
    ['in the library, the brief', library, 'p enter', { entries: [HARBOUR] }],
    ['all that are listed and sound', library, 'p tab enter', { entries: [HARBOUR, ONE_POINT] }],
    ['the brief', brief, 'p enter', { entries: [HARBOUR] }],
    ['the pane', brief, '2 p tab enter', { sections: ['figures', 'people'] }],
    ['the pane with the caveats', brief, 'p l enter', { sections: ['summary', 'caveats'] }],
    ['the item', brief, '3 j p h enter', { item: { section: 'quotes', index: 1 } }],
    ['a person', brief, '2 G p h enter', { item: { section: 'people' } }],
    ['the brief’s source', brief, 'G k p h enter', { item: { section: 'sources', index: 0 } }],
  ])('%s', (_, from, keys, job) => expect(jobOf(pressKeys(from, keys))).toMatchObject(job));

  test('only what was chosen', () => {
    expect(jobOf(pressKeys(brief, 'p enter'))).toEqual({
      entries: [HARBOUR],
      form: expect.objectContaining({ format: 'text', hasExtracts: false }),
      to: { kind: 'pager' },
    });
  });

  test('in the evidence, the item first', () => {
    const evidence = pressKeys(
      checkedEntry(openReader([CHECKED], '80x24'), CHECKED, CHECKED_BRIEF),
      '3 j enter',
    );
    const menu = pressKeys(evidence, 'p');
    expect(menu.printMenu?.extent).toBe('item');
    expect(jobOf(pressKeys(menu, 'enter'))?.item).toEqual({ section: 'quotes', index: 1 });
    // And that is where one comes back to.
    expect(modeOf(pressKeys(menu, 'q'))).toBe('evidence');
  });

  test('nothing of a broken brief, nor where nothing is listed', () => {
    for (const keys of ['G p', 'G enter p']) {
      const alone = pressKeys(openReader([EMPTY, BROKEN], '80x24'), keys);
      expect(alone.printMenu).toBeUndefined();
    }
    expect(pressKeys(library, 'G enter p').notice).toBe('A broken brief cannot be printed.');
    expect(typeText(pressKeys(library, '/'), 'xyzzy').printMenu).toBeUndefined();
    const nothing = pressKeys(typeText(pressKeys(library, '/'), 'xyzzy'), 'enter');
    expect(pressKeys(nothing, 'down p').printMenu).toBeUndefined();
  });

  test('of the other briefs, where the chosen one is broken', () => {
    const menu = pressKeys(library, 'G p');
    expect(jobOf(pressKeys(menu, 'enter'))?.entries).toEqual([HARBOUR, ONE_POINT]);
  });

  test('an empty pane has no item', () => {
    const empty = pressKeys(openReader([ONE_POINT], '80x24'), '3 p');
    expect(menuOf(empty)[0]).toBe('  What  ▸this brief   Quotes');
    expect(jobOf(pressKeys(empty, 'tab enter'))).toMatchObject({ sections: ['quotes'] });
  });
});

describe('the menu', () => {
  test('shows all that can be chosen', () => {
    expect(menuOf(pressKeys(brief, '3 p'))).toEqual([
      '  What  ▸this brief   Quotes   this item',
      '  As    ▸plain text   text with evidence   Markdown   Markdown with evidence',
      '  To    ▌pager       less -R',
      '         file        harbour.txt',
      '         clipboard',
      '         printer     lp',
    ]);
  });

  test('shows the words of the item, where that is chosen', () => {
    const rows = menuOf(pressKeys(brief, '3 p h'));
    expect(rows[0]).toBe('  What   this brief   Quotes  ▸this item');
    expect(rows[1]).toMatch(/^ {9}“/);
  });

  test('on a small screen, what is chosen, of how many', () => {
    const small = pressKeys(openReader([HARBOUR], '40x10'), '3 p f f');
    expect(menuOf(small)).toEqual([
      '  What  ▸this brief  1/3 (tab)',
      '  As    ▸Markdown  3/4 (f)',
      '  To    ▌pager       less -R',
      '         file        harbour.md',
      '         clipboard',
      '         printer     lp',
    ]);
  });

  test('stops at the first and the last destination, and goes round with what and form', () => {
    const menu = pressKeys(brief, 'p');
    expect(pressKeys(menu, 'k')).toEqual(menu);
    expect(pressKeys(menu, 'j j j j j').printMenu?.destination).toBe('printer');
    expect(pressKeys(menu, 'tab tab tab')).toEqual(menu);
    expect(pressKeys(menu, 'f f f f')).toEqual(menu);
    expect(pressKeys(menu, 'F').printMenu?.form.label).toBe('Markdown with evidence');
  });

  test('takes keys that come together one after another', () => {
    const together = pressTogether(brief, ['p', 'j', 'j', 'f', 'tab']);
    expect(together.printMenu).toEqual(pressKeys(brief, 'p j j f tab').printMenu);
  });

  test('remembers what, form and destination; but a printer has to be chosen anew', () => {
    const printed = pressKeys(brief, 'p f f tab j j enter');
    expect(printed.printMenu).toBeUndefined();
    const again = pressKeys(printed, '4 p');
    expect(again.printMenu).toMatchObject({ extent: 'pane', destination: 'clipboard' });
    expect(again.printMenu?.form.label).toBe('Markdown');
    expect(pressKeys(again, 'j enter p').printMenu).toMatchObject({
      extent: 'pane',
      destination: 'pager',
    });
  });

  test('has text only for a printer', () => {
    const menu = pressKeys(brief, 'p F j j j');
    expect(menuOf(menu)[1]).toBe('  As     plain text  ▸text with evidence');
    expect(pressKeys(menu, 'f').printMenu?.form.label).toBe('plain text');
    expect(pressKeys(menu, 'k').printMenu?.form.label).toBe('text with evidence');
  });

  test('lets help come and go, and closes by Esc and q', () => {
    const menu = pressKeys(brief, 'p j');
    expect(modeOf(pressKeys(menu, '?'))).toBe('help');
    expect(frameOf(pressKeys(menu, '?')).join('\n')).toMatch(/what is printed[\s\S]*in which form/);
    expect(pressKeys(menu, '? q')).toEqual(menu);
    for (const key of ['escape', 'q'])
      expect(frameOf(pressKeys(menu, key))).toEqual(frameOf(brief));
  });

  test('is closed when its brief goes or breaks, and stays when that changes', () => {
    const menu = pressKeys(brief, '3 p h');
    expect(reload(menu, [ONE_POINT]).printMenu).toBeUndefined();
    expect(reload(menu, [{ ...BROKEN, path: HARBOUR.path }]).printMenu).toBeUndefined();
    expect(reload(menu, [{ ...HARBOUR }, ONE_POINT]).printMenu).toEqual(menu.printMenu);
  });

  test('of a kiosk has the clipboard only', () => {
    const kiosk = initialState([HARBOUR], sizeOf('80x24'), TYPOGRAPHIC, true);
    expect(destinationsOf(kiosk)).toEqual(['clipboard']);
    const menu = pressKeys(kiosk, 'p');
    expect(menuOf(menu).slice(2)).toEqual(['  To    ▌clipboard']);
    expect(jobOf(pressKeys(menu, 'j k enter'))?.to).toEqual({ kind: 'clipboard' });
    // Whatever was chosen before.
    const { form } = menu.printMenu ?? pressKeys(brief, 'p').printMenu ?? expect.fail();
    const last = { ...kiosk, printedLast: { extent: 'brief', form, destination: 'file' } as const };
    expect(pressKeys(last, 'p').printMenu?.destination).toBe('clipboard');
  });
});

describe('the preview', () => {
  const lines = ['Title', '=====', 'Source  x', '', 'QUOTES', '', ...'abcdefghij'];
  const text = `${lines.join('\n')}\n`;
  /** The menu with what the host has made of its choice, and the rows from the preview's rule on. */
  const previewOf = (state: State): string[] => {
    const menu = state.printMenu ?? expect.fail();
    const known = reduce(state, { kind: 'previewed', preview: { ...menu, text } });
    const frame = frameOf(known);
    return frame.slice(frame.findIndex((row) => row.includes(' Preview ')));
  };

  test('of a brief begins at its beginning, and says how much more there is', () => {
    const rows = previewOf(pressKeys(brief, 'p'));
    expect(rows.slice(1, 4)).toEqual(['  Title', '  =====', '  Source  x']);
    expect(rows.at(-2)).toMatch(/─ lines 1-9 of 16 ─$/);
  });

  test.each(['p tab', 'p h'])('of a part of it (%s) begins at that', (keys) => {
    const rows = previewOf(pressKeys(brief, `3 ${keys}`));
    expect(rows.slice(1, 4)).toEqual(['  QUOTES', '', '  a']);
    expect(rows.at(-2)).toMatch(/─ lines 5-13 of 16 ─$/);
  });

  test('of another choice is not shown, nor of a menu that is closed', () => {
    const menu = pressKeys(brief, 'p').printMenu ?? expect.fail();
    const known = reduce(pressKeys(brief, 'p'), { kind: 'previewed', preview: { ...menu, text } });
    expect(frameOf(pressKeys(known, 'f')).join('\n')).not.toContain('Source  x');
    expect(frameOf(pressKeys(known, 'f F')).join('\n')).toContain('Source  x');
    expect(pressKeys(known, 'q p').preview).toBeUndefined();
    expect(reload(known, [{ ...HARBOUR }]).preview).toBeUndefined();
    expect(reduce(brief, { kind: 'previewed', preview: { ...menu, text } })).toEqual(brief);
  });

  test('has no place on a small screen', () => {
    for (const size of ['40x10', '80x16'])
      expect(previewRows(pressKeys(openReader([HARBOUR], size), 'p'))).toBe(0);
    expect(previewRows(pressKeys(openReader([HARBOUR], '60x20'), 'p'))).toBe(5);
  });
});

describe('a file', () => {
  const naming = pressKeys(brief, '3 p h j enter');

  test('has a name to begin with, by what is printed and in which form', () => {
    expect(naming.printMenu?.name?.text).toBe('harbour-quotes-1.txt');
    for (const [keys, name] of [
      ['p j enter', 'harbour.txt'],
      ['2 p tab f f j enter', 'harbour-figures.md'],
      ['q p tab j enter', 'briefs.txt'],
    ] as const)
      expect(pressKeys(brief, keys).printMenu?.name?.text).toBe(name);
  });

  test('is asked for under the name that was typed', () => {
    const typed = typeText(pressKeys(naming, 'ctrl-u'), ' ~/for q j.txt ');
    expect(frameOf(typed).join('\n')).toContain(' ~/for q j.txt ▏');
    expect(jobOf(pressKeys(typed, 'enter'))?.to).toEqual({
      kind: 'file',
      name: '~/for q j.txt',
      fallback: 'harbour-quotes-1.txt',
      isReplacing: false,
    });
    expect(jobOf(pressKeys(paste(naming, 'x\ny'), 'enter'))?.to).toMatchObject({
      name: 'harbour-quotes-1.txtx y',
    });
  });

  test('without a name is not asked for', () => {
    const empty = pressKeys(naming, 'ctrl-u space enter');
    expect([jobOf(empty), empty.notice]).toEqual([undefined, 'A file needs a name.']);
  });

  test('whose name is long shows what stands around the cursor', () => {
    const long = typeText(naming, '-and-so-on'.repeat(20));
    const rowOf = (state: State) => frameOf(state).find((row) => row.includes('▌'));
    expect(rowOf(long)).toMatch(/and-so-on▏$/);
    expect(rowOf(pressKeys(long, 'home'))).toMatch(/▏harbour-quotes-1\.txt-and.*…$/);
    expect(rowOf(pressKeys(long, 'home right right'))).toContain('ha▏rbour');
    expect(rowOf(pressKeys(long, 'left left left'))).toMatch(/so▏-on$/);
  });

  test('that is there is replaced only after y', () => {
    const asked = answer(pressKeys(naming, 'enter'), {
      kind: 'taken',
      name: 'out/harbour-quotes-1.txt',
    });
    expect(modeOf(asked)).toBe('replace');
    expect(frameOf(asked).at(-1)).toMatch(/^ Replace it\? +y yes {2}n no$/);
    expect(menuOf(asked)).toContain('        ▌file        out/harbour-quotes-1.txt');
    // Any other key is no answer.
    expect(pressKeys(asked, 'enter space x')).toEqual(asked);
    expect(jobOf(pressKeys(asked, 'y'))?.to).toMatchObject({
      name: 'out/harbour-quotes-1.txt',
      isReplacing: true,
    });
    for (const key of ['n', 'q', 'escape']) {
      const back = pressKeys(asked, key);
      expect([modeOf(back), jobOf(back)]).toEqual(['file-name', jobOf(asked)]);
    }
  });

  test('written is said, and the menu closed', () => {
    const written = answer(pressKeys(naming, 'enter'), { kind: 'done', said: 'Written: a.txt' });
    expect([modeOf(written), written.notice]).toEqual(['brief', 'Written: a.txt']);
    expect(pressKeys(written, 'p').printMenu?.destination).toBe('file');
  });

  test('that cannot be written can be given another name', () => {
    const fault = { kind: 'fault', said: 'Cannot write a/b: no such folder.' } as const;
    for (const keys of ['enter', 'enter y']) {
      const failed = answer(pressKeys(naming, keys), fault);
      expect([modeOf(failed), failed.notice]).toEqual(['file-name', fault.said]);
    }
    const asked = answer(pressKeys(naming, 'enter'), {
      kind: 'taken',
      name: 'out/harbour-quotes-1.txt',
    });
    expect(modeOf(answer(asked, fault))).toBe('file-name');
  });

  test('whose answer comes after Esc is said all the same', () => {
    const gone = pressKeys(naming, 'enter escape escape');
    const late = answer(gone, { kind: 'done', said: 'Written: a.txt' });
    expect([modeOf(late), late.notice]).toEqual(['brief', 'Written: a.txt']);
    expect(modeOf(answer(gone, { kind: 'taken', name: 'out/harbour-quotes-1.txt' }))).toBe('brief');
  });

  test('Esc leads to the menu, then out of it', () => {
    expect(modeOf(pressKeys(naming, 'escape'))).toBe('print');
    expect(pressKeys(naming, 'escape escape')).toEqual(pressKeys(brief, '3'));
  });
});

describe('what came of it', () => {
  const sent = pressKeys(brief, 'p j j j enter');

  test('is not lost by a key that comes in the same read', () => {
    const both = pressTogether(brief, ['p', 'j', 'j', 'j', 'enter', 'q', 'q']);
    expect(both.request).toEqual({ kind: 'quit', status: 0 });
    expect(jobOf(both)?.to).toEqual({ kind: 'printer' });
  });

  test('is awaited', () => expect(sent.notice).toBe('Sending to lp …'));

  test('is said', () => {
    expect(answer(sent, { kind: 'done', said: 'Sent to lp.' }).notice).toBe('Sent to lp.');
    expect(answer(sent, { kind: 'fault', said: 'lp ended with status 1.' }).notice).toMatch(/1\.$/);
  });

  test('has a screen of its own where the footer is too narrow for a fault', () => {
    const said = 'lp ended with status 1: lp: Error - No default destination available.';
    const failed = answer(reduce(sent, { kind: 'resize', size: sizeOf('40x10') }), {
      kind: 'fault',
      said,
    });
    expect([modeOf(failed), failed.notice]).toEqual(['text', undefined]);
    expect(frameOf(failed).slice(0, 2).join(' ')).toContain('No default');
    expect(modeOf(pressKeys(failed, 'q'))).toBe('brief');
  });

  test('for the clipboard is copied as anything else is', () => {
    const copied = answer(pressKeys(brief, 'p j j enter'), { kind: 'text', text: 'The text' });
    expect(copied.copied?.text).toBe('The text');
    expect(copied.notice).toBe('Copied: The text, 8 characters');
    const none = { ...brief, clipboard: { route: 'none', trust: 'unlikely' } as const };
    expect(modeOf(answer(none, { kind: 'text', text: 'The text' }))).toBe('text');
    expect(menuOf(pressKeys(none, 'p'))).toContain('         clipboard   shown, for you to mark');
  });
});
