/** Files that are made to keep a reader busy, or to break it: each ends in an article or a fault, in bounded work. */

import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/intake/kinds.ts';
import { asBytes, docx, PARAGRAPHS, page, paragraphsAsHtml, take, zipDocument } from './files.ts';

const [text = ''] = PARAGRAPHS;
const start = '<!doctype html><html><body>';
const mail = 'MIME-Version: 1.0\nFrom: a@example.org\n';

describe('a hostile page', () => {
  test.each([
    [
      'elements 100,000 deep',
      `${'<div>'.repeat(100_000)}<p>${text}</p>${'</div>'.repeat(100_000)}`,
    ],
    ['font elements that never end', `${'<font>'.repeat(100_000)}${text}`],
    ['lists 50,000 deep', `${'<ul><li>'.repeat(50_000)}${text}`],
    ['end tags alone', `${'</div></p></x>'.repeat(200_000)}<p>${text}`],
    ['links that never end', `${'<a href=x>'.repeat(20_000)}<p>${text}`],
    ['breaks alone', `${'<br>'.repeat(200_000)}<p>${text}`],
    ['a million attributes', `<div ${'a=b '.repeat(1_000_000)}><p>${text}`],
    [
      'data nested 500,000 deep',
      `<script type="application/ld+json">${'['.repeat(500_000)}</script><p>${text}`,
    ],
    ['articles in articles', `${'<article>'.repeat(20_000)}<h1>Harbour closed</h1><p>${text}`],
    ['entities that are none', `<p>&nosuch; &#xFFFFFFF; &#0; ${text}`],
    ['script without an end', `<p>${text}</p><script>`],
    ['a comment without an end', `<p>${text}</p><!-- `],
  ])('is read: %s', async (_, body) => {
    const intake = await take(`${start}${body}`);
    expect(intake).toMatchObject({ kind: 'articles' });
    expect(JSON.stringify(intake)).toContain('after a ferry struck its outer wall');
  });

  test.each([
    [
      'more elements than pages have',
      '<b>a</b>'.repeat(400_000),
      'a page with too many elements for an article',
    ],
    ['more text than a source has', `<p>${text}</p>`.repeat(60_000), 'a text of more than 4 MiB'],
    ['more bytes than pages have', '<!-- -->'.repeat(2_200_000), 'a page of more than 16 MiB'],
    ['nothing but signs', '<'.repeat(1_000_000), 'no text of an article in it'],
  ])('is refused: %s', async (_, body, found) => {
    expect(await take(`${start}${body}`)).toMatchObject({ kind: 'fault', found });
  });

  test('writes nothing of its scripts and styles into the article', async () => {
    const evil =
      '<script>alert(1)</script><style>p { color: red }</style><svg><script>alert(2)</script></svg><p onclick="alert(3)">Be safe, and read on in peace.</p>';
    const out = JSON.stringify(
      await take(page(`${paragraphsAsHtml()}${evil}${paragraphsAsHtml()}`)),
    );
    expect(out).not.toMatch(/alert|color/);
    expect(out).toContain('Be safe');
  });
});

describe('a hostile mail', () => {
  test.each([
    [
      'of many parts',
      `${mail}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(50_000)}`,
    ],
    ['of many lines', `${mail}Content-Type: text/plain\n\n${'x\n'.repeat(600_000)}`],
    [
      'of parts in parts',
      `${mail}${Array.from({ length: 500 }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`).join('')}`,
    ],
  ])('is refused: %s', async (_, file) => {
    expect(await take(file)).toMatchObject({
      kind: 'fault',
      found: expect.stringContaining('mail'),
    });
  });

  test.each([
    [
      'address',
      `From: ${'a<'.repeat(20_000)}\nMIME-Version: 1.0\nContent-Type: text/plain\n\n${text}`,
    ],
    [
      'subject',
      `${mail}Subject: ${'=?utf-8?q?a?= re: '.repeat(3000)}\nContent-Type: text/plain\n\n${text}`,
    ],
    ['type', `${mail}Content-Type: text/plain; ${'a=b; '.repeat(10_000)}\n\n${text}`],
  ])('with an endless %s is read', async (_, file) => {
    expect(JSON.stringify(await take(file))).toContain('outer wall');
  });
});

describe('a hostile document', () => {
  test('that unpacks to hundreds of megabytes is refused', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(300_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await take(bomb)).toMatchObject({
      kind: 'fault',
      found: expect.stringContaining('48 MiB'),
    });
  });

  test('that says that it is smaller than it is does not grow', async () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) }, { level: 9 });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // The size in the list of members, 22 bytes into its entry before the name.
    for (let at = 0; at < bytes.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    expect(await take(bytes)).toMatchObject({ kind: 'fault' });
  });

  test('of millions of paragraphs is refused', async () => {
    const file = zipDocument('<w:p><w:r><w:t>a</w:t></w:r></w:p>'.repeat(100_000));
    expect(await take(file)).toMatchObject({
      kind: 'fault',
      found: expect.stringContaining('paragraphs'),
    });
  });

  test('of elements without an end is read', async () => {
    expect(await take(zipDocument(`${'<w:tbl>'.repeat(200_000)}<w:p><w:t>${text}`))).toMatchObject({
      kind: 'articles',
      articles: [{ paragraphs: [text] }],
    });
  });
});

describe('any file', () => {
  const whole = [
    asBytes(page(paragraphsAsHtml())),
    docx(PARAGRAPHS),
    asBytes(`${mail}Content-Type: multipart/alternative; boundary=b\n\n--b\n\n${text}\n--b--\n`),
  ];

  test('that was damaged ends in an article or a fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }),
        fc.nat(),
        async (bytes, changes, end) => {
          const damaged = bytes.slice(0, changes.length % 3 === 0 ? end % bytes.length : undefined);
          for (const [at, byte] of changes) damaged[at % Math.max(1, damaged.length)] = byte;
          expect(['articles', 'fault']).toContain((await take(damaged)).kind);
        },
      ),
    );
  });

  test.each([
    ['%PDF-1.7', 'pdf'],
    ['\uFEFF\n<!DOCTYPE html><p>', 'page'],
    ['<p>A fragment.', 'page'],
    ['The tag <p> begins a paragraph.', 'text'],
    ['From: a\nSubject: b\n\nText', 'text'],
    ['Received: from a\nFrom: a\n\nText', 'mail'],
    ['Mime-Version: text about mail, and not a mail', 'text'],
    ['', 'text'],
    ['bplist00', 'foreign'],
    ['{\\rtf1', 'foreign'],
  ])('is known by its content: %j', (content, kind) => {
    expect(kindOf(asBytes(content)).kind).toBe(kind);
  });
});
