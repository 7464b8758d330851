/** The words of English that hedge a number, or stand for one, by the qualifier that they amount to. */
import type { Qualifier } from './vocabulary.ts';

/** Words before a number, in lower case. */
export const HEDGES: readonly (readonly [Qualifier, readonly string[]])[] = [
  [
    'more-than',
    [
      'more than',
      'over',
      'above',
      'in excess of',
      'just over',
      'well over',
      'upwards of',
      'greater than',
    ],
  ],
  ['at-most', ['at most', 'no more than', 'not more than', 'a maximum of']],
  ['at-least', ['at least', 'no fewer than', 'no less than', 'not less than', 'a minimum of']],
  ['less-than', ['less than', 'fewer than', 'under', 'below', 'just under', 'well under']],
  ['up-to', ['up to', 'as many as', 'as much as']],
  [
    'about',
    [
      ...[
        'an estimated',
        'estimated',
        'approximately',
        'approx.',
        'approx',
        'around',
        'roughly',
        'about',
        'nearly',
        'almost',
        'close to',
      ],
      ...['some', 'circa', 'c.', 'in the region of', 'in the order of', 'something like'],
    ],
  ],
];

/** Words that are the number, to be looked for in lower case; the longest first. */
export const COLLECTIVES: readonly (readonly [RegExp, Qualifier])[] = [
  [/tens of thousands/g, 'tens-of-thousands'],
  [
    /hundreds of thousands|(?:tens|hundreds) of millions|(?:(?:many|several) )?(?:dozens|scores|millions|billions)/g,
    'vague',
  ],
  [/(?:several|a few) (?:hundred thousand|million|billion)/g, 'vague'],
  [/(?:(?:many|several) )?hundreds|(?:several|a few) hundred/g, 'hundreds'],
  [/(?:(?:many|several) )?thousands|(?:several|a few) thousand/g, 'thousands'],
  [/a (?:(?:small|large) )?(?:number|handful|contingent)|several|a few/g, 'vague'],
];
