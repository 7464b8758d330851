/** Texts that are nearly briefs: real briefs with random changes, and words of YAML in random order. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';

const SHIPPED = readdirSync(new URL('../../briefs/', import.meta.url))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(new URL(`../../briefs/${name}`, import.meta.url), 'utf8'));

const CASES = readdirSync(new URL('../diagnostics/cases/', import.meta.url))
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => readFileSync(new URL(`../diagnostics/cases/${name}`, import.meta.url), 'utf8'));

/** Words and characters that have a meaning in YAML, in the format or in a terminal. */
const PIECES = [
  ...[
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '- ',
    ': ',
    ':',
    ' #',
    '#',
    '"',
    "'",
    '“',
    '”',
    ' -- ',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    '&a',
    '*a',
    '!x',
    '!!str ',
    '|',
    '>-\n',
    '%YAML 1.1\n',
    '---\n',
    '...\n',
    '? ',
    '<<: ',
  ],
  ...[
    '@',
    '`',
    '~',
    'null',
    'yes',
    '0777',
    '\t',
    '\r',
    '\r\n',
    '\0',
    '\u001B[31m',
    '\u202E',
    '\uFEFF',
    '\uD800',
  ],
  ...[
    '(p5)',
    '(P5)',
    '(p0)',
    'p9-4',
    'sitrep: 1\n',
    'title: T\n',
    'summary:',
    'figures:',
    'people:',
    'quotes:',
  ],
  ...[
    'questions:',
    'caveats:',
    'source:',
    'sources:',
    'text: ',
    'at: ',
    'what: ',
    'value: ',
    'min: ',
    'max: ',
  ],
  ...[
    'qualifier: ',
    'status: ',
    'date: 2026-02-30',
    '11,000',
    '3bn',
    'more than',
    '港',
    '👩‍🚀',
    '\\q',
    '__proto__: ',
  ],
];

const piece = fc.constantFrom(...PIECES);

/** Words of YAML and of the format in random order. */
const strungTogether = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

/** A text with a few random insertions, deletions and repetitions. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SHIPPED, ...CASES),
    fc.array(fc.tuple(fc.nat(), fc.nat(40), fc.option(piece)), { minLength: 1, maxLength: 6 }),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, [at, length, put]) => {
      const start = at % (changed.length + 1);
      const taken = changed.slice(start, start + length);
      return (
        changed.slice(0, start) +
        (put ?? taken + taken) +
        changed.slice(start + (put === null ? 0 : length))
      );
    }, text),
  );

export const anyYaml: fc.Arbitrary<string> = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
  { weight: 3, arbitrary: strungTogether },
  { weight: 4, arbitrary: mutated },
);
