/** Briefs with anything at all in their strings, for properties that must hold whatever comes. */
import fc from 'fast-check';
import type { Anchor, Brief } from '../../src/brief/model/brief.ts';
import { anyText } from '../text/samples.ts';

const words = fc.oneof(
  anyText,
  fc.lorem({ maxCount: 30 }),
  fc
    .array(fc.constantFrom('中', 'e\u0301', '👩‍🚀', 'x', '—', '£3bn', ' '), { maxLength: 90 })
    .map((parts) => parts.join('')),
);
const maybe = fc.option(words, { nil: undefined });

const at: fc.Arbitrary<readonly Anchor[]> = fc.array(
  fc
    .record({ source: maybe, from: fc.nat(99), to: fc.nat(99) })
    .map(({ source, from, to }) => ({ ...(source !== undefined && { source }), from, to })),
  { maxLength: 9 },
);
const list = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { maxLength: 3 });

export const anyBrief: fc.Arbitrary<Brief> = fc.record({
  id: words,
  title: words,
  date: words,
  prepared: fc.record({ by: words, with: words }),
  tags: list(words),
  sources: list(
    fc.record({
      key: words,
      headline: words,
      outlet: words,
      author: words,
      url: words,
      skip: fc.constant([]),
    }),
  ),
  summary: list(fc.record({ text: words, at })),
  figures: list(
    fc.record({
      quantity: fc.constant({ kind: 'words' } as const),
      qualifier: fc.constant('vague' as const),
      phrase: words,
      what: words,
      unit: words,
      by: words,
      asOf: words,
      at,
    }),
  ),
  people: list(
    fc.record({
      name: words,
      role: words,
      attribution: fc.constantFrom('named', 'anonymous', 'none'),
      at,
    }),
  ),
  quotes: list(
    fc.record({
      paragraphs: fc.array(words, { minLength: 1, maxLength: 3 }),
      by: words,
      role: words,
      saidTo: words,
      context: words,
      note: words,
      extent: fc.constantFrom('full', 'partial', 'elided'),
      at,
    }),
  ),
  questions: list(
    fc.record({
      question: words,
      status: fc.constantFrom('open', 'partly', 'answered', 'dropped'),
      why: words,
      needs: words,
      answer: words,
      answeredOn: words,
      at,
    }),
  ),
  caveats: list(fc.record({ text: words, at })),
});
