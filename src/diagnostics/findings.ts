/** Every code that checking a brief against its source can give; stable, as those of `codes.ts` are. */
interface FindingEntry {
  readonly severity: 'error' | 'warning';
  readonly explanation: string;
}

const error = (explanation: string): FindingEntry => ({ severity: 'error', explanation });
const warning = (explanation: string): FindingEntry => ({ severity: 'warning', explanation });

export const FINDINGS = {
  'quote-not-in-source': error('The source has no words like those of the quote.'),
  'quote-outside-marks': error(
    'The words are in the source, but not inside quotation marks: they are its own, nobody’s speech.',
  ),
  'quote-altered': error(
    'The source has nearly these words. The difference is shown: [-in the source-]{+in the brief+}.',
  ),
  'quote-stitched': error(
    'The pieces of the quote come from different quotations, which makes one statement of two.',
  ),
  'quote-elision-negation': error(
    'The words left out, or put in, hold a negation, so that the quote says the opposite.',
  ),
  'quote-misplaced': error('The words are in the source, in another paragraph than stated.'),
  'quote-ambiguous': error('The words are found more than once where they are said to be.'),
  'quote-elision-hides': warning(
    'The words left out, or replaced by brackets, hold a negation, a hedge, a number or what else bears on the rest.',
  ),
  'quote-cut-short': warning(
    'The quote begins right after a negation, condition or hedge that bears on it.',
  ),
  'figure-not-in-source': error(
    'The source has no such number, or no words like those of `exact`.',
  ),
  'figure-altered': error('The source has nearly the words of `exact`. The difference is shown.'),
  'figure-value': error('The value, scale or unit is not the one that the source gives.'),
  'figure-hedge': error('The hedge of the number is not the one that the source gives.'),
  'figure-misplaced': error('The number is in the source, in another paragraph than stated.'),
  'figure-ambiguous': error(
    'The words or the number are found more than once where they should be.',
  ),
  'figure-unread': warning('No number can be read in the source’s words with certainty.'),
  'figure-unit-not-found': warning('The source never says the unit of the figure.'),
  'attribution-elsewhere': error('The source plainly gives the words to somebody else.'),
  'attribution-not-near': warning(
    'The speaker is not named where the source introduces the words, or the source has them denied.',
  ),
  'summary-unsupported': warning(
    'A number or name of the point is not in the paragraphs it cites.',
  ),
  'summary-hedge-lost': warning(
    'The point gives a number flat which the source gives with a hedge, or with a hedge of its own.',
  ),
  'paragraph-not-in-source': error('The source has no paragraph of this number.'),
  'item-without-anchor': warning('Without an anchor it cannot be told where the item comes from.'),
  'source-not-here': warning(
    'The text of the source is not on this machine, and no record that fits stands in for it: nothing was checked.',
  ),
  'source-changed': error(
    'The bytes of the source are not those that the brief was taken from: nothing was checked.',
  ),
  'source-marks': warning(
    'The quotation marks of the source do not add up at this place. No brief can put that right: `--strict` passes over it.',
  ),
} as const satisfies Readonly<Record<string, FindingEntry>>;

export type FindingCode = keyof typeof FINDINGS;
