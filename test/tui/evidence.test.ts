/** What the evidence does: opens at the very words, walks items and places, gives the pane back, and never shows what has gone stale. */
import { describe, expect, test } from 'vitest';
import type { CheckResult } from '../../src/evidence/record/check-result.ts';
import type { ItemCheck, Place } from '../../src/evidence/verdict/check.ts';
import type { Entry } from '../../src/library/briefs/library.ts';
import type { CheckedBrief } from '../../src/library/checking/check-brief.ts';
import { TYPOGRAPHIC } from '../../src/tui/look/typeface.ts';
import { PANES } from '../../src/tui/panes/panes.ts';
import { itemsOf } from '../../src/tui/panes/section-items.ts';
import { subjectsOf } from '../../src/tui/panes/subjects.ts';
import { layOutEvidence } from '../../src/tui/screens/evidence/evidence-layout.ts';
import { evidencePage } from '../../src/tui/screens/evidence/evidence-page.ts';
import { modeOf, positionsOf, type State } from '../../src/tui/state/state.ts';
import { entry, HARBOUR, ONE_POINT } from './briefs.ts';
import {
  ABSENT_CHECK,
  CHANGED_CHECK,
  CHECKED,
  CHECKED_BRIEF,
  checkAgainst,
  checkedEntry,
  HASH,
  OTHER_HASH,
  RECORDED,
  SOURCE,
  withCheckResult,
} from './evidence-fixture.ts';
import { NASTY } from './nasty-briefs.ts';
import { ESC, frameOf, openReader, pressKeys, reload, resize, styledFrameOf } from './reader.tsx';

const at = (size: string, keys = '', checkedBrief = CHECKED_BRIEF): State =>
  pressKeys(checkedEntry(openReader([CHECKED], size), CHECKED, checkedBrief), keys);
const screen = (state: State): string => frameOf(state).join('\n');
/** The screen as one text, without the lines’ ends and the columns beside the text. */
const read = (state: State): string =>
  screen(state)
    .replace(/^[▌ ]*(?:p\d+)? */gm, '')
    .replace(/\s+/g, ' ');

describe('Enter', () => {
  test.each(['120x40', '80x24', '60x20', '40x10'])(
    'shows the very words in brackets, with who says them, at %s',
    (size) => {
      expect(read(at(size, '3 enter'))).toContain('Port officials spoke of a “⟦heavy swell⟧”');
      expect(read(at(size, '2 enter'))).toContain('⟦about 11,000 containers were waiting⟧');
      expect(read(at(size, '3 G enter'))).toMatch(
        /Harbour master Ana Petrova told .*⟦The rule is very clear⟧/,
      );
    },
  );

  test('shows all paragraphs of a running quotation', () => {
    const text = read(at('80x24', '3 j j enter'));
    expect(text).toContain('⟦The rule is very clear, and so is the sea.⟧');
    expect(text).toContain(
      '“⟦Nobody has ever thanked me for a harbour that stayed open a day too long.⟧”',
    );
  });

  test('marks the words without colour: in bold', () => {
    expect(styledFrameOf(at('80x24', '3 enter')).join('')).toContain(
      `${ESC}[1m⟦heavy swell⟧${ESC}[22m`,
    );
  });

  test('marks a cited paragraph by a bar, its neighbours being dim', () => {
    const rows = frameOf(at('80x24', '4 enter'));
    expect(rows.filter((row) => row.startsWith('▌'))).toEqual([
      expect.stringContaining('p10  The dredger is expected in spring.'),
    ]);
  });

  test('says that it waits, where the source takes its time', () => {
    const state = pressKeys(openReader([CHECKED], '80x24'), '3 enter');
    expect(modeOf(state)).toBe('evidence');
    expect(screen(state)).toContain('The source is being read …');
    expect(screen(checkedEntry(state, CHECKED, CHECKED_BRIEF))).toContain('⟦heavy swell⟧');
  });

  test('does nothing in a pane without items', () => {
    const state = pressKeys(openReader([ONE_POINT], '80x24'), '3 enter');
    expect(modeOf(state)).toBe('brief');
  });

  test('on any item of any brief has something to show', () => {
    for (const each of [CHECKED, HARBOUR, ...NASTY]) {
      if (!each.brief) continue;
      for (const { name } of PANES) {
        const items = itemsOf(each.brief, TYPOGRAPHIC)[name];
        expect(subjectsOf(each.brief, name)).toHaveLength(items.length);
      }
    }
  });
});

describe('the keys', () => {
  test('walk the items of the pane, and Esc goes back to the one shown last', () => {
    const state = at('80x24', '3 enter j down');
    expect(read(state)).toContain('⟦The rule is very clear, and so is the sea.⟧');
    const back = pressKeys(state, 'escape');
    expect(modeOf(back)).toBe('brief');
    expect(positionsOf(back).quotes.cursor).toBe(2);
    expect(frameOf(back).find((row) => row.startsWith('▌'))).toContain('“The rule is very clear');
    expect(positionsOf(pressKeys(state, 'k q')).quotes.cursor).toBe(1);
  });

  test('stay on the first and the last item', () => {
    expect(positionsOf(at('80x24', '3 enter k')).quotes.cursor).toBe(0);
    const end = at('80x24', '3 enter j j j j j j j j j');
    expect(positionsOf(end).quotes.cursor).toBe(6);
    expect(modeOf(end)).toBe('evidence');
  });

  test('step through several places, round the end', () => {
    const state = at('80x24', '3 j j j enter');
    expect(screen(state)).toContain('place 1 of 2');
    expect(read(state)).toContain('“⟦a quiet week⟧” at noon and “a quiet week” again');
    const second = pressKeys(state, 'n');
    expect(screen(second)).toContain('place 2 of 2');
    expect(read(second)).toContain('“a quiet week” at noon and “⟦a quiet week⟧” again');
    expect(pressKeys(second, 'n').evidence).toEqual(state.evidence);
    expect(pressKeys(state, 'N').evidence).toEqual(second.evidence);
  });

  test('scroll the text, and another size brings the words back', () => {
    const state = at('40x10', '3 enter');
    const end = pressKeys(state, 'G');
    expect(screen(end)).not.toContain('⟦');
    expect(screen(pressKeys(end, 'g'))).toContain('p1 INVENTED');
    expect(screen(resize(end, '44x11'))).toContain('⟦');
    const down = pressKeys(state, 'space');
    expect(layOutEvidence(down)?.top).toBeGreaterThan(layOutEvidence(state)?.top ?? 0);
    expect(screen(pressKeys(down, 'j'))).toContain('A negation is dropped');
  });

  test('leave the search as it was: Esc closes the evidence first', () => {
    const state = pressKeys(at('80x24'), '/ s w e l l enter enter');
    expect(modeOf(state)).toBe('evidence');
    const back = pressKeys(state, 'escape');
    expect(modeOf(back)).toBe('brief');
    expect(back.search?.query).toBe('swell');
  });
});

describe('what is wrong', () => {
  test('altered: both wordings under each other, the worst named', () => {
    for (const size of ['80x24', '40x10']) {
      const text = read(at(size, '3 j enter'));
      expect(text).toContain('≠ A negation is dropped.');
      expect(text).toMatch(/source:? +We are \[-not -\]sending the divers down/);
      expect(text).toMatch(/brief:? +We are sending the divers down/);
    }
    expect(screen(at('80x24', '3 j enter'))).toContain('≠ altered, p5');
  });

  test('a figure: its value and what the source says', () => {
    expect(read(at('80x24', '2 enter'))).toMatch(
      /source +about 11,000 containers were waiting brief +about 11,000 containers/,
    );
    expect(read(at('80x24', '2 j enter'))).toMatch(
      /A hedge is lost.*\[-More than -\]100 brief +100/,
    );
  });

  test('missing: says so and shows the cited paragraph', () => {
    const text = read(at('80x24', '3 G k enter'));
    expect(text).toContain('found nothing like them there');
    expect(text).toContain('More than 100 ships lay at anchor');
  });

  test('misplaced: where it was found, then where the brief says', () => {
    const state = at('80x24', '3 G k k enter');
    expect(screen(state)).toContain('place 1 of 2, found here');
    expect(read(state)).toContain('⟦Nobody has ever thanked me⟧');
    const second = pressKeys(state, 'n');
    expect(screen(second)).toContain('place 2 of 2, as the brief says');
    expect(screen(second)).toMatch(/^▌ +p3 /m);
    expect(read(second)).toContain('Expected the words in p3, found them in p6.');
  });

  test('another’s words: who the source gives them to', () => {
    expect(read(at('80x24', '3 G enter'))).toContain(
      '‘Harbour master Ana Petrova’, found ‘Joris Maan’',
    );
  });

  test('a point: which name is not in its paragraphs', () => {
    expect(read(at('80x24', 'j enter'))).toContain('Expected ‘Brakel’ in p5, p7');
  });

  test('the source’s marks: at the paragraph, and all of them at the source', () => {
    const warning = 'Source warning: a quotation mark “ opens in p9 and is never closed.';
    expect(read(at('80x24', 'G k k enter'))).toContain(warning);
    expect(read(at('80x24', 'G k enter'))).toContain(warning);
    expect(read(at('80x24', 'enter'))).not.toContain('Source warning');
  });

  test('a paragraph that is not there', () => {
    const beyond = entry('beyond', `title: T\nsource: {file: a.txt}\nquestions:\n  - Why? (p99)\n`);
    const checkedBrief = checkAgainst(beyond, new Map([[undefined, SOURCE]]));
    const state = pressKeys(
      checkedEntry(openReader([beyond], '80x24'), beyond, checkedBrief),
      '4 enter',
    );
    expect(screen(state)).toContain('The source has no such paragraph.');
    expect(read(state)).toContain('found p99, past its end');
  });
});

describe('the speaker', () => {
  /** As a check reports where the speaker is named. */
  const introducedAt = (paragraph: number, name: string): CheckedBrief => {
    const { check } = CHECKED_BRIEF;
    if (!check) throw new Error('there is no evidence');
    const start = SOURCE.indexOf(name);
    const range = { start, end: start + name.length };
    const introduction: Place = { paragraph, range, codePoints: range };
    const withIntroduction = (item: ItemCheck) => ({ ...item, introduction });
    return { ...CHECKED_BRIEF, check: { ...check, items: check.items.map(withIntroduction) } };
  };

  test('is underlined where a check says who speaks', () => {
    const state = at('80x24', '3 G enter', introducedAt(5, 'Ana Petrova'));
    expect(styledFrameOf(state).join('')).toContain(`${ESC}[4mAna Petrova${ESC}[24m`);
  });

  test.each(['80x24', '40x10'])(
    'is in view with the words, though some paragraphs before, at %s',
    (size) => {
      const state = at(size, '3 G k k enter', introducedAt(5, 'Harbour master'));
      expect(read(state)).toContain('⟦Nobody has ever thanked me⟧');
      if (size === '80x24') expect(read(state)).toContain('Harbour master');
    },
  );
});

describe('without the text', () => {
  test('in a kiosk says so, and advises nothing that cannot be done there', () => {
    const state = { ...at('80x24', '3 j enter', RECORDED), isReadOnly: true };
    const text = read(state);
    expect(text).toContain('The text of its source is not here.');
    expect(text).not.toContain('source add');
  });

  test('the record is named as one, with its place and day, and how to add the source', () => {
    const state = at('80x24', '3 j enter', RECORDED);
    expect(screen(state)).toContain('(≠) altered by its record, p5');
    const text = read(state);
    expect(text).toMatch(/Altered\. This is from the brief’s record of 2026-11-20/);
    expect(text).toMatch(/In p5, characters \d+ to \d+\./);
    expect(text).toContain('sitrep source add FILE');
    expect(text).toContain('sha256sum FILE');
    expect(text).toContain(HASH);
  });

  test('the characters of the record are those of the words', () => {
    const [, from, to] =
      /characters (\d+) to (\d+)/.exec(read(at('80x24', '3 enter', RECORDED))) ?? [];
    expect([...SOURCE].slice(Number(from) - 1, Number(to)).join('')).toBe('heavy swell');
  });

  test('nothing is said of an item, the header says that it was not checked', () => {
    const pane = screen(at('80x24', '3', ABSENT_CHECK));
    expect(pane).toContain('not checked');
    expect(pane).not.toMatch(/verified|altered|missing/);
    const state = at('80x24', '3 enter', ABSENT_CHECK);
    expect(screen(state)).toContain('not checked, p4');
    expect(read(state)).toContain('sitrep source add FILE');
  });

  test('of another text both hashes are shown', () => {
    const text = read(at('80x24', '3 enter', CHANGED_CHECK));
    expect(text).toContain('(in the source store) is not the one that the brief was taken from');
    expect(text).toContain(HASH);
    expect(text).toContain(OTHER_HASH);
  });

  test('the command is in view at 40x10', () => {
    expect(screen(at('40x10', '3 enter', ABSENT_CHECK))).toContain('sitrep source add FILE');
  });

  test('a brief that names no source says how to name one', () => {
    const checkedBrief: CheckedBrief = {
      readings: [],
      texts: new Map(),
      result: { kind: 'unchecked', why: 'no-source' },
    };
    const state = checkedEntry(openReader([ONE_POINT], '80x24'), ONE_POINT, checkedBrief);
    expect(read(pressKeys(state, 'enter'))).toContain('The brief names no source');
  });
});

describe('when the files are read again', () => {
  const again = (title = 'The harbour of Lisse, checked'): Entry => {
    const { brief } = CHECKED;
    if (!brief) throw new Error('the brief is broken');
    return { ...CHECKED, brief: { ...brief, title } };
  };

  test('a brief that is as it was keeps evidence, verdicts and place', () => {
    const next = reload(at('80x24', '3 j enter'), [again()]);
    expect(read(next)).toContain('A negation is dropped.');
    expect(screen(pressKeys(next, 'escape'))).toContain('≠ altered');
  });

  test('nothing is said of a brief that has changed until it is checked anew', () => {
    const changed = again('Another title');
    const next = reload(at('80x24', '3 j enter'), [changed]);
    expect(screen(next)).toContain('The source is being read …');
    expect(screen(pressKeys(next, 'escape'))).not.toMatch(/verified|altered/);
    expect(next.results.size).toBe(0);
    expect(read(checkedEntry(next, changed, CHECKED_BRIEF))).toContain('A negation is dropped.');
  });

  test('what was found of an entry that is no longer there is dropped', () => {
    const next = reload(at('80x24', '3', ABSENT_CHECK), [again('Another title')]);
    expect(withCheckResult(next, CHECKED, CHECKED_BRIEF.result)).toBe(next);
    expect(checkedEntry(next, CHECKED, CHECKED_BRIEF)).toBe(next);
  });

  test('a brief that is gone takes its evidence with it', () => {
    const state = checkedEntry(openReader([CHECKED, HARBOUR], '80x24'), CHECKED, CHECKED_BRIEF);
    const next = reload(pressKeys(state, 'enter 3 enter'), [HARBOUR]);
    expect(modeOf(next)).toBe('brief');
    expect(screen(next)).toContain('The harbour of Lisse stays closed');
  });
});

describe('a source of any size', () => {
  const question = entry(
    'q',
    `title: T\nsource: {file: a.txt}\nquestions:\n  - Why? (p2000-2001)\n`,
  );
  const about = entry(
    'a',
    `title: T\nsource: {file: a.txt}\nquotes:\n  - “the very words” -- A (p1)\n`,
  );
  const page = (of: Entry, text: string, keys: string) => {
    const checkedBrief = checkAgainst(of, new Map([[undefined, text]]));
    return evidencePage(pressKeys(checkedEntry(openReader([of], '80x24'), of, checkedBrief), keys));
  };

  test('is shown around what counts only', () => {
    const items = page(question, 'A line of the source.\n'.repeat(4000), '4 enter')?.window.items;
    expect(items).toHaveLength(82);
  });

  test('of one endless paragraph is cut around the words', () => {
    const text = `${'word '.repeat(100_000)}“the very words”${' word'.repeat(100_000)}`;
    const [item] = page(about, text, '3 enter')?.window.items ?? [];
    expect(item?.blocks[0]?.text.length).toBeLessThan(10_000);
    expect(item?.blocks[0]?.text).toContain('“⟦the very words⟧”');
  });
});

describe('/ searches the article', () => {
  const open = at('80x24', '3 j enter');
  const footer = (state: State): string => frameOf(state).at(-1) ?? '';

  test('as one types, and what is typed is no command', () => {
    const searching = pressKeys(open, '/ q u i');
    expect([modeOf(searching), searching.evidence?.search?.query]).toEqual([
      'article-search',
      'qui',
    ]);
    expect(searching.request).toBeUndefined();
    expect(footer(searching)).toMatch(/^ \/qui▏ 1 of 2 /);
    expect(screen(searching)).toContain('“a ⟦qui⟧et week”');
  });

  test('all of it, from the paragraph in view on, round the end', () => {
    const kept = pressKeys(open, '/ h a r b o u r enter');
    expect(footer(kept)).toMatch(/^ “harbour” 4 of 5 /);
    const paragraphs = [kept];
    for (let times = 0; times < 5; times++)
      paragraphs.push(pressKeys(paragraphs.at(-1) ?? kept, 'n'));
    const found = paragraphs.map((state) => evidencePage(state)?.match?.paragraph);
    expect(found[0]).toBe(found.at(-1));
    expect(new Set(found.slice(0, -1))).toEqual(new Set([1, 2, 3, 5, 6]));
    expect(evidencePage(pressKeys(kept, 'n N'))?.match).toEqual(evidencePage(kept)?.match);
  });

  test('without regard to case and typography, never across paragraphs', () => {
    expect(footer(pressKeys(open, '/ Q U I E T'))).toContain('1 of 2');
    expect(footer(pressKeys(open, '/ " a space q u i e t'))).toContain('1 of 2');
    expect(footer(pressKeys(open, '/ h a r b o u r . space L i s s e'))).toContain('no match');
  });

  test('Esc gives the words of the item back, and then the brief', () => {
    const kept = pressKeys(open, '/ q u i e t enter');
    expect(frameOf(pressKeys(kept, 'escape'))).toEqual(frameOf(open));
    expect(frameOf(pressKeys(open, '/ q escape'))).toEqual(frameOf(open));
    expect(modeOf(pressKeys(kept, 'q q'))).toBe('brief');
    expect(modeOf(pressKeys(open, '/ enter'))).toBe('evidence');
  });

  test.each(['120x40', '60x20', '40x10'])('shows the words at %s', (size) => {
    const kept = pressKeys(at(size, '3 G enter'), '/ d r e d g e r enter');
    expect(read(kept)).toContain('⟦dredger⟧');
    expect(read(resize(kept, '60x12'))).toContain('⟦dredger⟧');
  });

  test('only where it is here', () => {
    const absent = at('80x24', '3 enter', ABSENT_CHECK);
    expect(pressKeys(absent, '/').notice).toMatch(/no article/);
    expect(modeOf(pressKeys(absent, '/'))).toBe('evidence');
  });

  test('the next item begins without it', () => {
    expect(pressKeys(open, '/ q u i enter j').evidence).toEqual({ target: 0 });
  });
});

describe('the verdict', () => {
  const result = (basis: 'source' | 'record'): CheckResult =>
    basis === 'source' ? CHECKED_BRIEF.result : RECORDED.result;

  test('of a brief stands in its header, a record named as one, at every size', () => {
    expect(frameOf(at('80x24'))[0]).toContain('4 of 10 verified');
    expect(frameOf(at('80x24', '', RECORDED))[0]).toContain('4 of 10 verified by its record');
    expect(frameOf(at('40x10'))[0]).toContain('✗ 4/10');
    expect(frameOf(at('40x10', '', RECORDED))[0]).toContain('(✗) 4/10 by record');
    expect(frameOf(at('40x10', '', ABSENT_CHECK))[0]).toContain('not checked');
  });

  test('of each brief stands in the list and the preview, the worst named', () => {
    const library = openReader([CHECKED, HARBOUR], '120x40');
    const known = screen(withCheckResult(library, CHECKED, result('source')));
    expect(known.match(/✗ 1 wrong speaker/g)).toHaveLength(2);
    const recorded = screen(withCheckResult(library, CHECKED, result('record')));
    expect(recorded).toContain('(✗) 1 wrong speaker, 6 others, by record');
    expect(screen(library)).not.toMatch(/verified|not checked|wrong/);
  });

  test('that all is verified is a word where there is room, and a mark where there is little', () => {
    const { result: whole } = CHECKED_BRIEF;
    if (whole.kind !== 'checked') throw new Error('it was not checked');
    const verified = whole.record.items.filter(
      ({ verdict, findings }) => verdict === 'verified' && findings.length === 0,
    );
    const record = { ...whole.record, items: verified };
    const known = (size: string) =>
      screen(withCheckResult(openReader([CHECKED, HARBOUR], size), CHECKED, { ...whole, record }));
    expect(known('120x40')).toMatch(/✓ 4 of 4 verified.*│.* ✓ 4\/4/);
    expect(known('80x24')).toMatch(/^▌ 2026-11-20.·.1 open +✓ 4\/4 │/m);
    expect(
      frameOf(
        checkedEntry(openReader([CHECKED], '40x10'), CHECKED, {
          ...CHECKED_BRIEF,
          result: { ...whole, record },
        }),
      )[0],
    ).toContain('✓ 4/4');
  });

  test('of an item that is not verified is a mark and a word in every pane of every width', () => {
    for (let columns = 40; columns <= 160; columns += 3) {
      const state = at(`${columns}x40`, '3 z');
      const shown = screen(state);
      for (const word of [
        '≠ altered',
        '? ambiguous',
        '≠ misplaced',
        '✗ missing',
        '✗ wrong speaker',
      ])
        expect(shown, `${columns}`).toContain(word);
    }
  });

  test('does not move the text when it comes', () => {
    for (const keys of ['', '3', '4']) {
      const before = frameOf(pressKeys(openReader([CHECKED], '80x24'), `${keys} z`));
      const after = frameOf(at('80x24', `${keys} z`));
      const starts = (rows: readonly string[]) =>
        rows.slice(1).map((row) => row.slice(0, 20).trimEnd());
      expect(starts(after)).toEqual(starts(before));
    }
  });
});
