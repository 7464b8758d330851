/** Searching inside a brief as one types. */
import { describe, expect, test } from 'vitest';
import { ASCII } from '../../src/tui/look/typeface.ts';
import { modeOf, positionsOf, type State } from '../../src/tui/state/state.ts';
import { EMPTY, HARBOUR, longBrief, ONE_POINT, SCRIPTS } from './briefs.ts';
import {
  ESC,
  frameOf,
  openReader,
  paste,
  pressKeys,
  resize,
  styledFrameOf,
  typeText,
  withoutSgr,
} from './reader.tsx';

const harbour = openReader([HARBOUR], '80x24');
const search = (state: State, text: string): State => typeText(pressKeys(state, '/'), text);
const footer = (state: State) => frameOf(state).at(-1) ?? '';
const INVERSE = new RegExp(`${ESC}\\[7m(.*?)${ESC}\\[27m`, 'g');
/** What is marked as a match, in the order of the screen. */
const inverse = (state: State): string[] =>
  styledFrameOf(state).flatMap((row) =>
    [...row.matchAll(INVERSE)].map(([marked]) => withoutSgr(marked)),
  );
const cursor = (state: State): number => positionsOf(state)[state.focus].cursor;

describe('typing', () => {
  test('marks every match in view with each letter, without colour', () => {
    expect(inverse(search(harbour, 'harb'))).toEqual(['harb', 'harb', 'harb', 'harb']);
    expect(inverse(search(harbour, 'harbour m'))).toEqual(['harbour m', 'harbour m']);
    expect(inverse(search(harbour, '£3'))).toEqual(['£3', '£3']);
  });

  test('counts, and says where the current match is', () => {
    expect(footer(search(harbour, 'harb'))).toContain('/harb▏ 1 of 7 in Summary');
    expect(footer(search(harbour, 'quiet'))).toContain('1 of 1 in Open questions');
  });

  test('underlines the current match, so that it differs from the others', () => {
    const styled = styledFrameOf(search(harbour, 'harbour m')).join('\n');
    expect(styled.split(`${ESC}[4m`)).toHaveLength(2);
  });

  test('goes to the first match, and back to where one was when nothing matches', () => {
    const found = search(harbour, 'qui');
    expect([found.focus, cursor(found)]).toEqual(['questions', 0]);
    const lost = search(harbour, 'quix');
    expect([lost.focus, cursor(lost)]).toEqual(['summary', 0]);
    expect(footer(lost)).toContain('/quix▏ no match');
    expect(inverse(lost)).toEqual([]);
    expect(pressKeys(lost, 'backspace').focus).toBe('questions');
  });

  test('begins at the cursor and goes round the end', () => {
    expect(search(pressKeys(harbour, '4'), 'grain').focus).toBe('summary');
    expect(search(pressKeys(harbour, '2'), 'grain').focus).toBe('quotes');
  });

  test('of nothing, or of blanks, matches nothing', () => {
    expect(inverse(search(harbour, ''))).toEqual([]);
    expect(inverse(search(harbour, ' '))).toEqual([]);
    expect(pressKeys(search(harbour, ''), 'enter').search).toBeUndefined();
  });

  test('may be pasted, and is shown from its end where it is long', () => {
    expect(footer(paste(search(harbour, 'the '), 'café\nowners'))).toContain('1 of 1 in Summary');
    const long = search(harbour, '港'.repeat(40));
    expect(footer(long)).toContain('港▏');
    expect(paste(harbour, 'café')).toEqual(harbour);
  });
});

describe('finds', () => {
  const point = openReader([ONE_POINT], '80x24');
  test.each([
    ['cafe', 'café'],
    ['CAFÉ', 'café'],
    ['lodz', 'Łódź'],
    ['"heavy', '“heavy'],
    ['casualties"', 'casualties”'],
    [' - but', ' – but'],
    ['– but', '– but'],
  ])('by %s the text %s', (query, found) => {
    expect(inverse(search(point, query))).toEqual([found]);
  });

  test.each(['"heavy', '“heavy', 'swell"', 'swell”', '"heavy swell"'])(
    'the marks around a quote, straight or curly: %s',
    (query) => {
      const found = search(harbour, query);
      expect(footer(found)).toContain('1 of 1 in Quotes');
      expect(inverse(found).join('')).toBe(
        query.startsWith('s') ? 'swell”' : `“heavy${query.endsWith('l"') ? ' swell”' : ''}`,
      );
    },
  );

  test('an opening mark alone', () => {
    expect(inverse(search(harbour, '“'))).toContain('“');
  });

  test('across the end of a line', () => {
    const state = search(openReader([HARBOUR], '40x10'), 'over 5,000');
    expect(inverse(state)).toEqual(['over', '5,000']);
  });

  test('across weights: the label and the text after it', () => {
    expect(footer(search(harbour, 'context: asked'))).toContain('1 of 1 in Quotes');
  });

  test('what ASCII shows as well as what was written', () => {
    const ascii = openReader([HARBOUR], '80x24', ASCII);
    expect(inverse(search(ascii, 'cafe'))).toEqual(['cafe']);
    expect(footer(search(ascii, '"heavy'))).toContain('1 of 1 in Quotes');
    expect(inverse(search(ascii, 'gbp 3bn'))).toContain('GBP 3bn');
  });

  test('other scripts', () => {
    const scripts = openReader([SCRIPTS], '80x24');
    expect(inverse(search(scripts, '港务局'))).toEqual(['港务局', '港务局']);
    expect(inverse(search(scripts, 'الميناء')).length).toBeGreaterThan(0);
  });
});

describe('n and N', () => {
  const kept = pressKeys(search(harbour, 'har'), 'enter');
  const at = (state: State) => /(\d+) of 7 in ([A-Z][a-z ]+?) {2}/.exec(footer(state))?.slice(1);

  test('go through all panes and round the end, in both directions', () => {
    const places = [kept];
    for (const key of 'nnnnnnn') places.push(pressKeys(places.at(-1) ?? kept, key));
    expect(places.map((state) => at(state)?.[0])).toEqual([...'12345671']);
    expect(new Set(places.map(({ focus }) => focus)).size).toBe(4);
    expect(at(pressKeys(kept, 'N'))).toEqual(['7', 'Open questions']);
    expect(at(pressKeys(kept, 'N n'))).toEqual(['1', 'Summary']);
  });

  test('bring the match into view in an item longer than the pane', () => {
    const long = pressKeys(search(openReader([longBrief(20)], '40x10'), 'p3'), 'enter');
    expect(inverse(long)).toEqual(['p3']);
    const low = openReader([HARBOUR], '40x10');
    expect(inverse(pressKeys(search(low, 'its marks'), 'enter'))).toEqual(['its', 'marks']);
  });

  test('go on from the cursor after it was moved by hand', () => {
    const moved = pressKeys(kept, '4 j j');
    expect(at(pressKeys(moved, 'n'))).toEqual(['6', 'Open questions']);
    expect(at(pressKeys(moved, 'n n'))).toEqual(['7', 'Open questions']);
    expect(at(pressKeys(moved, 'N'))?.[0]).toBe('5');
    const above = pressKeys(kept, '2 G');
    expect(pressKeys(above, 'N').focus).toBe('figures');
    expect(pressKeys(above, 'n').focus).not.toBe('figures');
  });

  test('without a match say so', () => {
    const nothing = pressKeys(search(harbour, 'xyz'), 'enter n');
    expect(footer(nothing)).toContain('No match for “xyz”.');
    expect(pressKeys(harbour, 'n N')).toEqual(harbour);
  });
});

describe('leaving', () => {
  test('Esc while typing returns to where one was, whatever was found', () => {
    const before = pressKeys(harbour, '3 j');
    const after = pressKeys(search(before, 'quiet'), 'escape');
    expect(after.search).toBeUndefined();
    expect(frameOf(after)).toEqual(frameOf(before));
  });

  test('Enter stays where the match is and keeps the marks until Esc', () => {
    const kept = pressKeys(search(harbour, 'quiet'), 'enter');
    expect([modeOf(kept), kept.focus]).toEqual(['brief', 'questions']);
    expect(inverse(kept)).toEqual(['quiet']);
    const cleared = pressKeys(kept, 'escape');
    expect([cleared.search, cleared.focus]).toEqual([undefined, 'questions']);
    expect(inverse(cleared)).toEqual([]);
  });

  test('the next brief keeps the query and goes to its first match', () => {
    const library = openReader([HARBOUR, EMPTY, ONE_POINT], '80x24');
    const state = pressKeys(search(pressKeys(library, 'enter'), 'cafe'), 'enter J');
    expect(footer(state)).toContain('“cafe” no match');
    expect(footer(pressKeys(state, 'J'))).toContain('“cafe” 1 of 1 in Summary');
    expect(pressKeys(state, 'J K K').focus).toBe('summary');
    expect(inverse(pressKeys(state, 'K'))).toEqual(['café']);
  });

  test('a resize keeps the query and the current match', () => {
    const state = pressKeys(search(harbour, 'har'), 'enter n n n');
    for (const size of ['40x10', '60x20', '120x40', '72x18']) {
      const resized = resize(state, size);
      expect(footer(resized), size).toContain('“har” 4 of 7');
      expect(inverse(pressKeys(resized, 'n N')), size).toContain('har');
    }
  });
});
