// Briefs, names and typed searches that want to talk to the terminal, in a real one: every byte that comes out of
// the program is text, or on the list of what the reader may send.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { briefHolding } from '../hostile/hostile-brief.ts';
import { HOSTILE } from '../hostile/hostile-texts.ts';
import { strays } from '../hostile/sequences.ts';
import { sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

const ALL = HOSTILE.map(([, text]) => text).join(' ');

let library: string;

beforeAll(() => {
  library = mkdtempSync(join(tmpdir(), 'sitrep-hostile-'));
  for (const [index, [, text]] of HOSTILE.entries()) {
    const name = text.replaceAll(/[/\0]/g, '').toWellFormed().slice(0, 30);
    writeFileSync(join(library, `${index} ${name}.yaml`), briefHolding(text));
  }
  writeFileSync(join(library, 'all.yaml'), briefHolding(ALL));
  writeFileSync(join(library, 'broken.yaml'), `title: ${ALL}\n${JSON.stringify(ALL)}: 1\n`);
  writeFileSync(join(library, 'noise.yaml'), Buffer.from(ALL, 'latin1'));
  mkdirSync(join(library, '\u001B[31mfolder\u202E.yaml'));
});

afterAll(() => rmSync(library, { recursive: true, force: true }));

/** What a person types, which the terminal would have obeyed: nothing that would be a key of its own. */
const TYPED = ALL.replaceAll(/\p{Cc}/gu, '').toWellFormed();

describe.each([
  [80, 24],
  [120, 40],
  [40, 10],
])('at %ix%i', (cols, rows) => {
  // Typed text may hold the key of the editor or the pager: those end at once.
  const env = { EDITOR: 'true', VISUAL: 'true', PAGER: 'true' };

  test('the reader sends nothing that is not its own', async () => {
    await using terminal = Terminal.open(sitrep(library), { cols, rows, env });
    await terminal.waitFor(/quit/);
    for (let index = 0; index < HOSTILE.length + 4; index++) {
      terminal.press('enter', '2', 'j', '3', 'G', 'z', 'z', '4', 'J', 'esc');
      await terminal.untilQuiet(20);
      terminal.press('j');
    }
    terminal.press('g', 'r', '?', 'esc');
    await terminal.untilQuiet();
    terminal.press('ctrl-c');
    await terminal.exit();
    expect(strays(terminal.output, 'reader')).toEqual([]);
    expect(terminal.leftovers()).toEqual([]);
  });

  test.each([
    ['the library', []],
    ['a brief', ['enter']],
  ])('nor when it is typed or pasted into the search of %s', async (_, keys) => {
    await using terminal = Terminal.open(sitrep(library), { cols, rows, env });
    await terminal.waitFor(/quit/);
    terminal.press(...keys);
    await terminal.waitFor((screen) => keys.length === 0 || !/ quit/.test(screen.at(-1) ?? ''));
    terminal.press('/');
    // What is typed before would be keys: the editor is one of them, and the terminal echoes while that runs.
    await terminal.waitFor((screen) => screen.at(-1)?.startsWith(' /') === true);
    terminal.type(TYPED.slice(0, 200));
    await terminal.untilQuiet(50);
    terminal.type(`\u001B[200~${ALL.replaceAll('\u001B', '')}\u001B[201~`);
    await terminal.untilQuiet(50);
    terminal.press('enter', 'n', 'ctrl-c');
    await terminal.exit();
    expect(strays(terminal.output, 'reader')).toEqual([]);
    expect(terminal.leftovers()).toEqual([]);
  });
});

describe.each([
  ['list', []],
  ['check', ['--color', 'always']],
  ['print', []],
  ['check', ['--format', 'json']],
  ['check', ['--format', 'github']],
  ['list', ['--json']],
])('sitrep %s %j', (command, options) => {
  test('sends text, and colours where they were asked for', async () => {
    await using terminal = Terminal.open(sitrep(command, ...options, library));
    await terminal.exit();
    const policy = options.includes('always') ? 'coloured' : 'plain';
    // The terminal's driver makes CR LF of each line end.
    expect(strays(terminal.output.replaceAll('\r\n', '\n'), policy)).toEqual([]);
  });
});
