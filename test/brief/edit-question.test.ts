/** What setting a question’s status does to hand-written files: the question changes, and not a byte beside it. */
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { editQuestion, type QuestionChange } from '../../src/brief/writing/edit-question.ts';

const HEAD = '# A comment.\nsitrep:   1\ntitle: "T"   # the title\nsource: a.txt\n\n';
const TODAY = '2026-12-01';
const ANSWERED: QuestionChange = { status: 'answered', answer: 'The mayor' };
const DROPPED: QuestionChange = { status: 'dropped' };
const OPEN: QuestionChange = { status: 'open' };

function edited(text: string, change: QuestionChange, index = 0): string {
  const edit = editQuestion(text, 'any.yaml', index, change, TODAY);
  return edit.kind === 'edited' ? edit.text : edit.kind;
}

type Case = readonly [name: string, before: string, change: QuestionChange, after: string];

const CASES: readonly Case[] = [
  // Short forms become mappings that keep the words as they are written.
  [
    'a plain short form',
    'questions:\n  - Who decides?\n  - Next?\n',
    DROPPED,
    'questions:\n  - q: Who decides?\n    status: dropped\n  - Next?\n',
  ],
  [
    'one with an anchor and a comment, in a list that is not indented',
    'questions:\n- Who decides? (p4)   # ask Mary\n\n# more\n- Next?',
    ANSWERED,
    'questions:\n- q: Who decides?   # ask Mary\n  status: answered\n  answer: The mayor\n  answered_on: 2026-12-01\n  at: p4\n\n# more\n- Next?',
  ],
  [
    'the last one of a file without a line break at its end',
    'questions:\n- Who decides? (p4, p9-10)',
    DROPPED,
    'questions:\n- q: Who decides?\n  status: dropped\n  at: [p4, p9-10]',
  ],
  [
    'double quotes with escapes',
    'questions:\n  - "Who: \\u201cthey\\u201d? \\\n    (p4)"\n  - "Who: \\"they\\"? (p4)"\n',
    DROPPED,
    'refused',
  ],
  [
    'double quotes',
    'questions:\n  - "Who: \\"they\\", \\u00e9? (p4)"\n',
    DROPPED,
    'questions:\n  - q: "Who: \\"they\\", \\u00e9?"\n    status: dropped\n    at: p4\n',
  ],
  [
    'single quotes',
    "questions:\n  - 'Who''s #1? (p4)'\n",
    DROPPED,
    "questions:\n  - q: 'Who''s #1?'\n    status: dropped\n    at: p4\n",
  ],
  [
    'several plain lines, the anchor on a line of its own',
    'questions:\n  - Who decides\n   when it\n\n    opens?\n    (p4)\n  - Next?\n',
    DROPPED,
    'questions:\n  - q: Who decides\n     when it\n\n      opens?\n    status: dropped\n    at: p4\n  - Next?\n',
  ],
  [
    'several quoted lines',
    'questions:\n  - "Who decides\n    when? (p4)" # c\n',
    DROPPED,
    'questions:\n  - q: "Who decides\n      when?" # c\n    status: dropped\n    at: p4\n',
  ],
  [
    'a folded block with a comment behind its sign',
    'questions:\n  - >-  # folded\n    Who decides\n    when? (p4)\n\n  # next\n  - Next?\n',
    DROPPED,
    'questions:\n  - q: >-  # folded\n      Who decides\n      when?\n    status: dropped\n    at: p4\n\n  # next\n  - Next?\n',
  ],
  [
    'a literal block that says how deep it is',
    'questions:\n  - |2+\n      Who decides\n    when?\n\n  - Next?\n',
    DROPPED,
    'questions:\n  - q: |2+\n        Who decides\n      when?\n    status: dropped\n\n  - Next?\n',
  ],
  [
    'words on the line below the dash',
    'questions:\n  -   # here\n    Who decides?\n    When? (p4)\n',
    DROPPED,
    'questions:\n  -   # here\n    q: Who decides?\n      When?\n    status: dropped\n    at: p4\n',
  ],
  [
    'several blanks behind the dash',
    'questions:\n  -   Who decides?\n      When?\n',
    DROPPED,
    'questions:\n  -   q: Who decides?\n          When?\n      status: dropped\n',
  ],
  [
    'a tab behind the dash, where no key may stand',
    'questions:\n  -\tWho decides? (p4)\n',
    DROPPED,
    'questions:\n  - q: Who decides?\n    status: dropped\n    at: p4\n',
  ],
  [
    'a list in brackets',
    'questions: [Who decides? (p4), "Next?"] # c\n',
    ANSWERED,
    'questions: [{q: Who decides?, status: answered, answer: The mayor, answered_on: 2026-12-01, at: p4}, "Next?"] # c\n',
  ],
  [
    'a list in brackets over several lines',
    'questions: [\n  Who decides?, # c\n  Next\n]\n',
    DROPPED,
    'questions: [\n  {q: Who decides?, status: dropped}, # c\n  Next\n]\n',
  ],
  [
    'letters beyond the first plane, and emoji',
    'questions:\n  - Wer, 𝔇𝔲, 港 👩‍🚀 é? (p4)\n',
    { status: 'partly', answer: '港 👩‍🚀, é' },
    'questions:\n  - q: Wer, 𝔇𝔲, 港 👩‍🚀 é?\n    status: partly\n    answer: "港 👩‍🚀, é"\n    at: p4\n',
  ],
  [
    'an alias: its words stay where they are',
    'summary:\n  - &who Who decides?\nquestions:\n  - *who\n',
    DROPPED,
    'summary:\n  - &who Who decides?\nquestions:\n  - q: *who\n    status: dropped\n',
  ],
  // Mappings: new pairs stand where the format has them.
  [
    'a mapping without a status',
    'questions:\n  - q: Who decides?  # c\n    # d\n    at: p4\n',
    ANSWERED,
    'questions:\n  - q: Who decides?  # c\n    status: answered\n    answer: The mayor\n    answered_on: 2026-12-01\n    # d\n    at: p4\n',
  ],
  [
    'keys in another order',
    'questions:\n  - at: p4\n    q: Who decides?\n    needs: a vote # c\n    why: b',
    DROPPED,
    'questions:\n  - at: p4\n    q: Who decides?\n    needs: a vote # c\n    status: dropped\n    why: b',
  ],
  [
    'a block before the new pair',
    'questions:\n  - q: >-\n      Who\n      decides?\n\n    at: p4\n',
    DROPPED,
    'questions:\n  - q: >-\n      Who\n      decides?\n    status: dropped\n\n    at: p4\n',
  ],
  [
    'a status and an answer that there are, in their quotes',
    'questions:\n  - q: Who decides?\n    status:   \'partly\'   # c\n    answer: "Perhaps"\n',
    { status: 'partly', answer: 'It\'s the "mayor"' },
    'questions:\n  - q: Who decides?\n    status:   \'partly\'   # c\n    answer: "It\'s the \\"mayor\\""\n',
  ],
  [
    'an answer in a block, which becomes one line',
    'questions:\n  - q: Who decides?\n    status: partly # c\n    answer: >- # d\n      Some of\n      it.\n\n    at: p4\n',
    ANSWERED,
    'questions:\n  - q: Who decides?\n    status: answered # c\n    answer: The mayor # d\n    answered_on: 2026-12-01\n\n    at: p4\n',
  ],
  [
    'an answer that stays as it is written',
    'questions:\n  - q: Who decides?\n    status: partly\n    answer: |\n      Some of\n      it.\n',
    { status: 'answered' },
    'questions:\n  - q: Who decides?\n    status: answered\n    answer: |\n      Some of\n      it.\n    answered_on: 2026-12-01\n',
  ],
  [
    'an answer that is taken out',
    'questions:\n  - q: Who decides?\n    status: partly\n    answer: Perhaps # c\n    at: p4\n',
    { status: 'partly', answer: '' },
    'questions:\n  - q: Who decides?\n    status: partly\n    # c\n    at: p4\n',
  ],
  [
    'one that is opened again',
    'questions:\n  - q: Who decides?\n    status: answered # c\n    answer: >-\n      The mayor,\n      it seems.\n    answered_on: 2026-11-20',
    OPEN,
    'questions:\n  - q: Who decides?\n    status: open # c',
  ],
  [
    'one that is opened again, its answer first behind the dash',
    'questions:\n  - answer: The mayor\n    answered_on: 2026-11-20 # d\n    status: answered\n    q: Who decides?\n',
    OPEN,
    'questions:\n  - # d\n    status: open\n    q: Who decides?\n',
  ],
  [
    'an answered one that is dropped: the day goes, the answer stays',
    'questions:\n  - q: Who decides?\n    status: answered\n    answer: The mayor\n    answered_on: 2026-11-20\n    at: p4\n',
    DROPPED,
    'questions:\n  - q: Who decides?\n    status: dropped\n    answer: The mayor\n    at: p4\n',
  ],
  [
    'another answer: the day stays',
    'questions:\n  - {q: Who?, status: answered, answer: Nobody, answered_on: 2026-11-20}\n',
    ANSWERED,
    'questions:\n  - {q: Who?, status: answered, answer: The mayor, answered_on: 2026-11-20}\n',
  ],
  [
    'braces',
    'questions:\n  - { q: Who decides?, at: p4 } # c\n',
    { status: 'partly', answer: 'a, b' },
    'questions:\n  - { q: Who decides?, status: partly, answer: "a, b", at: p4 } # c\n',
  ],
  [
    'braces over several lines, a comma at their end',
    'questions:\n  - {\n      q: Who?, # the q\n      at: p4, # c\n    }\n',
    DROPPED,
    'questions:\n  - {\n      q: Who?, status: dropped, # the q\n      at: p4, # c\n    }\n',
  ],
  [
    'braces over several lines, opened again',
    'questions:\n  - {\n      q: Who?, # the q\n      status: answered,\n      answer: Me, # c\n      answered_on: 2026-11-20\n    }\n',
    OPEN,
    'questions:\n  - {\n      q: Who?, # the q\n      status: open,\n      # c\n    }\n',
  ],
  [
    'braces and quotes as in JSON',
    'questions: [{"q":"Who?","at":"p4"}]\n',
    { status: 'answered', answer: 'a "b"' },
    'questions: [{"q":"Who?", "status": "answered", "answer": "a \\"b\\"", "answered_on": "2026-12-01","at":"p4"}]\n',
  ],
];

describe('in the file of a brief', () => {
  test.each(CASES)('%s', (_, before, change, after) => {
    for (const lineBreak of ['\n', '\r\n']) {
      const inLines = (text: string): string => text.replaceAll('\n', lineBreak);
      const result = after === 'refused' ? after : HEAD + after;
      expect(edited(inLines(HEAD + before), change)).toBe(inLines(result));
    }
  });

  test('only the question that is meant changes, wherever it stands', () => {
    const text = `${HEAD}questions:\n- A?\n- {q: A?}\n- q: A?\ncaveats: [A?]\n`;
    expect(edited(text, DROPPED, 1)).toBe(text.replace('{q: A?}', '{q: A?, status: dropped}'));
    expect(edited(text, DROPPED, 2)).toBe(text.replace('- q: A?', '- q: A?\n  status: dropped'));
  });

  test('what is so already is left alone', () => {
    expect(edited(`${HEAD}questions: [A?]\n`, OPEN)).toBe('same');
    expect(edited(`${HEAD}questions: [{q: A?, status: dropped}]\n`, DROPPED)).toBe('same');
  });
});

describe('an edit is refused', () => {
  test.each([
    ['if there is no such question', 'summary: [A?]\n'],
    ['if the brief is broken', 'questions: [A?]\nsummery: [B]\n'],
    ['if others refer to what is written there', 'questions:\n- &a A?\ncaveats:\n- *a\n'],
    ['if its mapping stands elsewhere', 'questions:\n- &a {q: A?}\n- *a\n', 1],
  ])('%s', (_, text, index = 0) => {
    expect(edited(HEAD + text, DROPPED, index)).toBe('refused');
  });

  test('if the file would have a new diagnostic', () => {
    const text = `${HEAD}questions: [A?]\n`;
    expect(edited(text, { status: 'answered', answer: 'The \u202Emayor' })).toBe('refused');
  });
});

test('an answer may be missing; checking the brief says so', () => {
  const text = edited(`${HEAD}questions: [A?]\n`, { status: 'answered', answer: '' });
  const codes = parseBrief(text, 'any.yaml').diagnostics.map(({ code }) => code);
  expect(codes).toEqual(['question-without-answer']);
  expect(edited(text, ANSWERED)).toContain('answer: The mayor');
});

test.each([
  ['no', `'no'`, `"no"`],
  ['12', '"12"'],
  ['A: b', '"A: b"'],
  ['a #1', '"a #1"'],
  ['say "no"', `'say "no"'`],
  ["it's", "it's"],
  ["its'", `"its'"`],
  ['a\\b', "'a\\b'"],
  ['3,000 men', '"3,000 men"'],
  ['Some 3,000 men: see http://a.b/c', '"Some 3,000 men: see http://a.b/c"'],
  ['see http://a.b/c (p4)', 'see http://a.b/c (p4)'],
  ['- dash', '"- dash"'],
  [',A', '",A"'],
  ['A, b', 'A, b'],
  ['null', '"null"'],
  ['2026-11-20', '2026-11-20'],
  ['nbsp\u00A0here', 'nbsp\u00A0here'],
])('the answer %s is written so that every reader takes it for text', (answer, ...written) => {
  const text = edited(`${HEAD}questions:\n- A?\n`, { status: 'partly', answer });
  expect(
    written.map((each) => `${HEAD}questions:\n- q: A?\n  status: partly\n  answer: ${each}\n`),
  ).toContain(text);
  expect(parseBrief(text, 'any.yaml').brief?.questions[0]?.answer).toBe(answer);
});
