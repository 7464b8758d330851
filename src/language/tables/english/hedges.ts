/** English words that limit a number, before it and behind, and those that turn a limit or make none of it. */
import type { Hedge, NumberWords } from '../../model/number-words.ts';
import { words } from '../../model/pattern.ts';
import type { Qualifier } from '../../model/quantity.ts';

/** `larger than`, `larger than or equal to`. */
const compared = (adjectives: readonly string[], own: Qualifier, orEqual: Qualifier): Hedge[] =>
  adjectives.flatMap((adjective) => [
    { words: `${adjective} than`, qualifier: own },
    ...['than or equal to', 'or equal to', 'or equal than'].map((than) => ({
      words: `${adjective} ${than}`,
      qualifier: orEqual,
    })),
    { words: `equal to or ${adjective} than`, qualifier: orEqual },
  ]);

/** `no higher than`: a limit of the other direction, which it includes. */
const noMore = (adjectives: readonly string[], qualifier: Qualifier): Hedge[] =>
  adjectives.flatMap((adjective) =>
    ['no', 'not'].map((no) => ({ words: `${no} ${adjective} than`, qualifier })),
  );

const LARGE = words('greater larger bigger higher longer older taller heavier further farther');
const SMALL = words('smaller lower shorter younger lighter');

export const hedgeWords: Pick<
  NumberWords,
  | 'hedges'
  | 'turning'
  | 'betweenTurned'
  | 'noHedge'
  | 'beforeOne'
  | 'hedgeNothing'
  | 'roughly'
  | 'tails'
  | 'looseTails'
  | 'limitsBehind'
  | 'hedgeVerbs'
> = {
  hedges: [
    { words: 'more than', qualifier: 'more-than', isApart: true, isLimit: true },
    { words: 'over', qualifier: 'more-than' },
    { words: 'above', qualifier: 'more-than' },
    { words: 'in excess of', qualifier: 'more-than', isApart: true },
    { words: 'just over', qualifier: 'more-than' },
    { words: 'well over', qualifier: 'more-than' },
    { words: 'upwards of', qualifier: 'more-than', isApart: true },
    { words: 'upward of', qualifier: 'more-than', isApart: true },
    ...compared(LARGE, 'more-than', 'at-least'),
    ...noMore(LARGE, 'at-most'),
    { words: 'at most', qualifier: 'at-most', isApart: true, isLimit: true },
    { words: 'no more than', qualifier: 'at-most', isApart: true },
    { words: 'not more than', qualifier: 'at-most' },
    { words: 'a maximum of', qualifier: 'at-most' },
    { words: 'at least', qualifier: 'at-least', isApart: true, isLimit: true },
    { words: 'no fewer than', qualifier: 'at-least', isApart: true },
    { words: 'no less than', qualifier: 'at-least', isApart: true },
    { words: 'not less than', qualifier: 'at-least' },
    { words: 'a minimum of', qualifier: 'at-least' },
    { words: 'less than', qualifier: 'less-than', isApart: true, isLimit: true },
    ...noMore(SMALL, 'at-least'),
    ...compared([...SMALL, 'less', 'fewer'], 'less-than', 'at-most').filter(
      ({ words }) => words !== 'less than' && words !== 'fewer than',
    ),
    { words: 'fewer than', qualifier: 'less-than', isApart: true, isLimit: true },
    { words: 'under', qualifier: 'less-than' },
    { words: 'below', qualifier: 'less-than' },
    { words: 'just under', qualifier: 'less-than' },
    { words: 'well under', qualifier: 'less-than' },
    { words: 'up to', qualifier: 'up-to', isApart: true, isLimit: true },
    { words: 'as many as', qualifier: 'up-to', isApart: true },
    { words: 'as much as', qualifier: 'up-to', isApart: true },
    ...['not as many as', 'not as much as', 'not as high as', 'nowhere near', 'not even'].map(
      (some): Hedge => ({ words: some, qualifier: 'less-than' }),
    ),
    { words: 'as far as', qualifier: 'up-to' },
    { words: 'as high as', qualifier: 'up-to' },
    { words: 'as large as', qualifier: 'up-to' },
    { words: 'as few as', qualifier: 'at-least' },
    { words: 'as little as', qualifier: 'at-least' },
    { words: 'as low as', qualifier: 'at-least' },
    { words: 'hardly', qualifier: 'about', isShort: true },
    { words: 'barely', qualifier: 'about', isShort: true },
    { words: 'scarcely', qualifier: 'about', isShort: true },
    { words: 'an estimated', qualifier: 'about', isWeak: true },
    { words: 'estimated', qualifier: 'about', isWeak: true },
    { words: 'approximately', qualifier: 'about', isApart: true },
    { words: 'approx.', qualifier: 'about' },
    { words: 'approx', qualifier: 'about' },
    { words: 'around', qualifier: 'about' },
    { words: 'roughly', qualifier: 'about', isApart: true },
    { words: 'about', qualifier: 'about' },
    { words: 'nearly', qualifier: 'about', isApart: true, isShort: true },
    { words: 'almost', qualifier: 'about', isApart: true, isShort: true },
    { words: 'close to', qualifier: 'about' },
    { words: 'some', qualifier: 'about' },
    { words: 'circa', qualifier: 'about' },
    { words: 'c.', qualifier: 'about' },
    { words: 'in the region of', qualifier: 'about' },
    { words: 'in the order of', qualifier: 'about' },
    { words: 'something like', qualifier: 'about' },
  ],
  turning: [
    '(?<!\\b(?:if|or|why) )not',
    ...['never', 'nothing', 'cannot', 'without', 'no longer', "\\p{L}+n['’]t"],
  ],
  betweenTurned: [
    ...words(
      'be been being to by at for the any ever usually normally often expected allowed likely have had',
    ),
    ...words(
      '(?:go|do)(?:es|ne|ing)? went gone g[eo]t(?:ting)? f[ae]ll(?:en|ing)? drop(?:ped|ping)? dip(?:ped|ping)?',
    ),
    ...words(
      's[ia]nk(?:ing)? sunk slip(?:ped|ping)? slid(?:e|ing) r[iou]se(?:n|s)? rising climb(?:ed|ing)? c[oa]m(?:e|ing)',
    ),
    ...words(
      'gr[eo]wn? stay(?:ed|ing)? cost(?:ing)? pa(?:y|id|ying) earn(?:ed|ing)? last(?:ed|ing)? t[ao]ke?n?',
    ),
    ...words(
      'r[ua]n weigh(?:ed|ing)? charge(?:d)? spen[dt](?:ing)? hold(?:ing)? held carry carried l[oe]t',
    ),
    ...words(
      'los[et] wins? won contain(?:ed)? travel(?:l?ed)? dr[io]ven? reach(?:ed)? receiv(?:e|ed|ing) kill(?:ed)?',
    ),
  ],
  noHedge: {
    over: {
      before:
        '(?:(?:[£$€₹%]|per ?cent|\\b(?:[bmtr]+illion|crore|lakh|thousand|dollars|pounds|rupees|euros)|\\ba (?:year|month|week|day))|' +
        '[£$€₹]\\s?[\\d.,]+\\w*|\\b(?:spread|staggered|phased|spaced|repaid|repayable|phased in|rolled out|paid (?:off|back|out)))\\s+(?:(?!(?:for|after|take[ns]?|taking|last\\w*|spent|serv\\w+|wait\\w*|live[ds]?|of|with|was|is|been)\\s)\\p{L}+\\s+){0,2}?',
      behind:
        '[\\p{L}\\d.-]+[ -](?:year|month|week|day|hour|minute|decade|season|quarter|night)s?\\b',
    },
    'up to': {
      before:
        '(?<!\\b(?:can|could|may|might|cannot) )\\b(?:will go|went|gone|moved|pushed|bumped|put|brought|crept|edged)\\s+',
      behind: '',
    },
  },
  beforeOne: [
    ...['under', 'less than', 'more than', 'just under', 'just over', 'well under', 'well over'],
    ...['nearly', 'almost', 'barely', 'at least', 'at most', 'no more than', 'roughly'],
  ],
  hedgeNothing: words('as well close region order something like much maximum minimum'),
  roughly: [
    ...['perhaps', 'possibly', 'maybe', 'probably', 'close on', 'not quite', 'in or around'],
    ...[
      'estimated at',
      '(?<!(?:original|earlier|initial|first|previous) )estimates? of(?:\\s+(?:around|about))?',
    ],
    '(?:thought|believed|estimated|understood|said) to (?:be|number|total|exceed)',
  ],
  tails: [
    ['-odd', 'about'],
    ['-ish', 'about'],
    [' or so', 'about'],
    [' or thereabouts', 'about'],
    ['-plus(?! exam| test)', 'at-least'],
  ],
  looseTails: [['plus', 'at-least']],
  limitsBehind: {
    ...{
      'or more': 'at-least',
      'or higher': 'at-least',
      'and more': 'at-least',
      'at least': 'at-least',
    },
    ...{ 'at the least': 'at-least', 'at a minimum': 'at-least', 'or above': 'at-least' },
    ...{
      'and then some': 'more-than',
      'and counting': 'at-least',
      'or fewer': 'at-most',
      'or less': 'at-most',
      ...{ 'or over': 'at-least', 'or older': 'at-least', 'or longer': 'at-least' },
      ...{ 'or greater': 'at-least', 'or larger': 'at-least', 'or upwards': 'at-least' },
      ...{ 'and above': 'at-least', 'and older': 'at-least', 'and under': 'at-most' },
      ...{ 'and below': 'at-most', 'and younger': 'at-most', 'or below': 'at-most' },
      ...{ 'or younger': 'at-most', 'or smaller': 'at-most', 'or shorter': 'at-most' },
    },
    ...{
      'or lower': 'at-most',
      'or under': 'at-most',
      'at most': 'at-most',
      'at the most': 'at-most',
    },
    ...{ 'at a maximum': 'at-most', tops: 'at-most', 'give or take': 'about', 'or so': 'about' },
    ...{ 'or thereabouts': 'about', 'more or less': 'about', approximately: 'about' },
    ...{
      roughly: 'about',
      'and up': 'at-least',
      'and upwards': 'at-least',
      'and over': 'at-least',
    },
  },
  hedgeVerbs: [
    [
      "(?:not|never|n[’']t|without) (?:exceed(?:ed|ing)?|surpass(?:ed|ing)?|top(?:ped|ping)?|pass(?:ed|ing)?)",
      'at-most',
    ],
    ['(?:capped|limited) (?:at|to)|does not go beyond|did not go beyond', 'at-most'],
    [
      '(?:exceed(?:s|ed|ing)?|topp(?:ed|ing)|tops|surpass(?:es|ed|ing)?|outstripp?(?:s|ed|ing)?)' +
        '(?: (?:the|that of|a total of))?',
      'more-than',
    ],
    ['(?:pass|cross|breach)(?:es|ed|ing)?(?: the(?: mark of)?)?', 'more-than'],
    ['(?:fell|falls|fall|fallen|falling|came|comes) (?:just )?short of', 'less-than'],
    ['(?:approach(?:es|ed|ing)|near(?:s|ed|ing)|verg(?:es|ed|ing) on|bordering on)', 'about'],
  ],
};
