/**
 * Briefs as somebody would make them who wants to keep a reader busy: each fills the size it is given
 * with one shape. Text only; what is on a disk is in `files.ts`.
 */

/** A file's text of at most `size` bytes. */
export type Shape = (size: number) => string;

export const HEAD = 'sitrep: 1\ntitle: T\n';

/** `unit` over and over, between `head` and `tail`, as often as fits. */
function filled(unit: string | ((index: number) => string), head = HEAD, tail = ''): Shape {
  return (size) => {
    const parts = [head];
    let room = size - Buffer.byteLength(head) - Buffer.byteLength(tail);
    for (let index = 0; ; index++) {
      const next = typeof unit === 'string' ? unit : unit(index);
      room -= Buffer.byteLength(next);
      if (room < 0) break;
      parts.push(next);
    }
    return parts.join('') + tail;
  };
}

/** The items of a section. */
const items = (section: string, item: string | ((index: number) => string)): Shape =>
  filled(
    typeof item === 'string' ? `  - ${item}\n` : (index) => `  - ${item(index)}\n`,
    `${HEAD}${section}:\n`,
  );

/** One item of a section, as long as fits. */
const one = (section: string, unit: string, before = '', after = ''): Shape =>
  filled(unit, `${HEAD}${section}:\n  - ${before}`, `${after}\n`);

/** A fixed text, whatever the size. */
const just =
  (text: string): Shape =>
  () =>
    text;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Each list holds the one before nine times. */
function bomb(depth: number, width: number): string {
  const lists = [...LETTERS.slice(1, depth + 1)].map(
    (letter, index) =>
      `${letter}: &${letter} [${Array(width).fill(`*${LETTERS[index]}`).join(', ')}]`,
  );
  return `${HEAD}a: &a [${Array(width).fill('x').join(', ')}]\n${lists.join('\n')}\nsummary: *${LETTERS[depth]}\n`;
}

const NESTING: Readonly<Record<string, Shape>> = {
  'keys that are mappings, 500 deep': just(`${HEAD}summary:\n  ${'? '.repeat(500)}x`),
  'keys that are mappings, to the end': filled('? '),
  'keys that are mappings, on lines of their own': filled('? a\n'),
  'keys that are flow mappings': filled('? {a: b}\n: c\n'),
  'flow mappings as keys of flow mappings': filled('{', HEAD, ''),
  'flow keys in flow keys': (size) => {
    const depth = Math.min(180, size >> 4);
    return `${HEAD}summary: ${'{? '.repeat(depth)}x${'}'.repeat(depth)}`;
  },
  'many flow keys in flow keys': filled(
    `  - ${'{? '.repeat(90)}x${'}'.repeat(90)}\n`,
    `${HEAD}summary:\n`,
  ),
  'lists in lists, 100 deep': just(`${HEAD}summary: ${'['.repeat(100)}${']'.repeat(100)}`),
  'many lists in lists, 100 deep': filled(
    `  - ${'['.repeat(100)}${']'.repeat(100)}\n`,
    `${HEAD}summary:\n`,
  ),
  'many mappings in mappings, 100 deep': filled(
    `  - ${'{a: '.repeat(100)}${'}'.repeat(100)}\n`,
    `${HEAD}summary:\n`,
  ),
  'lists in lists, to the end': filled('- '),
  'lists in lists, on lines of their own': (size) => {
    const lines: string[] = [];
    for (let depth = 0, room = size - 40; room > 0; depth++) {
      const line = `${' '.repeat(depth * 2)}-\n`;
      room -= line.length;
      if (room > 0) lines.push(line);
    }
    return `${HEAD}summary:\n${lines.join('')}`;
  },
  'mappings in mappings, ever deeper': (size) => {
    const lines: string[] = [];
    for (let depth = 0, room = size - 40; room > 0; depth++) {
      const line = `${' '.repeat(depth)}a:\n`;
      room -= line.length;
      if (room > 0) lines.push(line);
    }
    return `sitrep: 1\ntitle: T\n${lines.join('')}`;
  },
  'opening brackets': filled('[', ''),
  'opening brackets, a word between': filled('[a, ', ''),
  'opening brackets on lines': filled('[\n', `${HEAD}a: `),
  'opening braces': filled('{a: ', ''),
  'opening braces alone': filled('{', ''),
  'closing brackets': filled(']', ''),
  'closing brackets after a head': filled(']\n'),
  'closing braces': filled('}', ''),
  commas: filled(',', ''),
  'commas in brackets': filled(',', `${HEAD}summary: [`, ']'),
  colons: filled(':', ''),
  'colons and spaces': filled(': ', ''),
  'colons and spaces after a key': filled(': ', `${HEAD}a`),
  bars: filled('|', ''),
  'block headers': filled('a: |\n'),
};

const ALIASES: Readonly<Record<string, Shape>> = {
  'aliases that unfold ninefold, nine times': just(bomb(9, 9)),
  'aliases that unfold twofold, 25 times': just(bomb(25, 2)),
  'honest aliases': filled('  - *a\n', `${HEAD}summary:\n  - &a text\n`),
  'aliases of a long text': filled('  - *a\n', `${HEAD}summary:\n  - &a ${'long '.repeat(2000)}\n`),
  'aliases of one broken item': (size) =>
    `${HEAD}summary:\n  - &a {text: x, confidence: z, b: 1}\n${'  - *a\n'.repeat(Math.min(9000, size >> 5))}`,
  'aliases to nothing': filled('  - *a\n', `${HEAD}summary:\n`),
  'aliases as keys': filled((index) => `*a${index}: b\n`),
  'marks that nothing refers to': filled((index) => `  - &a${index} b\n`, `${HEAD}summary:\n`),
  'marks and aliases by turns': filled(
    (index) => `  - &a${index} b\n  - *a${index}\n`,
    `${HEAD}summary:\n`,
  ),
  'one mark, over and over': filled('  - &a b\n', `${HEAD}summary:\n`),
  'an alias inside itself': just(`${HEAD}summary: &a [*a, *a]\n`),
  'a mapping inside itself': just(`${HEAD}summary: &a {text: *a, at: *a}\n`),
  'two that hold each other': just(`${HEAD}summary: &a [&b [*a], *b]\n`),
};

const KEYS: Readonly<Record<string, Shape>> = {
  'forty thousand keys': filled((index) => `k${index.toString(36)}:\n`),
  'forty thousand keys with values': filled((index) => `k${index.toString(36)}: v\n`),
  'forty thousand keys of an item': filled(
    (index) => `    k${index.toString(36)}: v\n`,
    `${HEAD}summary:\n  - text: a\n`,
  ),
  'forty thousand keys in braces': filled(
    (index) => `k${index.toString(36)}: v, `,
    `${HEAD}prepared: {`,
    '}\n',
  ),
  'keys nearly right': filled((index) => `titel${index.toString(36)}: v\n`),
  'one key, over and over': filled('a:\n'),
  'a key of the format, over and over': filled('title: T\n', 'sitrep: 1\n'),
  'sections, over and over': filled('summary: [a]\n'),
  'one long key': filled('k', HEAD, ': v\n'),
  'a source under every key': filled((index) => `  k${index}: x\n`, `${HEAD}sources:\n`),
  'sources, and anchors to none of them': (size) =>
    `${HEAD}sources: {${Array.from({ length: size >> 5 }, (_, index) => `k${index}: x`).join(', ')}}\nsummary:\n${'  - a (zz:p1)\n'.repeat(size >> 5)}`,
  'merge keys': filled('  - <<: {text: a}\n', `${HEAD}summary:\n`),
  'keys of prototypes': filled(
    '  - {text: a, __proto__: b, constructor: c}\n',
    `${HEAD}summary:\n`,
  ),
};

const TEXTS: Readonly<Record<string, Shape>> = {
  'one text': one('summary', 'a'),
  'one text of words': one('summary', 'a word and another '),
  'one text of wide characters': one('summary', '港'),
  'one text of emoji families': one('summary', '👨‍👩‍👧‍👦'),
  'one text of marks': one('summary', '\u0301', 'a'),
  'one text of Hangul letters': one('summary', '\u1100'),
  'one text in quotes': one('summary', 'a', '"', '"'),
  'one text of escapes': one('summary', '\\u202e', '"', '"'),
  'one text over many lines': one('summary', 'a\n    '),
  'one text over many lines, in quotes': one('summary', 'a\n    ', '"', '"'),
  'one block text of many lines': one('summary', '    a\n', '|\n'),
  'one folded text of many lines': one('summary', '    a\n', '>-\n'),
  'one text of bullets': one('summary', 'a\n    • '),
  'one text of loose items': one('summary', 'a\n   - '),
  'one text of digits, as a figure': one('figures', '1'),
  'one text of numbers, as a figure': one('figures', '1 2 '),
  'one text of dates, as a figure': one('figures', '2026-02-30 '),
  'number words, as a figure': one('figures', 'hundred '),
  'hedges, as a figure': one('figures', 'more than '),
  'one figure of currency signs': one('figures', '£'),
  'one value of digits': one('figures', '1', '{what: a, value: ', '}'),
  'a title that does not end': filled('a', 'sitrep: 1\ntitle: '),
  'spaces before an anchor’s bracket': one('summary', ' ', '"a (p1', ')"'),
  'one text of brackets': one('summary', '('),
  'one text of anchors': one('summary', '(p5) '),
  'one anchor of many': one('summary', 'p1, ', 'a (', 'p1)'),
  'one list of anchors': one('summary', 'p1, ', '{text: a, at: [', 'p1]}'),
  'quotation marks of YAML': one('summary', '"'),
  'single quotation marks of YAML': one('summary', "'"),
  'quotation marks': one('quotes', '“'),
  'closing marks': one('quotes', '” ', '“'),
  'dashes after a quote': one('quotes', ' -- ', '“a” '),
  'escapes that are none': one('summary', '\\q', '"', '"'),
  'blank lines inside a text': one('summary', '\n', 'a', '    b'),
  'a comment that does not end': filled('x', `${HEAD}# `),
  comments: filled('# x\n'),
  'comments that cut': items('summary', 'a #b'),
  'blank lines': filled('\n'),
  spaces: filled(' ', HEAD, '\n'),
  tabs: filled('\t'),
  'lines of a tab and a word': filled('\ta\n'),
  'tabs in items': filled('  -\ta\n', `${HEAD}summary:\n`),
};

const ITEMS: Readonly<Record<string, Shape>> = {
  'lines that are neither key nor item': filled('a\n'),
  'items of one letter': items('summary', 'a'),
  'items of nothing': filled('  -\n', `${HEAD}summary:\n`),
  'items without a space': filled('  -a\n', `${HEAD}summary:\n`),
  'items with a wrong value': items('summary', '{text: a, confidence: x}'),
  'items with an unknown key': items('summary', '{text: a, b: c}'),
  'items that are empty mappings': items('figures', '{}'),
  'items that are lists': items('summary', '[]'),
  'items with two likelihoods': items('summary', '{text: a, confidence: low, likelihood: likely}'),
  'items with a colon': items('summary', 'a: b'),
  'anchors that are none': items('summary', 'a (p0)'),
  'anchors that look like some': items('summary', 'a (P5)'),
  'anchors the wrong way round': items('summary', 'a (p9-4)'),
  'figures without a number': items('figures', 'a'),
  'figures of one digit': items('figures', '1 a'),
  'figures in a range': items('figures', '{what: a, min: 9, max: 1}'),
  'figures with a wrong value': items('figures', '{what: a, value: b}'),
  'people without a name': items('people', '{role: a}'),
  'people as text': items('people', 'a'),
  'quotes without marks': items('quotes', 'a'),
  'quotes without a speaker': items('quotes', '“a”'),
  'quotes with an unknown tail': items('quotes', '“a” b'),
  'questions without an answer': items('questions', '{q: a, status: answered}'),
  'questions in short': items('questions', 'a?'),
  'caveats in short': items('caveats', 'a'),
  'caveats of yes': items('caveats', 'yes'),
  'caveats of 007': items('caveats', '007'),
  tags: filled('a, ', `${HEAD}tags: [`, 'a]\n'),
  'tags of numbers with commas': filled('1,000, ', `${HEAD}tags: [`, 'a]\n'),
  'tags that are none': filled('"a b", ', `${HEAD}tags: [`, 'a]\n'),
  'paragraphs that are skipped': (size) =>
    `${HEAD}source: {skip: [${Array.from({ length: size >> 4 }, (_, index) => index + 1).join(', ')}]}\nsummary:\n${'  - a (p99999)\n'.repeat(size >> 5)}`,
  'tags of YAML': items('summary', '!a x'),
  'known tags of YAML': items('summary', '!!str x'),
  'binary tags': items('summary', '!!binary aGVsbG8='),
  'reserved signs': items('summary', '@a'),
  'bullets instead of items': filled('• a\n', `${HEAD}summary:\n`),
  documents: filled('---\n', ''),
  'documents after a brief': filled('---\n'),
  'document ends': filled('...\n'),
  directives: filled('%A\n', ''),
  'directives of YAML': filled('%YAML 1.1\n', ''),
};

const SIGNS: Readonly<Record<string, Shape>> = {
  'bidirectional controls': filled('\u202E', `${HEAD}caveats:\n  - a`),
  'escape characters': filled('\u001B', `${HEAD}caveats:\n  - a`),
  'escape sequences': filled('\u001B[31m', `${HEAD}caveats:\n  - a`),
  'C1 controls': filled('\u009B', `${HEAD}caveats:\n  - a`),
  'tag characters': filled('\u{E0041}', `${HEAD}caveats:\n  - a`),
  'zero-width joiners': filled('\u200D', `${HEAD}caveats:\n  - a`),
  'carriage returns': filled('a\r', `${HEAD}caveats:\n  - `),
  'carriage returns alone': filled('a: b\r', 'sitrep: 1\r'),
  'line separators': filled('\u2028', `${HEAD}caveats:\n  - a`),
  'byte-order marks': filled('\uFEFF', `${HEAD}caveats:\n  - a`),
  NUL: filled('\0'),
};

/** Shapes by name. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  ...NESTING,
  ...ALIASES,
  ...KEYS,
  ...TEXTS,
  ...ITEMS,
  ...SIGNS,
};
