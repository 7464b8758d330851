/** What reaches the reader of what a terminal sends, pastes among it; torn anywhere. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPasteGuard, escapeWait } from '../../src/tui/terminal/paste-guard.ts';
import { createReplyFilter } from '../../src/tui/terminal/reply-filter.ts';

const START = '\u001B[200~';
const END = '\u001B[201~';

/** All that is passed on of texts that come one after another. */
function passed(...texts: readonly string[]): string {
  const guard = createPasteGuard();
  return texts.map(guard.feed).join('');
}

/** The text cut into pieces of these lengths. */
function torn(text: string, lengths: readonly number[]): string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const length of lengths) {
    pieces.push(text.slice(from, from + length));
    from += length;
  }
  return [...pieces, text.slice(from)].filter((piece) => piece !== '');
}

describe('keys', () => {
  test.each(['j', '\u001B', '\u001B[A', '\u001B[2', 'jjj\u001B[B\t', '\u0003', END])(
    '%j pass as they come',
    (text) => {
      expect(passed(text)).toBe(text);
    },
  );
});

describe('a paste', () => {
  test.each([
    [`${START}some text${END}`],
    [`jj${START}some text${END}kk`],
    [`${START}one${END}${START}two${END}`],
    [`${START}${END}`],
    [`${START}\u001B[20 q\u0003 \u001B[A${END}`],
  ])('%j passes whole', (text) => {
    expect(passed(text)).toBe(text);
  });

  test('is the same however it is torn', () => {
    const text = `j${START}some \u001B[2 text${END}k${START}more${END}`;
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 40 }), (lengths) => {
        expect(passed(...torn(text, lengths))).toBe(text);
      }),
    );
  });

  test('is passed on only up to a length', () => {
    const out = passed(`${START}${'x'.repeat(3000)}`, 'y'.repeat(100_000), `z${END}`, 'q');
    expect(out).toBe(`${START}${'x'.repeat(3000)}${'y'.repeat(1096)}${END}q`);
  });

  test('without an end keeps nothing of an endless text', () => {
    const guard = createPasteGuard();
    guard.feed(START);
    for (let times = 0; times < 1000; times++) expect(guard.feed('x'.repeat(10_000))).toBe('');
    expect(guard.giveUp().length).toBeLessThan(5000);
  });

  test('of very many in one text is read in good time', () => {
    const text = `${START}${END}`.repeat(5000);
    expect(passed(text)).toBe(text);
  });
});

describe('a paste without an end', () => {
  test('ends when it is given up', () => {
    const guard = createPasteGuard();
    expect(guard.feed(`${START}text`)).toBe(START);
    expect(guard.patience()).toBeGreaterThan(1000);
    expect(guard.giveUp()).toBe(`text${END}`);
    expect(guard.patience()).toBe(undefined);
    expect(guard.feed('j')).toBe('j');
    expect(guard.giveUp()).toBe('');
  });

  test('is called off by Esc, which does nothing else, soon', () => {
    const guard = createPasteGuard();
    expect(guard.feed(`${START}text`) + guard.feed('\u001B')).toBe(START);
    expect(guard.patience()).toBeLessThan(100);
    expect(guard.giveUp() + guard.feed('j')).toBe(`text${END}j`);
  });

  test('does not swallow ctrl-c', () => {
    expect(passed(`${START}text`, '\u0003')).toBe(`${START}text${END}\u0003`);
  });
});

test('ESCDELAY sets how long Esc waits for the rest of a key, as in programs made with ncurses', () => {
  expect(
    [undefined, '', '0', '400', '99999999', '-1', 'x'].map((ESCDELAY) => escapeWait({ ESCDELAY })),
  ).toEqual([50, 50, 0, 400, 60_000, 50, 50]);
  const guard = createPasteGuard(400);
  guard.feed('\u001B[200~ab\u001B');
  expect(guard.patience()).toBe(400);
  const filter = createReplyFilter(700);
  filter.feed('\u001B');
  expect(filter.patience()).toBe(700);
  filter.feed(']11;');
  expect(filter.patience()).toBe(700);
});
