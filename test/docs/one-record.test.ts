/** A new key, pane, format and command, in a copy of the sources: one record each, and `npm run docs`, are all that it takes. */
import { expect, test } from 'vitest';
import { SourceCopy } from './source-copy.ts';

const KEY = `
  ...bind({ modes: ['library'], topic: 'take' }, [
    {
      keys: ['t'],
      command: 'take-tea',
      run: (state) => ({ ...state, notice: 'Tea is taken.' }),
      help: { keys: 't', meaning: 'take a cup of tea' },
      footer: { keys: 't', word: 'tea' },
    },
  ]),
`;

const PRESS_IT = `
import { TYPOGRAPHIC } from './src/tui/look/typeface.ts';
import { footerLine } from './src/tui/reader/footer.ts';
import { BINDINGS } from './src/tui/reader/key-table.ts';
import { reduce } from './src/tui/reader/reducer.ts';
import { helpLines } from './src/tui/screens/help/help-lines.ts';
import { initialState } from './src/tui/state/state.ts';

const textOf = (line) => line.map(({ text }) => text).join('');
const state = initialState([], { columns: 100, rows: 24 }, TYPOGRAPHIC);
const { notice } = reduce(state, { kind: 'press', keys: ['t'] });
const help = helpLines(state, BINDINGS).map(textOf);
console.log(JSON.stringify({ notice, footer: textOf(footerLine(state)), help }));
`;

test('a key is a record: dispatch, footer, help and the README have it from there', () => {
  using copy = new SourceCopy();
  copy.insertAfter('src/tui/screens/library/library-keys.ts', 'export const LIBRARY_KEYS = [', KEY);
  copy.run('scripts/docs.ts');
  expect(copy.read('README.md')).toContain('| t | take a cup of tea |\n');
  const { notice, footer, help } = JSON.parse(copy.run('new-key.ts', PRESS_IT));
  expect(notice).toBe('Tea is taken.');
  expect(footer).toContain(' t tea ');
  expect(help).toContainEqual(expect.stringMatching(/^ t +take a cup of tea$/));
});

const PANE = `
  {
    name: 'people',
    title: 'People',
    shortTitle: 'Peo',
    whenEmpty: 'No people.',
    sections: ['people'],
  },
`;

const FOCUS_IT = `
import { parseBrief } from './src/brief/reading/parse-brief.ts';
import { TYPOGRAPHIC } from './src/tui/look/typeface.ts';
import { helpRows } from './src/tui/keys/binding.ts';
import { itemsOf } from './src/tui/panes/section-items.ts';
import { layOutBrief, paneSize } from './src/tui/panes/brief-layout.ts';
import { BINDINGS } from './src/tui/reader/key-table.ts';
import { reduce } from './src/tui/reader/reducer.ts';
import { initialState, itemUnderCursor } from './src/tui/state/state.ts';

const text = 'sitrep: 1\\ntitle: A title\\nsummary: [A point.]\\npeople:\\n  - {name: Ana, role: mayor, attribution: named}\\n';
const { brief } = parseBrief(text, 'a.yaml');
const entry = { path: 'a.yaml', id: 'a', text, brief, diagnostics: [] };
const size = { columns: 80, rows: 24 };
const opened = initialState([entry], size, TYPOGRAPHIC);
const state = reduce(opened, { kind: 'press', keys: ['2', '1'] });
console.log(JSON.stringify({
  focus: state.focus,
  item: itemUnderCursor(state),
  items: itemsOf(brief, TYPOGRAPHIC).people.length,
  rows: paneSize(layOutBrief(size, false), 'people').rows,
  help: helpRows(BINDINGS, false).find(({ keys }) => keys.startsWith('1')),
}));
`;

test('a pane is a record: its key, its items, its place on the screen and its help come from there', () => {
  using copy = new SourceCopy();
  copy.insertAfter('src/tui/panes/panes.ts', 'const TABLE = [', PANE);
  expect(JSON.parse(copy.run('new-pane.ts', FOCUS_IT))).toEqual({
    focus: 'people',
    item: { section: 'people', index: 0 },
    items: 1,
    rows: 6,
    help: {
      keys: '1 2 3 4 5',
      meaning: 'people, summary, key figures, quotes, open questions',
    },
  });
});

const FORMAT = `
import { documentOf } from '../document/format.ts';
export const TITLES = {
  name: 'titles',
  help: 'titles alone',
  suffix: 'lst',
  hasPages: false,
  menu: { plain: 'titles', withExtracts: 'titles with evidence' },
  async *print(briefs, settings) {
    for await (const brief of briefs) yield documentOf(brief, settings).title + '\\n';
  },
};
`;

const COMMAND = `
import { command } from '../syntax/command.ts';
export const TEA = command({
  name: 'tea',
  arguments: [{ usage: '<kind>' }],
  options: { cups: { value: 'count', help: 'how many', parse: Number } },
  help: 'make tea',
  examples: ['sitrep tea --cups 2 green'],
  run: ([kind], { cups = 1 }, io) => {
    io.stdout.write(cups + ' cups of ' + kind + ' tea\\n');
    return 0;
  },
});
`;

/** Runs command lines as the program does; their output, one after another. */
const runAll = (lines: readonly string[]): string => `
globalThis.SITREP_VERSION = '0.0.0';
globalThis.SITREP_BUILD = 'test';
const { run } = await import('./src/commands/program.ts');
const sink = { write: (text) => process.stdout.write(text), isTTY: false, columns: undefined };
const io = {
  stdin: [],
  hasPipedInput: false,
  stdout: sink,
  stderr: sink,
  openTerminal: () => undefined,
  uninterrupted: (work) => work(),
  env: { SITREP_CACHE: 'off' },
  cwd: process.cwd(),
  onCrash: () => () => {},
};
for (const line of ${JSON.stringify(lines)}) await run(line.split(' '), io);
`;

test('a format is a record: the command line, its help and the print menu have it from there', () => {
  using copy = new SourceCopy();
  copy.write('src/print/titles/titles-format.ts', FORMAT);
  copy.write('a.yaml', 'sitrep: 1\ntitle: Port of Varna closed\n');
  const table = 'src/print/formats.ts';
  const imported = "import { TEXT } from './text/text-format.ts';";
  copy.insertAfter(table, imported, "import { TITLES } from './titles/titles-format.ts';\n");
  copy.write(table, copy.read(table).replace('JSON_LINES]', 'JSON_LINES, TITLES]'));
  const output = copy.run('run.ts', runAll(['print --format titles a.yaml', 'print --help']));
  expect(output).toMatch(/^Port of Varna closed\n/);
  expect(output.replace(/\s+/g, ' ')).toContain('titles: titles alone (choices:');
  const menu = copy.run(
    'menu.ts',
    "import { FORMS } from './src/print/formats.ts'; console.log(FORMS.map(({ label }) => label).join());",
  );
  expect(menu).toContain(',titles,titles with evidence\n');
});

test('a command is a record: usage, parsing and help have it from there', () => {
  using copy = new SourceCopy();
  copy.write('src/commands/tea/tea-command.ts', COMMAND);
  const table = 'src/commands/program.ts';
  const imported = "import { SOURCE } from './source/source-command.ts';";
  copy.insertAfter(table, imported, "import { TEA } from './tea/tea-command.ts';\n");
  copy.write(table, copy.read(table).replace('SCHEMA];', 'SCHEMA, TEA];'));
  const lines = ['tea --cups 2 green', 'tea', 'help tea', '--help'];
  const output = copy.run('run.ts', runAll(lines));
  expect(output).toMatch(/^2 cups of green tea\n/);
  expect(output).toContain("missing required argument 'kind'\nTry: sitrep tea --help\n");
  expect(output).toContain('--cups <count>');
  expect(output).toContain('Examples:\n  sitrep tea --cups 2 green\n');
  expect(output).toMatch(/^ {2}tea \[options\] <kind> +make tea$/m);
});
