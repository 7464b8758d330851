/** What a difference between two texts can do to their sense, in words: the one table, for messages and screen. */

/** From the worst to the least; the words are those shown. */
export const CHANGE = {
  stitched: 'several quotations are made one',
  'negation-dropped': 'a negation is dropped',
  'negation-added': 'a negation is added',
  'hedge-lost': 'a hedge is lost',
  'hedge-strengthened': 'a hedge is strengthened',
  'hedge-weakened': 'a hedge is weakened',
  'hedge-changed': 'a hedge is changed',
  'hedge-added': 'a hedge is added',
  'number-changed': 'a number is changed',
  'word-changed': 'words are changed',
  'word-dropped': 'words are left out',
  'word-added': 'words are put in',
  'number-written': 'a number is written in another way',
  case: 'capitals are changed',
  punctuation: 'punctuation is changed',
  spacing: 'the spacing is changed',
} as const;

export type ChangeKind = keyof typeof CHANGE;
