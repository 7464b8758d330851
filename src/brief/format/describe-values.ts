/** The words in which diagnostics say what value the format expects, and what value the file has. */
import type { Code } from '../../diagnostics/codes.ts';
import { shortened } from '../../diagnostics/diagnostic.ts';
import type { KeyPath, YamlNode } from '../yaml/yaml-file.ts';

interface Expected {
  /** Completes “expected …, found …”. */
  readonly value: string;
  readonly help?: string;
}

/** What a value should look like, by the code that the schema gives for one that does not. */
const EXPECTED_BY_CODE: Readonly<Partial<Record<Code, Expected>>> = {
  'empty-value': { value: 'text' },
  'bad-id': {
    value: 'lower-case letters, digits and hyphens',
    help: 'such as: port-of-varna-2',
  },
  'bad-date': { value: 'a date written YYYY-MM-DD', help: 'such as: 2026-11-22' },
  'bad-tag': {
    value: 'one word without spaces or commas',
    help: 'join words by hyphens: black-sea',
  },
  'bad-hash': { value: '64 hexadecimal digits', help: 'as printed by: sha256sum FILE' },
  'bad-url': {
    value: 'an address that begins with http:// or https://',
    help: 'such as: https://www.example.org/port',
  },
  'bad-language': { value: 'a BCP 47 language tag', help: 'such as: en, en-GB, uk' },
  'bad-paragraph': { value: 'a paragraph number, from 1', help: 'such as: skip: [1, 34-38]' },
  'bad-source-key': {
    value: 'a key of letters, digits, - and _ that begins with a letter',
    help: 'such as: reuters',
  },
  'anchor-malformed': { value: 'an anchor' },
  'amount-malformed': {
    value: 'a number',
    help: 'such as: 11000, 11_000, 4.2, 3bn, £3bn, 40%, 5kg',
  },
};

/** What the value at `path` should look like, by the code that the schema gives for it. */
export function expectedByCode(code: Code, path: KeyPath): Expected | undefined {
  const key = path.at(-1);
  if (code === 'bad-date' && (key === 'published' || key === 'retrieved')) {
    return {
      value: 'a date written YYYY-MM-DD, with or without a time',
      help: 'such as: 2026-11-22, or 2026-11-22T08:00Z',
    };
  }
  if (code === 'empty-value' && key === 'at') return { value: 'an anchor or a list of anchors' };
  return EXPECTED_BY_CODE[code];
}

/** What the format has at `path`, with its forms in brackets: `a point (text, or a mapping with ‘text’)`. */
export function describeExpected(path: KeyPath): string {
  if (path.length === 0) return 'a brief (keys and values, beginning with sitrep: 1)';
  const names = path.map((step) => (typeof step === 'number' ? '#' : step)).join('.');
  return (
    EXPECTED_BY_PATH[names] ??
    (names.startsWith('sources.')
      ? 'a source (a path, or a mapping)'
      : `text for ‘${String(path.at(-1))}’`)
  );
}

/** The same without the forms: `a point`. */
export function nameExpected(path: KeyPath): string {
  return describeExpected(path).replace(/ \(.*\)$/, '');
}

const EXPECTED_BY_PATH: Readonly<Record<string, string>> = {
  sitrep: 'the format version',
  prepared: 'a mapping with ‘by’ and ‘with’',
  tags: 'a list of words',
  'tags.#': 'a word',
  source: 'a source (a path, or a mapping)',
  sources: 'a mapping of sources, each under a key',
  'source.skip': 'a list of paragraph numbers',
  'source.skip.#': 'a paragraph number',
  summary: 'a list of points',
  'summary.#': 'a point (text, or a mapping with ‘text’)',
  figures: 'a list of figures',
  'figures.#': 'a figure (text, or a mapping with ‘what’)',
  people: 'a list of people',
  'people.#': 'a person (a mapping with ‘name’, ‘as’ or ‘org’)',
  quotes: 'a list of quotes',
  'quotes.#': 'a quote (text, or a mapping with ‘text’)',
  questions: 'a list of questions',
  'questions.#': 'a question (text, or a mapping with ‘q’)',
  caveats: 'a list of texts',
  'caveats.#': 'text',
  ...Object.fromEntries(
    ['summary', 'figures', 'people', 'quotes', 'questions'].flatMap((section) => [
      [`${section}.#.at`, 'an anchor or a list of anchors'],
      [`${section}.#.at.#`, 'an anchor'],
    ]),
  ),
};

/** The kind of a value in the file. */
export function describeFound(node: YamlNode | undefined): string {
  switch (node?.kind) {
    case 'text':
      return 'text';
    case 'list':
      return node.items.length === 0 ? 'an empty list' : 'a list';
    case 'mapping':
      return 'a mapping (key: value)';
    default:
      return 'nothing';
  }
}

/** A text of the file in quotation marks; of another value, its kind. */
export function quoteFound(node: YamlNode | undefined): string {
  if (node?.kind !== 'text') return describeFound(node);
  return node.value.trim() === '' ? 'none' : `‘${shortened(node.value)}’`;
}
