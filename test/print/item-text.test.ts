/** One item as text that can stand alone: what is copied, and what a single item is printed as. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Brief, ItemRef } from '../../src/brief/model/brief.ts';
import { formatBriefLine, formatItem } from '../../src/print/text/item-text.ts';
import { visibleParagraphs } from '../../src/text/safety/visible.ts';
import { anyBrief } from './any-brief.ts';
import { richBrief } from './fixture.ts';

const item = (section: ItemRef['section'], index: number, brief: Brief = richBrief): string =>
  formatItem(brief, { section, index });

describe('an item stands alone', () => {
  test('a quote with its speaker, role, whom it was said to, source and paragraphs', () => {
    expect(item('quotes', 1)).toBe(
      [
        '“We have a small number of divers at the breakwater, and they have been there since the night of the storm.',
        '“As I said to the ministry, we stand ready — but we are not opening a harbour whose entrance we cannot see the bottom of.',
        '“The grain “won’t wait”, I know that. It will have to.” — Ana Petrova, harbour master, to reporters at the quay [“Varna’s harbour ‘closed until further notice’.”, p15-17]',
      ].join('\n\n'),
    );
    expect(item('quotes', 2)).toBe('“هذا الميناء مغلق” — speaker not stated (with omissions)');
  });

  test('a figure with its hedge, who gives it and for when', () => {
    expect(item('figures', 1)).toBe(
      'more than 100 ships at anchor in the roads — the harbour master, on Thursday [“Varna’s harbour ‘closed until further notice’.”, p9]',
    );
  });

  test('a person with role and organisation, a point with what is thought of it, a caveat', () => {
    expect(item('people', 2)).toBe(
      'Maximilian Featherstonehaugh-Cholmondeley — spokesman, Lloyd’s of London [The Exercise Gazette, p9]',
    );
    expect(item('summary', 1)).toBe(
      'Grain will leave through Constanța instead — at a higher price. (very likely) [The Exercise Gazette, p6-7]',
    );
    expect(item('caveats', 0)).toBe('Both sources are invented for an exercise.');
  });

  test('a question with where it stands, on lines of their own', () => {
    expect(item('questions', 1).split('\n')).toEqual([
      'Is the £3bn new damage? [The Exercise Gazette, p20]',
      'Partly answered: a third of it dates from the spring flood.',
      'Why: It decides who pays.',
    ]);
  });

  test('several sources are named each with its own paragraphs', () => {
    expect(item('figures', 4)).toMatch(
      /\[“Varna’s harbour ‘closed until further notice’\.”, p12 p14-15; The Exercise Gazette, p3\]$/,
    );
  });

  test('a source, and the brief itself', () => {
    expect(item('sources', 1)).toBe('gazette.txt The Exercise Gazette, by J. Sample, 2026-11-21.');
    expect(item('about', 0)).toBe(
      'Port of Varna closed after the storm of 14 November (varna-port)',
    );
    expect(formatBriefLine(richBrief, 'briefs/v.yaml')).toMatch(
      / \(varna-port, briefs\/v\.yaml\)$/,
    );
  });

  test('that is not there is nothing', () => {
    for (const section of ['summary', 'quotes', 'sources'] as const)
      expect(item(section, 99)).toBe('');
  });
});

test('without anchors the one source is still named; without a source the anchors stand alone', () => {
  const sources = [{ outlet: 'The Exercise Gazette', skip: [] }];
  const summary = [
    { text: 'A point.', at: [] },
    { text: 'Another.', at: [{ from: 3, to: 3 }] },
  ];
  const brief: Brief = { ...richBrief, sources, summary };
  expect(item('summary', 0, brief)).toBe('A point. [The Exercise Gazette]');
  expect(item('summary', 1, { ...brief, sources: [] })).toBe('Another. [p3]');
});

test('whatever a brief holds, the text of an item has no control character but line feeds', () => {
  const section = fc.constantFrom<ItemRef['section']>(
    'summary',
    'figures',
    'people',
    'quotes',
    'questions',
    'caveats',
    'sources',
    'about',
  );
  fc.assert(
    fc.property(anyBrief, section, fc.nat(2), (brief, where, index) => {
      const text = formatItem(brief, { section: where, index });
      expect(visibleParagraphs(text)).toBe(text);
      expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
    }),
  );
});
