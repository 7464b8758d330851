/** The words for what the format expects: of a value by its code, of a place by its path. */
import type { Code } from '../../diagnostics/codes.ts';
import type { Path } from '../yaml/yaml-places.ts';

interface Fault {
  /** Completes “expected …, found …”. */
  readonly expected: string;
  readonly help?: string;
}

/** What a value of a pattern should have been, by the code that the schema gives. */
const PATTERN_FAULTS: Readonly<Partial<Record<Code, Fault>>> = {
  'empty-value': { expected: 'text' },
  'bad-id': {
    expected: 'lower-case letters, digits and hyphens',
    help: 'such as: port-of-varna-2',
  },
  'bad-date': { expected: 'a date written YYYY-MM-DD', help: 'such as: 2026-11-22' },
  'bad-tag': {
    expected: 'one word without spaces or commas',
    help: 'join words by hyphens: black-sea',
  },
  'bad-hash': { expected: '64 hexadecimal digits', help: 'as printed by: sha256sum FILE' },
  'bad-url': { expected: 'an address that begins with http:// or https://' },
  'bad-language': { expected: 'a BCP 47 language tag', help: 'such as: en, en-GB, uk' },
  'bad-paragraph': { expected: 'a paragraph number, from 1', help: 'such as: skip: [1, 7]' },
  'bad-source-key': {
    expected: 'a key of letters, digits, - and _ that begins with a letter',
    help: 'such as: reuters',
  },
  'anchor-malformed': {
    expected: 'an anchor',
    help: 'such as: p5, p13-14, or with several sources reuters:p5',
  },
  'amount-malformed': {
    expected: 'a number',
    help: 'such as: 11000, 11_000, 4.2, 3bn, £3bn, 40%, 5kg',
  },
};

/** The same for the value at a path, where it matters. */
export function faultOf(code: Code, path: Path): Fault | undefined {
  const key = path.at(-1);
  if (code === 'bad-date' && (key === 'published' || key === 'retrieved')) {
    return {
      expected: 'a date written YYYY-MM-DD, with or without a time',
      help: 'such as: 2026-11-22, or 2026-11-22T08:00Z',
    };
  }
  if (code === 'empty-value' && key === 'at') return { expected: 'an anchor or a list of anchors' };
  return PATTERN_FAULTS[code];
}

/** What stands at a path, as a noun phrase with its article. */
export function describeExpected(path: Path): string {
  if (path.length === 0) return 'a brief (keys and values, beginning with sitrep: 1)';
  const names = path.map((step) => (typeof step === 'number' ? '#' : step)).join('.');
  return (
    PLACES[names] ??
    (names.startsWith('sources.')
      ? 'a source (a path, or a mapping)'
      : `text for ‘${String(path.at(-1))}’`)
  );
}

const PLACES: Readonly<Record<string, string>> = {
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
