/**
 * A brief made up for the printing tests: every key of the format, long and short words, running
 * quotations, other scripts, empty and crowded items. All of it is invented.
 */
import type { Brief } from '../../src/brief/model/brief.ts';

export const richBrief: Brief = {
  id: 'varna-port',
  title: 'Port of Varna closed after the storm of 14 November',
  date: '2026-11-22',
  prepared: { by: 'Exercise desk', with: 'sitrep draft 0.1' },
  tags: ['shipping', 'black-sea', 'exercise'],
  sources: [
    {
      key: 'mts',
      file: 'sources/mts.txt',
      headline: 'Varna’s harbour ‘closed until further notice’.',
      published: '2026-11-20',
      retrieved: '2026-11-21',
      language: 'bg',
      url: 'https://example.org/2026/11/20/varna-harbour-closed-until-further-notice-say-port-officials.html',
      skip: [1],
      reliability: 'B',
      credibility: '2',
    },
    {
      key: 'gazette',
      file: 'sources/gazette.txt',
      outlet: 'The Exercise Gazette',
      author: 'J. Sample',
      published: '2026-11-21',
      skip: [],
    },
  ],
  summary: [
    {
      text: 'The port is closed to all ships over 5,000 tonnes; nobody says for how long, and the harbour office’s own estimates differ by weeks.',
      at: [
        { source: 'mts', from: 4, to: 4 },
        { source: 'mts', from: 9, to: 9 },
      ],
      confidence: 'moderate',
    },
    {
      text: 'Grain will leave through Constanța instead — at a higher price.',
      at: [{ source: 'gazette', from: 6, to: 7 }],
      likelihood: 'very-likely',
    },
    { text: 'Damage to the breakwater is given as the cause.', at: [] },
  ],
  figures: [
    {
      quantity: { kind: 'amount', amount: { value: 11000, text: '11,000' } },
      qualifier: 'about',
      phrase: 'some 11,000',
      what: 'containers waiting on the quays',
      by: 'port officials',
      exact: 'Some 11,000 containers are waiting on the quays',
      at: [{ source: 'mts', from: 5, to: 5 }],
    },
    {
      quantity: { kind: 'amount', amount: { value: 100, text: '100' } },
      qualifier: 'more-than',
      phrase: 'more than 100',
      what: 'ships at anchor in the roads',
      by: 'the harbour master',
      asOf: 'on Thursday',
      at: [{ source: 'mts', from: 9, to: 9 }],
    },
    {
      quantity: { kind: 'amount', amount: { value: 3e9, currency: '£', text: '£3bn' } },
      qualifier: 'exact',
      phrase: '£3bn',
      what: 'insured damage',
      unit: 'a year',
      by: 'insurers',
      asOf: '2026-11-19',
      at: [{ source: 'gazette', from: 20, to: 20 }],
    },
    {
      quantity: { kind: 'range', min: { value: 5, text: '5' }, max: { value: 7, text: '7' } },
      qualifier: 'between',
      phrase: 'between 5 and 7',
      what: 'weeks until the first berth reopens, if the dredger from 高雄港 arrives in time',
      at: [{ source: 'gazette', from: 8, to: 8 }],
    },
    {
      quantity: { kind: 'words' },
      qualifier: 'tens-of-thousands',
      phrase: 'tens of thousands of tonnes, it is thought',
      what: 'grain in silos',
      at: [
        { source: 'mts', from: 12, to: 12 },
        { source: 'mts', from: 14, to: 15 },
        { source: 'gazette', from: 3, to: 3 },
      ],
    },
  ],
  people: [
    {
      name: 'Ana Petrova',
      role: 'harbour master',
      org: 'Port of Varna',
      attribution: 'named',
      at: [{ source: 'mts', from: 2, to: 2 }],
    },
    { as: 'Port officials', attribution: 'anonymous', at: [{ source: 'mts', from: 4, to: 4 }] },
    {
      name: 'Maximilian Featherstonehaugh-Cholmondeley',
      role: 'spokesman',
      org: 'Lloyd’s of London',
      attribution: 'named',
      at: [{ source: 'gazette', from: 9, to: 9 }],
    },
    { org: '中国远洋海运', role: 'shipping line', attribution: 'institution', at: [] },
  ],
  quotes: [
    {
      paragraphs: ['closed until further notice'],
      by: 'Port officials',
      attribution: 'anonymous',
      extent: 'partial',
      at: [{ source: 'mts', from: 4, to: 4 }],
    },
    {
      paragraphs: [
        'We have a small number of divers at the breakwater, and they have been there since the night of the storm.',
        'As I said to the ministry, we stand ready — but we are not opening a harbour whose entrance we cannot see the bottom of.',
        'The grain “won’t wait”, I know that. It will have to.',
      ],
      by: 'Ana Petrova',
      role: 'harbour master',
      attribution: 'named',
      saidTo: 'reporters at the quay',
      context:
        'asked whether the harbour could open for grain ships alone, as the farmers’ union had asked on Monday',
      note: 'the source opens the last paragraph’s inner marks twice and closes them once',
      at: [{ source: 'mts', from: 15, to: 17 }],
    },
    { paragraphs: ['هذا الميناء مغلق'], attribution: 'none', extent: 'elided', at: [] },
  ],
  questions: [
    {
      question: 'How do more than 100 ships at anchor fit with “a quiet week” in the roads?',
      status: 'open',
      why: 'One of the two sources counts only ships over 5,000 tonnes, or one of them is wrong about the week.',
      needs: 'the harbour master’s log of Thursday',
      at: [
        { source: 'mts', from: 5, to: 5 },
        { source: 'mts', from: 9, to: 9 },
      ],
    },
    {
      question: 'Is the £3bn new damage?',
      status: 'partly',
      answer: 'a third of it dates from the spring flood.',
      why: 'It decides who pays.',
      at: [{ source: 'gazette', from: 20, to: 20 }],
    },
    {
      question: 'Who closed the port?',
      status: 'answered',
      answer: 'the harbour office, by its order 44.',
      answeredOn: '2026-11-22',
      at: [],
    },
    {
      question: 'Was a submarine seen?',
      status: 'dropped',
      at: [{ source: 'gazette', from: 2, to: 2 }],
    },
  ],
  caveats: [
    { text: 'Both sources are invented for an exercise.', at: [] },
    {
      text: 'The address https://example.org/2026/11/20/varna-harbour-closed-until-further-notice-say-port-officials.html is not real.',
      at: [{ source: 'mts', from: 1, to: 1 }],
    },
  ],
};

/** A brief with nothing in it but its title. */
export const emptyBrief: Brief = {
  id: 'empty',
  title: 'Nothing yet',
  tags: [],
  sources: [],
  summary: [],
  figures: [],
  people: [],
  quotes: [],
  questions: [],
  caveats: [],
};
