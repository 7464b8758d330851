/** The worked changes of CONTRIBUTING.md, made in a copy of the sources: what follows from each is seen to work. */
import { expect, test } from 'vitest';
import { SourceCopy } from './source-copy.ts';

const PRESS_IT = `
import { TYPOGRAPHIC } from './src/tui/look/typeface.ts';
import { footerLine } from './src/tui/reader/footer.ts';
import { BINDINGS } from './src/tui/reader/key-table.ts';
import { reduce } from './src/tui/reader/reducer.ts';
import { helpLines } from './src/tui/screens/help/help-keys.ts';
import { initialState } from './src/tui/state/state.ts';

const textOf = (line) => line.map(({ text }) => text).join('');
const state = initialState([], { columns: 100, rows: 24 }, TYPOGRAPHIC);
const { notice } = reduce(state, { kind: 'press', keys: ['t'] });
const help = helpLines(state, BINDINGS).map(textOf);
console.log(JSON.stringify({ notice, footer: textOf(footerLine(state)), help }));
`;

test('a key is a record: dispatch, footer, help and the README have it from there', () => {
  using copy = new SourceCopy();
  copy.makeWorkedChange('A key');
  copy.run('scripts/docs.ts');
  expect(copy.read('README.md')).toContain('| t | take a cup of tea |\n');
  const { notice, footer, help } = JSON.parse(copy.run('new-key.ts', PRESS_IT));
  expect(notice).toBe('Tea is taken.');
  expect(footer).toContain(' t tea ');
  expect(help).toContainEqual(expect.stringMatching(/^ t +take a cup of tea$/));
});

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
const state = reduce(opened, { kind: 'press', keys: ['2', '5'] });
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
  copy.makeWorkedChange('A pane');
  expect(JSON.parse(copy.run('new-pane.ts', FOCUS_IT))).toEqual({
    focus: 'people',
    item: { section: 'people', index: 0 },
    items: 1,
    rows: 6,
    help: {
      keys: '1 2 3 4 5',
      meaning: 'summary, key figures, quotes, open questions, people',
    },
  });
});

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
  copy.makeWorkedChange('A print format');
  copy.write('a.yaml', 'sitrep: 1\ntitle: Port of Varna closed\n');
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
  copy.makeWorkedChange('A command');
  const lines = ['tea --cups 2 green', 'tea', 'help tea', '--help'];
  const output = copy.run('run.ts', runAll(lines));
  expect(output).toMatch(/^2 cups of green tea\n/);
  expect(output).toContain("missing required argument 'kind'\nTry: sitrep tea --help\n");
  expect(output).toContain('--cups <count>');
  expect(output).toContain('Examples:\n  sitrep tea --cups 2 green\n');
  expect(output).toMatch(/^ {2}tea \[options\] <kind> +make tea$/m);
});

const SEE_VERDICT = `
import { helpLines } from './src/tui/screens/help/help-keys.ts';
import { formatCount } from './src/evidence/verdict/verdict.ts';
import { TYPOGRAPHIC } from './src/tui/look/typeface.ts';
import { BINDINGS } from './src/tui/reader/key-table.ts';
import { initialState } from './src/tui/state/state.ts';

const state = initialState([], { columns: 100, rows: 24 }, TYPOGRAPHIC);
const help = helpLines(state, BINDINGS).map((line) => line.map(({ text }) => text).join(''));
console.log(JSON.stringify({ count: formatCount('misplaced', 2), help }));
`;

test('the wording of a verdict is one word in one table: counts and help say it', () => {
  using copy = new SourceCopy();
  copy.makeWorkedChange('The wording of a verdict');
  const { count, help } = JSON.parse(copy.run('verdict.ts', SEE_VERDICT));
  expect(count).toBe('2 elsewhere');
  expect(help).toContainEqual(expect.stringContaining('elsewhere'));
  expect(help).not.toContainEqual(expect.stringContaining('misplaced'));
});

const SEE_COLOUR = `
import { STYLE_OF_STATUS } from './src/tui/look/colours.ts';
import { themeFor } from './src/tui/look/theme.ts';
import { lookChange, PLAIN } from './src/tui/output/look.ts';

const [piece] = themeFor({ hasColour: true })([{ text: 'x', ...STYLE_OF_STATUS.answered }]);
console.log(JSON.stringify(lookChange(PLAIN, piece.look)));
`;

test('a colour is one word in one table', () => {
  using copy = new SourceCopy();
  copy.makeWorkedChange('A colour');
  expect(copy.run('colour.ts', SEE_COLOUR)).toBe('"\\u001b[36m"\n');
});

const READ_WORDS = `
import { figuresOf } from './src/article/quantities/source-figures.ts';
import { readSource } from './src/article/source-text.ts';
import { diffWords } from './src/evidence/compare/word-diff.ts';
import { numbersIn } from './src/evidence/points/claims.ts';
import { readFigurePhrase } from './src/language/figures/figure-phrase.ts';
import { reversingPhrases } from './src/language/words/sense-words.ts';

const text = 'They lost a whisker over 40 ships.';
console.log(JSON.stringify({
  brief: readFigurePhrase(text)?.qualifier,
  source: figuresOf({ source: readSource(text), skip: new Set() }, 1).map(({ qualifiers }) => [...qualifiers]),
  point: numbersIn(text).map(({ qualifier }) => qualifier),
  difference: diffWords(text, 'They lost 40 ships.').changes.map(({ kind }) => kind),
  finnish: readFigurePhrase('yli 4,2 miljoonaa euroa', 'fi'),
  negation: reversingPhrases('se ei ole totta'),
}));
`;

test('a hedge word is one line: briefs, articles, points and word differences read it', () => {
  using copy = new SourceCopy();
  copy.makeWorkedChange('A hedge word');
  expect(JSON.parse(copy.run('words.ts', READ_WORDS))).toMatchObject({
    brief: 'more-than',
    source: [['more-than']],
    point: ['more-than'],
    difference: ['hedge-lost'],
  });
});

test('a language is one file and its entry in the list: its scales, hedges and negations are read', () => {
  using copy = new SourceCopy();
  copy.makeWorkedChange('A language');
  expect(JSON.parse(copy.run('words.ts', READ_WORDS))).toMatchObject({
    finnish: {
      qualifier: 'more-than',
      quantity: { amount: { value: 4_200_000 } },
      unit: 'euroa',
    },
    negation: ['ei'],
  });
});
