import { describe, expect, test } from 'vitest';
import { said } from './cases.ts';

/** A source, the words of a quote, who says them, and who does not. */
const KINDS: Readonly<Record<string, readonly (readonly [string, string, string, string])[]>> = {
  'an unnamed person beside the one named': [
    [
      'A source close to Ms Brandt called it “a born mess”. Odile Brandt, who runs the port, left.',
      'a born mess',
      'a source close to Odile Brandt',
      'Odile Brandt',
    ],
    [
      'An adviser to Ms Brandt said the plan was “dead”. Odile Brandt, who runs the port, left.',
      'dead',
      'an adviser to Odile Brandt',
      'Odile Brandt',
    ],
    [
      'An adviser to Kofi Brandt said the plan was “dead”. Odile Brandt, who runs the port, left.',
      'dead',
      'an adviser to Kofi Brandt',
      'an adviser to Odile Brandt',
    ],
  ],
  'a passive clause': [
    [
      'Odile Brandt was described as “a born pilot” by Tomas Ruiz.',
      'a born pilot',
      'Tomas Ruiz',
      'Odile Brandt',
    ],
    [
      'Kofi Mensah was once dubbed “the last whaler” by Lena Oksanen.',
      'the last whaler',
      'Lena Oksanen',
      'Kofi Mensah',
    ],
    [
      'Odile Brandt was warned by Tomas Ruiz: “Ice is coming.”',
      'Ice is coming.',
      'Tomas Ruiz',
      'Odile Brandt',
    ],
  ],
  'what stands between the name and the verb': [
    [
      '“The ice is early,” harbour pilot Odile Brandt, wearing a “Skell Line” cap, said on deck. Tomas Ruiz left.',
      'The ice is early',
      'Odile Brandt',
      'Tomas Ruiz',
    ],
    [
      'Odile Brandt — named by Tomas Ruiz as his heir — told the crew that “the ice is early”.',
      'the ice is early',
      'Odile Brandt',
      'Tomas Ruiz',
    ],
    [
      'Odile Brandt, Skell Post: “The ice is early.” Tomas Ruiz left.',
      'The ice is early.',
      'Odile Brandt',
      'Tomas Ruiz',
    ],
    [
      'Harbour pilot Odile “Ode” Brandt said: “The ice is early.” Tomas Ruiz left.',
      'The ice is early.',
      'Odile Brandt',
      'Tomas Ruiz',
    ],
  ],
  'a pronoun after a speaker who is named once': [
    [
      'Ruiz’s words were “hasty,” said Odile Brandt, a reader of charts. “The ice is early,” she said. Tomas Ruiz left.',
      'The ice is early',
      'Odile Brandt',
      'Tomas Ruiz',
    ],
    [
      'To the harbour pilot Odile Brandt, the silence was a warning. “The ice is early,” she said. Tomas Ruiz left.',
      'The ice is early',
      'Odile Brandt',
      'Tomas Ruiz',
    ],
  ],
  'an office before the name': [
    [
      'Secretary of State Odile Brandt said: “The ice is early.” Tomas Ruiz left.',
      'The ice is early.',
      'Brandt',
      'Tomas Ruiz',
    ],
    [
      'Secretary of State Odile F. Brandt said: “The ice is early.” Tomas Ruiz left.',
      'The ice is early.',
      'Odile F. Brandt',
      'Tomas Ruiz',
    ],
    [
      'Chairman of the Board Odile Brandt said: “The ice is early.” Tomas Ruiz left.',
      'The ice is early.',
      'Brandt',
      'Tomas Ruiz',
    ],
  ],
  'a colon behind a name that no verb joins to the words': [
    [
      'Odile Brandt, whom the fleet still misses, is shown lecturing: “Take heed of the ice.” Tomas Ruiz left.',
      'Take heed of the ice.',
      'Odile Brandt',
      'Lena Oksanen',
    ],
    [
      'More from Odile Brandt and Tomas Ruiz: “The ice is early.” Lena Oksanen left.',
      'The ice is early.',
      'Odile Brandt',
      'Lena Oksanen',
    ],
  ],
  'a possessive': [
    [
      'Odile Brandt’s statement that “the pier is sound” was wrong, Tomas Ruiz said.',
      'the pier is sound',
      'Odile Brandt',
      'Tomas Ruiz',
    ],
    [
      'Lena Oksanen repeated Kofi Mensah’s accusation that “nobody pays”.',
      'nobody pays',
      'Kofi Mensah',
      'Lena Oksanen',
    ],
  ],
  'somebody in a clause about the speaker': [
    [
      'Odile Brandt, who has often clashed with Tomas Ruiz, said: “The ice is early.”',
      'The ice is early.',
      'Odile Brandt',
      'Tomas Ruiz',
    ],
    [
      'Odile Brandt, whom Tomas Ruiz called a liar, said it “will cost us all”.',
      'will cost us all',
      'Odile Brandt',
      'Tomas Ruiz',
    ],
    [
      '“The ice is early,” said Odile Brandt, who had served under Tomas Ruiz.',
      'The ice is early',
      'Odile Brandt',
      'Tomas Ruiz',
    ],
    [
      '“The ice is early,” said Odile Brandt, after Tomas Ruiz had left the room.',
      'The ice is early',
      'Odile Brandt',
      'Tomas Ruiz',
    ],
  ],
  'somebody who serves the one named': [
    [
      'Tomas Ruiz, a spokesman for Odile Brandt, said: “The ice is early.” Brandt left.',
      'The ice is early.',
      'Tomas Ruiz',
      'Odile Brandt',
    ],
    [
      'Odile Brandt’s deputy, Tomas Ruiz, said: “The ice is early.” Brandt left.',
      'The ice is early.',
      'Tomas Ruiz',
      'Odile Brandt',
    ],
  ],
  'a contrast': [
    [
      'Odile Brandt, not Tomas Ruiz, told crews: “Sail on Monday.”',
      'Sail on Monday.',
      'Odile Brandt',
      'Tomas Ruiz',
    ],
    [
      'Odile Brandt, rather than Tomas Ruiz, added: “Sail on Monday.”',
      'Sail on Monday.',
      'Odile Brandt',
      'Tomas Ruiz',
    ],
  ],
  'a rare verb': [
    [
      'Tomas Ruiz came late. “We are cold,” groaned Lena Oksanen.',
      'We are cold',
      'Lena Oksanen',
      'Tomas Ruiz',
    ],
    [
      'Tomas Ruiz came late. “We are cold,” Lena Oksanen grumbled.',
      'We are cold',
      'Lena Oksanen',
      'Tomas Ruiz',
    ],
  ],
};

describe.each(Object.entries(KINDS))('%s', (_, cases) => {
  test.each(cases)('%s', (source, words, speaker, other) => {
    expect(said(source, words, speaker).codes).toEqual([]);
    expect(said(source, words, other).codes).not.toEqual([]);
  });
});

describe('a name in another form', () => {
  test.each([
    ['Captain Odile Brandt', 'Captain Brandt'],
    ['Mayor Odile M. Brandt', 'Mayor Brandt'],
    ['Lim Seo Yun', 'Lim Seo-yun'],
    ['C. D. Marlow', 'C.D. Marlow'],
    ['CD Marlow', 'C. D. Marlow'],
    ['Odile M. Brandt', 'Odile Brandt'],
    ['Odile Brandt', 'Odile Marie Brandt'],
    ['O. Brandt', 'Odile Brandt'],
    ['the S.L.C.', 'SLC'],
    ['Omar al-Rashid', 'Omar Rashid'],
    ['Anne-Marie Dulac', 'Anne Marie Dulac'],
  ])('%s is %s', (written, by) => {
    expect(said(`“We sail on Monday,” said ${written}.`, 'We sail on Monday', by).codes).toEqual(
      [],
    );
  });

  test.each([
    ['Olga Brandt', 'Odile Brandt'],
    ['P. Brandt', 'Odile Brandt'],
    ['Lim Seo Yun', 'the UN'],
  ])('%s is not %s', (written, by) => {
    const { codes } = said(`“We sail on Monday,” said ${written}.`, 'We sail on Monday', by);
    expect(codes).not.toEqual([]);
  });
});

describe('words that a speaker quotes', () => {
  const SOURCE = 'Odile Brandt said: “The pilot told me ‘turn now’ and left.”';
  test('belong to whoever is quoted', () => {
    expect(said(SOURCE, 'turn now', 'the pilot').codes).toEqual([]);
    expect(said(SOURCE, 'turn now', 'Odile Brandt').codes).toEqual(['attribution-not-near']);
  });
});

test('words that a speaker heard are not the speaker’s', () => {
  const source = 'Odile Brandt said: “We were warned, ‘the ice is thin today’. It was.”';
  expect(said(source, 'the ice is thin today', 'Odile Brandt').codes).not.toEqual([]);
  expect(said(source, 'It was.', 'Odile Brandt').codes).toEqual([]);
});

test('a name beside the subject is not who a pronoun means', () => {
  const source =
    'Mr. Ruiz flew. Pim Dekker, Ruiz’s head of crew, quit after the race. In a letter, he said: “The hull was sound.”';
  expect(said(source, 'The hull was sound.', 'Pim Dekker').codes).toEqual([]);
  expect(said(source, 'The hull was sound.', 'Tomas Ruiz').codes).not.toEqual([]);
});

test.each([
  ['„Das Eis ist früh“, sagte Odile Brandt, nachdem Tomas Ruiz gegangen war.'],
  ['Odile Brandt, die oft mit Tomas Ruiz stritt, sagte: „Das Eis ist früh.“'],
  ['Tomas Ruiz kam spät. „Das Eis ist früh“, so Odile Brandt.'],
])('a speaker in German: %s', (source) => {
  const codes = (by: string) => said(source, 'Das Eis ist früh', by, undefined, 'de').codes;
  expect(codes('Odile Brandt')).toEqual([]);
  expect(codes('Tomas Ruiz')).toEqual(['attribution-not-near']);
});

test('a role stands for the person whose title it is', () => {
  const source = [
    'Mayor Lena Oksanen opened the pier.',
    'The mayor said she would stay until noon.',
    '“It was cold,” she added.',
  ].join('\n');
  expect(said(source, 'It was cold', 'Lena Oksanen', 'p3').codes).toEqual([]);
});
