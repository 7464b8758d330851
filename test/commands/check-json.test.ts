import { describe, expect, test } from 'vitest';
import { makeFolder, soundBrief } from '../folder.ts';
import { ARTICLE, briefOf, FALSE, makeLibrary, record, TRUE } from './port.ts';
import { run } from './run.ts';
import { hashOf } from './store.ts';

/** What `check --format json` says of the one brief of a folder. */
async function checked(cwd: string, ...argv: readonly string[]) {
  const { out } = await run(['check', '--format', 'json', 'b.yaml', ...argv], { cwd });
  const { files } = JSON.parse(out);
  return files[0];
}

const NONE = {
  ambiguous: 0,
  misplaced: 0,
  altered: 0,
  missing: 0,
  misattributed: 0,
  unsupported: 0,
  unchecked: 0,
  found: 0,
  reviewed: 0,
};

describe('the JSON of sitrep check has', () => {
  test('how the brief stands, and each of its items with its places', async () => {
    const file = await checked(makeLibrary(), '--source', 'a.txt');
    expect(file.standing).toEqual({
      basis: 'source',
      why: null,
      day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      sources: [{ key: null, sha256: hashOf(ARTICLE) }],
      counts: { verified: 2, ...NONE },
    });
    const [start, end] = [ARTICLE.indexOf('We are'), ARTICLE.indexOf('”')];
    expect(file.items).toHaveLength(2);
    expect(file.items[1]).toEqual({
      item: '/quotes/0',
      verdict: 'verified',
      grade: 'exact',
      status: 'verified',
      passages: [[{ paragraph: 3, start, end }]],
      findings: [],
    });
  });

  test('how an altered item differs, and what is worst', async () => {
    const { items, diagnostics } = await checked(
      makeLibrary({ 'b.yaml': FALSE }),
      '--source',
      'a.txt',
    );
    expect(items[1]).toMatchObject({
      verdict: 'altered',
      grade: null,
      status: 'altered',
      findings: ['quote-altered'],
      diff: {
        parts: [
          { kind: 'same', text: 'We are ' },
          { kind: 'removed', text: 'not ' },
          { kind: 'same', text: 'opening before Friday.' },
        ],
        changes: [{ kind: 'negation-dropped', source: 'not', brief: '' }],
      },
    });
    expect(diagnostics[0].code).toBe('quote-altered');
  });

  test('a true quote under another name as misattributed', async () => {
    const brief = briefOf('“We are not opening before Friday.” -- Bram Vale (p3)');
    const file = await checked(makeLibrary({ 'b.yaml': brief }), '--source', 'a.txt');
    expect(file.items[1]).toMatchObject({ verdict: 'verified', status: 'misattributed' });
    expect(file.standing.counts).toEqual({ ...NONE, verified: 1, misattributed: 1 });
  });

  test('every item as unchecked where no text is here', async () => {
    const file = await checked(makeLibrary());
    expect(file.standing).toEqual({
      basis: 'none',
      why: 'absent',
      day: null,
      sources: [],
      counts: null,
    });
    expect(file.items.map(({ item, status }: Record<string, string>) => [item, status])).toEqual([
      ['/figures/0', 'unchecked'],
      ['/quotes/0', 'unchecked'],
    ]);
    expect(file.diagnostics).toMatchObject([{ code: 'source-not-here', severity: 'warning' }]);
  });

  test('what a record says, without words', async () => {
    const cwd = makeLibrary({ 'b.yaml': FALSE });
    await record(cwd);
    const file = await checked(cwd);
    expect(file.standing).toMatchObject({ basis: 'record', day: '2026-11-22' });
    expect(file.items[1]).toMatchObject({ verdict: 'altered', findings: ['quote-altered'] });
    expect(file.items[1]).not.toHaveProperty('diff');
  });

  test('the key of each place, in a brief with several sources', async () => {
    const yaml = `sitrep: 1\ntitle: T\nsources: {one: {sha256: ${hashOf(ARTICLE)}}}\nfigures:\n  - Some 40 ships wait outside (one:p2)\n`;
    const file = await checked(makeLibrary({ 'b.yaml': yaml }), '--source', 'a.txt');
    expect(file.items[0].passages[0][0]).toMatchObject({ source: 'one', paragraph: 2 });
    expect(file.standing.sources).toEqual([{ key: 'one', sha256: hashOf(ARTICLE) }]);
  });

  test('nothing of it for a broken brief, and no reason for one without a source', async () => {
    const broken = makeFolder({ 'b.yaml': soundBrief('Broken', 'status: open\n') });
    expect(await checked(broken)).toMatchObject({ standing: null, items: null });
    const bare = makeFolder({ 'b.yaml': soundBrief() });
    expect(await checked(bare)).toMatchObject({ standing: { why: 'no-source' }, items: [] });
  });

  test('no character of the source that a terminal would obey', async () => {
    const article = ARTICLE.replace('not opening', 'not\u202E \u001B[31mopening');
    const brief = TRUE.replace(hashOf(ARTICLE), hashOf(article)).replace('Friday', 'Monday');
    const cwd = makeLibrary({ 'a.txt': article, 'b.yaml': brief });
    for (const format of ['json', 'text', 'github']) {
      const { out } = await run(['check', '--format', format, '--source', 'a.txt', 'b.yaml'], {
        cwd,
      });
      expect(out).toContain('altered');
      expect(out).not.toContain('\u001B');
      expect(out).not.toContain('\u202E');
    }
  });
});
