/** The organisations of a draft: those that speak, that are named again and again, or of which the article says what they are. */
import { describe, expect, test } from 'vitest';
import { organisationsIn } from '../../src/article/people/organisations.ts';
import { readSource } from '../../src/article/source-text.ts';

function organisations(text: string): readonly string[] {
  const article = { source: readSource(`${text}\n`), language: 'en' };
  return organisationsIn(article).map(({ name, role }) =>
    role === undefined ? name : `${name}: ${role.words}`,
  );
}

describe('an organisation that matters is drafted', () => {
  test.each<[string, string, readonly string[]]>([
    ['it speaks', 'The Skell Budget Office said the bill would rise.', ['Skell Budget Office']],
    [
      'it is the source',
      'Rents fell, according to the Varna Housing Bureau.',
      ['Varna Housing Bureau'],
    ],
    [
      'the article says what it is',
      'The pumps came from Hallam Works, a maker of pumps, in March.',
      ['Hallam Works: maker of pumps'],
    ],
    [
      'it is named again and again',
      'In the spring the Varna Port Authority met again. He left the Varna Port Authority last year. The Varna Port Authority has 4 cranes on each quay. Ships still wait for the Varna Port Authority to open.',
      ['Varna Port Authority'],
    ],
  ])('%s', (_, text, names) => {
    expect(organisations(text)).toEqual(names);
  });
});

describe('others are not', () => {
  test.each([
    ['named in passing', 'She once worked for the Skell Budget Office in Varna.'],
    ['somebody of it speaks', 'A clerk at the Skell Budget Office said the bill would rise.'],
    ['a person speaks', 'Ada Vale said the bill would rise.'],
    ['a place', 'Varna, a port on the Black Sea, said little.'],
    ['two names joined by and', 'The Skell Office and Varna Bureau said little.'],
  ])('%s', (_, text) => {
    expect(organisations(text)).toEqual([]);
  });

  test('what an initial cuts is no description', () => {
    expect(organisations('Hallam Fund, a fund founded by John A. Orr, said it sold.')).toEqual([]);
  });
});
