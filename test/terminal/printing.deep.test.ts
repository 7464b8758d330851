// `p`: the brief, a pane or an item to the user's pager, into a file, to the clipboard and to a printer.
import { chmodSync, copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { makeFolder } from '../folder.ts';
import { isInstalled, skipped } from './installed.ts';
import { root, sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

/** A program made of shell lines; what it was called with and given comes in files beside it. */
function makeProgram(lines: string, name: string): string {
  const path = join(makeFolder(), name);
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > "$0.words"\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** A folder to work in, with one brief. */
function makePlace(): string {
  const folder = makeFolder();
  copyFileSync(join(root, 'briefs', 'nk-kursk-war.yaml'), join(folder, 'war.yaml'));
  return folder;
}

async function openBrief(cwd: string, env: Record<string, string> = {}, cols = 80) {
  const terminal = Terminal.open(sitrep('war.yaml'), { cwd, env, cols });
  await terminal.waitFor(/▸1 Summary .* 1\/\d+/);
  return terminal;
}

async function quit(terminal: Terminal): Promise<void> {
  terminal.press('q');
  expect(await terminal.exit()).toEqual({ status: 0 });
  expect(terminal.leftovers()).toEqual([]);
}

describe('the pager', () => {
  test('gets text and terminal, and the reader comes back to where it was', async () => {
    const pager = makeProgram(
      'cat > "$0.text"; stty -a < /dev/tty | grep -q -- "-icanon" && echo raw; printf "your turn? "; read -r _ < /dev/tty',
      'most',
    );
    await using terminal = await openBrief(makePlace(), { PAGER: `'${pager}' -x` });
    terminal.press('3', 'j');
    await terminal.waitFor(/▸3 Quotes .* 2\/\d+/);
    terminal.press('p', 'tab', 'enter');
    await terminal.waitFor('your turn?');
    expect(terminal.isAlternate).toBe(false);
    expect(terminal.screen().join('\n')).not.toContain('raw');
    terminal.press('enter');
    await terminal.waitFor(/▸3 Quotes .* 2\/\d+/);
    await terminal.waitFor('Back from the pager.');
    expect(readFileSync(`${pager}.words`, 'utf8')).toBe('-x\n');
    const text = readFileSync(`${pager}.text`, 'utf8');
    expect(text).toMatch(/^QUOTES$/m);
    expect(text).not.toMatch(/^SUMMARY$/m);
    await quit(terminal);
  });

  test('that does not wait is waited for with Enter; ctrl-d and ctrl-c do no harm', async () => {
    await using terminal = await openBrief(makePlace(), { PAGER: 'cat' });
    for (const key of ['enter', 'ctrl-d']) {
      terminal.press('p', 'enter');
      await terminal.waitFor('Press Enter to go back to sitrep.');
      expect(terminal.screen().join('\n')).toContain('war');
      terminal.press('ctrl-c', key);
      await terminal.waitFor(/▸1 Summary/);
      terminal.press('j', 'k');
    }
    await quit(terminal);
  });

  test('that stops reading early is no error; one that fails, or is not there, is', async () => {
    const early = makeProgram('head -n 1 > /dev/null; exec < /dev/null', 'less');
    await using terminal = await openBrief(makePlace(), { PAGER: early });
    terminal.press('p', 'enter');
    await terminal.waitFor('Back from the pager.');
    await quit(terminal);

    const bad = makeProgram('echo no such terminal >&2; exit 3', 'less');
    await using failing = await openBrief(makePlace(), { PAGER: bad }, 160);
    failing.press('p', 'enter');
    await failing.waitFor('no such terminal');
    await failing.waitFor('Press Enter to go back to sitrep.');
    failing.press('enter');
    await failing.waitFor(/The pager .*less ended with status 3\./);
    await quit(failing);

    await using none = await openBrief(makePlace(), { PAGER: '/nowhere/less' });
    none.press('p', 'enter');
    await none.waitFor(/could not be started: there is no such program/);
    none.press('q');
    await quit(none);
  });

  test
    .skipIf(!isInstalled('less'))
    .each([
      { PAGER: 'less -E' },
      { PAGER: 'less -Re' },
      { PAGER: 'less --QUIT-AT-EOF' },
      { LESS: 'RE' },
    ])('as %j, which would go at the end of the text, stays', async (env) => {
    await using terminal = await openBrief(makePlace(), env);
    terminal.press('4', 'p', 'tab', 'tab', 'enter');
    await terminal.waitFor(/^\(END\)|^:|END/m);
    expect(terminal.screen().join('\n')).toContain('OPEN QUESTIONS');
    terminal.press('q');
    await terminal.waitFor(/▸4 Open questions/);
    await quit(terminal);
  });

  test.skipIf(!isInstalled('less'))(
    `is less by default, and stays though all fits${skipped('less')}`,
    async () => {
      await using terminal = await openBrief(makePlace(), { LESS: 'FRX' });
      terminal.press('4', 'p', 'tab', 'tab', 'enter');
      await terminal.waitFor(/^\(END\)|^:|END/m);
      terminal.press('q');
      await terminal.waitFor(/▸4 Open questions/);
      await quit(terminal);
    },
  );
});

describe('a file', () => {
  test('is written under the name that is offered, and never over another unasked', async () => {
    const place = makePlace();
    await using terminal = await openBrief(place);
    terminal.press('p', 'j');
    await terminal.waitFor(/─ Preview ─/);
    await terminal.waitFor(/^ {2}Source /m);
    terminal.press('enter');
    await terminal.waitFor('war.txt▏');
    terminal.press('enter');
    await terminal.waitFor('Written: war.txt');
    const file = join(place, 'war.txt');
    const whole = readFileSync(file, 'utf8');
    expect(whole).toMatch(/^OPEN QUESTIONS$/m);
    writeFileSync(file, 'mine\n');
    terminal.press('p', 'enter', 'enter');
    await terminal.waitFor('Replace it?');
    terminal.press('n');
    await terminal.waitFor('war.txt▏');
    expect(readFileSync(file, 'utf8')).toBe('mine\n');
    terminal.press('enter');
    await terminal.waitFor('Replace it?');
    terminal.press('y');
    await terminal.waitFor('Written: war.txt');
    expect(readFileSync(file, 'utf8')).toBe(whole);
    writeFileSync(file, 'mine\n');
    terminal.press('p', 'enter', 'enter');
    await terminal.waitFor('▌give another name');
    terminal.press('down');
    await terminal.waitFor('▌replace it');
    terminal.press('enter');
    await vi.waitFor(() => expect(readFileSync(file, 'utf8')).toBe(whole));
    await quit(terminal);
  });

  test('goes into a folder, home or not, or says why it cannot', async () => {
    const [place, home] = [makePlace(), makeFolder()];
    await using terminal = await openBrief(place, { HOME: home });
    terminal.press('p', 'f', 'f', 'j', 'enter', 'ctrl-u');
    terminal.type('~/');
    await terminal.waitFor('~/▏');
    terminal.press('enter');
    await terminal.waitFor('Written: ');
    expect(readFileSync(join(home, 'war.md'), 'utf8')).toMatch(/^# /);
    terminal.press('p', 'enter');
    await terminal.waitFor('war.md▏');
    terminal.press('home', 'right', 'ctrl-u');
    await terminal.waitFor('▏ar.md');
    terminal.press('end', 'ctrl-u');
    terminal.type('no/such.md');
    terminal.press('enter');
    await terminal.waitFor('Cannot write no/such.md: no such folder.');
    // The name may be put right.
    terminal.press('ctrl-u');
    terminal.type('such.md');
    terminal.press('enter');
    await terminal.waitFor('Written: such.md');
    expect(existsSync(join(place, 'such.md'))).toBe(true);
    await quit(terminal);
  });
});

test('the clipboard gets the text as y would send it', async () => {
  await using terminal = await openBrief(makePlace());
  terminal.press('2', 'p', 'tab', 'tab', 'f', 'f', 'j', 'j', 'enter');
  await terminal.waitFor(/Copied: # /);
  const [, sent = ''] = /]52;c;([\w+/=]+)/.exec(terminal.output) ?? [];
  const text = Buffer.from(sent, 'base64').toString();
  expect(text).toMatch(/^# .*\n/);
  expect(text.match(/^## .*$/gm)).toEqual(['## Key figures']);
  expect(text.match(/^\| [^-].*$/gm)).toHaveLength(2);
  await quit(terminal);
});

describe('the print command', () => {
  test('gets pages, without a shell and without the terminal, and what it says is reported', async () => {
    const lp = makeProgram(
      'cat > "$0.text"; (: < /dev/tty) 2> /dev/null && echo has the terminal; echo "request id is desk-7 (0 file(s))"',
      'lp',
    );
    await using terminal = await openBrief(makePlace(), {
      SITREP_PRINT_COMMAND: `${lp} -d '$HOME desk'`,
    });
    terminal.press('p', 'j', 'j', 'j', 'enter');
    await terminal.waitFor(/Sent to .*: request id is desk-7/);
    expect(readFileSync(`${lp}.words`, 'utf8')).toBe('-d\n$HOME desk\n');
    const pages = readFileSync(`${lp}.text`, 'utf8').split('\f');
    expect(pages.length).toBeGreaterThan(1);
    expect(pages[0]?.trimEnd()).toMatch(/Page 1 of \d+$/);
    expect(terminal.isAlternate).toBe(true);
    await quit(terminal);
  });

  test('that knows no UTF-8 gets ASCII', async () => {
    const enscript = makeProgram('cat > "$0.text"', 'enscript');
    await using terminal = await openBrief(makePlace(), { SITREP_PRINT_COMMAND: enscript });
    terminal.press('p', 'j', 'j', 'j', 'enter');
    await terminal.waitFor(/Sent to .*enscript\./);
    expect(readFileSync(`${enscript}.text`, 'utf8')).toMatch(/^[\n\f\x20-\x7E]+$/);
    await quit(terminal);
  });

  test('that fails says why, in its own words', async () => {
    const lp = makeProgram(
      'echo "lp: Error - No default destination available." >&2; exit 1',
      'lp',
    );
    await using terminal = await openBrief(makePlace(), { SITREP_PRINT_COMMAND: lp }, 160);
    terminal.press('p', 'j', 'j', 'j', 'enter');
    await terminal.waitFor(/ended with status 1: lp: Error - No default destination available\./);
    await quit(terminal);

    await using none = await openBrief(makePlace(), { SITREP_PRINT_COMMAND: '/nowhere/lp' }, 120);
    none.press('p', 'j', 'j', 'j', 'enter');
    await none.waitFor(
      /could not be started: there is no such program. Set \$SITREP_PRINT_COMMAND/,
    );
    await quit(none);
  });

  test('that fails after the reader was left is reported by the shell’s prompt', async () => {
    const lp = makeProgram('sleep 0.5; echo "out of paper" >&2; exit 1', 'lp');
    await using terminal = await openBrief(makePlace(), { SITREP_PRINT_COMMAND: lp }, 160);
    terminal.press('p', 'j', 'j', 'j', 'enter', 'q');
    expect(await terminal.exit()).toEqual({ status: 2 });
    expect(terminal.screen().join('\n')).toMatch(/^sitrep: not printed: .*: out of paper\.$/m);
    expect(terminal.leftovers()).toEqual([]);
  });

  test('is not waited for after ctrl-c', async () => {
    const lp = makeProgram('cat > /dev/null; sleep 20', 'lp');
    await using terminal = await openBrief(makePlace(), { SITREP_PRINT_COMMAND: lp });
    terminal.press('p', 'j', 'j', 'j', 'enter');
    await terminal.waitFor('Sending to');
    terminal.press('ctrl-c');
    expect(await terminal.exit()).toEqual({ status: 130 });
  });

  test('has all of the text, though the reader is left at once', async () => {
    const lp = makeProgram('sleep 0.5; cat > "$0.part"; mv "$0.part" "$0.text"', 'lp');
    await using terminal = await openBrief(makePlace(), { SITREP_PRINT_COMMAND: lp });
    terminal.press('p', 'j', 'j', 'j', 'enter', 'q');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(readFileSync(`${lp}.text`, 'utf8').trimEnd()).toMatch(/Page (\d+) of \1$/);
  });
});
