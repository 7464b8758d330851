// `y`: the bytes that put an item on the clipboard, as they come out of the program, tmux and GNU screen.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { isInstalled } from './installed.ts';
import { sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

const ESC = '\u001B';
const BRIEF = `sitrep: 1
title: The harbour of Lisse
source: {headline: Lisse closed, outlet: The Exercise Gazette, url: 'https://example.org/a?b=1&c=ü'}
summary:
  - Grain leaves through Oudekerk. (p6)
quotes:
  - {text: heavy swell, by: Ana Petrova, role: harbour master, at: p4}
`;
const QUOTE = '“heavy swell” — Ana Petrova, harbour master [The Exercise Gazette, p4]';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sitrep-copying-'));
  writeFileSync(join(folder, 'lisse.yaml'), BRIEF);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const brief = (): string => join(folder, 'lisse.yaml');

/** The texts that were put on the clipboard, in order. */
function clipboardOf(output: string): readonly string[] {
  const sequence = new RegExp(`${ESC}\\]52;[a-z]*;([A-Za-z0-9+/=]*)(?:\u0007|${ESC}\\\\)`, 'g');
  return [...output.matchAll(sequence)].map(([, data = '']) =>
    Buffer.from(data, 'base64').toString(),
  );
}

async function copyQuote(terminal: Terminal): Promise<void> {
  await terminal.waitFor(/[▸»]1 Summary/);
  terminal.press('3', 'y');
}

describe('in a terminal of its own', () => {
  test('y copies the item under the cursor and says so, and nothing moves', async () => {
    await using terminal = Terminal.open(sitrep(brief()));
    await copyQuote(terminal);
    await terminal.waitFor(/Copied: “heavy swell” — Ana.*…, 70 characters/);
    await terminal.waitFor(() => clipboardOf(terminal.output).length > 0);
    expect(clipboardOf(terminal.output)).toEqual([QUOTE]);
    const frame = terminal.screen().slice(0, -1);
    terminal.press('j');
    await terminal.waitFor(/tab pane/);
    expect(terminal.screen().slice(0, -1)).toEqual(frame);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.leftovers()).toEqual([]);
  });

  test('what is copied just before the end is copied', async () => {
    await using terminal = Terminal.open(sitrep(brief()));
    await terminal.waitFor(/▸1 Summary/);
    terminal.type('3yq');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(clipboardOf(terminal.output)).toEqual([QUOTE]);
  });

  test('on the Linux console the text is shown, alone, to be marked', async () => {
    await using terminal = Terminal.open(sitrep(brief()), { env: { TERM: 'linux' } });
    await copyQuote(terminal);
    await terminal.waitFor(
      /^“heavy swell” — Ana Petrova, harbour master \[The Exercise Gazette, p4\]\n\n/,
    );
    await terminal.waitFor(/Mark the text: this terminal has no clipboard\./);
    expect(terminal.output).not.toContain(`${ESC}]52`);
    terminal.press('esc');
    await terminal.waitFor(/[▸»]3 Quotes/);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
  });
});

describe('links', () => {
  const link = new RegExp(
    `${ESC}\\]8;id=[a-z0-9]+;https://example\\.org/a\\?b=1&c=%C3%BC${ESC}\\\\`,
  );

  test('lead to the source where the terminal is known to take them', async () => {
    await using terminal = Terminal.open(sitrep(brief()), {
      cols: 100,
      env: { TERM_PROGRAM: 'WezTerm' },
    });
    await terminal.waitFor(/https:\/\/example\.org/);
    expect(terminal.output).toMatch(link);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
    // Each that is opened is closed.
    expect(terminal.output.split(`${ESC}]8;;${ESC}\\`).length).toBe(
      terminal.output.split(`${ESC}]8;id=`).length,
    );
  });

  test('are plain text everywhere else', async () => {
    await using terminal = Terminal.open(sitrep(brief()), { cols: 100 });
    await terminal.waitFor(/https:\/\/example\.org/);
    expect(terminal.output).not.toContain(`${ESC}]8;`);
  });
});

describe.skipIf(!isInstalled('tmux'))('inside tmux', () => {
  /** The reader in a tmux of its own, with one setting. */
  function openTmux(name: string, setting: string): Terminal {
    const socket = join(folder, name);
    const config = join(folder, `${name}.conf`);
    writeFileSync(config, `${setting}\nset -g status off\n`);
    onTestFinished(() => void spawnSync('tmux', ['-S', socket, 'kill-server']));
    const run = sitrep(brief())
      .map((word) => `'${word}'`)
      .join(' ');
    return Terminal.open(['tmux', '-S', socket, '-f', config, 'new-session', run]);
  }

  test.each([
    ['passes it on', 'set -g allow-passthrough on\nset -g set-clipboard off'],
    ['takes it', 'set -g allow-passthrough off\nset -g set-clipboard on'],
  ])('that %s', async (_, setting) => {
    await using terminal = openTmux(setting.length.toString(), setting);
    await copyQuote(terminal);
    // The first time it is said that it may not work.
    await terminal.waitFor(/Mark the text, if tmux did not copy it\./);
    await terminal.waitFor(() => clipboardOf(terminal.output).includes(QUOTE));
    terminal.press('q', 'y');
    await terminal.waitFor(/Copied: .*; Y shows it/);
    terminal.press('Y');
    await terminal.waitFor(/^“heavy swell” —/);
    terminal.press('q', 'q');
    expect(await terminal.exit()).toEqual({ status: 0 });
  });
});

describe.skipIf(!isInstalled('screen'))('inside GNU screen', () => {
  test('it is passed on', async () => {
    const config = join(folder, 'screenrc');
    writeFileSync(config, 'startup_message off\n');
    const run = ['screen', '-c', config, '-U', ...sitrep(brief())];
    await using terminal = Terminal.open(run, { env: { SCREENDIR: folder } });
    execFileSync('chmod', ['700', folder]);
    await copyQuote(terminal);
    await terminal.waitFor(() => clipboardOf(terminal.output).includes(QUOTE));
    await terminal.waitFor(/Copied/);
    terminal.press('q');
    await terminal.exit();
  });
});
