// The reader inside tmux and GNU screen, and on the Linux console: drawn right, and the shell's screen as it
// was afterwards. Skipped where a program is not installed; .ci/run installs both.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isInstalled, skipped } from './installed.ts';
import { sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

let directory: string;
let library: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'sitrep-mux-'));
  library = join(directory, 'library');
  spawnSync('mkdir', ['-m', '700', library, join(directory, 'sockets')]);
  for (const name of ['one', 'two', 'three'])
    writeFileSync(
      join(library, `${name}.yaml`),
      `sitrep: 1\ntitle: “Zürich” – ${name}\nsummary:\n  - ทำไม กำลัง น้ำ क्षत्रिय 👩‍👩‍👧‍👦 高雄港 (p1)\n`,
    );
  writeFileSync(join(directory, 'screenrc'), 'startup_message off\ndefutf8 on\n');
  writeFileSync(join(directory, 'altscreenrc'), 'startup_message off\ndefutf8 on\naltscreen on\n');
});
afterAll(() => {
  // What a test that failed has left running.
  spawnSync('tmux', ['-S', join(directory, 'sockets', 'tmux'), 'kill-server']);
  for (const config of ['screenrc', 'altscreenrc'])
    spawnSync('screen', ['-S', config, '-X', 'quit'], {
      env: { ...process.env, SCREENDIR: join(directory, 'sockets') },
    });
  rmSync(directory, { recursive: true, force: true });
});

/** A prompt is the last line; below it only tmux has one. */
const isAtPrompt = (rows: readonly string[]): boolean =>
  rows.findLast((row) => row !== '' && !row.startsWith('[0] '))?.trimEnd() === 'ready>';

/** A full frame in `rows` rows, with this in its first row and that somewhere. */
const hasFrame =
  (rows: number, header: RegExp, detail: RegExp) =>
  (screen: readonly string[]): boolean =>
    header.test(screen[0] ?? '') &&
    detail.test(screen.join('\n')) &&
    /^ \S.* q (?:quit|back) *$/.test(screen[rows - 1] ?? '');

/** Starts the reader in a shell in `terminal`, moves, resizes, stops and continues, quits. */
async function useReader(terminal: Terminal, statusRows: number): Promise<void> {
  const rows = 24 - statusRows;
  const LIBRARY = /^ sitrep +3 briefs/;
  // Whatever widths the place thinks its letters have, a row stays a row.
  const BRIEF = /^ “Zürich” – three/;
  await terminal.waitFor(isAtPrompt);
  terminal.type('echo as it was\r');
  await terminal.waitFor(/^as it was/m);
  terminal.type(`${sitrep(library).join(' ')}\r`);
  await terminal.waitFor(hasFrame(rows, LIBRARY, /▸Briefs.*1\/3/));
  expect(terminal.screen().join('\n')).not.toContain('as it was');
  terminal.press('j');
  await terminal.waitFor(hasFrame(rows, LIBRARY, /▌ “Zürich” – three/));
  terminal.press('enter');
  await terminal.waitFor(hasFrame(rows, BRIEF, /▸1 Summary.*1\/2/));
  terminal.resize(60, 20);
  await terminal.waitFor(hasFrame(20 - statusRows, BRIEF, /▸1 Summary 1\/2 /));
  terminal.resize(80, 24);
  await terminal.waitFor(hasFrame(rows, BRIEF, /▸1 Summary ──.*1\/2/));
  terminal.press('ctrl-z');
  // The shell's word of it: its screen is there sooner, and what is typed then is the reader's.
  await terminal.waitFor((screen) => /Stopped/.test(screen.join('')) && isAtPrompt(screen));
  terminal.type('fg; echo ended\r');
  await terminal.waitFor(hasFrame(rows, BRIEF, /▸1 Summary ──.*1\/2/));
  terminal.press('q');
  await terminal.waitFor(hasFrame(rows, LIBRARY, /▸Briefs/));
  terminal.press('q');
  await terminal.waitFor((screen) => screen.includes('ended') && isAtPrompt(screen));
}

describe('in tmux', () => {
  test.skipIf(!isInstalled('tmux'))(`all works${skipped('tmux')}`, async () => {
    const tmux = ['tmux', '-u', '-S', join(directory, 'sockets', 'tmux'), '-f', '/dev/null'];
    const ask = (format: string): string =>
      spawnSync(tmux[0] ?? '', [...tmux.slice(1), 'display', '-p', format], {
        encoding: 'utf8',
      }).stdout.trim();
    await using terminal = Terminal.open([
      ...tmux,
      'new-session',
      "exec env PS1='ready> ' ENV= /bin/sh -i",
    ]);
    const state =
      '#{alternate_on} #{cursor_flag} #{wrap_flag} #{keypad_cursor_flag} #{mouse_any_flag}';
    await terminal.waitFor(isAtPrompt);
    const before = ask(state);
    expect(before).toBe('0 1 1 0 0');
    await useReader(terminal, 1);
    expect(ask(state)).toBe(before);
    // What was there before is there again.
    expect(terminal.screen().join('\n')).toContain('as it was');
    terminal.type('exit\r');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.leftovers()).toEqual([]);
  });
});

describe('in GNU screen', () => {
  const openScreen = (config: string) =>
    Terminal.open(['screen', '-U', '-S', config, '-c', join(directory, config), '/bin/sh', '-i'], {
      env: { PS1: 'ready> ', ENV: '', SCREENDIR: join(directory, 'sockets') },
    });

  test.skipIf(!isInstalled('screen'))(
    `all works, with one screen${skipped('screen')}`,
    async () => {
      await using terminal = openScreen('screenrc');
      await useReader(terminal, 0);
      // There is only one: it is left clear, not with half a frame.
      expect(
        terminal
          .screen()
          .map((row) => row.trimEnd())
          .filter((row) => row !== ''),
      ).toEqual(['ended', 'ready>']);
      terminal.type('exit\r');
      await terminal.exit();
      expect(terminal.leftovers()).toEqual([]);
    },
  );

  test.skipIf(!isInstalled('screen'))(
    `all works, with two screens${skipped('screen')}`,
    async () => {
      await using terminal = openScreen('altscreenrc');
      await useReader(terminal, 0);
      expect(terminal.screen().join('\n')).toContain('as it was');
      terminal.type('exit\r');
      await terminal.exit();
      expect(terminal.leftovers()).toEqual([]);
    },
  );
});

describe('on a console', () => {
  test.each([
    [40, 10],
    [80, 25],
  ])('of %ix%i that has one screen, which is left clear', async (cols, rows) => {
    const script =
      'i=0; while [ $i -lt 30 ]; do echo "line $i is a text that was there"; i=$((i+1)); done; exec "$@"';
    await using terminal = Terminal.open(['/bin/sh', '-c', script, 'sh', ...sitrep(library)], {
      cols,
      rows,
      hasOneScreen: true,
      env: { TERM: 'linux' },
    });
    await terminal.waitFor(/»Briefs.*1\/3/);
    expect(terminal.screen()[0]).toMatch(/^ sitrep +3 briefs/);
    expect(terminal.screen().join('\n')).not.toContain('was there');
    terminal.press('j', 'enter');
    await terminal.waitFor(/»1 Summary.*1\/2/);
    expect(terminal.screen()[0]).toMatch(/^ “Zürich” – three/);
    expect(terminal.screen().at(-1)).toMatch(/q back/);
    // Its fonts do not have the finer signs.
    expect(terminal.output).not.toMatch(/[▸▏◐○●✗]/);
    terminal.press('ctrl-c');
    expect(await terminal.exit()).toEqual({ status: 130 });
    expect(terminal.leftovers()).toEqual([]);
    expect(terminal.screen().join('')).toBe('');
  });
});
