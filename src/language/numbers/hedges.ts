/** The words that hedge a number, or stand for one, by the qualifier that they amount to. */
import type { Qualifier } from './quantity.ts';

/** English words before a number, in lower case. */
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

const before = (qualifier: Qualifier, words: string): readonly [Qualifier, RegExp] => [
  qualifier,
  new RegExp(`(?<!\\p{L})(?:${words})\\s+$`, 'iu'),
];

/** Words of other languages right before a number, with the space between. */
export const FOREIGN_HEDGES: readonly (readonly [Qualifier, RegExp])[] = [
  before('about', 'rund|etwa|circa|ca\\.|ungefähr|knapp|fast|gut|um die|schätzungsweise'),
  before('about', 'environ|quelque|quelques|près de|presque|à peu près|autour de'),
  before('about', 'unos|unas|cerca de|casi|alrededor de|aproximadamente|quasi'),
  before('about', "ongeveer|zo['’]n|bijna|около|почти|приблизительно|приблизно|близько|майже"),
  before(
    'more-than',
    'mehr als|über|plus de|más de|più di|oltre|meer dan|более|больше|понад|більше',
  ),
  before('at-least', 'mindestens|wenigstens|au moins|al menos|almeno|minstens|щонайменше'),
  before('up-to', "bis zu|jusqu['’]à|hasta|fino a|tot|до"),
  before('at-most', 'höchstens|au plus'),
  before('less-than', 'weniger als|unter|moins de|menos de|meno di|minder dan|менее'),
  ['more-than', /(?<!\p{L})plus d['’]$/iu],
  ['less-than', /(?<!\p{L})moins d['’]$/iu],
];
