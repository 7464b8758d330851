/** What the environment says of the terminal, as tables; and that the program's own table of it is whole. */
import { describe, expect, test } from 'vitest';
import { ENVIRONMENT, formatEnvironment } from '../../src/commands/edge/environment.ts';
import {
  type ColourChoice,
  showsUtf8,
  takesColour,
} from '../../src/commands/output/output-text.ts';
import { readSources } from '../architecture/source-text.ts';
import { makeFolder, soundBrief } from '../folder.ts';
import { run } from './run.ts';

type Variables = Readonly<Record<string, string>>;

describe('a terminal shows UTF-8', () => {
  test.each<[Variables, boolean]>([
    [{}, true],
    [{ LANG: '' }, true],
    [{ LANG: 'C' }, false],
    [{ LANG: 'POSIX' }, false],
    [{ LC_ALL: 'C' }, false],
    [{ LC_CTYPE: 'C' }, false],
    [{ LANG: 'C.UTF-8' }, true],
    [{ LANG: 'C.utf8' }, true],
    [{ LANG: 'en_GB.UTF-8' }, true],
    [{ LANG: 'de_DE.Utf8@euro' }, true],
    [{ LC_CTYPE: 'UTF-8' }, true],
    [{ LANG: 'en_US' }, true],
    [{ LANG: 'de_DE.ISO-8859-1' }, false],
    [{ LANG: 'de_DE@euro' }, false],
    [{ LANG: 'uk_UA.KOI8-U' }, false],
    // The first that is set of the three.
    [{ LC_ALL: 'C', LANG: 'en_GB.UTF-8' }, false],
    [{ LC_ALL: 'C.UTF-8', LC_CTYPE: 'C', LANG: 'C' }, true],
    [{ LC_ALL: '', LC_CTYPE: 'C.UTF-8', LANG: 'C' }, true],
    [{ LC_CTYPE: 'C', LANG: 'en_GB.UTF-8' }, false],
    // Of messages and of sorting, not of characters.
    [{ LC_MESSAGES: 'C', LC_COLLATE: 'C', LANG: 'en_GB.UTF-8' }, true],
  ])('with %j: %s', (env, expected) => {
    expect(showsUtf8(env)).toBe(expected);
  });
});

describe('colour', () => {
  test.each<[Variables, onTerminal: boolean, inPipe: boolean]>([
    [{ TERM: 'xterm' }, true, false],
    [{ TERM: 'dumb' }, false, false],
    [{ TERM: 'xterm', NO_COLOR: '1' }, false, false],
    [{ TERM: 'xterm', NO_COLOR: '0' }, false, false],
    [{ TERM: 'xterm', NO_COLOR: '' }, true, false],
    [{ TERM: 'xterm', FORCE_COLOR: '0' }, false, false],
    [{ TERM: 'xterm', FORCE_COLOR: 'false' }, false, false],
    [{ TERM: 'xterm', FORCE_COLOR: '1' }, true, true],
    [{ TERM: 'xterm', FORCE_COLOR: '2' }, true, true],
    [{ TERM: 'xterm', FORCE_COLOR: '3' }, true, true],
    [{ TERM: 'xterm', FORCE_COLOR: 'true' }, true, true],
    [{ TERM: 'xterm', FORCE_COLOR: '' }, true, false],
    [{ TERM: 'dumb', FORCE_COLOR: '1' }, true, true],
    [{ TERM: 'xterm', NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
    [{ TERM: 'xterm', CI: 'true' }, true, false],
  ])('with %j on a terminal: %s, in a pipe: %s', (env, onTerminal, inPipe) => {
    const takes = (isTTY: boolean, choice: ColourChoice = 'auto') =>
      takesColour(choice, { write: () => {}, isTTY, columns: undefined }, { env });
    expect([takes(true), takes(false)]).toEqual([onTerminal, inPipe]);
    // What the command line says goes before all of them.
    expect([takes(true, 'always'), takes(false, 'always')]).toEqual([true, true]);
    expect([takes(true, 'never'), takes(false, 'never')]).toEqual([false, false]);
  });
});

describe('ASCII', () => {
  const files = {
    'a.yaml': soundBrief('Café “Zürich”'),
    'b.yaml': 'sitrep: 1\ntitle: Broken – “é”\nsumary: []\n',
  };
  const isAscii = (text: string) => /^[\n\x20-\x7E]*$/.test(text);
  const COMMANDS = [
    ['print', '.'],
    ['list', '.'],
    ['check', '.'],
    ['--help'],
    ['print', '--wdth'],
    ['.'],
  ];

  test.each(COMMANDS)('is all there is with LC_ALL=C on a terminal: %s %s', async (...argv) => {
    const cwd = makeFolder(files);
    const { out, err } = await run(argv, { cwd, columns: 80, env: { LC_ALL: 'C', NO_COLOR: '1' } });
    expect(out + err).not.toBe('');
    expect([out, err].filter((text) => !isAscii(text))).toEqual([]);
  });

  test.each(COMMANDS)('is all there is where it is asked for: %s %s', async (...argv) => {
    const { out, err } = await run([...argv, '--ascii'], { cwd: makeFolder(files) });
    expect([out, err].filter((text) => !isAscii(text))).toEqual([]);
  });

  test('is not what a pipe gets unasked', async () => {
    const { out } = await run(['print', 'a.yaml'], {
      cwd: makeFolder(files),
      env: { LC_ALL: 'C' },
    });
    expect(out).toContain('Café “Zürich”');
  });

  test('keeps the carets of check under their place', async () => {
    const cwd = makeFolder({
      'b.yaml': 'sitrep: 1\ntitle: T\nquestions:\n  - {q: "£3 – ½?", status: opne}\n',
    });
    const { out } = await run(['check', '--ascii', 'b.yaml'], { cwd });
    const lines = out.split('\n');
    const row = lines.findIndex((line) => line.includes('^'));
    expect(lines[row]?.indexOf('^')).toBe(lines[row - 1]?.indexOf('opne'));
  });

  test.each([[['list', '--json', '.']], [['check', '--format', 'json', '.']], [['schema']]])(
    'makes escapes of data, which stays the same: %j',
    async (argv) => {
      const cwd = makeFolder(files);
      const plain = await run(argv, { cwd });
      const ascii = await run(argv, { cwd, columns: 80, env: { LC_ALL: 'C', NO_COLOR: '1' } });
      expect(isAscii(ascii.out)).toBe(true);
      expect(JSON.parse(ascii.out)).toEqual(JSON.parse(plain.out));
    },
  );
});

describe('standard input', () => {
  const fault = (code: string) => Object.assign(new Error(code), { code });

  test.each([
    ['EISDIR', 'a folder'],
    ['EIO', 'a lost connection'],
    ['EBADF', 'it is closed'],
  ])('that cannot be read (%s) is an error of its own', async (code, words) => {
    for (const argv of [['-'], ['print', '-'], ['check', '-'], ['list', '-']]) {
      const { status, out, err } = await run(argv, { cwd: makeFolder(), stdin: fault(code) });
      expect(status).toBe(2);
      expect(out + err).toContain(words);
    }
  });

  test('is read unasked where it is a pipe and a terminal shows what comes out', async () => {
    const cwd = makeFolder({ 'briefs/a.yaml': soundBrief('Of the library') });
    const world = { cwd, stdin: soundBrief('Of the pipe'), hasPipedInput: true };
    const title = async (argv: readonly string[], columns?: number) =>
      (await run(argv, { ...world, ...(columns !== undefined && { columns }) })).out.split('\n')[0];
    expect(await title([], 80)).toBe('Of the pipe');
    expect(await title(['-'])).toBe('Of the pipe');
    // In a scheduled job standard input may be a pipe that never says a word.
    expect(await title([])).toBe('Of the library');
    expect(await title(['briefs/a.yaml'], 80)).toBe('Of the library');
    expect(await title(['--library', 'briefs'], 80)).toBe('Of the library');
  });
});

test('the table fits into a terminal', () => {
  expect(
    formatEnvironment()
      .split('\n')
      .filter((line) => line.length > 80),
  ).toEqual([]);
});

/** Nobody sets them by hand: by these a terminal says what it is. */
const SET_BY_TERMINALS = [
  'TMUX',
  'STY',
  'TERM_PROGRAM',
  'TERM_PROGRAM_VERSION',
  'VTE_VERSION',
  'KONSOLE_VERSION',
  'KITTY_WINDOW_ID',
  'ALACRITTY_WINDOW_ID',
  'WT_SESSION',
];

test('every variable that the code looks at is in the table', () => {
  const documented = ENVIRONMENT.flatMap(({ name }) =>
    name.split(', ').map((each) => each.split('=')[0]),
  );
  // The home directory is documented where what is in it is; the last is Node's own.
  const known = [
    ...documented,
    ...SET_BY_TERMINALS,
    'INK_SCREEN_READER',
    'HOME',
    'NODE_COMPILE_CACHE',
  ];
  const used = readSources().flatMap(({ code }) =>
    [...code.matchAll(/\benv\??\.([A-Z][A-Z0-9_]+)/g)].map(([, name]) => name),
  );
  expect(used.length).toBeGreaterThan(10);
  expect(used.filter((name) => !known.includes(name))).toEqual([]);
});
