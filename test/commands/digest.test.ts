// The command `digest`.
import { describe, expect, test } from 'vitest';
import { makeFolder, soundBrief } from '../folder.ts';
import { run } from './run.ts';

const FILES = {
  'briefs/old.yaml': soundBrief(
    'Port of Varna closed',
    `date: 2026-11-20
figures:
  - {what: ships waiting, value: 40, qualifier: about, series: ships-waiting, at: p2}
  - {what: cranes, value: 3, series: cranes}
questions:
  - {q: When will it reopen?, status: answered, answer: On Monday, answered_on: 2026-11-30, at: p4}
  - {q: Who paid?, status: answered, answer: Nobody, answered_on: 2026-11-21}
`,
  ),
  'briefs/new.yaml': soundBrief(
    'Port of <b>Varna</b> open',
    `date: 2026-11-30
tags: [port]
summary: [The port opens. (p2)]
figures:
  - {what: ships waiting, value: 12, series: ships-waiting, by: Bram Hale}
  - {what: cranes, value: 3, series: cranes}
questions:
  - Who opened it? (p3)
  - {q: Why?, status: dropped}
`,
  ),
};
/** 2026-12-01. */
const env = { SOURCE_DATE_EPOCH: '1796083200' };
const ask = (...argv: readonly string[]) =>
  run(['digest', ...argv], { cwd: makeFolder(FILES), env });

describe('sitrep digest', () => {
  test('prints new briefs with their open questions, answers, and figures that changed', async () => {
    expect(await ask()).toEqual({
      status: 0,
      err: '',
      out: `Digest of 2026-11-30 to 2026-12-01
${'='.repeat(72)}
1 new brief, 1 new question, 1 answered, 1 changed figure

NEW BRIEFS

Port of <b>Varna</b> open (new, 2026-11-30)
  • The port opens. [p2]
  • Open question: Who opened it? [p3]

ANSWERED QUESTIONS

Port of Varna closed (old, 2026-11-20)
  • Answered: When will it reopen? [p4]
  • Answer: On Monday

CHANGED FIGURES

ships-waiting
  • Before: about 40 ships waiting (old, 2026-11-20, p2)
  • Now: 12 ships waiting — Bram Hale (new, 2026-11-30)
`,
    });
  });

  test('makes markup of no title', async () => {
    expect((await ask('--format', 'html')).out).toContain('Port of &lt;b&gt;Varna&lt;/b&gt; open');
    expect((await ask('--format', 'markdown')).out).toContain(
      '### Port of \\<b\\>Varna\\</b\\> open',
    );
  });

  test('takes the filters of a list, and ASCII', async () => {
    const { out } = await ask('--tag', 'port', '--ascii');
    expect(out).toContain('* The port opens. [p2]');
    expect(out).not.toContain('ANSWERED');
  });

  test('has status 1 where nothing is new, and 2 for a day that is none', async () => {
    expect(await ask('--since', 'today')).toMatchObject({
      status: 1,
      out: expect.stringContaining('0 new briefs, 0 new questions, 0 answered, 0 changed figures'),
    });
    expect(await ask('--since', 'tomorrow')).toMatchObject({ status: 2, out: '' });
  });
});
