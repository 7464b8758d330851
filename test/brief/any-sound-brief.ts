/** Sound briefs that are difficult to write as YAML: several sources, marks inside marks, awkward characters. */
import fc from 'fast-check';
import { stringify } from 'yaml';
import type { Brief } from '../../src/brief/model/brief.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { validBrief } from '../schema/valid-briefs.ts';

const piece = fc.oneof(
  fc.constantFrom(
    ...[
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      ' -- ',
      ' — ',
      '(p4)',
      '(p4',
      ' (a:p1)',
      '[…]',
      '...',
    ],
    ...[
      '\n',
      '\n\n',
      '\n \n',
      '\r\n',
      '\t',
      '  ',
      ' #',
      ': ',
      '- ',
      '• ',
      '>',
      '|',
      '&a',
      '*a',
      '!a',
    ],
    ...[
      'some 40 ships',
      '£3bn',
      '40%',
      'between 5 and 7',
      'hundreds',
      '0777',
      'no',
      '\u00A0',
      '\u2028',
    ],
    ...[
      '\u202E',
      '\u200B',
      '\uFEFF',
      '\u001B[31m',
      '\0',
      '\u0085',
      'e\u0301',
      '港',
      '👩‍🚀',
      '\\',
      '\\n',
    ],
  ),
  fc.lorem({ maxCount: 4 }),
  fc.string({ unit: 'binary', maxLength: 3 }),
);
const words = fc
  .array(piece, { minLength: 1, maxLength: 14 })
  .map((parts) => parts.join(''))
  .filter((text) => /\S/.test(text));
const at = fc.oneof(fc.constant('a:p4'), fc.constant(['b:p4', 'a:p9-12']));
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 2 });

const hard = fc
  .record({
    title: words,
    sources: fc.record({ a: fc.record({ headline: words }), b: words }),
    summary: list(fc.oneof(words, fc.record({ text: words, at }))),
    figures: list(
      fc.oneof(
        words.map((text) => `Some 40 ${text} (a:p4)`),
        words.map((text) => `${text} £3.6m ${text}`),
        fc.record({
          what: words,
          value: fc.constantFrom('£3bn', '40%', '11_000'),
          exact: words,
          at,
        }),
      ),
    ),
    quotes: list(
      fc.oneof(
        words.map((text) => `“${text}” -- Bram (a:p4)`),
        words.map((text) => `"${text}"`),
        words.map((text) => `«${text}» -- ${text}`),
        fc.record({ text: words, by: words, note: maybe(words), at }),
      ),
    ),
    questions: list(fc.oneof(words, fc.record({ q: words, why: words }))),
    caveats: list(words),
  })
  .map((value) => JSON.stringify({ sitrep: 1, ...value }));

/** The texts that are sound briefs. */
export const anySoundBrief: fc.Arbitrary<Brief> = fc
  .oneof(
    { weight: 1, arbitrary: validBrief.map((value) => stringify(value)) },
    { weight: 4, arbitrary: hard },
  )
  .map((text) => parseBrief(text, 'any.yaml').brief)
  .filter((brief) => brief !== undefined);
