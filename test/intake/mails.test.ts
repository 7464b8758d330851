/** The article in a mail, and in a page that a browser has saved as MHTML. */
import { describe, expect, test } from 'vitest';
import { wrapLines } from '../../src/text/layout/wrap.ts';
import { articleIn, PARAGRAPHS, page, paragraphsAsHtml, take } from './files.ts';

const HEAD = [
  'From: The Ostrey Lantern <news@lantern.example>',
  'To: desk@example.org',
  'Subject: =?utf-8?q?Harbour_closed_=E2=80=93_ferries_wait?=',
  'Date: Thu, 19 Nov 2026 08:30:00 +0100',
  'MIME-Version: 1.0',
].join('\r\n');

const mail = (type: string, body: string, encoding = '8bit'): string =>
  `${HEAD}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`;

const base64 = (text: string): string =>
  Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n');

const quoted = (text: string): string =>
  Array.from(Buffer.from(text), (byte) =>
    byte > 0x7e || byte === 0x3d
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  )
    .join('')
    .replace(/([^\n]{60,70}) /g, '$1 =\r\n');

const both = [
  '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSee this letter in your browser.\r\n',
  `--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(`<table><tr><td>${paragraphsAsHtml()}</td></tr></table>`)}\r\n`,
  '--b--\r\n',
].join('');

describe('a mail', () => {
  test.each([
    ['plain', mail('text/plain; charset=utf-8', PARAGRAPHS.join('\r\n\r\n'))],
    ['in base64', mail('text/plain; charset=utf-8', base64(PARAGRAPHS.join('\n\n')), 'base64')],
    ['as a page', mail('text/html; charset=utf-8', paragraphsAsHtml())],
    [
      'quoted-printable',
      mail('text/html; charset=utf-8', quoted(paragraphsAsHtml()), 'quoted-printable'),
    ],
    ['in both forms', mail('multipart/alternative; boundary=b', both)],
  ])('is read: %s', async (_, text) => {
    expect(await articleIn(text)).toMatchObject({
      form: 'mail',
      headline: 'Harbour closed – ferries wait',
      outlet: 'The Ostrey Lantern',
      published: '2026-11-19T07:30Z',
      paragraphs: PARAGRAPHS,
    });
  });

  test('of hard-wrapped lines has its paragraphs', async () => {
    const wrapped = PARAGRAPHS.map((text) => wrapLines(text, 62).join('\r\n')).join('\r\n\r\n');
    const { paragraphs } = await articleIn(mail('text/plain; charset=utf-8', wrapped));
    expect(paragraphs).toEqual(PARAGRAPHS);
  });

  test('of a newsletter has no line of its own making', async () => {
    const html = `<p><a href="/v">View in your browser</a></p>${paragraphsAsHtml()}<p>You are receiving this letter since you asked for it. <a href="/u">Unsubscribe</a></p>`;
    const { paragraphs, leftOut } = await articleIn(mail('text/html; charset=utf-8', html));
    expect(paragraphs).toEqual(PARAGRAPHS);
    expect(leftOut.lines).toBe(2);
  });

  test('that a person has copied is a text', async () => {
    const text = `From: The Lantern\nSubject: Harbour closed\n\n${PARAGRAPHS.join('\n\n')}\n`;
    expect((await articleIn(text)).form).toBe('text');
  });

  test.each([
    [
      'without a text',
      `${HEAD}\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=`,
    ],
    ['without anything', `${HEAD}\r\n\r\n`],
    [
      'whose parts never end',
      mail(
        'multipart/mixed; boundary=b',
        '--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c',
      ),
    ],
    ['in an unknown encoding', mail('text/plain; charset=no-such', ' ', 'no-such')],
  ])('%s is a fault', async (_, text) => {
    expect(await take(text)).toMatchObject({ kind: 'fault' });
  });
});

describe('a page saved as MHTML', () => {
  const saved = (html: string): string =>
    [
      'From: <Saved by Blink>',
      'Snapshot-Content-Location: https://lantern.example/harbour',
      'Subject: Harbour closed',
      'Date: Fri, 20 Nov 2026 08:00:00 -0000',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related; type="text/html"; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://lantern.example/harbour',
      '',
      quoted(html),
      '--b',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: 8bit',
      '',
      '<html><body><p>This frame has an advertisement of some length, which is no part of the article.</p></body></html>',
      '--b--',
      '',
    ].join('\r\n');

  test.each([
    ['From: <Saved by Blink>', 'From: "Saved by Windows Internet Explorer 7"'],
    ['From: <Saved by Blink>', 'X-Nothing: said'],
  ])('is known in other forms too', async (from, other) => {
    const file = saved(page(paragraphsAsHtml()))
      .replace(from, other)
      .replace(/Snapshot-Content-Location.*\r\n/, '');
    expect(await articleIn(file)).toMatchObject({ form: 'page', paragraphs: PARAGRAPHS });
  });

  test('is read as a page, with its address and the day when it was saved', async () => {
    expect(await articleIn(saved(page(paragraphsAsHtml())))).toMatchObject({
      form: 'page',
      headline: 'Harbour closed after ferry accident',
      url: 'https://lantern.example/harbour',
      retrieved: '2026-11-20T08:00Z',
      paragraphs: PARAGRAPHS,
    });
  });
});
