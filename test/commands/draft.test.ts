import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { makeFolder } from '../folder.ts';
import { run } from './run.ts';
import { hashOf } from './store.ts';

const ARTICLE = `The port of Varna is shut

Some 300 ships wait off the port, harbour minister Bo Lund said on Monday.

“We shall open soon,” Lund told reporters. He declined to say when.
`;

/** A folder with the article, and a home whose store is empty. */
function makeWorld(files: Record<string, string> = {}) {
  const cwd = makeFolder({ 'varna.txt': ARTICLE, ...files });
  const env = { HOME: makeFolder(), SOURCE_DATE_EPOCH: '1795305600' };
  return {
    cwd,
    sitrep: (argv: readonly string[], stdin?: string) =>
      run(argv, { cwd, env, ...(stdin !== undefined && { stdin }) }),
  };
}

describe('sitrep draft', () => {
  test('says in a caveat of the brief that the article is for subscribers', async () => {
    const said = 'harbour minister Bo Lund said on Monday in a statement to reporters at the port';
    const page = `<html><body><article><h1>Port shut</h1><p>Some 300 ships wait off the port, ${said}.</p>
<p>“We shall open soon,” Lund told reporters at the port, and he declined to say when that would be.</p>
<p>Subscribe to continue reading this article.</p></article></body></html>`;
    const { sitrep } = makeWorld({ 'page.html': page });
    const { brief } = parseBrief((await sitrep(['draft', 'page.html'])).out, 'draft');
    expect(brief?.caveats).toEqual([
      {
        text: 'Only the beginning of the article was at hand: the rest is for subscribers.',
        at: [],
      },
    ]);
  });

  test('writes a brief to standard output that check has no fault with', async () => {
    const { sitrep } = makeWorld();
    const { status, out, err } = await sitrep(['draft', 'varna.txt']);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const { brief, diagnostics } = parseBrief(out, 'draft');
    expect(diagnostics).toEqual([]);
    expect(brief).toMatchObject({
      title: 'The port of Varna is shut',
      date: '2026-11-22',
      quotes: [{ paragraphs: ['We shall open soon'], by: 'Bo Lund', saidTo: 'reporters' }],
      figures: [{ phrase: 'some 300', what: 'ships wait off the port' }],
      people: [{ name: 'Bo Lund', role: 'harbour minister' }],
    });
    const checked = await sitrep(['check', '--strict', '-'], out);
    expect(checked).toMatchObject({ status: 0, err: '' });
  });

  test('drafts from the beginning of a text that is as long as a book', async () => {
    const filler = 'The ice of winter has closed our harbour again.\n'.repeat(6000);
    const { sitrep } = makeWorld({ 'book.txt': `${ARTICLE}${filler}“We stay,” Lund told her.\n` });
    const { status, out, err } = await sitrep(['draft', 'book.txt']);
    expect({ status, err }).toEqual({
      status: 0,
      err: 'sitrep: book.txt: drafted from its first 100,000 characters\n',
    });
    expect(out).toContain('We shall open soon');
    expect(out).not.toContain('We stay');
  });

  test('says how many quotes it leaves out', async () => {
    const said = Array.from(
      { length: 303 },
      (_, at) => `“We saw ${at} ships today,” Bo Lund said.\n`,
    );
    const { sitrep } = makeWorld({ 'many.txt': `The port is shut again\n${said.join('')}` });
    const { status, out, err } = await sitrep(['draft', 'many.txt']);
    expect({ status, err }).toEqual({
      status: 0,
      err: 'sitrep: many.txt: drafted its first 300 quotes, and left out 3\n',
    });
    expect(out).toContain('We saw 299 ships');
    expect(out).not.toContain('We saw 300 ships');
  });

  test('reads standard input', async () => {
    const { sitrep } = makeWorld();
    const piped = await sitrep(['draft', '-'], ARTICLE);
    expect(piped).toEqual(await sitrep(['draft', 'varna.txt']));
  });

  test('names the file itself, says what it found, and never overwrites', async () => {
    const { cwd, sitrep } = makeWorld();
    const { status, out, err } = await sitrep(['draft', 'varna.txt', '--out', 'briefs']);
    expect({ status, out }).toEqual({ status: 0, out: '' });
    expect(err).toBe(`briefs/the-port-of-varna-is-shut.yaml
  summary    1 sentence · rewrite it in your own words
  figures    1
  people     1
  quotes     1
  questions  2
  article    sitrep source show ${hashOf(ARTICLE).slice(0, 12)}
`);
    await sitrep(['draft', 'varna.txt', '--out', 'briefs']);
    expect(readdirSync(join(cwd, 'briefs')).sort()).toEqual([
      'the-port-of-varna-is-shut-2.yaml',
      'the-port-of-varna-is-shut.yaml',
    ]);
    expect(await sitrep(['check', '--strict', 'briefs'])).toMatchObject({ status: 0 });
  });

  test('keeps the text beside the brief where that is asked for', async () => {
    const { cwd, sitrep } = makeWorld();
    await sitrep(['draft', 'varna.txt', '--out', 'briefs', '--keep-text']);
    const text = join(cwd, 'briefs', 'the-port-of-varna-is-shut.txt');
    expect(readFileSync(text, 'utf8')).toBe(ARTICLE);
    expect(await sitrep(['source', 'list'])).toMatchObject({ out: '' });
    expect(await sitrep(['check', '--strict', 'briefs'])).toMatchObject({ status: 0 });
  });

  test('makes one brief of several articles', async () => {
    const { sitrep } = makeWorld({
      'b.txt': 'Ships wait off Varna\n\nNine ships have sunk there.\n',
    });
    const { out } = await sitrep(['draft', 'varna.txt', 'b.txt']);
    const { brief } = parseBrief(out, 'draft');
    expect(brief?.sources.map(({ key }) => key)).toEqual(['varna', 'b']);
    expect(brief?.figures.map(({ at }) => at[0]?.source)).toEqual(['varna', 'b']);
    expect(await sitrep(['check', '--strict', '-'], out)).toMatchObject({ status: 0 });
  });

  test.each([
    [['draft', 'none.txt'], /^sitrep: none.txt: .*no such file/],
    [
      ['draft', 'empty.txt'],
      /^sitrep: empty.txt: expected an article, found no text of an article in it; /,
    ],
    [
      ['draft', 'varna.txt', '--language', 'x!'],
      /^sitrep: --language: expected a tag such as en-GB/,
    ],
    [['draft'], /missing required argument|expected/],
  ])('ends with 2 and writes nothing for %j', async (argv, message) => {
    const { cwd, sitrep } = makeWorld({ 'empty.txt': '\n\n' });
    const { status, out, err } = await sitrep(argv);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
    expect(readdirSync(cwd).sort()).toEqual(['empty.txt', 'varna.txt']);
  });
});
