import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLE, briefOf, FALSE, makeLibrary, record, recordOf, SHORT, TRUE } from './port.ts';
import { run } from './run.ts';
import { hashOf } from './store.ts';

describe('a record stands in for a source that is not here', () => {
  const check = (cwd: string, ...argv: readonly string[]) =>
    run(['check', ...argv, 'b.yaml'], { cwd });

  test('without a warning, also under --strict', async () => {
    const cwd = makeLibrary();
    await record(cwd);
    const out = `b: 2 of 2 verified against the source whose SHA-256 begins ${SHORT} on 2026-11-22, says its record; the source is not here\n1 brief checked: no faults\n`;
    expect(await check(cwd)).toEqual({ status: 0, out, err: '' });
    expect(await check(cwd, '--strict')).toEqual({ status: 0, out, err: '' });
  });

  test('and one that is dated in the future says so', async () => {
    const cwd = makeLibrary();
    await record(cwd);
    const env = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 20) / 1000) };
    const { status, out } = await run(['check', 'b.yaml'], { cwd, env });
    expect([status, out]).toEqual([
      0,
      expect.stringContaining('on 2026-11-22 (a day in the future), says its record'),
    ]);
    const sameDay = { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 21, 12) / 1000) };
    expect((await run(['check', 'b.yaml'], { cwd, env: sameDay })).out).not.toContain('future');
  });

  test('and what it holds against the brief counts', async () => {
    const cwd = makeLibrary({ 'b.yaml': FALSE });
    await record(cwd);
    const { status, out } = await check(cwd);
    expect(status).toBe(1);
    expect(
      out,
    ).toContain(`b.yaml:8:5: error: according to the record of 2026-11-22, the source has nearly these words [quote-altered]
  8 |   - “We are opening before Friday.” -- Ada Pollard (p3)
    |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ to see where, name the source with --source FILE
`);
    expect(out).toContain('b: 1 of 2 verified');
  });

  test('until one byte of the brief changes', async () => {
    const cwd = makeLibrary();
    await record(cwd);
    writeFileSync(join(cwd, 'b.yaml'), TRUE.replace('title: T', 'title: U'));
    const { status, out } = await check(cwd);
    expect(status).toBe(0);
    expect(out).toContain(
      'warning: expected the text of the source, found only a record of an earlier state of the brief [source-not-here]',
    );
    expect(out).toContain('b: not checked: ');
    expect((await check(cwd, '--strict')).status).toBe(1);
  });

  test('and not for one that is here and has changed', async () => {
    const brief = briefOf(
      '“not opening” -- Ada Pollard (p3)',
      `{file: a.txt, sha256: ${hashOf(ARTICLE)}}`,
    ).replace('source:\n  ', 'source: ');
    const cwd = makeLibrary({ 'b.yaml': brief });
    await record(cwd);
    writeFileSync(join(cwd, 'a.txt'), `${ARTICLE}More.\n`);
    const { status, out } = await check(cwd);
    expect(status).toBe(1);
    expect(out).toContain('[source-changed]');
    expect(out).toContain('b: not checked: the text that is here is not the one');
  });

  test('and not when the source is here to be asked', async () => {
    const cwd = makeLibrary({ 'b.yaml': FALSE });
    await record(cwd);
    const claim = JSON.parse(recordOf(cwd));
    claim.items[1] = { item: '/quotes/0', verdict: 'verified', passages: [] };
    writeFileSync(join(cwd, 'b.evidence.json'), JSON.stringify(claim));
    expect((await check(cwd)).out).toContain('b: 2 of 2 verified');
    expect((await check(cwd, '--source', 'a.txt')).out).toContain('b: 1 of 2 verified');
  });

  test('and only for that one of several which is not', async () => {
    const yaml = `sitrep: 1\ntitle: T\nsources:\n  one: {sha256: ${hashOf(ARTICLE)}}\n  two: {headline: H}\nfigures:\n  - Some 40 ships wait outside (one:p2)\nquotes:\n  - “We are not opening before Friday.” -- Ada Pollard (two:p3)\n`;
    const cwd = makeLibrary({ 'b.yaml': yaml, 'two.txt': `${ARTICLE}More.\n` });
    await run(['check', '--record', '--source', 'a.txt', '--source', 'two=two.txt', 'b.yaml'], {
      cwd,
    });
    const partly = await check(cwd, '--source', 'a.txt', '--strict');
    expect(partly.out).toContain('b: 2 of 2 verified against');
    expect(partly.out).toContain('says its record');
    expect(partly.status).toBe(0);
    // What is here is checked against the text, whatever the record says.
    const claim = JSON.parse(recordOf(cwd));
    claim.items[0] = { ...claim.items[0], verdict: 'missing', findings: ['figure-not-in-source'] };
    writeFileSync(join(cwd, 'b.evidence.json'), JSON.stringify(claim));
    expect((await check(cwd, '--source', 'a.txt')).out).toContain('b: 2 of 2 verified');
    expect((await check(cwd)).out).toContain('b: 1 of 2 verified');
  });

  test.each([
    ['garbage', 'garbage'],
    ['deep nesting', '['.repeat(200_000)],
    ['too many bytes', `{"sitrepEvidence": 1, "x": "${'x'.repeat(5_000_000)}"}`],
  ])('and is none where it holds %s', async (_, content) => {
    const cwd = makeLibrary({ 'b.evidence.json': content });
    const { status, out } = await check(cwd);
    expect(status).toBe(0);
    expect(out).toContain(
      `expected the text of the source, whose SHA-256 begins ${hashOf(ARTICLE).slice(0, 12)}, found none [source-not-here]`,
    );
  });
});
