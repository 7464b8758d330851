import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/article/source-text.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import {
  type EvidenceRecord,
  isRecordOf,
  recordItems,
  tally,
} from '../../src/evidence/record/record.ts';
import { formatRecord, isSameOutcome, parseRecord } from '../../src/evidence/record/record-json.ts';
import { wordVerdictOf } from '../../src/evidence/verdict/word-verdict.ts';
import { verifyBrief } from '../../src/evidence/verify-brief.ts';

const SOURCE = [
  'The harbour of Ostrey is shut, 🚢 officials said.',
  'Some 40 ships wait outside, insiders said.',
  'Ada Pollard, the harbour master, said: “We are not opening before Friday. We are not.”',
  'Bram Vale said: “Nobody told the crews anything at all.”',
].join('\n\n');
/** Something of every verdict, and a quote under a wrong name. */
const BODY = `summary:
  - Officials say that the harbour of Ostrey is shut. (p1)
  - The harbour of Zadar is shut. (p1)
  - Much else happened. (p99)
figures:
  - Some 40 ships wait outside (p2)
  - {what: ships, value: 40, exact: Some 40 ships, at: p1}
quotes:
  - “We are not opening before Friday.” -- Ada Pollard (p3)
  - “Nobody told the crews anything at all.” -- Ada Pollard (p4)
  - “We are opening before Friday.” -- Ada Pollard (p3)
  - “We are not” -- Ada Pollard (p3)
  - “a sea of mist and rumour” -- Ada Pollard (p3)
`;
const HASH = 'a'.repeat(64);

function briefOf(body: string) {
  const { brief } = parseBrief(`sitrep: 1\ntitle: T\nsource: {sha256: ${HASH}}\n${body}`, 'b.yaml');
  if (!brief) throw new Error('not sound');
  return brief;
}

const brief = briefOf(BODY);
const { items } = verifyBrief(brief, new Map([[undefined, readSource(SOURCE)]]));
const record: EvidenceRecord = {
  brief: 'b'.repeat(64),
  checked: '2026-11-22',
  sources: [{ sha256: HASH }],
  items: recordItems(items),
};

describe('a record', () => {
  test('has every verdict in this test', () => {
    const verdicts = new Set(record.items.map(({ verdict }) => wordVerdictOf(verdict)));
    expect([...verdicts].toSorted()).toEqual(
      ['verified', 'ambiguous', 'misplaced', 'altered', 'missing', 'unchecked', 'found'].toSorted(),
    );
    expect(tally(record)).toEqual({ verified: 2, total: 7 });
  });

  test('is read as it was written', () => {
    expect(parseRecord(formatRecord(record))).toEqual(record);
    expect(formatRecord(parseRecord(formatRecord(record)) ?? record)).toBe(formatRecord(record));
  });

  test('has no three words of the source in a row', () => {
    const words = SOURCE.toLowerCase().match(/\p{L}+/gu) ?? [];
    const runs = words
      .slice(2)
      .map((word, index) => [words[index], words[index + 1], word].join(' '));
    const text = (
      formatRecord(record)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).join(' ');
    expect(runs.length).toBeGreaterThan(30);
    expect(runs.filter((run) => text.includes(run))).toEqual([]);
  });

  test('counts places in code points, not in units', () => {
    const [, , , figure] = record.items;
    const place = figure?.passages[0]?.[0];
    const found = [...SOURCE].slice(place?.start, place?.end).join('');
    expect(found).toBe('Some 40 ships wait outside');
    expect(SOURCE.slice(place?.start, place?.end)).not.toBe(found);
  });

  test('comes to the same on another day', () => {
    expect(isSameOutcome(record, { ...record, checked: '2027-01-01' })).toBe(true);
    expect(isSameOutcome(record, { ...record, brief: 'c'.repeat(64) })).toBe(false);
    expect(isSameOutcome(record, { ...record, items: record.items.slice(1) })).toBe(false);
  });
});

describe('a record is of a brief', () => {
  const hash = record.brief;

  test('when bytes, sources and items are the same', () => {
    expect(isRecordOf(record, brief, hash)).toBe(true);
  });

  test.each<[string, Partial<EvidenceRecord>]>([
    ['another hash of the brief', { brief: 'c'.repeat(64) }],
    ['another source', { sources: [{ sha256: 'c'.repeat(64) }] }],
    ['another key', { sources: [{ key: 'mts', sha256: HASH }] }],
    ['no source', { sources: [] }],
    ['more sources', { sources: [{ sha256: HASH }, { sha256: HASH }] }],
    ['an item less', { items: record.items.slice(1) }],
    ['no item', { items: [] }],
    [
      'an item twice',
      {
        items: [...record.items.slice(0, 1), ...record.items.slice(0, 1), ...record.items.slice(2)],
      },
    ],
    ['items in another order', { items: record.items.toReversed() }],
  ])('and not with %s', (_, change) => {
    expect(isRecordOf({ ...record, ...change }, brief, hash)).toBe(false);
  });
});

describe('what is no record', () => {
  const json = JSON.parse(formatRecord(record));
  const [first] = json.items;
  const withItem = (change: object): string =>
    JSON.stringify({ ...json, items: [{ ...first, ...change }] });
  const withPlace = (change: object): string =>
    withItem({ passages: [[{ paragraph: 1, selector: { start: 0, end: 1 }, ...change }]] });

  test('does not come of the changes by themselves', () => {
    expect(parseRecord(withItem({}))).toBeDefined();
    expect(parseRecord(withPlace({}))).toBeDefined();
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{"sitrepEvidence": 1'],
    ['another JSON', '{"version": 1}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a number', '1e999'],
    ['deep nesting', '['.repeat(500_000)],
    ['deep nesting that is closed', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['another version', JSON.stringify({ ...json, sitrepEvidence: 2 })],
    ['a version as text', JSON.stringify({ ...json, sitrepEvidence: '1' })],
    ['a short hash', JSON.stringify({ ...json, brief: { sha256: 'abc' } })],
    ['a hash in capitals', JSON.stringify({ ...json, brief: { sha256: 'A'.repeat(64) } })],
    ['no brief', JSON.stringify({ ...json, brief: undefined })],
    ['no day', JSON.stringify({ ...json, checked: 'today' })],
    ['a day that never was', JSON.stringify({ ...json, checked: '2026-02-30' })],
    ['a day with an escape', JSON.stringify({ ...json, checked: '2026-11-22\u001B[31m' })],
    ['sources as a mapping', JSON.stringify({ ...json, sources: { length: 1 } })],
    [
      'a key with an escape',
      JSON.stringify({ ...json, sources: [{ key: '\u001B', sha256: HASH }] }),
    ],
    ['items as text', JSON.stringify({ ...json, items: 'all verified' })],
    ['an item that is null', JSON.stringify({ ...json, items: [null] })],
    ['a pointer elsewhere', withItem({ item: '/questions/0' })],
    ['a pointer to a prototype', withItem({ item: '/__proto__/0' })],
    ['an index below 0', withItem({ item: '/quotes/-1' })],
    ['a huge index', withItem({ item: `/quotes/${'9'.repeat(400)}` })],
    ['an unknown verdict', withItem({ verdict: 'checkedEntry' })],
    ['a verdict from a prototype', withItem({ verdict: 'constructor' })],
    ['a wrong item without a reason', withItem({ verdict: 'altered', findings: [] })],
    [
      'a wrong item with a mere warning',
      withItem({ verdict: 'missing', findings: ['quote-cut-short'] }),
    ],
    ['an unknown code', withItem({ findings: ['all-is-well'] })],
    ['a code from a prototype', withItem({ findings: ['toString'] })],
    ['no passages', withItem({ passages: undefined })],
    ['a place without a selector', withPlace({ selector: undefined })],
    ['a place beyond counting', withPlace({ paragraph: 1e300 })],
    ['a place between two characters', withPlace({ paragraph: 1.5 })],
    ['a place below 0', withPlace({ selector: { start: -1, end: 1 } })],
    ['a place as text', withPlace({ selector: { start: '0', end: '1' } })],
  ])('is %s', (_, text) => {
    expect(parseRecord(text)).toBeUndefined();
  });

  test('changes no prototype', () => {
    const hostile = '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}}';
    expect(parseRecord(hostile)).toBeUndefined();
    expect(
      parseRecord(JSON.stringify(json).replace('{', '{"__proto__": {"polluted": 1},')),
    ).toEqual({
      ...record,
    });
    expect({}).not.toHaveProperty('polluted');
  });
});
