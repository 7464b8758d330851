import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { graphemes } from '../../src/text/layout/width.ts';
import { hiddenCharacters, visible, visibleParagraphs } from '../../src/text/safety/visible.ts';
import { anyText, REAL_TEXTS } from './samples.ts';

const mark = '\u0301';

describe('visible', () => {
  test.each([
    ['', ''],
    ['plain “text” — £3bn', 'plain “text” — £3bn'],
    ['a\u00A0b\u2009c\u202Fd', 'a\u00A0b\u2009c\u202Fd'],
    ['\x1b[31mred', '␛[31mred'],
    ['\0\x07\x7f', '␀␇␡'],
    ['\x9b31m\x80', '\uFFFD31m\uFFFD'],
    ['a\tb\nc\rd\r\ne\u0085f\u2028g\u2029h', 'a b c d e f g h'],
    ['\uE000 \u{F0000} \u0378 \uFFFF', '\uFFFD \uFFFD \uFFFD \uFFFD'],
    ['\uD800x\uDC00', '\uFFFDx\uFFFD'],
    ['a\u202Eb\u2066c\u200Fd\u061Ce', 'abcde'],
    ['so\u00ADft\u200B\u2060\uFEFF\u034F\u3164', 'soft'],
    ['in\uFFF9ter\uFFFBlinear', 'interlinear'],
    ['x\u200Dy\u200Cz', 'xyz'],
    ['ا\u200Cب \u200C', 'ا\u200Cب '],
    ['ا\u200C\u200Cب', 'ا\u200Cب'],
    ['क्\u200Dष', 'क्\u200Dष'],
    ['😀\u200D x', '😀 x'],
    ['a\uFE0F 1\uFE0F 1\uFE0F\u20E3 ❤\uFE0F\uFE0F', 'a 1 1\uFE0F\u20E3 ❤\uFE0F'],
    ['\u{E0067}a\u{1F3F4}\u{E0067}b', 'a\u{1F3F4}b'],
    [`${mark}a\n${mark}`, `◌${mark}a ${mark}`],
    [`e${mark.repeat(8)}!`, `e${mark.repeat(8)}!`],
    [`e${mark.repeat(30)}!`, `e${mark.repeat(8)}\uFFFD!`],
    ['\u1100'.repeat(40), `${'\u1100'.repeat(15)}\uFFFD`],
    [Array(12).fill('😀').join('\u200D'), `${Array(8).fill('😀').join('\u200D')}\uFFFD`],
  ])('%j is shown as %j', (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  test.each(REAL_TEXTS)('%s passes unchanged', (text) => {
    expect(visible(text)).toBe(text);
    expect(hiddenCharacters(text)).toEqual([]);
  });

  test('every letter, digit, sign, space and mark that Unicode has passes unchanged', () => {
    const hasInk = /^(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}\p{P}\p{S}\p{Zs}\p{M}]$/u;
    const changed: string[] = [];
    for (let codePoint = 0x20; codePoint <= 0x10ffff; codePoint++) {
      const character = String.fromCodePoint(codePoint);
      if (!hasInk.test(character)) continue;
      const text = `x${character}${character}ক${character}`;
      if (visible(text) !== text) changed.push(character);
    }
    expect(changed).toEqual([]);
  });

  test('every flag, skin tone, keycap and pictograph joined to another passes unchanged', () => {
    const all = (property: RegExp): string[] =>
      Array.from({ length: 0x20000 }, (_, codePoint) => codePoint)
        .filter((codePoint) => codePoint < 0xd800 || codePoint > 0xdfff)
        .map((codePoint) => String.fromCodePoint(codePoint))
        .filter((character) => property.test(character));
    const tones = all(/^\p{Emoji_Modifier}$/u);
    const regional = all(/^\p{Regional_Indicator}$/u);
    const pictographs = all(/^(?!\p{Cn})\p{Extended_Pictographic}$/u);
    const written = [
      ...regional.flatMap((first) => regional.map((second) => first + second)),
      ...all(/^\p{Emoji_Modifier_Base}$/u).flatMap((base) =>
        tones.map((tone) => `${base}${tone}\u200D♂\uFE0F`),
      ),
      ...[...'0123456789#*'].map((key) => `${key}\uFE0F\u20E3`),
      ...pictographs.map((sign) => `${sign}\uFE0F\u200D${sign}\u200D🟦 ${sign}\uFE0E`),
    ];
    expect(written.filter((text) => visible(text) !== text)).toEqual([]);
  });

  test('keeps line feeds in paragraphs, and only those', () => {
    expect(visibleParagraphs('a\r\nb\nc\rd\te\u2028f')).toBe('a\nb\nc d e f');
    expect(visibleParagraphs(`a\n${mark}b`)).toBe(`a\n◌${mark}b`);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(visible(text))).toBe(visible(text));
        expect(visibleParagraphs(visibleParagraphs(text))).toBe(visibleParagraphs(text));
      }),
    );
  });

  test('lets no control, bidirectional control or invisible filler through', () => {
    const forbidden =
      /[\p{Cc}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u00AD\u200B\u2060-\u206F\uFEFF\u3164\uFFA0\u115F\u1160\uFFF9-\uFFFB]|\u034F/u;
    fc.assert(
      fc.property(anyText, (text) => {
        expect(visible(text)).not.toMatch(forbidden);
        expect(visibleParagraphs(text).replaceAll('\n', '')).not.toMatch(forbidden);
        for (const { start, end } of graphemes(visible(text))) {
          const characters = [...visible(text).slice(start, end)];
          expect(characters.length).toBeLessThanOrEqual(16);
          expect(
            characters.filter((character) => /\p{M}/u.test(character)).length,
          ).toBeLessThanOrEqual(8);
        }
      }),
    );
  });

  test('a quarter of a million of the same character are handled', () => {
    for (const unit of [
      '\u1100',
      `a${mark}`,
      mark,
      '\x1b',
      '\u0600',
      '👩\u200D',
      '\u202E',
      '\u0915\u094D',
    ]) {
      const shown = visible(unit.repeat(2 ** 18));
      expect(shown.length).toBeLessThanOrEqual(2 ** 18 * (unit.length + 1));
    }
  });
});

describe('hiddenCharacters', () => {
  test('gives each character and its offset', () => {
    expect(hiddenCharacters(`a\x1bb\r\n\u202Ec\td${mark.repeat(9)}`)).toEqual([
      { codePoint: 0x1b, index: 1 },
      { codePoint: 0x202e, index: 5 },
      { codePoint: 0x09, index: 7 },
      { codePoint: 0x301, index: 17 },
    ]);
  });

  test('gives original offsets in spite of circles and removals', () => {
    expect(hiddenCharacters(`${mark}\n${mark.repeat(10)}\u200Bx${mark.repeat(9)}`)).toEqual([
      { codePoint: 0x301, index: 10 },
      { codePoint: 0x301, index: 11 },
      { codePoint: 0x200b, index: 12 },
      { codePoint: 0x301, index: 22 },
    ]);
  });

  test('is empty exactly if the text is shown as it is, except for circles and CR LF', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const shown = visibleParagraphs(text).replace(/(^|\n)◌(?=\p{M})/gu, '$1');
        const plain = text.replaceAll('\r\n', '\n').replace(/(^|\n)◌(?=\p{M})/gu, '$1');
        const hidden = hiddenCharacters(text);
        expect(hidden.length === 0).toBe(shown === plain);
        for (const { codePoint, index } of hidden) expect(text.codePointAt(index)).toBe(codePoint);
        expect(new Set(hidden.map(({ index }) => index)).size).toBe(hidden.length);
      }),
    );
  });
});
