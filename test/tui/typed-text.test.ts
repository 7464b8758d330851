/** Editing of a typed line: each key on `text|with a cursor`. */
import { describe, expect, test } from 'vitest';
import {
  erased,
  inserted,
  movedTo,
  restErased,
  startErased,
  type TypedText,
  wordErased,
} from '../../src/tui/model/typed-text.ts';

const at = (marked: string): TypedText => ({
  text: marked.replace('|', ''),
  cursor: marked.indexOf('|'),
});
const marked = ({ text, cursor }: TypedText): string =>
  `${text.slice(0, cursor)}|${text.slice(cursor)}`;

describe('a typed line', () => {
  test.each<[string, (typed: TypedText) => TypedText, string, string]>([
    ['a letter', (typed) => inserted(typed, 'x', 9), 'a|b', 'ax|b'],
    ['what does not fit', (typed) => inserted(typed, 'xyz', 4), 'a|b', 'axy|b'],
    ['backspace', erased, 'ab|c', 'a|c'],
    ['backspace at the start', erased, '|abc', '|abc'],
    ['backspace on a family', erased, 'a👨‍👩‍👧|b', 'a|b'],
    ['a word', wordErased, 'out/some name|.txt', 'out/some |.txt'],
    ['a part of a path', wordErased, '/a/b|', '/a/|'],
    ['a part of a path and its slash', wordErased, '/a/b/|', '/a/|'],
    ['a word at the start', wordErased, '|abc', '|abc'],
    ['all before', startErased, 'ab|c', '|c'],
    ['all behind', restErased, 'ab|c', 'ab|'],
    ['left', (typed) => movedTo(typed, 'left'), 'aé|b', 'a|éb'],
    ['left at the start', (typed) => movedTo(typed, 'left'), '|ab', '|ab'],
    ['right', (typed) => movedTo(typed, 'right'), 'a|👍🏽b', 'a👍🏽|b'],
    ['right at the end', (typed) => movedTo(typed, 'right'), 'ab|', 'ab|'],
    ['start', (typed) => movedTo(typed, 'start'), 'ab|c', '|abc'],
    ['end', (typed) => movedTo(typed, 'end'), 'ab|c', 'abc|'],
  ])('%s', (_, edit, before, after) => expect(marked(edit(at(before)))).toBe(after));
});
