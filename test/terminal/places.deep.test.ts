// The same command in different places: with and without terminals, in environments that say this and that.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanEnvironment, type Environment } from './environment.ts';
import { sitrepWith } from './hooks.ts';
import { sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';
import { Shell } from './shell.ts';

let library: string;
let piped: string;

beforeAll(() => {
  library = mkdtempSync(join(tmpdir(), 'sitrep-places-'));
  writeFileSync(
    join(library, 'one.yaml'),
    [
      'sitrep: 1',
      'title: “Zürich” – one',
      'summary:',
      '  - First point (p1)',
      '  - Second point (p2)',
      'questions:',
      '  - {q: Who closed it?, status: answered, answer: The office.}',
    ].join('\n'),
  );
  writeFileSync(join(library, 'two.yaml'), 'sitrep: 1\ntitle: Brief two\n');
  writeFileSync(join(library, 'zzz.yaml'), 'sitrep: 1\ntitle: T\nsumary: []\n');
  piped = join(library, 'piped.txt');
  writeFileSync(
    piped,
    'sitrep: 1\ntitle: From a pipe\nsummary:\n  - First (p1)\n  - Second (p2)\n',
  );
});
afterAll(() => rmSync(library, { recursive: true, force: true }));

/** A command line of a shell, with the program as "$@". */
const inShell = (script: string, ...argv: readonly string[]) => [
  '/bin/sh',
  '-c',
  script,
  'sh',
  ...sitrep(...argv),
];

async function expectQuits(terminal: Terminal, status = 0): Promise<void> {
  terminal.press('q');
  expect(await terminal.exit()).toEqual({ status });
  expect(terminal.leftovers()).toEqual([]);
}

describe('in an environment that has', () => {
  const PLAIN = /^“Zürich” – one$/;
  const ASCII_ONLY = /^"Zurich" - one$/;
  const COLOURED = new RegExp(`${String.fromCharCode(27)}\\[(?:[0-9]+;)*3[0-9](?:;[0-9]+)*m`);

  test.each<[string, Environment]>([
    ['TERM=dumb', { TERM: 'dumb' }],
    ['TERM=unknown', { TERM: 'unknown' }],
    ['TERM=dumb and FORCE_COLOR', { TERM: 'dumb', FORCE_COLOR: '1' }],
  ])('%s, there is plain text', async (_, env) => {
    await using terminal = Terminal.open(sitrep(join(library, 'one.yaml')), { env });
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.history()[0]).toMatch(PLAIN);
    expect(terminal.output).not.toContain('\u001B');
  });

  test.each([
    ['an empty TERM', 'TERM= exec "$@"'],
    ['no TERM', 'unset TERM; exec "$@"'],
  ])('%s, there is plain text', async (_, script) => {
    await using terminal = Terminal.open(inShell(script, join(library, 'one.yaml')));
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.history()[0]).toMatch(PLAIN);
    expect(terminal.output).not.toContain('\u001B');
  });

  test.each<[string, Environment, hasColour: boolean]>([
    ['nothing special', {}, true],
    ['CI=true', { CI: 'true' }, true],
    ['an empty CI', { CI: '' }, true],
    ['NO_COLOR', { NO_COLOR: '1' }, false],
    ['FORCE_COLOR=0', { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR=1', { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=2', { FORCE_COLOR: '2' }, true],
    ['FORCE_COLOR=3', { FORCE_COLOR: '3', COLORTERM: 'truecolor' }, true],
    ['FORCE_COLOR=true', { FORCE_COLOR: 'true' }, true],
    ['FORCE_COLOR=false', { FORCE_COLOR: 'false' }, false],
    ['NO_COLOR and FORCE_COLOR', { NO_COLOR: '1', FORCE_COLOR: '3' }, false],
    ['TERM=vt100', { TERM: 'vt100' }, true],
  ])(
    '%s, there is the reader, and it is in colour only where it may',
    async (_, env, hasColour) => {
      await using terminal = Terminal.open(sitrep(library), { env });
      await terminal.waitFor(/▸Briefs/);
      await terminal.waitFor(/✗ 1 error/);
      expect(COLOURED.test(terminal.output)).toBe(hasColour);
      // Never more than 16.
      expect(terminal.output).not.toMatch(/\[[0-9;]*[34]8[;:]/);
      await expectQuits(terminal);
      expect(terminal.history()).toEqual([]);
    },
  );

  test.each<[string, Environment]>([
    ['LC_ALL=C', { LC_ALL: 'C' }],
    ['LANG=C', { LC_ALL: undefined, LANG: 'C' }],
    ['LC_CTYPE=POSIX', { LC_ALL: '', LC_CTYPE: 'POSIX' }],
    ['LANG=de_DE.ISO-8859-1', { LC_ALL: undefined, LANG: 'de_DE.ISO-8859-1' }],
  ])('%s, there is ASCII alone', async (_, env) => {
    await using terminal = Terminal.open(sitrep(library), { env });
    await terminal.waitFor(/\*Briefs/);
    terminal.press('G', 'enter');
    await terminal.waitFor(/did you mean 'summary'/);
    terminal.press('q', '?');
    await terminal.waitFor(/Left Right/);
    expect(terminal.output).toMatch(/^[\0-\x7F]*$/);
    terminal.press('?');
    await expectQuits(terminal);
    await using print = Terminal.open(sitrep('print', join(library, 'one.yaml')), { env });
    await print.exit();
    expect(print.history()[0]).toMatch(ASCII_ONLY);
    expect(print.output).toMatch(/^[\0-\x7F]*$/);
  });

  test.each<[string, Environment]>([
    ['no locale at all', { LC_ALL: undefined, LANG: undefined }],
    ['LANG=en_US', { LC_ALL: undefined, LANG: 'en_US' }],
    ['LC_ALL=en_GB.utf8', { LC_ALL: 'en_GB.utf8', LANG: 'C' }],
  ])('%s, there is typography', async (_, env) => {
    await using terminal = Terminal.open(sitrep(join(library, 'one.yaml')), { env });
    await terminal.waitFor(/“Zürich” – one/);
    await expectQuits(terminal);
  });
});

describe('text from standard input', () => {
  test.each([
    ['a pipe and -', 'cat "$FILE" | "$@" -'],
    ['a pipe alone', 'cat "$FILE" | "$@"'],
    ['a file and -', '"$@" - <"$FILE"'],
    ['a file alone', '"$@" <"$FILE"'],
  ])('by %s: keys come from the terminal', async (_, script) => {
    await using terminal = Terminal.open(inShell(script), { env: { FILE: piped } });
    await terminal.waitFor(/From a pipe/);
    await terminal.waitFor(/▸1 Summary .* 1\/3/);
    terminal.press('j');
    await terminal.waitFor(/▸1 Summary .* 2\/3/);
    // It can be read only once.
    terminal.press('r');
    await terminal.waitFor(/Read again/);
    await terminal.waitFor(/▸1 Summary .* 2\/3/);
    await expectQuits(terminal);
    expect(terminal.history()).toEqual([]);
  });

  test('stops and goes on with all of the pipe', async () => {
    await using shell = new Shell();
    await shell.prompt();
    await shell.run(`cat '${piped}' | ${sitrep().join(' ')} -`);
    await shell.terminal.waitFor(/▸1 Summary .* 1\/3/);
    shell.terminal.press('ctrl-z');
    await shell.prompt();
    await shell.run('fg');
    await shell.terminal.waitFor(/▸1 Summary .* 1\/3/);
    shell.terminal.press('j');
    await shell.terminal.waitFor(/▸1 Summary .* 2\/3/);
    shell.terminal.press('q');
    await shell.prompt();
    expect(await shell.output('jobs')).toBe('');
  });

  test('that does not come can be interrupted', async () => {
    await using terminal = Terminal.open(inShell('echo waiting; sleep 100 | "$@" -'));
    await terminal.waitFor('waiting');
    await terminal.untilQuiet(300);
    terminal.press('ctrl-c');
    expect(await terminal.exit()).toEqual({ status: 130 });
    expect(terminal.leftovers()).toEqual([]);
  });

  test.each([
    ['closed', '"$@" - <&-', /closed/],
    ['/dev/null', '"$@" - </dev/null', /\/dev\/null/],
    ['a folder', '"$@" - </', /a folder/],
    ['empty', ': | "$@" print -', /found no YAML/],
  ])('that is %s is an error, reported in a line', async (name, script, message) => {
    await using terminal = Terminal.open(inShell(script), { cols: 120 });
    expect(await terminal.exit()).toEqual({ status: name === 'empty' ? 1 : 2 });
    expect(terminal.history()).toHaveLength(1);
    expect(terminal.history()[0]).toMatch(message);
  });

  test('is left alone where something else is named', async () => {
    await using terminal = Terminal.open(inShell('printf "kept\\n" | { "$@"; cat; }', library));
    await terminal.waitFor(/▸Briefs/);
    terminal.press('j');
    await terminal.waitFor(/▌ /);
    await expectQuits(terminal);
    expect(terminal.history()).toEqual(['kept']);
  });

  test('that is /dev/null does no harm to the reader', async () => {
    await using terminal = Terminal.open(inShell('"$@" </dev/null', library));
    await terminal.waitFor(/▸Briefs/);
    await expectQuits(terminal);
  });

  const hasSetsid = spawnSync('setsid', ['--version']).status === 0;
  test.skipIf(!hasSetsid)('without a terminal to take keys from: plain text', async () => {
    await using terminal = Terminal.open(
      inShell('setsid --wait "$@" </dev/null', join(library, 'one.yaml')),
    );
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.history()[0]).toBe('“Zürich” – one');
  });
});

describe('where standard output is no terminal', () => {
  test('there is plain text, with standard input a terminal', async () => {
    const file = join(library, 'out');
    await using terminal = Terminal.open(inShell(`"$@" >${file}`, join(library, 'one.yaml')), {
      env: { LC_ALL: 'C' },
    });
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.history()).toEqual([]);
    // UTF-8 in every locale.
    expect(readFileSync(file, 'utf8')).toMatch(/^“Zürich” – one\n/);
  });

  test.each(['ignore', 'pipe'] as const)(
    'there is plain text, with standard input: %s',
    (stdin) => {
      const [file = '', ...argv] = sitrep(join(library, 'one.yaml'));
      const { status, stdout, stderr } = spawnSync(file, argv, {
        encoding: 'utf8',
        env: cleanEnvironment(),
        stdio: [stdin, 'pipe', 'pipe'],
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout).toMatch(/^“Zürich” – one\n/);
    },
  );
});

describe('for a screen reader', () => {
  const open = (env: Environment = {}, ...argv: readonly string[]) =>
    Terminal.open(sitrep(...argv, library), { env, rows: 40 });

  test.each<[string, Environment, readonly string[]]>([
    ['--screen-reader', {}, ['--screen-reader']],
    ['SITREP_SCREEN_READER', { SITREP_SCREEN_READER: '1' }, []],
    ['INK_SCREEN_READER', { INK_SCREEN_READER: 'true' }, []],
  ])('asked for by %s, what changes is said and nothing is drawn', async (_, env, argv) => {
    await using terminal = open(env, ...argv);
    await terminal.waitFor('1 of 3: ');
    expect(terminal.isAlternate).toBe(false);
    expect(terminal.isCursorVisible).toBe(true);
    const drawn = terminal.output.length;
    terminal.press('j');
    await terminal.waitFor('2 of 3: Brief two');
    await terminal.untilQuiet();
    // All that a key costs: the words, and how the brief stands where that is known by then.
    expect(terminal.output.slice(drawn)).toMatch(/^2 of 3: Brief two(?:\. [\w ]+)?\r\n$/);
    terminal.press('k', 'enter');
    await terminal.waitFor('Summary, 1 of 3: First point p1');
    for (const key of '/sec') {
      terminal.press(key);
      await terminal.untilQuiet(50);
    }
    await terminal.waitFor(/^Search: sec$/m);
    terminal.press('enter');
    await terminal.waitFor(/^Search: sec\nMatch 1 of 1\.\nSummary, 2 of 3: Second point p2$/m);
    await terminal.untilQuiet();
    // No sequence but the one by which pastes are known from keys.
    expect(terminal.output.replace('\u001B[?2004h', '')).not.toContain('\u001B');
    terminal.press('ctrl-c');
    expect(await terminal.exit()).toEqual({ status: 130 });
    expect(terminal.leftovers()).toEqual([]);
    expect(terminal.history().join('\n')).toContain('sitrep: 3 briefs');
  });

  test('stopped and continued, it says where one is', async () => {
    await using shell = new Shell();
    await shell.prompt();
    const before = await shell.settings();
    await shell.run(`${sitrep('--screen-reader', library).join(' ')}`);
    await shell.terminal.waitFor('1 of 3: ');
    shell.terminal.press('j');
    await shell.terminal.waitFor('2 of 3: ');
    shell.terminal.press('ctrl-z');
    await shell.prompt();
    expect(await shell.settings()).toBe(before);
    const drawn = shell.terminal.output.length;
    await shell.run('fg');
    await expect.poll(() => shell.terminal.output.slice(drawn)).toContain('2 of 3: Brief two');
    shell.terminal.press('q');
    await shell.prompt();
    expect(await shell.settings()).toBe(before);
  });

  test('an error in a component is a line there too', async () => {
    await using terminal = Terminal.open(sitrepWith('throw-in-words', '--screen-reader', library));
    await terminal.waitFor('1 of 3: ');
    const drawn = terminal.history().length;
    await terminal.signal('SIGUSR1');
    await terminal.untilQuiet();
    terminal.press('j');
    expect(await terminal.exit()).toEqual({ status: 2 });
    expect(terminal.leftovers()).toEqual([]);
    expect(terminal.history().slice(drawn)).toEqual(['sitrep: internal error: the roof fell in']);
  });

  test('in ASCII by the locale', async () => {
    await using terminal = open({ LC_ALL: 'C' }, '--screen-reader');
    await terminal.waitFor('1 of 3: "Zurich" - one');
    terminal.press('ctrl-c');
    await terminal.exit();
    expect(terminal.output).toMatch(/^[\0-\x7F]*$/);
  });
});
