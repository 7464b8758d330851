// The commands `questions`, `figures`, `quotes` and `people`.
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/text/layout/width.ts';
import { makeFolder, soundBrief } from '../folder.ts';
import { run } from './run.ts';

const FILES = {
  'briefs/varna.yaml': soundBrief(
    'Port of Varna closed',
    `date: 2026-11-22
tags: [shipping]
figures:
  - {what: ships, value: 409, by: Bram Hale, series: ships-waiting}
  - {what: ships, value: 412, series: ships-waiting}
quotes:
  - {text: We are shut, by: Bram Hale, role: harbour master}
  - {text: The port will reopen, by: Ann Lee}
questions:
  - Who fired?
  - {q: When will it reopen?, status: answered, answer: On Monday}
  - {q: Why now?, status: partly}
`,
  ),
  'briefs/old.yaml': soundBrief(
    'An older one',
    'date: 2026-11-01\nquestions: [What was in the hold?]\nquotes: [{text: Nothing, by: Hale}]\n',
  ),
  'briefs/undated.yaml': soundBrief('Undated', 'questions: [Where?]\n'),
};
/** 2026-12-01. */
const env = { SOURCE_DATE_EPOCH: '1796083200' };

const ask = (
  argv: readonly string[],
  files: Readonly<Record<string, string>> = FILES,
  columns?: number,
) => run(argv, { cwd: makeFolder(files), env, ...(columns !== undefined && { columns }) });

describe('sitrep questions', () => {
  test('lists the open questions, the oldest first', async () => {
    expect(await ask(['questions'])).toEqual({
      status: 0,
      err: '',
      out: `30 days  open             old 1      What was in the hold?
9 days   open             varna 1    Who fired?
9 days   partly answered  varna 3    Why now?
-        open             undated 1  Where?
`,
    });
  });

  test('with --all lists the others after them, with their answers', async () => {
    const { out } = await ask(['questions', '--all', '--tag', 'shipping']);
    expect(out).toBe(`9 days  open             varna 1  Who fired?
9 days  partly answered  varna 3  Why now?
9 days  answered         varna 2  When will it reopen?
                                  = On Monday
`);
  });

  test('fits on a terminal, and ends with status 1 where there are none', async () => {
    const { out } = await ask(['questions'], FILES, 40);
    for (const line of out.trimEnd().split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(40);
    expect(out).toContain('…');
    expect(await ask(['questions'], { 'briefs/a.yaml': soundBrief() })).toEqual({
      status: 1,
      out: '',
      err: 'sitrep: no open questions in 1 brief\n',
    });
  });

  test('as JSON has the age, the status and the answer', async () => {
    const { questions } = JSON.parse((await ask(['questions', '--all', '--json'])).out);
    expect(questions[0]).toMatchObject({ id: 'old', index: 0, ageInDays: 30, status: 'open' });
    expect(questions.at(-1)).toMatchObject({ status: 'answered', answer: 'On Monday' });
  });
});

describe('sitrep figures', () => {
  test('lists a series over time, and what contradicts what', async () => {
    expect(await ask(['figures'])).toEqual({
      status: 0,
      err: '',
      out: `ships-waiting
  2026-11-22  409  Bram Hale  varna 1  ! contradicts varna 2
  2026-11-22  412             varna 2  ! contradicts varna 1
`,
    });
    const { series } = JSON.parse((await ask(['figures', '--json'])).out);
    expect(series[0].figures[0]).toMatchObject({
      number: '409',
      min: 409,
      contradicts: [{ id: 'varna', index: 1 }],
    });
  });

  test('ends with status 1 where no figure has the series', async () => {
    expect(await ask(['figures', '--series', 'tanks'])).toEqual({
      status: 1,
      out: '',
      err: 'sitrep: no figure with this series in 3 briefs\n',
    });
  });
});

describe('sitrep quotes', () => {
  test('lists all that a speaker said, by any part of the name, with the verdict', async () => {
    expect(await ask(['quotes', '--by', 'HALE'])).toEqual({
      status: 0,
      err: '',
      out: `2026-11-22  ·  varna 1  “We are shut” -- Bram Hale, harbour master
2026-11-01  ·  old 1    “Nothing” -- Hale
`,
    });
    expect((await ask(['quotes', '--by', 'bram hale', '--ascii'])).out).toBe(
      '2026-11-22  .  varna 1  "We are shut" -- Bram Hale, harbour master\n',
    );
    expect((await ask(['quotes', '--by', 'nobody'])).status).toBe(1);
  });

  test('holds a quote against its source', async () => {
    const { out } = await ask(['quotes', '--json'], {
      'briefs/a.yaml': soundBrief(
        'A',
        'source: a.txt\nquotes: [{text: We are shut, by: Hale, at: p1}]\n',
      ),
      'briefs/a.txt': '“We are shut,” said Hale.\n',
    });
    expect(JSON.parse(out).quotes).toMatchObject([
      { verdict: 'verified', basis: 'source', at: 'p1' },
    ]);
  });
});

describe('sitrep people', () => {
  const files = {
    'briefs/a.yaml': soundBrief(
      'A',
      `date: 2026-11-20
people:
  - {name: Bram J. Hale, role: harbour master}
  - {org: Skell Line}
quotes:
  - {text: We are shut, by: Hale, role: harbour master}
  - {text: Nobody knows, by: the official, attribution: anonymous}
`,
    ),
    'briefs/b.yaml': soundBrief(
      'B',
      'date: 2026-11-22\nquotes:\n  - {text: We are open, by: Mr. Bram Hale, role: mayor}\n  - {text: We sail, by: Ann Hale}\n',
    ),
  };

  test('joins the variants of a name, and keeps two people of one surname apart', async () => {
    expect(await ask(['people'], files)).toEqual({
      status: 0,
      err: '',
      out: `Bram J. Hale  2 quotes  2 briefs  2026-11-20 to 2026-11-22  harbour master; mayor
Ann Hale      1 quote   1 brief   2026-11-22
Skell Line    0 quotes  1 brief   2026-11-20
`,
    });
  });

  test('with a name lists all that somebody said, the oldest first', async () => {
    const { out } = await ask(['people', 'bram hale'], files);
    expect(out).toBe(`Bram J. Hale, harbour master, mayor
  2026-11-20  ·  a 1  listed, harbour master
  2026-11-20  ·  a 1  “We are shut”, harbour master
  2026-11-22  ·  b 1  “We are open”, mayor
`);
  });

  test('as JSON has counts, days and, with a name, each mention', async () => {
    const all = JSON.parse((await ask(['people', '--json'], files)).out);
    expect(all.people[0]).toEqual({
      name: 'Bram J. Hale',
      roles: ['harbour master', 'mayor'],
      quotes: 2,
      briefs: 2,
      first: '2026-11-20',
      last: '2026-11-22',
    });
    const { people } = JSON.parse((await ask(['people', 'ann', '--json'], files)).out);
    expect(people[0].mentions).toMatchObject([{ id: 'b', item: '/quotes/1', text: 'We sail' }]);
  });

  test('keeps a name that two longer ones could mean to itself, in whatever order they come', async () => {
    const by = (name: string, date: string) =>
      soundBrief('A', `date: ${date}\nquotes:\n  - {text: Yes, by: ${name}}\n`);
    const { out } = await ask(['people'], {
      'briefs/a.yaml': by('Ada Vale', '2026-11-20'),
      'briefs/b.yaml': by('Ada Brook Vale', '2026-11-21'),
      'briefs/c.yaml': by('Ada Crane Vale', '2026-11-22'),
      'briefs/d.yaml': by('Ada B Vale', '2026-11-23'),
    });
    expect(out.match(/^.*quotes?/gm)).toEqual([
      'Ada Brook Vale  2 quotes',
      'Ada Crane Vale  1 quote',
      'Ada Vale        1 quote',
    ]);
  });

  test.each([
    ['Officials', false],
    ['A NATO official', false],
    ['Residents of Varna', false],
    ['the harbour master', false],
    ['Ministry of Defence', true],
    ['Ursula von der Leyen', true],
    ['von der Leyen', true],
    ['bell hooks', false],
    ['bell hooks, attribution: named', true],
    ['习近平', true],
  ])('%s: has a row: %s', async (name, has) => {
    const brief = soundBrief('A', `quotes:\n  - {text: Yes, by: ${name}}\n`);
    expect((await ask(['people'], { 'briefs/a.yaml': brief })).status).toBe(has ? 0 : 1);
  });

  test('ends with status 1 where there is nobody', async () => {
    expect(await ask(['people', 'vale'], files)).toEqual({
      status: 1,
      out: '',
      err: 'sitrep: nobody of that name in 2 briefs\n',
    });
  });
});
