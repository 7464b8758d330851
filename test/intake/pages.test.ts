/** The article on a saved page: its text without the furniture, and what the page says of it. */
import { describe, expect, test } from 'vitest';
import { sourceTextOf } from '../../src/intake/model/article.ts';
import { articleIn, PARAGRAPHS, page, paragraphsAsHtml, take } from './files.ts';

const article = paragraphsAsHtml();

describe('the text of a page', () => {
  test('is its article, without what stands around it', async () => {
    const { form, paragraphs, headline } = await articleIn(page(article));
    expect({ form, paragraphs, headline }).toEqual({
      form: 'page',
      paragraphs: PARAGRAPHS,
      headline: 'Harbour closed after ferry accident',
    });
  });

  test.each([
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>The quay, seen from the north.</figcaption></figure>',
    ],
    ['a caption without its name', '<div><img src="a.jpg"><br>The quay, seen from the north</div>'],
    ['a credit', '<p>Ann Example/Reuters</p>'],
    [
      'a newsletter box',
      '<div class="newsletter-signup"><p>Get our best stories every morning, all for free, in your inbox.</p></div>',
    ],
    [
      'related articles',
      '<div class="related"><h4><a href="/a">Storm ahead</a></h4><p>The wind will rise on Friday, and ships should stay in port.</p></div>',
    ],
    ['a line that is a link', '<p><a href="/a">Read our guide to the ferries of the north</a></p>'],
    ['a pointer', '<p>Read more: <a href="/a">Why the lighthouse was dark</a></p>'],
    ['a label', '<p>Advertisement</p>'],
    ['a label in German', '<p>Anzeige</p>'],
    [
      'a hidden line',
      '<p style="display: none">You have read all your free articles of this month.</p>',
    ],
    [
      'a script',
      '<script>document.write("<p>The script wrote this, and it is no part of the article.</p>")</script>',
    ],
    [
      'what browsers without scripts show',
      '<noscript><p>Please turn on scripts, or this page will not work as it should.</p></noscript>',
    ],
    ['share buttons', '<div class="share-bar"><a href="#">Facebook</a> <a href="#">Mail</a></div>'],
    [
      'comments',
      '<div id="comments"><p>I was there, and it was much worse than the paper says, believe me.</p></div>',
    ],
  ])('leaves out %s', async (_, furniture) => {
    const [first = '', ...rest] = PARAGRAPHS;
    const html = `${paragraphsAsHtml([first])}${furniture}${paragraphsAsHtml(rest)}`;
    expect((await articleIn(page(html))).paragraphs).toEqual(PARAGRAPHS);
  });

  test.each([
    [
      'a quotation without marks',
      '<q>Nobody was hurt</q>, he said.',
      '“Nobody was hurt”, he said.',
    ],
    [
      'places where words may be broken',
      'The har&shy;bour&#x200B;master was there.',
      'The harbourmaster was there.',
    ],
    [
      'the reading of a character',
      '<ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>は閉鎖された。',
      '港は閉鎖された。',
    ],
    [
      'a word that can be pressed',
      'The <button>lee</button> side was hit.',
      'The lee side was hit.',
    ],
    [
      'a link of a class',
      'It hit the <a class="tag" href="/wall">outer wall</a> at four.',
      'It hit the outer wall at four.',
    ],
    [
      'the number of a note',
      'The wall broke.<sup class="reference"><a href="#1">[1]</a></sup>',
      'The wall broke.',
    ],
    [
      'what only some hear',
      'See the plan<span class="sr-only"> (opens in a new window)</span>.',
      'See the plan.',
    ],
    [
      'signs and spaces',
      'It cost &pound;2&nbsp;m &amp;&#32;more &mdash; &#147;too much&#148;.',
      'It cost £2 m & more — “too much”.',
    ],
  ])('has the words as they are read: %s', async (_, html, text) => {
    const { paragraphs } = await articleIn(page(`${article}<p>${html}</p>${article}`));
    expect(paragraphs[4]).toBe(text);
  });

  test.each([
    [
      'a post of WordPress',
      'class="post-7 post type-post status-publish hentry category-ads tag-related"',
    ],
    ['what a builder has placed', 'class="elementor-widget elementor-widget-text-editor"'],
  ])('is found in %s', async (_, attributes) => {
    const html = page(`<div ${attributes}>${article}</div>`).replace(
      '<body>',
      '<body class="modal-open no-sidebar" style="visibility:hidden">',
    );
    expect((await articleIn(html)).paragraphs).toEqual(PARAGRAPHS);
  });

  test('is found on a page behind a window', async () => {
    const html = page(article)
      .replace('<main>', '<main aria-hidden="true">')
      .replace(
        '</main>',
        `</main><div role="dialog">${paragraphsAsHtml(Array.from({ length: 5 }, (_, at) => `We and our ${at} partners use cookies to make this page better, and to learn what you like.`))}</div>`,
      );
    expect((await articleIn(html)).paragraphs).toEqual(PARAGRAPHS);
  });

  test('counts what it leaves out', async () => {
    const figure = '<figure><img src="a.jpg"><figcaption>The quay.</figcaption></figure>';
    const box = '<aside><p>Sign up for our letter, which comes every morning.</p></aside>';
    const html = page(`<p>By Wren Calloway</p>${article}${figure}${figure}${box}${article}`);
    expect((await articleIn(html)).leftOut).toEqual({ captions: 2, boxes: 1, lines: 1 });
  });

  test.each([
    [
      'in several elements',
      PARAGRAPHS.map(
        (text) => `<div class="part"><p>${text}</p><p>${text.replace('a', 'the')}</p></div>`,
      ).join('<div class="ad"></div>'),
    ],
    ['in a layout table', `<table><tr><td width="80">&nbsp;</td><td>${article}</td></tr></table>`],
    ['in lines that two breaks part', PARAGRAPHS.join('<br><br>')],
    ['in paragraphs that are never closed', PARAGRAPHS.map((text) => `<p>${text}`).join('')],
    ['around unclosed links', `<a name="top">${article}`],
    ['in an element that is called a sidebar', `<div class="sidebar-layout">${article}</div>`],
  ])('is found %s', async (_, html) => {
    const { paragraphs } = await articleIn(page(html));
    for (const text of PARAGRAPHS) expect(paragraphs).toContain(text);
  });

  test('keeps headings, lists, rows of a table and quotations', async () => {
    const html = `${article}<h2>What is known</h2><ul><li>The wall is cracked.</li></ul>
      <table><tr><th>Ship</th><th>Length</th></tr><tr><td>Marram Queen</td><td>96 m</td></tr></table>
      <blockquote><p>We will be back.</p></blockquote>${article}`;
    const { paragraphs } = await articleIn(page(html));
    expect(paragraphs.slice(4, 9)).toEqual([
      'What is known',
      'The wall is cracked.',
      'Ship | Length',
      'Marram Queen | 96 m',
      'We will be back.',
    ]);
  });

  test('ends before a heading after which no article goes on', async () => {
    const more =
      '<h3>Related articles</h3><p>The winter fair opens on Friday with a new wheel.</p>';
    expect((await articleIn(page(`${article}${more}`))).paragraphs).toEqual(PARAGRAPHS);
  });

  test('is the first of several articles on a page without end', async () => {
    const next =
      '<article><h2><a href="/b">Winter fair opens</a></h2><p>The winter fair opened its doors on Friday, with a new wheel, and many came to see it in spite of the rain that fell all day long.</p></article>';
    const html = page(article).replace('</article>', `</article>${next.repeat(5)}`);
    expect((await articleIn(html)).paragraphs).toEqual(PARAGRAPHS);
  });

  test('comes from the data of a page that scripts put together', async () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'Harbour closed',
      articleBody: PARAGRAPHS.join('\n\n'),
    };
    const html = `<html><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><div id="app"></div></body></html>`;
    expect((await articleIn(html)).paragraphs).toEqual(PARAGRAPHS);
  });

  test('comes from the data where the page shows something else', async () => {
    const data = { '@type': 'NewsArticle', articleBody: paragraphsAsHtml() };
    const other = paragraphsAsHtml(
      Array.from(
        { length: 9 },
        (_, at) =>
          `The winter fair opened on day ${at}, with a new wheel, and many came to see it in spite of the rain.`,
      ),
    );
    const html = page(other, `<script type="application/ld+json">${JSON.stringify(data)}</script>`);
    expect((await articleIn(html)).paragraphs).toEqual(PARAGRAPHS);
  });

  test('goes into the store with the headline on top and a paragraph a line', async () => {
    const text = sourceTextOf(await articleIn(page(article)));
    expect(text).toBe(`${['Harbour closed after ferry accident', ...PARAGRAPHS].join('\n\n')}\n`);
    expect((await articleIn(text)).paragraphs).toHaveLength(5);
  });

  test('keeps a standfirst apart', async () => {
    const html = `<p>Ferries have to go round by the northern channel.</p><p>By Wren Calloway</p>${article}`;
    const { standfirst, paragraphs } = await articleIn(page(html));
    expect(standfirst).toEqual(['Ferries have to go round by the northern channel.']);
    expect(paragraphs).toEqual(PARAGRAPHS);
  });
});

describe('a page without an article', () => {
  test.each([
    ['nothing', '<html><body></body></html>', 'no text of an article in it'],
    [
      'scripts only',
      '<html><body><script>run()</script></body></html>',
      'no text of an article in it',
    ],
    [
      'a wall alone',
      '<html><body><p>Subscribe to continue reading</p></body></html>',
      'a page whose article is for subscribers',
    ],
  ])('says so: %s', async (_, html, found) => {
    expect(await take(html)).toMatchObject({ kind: 'fault', found });
  });

  test.each([
    ['lines', Array.from({ length: 40 }, (_, at) => `The fair of day ${at} was dry.`)],
    ['short', ['The fair was dry.']],
    [undefined, PARAGRAPHS],
    [
      undefined,
      [
        '港は火曜日にフェリーが外壁に衝突したため閉鎖されたと島の評議会が発表した。修理には三週間かかり費用は約二百万ポンドになる見込みである。',
      ],
    ],
  ])('is doubted: %s', async (doubt, lines) => {
    expect((await articleIn(page(paragraphsAsHtml(lines)))).doubt).toBe(doubt);
  });

  test('says that the rest is for subscribers', async () => {
    const wall = '<p>Subscribe to continue reading this article.</p>';
    expect((await articleIn(page(`${article}${wall}`))).isCut).toBe(true);
    expect((await articleIn(page(article))).isCut).toBe(false);
  });
});

describe('what a page says of its article', () => {
  test('is read from JSON-LD', async () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'The Ostrey Lantern' },
        { '@type': 'Organization', '@id': '#lantern', name: 'The Ostrey Lantern' },
        {
          '@type': ['NewsArticle'],
          headline: 'Harbour closed after ferry accident',
          author: [{ '@type': 'Person', name: 'By Wren Calloway' }, { name: 'Ines Bell' }],
          publisher: { '@id': '#lantern' },
          datePublished: '2026-11-19T08:30:00+01:00',
          inLanguage: 'en_GB',
          mainEntityOfPage: { '@id': 'https://lantern.example/harbour' },
        },
      ],
    };
    const head = `<script type="application/ld+json">\n<!-- ${JSON.stringify(data)} -->\n</script>`;
    expect(await articleIn(page(article, head))).toMatchObject({
      headline: 'Harbour closed after ferry accident',
      author: 'Wren Calloway, Ines Bell',
      outlet: 'The Ostrey Lantern',
      published: '2026-11-19T08:30+01:00',
      language: 'en-GB',
      url: 'https://lantern.example/harbour',
    });
  });

  test('is read from meta elements', async () => {
    const head = `<title>Harbour closed after ferry accident | The Ostrey Lantern</title>
      <meta property="og:site_name" content="The Ostrey Lantern"><meta name="author" content="Wren Calloway">
      <meta property="article:published_time" content="2026-11-19T00:00:00Z">
      <link rel="canonical" href="https://lantern.example/harbour">`;
    expect(await articleIn(page(article, head))).toMatchObject({
      headline: 'Harbour closed after ferry accident',
      author: 'Wren Calloway',
      outlet: 'The Ostrey Lantern',
      published: '2026-11-19',
      url: 'https://lantern.example/harbour',
    });
  });

  test.each([
    ['<time datetime="2026-11-19">yesterday</time>', '2026-11-19'],
    ['<span itemprop="datePublished">Thursday, November 19, 2026 08:38 AM</span>', '2026-11-19'],
    ['<span class="date">19 Nov 2026</span>', '2026-11-19'],
    ['<span class="date">Thursday</span>', undefined],
    ['<time datetime="2026-02-31">never</time>', undefined],
  ])('has a day that is one: %s', async (html, published) => {
    expect((await articleIn(page(`${html}${article}`))).published).toBe(published);
  });

  test.each([
    ['javascript:alert(1)', undefined],
    ['/harbour', undefined],
    ['https://lantern.example/harbour', 'https://lantern.example/harbour'],
  ])('has an address of the web: %s', async (address, url) => {
    const head = `<link rel="canonical" href="${address}">`;
    expect((await articleIn(page(article, head))).url).toBe(url);
  });

  test('gives way to the text where it is in another language', async () => {
    const german = [
      'Der Hafen ist seit Dienstag gesperrt, und die Fähre liegt noch immer an der Mauer, wie die Behörde am Abend sagte.',
      'Es wird drei Wochen dauern, bis die Schiffe wieder fahren, und die Kosten werden auf zwei Millionen geschätzt.',
    ];
    expect((await articleIn(page(paragraphsAsHtml(german)))).language).toBe('de');
  });

  test.each([
    ['By Wren Calloway', 'Wren Calloway'],
    ['By Wren Calloway, Port Ostrey', 'Wren Calloway'],
    ['Von Wren Calloway', 'Wren Calloway'],
    ['By the harbour', undefined],
    ['By Friday, all will be well.', undefined],
  ])('has the author of its byline: %s', async (byline, author) => {
    const { author: found } = await articleIn(page(`<p>${byline}</p>${article}`, ''));
    expect(found).toBe(author);
  });

  test('does not take who comments for the author', async () => {
    const form = '<form class="respond"><label class="author">Your name</label></form>';
    const comment = '<div class="comment"><span class="author">Ann Bell</span></div>';
    expect(await articleIn(page(`${article}${form}${comment}`, ''))).not.toHaveProperty('author');
  });

  test('is left out where the page does not say it', async () => {
    const taken = await articleIn(page(article, ''));
    for (const key of ['author', 'outlet', 'published', 'url'])
      expect(taken).not.toHaveProperty(key);
  });
});

describe('the encoding of a page', () => {
  const html = (charset: string) =>
    page(
      '<p>Le café de l’île a coûté 3 €, selon la mairie, qui n’en dit pas plus sur ce sujet pour le moment.</p>',
      charset,
    );
  const latin = (text: string): Uint8Array =>
    Uint8Array.from(
      text,
      (character) => ({ '’': 0x92, '€': 0x80 })[character] ?? character.charCodeAt(0),
    );

  test.each([
    ['declared', '<meta charset="windows-1252">'],
    ['not declared', ''],
  ])('is Windows-1252, %s', async (_, head) => {
    const [text] = (await articleIn(latin(html(head)))).paragraphs;
    expect(text).toContain('café de l’île a coûté 3 €');
  });

  test('is UTF-16 with a mark', async () => {
    const text = html('');
    const bytes = new Uint8Array(2 + 2 * text.length);
    bytes.set([0xff, 0xfe]);
    for (let at = 0; at < text.length; at++) {
      bytes[2 + 2 * at] = text.charCodeAt(at) & 0xff;
      bytes[3 + 2 * at] = text.charCodeAt(at) >> 8;
    }
    expect((await articleIn(bytes)).paragraphs[0]).toContain('café');
  });

  test('is UTF-8 with a broken character, and that is said', async () => {
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode(page(article)),
      0xe2,
      0x80,
      0x0a,
      0xc3,
      0xa9,
      0xc3,
      0xa9,
    ]);
    expect(await take(bytes)).toMatchObject({
      kind: 'articles',
      readAs: ['UTF-8 with 1 broken character'],
    });
  });
});
