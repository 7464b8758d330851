/** Briefs that are hard to lay out: long words, wide and combined characters, crowds, nothing at all. */
import type { Brief } from '../../src/brief/model/brief.ts';
import type { Entry } from '../../src/library/briefs/library.ts';
import { EMPTY, entry, HARBOUR, longBrief, SCRIPTS } from './briefs.ts';

const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(15).slice(0, 500);
const storm = `Z${'\u0335\u0321\u0489\u0300'.repeat(30)}algo `.repeat(40);
const families = '👨‍👩‍👧‍👦👩‍🚀🏳️‍🌈🇬🇧1️⃣❤️‍🔥👍🏽'.repeat(30);

const cjk = '北朝鮮軍は「大きな損害」を受けている。'.repeat(20);
const rtl = 'القوات تتكبّد خسائر فادحة، بحسب المسؤولين. הכוחות סופגים אבדות כבדות. '.repeat(8);
const sentence = 'The dredger “won’t come” – so they say … and nobody asks why. ';

/** Every field of a brief filled with one text. */
export function filledWith(text: string, id: string): Entry {
  const at = [
    { from: 1, to: 1 },
    { source: text, from: 13, to: 14 },
  ];
  const brief: Brief = {
    id: text,
    title: text,
    date: text,
    prepared: { by: text, with: text },
    tags: [text, text],
    sources: [{ headline: text, outlet: text, author: text, url: text, key: text, skip: [] }],
    summary: [
      { text, at },
      { text: `${text} ${text}`, at: [], confidence: 'low' },
    ],
    figures: [
      {
        quantity: { kind: 'words' },
        qualifier: 'vague',
        phrase: text,
        what: text,
        unit: text,
        by: text,
        asOf: text,
        at,
      },
    ],
    people: [{ name: text, as: text, role: text, org: text, attribution: 'anonymous', at }],
    quotes: [
      {
        paragraphs: [text, text],
        by: text,
        role: text,
        saidTo: text,
        context: text,
        note: text,
        at,
      },
    ],
    questions: (['open', 'partly', 'answered', 'dropped'] as const).map((status) => ({
      question: text,
      status,
      why: text,
      needs: text,
      answer: text,
      answeredOn: text,
      at,
    })),
    caveats: [{ text, at }],
  };
  return {
    path: `briefs/${text}${id}.yaml`,
    text: '',
    diagnostics: [],
    brief,
    id,
    isReadable: true,
  };
}

const manyItems = Array.from({ length: 60 }, (_, index) => index + 1);
const crowd = entry(
  'crowd',
  `
title: Sixty of everything
date: 2026-01-01
summary:
${manyItems.map((number) => `  - Point ${number}. ${number % 5 === 0 ? sentence.repeat(4) : ''}(p${number})\n`).join('')}
figures:
${manyItems.map((number) => `  - {what: things of kind ${number}, value: ${number * 1000}, at: p${number}}\n`).join('')}
people:
${manyItems.map((number) => `  - {name: Person ${number}, role: witness, at: p${number}}\n`).join('')}
quotes:
${manyItems.map((number) => `  - “quote ${number}” -- Witness ${number} (p${number})\n`).join('')}
questions:
${manyItems.map((number) => `  - Question ${number}? (p${number})\n`).join('')}
`,
);

export const NASTY: readonly Entry[] = [
  HARBOUR,
  EMPTY,
  SCRIPTS,
  longBrief(1, 'one-item'),
  crowd,
  filledWith(word, 'long-word'),
  filledWith(cjk, 'cjk'),
  filledWith(families, 'families'),
  filledWith(storm, 'storm'),
  filledWith(rtl, 'rtl'),
  filledWith(sentence.repeat(48), 'long-quote'),
  filledWith('', 'empty-strings'),
  filledWith(' ', 'blank'),
];
