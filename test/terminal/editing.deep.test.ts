// `e`: the user's own editor in the same terminal, at the item's line, and the reader again afterwards.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { root, sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

/** A library of one sound brief, opened before so that it is remembered, and of a broken one. */
function makeLibrary(): string {
  const folder = makeFolder({
    'broken.yaml': 'sitrep: 1\ntitle: Broken\nsummary:\n  - One (p1)\nsumary: x\n',
  });
  copyFileSync(join(root, 'briefs', 'nk-kursk-war.yaml'), join(folder, 'war.yaml'));
  return folder;
}

/** An editor made of shell lines; what it was called with comes in a file of its name and `.log`. */
function makeEditor(lines: string, name = 'vim'): string {
  const folder = makeFolder();
  mkdirSync(join(folder, 'my tools'));
  const path = join(folder, 'my tools', name);
  writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$@" > "$0.log"\n${lines}\n`);
  chmodSync(path, 0o755);
  return path;
}

const called = (editor: string): readonly string[] =>
  readFileSync(`${editor}.log`, 'utf8').trimEnd().split('\n');

const lineOf = (file: string, words: string): number =>
  readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

function open(library: string, editor: string, env: Record<string, string> = {}): Terminal {
  return Terminal.open(sitrep(library), {
    env: { VISUAL: `'${editor}' -x`, EDITOR: 'false', ...env },
  });
}

describe('the editor', () => {
  test('gets the terminal, the file and the line of the item; the brief is read again', async () => {
    const library = makeLibrary();
    const file = join(library, 'war.yaml');
    const editor = makeEditor(
      [
        'stty -a | grep -q -- "-icanon" && echo raw',
        'printf "your name? "; read -r name; echo "hello $name"',
        'printf "press return"; read -r _',
        `sed "s/^title:.*/title: Edited by $name/" "\${3}" > "$0.new" && cat "$0.new" > "\${3}"`,
      ].join('\n'),
    );
    await using terminal = open(library, editor);
    await terminal.waitFor(/▸Briefs/);
    terminal.press('enter');
    await terminal.waitFor(/▸1 Summary .* 1\/\d+/);
    terminal.press('2', 'j', 'j');
    await terminal.waitFor(/▸2 Key figures .* 3\/\d+/);
    terminal.press('e');
    await terminal.waitFor('your name?');
    expect(terminal.isAlternate).toBe(false);
    expect(terminal.screen().join('\n')).not.toContain('raw');
    terminal.type('Zoë\r');
    await terminal.waitFor('hello Zoë');
    terminal.press('enter');
    await terminal.waitFor(/^ Edited by Zoë/);
    await terminal.waitFor(/▸2 Key figures .* 3\/\d+/);
    await terminal.waitFor(/war changed; read again\./);
    expect(called(editor)).toEqual(['-x', expect.stringMatching(/^\+\d+$/), file]);
    const line = Number(called(editor)[1]?.slice(1));
    const section = lineOf(file, 'figures:');
    expect(line).toBeGreaterThan(section + 1);
    expect(readFileSync(file, 'utf8').split('\n')[line - 1]).toMatch(/^ {2}- /);
    // The keys are the reader's again.
    terminal.press('k');
    await terminal.waitFor(/▸2 Key figures .* 2\/\d+/);
    terminal.press('q', 'q');
    expect(await terminal.exit()).toEqual({ status: 0 });
    expect(terminal.leftovers()).toEqual([]);
  });

  test('opens a broken brief at its first error, and from the list a sound one at its top', async () => {
    const library = makeLibrary();
    const editor = makeEditor('sed -i "s/^sumary: x$/caveats: []/" "$3"');
    await using terminal = open(library, editor);
    await terminal.waitFor(/✗ 1 error/);
    terminal.press('e');
    await terminal.waitFor(() => readFileSync(`${editor}.log`, { flag: 'a+' }).length > 0);
    expect(called(editor)).toEqual(['-x', '+1', join(library, 'war.yaml')]);
    await terminal.waitFor(/▸Briefs/);
    terminal.press('G', 'enter');
    await terminal.waitFor(/did you mean/);
    terminal.press('e');
    await terminal.waitFor(/▸1 Summary/);
    expect(called(editor)).toEqual(['-x', '+5', join(library, 'broken.yaml')]);
    terminal.press('q', 'q');
    expect(await terminal.exit()).toEqual({ status: 0 });
  });

  test('that ends badly, or is not there, is reported in the footer', async () => {
    const library = makeLibrary();
    await using terminal = open(library, makeEditor('exit 3'));
    await terminal.waitFor(/▸Briefs/);
    terminal.press('e');
    await terminal.waitFor(/The editor .* ended with status 3\./);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });

    await using other = open(library, `/${'nowhere/'.repeat(20)}vi`);
    await other.waitFor(/▸Briefs/);
    other.press('e');
    await other.waitFor(
      /The editor vi could not be started: there is no such program\. Set \$EDITOR\./,
    );
    other.press('j');
    await other.waitFor(/▸Briefs.*2\/2/);
    other.press('q');
    expect(await other.exit()).toEqual({ status: 0 });
    expect(other.leftovers()).toEqual([]);
  });

  test('keeps ctrl-c for itself', async () => {
    const library = makeLibrary();
    const editor = makeEditor(
      'trap "echo caught; exit 0" INT; echo \'Press ctrl-c\'; while :; do sleep 0.05; done',
    );
    await using terminal = open(library, editor);
    await terminal.waitFor(/▸Briefs/);
    terminal.press('e');
    await terminal.waitFor('Press ctrl-c');
    terminal.press('ctrl-c');
    await terminal.waitFor(/▸Briefs/);
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
  });

  test('gets every key from the first one on', async () => {
    const library = makeLibrary();
    const editor = makeEditor(
      [
        'stty raw -echo; printf "\\033[H\\033[Jready"',
        'for i in 1 2 3 4 5 6; do k=$(dd bs=1 count=1 2>/dev/null); printf "\\r\\nkey $i is $k"; done',
        'stty sane',
      ].join('\n'),
    );
    await using terminal = open(library, editor);
    await terminal.waitFor(/▸Briefs/);
    for (const word of ['abcdef', 'ghijkl']) {
      terminal.press('j', 'e');
      await terminal.waitFor((rows) => rows[0] === 'ready');
      for (const [index, letter] of [...word].entries()) {
        terminal.type(letter);
        const seen = index === 5 ? /▸Briefs/ : `key ${index + 1} is ${letter}`;
        await terminal.waitFor(seen);
      }
    }
    terminal.press('q');
    expect(await terminal.exit()).toEqual({ status: 0 });
  });
});
