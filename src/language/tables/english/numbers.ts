/** English words that make, limit, surround or replace numbers. */
import type { NumberWords } from '../../model/number-words.ts';
import { words } from '../../model/pattern.ts';
import { alike } from './alike.ts';
import { hedgeWords } from './hedges.ts';
import { noQuantities } from './no-quantities.ts';

export const numbers: NumberWords = {
  cardinals: {
    ...{ zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 },
    ...{ nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15 },
    ...{ sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30 },
    ...{ forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  },
  one: ['a', 'an'],
  half: ['half'],
  quarter: ['quarter', 'quarters'],
  joining: ['and'],
  ordinals: { first: 'one', second: 'two', third: 'three' },
  multipliers: { hundred: 100, dozen: 12, dozens: 12 },
  scales: {
    ...{ hundred: 1e2, k: 1e3, K: 1e3, thousand: 1e3, m: 1e6, M: 1e6, mn: 1e6, Mn: 1e6, mln: 1e6 },
    ...{ million: 1e6, bn: 1e9, Bn: 1e9, B: 1e9, bln: 1e9, billion: 1e9, tn: 1e12, Tn: 1e12 },
    ...{
      tln: 1e12,
      T: 1e12,
      trn: 1e12,
      trln: 1e12,
      trillion: 1e12,
      quadrillion: 1e15,
      lakh: 1e5,
      lakhs: 1e5,
    },
    ...{ crore: 1e7, crores: 1e7, cr: 1e7, 'lakh crore': 1e12, 'lakh crores': 1e12 },
    ...{ 'thousand crore': 1e10, 'hundred thousand': 1e5, 'hundred million': 1e8 },
    ...{ 'hundred billion': 1e11, 'thousand million': 1e9, 'thousand billion': 1e12 },
  },
  unreadScales: ['bill?i?ons', 'trillions', 'do?z(?:en)?s?', 'score(?= (?:of|and))', 'k'],
  ...hedgeWords,
  determiners: ['an?', ...words('the another some those these his her its their')],
  adjectives: [
    ...words('estimated reported additional extra further other staggering record'),
    ...['total of', 'combined'],
  ],
  denying: ['\\bnot', "n[’']t", '\\bnever', '\\bminus'],
  beside: words(
    `just only all also then now still already even next last past first final every each both these those same
    exactly precisely plus include including contain cover hold reach total totals average number top earn need want
    employ serve use seat carry raise owe weigh measure reveal own kill injure arrest add sign cast face crowd fleet
    group gap loss gain population team army deal debt bill bid aid fund loan prize party class set list pair bonus
    receive benefit save create collect consist comprise attract handle produce supply deliver generate host house
    recruit hire train treat visit attend affect involve evacuate displace deploy donate contribute invest allocate
    approve grant offer purchase acquire import export replace restore repair plant operate require claim award
    streak backlog revenue profit turnover fortune workforce dozen membership capacity audience cohort convoy
    more other others fewer less extra additional new young old full straight consecutive times point ahead behind
    dead alive away apart down up back worth turnout either amid
    despite major main minor big small large low high separate different single short-term former recent local national
    foreign left right each apiece altogether overall today yesterday tonight nearby abroad`,
  ),
  adverbEndings: ['ly', 'ish'],
  hours: words('h hr hrs hour hours'),
  minutes: words('m min mins minute minutes'),
  parting: words('and but or nor so yet while whereas although though compared versus'),
  collectives: [
    ['tens of thousands', 'tens-of-thousands'],
    [
      'hundreds of thousands|(?:tens|hundreds) of millions|' +
        '(?:(?:many|several) )?(?:dozens|scores|millions|billions)',
      'vague',
    ],
    ['(?:several|a few) (?:hundred thousand|million|billion)', 'vague'],
    ['(?:(?:many|several) )?hundreds|(?:several|a few) hundred', 'hundreds'],
    ['(?:(?:many|several) )?thousands|(?:several|a few) thousand', 'thousands'],
    ['a (?:(?:small|large) )?(?:number|handful|contingent)|several|a few', 'vague'],
  ],
  nouns: words('dozens? hundreds? thousands? millions? billions? trillions?'),
  fractionNouns: words('half third quarter twice'),
  range: {
    between: ['between'],
    from: ['from'],
    and: ['and'],
    to: ['to', 'through'],
    or: ['or', 'or maybe', 'or perhaps', 'or even', 'or possibly', 'maybe', 'perhaps'],
  },
  share: ['in every', 'out of every', 'in', 'out of'],
  changing: words(
    `rose risen rising climbed fell fallen falling grew grown cut dropped jumped increased decreased went raised
    reduced`,
  ),
  by: ['by'],
  measuring: words(
    `rose rises risen fell falls fallen grew grows grown climbed jumped dropped increased decreased gained lost slipped
    edged eased surged plunged soared sank shed added dipped shrank doubled tripled slumped quickened slowed firmed
    weakened strengthened narrowed widened closed ended settled traded stood stands reached hit averaged totalled totaled
    stayed remained topped exceeded went goes go rise fall grow stay remain reach total average cost costs weighed weighs`,
  ),
  setting: words(
    `raised raises cut cuts lifted lowered reduced increased held kept trimmed doubled raising cutting lifting lowering
    reducing increasing`,
  ),
  toNumber: words('to at by up down back on only just another still also again already now in'),
  ways: words('up down higher lower ahead above below more less fewer better worse faster slower'),
  changes: words(
    'rise increase fall decrease drop decline gain loss cut high low peak record growth change',
  ),
  percent: ['per cent', 'percent', 'per-cent', 'pct', 'pc'],
  minus: ['minus', 'negative', '\u2212'],
  beforeNoMinus: ['plus or '],
  denominators: {
    ...{ third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5 },
    ...{ sixth: 6, sixths: 6, seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9 },
    ...{ tenth: 10, tenths: 10 },
  },
  afterFraction: [
    ...[' of the', ' of all', ' of its', ' of their', ' of his', ' of her', ' of our', ' of those'],
    ...[' of these', ' of them', ' of it', ' of', ' less', ' more', ' fewer', ' higher', ' lower'],
    ...[' the size', ' the price', ' the cost', ' the number', ' as many', ' as much', ' larger'],
    ...[' smaller', ' cheaper', '.', ',', ' since', ' in'],
  ],
  noFraction: words(
    'first second third latter other last next final opening top bottom the this that each every',
  ),
  measured: [
    ...['percentage point', 'basis point', 'per cent', 'percent', 'mile', 'kilometre', 'kilometer'],
    ...words(
      'hour day week month year metre meter inch degree acre hectare tonne ton litre gallon pint',
    ),
    ...words('second minute decade century foot yard pound kilo point'),
  ],
  afterHalf: [
    ' the voters',
    ' the people',
    ' the population',
    ' the members',
    ' the country',
    ' its',
  ],
  fractions: [
    ...[
      'halves',
      'thirds?',
      'quarters?',
      'fourths?',
      'fifths?',
      'sixths?',
      'sevenths?',
      'eighths?',
    ],
    ...['ninths?', 'tenths?', 'elevenths?', 'twelfths?', '(?:six|twen|thir)tieths?', 'hundredths?'],
    ...['thousandths?', '[mbtr]+illionths?', 'halfs'],
  ],
  parts: [
    '(?:a|an|one|two|three|four|five|six|seven|eight|nine)[- ](?:hal(?:f|ves)|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)s?',
  ],
  goesOn: ['point', 'feet', 'foot'],
  money: words('dollars? euros? pounds? francs? yens? yuan pesos? roubles? rubles?'),
  cents: words('cents? pence centimes? kopecks?'),
  partOf: ['over'],
  than: ['than'],
  point: ['point'],
  nought: ['nought', 'naught', 'oh'],
  uncounted: ['strong'],
  beforeUnit: ['of'],
  endsUnit: words(
    `of in on at to by for from with and or but who which that have has had were was are is be been being will
    would could may might can into over since during after before as than per a an the it its their he she they`,
  ),
  endsCounted: words('based according compared including citing amid despite due because'),
  plurals: words('people men women children police staff feet fish sheep cattle aircraft troops'),
  statistics: words(
    'average median mean typical lowest highest maximum minimum record cheapest dearest',
  ),
  shares: words(
    `half most many some few none one two three four five six seven eight nine ten each third thirds quarter quarters
    fifth fifths tenth majority minority`,
  ),
  dimensions: words(
    `age amount area average budget cost costs count degree depth distance duration estimate extent fee figure fine
    height length level limit majority number numbers part people percentage price proportion quantity range rate
    share size speed sum temperature time toll total value volume wage weight width`,
  ),
  alike,
  rates: words(
    'a an the of per each every in on at day week month year years annual annually yearly daily weekly monthly % percent cent',
  ),
  periods: {
    ...{ second: [], minute: [], hour: ['hourly'], day: ['daily'], week: ['weekly'] },
    ...{ month: ['monthly'], quarter: ['quarterly'], year: ['annually', 'annual', 'yearly'] },
  },
  per: words('a an per each every'),
  noPeriodBefore: words('ago earlier later before after old'),
  ...noQuantities,
};
