// The page in HTML, read by a parser that is a browser's. Update the pages with `npx vitest run test/print/html
// -u`, and look at them in a browser.

import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { buildDocument, type DocumentOptions } from '../../src/print/document/document.ts';
import type { PrintDocument } from '../../src/print/document/print-document.ts';
import { extractsOf } from '../../src/print/extracts/extracts.ts';
import { printHtml } from '../../src/print/html/html.ts';
import { styleOf } from '../../src/print/html/html-style.ts';
import { share } from '../properties/share.ts';
import { anyBrief } from './any-brief.ts';
import { anyExtracts } from './any-extracts.ts';
import { emptyBrief, richBrief } from './fixture.ts';
import { live, recorded, unchecked, verdictsBrief } from './verdicts.ts';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const withNotes = (checkedEntry: typeof live): DocumentOptions => ({
  result: checkedEntry.result,
  extracts: extractsOf(checkedEntry),
});
const pages: readonly { file: string; documents: readonly PrintDocument[]; ascii?: boolean }[] = [
  { file: 'rich', documents: [buildDocument(richBrief)] },
  { file: 'rich-ascii', documents: [buildDocument(richBrief, { ascii: true })], ascii: true },
  { file: 'live', documents: [buildDocument(verdictsBrief, withNotes(live))] },
  {
    file: 'booklet',
    documents: [
      buildDocument(verdictsBrief, withNotes(recorded)),
      buildDocument(emptyBrief, withNotes(unchecked('no-source'))),
    ],
  },
];
const golden = new URL('./html/', import.meta.url);

function elementsOf(node: Node): Element[] {
  const inner = 'childNodes' in node ? node.childNodes.flatMap(elementsOf) : [];
  return 'tagName' in node ? [node, ...inner] : inner;
}

/** Elements and attributes, nested as they are; nothing of the text. */
function skeletonOf(node: Node): string {
  if (!('childNodes' in node)) return '';
  const inner = node.childNodes.map(skeletonOf).join('');
  if (!('tagName' in node)) return inner;
  const names = node.attrs.map(({ name }) => ` ${name}`).join('');
  return `<${node.tagName}${names}>${inner}</>`;
}

function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The same document with each character of its strings an x; what decides about the shape stays. */
function blanked(document: PrintDocument): PrintDocument {
  const kept = new Set(['kind', 'status', 'name', 'language', 'href']);
  const text = JSON.stringify(document, (key, value: unknown) => {
    if (typeof value !== 'string' || kept.has(key)) return value;
    // An opening bracket, and what days are written in, decide about the shape.
    return value.replace(/[^-(\dT:.+Z]/g, 'x');
  });
  return JSON.parse(text);
}

describe('the HTML of', () => {
  test.each(pages)('$file', async ({ file, documents, ascii }) => {
    const text = printHtml(documents, ascii === undefined ? {} : { ascii });
    if (ascii === true) expect(text).toMatch(/^[\n\x20-\x7E]*$/);
    await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`${file}.golden.html`, golden)));
  });

  test('nothing that is gone', () => {
    expect(readdirSync(golden).toSorted()).toEqual(
      pages.map(({ file }) => `${file}.golden.html`).toSorted(),
    );
  });
});

/** Everything that our templates make. */
const ELEMENTS = new Set([
  ...[
    'html',
    'head',
    'meta',
    'title',
    'style',
    'script',
    'body',
    'main',
    'nav',
    'article',
    'header',
  ],
  ...[
    'section',
    'footer',
    'h1',
    'h2',
    'h3',
    'p',
    'dl',
    'div',
    'dt',
    'dd',
    'ul',
    'ol',
    'li',
    'table',
  ],
  ...['thead', 'tbody', 'tr', 'th', 'td', 'figure', 'blockquote', 'figcaption', 'q', 'b', 'span'],
  ...['strong', 'a', 'mark', 'del', 'ins'],
]);
const ATTRIBUTES = new Set([
  ...['lang', 'dir', 'id', 'class', 'href', 'rel', 'cite', 'scope', 'charset', 'content', 'name'],
  ...['http-equiv', 'type', 'aria-label', 'aria-labelledby', 'data-mark', 'start'],
]);

describe('whatever brief and source hold', () => {
  const hostile = fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</style><script>alert(1)</script>',
    '</script><script>alert(1)</script>',
    '<!--',
    ']]>',
    '&lt;b&gt;',
    '&#60;script&#62;',
    '<svg/onload=alert(1)>',
    '{{constructor}}',
    '</title><base href=//evil.example>',
  );
  const brief = fc
    .tuple(anyBrief, fc.array(hostile, { minLength: 1, maxLength: 4 }))
    .map(([one, words]) => {
      let next = 0;
      const put = <Value>(value: Value): Value =>
        JSON.parse(
          JSON.stringify(value, (key, part: unknown) =>
            typeof part === 'string' &&
            !['kind', 'status', 'qualifier', 'attribution', 'extent'].includes(key) &&
            next++ % 3 === 0
              ? (words[next % words.length] ?? '') + part
              : part,
          ),
        );
      return put(one);
    });

  test('no element or attribute comes from them, and every string is there', () => {
    fc.assert(
      fc.property(brief, anyExtracts, fc.boolean(), (one, extracts, ascii) => {
        const options = { ascii, extracts, result: live.result };
        const document = buildDocument(one, options);
        const root = parse(printHtml([document], options));
        expect(skeletonOf(root)).toBe(skeletonOf(parse(printHtml([blanked(document)], options))));
        for (const { tagName, attrs } of elementsOf(root)) {
          expect(ELEMENTS).toContain(tagName);
          for (const { name } of attrs) expect(ATTRIBUTES).toContain(name);
        }
        const text = textOf(root);
        for (const { items } of document.sections) {
          JSON.stringify(items, (key, value: unknown) => {
            if (typeof value === 'string' && !['kind', 'status', 'state', 'language'].includes(key))
              expect(text).toContain(value);
            return value;
          });
        }
      }),
      share(0.2),
    );
  });

  test('its data is JSON that ends where it should', () => {
    fc.assert(
      fc.property(brief, (one) => {
        const document = buildDocument(one);
        const scripts = elementsOf(parse(printHtml([document]))).filter(
          ({ tagName }) => tagName === 'script',
        );
        expect(scripts.map(({ attrs }) => attrs)).toEqual([
          [{ name: 'type', value: 'application/ld+json' }],
        ]);
        const [data] = scripts;
        const { '@graph': graph } = JSON.parse(data ? textOf(data) : '');
        expect(graph[0].name).toBe(document.title);
      }),
      share(0.5),
    );
  });
});

describe('the page', () => {
  const document = buildDocument(verdictsBrief, withNotes(live));
  const page = printHtml([document, document]);
  const elements = elementsOf(parse(page));
  const valuesOf = (name: string) =>
    elements.flatMap(({ attrs }) =>
      attrs.filter((one) => one.name === name).map((one) => one.value),
    );

  test('forbids itself all but its own style', () => {
    const policy = valuesOf('content').find((value) => value.startsWith('default-src'));
    const style = elements.find(({ tagName }) => tagName === 'style');
    const digest = createHash('sha256')
      .update(style ? textOf(style) : '')
      .digest('base64');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style ? textOf(style) : '').not.toMatch(/url\(|@import|expression|<\//);
  });

  test('has ids and titles in its style, as strings, and nothing else of the content', () => {
    const titles = ['Zürich 2', '"; } </style>', '\\', '\u{1F6A2}'];
    const feet = styleOf(titles.map((title, index) => ({ id: `a-${index}`, title })));
    expect(feet.slice(styleOf([]).length).match(/".*"/g)).toEqual([
      '"a-0: Z\\fc rich 2"',
      '"a-1: \\22 \\3b  \\7d  \\3c \\2f style\\3e "',
      '"a-2: \\5c "',
      '"a-3: \\1f6a2 "',
    ]);
    const [long = ''] = styleOf([{ id: 'a', title: 'x'.repeat(9999) }]).match(/"a: x.*"/) ?? [];
    expect(long).toMatch(/^.{50,90}\.\.\."$/);
  });

  test.each([
    [9, '<ol>'],
    [11, '<ol class="digits-2">'],
    [100, '<ol class="digits-3">'],
  ])('has room for the numbers of %i questions', (count, list) => {
    const questions = Array.from({ length: count }, () => richBrief.questions[0] ?? expect.fail());
    expect(printHtml([buildDocument({ ...emptyBrief, questions })])).toContain(list);
  });

  test('holds days and ranges together, and not what may have to be broken', () => {
    const text = printHtml([
      buildDocument({
        ...emptyBrief,
        caveats: [{ text: `2026-11-20T08:00Z, p13-14, 7-${'8'.repeat(30)}`, at: [] }],
      }),
    ]);
    expect(text.match(/(?<=class="held">)[^<]*/g)).toEqual(['2026-11-20T08:00Z', '13-14']);
  });

  test('has each id once, and leads to those that are there', () => {
    const ids = valuesOf('id');
    expect(new Set(ids).size).toBe(ids.length);
    const inside = [
      ...valuesOf('href').filter((href) => href.startsWith('#')),
      ...valuesOf('aria-labelledby').flatMap((ids) => ids.split(' ').map((id) => `#${id}`)),
    ];
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter((href) => !ids.includes(href.slice(1)))).toEqual([]);
  });

  test('says of what language a quotation is, where its source says so', () => {
    const rich = elementsOf(parse(printHtml([buildDocument(richBrief)])));
    const languages = rich
      .filter(({ tagName }) => tagName === 'blockquote')
      .map(({ attrs }) => attrs.find(({ name }) => name === 'lang')?.value);
    expect(languages).toEqual(['bg', 'bg', undefined]);
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', 'HTTPS://example.org/"onclick="x'])(
    'never links but to the web: %s',
    (url) => {
      const sources = [{ url, skip: [] }];
      const summary = [{ text: `See ${url}`, at: [] }];
      const links = elementsOf(
        parse(printHtml([buildDocument({ ...emptyBrief, summary, sources })])),
      )
        .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href' || name === 'cite'))
        .map(({ value }) => value);
      expect(links.filter((link) => !/^https:\/\/example\.org\/[^"]*$/.test(link))).toEqual([]);
      expect(links.length > 0).toBe(url.startsWith('HTTPS'));
    },
  );

  test('links web addresses in items', () => {
    const summary = [{ text: 'See https://example.org/a?b=1&c (not ftp://example.org).', at: [] }];
    const page = printHtml([buildDocument({ ...richBrief, sources: [], summary })]);
    expect(page).toContain(
      'See <a href="https://example.org/a?b=1&amp;c" rel="noopener noreferrer">https://example.org/a?b=1&amp;c</a> (not ftp',
    );
  });

  test('informs programs about the articles and who said what', () => {
    const data = elements.find(({ tagName }) => tagName === 'script');
    const { '@graph': graph } = JSON.parse(data ? textOf(data) : '');
    expect(graph).toHaveLength(2);
    expect(graph.slice(1)).toMatchObject([
      {
        '@type': 'Report',
        isBasedOn: [{ '@type': 'NewsArticle', headline: 'Skerrow goes dark' }],
        hasPart: [
          {
            '@type': 'Quotation',
            text: 'Nobody can promise that.',
            spokenByCharacter: { name: 'Ada Pollard' },
          },
          {},
          {},
          {},
          {},
        ],
      },
    ]);
  });
});
