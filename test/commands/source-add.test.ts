/** `sitrep source add` of what is no plain text: the text of the article goes into the store. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { docx, PARAGRAPHS, page, paragraphsAsHtml } from '../intake/files.ts';
import { run } from './run.ts';
import { bare, hashOf, makeWorld } from './store.ts';

const text = `${['Harbour closed after ferry accident', ...PARAGRAPHS].join('\n\n')}\n`;
const figure = '<figure><img src="a.jpg"><figcaption>The quay.</figcaption></figure>';

describe('sitrep source add', () => {
  test.each([['page.html'], ['page'], ['-']])('keeps the article of a page: %s', async (name) => {
    const html = page(`${paragraphsAsHtml()}${figure}`);
    const { store, sitrep } = makeWorld({ 'page.html': html, page: html });
    expect(await sitrep(['add', name], html)).toEqual({
      status: 0,
      out: `${hashOf(text)}  ${name}\n`,
      err: `sitrep: ${name}: read as a page: 4 paragraphs; left out: 1 caption\n`,
    });
    expect(readFileSync(join(store, `${hashOf(text)}.txt`), 'utf8')).toBe(text);
    expect((await sitrep(['show', hashOf(text).slice(0, 8)])).out).toContain(
      '\np1  Harbour closed after ferry accident\n\np2  The harbour of Port Ostrey',
    );
  });

  test('says where a page holds little, or is cut', async () => {
    const wall = '<p>Subscribe to continue reading.</p>';
    const { sitrep } = makeWorld({ 'page.html': page(`<p>${PARAGRAPHS[0]}</p>${wall}`) });
    expect((await sitrep(['add', 'page.html'])).err).toMatch(
      /has little text: the article may not be in it\n.*seems to be cut: the rest of the article is for subscribers\n$/,
    );
  });

  test('says where a page is a list', async () => {
    const teasers = Array.from({ length: 30 }, (_, at) => `<li>The fair of day ${at} was dry</li>`);
    const { sitrep } = makeWorld({ 'page.html': page(`<ul>${teasers.join('')}</ul>`) });
    expect((await sitrep(['add', 'page.html'])).err).toContain(
      'sitrep: page.html: has hardly any paragraphs: it may be a list, and no article\n',
    );
  });

  test.each([
    ['page.html', '<html></html>', 'no text of an article in it; copy the text'],
    ['a.zip', 'PK\u0003\u0004', 'a document of a word processor, or an archive'],
    ['a.pdf', '%PDF-1.7', 'a PDF'],
  ])('says why a file holds no article: %s', async (name, content, found) => {
    const { sitrep } = makeWorld({ [name]: content });
    const { status, out, err } = await sitrep(['add', name]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(`sitrep: ${name}: expected an article, found ${found}`);
  });

  test('shows nothing of a hostile page', async () => {
    const html = page(`<p>\u001B[31m\u202E${PARAGRAPHS[0]}</p>`, '<title>\u001B[31m</title>');
    const { sitrep } = makeWorld({ 'page.html': html });
    const { out, err } = await sitrep(['add', 'page.html']);
    expect(bare(out + err)).toBe(out + err);
  });

  describe('of a file with several articles', () => {
    const file = docx([
      ['Harbour closed', 'Heading1'],
      ...PARAGRAPHS,
      'End of Document',
      ['Wall cracked \u202E', 'Heading1'],
      ...PARAGRAPHS,
      'End of Document',
    ]);

    test('asks which', async () => {
      const { sitrep } = makeWorld({ 'a.docx': file });
      expect(await sitrep(['add', 'a.docx'])).toEqual({
        status: 2,
        out: '',
        err: 'sitrep: a.docx: holds 2 articles; take one with --article NUMBER, or all with --all:\n  1  Harbour closed\n  2  Wall cracked \n',
      });
    });

    test('keeps one, or all', async () => {
      const { sitrep } = makeWorld({ 'a.docx': file });
      const one = await sitrep(['add', '--article', '2', 'a.docx']);
      expect(one.out).toMatch(/^[0-9a-f]{64} {2}a\.docx \(2\)\n$/);
      const all = await sitrep(['add', '--all', 'a.docx']);
      expect(all.out.match(/a\.docx \(\d\)/g)).toEqual(['a.docx (1)', 'a.docx (2)']);
      expect((await sitrep(['add', '--article', '3', 'a.docx'])).err).toContain('from 1 to 2');
    });
  });
});

test.each([
  [
    'page.html',
    page(paragraphsAsHtml()),
    'an HTML page; take its text into the store: sitrep source add page.html',
  ],
  ['a.docx', docx(PARAGRAPHS), 'take the text of a .docx into the store with sitrep source add'],
])('check --source %s says what to do', async (name, content, help) => {
  const { cwd } = makeWorld({ [name]: content, 'a.yaml': 'sitrep: 1\ntitle: Harbour closed\n' });
  const { status, err } = await run(['check', '--source', name, 'a.yaml'], { cwd });
  expect(status).toBe(2);
  expect(err).toContain(help);
});
