// Markdown, read back by a parser that is not ours. Update the pages with `npx vitest run test/print/markdown
// -u`, and read them.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDocument, type DocumentOptions } from '../../src/print/document/document.ts';
import { type CheckedTexts, extractsOf } from '../../src/print/extracts/extracts.ts';
import { printMarkdown } from '../../src/print/markdown/markdown.ts';
import { share } from '../properties/share.ts';
import { anyBrief } from './any-brief.ts';
import { anyExtracts } from './any-extracts.ts';
import { emptyBrief, richBrief } from './fixture.ts';
import {
  nodesOf,
  outlineOfDocument,
  outlineOfMarkdown,
  readMarkdown,
  readPlainMarkdown,
} from './markdown-outline.ts';
import { live, recorded, unchecked, verdictsBrief } from './verdicts.ts';

const withNotes = (checkedEntry: CheckedTexts): DocumentOptions => ({
  result: checkedEntry.result,
  extracts: extractsOf(checkedEntry),
});

const pages: readonly { file: string; brief: typeof richBrief; options: DocumentOptions }[] = [
  { file: 'rich', brief: richBrief, options: {} },
  { file: 'rich-ascii', brief: richBrief, options: { ascii: true } },
  { file: 'empty', brief: emptyBrief, options: {} },
  { file: 'live', brief: verdictsBrief, options: withNotes(live) },
  { file: 'recorded', brief: verdictsBrief, options: withNotes(recorded) },
  { file: 'absent', brief: verdictsBrief, options: withNotes(unchecked('absent')) },
];
const golden = new URL('./markdown/', import.meta.url);

/** All that there may be in a page. */
const KINDS = new Set([
  ...['root', 'heading', 'paragraph', 'text', 'list', 'listItem', 'table', 'tableRow', 'tableCell'],
  ...['blockquote', 'emphasis', 'strong', 'link', 'footnoteReference', 'footnoteDefinition'],
]);

/** That a brief’s page is its document, to somebody who knows only Markdown. */
function expectSame(brief: typeof richBrief, options: DocumentOptions): string {
  const document = buildDocument(brief, options);
  const text = printMarkdown(document, options);
  const root = readMarkdown(text);
  expect(
    nodesOf(root).filter(({ type }) => !KINDS.has(type)),
    text,
  ).toEqual([]);
  const outline = outlineOfMarkdown(root);
  if (document.notes) outline[outline.length - 1] = 'legend';
  expect(outline, text).toEqual(outlineOfDocument(document, options.ascii === true));
  return text;
}

function linksIn(text: string): readonly string[] {
  return nodesOf(readMarkdown(text)).flatMap((node) => (node.type === 'link' ? [node.url] : []));
}

describe('the Markdown of', () => {
  test.each(pages)('$file', async ({ file, brief, options }) => {
    const text = expectSame(brief, options);
    if (options.ascii === true) expect(text).toMatch(/^[\n\x20-\x7E]*$/);
    await expect(text).toMatchFileSnapshot(fileURLToPath(new URL(`${file}.golden.md`, golden)));
  });

  test('nothing that is gone', () => {
    expect(readdirSync(golden).toSorted()).toEqual(
      pages.map(({ file }) => `${file}.golden.md`).toSorted(),
    );
  });
});

describe('read back, the Markdown', () => {
  test('has the structure and every string, whatever brief and source hold', () => {
    fc.assert(
      fc.property(anyBrief, anyExtracts, fc.boolean(), (brief, extracts, ascii) => {
        expectSame(brief, { ascii, extracts, result: live.result });
      }),
      share(0.2),
    );
  });

  test('has no links where footnotes are not known: their texts are text', () => {
    fc.assert(
      fc.property(anyBrief, anyExtracts, (brief, extracts) => {
        const document = buildDocument({ ...brief, sources: [] }, { extracts });
        const nodes = nodesOf(readPlainMarkdown(printMarkdown(document)));
        expect(nodes.filter(({ type }) => /^(?:definition|link|image)/.test(type))).toEqual([]);
      }),
      share(0.1),
    );
  });

  test.each(['x', '"x"', 'x "y"', "x 'y'", 'x (y)', '(x)'])(
    'also of a note that says %s and no more',
    (said) => {
      const item = {
        section: 'summary',
        index: 0,
        said: [said],
        extracts: [],
        difference: [],
      } as const;
      const brief = { ...emptyBrief, summary: [{ text: 'A point.', at: [] }] };
      const document = buildDocument(brief, { extracts: { about: '', items: [item] } });
      const text = printMarkdown(document);
      expect(text).toContain('[^1]');
      const types = nodesOf(readPlainMarkdown(text)).map(({ type }) => type);
      expect(types.filter((type) => /^(?:definition|link)/.test(type))).toEqual([]);
      expect(JSON.stringify(readMarkdown(text))).toContain(JSON.stringify(said).slice(1, -1));
    },
  );

  test('has the links of the sources and of addresses in items, and no others', () => {
    fc.assert(
      fc.property(anyBrief, fc.array(fc.webUrl(), { maxLength: 3 }), (brief, urls) => {
        const sources = urls.map((url, index) => ({ key: `k${index}`, url, skip: [] }));
        const document = buildDocument({ ...brief, sources });
        const links = linksIn(printMarkdown(document));
        const ofSources = document.sources.map(({ address }) => address?.href);
        expect(links.slice(0, ofSources.length)).toEqual(ofSources);
        const words = JSON.stringify(brief).toLowerCase();
        for (const link of links.slice(ofSources.length)) {
          expect(link).toMatch(/^https?:/);
          expect(words).toContain(link.toLowerCase().replace(/\/$/, ''));
        }
      }),
      share(0.2),
    );
  });

  test.each([
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/passwd',
    'ftp://example.org/',
    'https://example.org/\u202Ea(b)c\\<x>?a&lt;b',
  ])('never links but to the web: %j', (url) => {
    const headline = `see ${url}, www.example.org, http://example.org and a@example.org`;
    const sources = [{ url, headline, skip: [] }];
    const caveats = [{ text: `see ${url}`, at: [] }];
    const links = linksIn(printMarkdown(buildDocument({ ...emptyBrief, sources, caveats })));
    expect(links.map((link) => link.slice(0, 6))).toEqual(
      url.startsWith('https:') ? ['https:'] : [],
    );
  });

  test('links web addresses in items, without what the sentence puts after them', () => {
    const texts = [
      'At https://example.org/a_(b), he says.',
      '(https://example.org/c?d=e&f).',
      'https://example.org/ü is none, ftp://example.org is none.',
    ];
    const caveats = texts.map((text) => ({ text, at: [] }));
    const markdown = printMarkdown(buildDocument({ ...emptyBrief, caveats }));
    expect(linksIn(markdown)).toEqual(['https://example.org/a_(b)', 'https://example.org/c?d=e&f']);
    expect(markdown).toContain('- At <https://example.org/a_(b)>, he says.');
  });

  test('keeps the footnotes of several documents apart', () => {
    const document = buildDocument(verdictsBrief, { result: live.result });
    const both = [1, 2].map((place) => printMarkdown(document, { place })).join('\n');
    const names = nodesOf(readMarkdown(both)).flatMap((node) =>
      node.type === 'footnoteDefinition' ? [node.identifier] : [],
    );
    expect(names.length).toBeGreaterThan(20);
    expect(new Set(names).size).toBe(names.length);
  });
});
