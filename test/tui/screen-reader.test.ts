/** What a screen reader gets: what changed, once, in words, without a sign that it would have to spell. */
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/library/briefs/library.ts';
import type { CheckedBrief } from '../../src/library/checking/check-brief.ts';
import { reduce } from '../../src/tui/reader/reducer.ts';
import {
  announce,
  SCREEN_READER_ASCII,
  SCREEN_READER_SIZE,
  SCREEN_READER_TYPEFACE,
} from '../../src/tui/screen-reader/announce.ts';
import { initialState, type State } from '../../src/tui/state/state.ts';
import { BROKEN, EMPTY, entry, HARBOUR, ONE_POINT } from './briefs.ts';
import { CHECKED, CHECKED_BRIEF, checkedEntry, RECORDED } from './evidence-fixture.ts';
import { filledWith } from './nasty-briefs.ts';
import { pressKeys, reload } from './reader.tsx';

const open = (entries: readonly Entry[], typeface = SCREEN_READER_TYPEFACE): State =>
  initialState(entries, SCREEN_READER_SIZE, typeface);

/** What is written from the start on, key after key; a line for each key. */
function listen(entries: readonly Entry[], keys: string): string[] {
  let state = open(entries);
  const heard = [announce(undefined, state)];
  for (const key of keys.split(' ').filter((name) => name !== '')) {
    const next = pressKeys(state, key);
    heard.push(announce(state, next));
    state = next;
  }
  return heard;
}

const LIBRARY = [HARBOUR, ONE_POINT, BROKEN];
const WELCOME = 'sitrep: 3 briefs. Press question mark for the keys, q quits.\nBriefs.\n';
const FIRST = '1 of 3: The harbour of Lisse stays closed. 2026-11-20, 3 open\n';

describe('the library', () => {
  test('says how many briefs, and each that the cursor comes to', () => {
    expect(listen(LIBRARY, 'j k k')).toEqual([
      WELCOME + FIRST,
      '2 of 3: Only one point. 2026-10-01\n',
      FIRST,
      '',
    ]);
  });

  test('writes the letters of a filter on one line, and what they leave at the end', () => {
    expect(listen(LIBRARY, '/ o n backspace n l down escape').slice(1)).toEqual([
      'Filter: ',
      'o',
      'n',
      '\nFilter: o',
      'n',
      'l',
      '',
      `\nBriefs.\n2 of 3: Only one point. 2026-10-01\n`,
    ]);
  });

  test('says a broken brief by its errors', () => {
    const [, said = '', opened = ''] = listen(LIBRARY, 'G enter');
    expect(said).toMatch(/^3 of 3: .*broken: \d+ errors/);
    expect(opened).toMatch(/:\d+:\d+: error: .*\n.*: error: /);
  });
});

describe('a brief', () => {
  test('says its title, its pane and the item', () => {
    const [, title = '', item = '', pane = '', back = ''] = listen(LIBRARY, 'enter j tab escape');
    expect(title).toBe(
      'The harbour of Lisse stays closed\nSummary, 1 of 6: The harbour is closed to ships over 5,000 tonnes. p4 p9\n',
    );
    expect(item).toBe(
      '2 of 6: The café owners of the quay expect to lose the season. (low confidence) p11\n',
    );
    expect(pane).toBe(
      'Key figures, 1 of 5: about 11,000 containers waiting on the quays. port officials, p5\n',
    );
    expect(back).toBe(`Briefs.\n${FIRST}`);
  });

  test('says a quotation with its marks and its speaker, and a group’s name before its first item', () => {
    const heard = listen([HARBOUR], '3 1 j j j');
    expect(heard[1]).toMatch(/^Quotes, 1 of 2: “heavy swell”\. Port officials\. p4/);
    expect(heard.at(-1)).toMatch(/^4 of 6: Caveat: The article is invented\./);
  });

  test('says the state of a question in a word', () => {
    const heard = listen([HARBOUR], '4 j j j');
    expect(heard[1]).toMatch(/^Open questions, 1 of 5: How do more than 100 ships/);
    expect(heard[2]).toContain('partly answered');
    expect(heard[3]).toContain('answered 2026-11-20');
    expect(heard[4]).toContain('dropped');
  });

  test('says that a pane is empty', () => {
    expect(listen([EMPTY], '3')[1]).toBe('Quotes: No quotes.\n');
  });

  test('says matches, and where they are', () => {
    const heard = listen([HARBOUR], '/ g r a i n enter n escape');
    expect(heard.slice(1, 7)).toEqual(['Search: ', 'g', 'r', 'a', 'i', 'n']);
    expect(heard[7]).toMatch(/^\nMatch 1 of 3\.\nSummary, 3 of 6: Grain leaves/);
    expect(heard[8]).toMatch(/^Match 2 of 3\.\nQuotes, 2 of 2: /);
    expect(heard[9]).toBe('Search cleared.\n');
  });

  test('says that nothing matches', () => {
    expect(listen([HARBOUR], '/ x y enter').at(-1)).toBe(
      '\nNo match.\nSummary, 1 of 6: The harbour is closed to ships over 5,000 tonnes. p4 p9\n',
    );
  });
});

test('help is the keys in words; closing it says where one is', () => {
  const [, help = '', closed] = listen(LIBRARY, '? ?');
  expect(help).toContain('Left Right');
  expect(help).not.toMatch(/[←↑→↓]/);
  expect(closed).toBe(`Briefs.\n${FIRST}`);
});

describe('files read again', () => {
  test('say what has changed of what one is at', () => {
    const before = open([ONE_POINT]);
    const changed = entry('one-point', 'title: Only one point\nsummary:\n  - Another point.');
    expect(announce(before, reload(before, [changed]))).toBe(
      'Read again.\n1 of 2: Another point.\n',
    );
  });

  test('say no more than that where nothing has', () => {
    const before = open([HARBOUR]);
    expect(announce(before, reload(before, [HARBOUR]))).toBe('Read again.\n');
  });
});

test('keys that change nothing say nothing', () => {
  expect(
    listen([HARBOUR], 'z k g J t')
      .slice(1)
      .filter((text) => text !== ''),
  ).toEqual(['This is the last brief.\n']);
});

test('nothing that a file holds but its text is said', () => {
  const hostile = filledWith('\u001B]0;owned\u0007 \u009B2J\u202Etext\u0000', 'hostile');
  const said = listen([hostile, HARBOUR], 'enter j tab j tab j tab j / a enter escape ? ?').join(
    '',
  );
  expect(said).not.toMatch(/[^\P{C}\n]/u);
});

test('in ASCII all of it is', () => {
  let state = open([HARBOUR], SCREEN_READER_ASCII);
  let said = announce(undefined, state);
  for (const key of 'j j tab j tab j tab j j ?'.split(' ')) {
    const next = pressKeys(state, key);
    said += announce(state, next);
    state = next;
  }
  expect(said).toMatch(/^[\n\x20-\x7E]*$/);
});

test('an item’s verdict is said with it, in its word; a record’s as such', () => {
  const said = (known: CheckedBrief): readonly string[] => {
    let state = checkedEntry(open([CHECKED]), CHECKED, known);
    return ['3', 'j'].map((key) => {
      const next = pressKeys(state, key);
      const words = announce(state, next);
      state = next;
      return words;
    });
  };
  expect(said(CHECKED_BRIEF)[0]).toMatch(/Port officials\. verified p4\n$/);
  expect(said(CHECKED_BRIEF)[1]).toMatch(/altered p5\n$/);
  expect(said(RECORDED)[0]).toMatch(/Port officials\. by record p4\n$/);
});

describe('the print menu', () => {
  const [, ...heard] = listen([HARBOUR], '3 p h f j enter ctrl-u x backspace y escape q');

  test('says all of it where it opens, then what a key changes', () => {
    expect(heard[1]).toBe(
      'Print.\nWhat: this brief.\nAs: plain text.\nTo: 1 of 4: pager: less -R\n',
    );
    expect(heard[2]).toMatch(/^What: this item: “.+\n$/);
    expect(heard[3]).toBe('As: text with evidence.\n');
    expect(heard[4]).toBe('To: 2 of 4: file: harbour-quotes-1.txt\n');
  });

  test('writes the letters of a file’s name on one line', () => {
    expect(heard.slice(5, 10)).toEqual([
      'File: harbour-quotes-1.txt',
      '\nFile: ',
      'x',
      '\nFile: ',
      'y',
    ]);
    expect(heard[10]).toBe('\nTo: 2 of 4: file: harbour-quotes-1.txt\n');
  });

  test('says the way back, and the answer', () => {
    expect(heard[11]).toMatch(/^The harbour of Lisse stays closed\nQuotes, 1 of/);
    const naming = pressKeys(open([HARBOUR]), 'p j enter enter');
    const asked = reduce(naming, {
      kind: 'printed',
      outcome: { kind: 'taken', name: 'a/harbour.txt' },
    });
    expect(announce(naming, asked)).toBe(
      '\nThere is a file a/harbour.txt. y replaces it, n asks for another name.\n',
    );
    const written = reduce(asked, {
      kind: 'printed',
      outcome: { kind: 'done', said: 'Written: harbour.txt' },
    });
    expect(announce(asked, written)).toBe('Written: harbour.txt\n');
    const kept = pressKeys(asked, 'n');
    expect(announce(asked, kept)).toBe('File: harbour.txt');
  });
});

describe('what is copied and what comes in', () => {
  test('is said as the footer says it; a text to be marked, whole', () => {
    const [, copied = '', shown = '', back = ''] = listen([HARBOUR], 'y Y q');
    expect(copied).toMatch(/^Copied: The harbour is closed.*, \d+ characters\n$/);
    expect(shown).toMatch(
      /^Mark the text to copy it\.\nThe harbour is closed .*\[The Exercise Gazette, p4 p9\]\n$/,
    );
    expect(back).toMatch(/^The harbour of Lisse stays closed\n/);
  });

  test('of a library that is being read is said once it is all there', () => {
    const { brief: _, ...known } = EMPTY;
    const unread: Entry = { ...known, isUnread: true };
    const start = {
      ...open([HARBOUR, unread]),
      reading: { read: 1, total: 2, isUntouched: false },
    };
    const news = { problems: [], changes: [], records: [] };
    const entries = [ONE_POINT, HARBOUR, unread];
    const later = reduce(start, {
      kind: 'news',
      news: { ...news, entries, reading: { read: 2, total: 3 } },
    });
    expect(announce(start, later)).toBe('');
    const done = reduce(later, {
      kind: 'news',
      news: { ...news, entries: [ONE_POINT, HARBOUR, EMPTY] },
    });
    expect(announce(later, done)).toBe(
      'All 3 briefs are read.\n2 of 3: The harbour of Lisse stays closed. 2026-11-20, 3 open\n',
    );
  });
});
