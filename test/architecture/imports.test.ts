/** Which part of the program may know which, and what only some may touch. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSources, resolveImport, sourceFile } from './source-text.ts';

const sources = readSources();

const manifest: { devDependencies: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** Each part may import those before it. */
const LAYERS: readonly (readonly string[])[] = [
  ['text'],
  ['language'],
  ['diagnostics', 'article'],
  ['brief', 'intake'],
  ['evidence'],
  ['draft'],
  ['library'],
  ['print'],
  ['tui'],
  ['commands'],
  ['cli'],
];

/** The files at the top of `src`. */
const EDGE = ['build-constants.d.ts', 'cli.ts', 'launch.cts', 'open-terminal.ts'];

/**
 * The rooms of each part: each may import those before it. `.` is the files of no room; `*` is all rooms that are not
 * listed, which do not import each other.
 */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  text: ['.', 'layout', 'folding', 'safety'],
  language: [
    'model',
    'tables/clauses',
    'tables/gaps',
    'tables/people',
    'tables/spelled',
    '*',
    '.',
    'units',
    'numbers',
    'figures',
    'words',
  ],
  diagnostics: ['.'],
  article: [
    ...['.', 'text-files', 'words', 'names', 'quotations', 'clauses', 'speakers', 'speech'],
    ...['quantities', '*'],
  ],
  brief: ['yaml', 'model', 'format', 'reading', 'writing'],
  intake: ['markup', 'model', 'facts', 'page', '*', '.'],
  evidence: [
    ...['compare', 'verdict', 'search', 'quotes', 'figures', 'speakers', 'points', '*', '.'],
    'record',
  ],
  draft: ['.'],
  library: [
    ...['files', 'briefs', 'search', 'store', 'sources', 'articles', 'checking', 'watching'],
    '*',
  ],
  print: ['document', '*', '.', 'digest', 'diff', 'extracts'],
  tui: [
    ...['model', 'output', 'look', 'panes', 'terminal', 'state', 'keys', 'frame'],
    ...['screens/library', 'screens/text', '*', 'reader', 'screen-reader', 'app'],
  ],
  commands: [
    'edge',
    'output',
    'input',
    'syntax',
    'articles',
    'filters',
    'programs',
    'print',
    'check',
    'read',
    '*',
    '.',
  ],
  cli: ['.'],
};

/** `src/tui/reader/key-table.ts` is in `tui`; the files at the top are the edge. */
function partOf(path: string): string {
  const [, part = '', ...rest] = path.split('/');
  if (rest.length > 0) return part;
  return EDGE.includes(part) ? 'cli' : `none: ${path}`;
}

const layerOf = (part: string): number => LAYERS.findIndex((parts) => parts.includes(part));

/** Where the room of a file stands among those of its part; none where it has no place there. */
function roomLayer(path: string): number {
  const rooms = ROOMS[partOf(path)] ?? [];
  const room = roomOf(path).split('/').slice(2).join('/') || '.';
  return rooms.indexOf(rooms.includes(room) ? room : '*');
}

/** The folder of a file: `src/tui/keys`. */
const roomOf = (path: string): string => path.slice(0, path.lastIndexOf('/'));

/** Which of our own files each file imports. */
const importsOf = new Map(
  sources.map(({ path, imports }) => [
    path,
    imports.map((name) => resolveImport(name, path)).filter((target) => target.startsWith('src/')),
  ]),
);

/** What each room imports of other rooms. */
function roomImports(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const [path, targets] of importsOf) {
    const rooms = found.get(roomOf(path)) ?? new Set();
    for (const target of targets) if (roomOf(target) !== roomOf(path)) rooms.add(roomOf(target));
    found.set(roomOf(path), rooms);
  }
  return new Map([...found].map(([room, rooms]) => [room, [...rooms]]));
}

/** The groups of nodes that lead to one another or to themselves, in a graph (Tarjan’s strongly connected components). */
function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const [index, low] = [new Map<string, number>(), new Map<string, number>()];
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): void => {
    const own = index.size;
    index.set(node, own);
    low.set(node, own);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node) ?? own, low.get(next) ?? own));
    }
    if (low.get(node) !== own) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1 || graph.get(node)?.includes(node)) circles.push(circle.toSorted());
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return circles;
}

/** Lines `file: what` for each file outside `allowed` in which something is found. */
function offenders(
  allowed: (path: string) => boolean,
  find: (file: (typeof sources)[number]) => readonly string[],
): string[] {
  return sources
    .filter(({ path }) => !allowed(path))
    .flatMap((file) => find(file).map((found) => `${file.path}: ${found}`));
}

const within =
  (...places: readonly string[]) =>
  (path: string): boolean =>
    places.some((place) => path.startsWith(place));

const importing =
  (pattern: RegExp) =>
  ({ imports }: (typeof sources)[number]): string[] =>
    imports.filter((name) => pattern.test(name)).map((name) => `imports ${name}`);

describe('imports', () => {
  test('every file is in a part that has its place', () => {
    expect(sources.length).toBeGreaterThan(50);
    const lost = sources.filter(({ path }) => layerOf(partOf(path)) < 0 || roomLayer(path) < 0);
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  test('name a file of src, a package or a module of Node’s', () => {
    const paths = new Set(sources.map(({ path }) => path));
    const dependencies = Object.keys(manifest.devDependencies);
    const isKnown = (name: string, path: string): boolean =>
      paths.has(resolveImport(name, path)) ||
      name.startsWith('node:') ||
      dependencies.some((known) => name === known || name.startsWith(`${known}/`)) ||
      (path === 'src/commands/schema/schema.ts' && /\/schema\/[a-z.-]+\.json$/.test(name)) ||
      (path === 'src/launch.cts' && name === './cli.js');
    const strange = sources.flatMap(({ path, imports }) =>
      imports.filter((name) => !isKnown(name, path)).map((name) => `${path}: imports ${name}`),
    );
    expect(strange).toEqual([]);
  });

  test('point one way, from the command line down to text', () => {
    const upward = [...importsOf].flatMap(([path, targets]) =>
      targets.flatMap((target) => {
        const [from, to] = [partOf(path), partOf(target)];
        const isAllowed = from === to || layerOf(to) < layerOf(from);
        return isAllowed ? [] : `${path} imports ${target}, but ${from} comes before ${to}`;
      }),
    );
    expect(upward).toEqual([]);
  });

  test('point one way between the rooms of a part', () => {
    const upward = [...importsOf].flatMap(([path, targets]) =>
      targets
        .filter((target) => partOf(target) === partOf(path) && roomOf(target) !== roomOf(path))
        .filter((target) => roomLayer(target) >= roomLayer(path))
        .map((target) => `${path} imports ${target}, whose room does not come before its own`),
    );
    expect(upward).toEqual([]);
  });

  test('make no circle of files', () => {
    expect(circlesIn(importsOf)).toEqual([]);
  });

  test('make no circle of rooms', () => {
    expect(circlesIn(roomImports())).toEqual([]);
  });

  test('of relative files name their suffix', () => {
    const vague = (file: (typeof sources)[number]) =>
      file.imports.filter((name) => name.startsWith('.') && !/\.(?:[cm]?tsx?|js|json)$/.test(name));
    expect(offenders(() => false, vague)).toEqual([]);
  });

  test('of React and Ink are in the reader’s folder only', () => {
    const isAllowed = within('src/tui/');
    expect(offenders(isAllowed, importing(/^(?:react|ink)(?:$|[-/])|^yoga/))).toEqual([]);
  });

  test('of React and Ink are not in the reader’s pure files', () => {
    const values =
      /(?:import|export)\s+(?!type\b)[^;'"]*from\s*['"](?:react|ink)['"/-]|import\s*\(\s*['"](?:react|ink)['"/-]/g;
    const impure = ({ code }: (typeof sources)[number]) => code.match(values) ?? [];
    expect(offenders((path) => path.endsWith('.tsx'), impure)).toEqual([]);
  });

  test('of Ink’s own text are where the screen is drawn only: it would not be seen elsewhere', () => {
    const text = /import\s[^;]*(?:\bText\b|\*)[^;]*from\s*'ink'/g;
    const found = ({ code }: (typeof sources)[number]) => code.match(text) ?? [];
    expect(offenders((path) => path === 'src/tui/look/row.tsx', found)).toEqual([]);
  });

  test('of the disk are in the library, the commands and the edge only, and of the network nowhere', () => {
    const isAllowed = within(
      'src/library/',
      'src/commands/',
      'src/cli.ts',
      'src/launch.cts',
      'src/open-terminal.ts',
    );
    const disk = importing(/^node:(?!(?:crypto|stream|timers\/promises|util)$)|^chokidar$/);
    const net = ({ bare }: (typeof sources)[number]) =>
      bare.match(/(?<![.\w$])(?:fetch|WebSocket|EventSource|XMLHttpRequest)\b/g) ?? [];
    expect(offenders(isAllowed, disk)).toEqual([]);
    expect(offenders(() => false, net)).toEqual([]);
  });
});

test('nothing asks for its own place on the disk', () => {
  const found = ({ bare }: (typeof sources)[number]) => bare.match(/\bimport\.meta\b/g) ?? [];
  expect(offenders(() => false, found)).toEqual([]);
});

describe('only the edge', () => {
  test('says process', () => {
    const isAllowed = within('src/cli.ts', 'src/open-terminal.ts', 'src/launch.cts');
    const found = ({ bare, code, imports }: (typeof sources)[number]) => [
      // In templates within templates too, which `bare` does not have.
      ...(code.match(/(?<![.\w$])process\.\w+/g) ?? []),
      ...(bare.match(/(?<![.\w$])process\b(?!\s*:)|\?\s*process\b/g) ?? []),
      ...imports.filter((name) => /^(?:node:)?process$/.test(name)),
    ];
    expect(offenders(isAllowed, found)).toEqual([]);
  });

  test('writes to the console, or says globalThis', () => {
    const found = ({ bare }: (typeof sources)[number]) =>
      bare.match(/(?<![.\w$])(?:console|global|globalThis)\b/g) ?? [];
    expect(offenders(within('src/cli.ts', 'src/launch.cts'), found)).toEqual([]);
  });
});

test('only screen, clipboard, diagnostics renderer, progress bar and fence know terminal sequences', () => {
  const isAllowed = within(
    'src/tui/terminal/clipboard.ts',
    'src/tui/output/sequences.ts',
    'src/diagnostics/render-text.ts',
    'src/commands/output/progress-bar.ts',
    'src/text/safety/fence.ts',
    // They read what the terminal sends.
    'src/tui/terminal/paste-guard.ts',
    'src/tui/terminal/reply-filter.ts',
  );
  const written =
    /\\(?:u00[19]b|u\{0*[19]b\}|x[19]b|e\[|033)|Code(?:Point)?\((?:0x[19]b|27|155)\b/gi;
  const found = ({ code }: (typeof sources)[number]) => [
    ...(code.match(written) ?? []),
    ...(code.includes('\u001B') ? ['a raw ESC'] : []),
  ];
  expect(offenders(isAllowed, found)).toEqual([]);
});

describe('files', () => {
  test('have names that say what is inside', () => {
    const vague = sources.filter(({ path }) =>
      /\/index\.|[/-](?:utils?|helpers?|types?|misc|common)[./]/.test(path),
    );
    expect(vague.map(({ path }) => path)).toEqual([]);
    const odd = sources.filter(({ path }) => !/^[a-z0-9/-]+\.(?:ts|tsx|cts|d\.ts)$/.test(path));
    expect(odd.map(({ path }) => path)).toEqual([]);
  });

  test('have at most 300 lines', () => {
    const lines = (text: string) => text.trimEnd().split('\n').length;
    const long = sources.filter(({ text }) => lines(text) > 300);
    expect(long.map(({ path, text }) => `${path}: ${lines(text)} lines`)).toEqual([]);
  });

  test('begin with a sentence that says what they are for', () => {
    const bare = sources.filter(
      ({ text }) => !/^(?:\/\*\*|\/\/)[\s*]*(?!biome|@)[\p{L}`]/u.test(text),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });
});

describe('rooms', () => {
  test('hold one idea each: at most 16 files', () => {
    const counts = Map.groupBy(sources, ({ path }) => roomOf(path));
    const full = [...counts].filter(([, files]) => files.length > 16);
    expect(full.map(([room, files]) => `${room}: ${files.length} files`)).toEqual([]);
  });

  test('in a circle are found', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circlesIn(graph)).toEqual([['a', 'b', 'c']]);
  });
});

describe('the scanner behind these tests', () => {
  const file = sourceFile(
    'src/brief/sample.ts',
    [
      "// import 'not-this';",
      "/* process */ import type { A } from '../text/a.ts';",
      "import b, {\n  c,\n} from './b.ts';",
      "export * from './d.ts';",
      "import 'side-effect';",
      "const e = await import('./e.ts'); // process.exit",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: source text that is scanned
      "const f = 'process.env'; const g = /process'/; const h = `a ${process.pid} // b`;",
      'const type = { process: 1 }.process;',
    ].join('\n'),
  );

  test('sees every kind of import, and none in comments', () => {
    expect(file.imports).toEqual(['../text/a.ts', './b.ts', './d.ts', 'side-effect', './e.ts']);
    expect(resolveImport('../text/a.ts', file.path)).toBe('src/text/a.ts');
  });

  test('knows code from strings, patterns and comments', () => {
    expect(file.bare.match(/process\b(?!\s*:)/g)).toHaveLength(2);
    expect(file.bare).toContain('process.pid');
    expect(file.bare).not.toContain('env');
  });
});
