/**
 * What a point, title, question or caveat claims, kind by kind: found is only what the source says of the same names and
 * numbers; what is clearly otherwise there is flagged, and what is not certain is unchecked, in silence.
 */
import { describe, expect, test } from 'vitest';
import { point } from './cases.ts';

type Example = readonly [source: string, text: string, want: 'found' | 'unchecked' | 'flagged'];

const KINDS: Readonly<Record<string, readonly Example[]>> = {
  'who did what to whom': [
    ['Orvell beat Stannow on Sunday.', 'Orvell beat Stannow. (p1)', 'found'],
    ['Orvell beat Stannow on Sunday.', 'Stannow beat Orvell. (p1)', 'unchecked'],
    ['Orvell beat Stannow on Sunday.', 'Stannow was beaten by Orvell. (p1)', 'found'],
    ['Orvell beat Stannow on Sunday.', 'Orvell was beaten by Stannow. (p1)', 'unchecked'],
    ['Stannow was sued by Orvell.', 'Orvell sued Stannow. (p1)', 'found'],
    ['The barge left Orvell for Stannow.', 'The barge left Stannow for Orvell. (p1)', 'unchecked'],
    ['Mayor Ada Falk blamed Bo Orr.', 'Bo Orr blamed Mayor Ada Falk. (p1)', 'unchecked'],
    ['Ada Falk praised Bo Orr. Bo Orr sued Cy Holm.', 'Bo Orr sued Cy Holm. (p1)', 'found'],
  ],
  'who says it': [
    [
      'Ada Falk, the mayor, said Bo Orr had misled the court.',
      'Ada Falk said Bo Orr had misled the court. (p1)',
      'found',
    ],
    [
      'Ada Falk, the mayor, said Bo Orr had misled the court.',
      'Bo Orr said Ada Falk had misled the court. (p1)',
      'unchecked',
    ],
    [
      'Bo Orr had misled the court, said Ada Falk.',
      'Ada Falk said Bo Orr had misled the court. (p1)',
      'found',
    ],
  ],
  'plans in other words': [
    ['Talks were set to begin in Orvell.', 'Talks were to begin in Orvell. (p1)', 'found'],
    ['Talks were to begin in Orvell.', 'Talks were set to begin in Orvell. (p1)', 'found'],
    ['Talks were set to begin in Orvell.', 'Talks began in Orvell. (p1)', 'flagged'],
  ],
  'a share in round words': [
    [
      'A poll found 61% of Orvell in favour.',
      'Six in ten of Orvell are in favour. (p1)',
      'unchecked',
    ],
    [
      'A poll found 71% of Orvell in favour.',
      'Six in ten of Orvell are in favour. (p1)',
      'flagged',
    ],
  ],
  'numbers beside what they count': [
    ['Five barges sank and seven drifted.', 'Five barges sank; seven drifted. (p1)', 'found'],
    ['Five barges sank and seven drifted.', 'Seven barges sank; five drifted. (p1)', 'unchecked'],
    ['Orr got 31 votes and Falk got 27.', 'Falk got 31 votes and Orr got 27. (p1)', 'unchecked'],
    ['Orr got 31 votes and Falk got 27.', 'Falk got 27 votes, Orr 31. (p1)', 'found'],
    ['Lund has nine mills by the river.', 'Lund has eight mills by the river. (p1)', 'flagged'],
    ['Nearly half of Lund is under water.', 'Half of Lund is under water. (p1)', 'unchecked'],
    [
      'Costs in Lund rose from 86m to 112m.',
      'Costs in Lund rose from 86 to 112m. (p1)',
      'unchecked',
    ],
  ],
  offices: [
    [
      'Ada Falk, director of the mill, left.',
      'Ada Falk, director of the mill, left. (p1)',
      'found',
    ],
    [
      'Ada Falk, director of the mill, left.',
      'Ada Falk, chairman of the mill, left. (p1)',
      'unchecked',
    ],
    [
      'The union’s treasurer, Bo Orr, stayed.',
      'The union’s lawyer, Bo Orr, stayed. (p1)',
      'unchecked',
    ],
    ['Deputy mayor Bo Orr stayed.', 'Deputy governor Bo Orr stayed. (p1)', 'unchecked'],
  ],
  negation: [
    [
      'No group has claimed the fire in Lund.',
      'A group has claimed the fire in Lund. (p1)',
      'flagged',
    ],
    ['The mill in Lund was not sold.', 'The mill in Lund was sold. (p1)', 'flagged'],
    ['The mill in Lund was sold.', 'The mill in Lund was never sold. (p1)', 'flagged'],
    ['The mill in Lund was not sold.', 'The mill in Lund wasn’t sold. (p1)', 'found'],
    ['The mill in Lund has yet to open.', 'The mill in Lund has not opened. (p1)', 'found'],
    [
      'Orr is not only rich but lucky in Lund.',
      'Orr is only rich but lucky in Lund. (p1)',
      'flagged',
    ],
    ['The mill in Lund was sold.', 'Lund will never be the same again. (p1)', 'unchecked'],
  ],
  'may, allegedly, plans to': [
    ['Two men may have escaped from Lund.', 'Two men have escaped from Lund. (p1)', 'flagged'],
    [
      'The ministers are expected to meet in Lund.',
      'The ministers have met in Lund. (p1)',
      'flagged',
    ],
    [
      'The clerk allegedly robbed the bank in Lund.',
      'The clerk robbed the bank in Lund. (p1)',
      'flagged',
    ],
    [
      'The bank is considering a move to Lund.',
      'The bank decided on a move to Lund. (p1)',
      'flagged',
    ],
    ['The mill may close in Lund.', 'The mill might close in Lund. (p1)', 'found'],
    [
      'The mill in Lund would close in May, Orr said.',
      'The mill in Lund will close in May, Orr said. (p1)',
      'found',
    ],
    [
      'The mill in Lund closes in May.',
      'The mill in Lund will certainly close in May. (p1)',
      'flagged',
    ],
  ],
  names: [
    ['Ada Falk met Bo Orr in Lund.', 'Ada Orr was in Lund. (p1)', 'unchecked'],
    ['Ada Falk met Bo Orr in Lund.', 'Ada Falk was in Lund. (p1)', 'found'],
    ['Ada M. Falk met Bo Orr in Lund.', 'Ada Falk was in Lund. (p1)', 'found'],
    ['Ada Falk met Bo Orr in Lund.', 'Ada Folk was in Lund. (p1)', 'flagged'],
    [
      'Falk won a seat in Lund, and Orr in Ystad failed.',
      'Orr won a seat in Lund, and Orr in Ystad failed. (p1)',
      'unchecked',
    ],
  ],
  'quoted words and who said them': [
    [
      '“The mill is safe,” said Ada Falk. Bo Orr was not there.',
      'Ada Falk said “the mill is safe”. (p1)',
      'found',
    ],
    [
      '“The mill is safe,” said Ada Falk. Bo Orr was not there.',
      'Bo Orr said “the mill is safe”. (p1)',
      'flagged',
    ],
    ['“The mill is safe,” said Ada Falk.', 'Ada Falk said “the mill is closed”. (p1)', 'flagged'],
    ['The mill is safe, said Ada Falk.', 'The mill “is safe”, said Ada Falk. (p1)', 'unchecked'],
  ],
  'one word that the source lacks': [
    [
      'The council on Monday rejected a plan for Lund.',
      'The council on Monday adopted a plan for Lund. (p1)',
      'unchecked',
    ],
    ['Falk opened the mill in Lund.', 'Falk bought the mill in Lund. (p1)', 'unchecked'],
    ['At least 41 mills closed in Lund.', '41 mills or more closed in Lund. (p1)', 'unchecked'],
  ],
  'nothing checked': [
    ['The mill in Lund was sold.', 'No one was there. (p1)', 'unchecked'],
    ['The mill in Lund was sold.', 'It is one of the reasons. (p1)', 'unchecked'],
    ['The mill in Lund was sold.', 'There are two ways to read it. (p1)', 'unchecked'],
    ['The mill in Lund was sold.', 'The mill has a new owner. (p1)', 'unchecked'],
    ['Nobody slept in Lund.', 'No one slept. (p1)', 'unchecked'],
  ],
};

function outcomeOf(source: string, text: string): Example[2] {
  const { verdict, codes } = point(`${source}\n`, text);
  return codes.length > 0 ? 'flagged' : verdict === 'found' ? 'found' : 'unchecked';
}

describe.each(Object.entries(KINDS))('%s', (_, rows) => {
  test.each(rows)('%s + %s: %s', (source, text, want) =>
    expect(outcomeOf(source, text)).toBe(want),
  );
});
