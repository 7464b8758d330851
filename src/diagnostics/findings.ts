/** Every code of a finding, which is about a brief and its source. Like those in `codes.ts`, they never change. */
interface FindingEntry {
  readonly severity: 'error' | 'warning';
  readonly explanation: string;
}

const error = (explanation: string): FindingEntry => ({ severity: 'error', explanation });
const warning = (explanation: string): FindingEntry => ({ severity: 'warning', explanation });

export const FINDINGS = {
  'quote-not-in-source': error('The source has no words like those of the quote.'),
  'quote-outside-marks': error(
    'The words are in the source, but not in quotation marks. They are the author’s own words, and nobody is quoted.',
  ),
  'quote-altered': error(
    'The source has nearly these words. The message shows the difference: [-in the source-]{+in the brief+}.',
  ),
  'quote-stitched': error(
    'The pieces of the quote come from different quotations, or are the beginning of one sentence and the end of another. As one quote they look like one statement.',
  ),
  'quote-elision-negation': error(
    'The words that the quote leaves out or puts in have a negation, so the quote says the opposite.',
  ),
  'quote-misplaced': error(
    'The words are in the source, but in another paragraph than the brief says.',
  ),
  'quote-ambiguous': error(
    'The words are found more than once in the paragraphs that the brief names.',
  ),
  'quote-elision-hides': warning(
    'The words that the quote leaves out or replaces have a negation, a hedge, a number or something else that can change the meaning of the rest; or brackets do more than explain.',
  ),
  'quote-cut-short': warning(
    'The sentence goes on before or after the quote with words that can change its meaning: a negation, denial, condition or hedge, a clause that may not say that it is so, a question mark.',
  ),
  'figure-not-in-source': error(
    'The source does not have this number, or no words like those of `exact`.',
  ),
  'figure-altered': error(
    'The source has nearly the words of `exact`. The message shows the difference.',
  ),
  'figure-value': error('The source gives another value, scale or unit.'),
  'figure-hedge': error('The source gives the number with another hedge, or without one.'),
  'figure-misplaced': error(
    'The number is in the source, but in another paragraph than the brief says.',
  ),
  'figure-ambiguous': error(
    'The words or the number are found more than once in the paragraphs that the brief names.',
  ),
  'figure-unread': warning('No number can be read with certainty in the words of the source.'),
  'figure-unit-not-found': warning('The unit of the figure is nowhere in the source.'),
  'attribution-elsewhere': error('The source clearly says that somebody else spoke the words.'),
  'attribution-not-near': warning(
    'The source does not name the speaker where it introduces the words, or says that the speaker denied them.',
  ),
  'person-not-found': warning(
    'The paragraphs that the person cites do not have the name, or the source has another name.',
  ),
  'role-not-found': warning(
    'The source does not give the person this role or organisation, or gives another one.',
  ),
  'summary-unsupported': warning(
    'A number, name or quoted word of the point is not in the paragraphs that the point cites, or its numbers stand beside other words there.',
  ),
  'summary-hedge-lost': warning(
    'The source gives a number with a hedge, or says that something may be so; the point says it without that, or with another hedge.',
  ),
  'summary-turned': warning(
    'The source denies what the point says, or says what the point denies, or has the opposite word.',
  ),
  'text-unsupported': warning(
    'A number, name or quoted word of the title, a question or a caveat is not in the source; or the only sentence of the source that it rests on denies it, leaves it open, or has its names or numbers the other way round.',
  ),
  'paragraph-not-in-source': error('The source has no paragraph with this number.'),
  'item-without-anchor': warning('The item has no anchor, so nothing says where it comes from.'),
  'review-lapsed': warning(
    'The item has a review, but no warning for the review to answer; or the item or its warnings have changed since the review.',
  ),
  'source-not-here': warning(
    'The text of the source is not on this machine, and there is no record that fits the brief. Nothing was checked.',
  ),
  'record-dated-ahead': warning(
    'The record beside the brief says that it was made on a day that has not come yet, so somebody wrote it by hand, or a clock was wrong.',
  ),
  'source-changed': error(
    'The text of the source is not the one that the brief was taken from: its hash differs. Nothing was checked.',
  ),
  'source-language': warning(
    'The text of the source is plainly in another language than the brief says, so that its numbers, hedges and speakers would be read by the wrong rules.',
  ),
  'source-marks': warning(
    'A quotation mark in the source is never closed or never opened. The brief cannot correct that, so `--strict` does not count it.',
  ),
} as const satisfies Readonly<Record<string, FindingEntry>>;

export type FindingCode = keyof typeof FINDINGS;
