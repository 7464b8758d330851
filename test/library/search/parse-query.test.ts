import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../src/library/search/parse-query.ts';

const TODAY = '2026-03-01';
const read = (text: string) => {
  const reading = parseQuery(text, TODAY);
  return reading.kind === 'query' ? reading.query : reading.fault;
};
const words = (text: string, rest: object = {}) => ({
  kind: 'words',
  isNegated: false,
  isPrefix: false,
  words: text.split(' '),
  ...rest,
});

describe('a query', () => {
  test.each([
    ['Casualties', [words('casualties')]],
    ['rocket fire', [words('rocket'), words('fire')]],
    ['"rocket fire"', [words('rocket fire')]],
    ['“rocket fire”', [words('rocket fire')]],
    ['gear-shift', [words('gear shift')]],
    ['casualt*', [words('casualt', { isPrefix: true })]],
    ['"rocket fi"*', [words('rocket fi', { isPrefix: true })]],
    ['-drill', [words('drill', { isNegated: true })]],
    ['quote:kursk', [words('kursk', { field: 'quotes' })]],
    ['BY:"J. Healey"', [words('j healey', { field: 'by' })]],
    ['-tag:exercise', [words('exercise', { field: 'tag', isNegated: true })]],
    ['https://example.org', [words('https example org')]],
    ['10:30', [words('10 30')]],
    ['status:partly', [{ kind: 'status', isNegated: false, status: 'partly' }]],
    ['verdict:Altered', [{ kind: 'verdict', isNegated: false, verdict: 'altered' }]],
    ['since:2026-01', [{ kind: 'days', isNegated: false, from: '2026-01-01' }]],
    ['until:2026', [{ kind: 'days', isNegated: false, to: '2026-12-31' }]],
    ['date:yesterday', [{ kind: 'days', isNegated: false, from: '2026-02-28', to: '2026-02-28' }]],
    ['since:1w', [{ kind: 'days', isNegated: false, from: '2026-02-22' }]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['', 'expected a word', ''],
    ['  ', 'expected a word', '  '],
    ['a -', 'expected a word', '-'],
    ['a by: b', 'expected a word after ‘by:’', 'by:'],
    ['x qoute:y', 'no field is called ‘qoute’; did you mean quote:?', 'qoute:y'],
    ['"rocket fire', 'expected a quotation mark at the end of the phrase', '"rocket fire'],
    ['since:2026-02-30', 'expected a day, month or year such as', 'since:2026-02-30'],
    ['status:opne', 'expected the status of a question; did you mean open?', 'status:opne'],
    ['verdict:wrong-one', 'expected a verdict: one of misattributed', 'verdict:wrong-one'],
    ['a '.repeat(51).trim(), 'expected at most 50 words and fields', 'a'],
    ['a !!', 'expected letters or digits, found ‘!!’', '!!'],
  ])('%j is refused, with the place', (text, message, place) => {
    const fault = read(text);
    expect(fault).toMatchObject({ message: expect.stringContaining(message) });
    if (!('start' in fault)) throw new Error('no place');
    expect(text.slice(fault.start, fault.end)).toBe(place);
  });

  test('with any field that is not known lists those that are', () => {
    expect(read('zzzzzzzz:a')).toMatchObject({
      message: expect.stringMatching(/title, tag, id, .*since, until, date, status, verdict$/),
    });
  });
});
