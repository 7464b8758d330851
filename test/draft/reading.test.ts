import { describe, expect, test } from 'vitest';
import { gapsIn } from '../../src/article/gaps/gaps.ts';
import { introductionsIn } from '../../src/article/people/introductions.ts';
import { countedBy } from '../../src/article/quantities/counted.ts';
import { figuresOf } from '../../src/article/quantities/source-figures.ts';
import { readSource } from '../../src/article/source-text.ts';
import { readHeading } from '../../src/draft/heading.ts';

function articleOf(text: string, language = 'en') {
  return { source: readSource(text), skip: new Set<number>(), language };
}

describe('what a quantity counts', () => {
  test.each([
    ['Some 11,000 soldiers have been sent to the coast to guard it.', 'soldiers sent to the coast'],
    ['more than 100 of the crew were killed on Monday', 'the crew killed'],
    ['£3bn in annual support the state was giving', 'annual support'],
    ['It had 40 ships and nine planes.', 'ships'],
    ['They waited for 14 years on Wednesday.', undefined],
    ['It had winds of 55 mph.', 'winds'],
    ['More than 100 in 21 cities have been killed', undefined],
    ['The bridge is 300 metres long.', 'bridge'],
    ['Prices fell to $1.26.', 'Prices'],
    ['It fell to 3.2 per cent in January from 4.', undefined],
    ['between 2p and 4p a litre', undefined],
    ['hundreds have been hurt', undefined],
    ['Yields on the old bonds rose by seven basis points.', 'Yields on the old bonds'],
    ['The bank raised its main rate by 50 basis points.', 'main rate'],
    ['The council said prices would stay in a range of 4% to 5%.', 'prices'],
    ['Ferry sales were flat but coach sales were down 12 percent.', 'coach sales'],
    ['The average price of a new van or lorry was £41,640.', 'average price of a new van or lorry'],
    ['Sales topped 9,000 in the quarter.', 'Sales'],
    ['It sold at 5 percent below the price, up 4 percent.', undefined],
    ['There was a rise of 25 per cent.', undefined],
    ['The crossing is 12 nautical miles.', 'crossing'],
    [
      'It covers 18 Northern and central parishes as the river rises.',
      'Northern and central parishes',
    ],
    ['They swapped two ships for three of its planes.', 'ships'],
    ['Three people have been killed in a fight for the “old” quay.', 'people killed in a fight'],
    ['20,000 of the port’s 70,000 lamps are lit.', 'lamps'],
    ['The dollar bought 103 yen.', undefined],
    ['It sold for $1.10 Wednesday.', undefined],
  ])('in “%s”', (text, what) => {
    const article = articleOf(text);
    const [figure] = figuresOf(article, 1);
    if (!figure) throw new Error('no figure');
    expect(countedBy(article, figure).what).toBe(what);
  });
});

describe('the people of an article', () => {
  const people = (text: string) =>
    introductionsIn(articleOf(text)).map(({ name, role }) => [name, role?.words]);

  test.each([
    ['Harbour minister Bo Lund opened the quay.', [['Bo Lund', 'Harbour minister']]],
    ['Ada Vale, the mayor of Varna, spoke. Vale smiled.', [['Ada Vale', 'mayor of Varna']]],
    [
      '“They have nothing to fear,” Sen. Bo Lund (D-N.Y.) said Tuesday. He left Pearl Harbor.',
      [['Bo Lund', 'Sen.']],
    ],
    ['Col. Ira Sand, an army spokesman, spoke. Sand smiled.', [['Ira Sand', 'army spokesman']]],
    ['They met President Una Berg there.', [['Una Berg', 'President']]],
    ['He met former envoy to Varna Kurt Sand.', [['Kurt Sand', 'former envoy to Varna']]],
    ['The port’s lawyer, Una Berg, left.', [['Una Berg', 'port’s lawyer']]],
    [
      'Varna Gov. Ira Sand and CNN reporter Bo Lund left.',
      [
        ['Ira Sand', 'Varna Gov.'],
        ['Bo Lund', 'CNN reporter'],
      ],
    ],
    [
      'Bo Lund, a professor of law at Varna until May, left.',
      [['Bo Lund', 'professor of law at Varna']],
    ],
    [
      'John Lund, Sen. Ada Vale and others left.',
      [
        ['John Lund', undefined],
        ['Ada Vale', 'Sen.'],
      ],
    ],
    ['They took her to Ada Vale hospital.', []],
    ['The North Sea froze.', []],
    ['Port Varna Opens After Long Strike', []],
  ])('in “%s”', (text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('what an article leaves open', () => {
  test.each([
    [
      'A spokesman declined to comment on the crew.',
      [['no-answer', 'A spokesman declined to comment on the crew']],
    ],
    [
      'There are claims that the quay sank, and more.',
      [['claimed', 'There are claims that the quay sank']],
    ],
    ['It is unclear whether it will hold.', [['unclear', 'It is unclear whether it will hold']]],
    [
      'Senior officials said on Friday that it held.',
      [
        ['unnamed', 'Senior officials'],
        ['undated', 'Friday'],
      ],
    ],
    ['The quay held, according to PG&E officials.', [['unnamed', 'PG&E officials']]],
    ['It said residents left, and told lawmakers of it.', []],
    ['But officials and her critics met the officials.', []],
    [
      'They said the cause of the fire remained unclear.',
      [['unclear', 'They said the cause of the fire remained unclear']],
    ],
    ['The crash is under investigation.', [['unclear', 'The crash is under investigation']]],
    ['The dead have not been named.', [['unclear', 'The dead have not been named']]],
    ['“It is unclear,” Vale said.', []],
    ['The quay held.', []],
  ])('in “%s”', (text, expected) => {
    expect(gapsIn(articleOf(text)).map(({ kind, words }) => [kind, words])).toEqual(expected);
  });

  test('is not read in a language whose words are not known', () => {
    expect(gapsIn(articleOf('It is unclear whether it will hold.', 'fr'))).toEqual([]);
  });
});

describe('the headline of a text', () => {
  test.each([
    [
      'Views: 5\n\nThe port of Varna is shut\n\nIt shut on Monday. Ships wait.',
      'The port of Varna is shut',
      [1],
    ],
    ['The port of Varna is shut\n\nShips wait.\n\nThey left.', 'The port of Varna is shut', []],
    ['It shut on Monday. The ships wait there.\n\nThey left.\n\nAll.', undefined, []],
    ['One paragraph with some words only', undefined, []],
  ])('%j', (text, headline, skip) => {
    const read = readHeading(readSource(text));
    expect([read.headline, read.skip]).toEqual([headline, skip]);
  });
});
