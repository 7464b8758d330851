/** From one screen to another: the bytes in plain cases, and in all others that the screen is right. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankRow } from '../../../src/tui/output/cells.ts';
import { screenUpdate } from '../../../src/tui/output/update.ts';
import { share } from '../../properties/share.ts';
import { Emulator, MEASURES } from './emulator.ts';
import { row as readRow, sequencesIn } from './styled-text.ts';

/** What is sent so that the rows `before` become `after`, on a screen of their number. */
function update(before: readonly string[], after: readonly string[], columns: number): string {
  const read = (rows: readonly string[]) =>
    Array.from({ length: after.length }, (_, index) => readRow(rows[index] ?? '', columns));
  return screenUpdate(read(before), read(after), blankRow(columns));
}

const shown = (text: string) =>
  text.replaceAll('\u001B', '␛').replaceAll('\r', '␍').replaceAll('\n', '␊').replaceAll('\b', '␈');

const DIM = (text: string) => `\u001B[2m${text}\u001B[22m`;
const INVERSE = (text: string) => `\u001B[7m${text}\u001B[27m`;

describe('is sent', () => {
  test.each<[string, readonly string[], readonly string[], string]>([
    ['nothing where nothing changed', ['one', 'two'], ['one', 'two'], ''],
    ['nothing for a blank that was blank', ['one'], ['one   '], ''],
    ['nothing for the weight of blanks', ['a b'], [`a${DIM(' ')}b`], ''],
    ['a cell at its place', ['', 'abcdef'], ['', 'abcXef'], '␛[2;4HX'],
    ['the home position in its short form', ['abc'], ['Xbc'], '␛[HX'],
    ['what lies between two changes, if it is short', ['abcdef'], ['aXcdXf'], '␛[1;2HXcdX'],
    ['a step over it, if it is long', ['abcdefghijkl'], ['XbcdefghijkX'], '␛[HX␛[10CX'],
    ['a bar down its column', ['a', 'a', 'a'], ['▌', '▌', '▌'], '␛[H▌␍␊▌␍␊▌'],
    ['a bar down a column inside', ['  a', '  a'], ['  ▌', '  ▌'], '␛[1;3H▌␛[B␈▌'],
    ['the end of a row by erasing', ['abcdefgh'], ['abc'], '␛[1;4H␛[K'],
    ['a short end by blanks', ['abcde'], ['abc'], '␛[1;4H  '],
    ['a long gap by erasing', ['abcdefghijklmnop z'], ['a               z'], '␛[1;2H␛[15X␛[15Cz '],
    ['a look only where it changes', ['ab cd'], [DIM('ab cd')], '␛[H␛[2mab cd␛[m'],
    ['no look for a blank that does not need it', ['ab'], [`a${DIM('b')}    `], '␛[1;2H␛[2mb␛[m'],
    ['an inverse blank', ['ab'], [`a${INVERSE(' ')}`], '␛[1;2H␛[7m ␛[m'],
    ['a wide character whole', ['日本語'], ['日木語'], '␛[1;3H木'],
    ['both columns of a wide character that goes', ['a日b'], ['axyb'], '␛[1;2Hxy'],
  ])('%s', (_, before, after, bytes) => {
    expect(shown(update(before, after, 20))).toBe(bytes);
  });
});

describe('text that moved whole rows', () => {
  const words = 'No ships came in, nor was any seen from the quay all that week long'.split(' ');
  const lines = (from: number) =>
    Array.from({ length: 8 }, (_, index) => words.slice(from + index).join(' '));

  test('up is scrolled by the terminal, and the new row written', () => {
    const sent = update(['head', ...lines(0), 'foot'], ['head', ...lines(1), 'foot'], 80);
    expect(shown(sent)).toBe('␛[2;9r␛[9H␊␛[r␛[9Hfrom the quay all that week long');
  });

  test('down likewise', () => {
    const sent = update(['head', ...lines(2), 'foot'], ['head', ...lines(0), 'foot'], 80);
    expect(shown(sent)).toBe(
      `␛[2;9r␛[2H␛M␛M␛[r␛[2H${words.join(' ')}␍␊${words.slice(1).join(' ')}`,
    );
  });

  test('is written where that is cheaper', () => {
    expect(shown(update(['a', 'b', 'c', 'd'], ['b', 'c', 'd', 'e'], 40))).toBe('␛[Hb␍␊c␍␊d␍␊e');
  });
});

describe('text whose width is in doubt', () => {
  const THAI = 'กำลัง';

  test('is written after the row was erased, and the rule behind it by its column', () => {
    expect(shown(update([''], [`ab ${THAI} cd   │ ef`], 20))).toBe(
      `␛[Hab␛[C␛[K${THAI} cd␛[1;13H␛[K│ ef`,
    );
  });

  test('is not touched by a change before it', () => {
    expect(shown(update([`  ${THAI}`], [`▌ ${THAI}`], 20))).toBe('␛[H▌');
  });

  test('is not touched by a change behind the next text that is placed', () => {
    expect(shown(update([`  ${THAI}   │ ab`], [`  ${THAI}   │ aX`], 20))).toBe('␛[1;12HX');
  });

  test('is stepped over, never written again on the way', () => {
    expect(shown(update(['ae\u0301│'], ['Xe\u0301├'], 20))).toBe('␛[HX␛[C├');
  });

  test('is written anew with all behind it when it changes', () => {
    expect(shown(update([`  ${THAI}   │ ab`], [`  ${THAI}!  │ ab`], 20))).toBe(
      `␛[1;3H␛[K${THAI}!␛[1;9H␛[K│ ab`,
    );
  });

  test('is erased when it goes', () => {
    expect(shown(update([`  ${THAI}   │ ab`], ['  abc  │ ab'], 20))).toBe('␛[1;3H␛[Kabc  │ ab');
  });
});

const plain = fc.constantFrom(
  ...'abc é–“”…▌│ ',
  ' ',
  '  ',
  '         ',
  '日本',
  '한',
  'word',
  '─────',
);
const doubtful = fc.constantFrom(
  'กำ',
  'น้ำ',
  'क्षति',
  '👨‍👩‍👧‍👦',
  '🇬🇧',
  '❤️',
  '👍🏽',
  'e\u0301',
  '\u1100\u1161',
);
const piece = fc
  .tuple(
    fc.oneof({ weight: 6, arbitrary: plain }, doubtful),
    fc.constantFrom('', '', '', '1', '2', '7', '2;31', '1;4;7'),
  )
  .map(([text, look]) => (look === '' ? text : `\u001B[${look}m${text}\u001B[m`));
const row = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
/** Frames of six rows, most of whose rows are those of the frame before, here or elsewhere. */
const frames = fc
  .tuple(
    fc.array(row, { minLength: 4, maxLength: 10 }),
    fc.array(fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }), { minLength: 2, maxLength: 5 }),
    fc.integer({ min: -3, max: 3 }),
  )
  .map(([rows, picks, shift]) =>
    picks.map((pick, frame) =>
      pick.map(
        (at, index) => rows[(at > 12 ? at : index + frame * shift + 30) % rows.length] ?? '',
      ),
    ),
  );

describe.each(MEASURES)('on a terminal that measures by %s', (measure) => {
  test('each screen is what it would be had it been drawn at once', async () => {
    await fc.assert(
      fc.asyncProperty(frames, fc.integer({ min: 1, max: 30 }), async (list, columns) => {
        const size = { columns, rows: 6 };
        const emulator = new Emulator(size, measure);
        // As the reader has it: text that is too long must not go on in the next row.
        await emulator.feed('\u001B[?7l');
        let before: readonly string[] = [];
        for (const frame of list) {
          await emulator.feed(update(before, frame, columns));
          const fresh = new Emulator(size, measure);
          await fresh.feed(`\u001B[?7l${update([], frame, columns)}`);
          expect(emulator.looks()).toEqual(fresh.looks());
          before = frame;
        }
      }),
      share(0.2),
    );
  });

  test('what is not in doubt stands in its columns', async () => {
    await fc.assert(
      fc.asyncProperty(frames, async (list) => {
        const columns = 40;
        const emulator = new Emulator({ columns, rows: 6 }, measure);
        await emulator.feed('\u001B[?7l');
        let before: readonly string[] = [];
        for (const frame of list) {
          await emulator.feed(update(before, frame, columns));
          before = frame;
        }
        const texts = emulator.texts();
        for (const [index, source] of before.entries()) {
          const { texts: cells, doubts } = readRow(source, columns);
          for (const [column, cell] of cells.entries()) {
            if (doubts.some(({ from, to }) => from <= column && column < to)) continue;
            expect(texts[index]?.[column], `${index}, ${column}: ${source}`).toBe(cell);
          }
        }
      }),
      share(0.2),
    );
  });
});

test('holds no sequences but those that every terminal knows', () => {
  const allowed = /^␛(?:\[[\d;]*[HABCDKXmr]|M)$/;
  fc.assert(
    fc.property(frames, fc.integer({ min: 1, max: 30 }), (list, columns) => {
      let before: readonly string[] = [];
      for (const frame of list) {
        for (const sequence of sequencesIn(update(before, frame, columns)))
          expect(shown(sequence)).toMatch(allowed);
        before = frame;
      }
    }),
  );
});
