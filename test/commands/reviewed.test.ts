/** A review that answers a warning: where it is shown and counted, and when it lapses. */
import { readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ARTICLE, makeLibrary, record } from './port.ts';
import { run } from './run.ts';
import { hashOf } from './store.ts';

const brief = (of: readonly string[], more: { readonly point?: string } = {}): string =>
  `sitrep: 1
title: The port
source: {sha256: ${hashOf(ARTICLE)}, file: a.txt}
summary:
  - text: ${more.point ?? 'Warsaw says that the port is shut.'}
    at: p1
    reviewed: {why: the capital stands for its government, by: R. Vale${of[0] ? `, of: ${of[0]}` : ''}}
figures:
  - Some 40 ships wait outside (p2)
questions:
  - q: Will Brakel open the port?
    at: p1
    reviewed: {why: an earlier text names him, by: R. Vale${of[1] ? `, of: ${of[1]}` : ''}}
`;

/** The letters that `check` gives for each review. */
async function letters(cwd: string): Promise<readonly string[]> {
  const { out } = await run(['check', 'b.yaml'], { cwd });
  return Array.from(out.matchAll(/write of: (\w{8})/g), ([, key = '']) => key);
}

async function reviewedLibrary(): Promise<string> {
  const cwd = makeLibrary({ 'b.yaml': brief([]) });
  writeFileSync(join(cwd, 'b.yaml'), brief(await letters(cwd)));
  return cwd;
}

describe('a reviewed point and question', () => {
  test('are counted apart by check, and no warning', async () => {
    const cwd = await reviewedLibrary();
    const { status, out } = await run(['check', '--strict', 'b.yaml'], { cwd });
    expect([status, out]).toEqual([
      0,
      expect.stringContaining('; 0 of 1 point: names and numbers found; 2 reviewed\n'),
    ]);
    expect(out).toContain('no faults');
  });

  test('in JSON, the point has its status and the counts have it', async () => {
    const cwd = await reviewedLibrary();
    const { out } = await run(['check', '--format', 'json', 'b.yaml'], { cwd });
    expect(JSON.parse(out)).toMatchObject({
      files: [
        {
          warnings: 0,
          standing: { counts: { reviewed: 1, unsupported: 0 } },
          items: [{ item: '/summary/0', status: 'reviewed' }, {}],
        },
      ],
    });
  });

  test('are counted apart in a list', async () => {
    const cwd = await reviewedLibrary();
    const { out } = await run(['list', '.'], { cwd });
    expect(out).toContain('1 of 1 verified, 1 reviewed');
  });

  test.each([
    ['text', '[1] REVIEWED. By R. Vale: the capital stands for its government.'],
    ['markdown', '**reviewed:** By R. Vale: the capital stands for its government.'],
    [
      'html',
      '<strong class="status calm">reviewed</strong> By R. Vale: the capital stands for its government.',
    ],
    ['json', '"evidence":{"status":"reviewed"'],
  ])('are printed as such, with who says so and why: %s', async (format, expected) => {
    const cwd = await reviewedLibrary();
    const argv = ['print', '--format', format, '--evidence', '--width', '100', 'b.yaml'];
    const { out } = await run(
      format === 'text' ? argv : argv.filter((_, at) => at !== 4 && at !== 5),
      { cwd },
    );
    expect(out).toContain(expected);
  });

  test('stand in a record, which is used without the source', async () => {
    const cwd = await reviewedLibrary();
    await record(cwd);
    unlinkSync(join(cwd, 'a.txt'));
    const { status, out } = await run(['check', '--strict', 'b.yaml'], { cwd });
    expect([status, out]).toEqual([0, expect.stringContaining('1 reviewed')]);
    expect((await run(['list', '.'], { cwd })).out).toContain('1 of 1 by record, 1 reviewed');
    expect((await run(['print', '--evidence', 'b.yaml'], { cwd })).out).toContain('By R. Vale:');
  });

  test('and a record cannot make a review where the brief has none', async () => {
    const cwd = makeLibrary({ 'b.yaml': brief([]).replace(/ {4}reviewed: .*\n/g, '') });
    await record(cwd);
    const path = join(cwd, 'b.evidence.json');
    const forged = readFileSync(path, 'utf8').replace(
      '"verdict"',
      '"reviewed": true,\n      "verdict"',
    );
    writeFileSync(path, forged);
    unlinkSync(join(cwd, 'a.txt'));
    const { out } = await run(['check', 'b.yaml'], { cwd });
    expect(out).not.toContain('reviewed');
  });
});

describe('a review lapses', () => {
  test('when the item changes', async () => {
    const cwd = await reviewedLibrary();
    const text = readFileSync(join(cwd, 'b.yaml'), 'utf8');
    writeFileSync(join(cwd, 'b.yaml'), text.replace('Warsaw says', 'Warsaw denies'));
    const { out } = await run(['check', 'b.yaml'], { cwd });
    expect(out).toContain('[review-lapsed]');
    expect(out).toContain('[summary-unsupported]');
    expect(out).toContain('; 1 reviewed');
  });

  test('when what is found of it changes', async () => {
    const cwd = await reviewedLibrary();
    const other = ARTICLE.replace('The port is shut', 'The port, Warsaw says, is shut');
    writeFileSync(join(cwd, 'a.txt'), other);
    const text = readFileSync(join(cwd, 'b.yaml'), 'utf8').replace(hashOf(ARTICLE), hashOf(other));
    writeFileSync(join(cwd, 'b.yaml'), text);
    const { out } = await run(['check', 'b.yaml'], { cwd });
    expect(out).toContain('expected a warning for the review to answer, found none');
  });

  test('when its record is of another state of the brief', async () => {
    const cwd = await reviewedLibrary();
    await record(cwd);
    unlinkSync(join(cwd, 'a.txt'));
    const text = readFileSync(join(cwd, 'b.yaml'), 'utf8');
    writeFileSync(join(cwd, 'b.yaml'), text.replace('its government', 'its cabinet'));
    const { out } = await run(['check', 'b.yaml'], { cwd });
    expect(out).toContain('its record is of an earlier state of the brief');
    expect(out).not.toContain('1 reviewed');
  });
});
