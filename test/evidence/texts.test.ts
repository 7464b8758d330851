/**
 * What is found out about a title, a question or a caveat. They have no mark: `found` is said only of what has all its
 * words from the source, hanging together as they do there; whatever else may be false is unchecked, never found.
 */
import { describe, expect, test } from 'vitest';
import { verify } from './cases.ts';

type Kind = 'title' | 'questions' | 'caveats';

function textCheck(kind: Kind, source: string, text: string) {
  const written = JSON.stringify(kind === 'questions' ? `${text} (p1)` : text);
  const { texts, findings } =
    kind === 'title'
      ? verify(`${source}\n`, '', 'en', written)
      : verify(`${source}\n`, `${kind}:\n  - ${written}\n`);
  const verdict = texts.find(({ section }) => section === kind)?.verdict;
  return { verdict, codes: findings.map(({ code }) => code) };
}

const COURT =
  'The High Court of Dorne on Monday stayed the sale of 212 acres of forest to Hallam Stone. ' +
  'Asha Menon, who speaks for the villages, said Ravi Holt had misled the court.';
const BUS =
  'Gunmen killed seven miners and wounded 11 on a bus in Belmarch. Officials blamed the Valley Front.';
const BILL =
  'The Senate rejected the $78 billion road bill. It would add $310 billion to the deficit over 10 years.';
const TOLL = 'More than 40 ships waited outside the port of Skellan in March.';

describe('what has all its words from the source, as they hang together there, is found', () => {
  test.each<[Kind, string, string]>([
    ['title', BILL, 'Senate rejects $78 billion road bill'],
    ['title', COURT, 'High Court of Dorne stays sale of 212 acres of forest'],
    ['title', TOLL, 'More than 40 ships waited outside the port of Skellan'],
    ['questions', BUS, 'Why did gunmen kill seven miners?'],
    ['caveats', BUS, 'Officials blamed the Valley Front.'],
  ])('%s: %s %s', (kind, source, text) => {
    expect(textCheck(kind, source, text)).toEqual({ verdict: 'found', codes: [] });
  });
});

describe('another verb, another doer or another thing that a number counts is never found', () => {
  test.each<[Kind, string, string]>([
    ['title', COURT, 'High Court clears sale of 212 acres of forest'],
    ['title', COURT, 'Ravi Holt says Asha Menon misled the court'],
    ['title', COURT, 'Hallam Stone sells 212 acres of forest'],
    ['title', BUS, 'Gunmen kill 11 miners in Belmarch'],
    ['title', BUS, 'Valley Front admits attack on bus'],
    ['title', BILL, 'Senate passes $78 billion road bill'],
    ['title', BILL, 'Senate rejects $310 billion road bill'],
    ['questions', COURT, 'Why did Asha Menon mislead the court?'],
    ['questions', BUS, 'Why did the Valley Front wound 11 miners?'],
    ['caveats', COURT, 'Asha Menon owns the forest.'],
    ['caveats', BILL, 'The deficit is $310 billion.'],
  ])('%s: %s %s', (kind, source, text) => {
    expect(textCheck(kind, source, text).verdict).not.toBe('found');
  });
});

describe('a number of a title with another hedge or measure is a warning', () => {
  test.each<[string, string]>([
    [TOLL, '40 ships wait outside Skellan'],
    [TOLL, 'Up to 40 ships wait outside Skellan'],
    ['The canal of Orvell is 40 km long.', 'Canal of Orvell is 40 miles long'],
  ])('%s %s', (source, text) => {
    expect(textCheck('title', source, text)).toEqual({
      verdict: 'unsupported',
      codes: ['text-unsupported'],
    });
  });
});

describe('what an honest title says in its own words draws no warning', () => {
  test.each<[string, string]>([
    [
      'Ada Orr led Ben Falk by roughly 20 percentage points.',
      'Orr ahead of Falk by about 20 points',
    ],
    ['Ada Orr plans to skip the fair in Lund.', 'Ada Orr won’t go to Lund'],
    ['Ada Orr plans to skip the fair in Lund.', 'Ada Orr to skip fair in Lund'],
    ['The port of Lund is expected to close on Friday.', 'Port of Lund to close on Friday'],
  ])('%s %s', (source, text) => {
    expect(textCheck('title', source, text).codes).toEqual([]);
  });

  test.each<[string, string]>([
    ['Ada Orr plans to visit the fair in Lund.', 'Ada Orr won’t visit fair in Lund'],
    ['Ada Orr may visit the fair in Lund.', 'Ada Orr to visit fair in Lund'],
    ['Ada Orr refused to visit the fair in Lund.', 'Ada Orr to visit fair in Lund'],
    ['Orr led Falk by 20 percentage points.', 'Orr led Falk by 20 metres'],
  ])('but a verb that is turned, or another measure, does: %s %s', (source, text) => {
    expect(textCheck('title', source, text).codes).toEqual(['text-unsupported']);
  });
});

test('a question without an anchor is unchecked, since nobody knows what it is about', () => {
  const { texts } = verify(`${TOLL}\n`, 'questions:\n  - Did 40 ships wait outside Skellan?\n');
  expect(texts.find(({ section }) => section === 'questions')?.verdict).toBe('unchecked');
});
