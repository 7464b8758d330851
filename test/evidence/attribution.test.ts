import { describe, expect, test } from 'vitest';
import { said, verify } from './cases.ts';

const SOURCE = [
  'Defence minister John Hale visited the port, and Ada Pollard, his deputy, met crews.', // p1
  'Hale, who came by train, spoke of “fair winds”. He told The Mail it was “a good harbour”.', // p2
  'Asked about ice, he said: “We will see in spring.”', // p3
  'A northern official would not give numbers but said there was “no hurry”. The official added: “We wait.”', // p4
  'Mary Stone’s official spokesman said: “We are ready.', // p5
  '“We are also patient.”', // p6
  'Earlier, navy minister Ada Pollard told members it was a “critical year”.', // p7
  'She added that there would be “a new pier”.', // p8
  '“We wait for no one,” said Corin Vale, head of the Skell Line.', // p9
  'The town is in “deep trouble”, insiders said.', // p10
  '“Nobody asked us,” the deckhand said.', // p11
].join('\n');

const speak = (text: string, by: string, at: string): readonly string[] =>
  said(SOURCE, text, by, at).codes;

describe('the speaker that the source names', () => {
  test.each([
    ['fair winds', 'John Hale', 'p2'],
    ['a good harbour', 'John Hale', 'p2'],
    ['a good harbour', 'Hale', 'p2'],
    ['We will see in spring.', 'John Hale', 'p3'],
    ['no hurry', 'a northern official', 'p4'],
    ['We wait.', 'a northern official', 'p4'],
    ['We wait.', 'northern officials', 'p4'],
    ['We are ready.', 'Mary Stone’s official spokesman', 'p5'],
    ['We are also patient.', 'Mary Stone’s official spokesman', 'p6'],
    ['critical year', 'Ada Pollard', 'p7'],
    ['critical year', 'the navy minister', 'p7'],
    ['a new pier', 'Ada Pollard', 'p8'],
    ['We wait for no one', 'Corin Vale', 'p9'],
    ['We wait for no one', 'Skell Line', 'p9'],
    ['deep trouble', 'insiders', 'p10'],
    ['Nobody asked us', 'a deckhand', 'p11'],
  ])('%s: %s', (text, by, at) => expect(speak(text, by, at)).toEqual([]));
});

describe('plainly another', () => {
  test.each([
    ['a good harbour', 'Ada Pollard', 'p2'],
    ['We will see in spring.', 'Ada Pollard', 'p3'],
    ['We will see in spring.', 'a northern official', 'p3'],
    ['no hurry', 'John Hale', 'p4'],
    ['We wait.', 'John Hale', 'p4'],
    ['We are ready.', 'Mary Stone', 'p5'],
    ['We are also patient.', 'John Hale', 'p6'],
    ['critical year', 'John Hale', 'p7'],
    ['a new pier', 'John Hale', 'p8'],
    ['We wait for no one', 'Ada Pollard', 'p9'],
    ['deep trouble', 'Ada Pollard', 'p10'],
  ])('%s: not %s', (text, by, at) => {
    const { verdict, codes, check } = said(SOURCE, text, by, at);
    const isNamed = by === 'Mary Stone' ? ['attribution-not-near'] : ['attribution-elsewhere'];
    expect(verdict).toMatch(/^verified/);
    expect(codes).toEqual(isNamed);
    expect(check.findings[0]?.message).toContain(`‘${by}’`);
  });

  test('both names and the place are reported', () => {
    const [finding] = said(SOURCE, 'We will see in spring.', 'Ada Pollard', 'p3').check.findings;
    expect(finding?.message).toBe(
      'expected the speaker that the source names in p2, ‘Hale’, found ‘Ada Pollard’',
    );
    expect(finding?.places?.[0]?.paragraph).toBe(2);
  });

  test('a person is not their spokesman, once the brief says that it is a person', () => {
    const body = 'quotes:\n  - {text: We are ready., by: Mary Stone, attribution: named, at: p5}\n';
    expect(verify(SOURCE, body).findings.map(({ code }) => code)).toEqual([
      'attribution-elsewhere',
    ]);
  });

  test('another of the same surname', () => {
    const source = 'John Hale came. Mary Hale said: “We go.”';
    expect(said(source, 'We go.', 'John Hale').codes).toEqual(['attribution-elsewhere']);
    expect(said(source, 'We go.', 'Mary Hale').codes).toEqual([]);
  });

  test('a surname alone is the first of that name, or the last that was named in full', () => {
    const source = 'Mary Hale came with John Hale. Mary Hale was tired. “We go,” Hale said.';
    expect(said(source, 'We go', 'Mary Hale').codes).toEqual([]);
    expect(said(source, 'We go', 'John Hale').codes).toEqual(['attribution-not-near']);
    const later = 'Mary Hale came with John Hale. “We go,” Hale said.';
    expect(said(later, 'We go', 'John Hale').codes).toEqual([]);
  });
});

test('quoted words that somebody plainly says are not the article’s own', () => {
  expect(speak('We will see in spring.', 'the article, unattributed', 'p3')).toEqual([]);
  expect(speak('We wait for no one', 'the article, unattributed', 'p9')).toEqual([
    'attribution-elsewhere',
  ]);
});

describe('not near', () => {
  test('a name that the source does not have there', () => {
    expect(speak('Nobody asked us', 'the harbour master', 'p11')).toEqual(['attribution-not-near']);
    expect(speak('deep trouble', 'Jane Doe', 'p10')).toEqual(['attribution-not-near']);
    expect(said('“Deep trouble” was on all lips.', 'Deep trouble', 'John Hale').codes).toEqual([
      'attribution-not-near',
    ]);
  });
});

test('in another language nothing is called wrong', () => {
  const body = (by: string): string => `quotes:\n  - “gehen wir” -- ${by} (p1)\n`;
  const codes = (by: string): string[] =>
    verify('Ada Vale said: „Dann gehen wir“. Tom Orr kam.', body(by), 'de').findings.map(
      ({ code }) => code,
    );
  expect(codes('Ada Vale')).toEqual([]);
  expect(codes('Tom Orr')).not.toContain('attribution-elsewhere');
  expect(codes('Jane Doe')).toEqual(['attribution-not-near']);
});

describe('figures', () => {
  const codes = (by: string): string[] =>
    verify(
      'John Hale said more than 40 sank. Ada Pollard came.',
      `figures:\n  - {what: x, value: 40, qualifier: more-than, exact: more than 40 sank, by: "${by}", at: p1}\n`,
    ).findings.map(({ code }) => code);
  test('are given by somebody as quotes are', () => {
    expect(codes('John Hale')).toEqual([]);
    expect(codes('the article, unattributed')).toEqual([]);
    expect(codes('Ada Pollard')).toEqual(['attribution-elsewhere']);
  });
});

describe('numbers and listeners are no speakers', () => {
  const STRANDED = [
    'Ann Ross, who runs the ferries, was away.',
    'About 2,300 passengers were stranded in Lerwick, the harbour master, Tom Inkster, said. "Nobody has been hurt," he added.',
  ].join('\n');

  test('a pronoun leads past a number to whom the sentence names', () => {
    const { codes, check } = said(STRANDED, 'Nobody has been hurt', 'Ann Ross', 'p2');
    expect(codes).toEqual(['attribution-elsewhere']);
    expect(check.findings[0]?.message).toContain('‘Tom Inkster’');
    expect(said(STRANDED, 'Nobody has been hurt', 'Tom Inkster', 'p2').codes).toEqual([]);
  });

  test('a number alone is nobody', () => {
    const source = 'Ann Ross came. “We wait,” about 2,300 said.';
    expect(said(source, 'We wait', 'Ann Ross').check.findings[0]?.message ?? '').not.toMatch(/2/);
  });

  test('a listener is not the speaker', () => {
    const source =
      '"We cannot wait," its secretary, Ann Ross, told reporters. She put the cost at £3m, or some 40 per cent of its income.';
    const brief =
      'figures:\n  - {what: cost, value: 40%, qualifier: about, by: Ann Ross, at: p1}\n';
    expect(verify(source, brief).findings).toEqual([]);
    expect(said(source, 'We cannot wait', 'Ann Ross').codes).toEqual([]);
  });
});
