import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { findFolded, fold, foldForSearch, originalRange } from '../../src/text/folding/fold.ts';
import { anyText, REAL_TEXTS } from './samples.ts';

describe('fold', () => {
  test.each([
    ['', ''],
    ['“It’s” — so – and‑so…', '"It\'s" - so - and-so...'],
    ['a \t\n b\u00A0c\u2009d', 'a b c d'],
    ['  a  ', ' a '],
    ['so\u00ADft\u200B\uFEFF', 'soft'],
    ['a \u200B b', 'a b'],
    ['e\u0301 \u212B \u1112\u1161\u11AB', 'é Å 한'],
    ['e\u200B\u0301', 'é'],
    ['Straße ﬁx 11,000 NOT', 'Straße fix 11,000 NOT'],
    ['We go -- now --- or—never', 'We go - now - or - never'],
    ['It is so— it goes –by – now —or “so—” on', 'It is so - it goes - by - now - or "so -" on'],
    ['2014–15, 10—12, at –5 and Varna–Skell', '2014-15, 10-12, at -5 and Varna-Skell'],
    ['ﬁ\u0301n', 'f\u00edn'],
    ['We go —— or -— or ‑–, or not', 'We go - or - or -, or not'],
    ['the `oﬃcers´ left', "the 'officers' left"],
    ['„so“ «là» ‚x‘', '"so" "là" \'x\''],
  ])('%j compares as %j', (text, folded) => {
    expect(fold(text).text).toBe(folded);
  });

  test('searching also folds case, accents and letters of one piece', () => {
    expect(foldForSearch('ÉLAN Straße Łódź Ærø ﬁx İZMİR Σοφίας Київ Ёж').text).toBe(
      'elan strasse lodz aero fix izmir σοφιασ київ еж'
        .normalize('NFD')
        .replace(/\u0306|\u0308/g, '')
        .normalize('NFC'),
    );
    expect(foldForSearch('が ガ 한글 कि').text).toBe('が ガ 한글 कि');
  });

  test('maps every unit back to where it came from', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, isSearch) => {
        const folded = isSearch ? foldForSearch(text) : fold(text);
        expect(folded.offsets.length).toBe(folded.text.length);
        for (let i = 0; i < folded.text.length; i++) {
          const { start, end } = originalRange(folded, i, i + 1);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          if (i > 0) expect(start).toBeGreaterThanOrEqual(originalRange(folded, i - 1, i).start);
        }
      }),
    );
  });

  test('says of every unit where it came from, whatever changes around it', () => {
    const signs = [
      'a',
      'B',
      ' ',
      '  ',
      '\n',
      '…',
      '“',
      '\u200B',
      'e\u0301',
      '𝒜',
      'ß',
      'か\u3099',
      '\uD800',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs)), fc.boolean(), (parts, isSearch) => {
        const text = parts.join('');
        const { offsets, text: folded } = isSearch ? foldForSearch(text) : fold(text);
        for (let unit = 0; unit < folded.length; unit++) {
          const start = offsets.startOf(unit);
          const again = text.slice(start, offsets.endOf(unit));
          expect((isSearch ? foldForSearch(again) : fold(again)).text).toContain(folded[unit]);
          const first = offsets.unitAt(start);
          expect(offsets.startOf(first)).toBe(start);
          expect(first === 0 || offsets.startOf(first - 1) < start).toBe(true);
          expect(offsets.unitFrom(start)).toBe(first);
        }
      }),
    );
  });

  test('composes at most as many marks at once as Unicode’s stream-safe text has', () => {
    const normalize = vi.spyOn(String.prototype, 'normalize');
    const text = `a${'\u0315\u0300\u05AE'.repeat(20_000)}`;
    for (const { text: folded } of [fold(text), foldForSearch(text)]) {
      expect(folded.length).toBeLessThanOrEqual(text.length);
    }
    const longest = Math.max(...normalize.mock.contexts.map(String).map(({ length }) => length));
    normalize.mockRestore();
    expect(longest).toBeLessThan(64);
  });

  test('is idempotent, and normalised', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = fold(text).text;
        expect(fold(once).text).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
        expect(foldForSearch(foldForSearch(text).text).text).toBe(foldForSearch(text).text);
      }),
    );
  });
});

describe('findFolded', () => {
  const article = 'He said: “It’s a — café” … and STRASSE, Straße.';
  test.each([
    ['"it\'s a - cafe"', ['“It’s a — café”']],
    ['IT’S', ['It’s']],
    ['strasse', ['STRASSE', 'Straße']],
    ['... and', ['… and']],
    ['.', ['…', '.']],
    ['s', ['s', 's', 'S', 'S', 'S', 'S', 'ß']],
    ['', []],
    ['\u200B', []],
    ['absent', []],
  ])('%j is found as %j', (needle, found) => {
    const ranges = findFolded(foldForSearch(article), needle);
    expect(ranges.map(({ start, end }) => article.slice(start, end))).toEqual(found);
  });

  test('does not overlap', () => {
    expect(findFolded(fold('aaaa'), 'aa')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
  });

  test('compares with case and accents where the haystack does', () => {
    expect(findFolded(fold('Café cafe'), 'cafe')).toEqual([{ start: 5, end: 9 }]);
  });

  test('takes a whole accented letter, however it is written', () => {
    expect(findFolded(foldForSearch('cafe\u0301!'), 'café')).toEqual([{ start: 0, end: 5 }]);
  });

  test.each(REAL_TEXTS)('finds any part of %s', (text) => {
    const graphemes = [...new Intl.Segmenter('und').segment(text)];
    for (let i = 0; i + 3 < graphemes.length; i += 3) {
      const needle = graphemes
        .slice(i, i + 3)
        .map(({ segment }) => segment)
        .join('');
      const found = findFolded(foldForSearch(text), needle);
      if (foldForSearch(needle).text !== '') expect(found.length).toBeGreaterThan(0);
    }
  });
});
