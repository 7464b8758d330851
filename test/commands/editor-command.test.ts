/** From $VISUAL and $EDITOR to the words of a command line. */
import { describe, expect, test } from 'vitest';
import { splitWords } from '../../src/commands/programs/command-line.ts';
import { editorCommand } from '../../src/commands/programs/edit.ts';

const place = { file: '/b/varna.yaml', line: 12, column: 5 };
const command = (env: Record<string, string>): readonly string[] | string => {
  const made = editorCommand(env, place);
  return made.kind === 'command' ? [made.program, ...made.words] : made.problem;
};

describe('words are split as a shell would', () => {
  test.each([
    ['vim', ['vim']],
    ['  code   --wait\t-n ', ['code', '--wait', '-n']],
    ["'/opt/my editor/ed' -x", ['/opt/my editor/ed', '-x']],
    ['"/opt/my editor/ed" ""', ['/opt/my editor/ed', '']],
    ['emacsclient -t -a ""', ['emacsclient', '-t', '-a', '']],
    ['/opt/my\\ editor/ed', ['/opt/my editor/ed']],
    ['a"b c"\'d e\'f', ['ab cd ef']],
    ["'it'\\''s'", ["it's"]],
    ['"a\\"b\\\\c\\d"', ['a"b\\c\\d']],
    ["'a\\b'", ['a\\b']],
    [
      '$HOME/ed ~ `id` $(id) ; rm * > x',
      ['$HOME/ed', '~', '`id`', '$(id)', ';', 'rm', '*', '>', 'x'],
    ],
    ['', []],
  ])('%j', (line, words) => expect(splitWords(line)).toEqual({ kind: 'words', words }));

  test.each(["vim 'x", 'vim "x', 'vim \\', 'vim "\\'])('%j is not closed', (line) =>
    expect(splitWords(line).kind).toBe('fault'),
  );
});

describe('each editor gets the line in its own form', () => {
  test.each([
    ['vi', ['vi', '+12', '/b/varna.yaml']],
    ['/usr/bin/nvim -R', ['/usr/bin/nvim', '-R', '+12', '/b/varna.yaml']],
    ['nano', ['nano', '+12', '/b/varna.yaml']],
    ['emacsclient -t', ['emacsclient', '-t', '+12', '/b/varna.yaml']],
    ['micro', ['micro', '+12', '/b/varna.yaml']],
    ['hx', ['hx', '/b/varna.yaml:12:5']],
    ['subl -w', ['subl', '-w', '/b/varna.yaml:12:5']],
    ['code --wait', ['code', '--wait', '-g', '/b/varna.yaml:12:5']],
    ['codium.cmd', ['codium.cmd', '-g', '/b/varna.yaml:12:5']],
    ['some-editor', ['some-editor', '/b/varna.yaml']],
  ])('%s', (EDITOR, words) => expect(command({ EDITOR })).toEqual(words));
});

test('VISUAL comes before EDITOR, and an empty one counts for nothing; without either it is vi', () => {
  expect(command({ VISUAL: 'nano', EDITOR: 'hx' })[0]).toBe('nano');
  expect(command({ VISUAL: ' ', EDITOR: 'hx' })[0]).toBe('hx');
  expect(command({})[0]).toBe('vi');
});

test('a variable that cannot be split is a fault that names it', () => {
  expect(command({ EDITOR: "vim 'x" })).toBe(
    '$EDITOR: expected a closing quotation mark, found the end.',
  );
  for (const VISUAL of ['""', '"" -w'])
    expect(command({ VISUAL })).toBe('$VISUAL: expected a program, found an empty word.');
});
