/** Each hidden character, written as itself or as an escape, is named with its place in the file. */
import { expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { soundBrief } from '../folder.ts';

/** What each warning names, and the text at its place in the file. */
function named(text: string): readonly (readonly [string, string])[] {
  return parseBrief(text, 'x.yaml').diagnostics.map(({ message, range }) => [
    /U\+[0-9A-F]+/.exec(message)?.[0] ?? message,
    text.slice(range?.start, range?.end),
  ]);
}

test('each escape of a value is named, where it stands', () => {
  const escapes = [String.raw`\e`, String.raw`\a`, String.raw`\x9b`, String.raw`\u202E`];
  escapes.push(String.raw`\u200B`, String.raw`\U000E0041`, String.raw`\L`);
  expect(named(soundBrief(`"A ${escapes.join(' b ')} c"`))).toEqual([
    ['U+001B', escapes[0]],
    ['U+0007', escapes[1]],
    ['U+009B', escapes[2]],
    ['U+202E', escapes[3]],
    ['U+200B', escapes[4]],
    ['U+E0041', escapes[5]],
    ['U+2028', escapes[6]],
  ]);
});

test('an escaped escape is text, and the same character twice gets two warnings', () => {
  expect(named(soundBrief(String.raw`"\\e \e \\\e \t"`))).toEqual([
    ['U+001B', String.raw`\e`],
    ['U+001B', String.raw`\e`],
  ]);
});

test('if a joiner is needed only in some places, the warning points to the whole value', () => {
  const value = `"👩\u200D🚀 a${String.raw`\u200D`}b"`;
  expect(named(soundBrief(value))).toEqual([['U+200D', value]]);
});

test('joiners that are needed, surrogates of a pair and what is always shown are not named', () => {
  expect(named(soundBrief(String.raw`"\U0001F469\u200D\U0001F680 \uD83D\uDE00 \_ \n x"`))).toEqual(
    [],
  );
});

test('of a great many characters, the first are named and the others counted', () => {
  const { diagnostics, omitted } = parseBrief(
    soundBrief(`"${String.raw`\u200B`.repeat(200)} x"`),
    'x.yaml',
  );
  expect([diagnostics.length, omitted]).toEqual([20, { error: 0, warning: 180 }]);
});
