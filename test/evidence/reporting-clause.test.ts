/** Whom the grammar of a sentence gives words to: each row holds under one name and not under another. */
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/article/source-text.ts';
import { said } from './cases.ts';

/** Who is who, so that a surname alone is known to be a person’s. */
const WHO =
  'John Hale, Ada Vale and Tom Orr came to the pier. Hale was tired. Vale was not. Orr slept.';

/** The words between `[` and `]` are the quote, in the last paragraph. */
function read(marked: string): {
  readonly source: string;
  readonly text: string;
  readonly at: string;
} {
  const text = /\[(?<words>[^\]]*)\]/.exec(marked)?.groups?.words ?? '';
  const source = `${WHO}\n${marked.replace(/[[\]]/g, '')}`;
  return { source, text, at: `p${readSource(source).paragraphs.length}` };
}

describe('is the speaker, and the other is not', () => {
  test.each([
    ['before the words', 'Hale said it was [“a mess”].', 'John Hale', 'Ada Vale'],
    ['after them', '[“We wait,”] said Ada Vale, the mayor.', 'Ada Vale', 'Tom Orr'],
    [
      'with a title and an initial',
      '[“We wait,”] said the Rev. Ada J. Vale.',
      'Ada J. Vale',
      'Tom Orr',
    ],
    [
      'with an aside in brackets',
      'Rep. Ada Vale (N-Port) said Hale was [“a mess”].',
      'Ada Vale',
      'John Hale',
    ],
    [
      'after an apposition',
      'Hale, the mayor of the port, said it was [“a mess”].',
      'John Hale',
      'Tom Orr',
    ],
    ['as the apposition', 'The mayor, John Hale, said it was [“a mess”].', 'John Hale', 'Tom Orr'],
    [
      'far off at the end',
      '[“We wait”] until Orr has slept, said Ada Vale.',
      'Ada Vale',
      'Tom Orr',
    ],
    [
      'in a relative clause',
      'Hale met Vale, who called the pier [“a mess”].',
      'Ada Vale',
      'John Hale',
    ],
    [
      'of a second verb',
      'Hale came by train and called the pier [“a mess”].',
      'John Hale',
      'Tom Orr',
    ],
    [
      'in the clause that goes on',
      'When Orr denied it, Hale insisted that it was [“a mess”].',
      'John Hale',
      'Tom Orr',
    ],
    [
      'of a continued quotation',
      '“We wait,” Hale said. [“We wait long.”]',
      'John Hale',
      'Ada Vale',
    ],
    [
      'of one that is continued twice',
      '“We wait,” Hale said. “Long.” [“Very long.”]',
      'John Hale',
      'Ada Vale',
    ],
    ['meant by a pronoun', 'Ada Vale denied it.\n[“We wait,”] she said.', 'Ada Vale', 'Tom Orr'],
    [
      'meant by one after a pronoun',
      'Ada Vale denied it. She added that it was [“a mess”].',
      'Ada Vale',
      'Tom Orr',
    ],
    [
      'of two quotations, the first',
      'Hale called it [“a mess,”] Vale wanted to “go home”.',
      'John Hale',
      'Tom Orr',
    ],
    ['quoted in a list', 'Hale called it “wet”, “cold” and [“a mess”].', 'John Hale', 'Tom Orr'],
    ['beside straight and curly marks', '["We wait,”] Hale said.', 'John Hale', 'Ada Vale'],
  ])('%s', (_, marked, right, wrong) => {
    const { source, text, at } = read(marked);
    const words = text.replace(/^["“]|["”]$/g, '');
    expect(said(source, words, right, at)).toMatchObject({
      verdict: expect.stringMatching(/^verified/),
      codes: [],
    });
    expect(said(source, words, wrong, at).codes).toEqual(['attribution-elsewhere']);
  });
});

describe('is doubtful, which is a warning and no error', () => {
  test.each([
    ['who reports what another said', 'Hale said that Vale had called it [“a mess”].', 'John Hale'],
    ['a paper beside the speaker', '[“We wait,”] Hale said, according to The Bell.', 'The Bell'],
    [
      'named between a pronoun and its like',
      'Hale denied it to Tom Orr.\n[“We wait,”] he said.',
      'Tom Orr',
    ],
    ['the campaign of somebody', 'The Hale campaign called it [“a mess”].', 'John Hale'],
  ])('%s', (_, marked, by) => {
    const { source, text, at } = read(marked);
    const { verdict, codes } = said(source, text.replace(/^["“]|["”]$/g, ''), by, at);
    expect(verdict).toMatch(/^verified/);
    expect(codes).toEqual(['attribution-not-near']);
  });
});

describe('somebody of theirs is not the one', () => {
  test.each([
    ['Hale spokesman Tim Dunn called it [“a mess”].', 'John Hale'],
    ['A friend of Hale called it [“a mess”].', 'John Hale'],
    ['Hale’s wife called it [“a mess”].', 'John Hale'],
  ])('%s', (marked, by) => {
    const { source, text, at } = read(marked);
    const words = text.replace(/^["“]|["”]$/g, '');
    expect(said(source, words, by, at).codes).toEqual(['attribution-elsewhere']);
  });
});

describe('where the speaker is introduced', () => {
  test.each([
    ['Hale said it was [“a mess”].', 'John Hale', 'Hale said'],
    ['[“We wait,”] said Ada Vale, the mayor.', 'Ada Vale', 'said Ada Vale'],
    ['“We wait,” Hale said. [“We wait long.”]', 'John Hale', 'Hale said'],
    ['Ada Vale denied it.\n[“We wait,”] she said.', 'Ada Vale', 'Ada Vale denied'],
    ['The port was Hale’s [“mess”].', 'John Hale', 'Hale'],
    // Of a wrong name, where the right one is.
    ['Hale said it was [“a mess”].', 'Ada Vale', 'Hale said'],
  ])('%s', (marked, by, introduction) => {
    const { source, text, at } = read(marked);
    const { check } = said(source, text.replace(/^["“]|["”]$/g, ''), by, at);
    const { start = 0, end = 0 } = check.introduction?.range ?? {};
    expect(source.slice(start, end)).toBe(introduction);
  });

  test('is not reported where there is none', () => {
    const { source, text, at } = read('It was [“a mess”].');
    expect(said(source, text.slice(1, -1), 'Jane Doe', at).check.introduction).toBeUndefined();
  });
});
