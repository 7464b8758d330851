// A draft is written and opened in the reader, in a real terminal.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder } from '../folder.ts';
import { sitrep } from './program.ts';
import { Terminal } from './pseudo-terminal.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>The port of Varna is shut</title></head><body>
<article><h1>The port of Varna is shut</h1>
<p>Some 300 ships wait off the port of Varna, harbour minister Bo Lund said on Monday, while the crews sleep.</p>
<p>“We shall open soon,” Lund told reporters who had come to the quay. He declined to say when that would be.</p>
<p>The port has been shut since the storm of last week, which sank two tugs and tore down a crane on the quay.</p>
</article></body></html>`;

test('draft --open writes the brief, then opens it with its source', async () => {
  const cwd = makeFolder({});
  writeFileSync(join(cwd, 'page.html'), PAGE);
  const env = { HOME: makeFolder({}), XDG_DATA_HOME: makeFolder({}) };
  await using terminal = Terminal.open(sitrep('draft', 'page.html', '--open'), { cwd, env });
  await terminal.waitFor(/▸1 Summary/);
  expect(terminal.screen().join('\n')).toContain('The port of Varna is shut');
  terminal.press('3', 'enter');
  await terminal.waitFor('We shall open soon');
  await terminal.waitFor(/verified/);
  terminal.press('q', 'q', 'q');
  expect(await terminal.exit()).toEqual({ status: 0 });
  expect(terminal.leftovers()).toEqual([]);
  expect(existsSync(join(cwd, 'the-port-of-varna-is-shut.yaml'))).toBe(true);
});
