import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/text/folding/fold.ts';
import { TYPOGRAPHY } from '../../src/text/folding/folding-table.ts';
import { toAscii } from '../../src/text/safety/ascii.ts';
import { anyText } from './samples.ts';

describe('toAscii', () => {
  test.each([
    ['plain\ntext', 'plain\ntext'],
    ['“It’s” ‘so’…', "\"It's\" 'so'..."],
    ['£3bn, €4.2 million, ¥5, ₹6', 'GBP 3bn, EUR 4.2 million, JPY 5, INR 6'],
    ['3£ or £ 3 or (£3) or £', '3 GBP or GBP 3 or (GBP 3) or GBP'],
    ['the war—in full—or – so 13–14', 'the war--in full--or - so 13-14'],
    ['naïve café, Łódź, Ærø, Straße, ﬁx, Þór', 'naive cafe, Lodz, AEro, Strasse, fix, THor'],
    ['3½ or ½; 2× m²; 10⁶; 20 °C; 20°C', '3 1/2 or 1/2; 2x m2; 10^6; 20 deg C; 20 deg C'],
    ['a\u00A0b\u202Fc', 'a b c'],
    ['• one → two ≥ 3', '* one -> two >= 3'],
    ['Київ 北京 कि', '???? ?? ?'],
    ['👩‍🚀 🇬🇧 ❤️ \uFFFD ␛', '? GB ? ? ?'],
    ['e\u0301\u0308', 'e'],
  ])('%s is %s', (text, ascii) => {
    expect(toAscii(text)).toBe(ascii);
  });

  test('writes nothing above U+007F and leaves ASCII alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(toAscii(text)).toMatch(/^[\0-\x7F]*$/);
        expect(toAscii(toAscii(text))).toBe(toAscii(text));
      }),
    );
  });

  test('writes typography as comparing folds it, long dashes apart', () => {
    for (const [variant, plain] of TYPOGRAPHY()) {
      expect(fold(variant).text).toBe(plain);
      if (!'—―⸺⸻`'.includes(variant)) expect(toAscii(variant)).toBe(plain);
    }
  });
});
