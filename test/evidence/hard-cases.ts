/**
 * The hard cases of checking, by name: a made-up source, the body of a brief, and what a careful editor says
 * of it. Each line is one that a checker could get wrong in silence.
 */

/** What is said of one item: `verdict grade`, the codes, and of an altered one the kind of its worst change. */
export interface Expected {
  readonly is: string;
  readonly codes?: readonly string[];
  readonly worst?: string;
  /** The words that differ, as they are shown. */
  readonly diff?: string;
  /** Paragraphs of the passage that is shown. */
  readonly at?: readonly number[];
}

export interface HardCase {
  readonly name: string;
  readonly source: string;
  readonly language?: string;
  /** Faults of its quotation marks that are reported; none where this is absent. */
  readonly warnings?: number;
  /** Items of a brief, as YAML, each with what is said of it. */
  readonly items: readonly (readonly [item: string, expected: Expected])[];
}

const ok = (grade = 'exact'): Expected => ({ is: `verified ${grade}` });
const altered = (worst: string, diff?: string, codes = ['quote-altered']): Expected => ({
  is: 'altered',
  codes,
  worst,
  ...(diff !== undefined && { diff }),
});
const wrongly = (code: string, is: string): Expected => ({ is, codes: [code] });
const quote = (words: string, at: string | readonly string[] = 'p1', by = 'Ada Vale'): string =>
  `quotes: {text: ${JSON.stringify(words)}, by: ${JSON.stringify(by)}, at: ${JSON.stringify(at)}}`;
const figure = (inside: string, at = 'p1'): string => `figures: {what: x, ${inside}, at: ${at}}`;
const point = (text: string): string => `summary: ${JSON.stringify(text)}`;
const said = (words: string): string => `Ada Vale, the mayor, said: “${words}”`;

/** Two ministers in one article, both named, both speaking. */
const MINISTERS = [
  'Defence minister John Hale visited the northern port on Monday, and told crews that it was “a good harbour”.',
  'Asked whether more ships would come, he said: “We will see in spring.”',
  'Earlier, navy minister Ada Vale told members that this was a “critical year” for the port.',
  'She added: “We stand ready.”',
].join('\n');

const RUNNING = [
  'Ada Vale’s official spokesman said: “We are very clear that we stand ready to help.',
  '“But we are also very clear that we are not sending any ships to the northern harbour this winter.',
  '“And that will not change.”',
].join('\n');

export const QUOTE_CASES: readonly HardCase[] = [
  {
    name: 'the words of one minister under the name of another',
    source: MINISTERS,
    items: [
      [quote('a good harbour', 'p1', 'John Hale'), ok()],
      [quote('a good harbour'), { ...ok(), codes: ['attribution-elsewhere'] }],
      [quote('We will see in spring.', 'p2', 'John Hale'), ok()],
      [quote('We will see in spring.', 'p2'), { ...ok(), codes: ['attribution-elsewhere'] }],
      [quote('critical year', 'p3'), ok()],
      [quote('critical year', 'p3', 'Hale'), { ...ok(), codes: ['attribution-elsewhere'] }],
      [quote('We stand ready.', 'p4', 'the navy minister'), ok()],
      [quote('We stand ready.', 'p4', 'John Hale'), { ...ok(), codes: ['attribution-elsewhere'] }],
      [quote('We stand ready.', 'p4', 'Jane Doe'), { ...ok(), codes: ['attribution-elsewhere'] }],
    ],
  },
  {
    name: 'a dropped negation inside a long quotation',
    source: RUNNING,
    items: [
      [
        quote(
          'We are very clear that we stand ready to help.\n\nBut we are also very clear that we are sending any ships to the northern harbour this winter.\n\nAnd that will not change.',
          'p1-3',
          'Ada Vale’s official spokesman',
        ),
        { ...altered('negation-dropped'), at: [1, 2, 3] },
      ],
      [
        quote('we are also very clear that we are sending any ships', 'p2', 'the spokesman'),
        altered('negation-dropped', 'we are also very clear that we are [-not -]sending any ships'),
      ],
      [
        quote('we are sending any ships to the northern harbour', 'p2', 'the spokesman'),
        altered('negation-dropped'),
      ],
      [
        quote('And that will change.', 'p3', 'the spokesman'),
        altered('negation-dropped', 'And that will [-not -]change.'),
      ],
    ],
  },
  {
    name: 'a single changed word, case or number',
    source: said('It may take more than 40 days to reach the North, and nobody can’t wait.'),
    items: [
      [quote('It may take more than 40 weeks'), altered('word-changed')],
      [quote('to reach the north'), altered('case')],
      [quote('It may take more than 41 days'), altered('number-changed')],
      [quote('It will take more than 40 days'), altered('hedge-strengthened')],
      [quote('It may take 40 days'), altered('hedge-lost')],
      [quote('It may take less than 40 days'), altered('hedge-changed')],
      [quote('nobody can wait'), altered('negation-dropped')],
      [
        quote('it may take more than 40 days'),
        altered('case', '[-It-]{+it+} may take more than 40 days'),
      ],
      [quote('It may take more than 40 day'), altered('word-changed')],
      [quote('It may take more than forty days'), altered('number-written')],
    ],
  },
  {
    name: 'curly against straight marks',
    source: said('It’s the crews’ night – “a long night”, they say.'),
    items: [
      [quote(`It's the crews' night - "a long night", they say.`), ok('folded')],
      [quote('It’s the crews’ night – ‘a long night’, they say.'), ok('folded')],
    ],
  },
  {
    name: 'straight marks in the source, mixed with curly ones',
    source: 'Ada Vale said: "It\'s a long night,” and then: “It isn\'t over".',
    items: [
      [quote('It’s a long night'), ok('folded')],
      [quote('It isn’t over'), ok('folded')],
    ],
  },
  {
    name: 'no-break and thin spaces',
    source: said('Some\u00A011\u202F000 men, a\u2009long\u2003night'),
    items: [[quote('Some 11 000 men, a long night'), ok('folded')]],
  },
  {
    name: 'an em dash against a hyphen',
    source: said('a night — long and cold — for the gear-shift'),
    items: [
      [quote('a night - long and cold - for the gear-shift'), ok('folded')],
      [quote('a night – long and cold'), ok('folded')],
      [quote('a night long and cold'), altered('punctuation')],
      [quote('for the gear shift'), altered('word-changed')],
    ],
  },
  {
    name: 'soft hyphens and zero-width characters in the source',
    source: said('the har\u00ADbour\u200B mas\u2060ter\uFEFF sleeps'),
    items: [[quote('the harbour master sleeps'), ok('folded')]],
  },
  {
    name: 'the same words twice in one running quotation',
    source: RUNNING,
    items: [
      [
        quote('very clear', 'p1-2', 'Ada Vale’s official spokesman'),
        { ...wrongly('quote-ambiguous', 'ambiguous'), at: [1, 2] },
      ],
      [quote('very clear', 'p2', 'Ada Vale’s official spokesman'), { ...ok(), at: [2] }],
      [quote('also very clear', 'p1-2', 'Ada Vale’s official spokesman'), ok()],
    ],
  },
  {
    name: 'a phrase in headline, lede and quotation',
    source:
      'Port hit by ‘heavy ice’\nHeavy ice hit the northern port on Monday.\nAda Vale spoke of “heavy ice” there.',
    items: [
      [quote('heavy ice', 'p3'), { ...ok(), at: [3] }],
      [quote('heavy ice', 'p2'), { ...wrongly('quote-misplaced', 'misplaced'), at: [1, 3] }],
      [quote('heavy ice', ['p1', 'p3']), wrongly('quote-ambiguous', 'ambiguous')],
    ],
  },
  {
    name: 'stitched from two speakers',
    source:
      'Ada Vale spoke of “heavy ice in the harbour”. John Hale said there was “no reason to worry”.',
    items: [
      [quote('heavy ice … no reason to worry'), altered('stitched', undefined, ['quote-stitched'])],
      [
        quote('heavy ice in the harbour […] no reason'),
        altered('stitched', undefined, ['quote-stitched']),
      ],
      [quote('heavy ice in the harbour. no reason to worry'), { is: 'altered' }],
    ],
  },
  {
    name: 'an ellipsis that hides a negation, which is named',
    source: said('We are, as I said on Monday, not closing the pier. We will never sell it.'),
    items: [
      [
        quote('We are … closing the pier.'),
        altered('negation-dropped', undefined, ['quote-elision-negation']),
      ],
      [
        quote('We are [...] closing the pier.'),
        altered('negation-dropped', undefined, ['quote-elision-negation']),
      ],
      [
        quote('We will […] sell it.'),
        altered('negation-dropped', undefined, ['quote-elision-negation']),
      ],
      [quote('We are … not closing the pier.'), ok('elided')],
    ],
  },
  {
    name: 'an ellipsis over a clause of its own, which may be left out',
    source: said('The pier, which was never cheap, will open in May.'),
    items: [
      [
        quote('The pier […] will open in May.'),
        { ...ok('elided'), codes: ['quote-elision-hides'] },
      ],
      [quote('The pier […] in May.'), { ...ok('elided'), codes: ['quote-elision-hides'] }],
      [quote('The pier in May.'), altered('negation-dropped')],
    ],
  },
  {
    name: 'bracketed insertions',
    source: said('They left it when the [northern] ice came, and they were right.'),
    items: [
      [quote('[The crews] left it when the [northern] ice came'), ok('elided')],
      [quote('they [the crews] were right'), ok('elided')],
      [quote('[t]hey left it'), ok('elided')],
      [
        quote('they were [not] right'),
        altered('negation-added', undefined, ['quote-elision-negation']),
      ],
      // What the source has in brackets is its editor’s.
      [quote('when the [southern] ice came'), altered('word-changed')],
      [quote('when the ice came'), altered('word-dropped')],
    ],
  },
  {
    name: 'a quote inside a quote',
    source: said('She shouted ‘hold on’ twice, and then ‘let go’.'),
    items: [
      [quote('She shouted ‘hold on’ twice'), ok()],
      [quote('She shouted "hold on" twice'), ok('folded')],
      [quote('She shouted hold on twice'), altered('punctuation')],
    ],
  },
  {
    name: 'British single quotes beside possessives and contractions',
    source:
      "Ada Vale spoke of the soldiers' 'heavy losses'. She said: 'We won't go, and the crews' boots aren't dry,' and left.",
    items: [
      [quote('heavy losses'), ok()],
      [quote("We won't go, and the crews' boots aren't dry"), ok()],
      [quote('We won’t go'), ok('folded')],
      [quote("soldiers' 'heavy losses"), wrongly('quote-outside-marks', 'missing')],
      [quote('and left'), wrongly('quote-outside-marks', 'missing')],
      [quote('We will go'), altered('negation-dropped')],
    ],
  },
  {
    name: 'marks of other languages',
    source:
      'Ada Vale disait : « une longue nuit ».\nAda Vale sprach von einer „langen Nacht“.\nAda Vale は「長い夜だった」と言った。',
    language: 'de',
    items: [
      [quote('une longue nuit', 'p1'), ok()],
      [quote('langen Nacht', 'p2'), ok()],
      [quote('長い夜だった', 'p3'), ok()],
      [quote('kurzen Nacht', 'p2'), altered('word-changed')],
    ],
  },
  {
    name: 'unbalanced marks: the inner span, and a warning for the source',
    source: 'Ada Vale told them “2030 will be a “hard year for all” in the north.',
    warnings: 1,
    items: [
      [quote('hard year for all'), ok()],
      [quote('2030 will be a'), { is: 'unchecked', codes: [] }],
      [quote('2030 will be a hard year for all'), { is: 'altered' }],
      [quote('in the north'), { is: 'unchecked', codes: [] }],
    ],
  },
  {
    name: 'a running quotation that is opened anew and closed once',
    source: RUNNING,
    items: [
      [quote('stand ready to help.\n\nBut we are', 'p1-2', 'Ada Vale’s official spokesman'), ok()],
      [quote('And that will not change.', 'p3', 'Ada Vale’s official spokesman'), ok()],
      [
        quote(
          'We are very clear […] And that will not change.',
          'p1-3',
          'Ada Vale’s official spokesman',
        ),
        { ...ok('elided'), codes: ['quote-elision-hides'] },
      ],
      [
        quote('And that will not change.', 'p3', 'John Hale'),
        { ...ok(), codes: ['attribution-not-near'] },
      ],
    ],
  },
  {
    name: 'one that is never closed, and not opened anew',
    source: 'Ada Vale said: “We stand ready.\nThe port is full.\nShe left.',
    warnings: 1,
    items: [
      [quote('We stand ready.'), { is: 'unchecked', codes: [] }],
      [quote('The port is full.', 'p2'), wrongly('quote-outside-marks', 'missing')],
    ],
  },
  {
    name: 'a source in NFD',
    source: said('Le café de la Société n’était pas fermé').normalize('NFD'),
    items: [
      [quote('Le café de la Société n’était pas fermé'), ok('folded')],
      [quote('Le cafe de la Société'), altered('word-changed')],
    ],
  },
  {
    name: 'CRLF',
    source: `One.\r\n\r\n${said('We stand ready.')}\r\n\r\nThree.\r\n`,
    items: [[quote('We stand ready.', 'p2'), { ...ok(), at: [2] }]],
  },
  {
    name: 'a hedge before the words leads to the paragraph that has it, not to a shorter look-alike',
    source: [
      'The North Towners are suffering “heavy losses” on the ice, officials said.',
      'The port is closed.',
      'John Hale said: “Nobody is suffering.”',
      'A northern official said: “Given the wind, it would be unsurprising if the North Towners are suffering, and do suffer, quite heavy losses.”',
    ].join('\n'),
    items: [
      [
        quote('the North Towners are suffering heavy losses', 'p4', 'a northern official'),
        {
          ...altered('hedge-lost'),
          diff: '[-it would be unsurprising if -]the North Towners are suffering[-, and do suffer, quite-] heavy losses',
          at: [4],
        },
      ],
      [
        quote('the North Towners are suffering heavy losses', 'p1', 'officials'),
        { ...altered('hedge-lost'), at: [4] },
      ],
    ],
  },
];

export const FIGURE_CASES: readonly HardCase[] = [
  {
    name: '11,000 with its hedge',
    source: 'Some 11,000 men came.',
    items: [
      ['figures: Some 11,000 men came (p1)', ok()],
      [figure('value: 11000, qualifier: about, exact: "11,000 men"'), ok()],
      [figure('value: 11_000, exact: "11,000 men"'), { is: 'altered', codes: ['figure-hedge'] }],
      [
        figure('value: 1100, qualifier: about, exact: "11,000 men"'),
        { is: 'altered', codes: ['figure-value'] },
      ],
      [
        'figures: 11,000 men came (p1)',
        { is: 'altered', codes: ['figure-hedge'], worst: 'hedge-lost' },
      ],
      [
        'figures: Some 12,000 men came (p1)',
        { is: 'altered', codes: ['figure-altered'], worst: 'number-changed' },
      ],
    ],
  },
  {
    name: '11 000 with a space',
    source: 'Some 11 000 men came, and 12\u202F000 left.',
    items: [
      [figure('value: 11000, qualifier: about, exact: Some 11 000 men'), ok()],
      [figure('value: 12000, exact: 12 000 left'), ok('folded')],
      [
        figure('value: 11, qualifier: about, exact: Some 11 000 men'),
        { is: 'altered', codes: ['figure-value'] },
      ],
    ],
  },
  {
    name: '11.000 in a German source',
    source: 'Rund 11.000 Mann kamen. Es waren 4,5 Prozent.',
    language: 'de',
    items: [
      [figure('value: 11000, qualifier: about, exact: 11.000 Mann'), ok()],
      [
        figure('value: 11, qualifier: about, exact: 11.000 Mann'),
        { is: 'altered', codes: ['figure-value'] },
      ],
      [figure('value: 11000, exact: 11.000 Mann'), { is: 'altered', codes: ['figure-hedge'] }],
      [figure('value: 4.5%, exact: "4,5 Prozent"'), ok()],
    ],
  },
  {
    name: '11.000 in an English source is eleven',
    source: 'The pier moved by 11.000 metres.',
    items: [
      [figure('value: 11, exact: by 11.000 metres'), ok()],
      [figure('value: 11000, exact: by 11.000 metres'), { is: 'altered', codes: ['figure-value'] }],
    ],
  },
  {
    name: 'eleven thousand',
    source: 'They sent eleven thousand men and two hundred and fifty ships.',
    items: [
      [figure('value: 11000, exact: eleven thousand men'), ok()],
      [figure('value: 250, exact: two hundred and fifty ships'), ok()],
      [figure('value: 11, exact: eleven thousand men'), { is: 'altered', codes: ['figure-value'] }],
      ['figures: eleven thousand men (p1)', ok()],
    ],
  },
  {
    name: '£3bn and 3 billion pounds',
    source: 'It gives £3bn a year.\nIt gave 3 billion pounds a year.',
    items: [
      [figure('value: £3bn, exact: £3bn a year'), ok()],
      [figure('value: 3bn, unit: pounds, exact: £3bn a year'), ok()],
      [figure('value: £3bn, exact: 3 billion pounds', 'p2'), ok()],
      [figure('value: £3m, exact: £3bn a year'), { is: 'altered', codes: ['figure-value'] }],
      [figure('value: $3bn, exact: £3bn a year'), { is: 'altered', codes: ['figure-value'] }],
      [figure('value: 3bn, exact: £3bn a year'), { is: 'altered', codes: ['figure-value'] }],
    ],
  },
  {
    name: '$3.2m',
    source: 'The pier cost $3.2m.',
    items: [
      [figure('value: $3.2m, exact: The pier cost $3.2m'), ok()],
      [figure('value: $3_200_000, exact: The pier cost $3.2m'), ok()],
      [
        figure('value: $3.2bn, exact: The pier cost $3.2m'),
        { is: 'altered', codes: ['figure-value'] },
      ],
      [
        figure('value: $32m, exact: The pier cost $3.2m'),
        { is: 'altered', codes: ['figure-value'] },
      ],
    ],
  },
  {
    name: 'tens of thousands',
    source: 'Tens of thousands of parcels are lost.',
    items: [
      [figure('qualifier: tens-of-thousands, exact: Tens of thousands of parcels'), ok()],
      [
        figure('qualifier: thousands, exact: Tens of thousands of parcels'),
        { is: 'altered', codes: ['figure-value'] },
      ],
      [
        figure('qualifier: hundreds, exact: Tens of thousands of parcels'),
        { is: 'altered', codes: ['figure-value'] },
      ],
      [
        figure('value: 10000, exact: Tens of thousands of parcels'),
        { is: 'altered', codes: ['figure-value'] },
      ],
    ],
  },
  {
    name: 'a dozen',
    source: 'A dozen ships sank, and half a dozen came back.',
    items: [
      [figure('value: 12, exact: A dozen ships'), ok()],
      [figure('value: 6, exact: half a dozen came'), ok()],
      [figure('value: 10, exact: A dozen ships'), { is: 'altered', codes: ['figure-value'] }],
    ],
  },
  {
    name: 'one in five',
    source: 'One in five ships sank.',
    items: [
      [figure('value: 20%, exact: One in five ships'), ok()],
      ['figures: One in five ships sank (p1)', ok()],
      [figure('value: 5%, exact: One in five ships'), { is: 'altered', codes: ['figure-value'] }],
      [figure('value: 1, exact: One in five ships'), { is: 'altered', codes: ['figure-value'] }],
      [figure('value: 5, exact: One in five ships'), { is: 'altered', codes: ['figure-value'] }],
    ],
  },
  {
    name: '40 per cent',
    source: 'About 40 per cent of the ships sank.',
    items: [
      [figure('value: 40%, qualifier: about, exact: About 40 per cent'), ok()],
      [figure('value: 40, unit: per cent, qualifier: about, exact: About 40 per cent'), ok()],
      [
        figure('value: 40, unit: ships, qualifier: about, exact: About 40 per cent'),
        { is: 'altered', codes: ['figure-value'] },
      ],
      [figure('value: 40%, exact: 40 per cent'), { is: 'altered', codes: ['figure-hedge'] }],
    ],
  },
  {
    name: 'between 5 and 7',
    source: 'Between 5 and 7 ships sank.',
    items: [
      [figure('min: 5, max: 7, exact: Between 5 and 7 ships'), ok()],
      [
        figure('min: 5, max: 8, exact: Between 5 and 7 ships'),
        { is: 'altered', codes: ['figure-value'] },
      ],
      [
        figure('value: 7, exact: Between 5 and 7 ships'),
        { is: 'altered', codes: ['figure-value'] },
      ],
      [
        figure('value: 7, qualifier: up-to, exact: 7 ships'),
        { is: 'altered', codes: ['figure-value'] },
      ],
    ],
  },
  {
    name: 'years, ordinals and World War One are no figures',
    source: 'The pier of 1987 came fifth in World War One, on 5 May.',
    items: [
      [figure('value: 1987, exact: The pier of 1987'), wrongly('figure-unread', 'unchecked')],
      [figure('value: 5, exact: came fifth'), wrongly('figure-unread', 'unchecked')],
      [figure('value: 1, exact: World War One'), wrongly('figure-unread', 'unchecked')],
      [figure('value: 5, exact: on 5 May'), wrongly('figure-unread', 'unchecked')],
    ],
  },
];

export const POINT_CASES: readonly HardCase[] = [
  {
    name: 'a point with a name or a number that its paragraphs do not have',
    source: [
      'John Hale visited the northern port on Monday.',
      'Hale said that three crews were among more than 40 on shore in 2024.',
      'Ada Vale put it at 60.',
    ].join('\n'),
    items: [
      [point('John Hale says that three crews were among more than 40. (p2)'), { is: 'found' }],
      [
        point('Ada Vale says that more than 40 are on shore. (p2)'),
        wrongly('summary-unsupported', 'unchecked'),
      ],
      [point('More than 60 are on shore. (p2)'), wrongly('summary-unsupported', 'unchecked')],
      [point('Vale put it at 60. (p2-3)'), { is: 'found' }],
      // Put together from two sentences.
      [point('60 are on shore. (p2-3)'), { is: 'unchecked' }],
      [point('More than 60 are on shore. (p2-3)'), wrongly('summary-hedge-lost', 'unchecked')],
      [point('Hale was in the port in 2025. (p2)'), wrongly('summary-unsupported', 'unchecked')],
      [point('Hale visited it on Tuesday. (p1)'), wrongly('summary-unsupported', 'unchecked')],
      [point('Four crews are on shore. (p2)'), wrongly('summary-unsupported', 'unchecked')],
      [point('40 are on shore. (p2)'), wrongly('summary-hedge-lost', 'unchecked')],
    ],
  },
];
