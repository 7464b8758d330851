/** The list of what may be sent is itself held to what must not. */
import { describe, expect, test } from 'vitest';
import { strays } from './sequences.ts';

describe('strays', () => {
  test.each([
    ['a title', '\u001B]0;owned\u0007'],
    ['the clipboard read', '\u001B]52;c;?\u0007'],
    ['a link that is none', '\u001B]8;;javascript:x\u001B\\'],
    ['a link with a sequence in it', '\u001B]8;;https://a/\u001B[31m\u001B\\'],
    ['a reset', '\u001Bc'],
    ['an unfinished sequence', 'a\u001B['],
    ['an unfinished string', '\u001B]0;abc'],
    ['a device’s string', '\u001BP+q544e\u001B\\'],
    ['an application’s', '\u001B_Gi=1;\u001B\\'],
    ['an eight-bit CSI', '\u009B31m'],
    ['a query', '\u001B[6n'],
    ['an attribute that is not ours', '\u001B[8m'],
    ['one that is not ours among others', '\u001B[1;8m'],
    ['mouse reports', '\u001B[?1000h'],
    ['a bell', '\u0007'],
    ['a tab', '\t'],
    ['another direction', '\u202Ea'],
    ['a filler', 'a\u200Bb'],
    ['a lone surrogate', '\uD800'],
    ['a storm', `a${'\u0301'.repeat(20)}`],
  ])('are: %s', (_, output) => {
    expect(strays(output, 'reader')).not.toEqual([]);
  });

  test.each([
    ['plain', 'Text, “marks”, 港 👩‍🚀 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️ می‌خواهم\n'],
    ['coloured', '\u001B[31merror:\u001B[39m \u001B[1mx\u001B[22m\n'],
    ['reader', '\u001B[0;1;31mx\u001B[m'],
    ['reader', '\u001B[?1049h\u001B[2J\u001B[H\u001B[3;4Hx\u001B[K\r\n\u001B[?25l\u001B7\u001B8'],
  ] as const)('are none of ours: %s', (policy, output) => {
    expect(strays(output, policy)).toEqual([]);
  });

  test('are colours where none were asked for', () => {
    expect(strays('\u001B[31mx', 'plain')).toEqual(['"\\u001b[31m"']);
    expect(strays('\u001B[1;31mx', 'coloured')).toEqual(['"\\u001b[1;31m"']);
  });
});
