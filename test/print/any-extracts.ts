/** Extracts with anything at all in them, of items that a brief may or may not have. */
import fc from 'fast-check';
import type { Extracts } from '../../src/print/document/notes.ts';
import { anyText } from '../text/samples.ts';

const words = fc.oneof(
  anyText,
  fc.lorem({ maxCount: 8 }),
  fc.constantFrom(
    '*',
    '**',
    '“',
    '”,',
    'a',
    ' a',
    'a ',
    '(a)',
    '[a]',
    '港',
    '…',
    '\\',
    '<b>',
    '~~x~~',
  ),
);
const runs = fc.array(
  fc.record({ kind: fc.constantFrom('plain', 'marked', 'removed', 'added'), text: words }),
  { maxLength: 5 },
);

export const anyExtracts: fc.Arbitrary<Extracts> = fc.record({
  about: fc.constant(''),
  items: fc.uniqueArray(
    fc.record(
      {
        section: fc.constantFrom('summary', 'figures', 'quotes'),
        index: fc.nat(2),
        status: fc.constantFrom('altered', 'missing', 'misattributed'),
        said: fc.array(words, { maxLength: 2 }),
        extracts: fc.array(fc.record({ reference: words, hash: words, runs }), { maxLength: 2 }),
        difference: runs,
      },
      { requiredKeys: ['section', 'index', 'said', 'extracts', 'difference'] },
    ),
    { maxLength: 6, selector: ({ section, index }) => `${section} ${index}` },
  ),
});
