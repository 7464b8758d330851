/** Filtering the library as one types. */
import { describe, expect, test } from 'vitest';
import { reduce } from '../../src/tui/reader/reducer.ts';
import { listedEntries } from '../../src/tui/state/listed-entries.ts';
import { itemUnderCursor, modeOf, type State } from '../../src/tui/state/state.ts';
import { EMPTY, entry, HARBOUR, longBrief, ONE_POINT } from './briefs.ts';
import { frameOf, openReader, paste, pressKeys, styledFrameOf, typeText } from './reader.tsx';

const CAFE = entry('cafe', 'title: Le café de Łódź\ndate: 2026-02-02\ntags: [coffee]');
const library = openReader([HARBOUR, ONE_POINT, CAFE, longBrief(3), EMPTY], '80x24');
const filter = (text: string): State => typeText(pressKeys(library, '/'), text);
const titles = (state: State) => listedEntries(state).map(({ id }) => id);
const footer = (state: State) => frameOf(state).at(-1) ?? '';

describe('what is typed', () => {
  test.each([
    ['cafe', ['harbour', 'one-point', 'cafe']],
    ['CAFÉ', ['harbour', 'one-point', 'cafe']],
    ['lodz', ['one-point', 'cafe']],
    ['title:cafe', ['cafe']],
    ['café burnt', ['one-point']],
    ['summary:lodz', ['one-point']],
    ['"burnt down in"', ['one-point']],
    ['burn', ['one-point']],
    ['urnt', []],
    ['since:2026-10 -tag:coffee', ['harbour', 'one-point']],
    ['tag:coffee date:2026-02', ['cafe']],
    ['nofield:x', []],
    ['harbour closed', ['harbour']],
    ['closed  harbour ', ['harbour']],
    ['coffee', ['cafe']],
    ['2026-10', ['one-point']],
    ['briefs/empty', ['empty']],
    ['o', ['harbour', 'one-point', 'cafe', 'long', 'empty']],
    ['harbour coffee', []],
    ['  ', ['harbour', 'one-point', 'cafe', 'long', 'empty']],
  ])('“%s” leaves %j', (text, ids) => expect(titles(filter(text))).toEqual(ids));

  test('narrows the list letter by letter, and the header counts', () => {
    expect(frameOf(filter('on'))[0]).toMatch(/3 of 5 $|3 of 5$/);
    expect(frameOf(filter('onl'))[0]).toMatch(/1 of 5 ?$/);
    expect(footer(filter('onl'))).toContain('/onl▏');
  });

  test('keeps the brief that was chosen as long as it is listed', () => {
    const chosen = pressKeys(library, 'j j /');
    expect(typeText(chosen, 'ca').selected).toBe(CAFE.path);
    expect(typeText(chosen, 'caf').listPosition.cursor).toBe(2);
    expect(typeText(chosen, 'long').selected).toBe('briefs/long.yaml');
  });

  test('is marked in the titles without colour', () => {
    expect(styledFrameOf(filter('cafe')).join('\n')).toContain('\u001B[7mcafé\u001B[27m');
  });

  test('is shown from its end where it is long, caret and all', () => {
    const state = filter(
      'a very long filter that nobody would ever type 👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀👩‍🚀xyz',
    );
    expect(footer(state)).toContain('👩‍🚀xyz▏');
    expect(footer(state)).toContain('esc');
    expect(footer(state).isWellFormed()).toBe(true);
  });

  test('goes letter by letter on backspace, and all at once on ctrl-u', () => {
    expect(pressKeys(filter('onl'), 'backspace').filter.text).toBe('on');
    expect(pressKeys(filter('on'), 'backspace backspace backspace').filter.text).toBe('');
    expect(pressKeys(filter('onl'), 'ctrl-u').filter.text).toBe('');
    expect(pressKeys(filter('a👩‍🚀'), 'backspace').filter.text).toBe('a');
  });

  test('may be pasted, on one line', () => {
    expect(paste(filter('har'), 'bour\nof\tLisse').filter.text).toBe('harbour of Lisse');
    expect(paste(library, 'qqq')).toEqual(library);
  });
});

describe('where nothing matches', () => {
  const nothing = filter('xyz');

  test('the list says so, and the preview is empty', () => {
    const frame = frameOf(nothing);
    expect(frame[2]).toMatch(/No brief matches\. +│$/);
    expect(frame.slice(2, -2).join('')).not.toContain('harbour');
  });

  test('Enter opens nothing and the arrows do no harm', () => {
    expect(modeOf(pressKeys(nothing, 'enter'))).toBe('filter');
    expect(pressKeys(nothing, 'down up down')).toEqual(nothing);
  });

  test('the list is back when the text is taken back', () => {
    expect(frameOf(pressKeys(nothing, 'escape'))).toEqual(frameOf(library));
  });
});

describe('keys while typing', () => {
  test('arrows move the cursor through what is listed', () => {
    const state = pressKeys(filter('o'), 'down down');
    expect([modeOf(state), state.selected]).toEqual(['filter', CAFE.path]);
    expect(pressKeys(state, 'up up up up').selected).toBe(HARBOUR.path);
  });

  test('Enter opens the chosen brief, and the filter holds afterwards', () => {
    const opened = pressKeys(filter('on'), 'down down enter');
    expect([opened.screen, opened.selected]).toEqual(['brief', 'briefs/long.yaml']);
    expect(frameOf(opened)[0]).toMatch(/3\/3 ?$/);
    const back = pressKeys(opened, 'q');
    expect(modeOf(back)).toBe('library');
    expect(titles(back)).toEqual(['harbour', 'one-point', 'long']);
    expect(footer(back)).toContain('“on”');
  });

  test('Esc clears the text and keeps the brief; the next one quits', () => {
    const cleared = pressKeys(filter('long'), 'escape');
    expect([modeOf(cleared), cleared.filter.text]).toEqual(['library', '']);
    expect([cleared.selected, cleared.listPosition.cursor]).toEqual(['briefs/long.yaml', 3]);
    expect(pressKeys(cleared, 'escape').request).toEqual({ kind: 'quit', status: 0 });
  });

  test('a filter that was kept is cleared by q before q quits', () => {
    const kept = pressKeys(filter('long'), 'enter q');
    expect(pressKeys(kept, 'q').filter.text).toBe('');
    expect(pressKeys(kept, 'q').request).toBeUndefined();
    expect(pressKeys(kept, 'q q').request).toEqual({ kind: 'quit', status: 0 });
  });

  test('J and K go through what is listed only', () => {
    const opened = pressKeys(filter('on'), 'enter J J');
    expect(opened.selected).toBe('briefs/long.yaml');
    expect(pressKeys(opened, 'J').notice).toBe('This is the last brief.');
    expect(pressKeys(opened, 'K').selected).toBe(ONE_POINT.path);
  });
});

describe('what is found in items', () => {
  const found = filter('cafe');

  test('is what the preview shows, with the words marked', () => {
    const frame = styledFrameOf(found).join('\n');
    expect(frame).toContain('The \u001B[7mcafé\u001B[27m owners');
    expect(frameOf(found).join('\n')).not.toContain('The harbour of Lisse is closed');
  });

  test('is where Enter opens the brief, and its words stay marked', () => {
    const opened = pressKeys(found, 'enter');
    expect(itemUnderCursor(opened)).toEqual({ section: 'summary', index: 1 });
    expect(footer(opened)).toMatch(/“cafe” 1 of 1/);
  });

  test('n goes on into the next brief in which something is found, N back', () => {
    const next = pressKeys(found, 'enter n');
    expect(next.selected).toBe(ONE_POINT.path);
    expect(itemUnderCursor(next)).toEqual({ section: 'summary', index: 0 });
    expect(pressKeys(next, 'N').selected).toBe(HARBOUR.path);
    expect(pressKeys(found, 'enter N').notice).toBe('This is the first match.');
  });

  test('is left with the brief, and the list keeps the search', () => {
    const back = pressKeys(found, 'enter q');
    expect([back.screen, back.search, back.filter.text]).toEqual(['library', undefined, 'cafe']);
  });

  test('in a large library is what the index says', () => {
    const large = openReader(
      [HARBOUR, ONE_POINT].map((one) => ({
        ...one,
        head: { title: one.brief?.title ?? '', date: '', isBroken: false, openQuestions: 0 },
      })),
    );
    const typed = typeText(pressKeys(large, '/'), 'cafe');
    expect(titles(typed)).toEqual([]);
    const answered = reduce(typed, {
      kind: 'found',
      found: { text: 'cafe', paths: new Set([ONE_POINT.path]) },
    });
    expect(titles(answered)).toEqual(['one-point']);
    expect(titles(typeText(answered, 's'))).toEqual([]);
  });
});
