/**
 * What weight and colour say: the one table of the reader's styles. Weight carries the hierarchy; a tone only
 * repeats what a word or mark says.
 */
import type { QuestionStatus } from '../../brief/model/field-values.ts';
import type { Verdict } from '../../evidence/verdict/verdict.ts';
import type { Style, Tone } from '../model/block.ts';
import type { Colour } from '../output/look.ts';

/** The colour of each tone. */
export const TONES: Readonly<Record<Tone, Colour>> = {
  good: 'green',
  caution: 'yellow',
  fault: 'red',
};

export const DIM: Style = { weight: 'dim' };
export const STRONG: Style = { weight: 'strong' };

export const STYLE_OF_VERDICT: Readonly<Record<Verdict, Style>> = {
  verified: DIM,
  ambiguous: { tone: 'caution' },
  misplaced: { tone: 'caution' },
  altered: { tone: 'fault' },
  missing: { tone: 'fault' },
  misattributed: { tone: 'fault' },
  unsupported: { tone: 'fault' },
  unchecked: { tone: 'caution' },
  found: DIM,
  reviewed: {},
};

export const STYLE_OF_STATUS: Readonly<Record<QuestionStatus, Style>> = {
  open: {},
  partly: { tone: 'caution' },
  answered: { tone: 'good' },
  dropped: {},
};
