/** The shipped briefs hold against their sources; the article’s text is not in the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSource, type SourceText } from '../../src/article/source-text.ts';
import type { Brief } from '../../src/brief/model/brief.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { verifyBrief } from '../../src/evidence/verify-brief.ts';

const briefs = new URL('../../briefs/', import.meta.url);
const shared = new URL('../../../shared/article/', import.meta.url);

const article = existsSync(shared)
  ? readdirSync(shared).find((name) => name.endsWith('.txt'))
  : undefined;

function read(name: string): Brief {
  const { brief } = parseBrief(readFileSync(new URL(name, briefs), 'utf8'), basename(name));
  if (!brief) throw new Error(`${name} is not sound`);
  return brief;
}

/** Sources that are in the repository; the article where there is none. */
function sourcesOf(brief: Brief): Map<string | undefined, SourceText> | undefined {
  const texts = brief.sources.map(({ key, file }) => {
    const url = file !== undefined ? new URL(file, briefs) : article && new URL(article, shared);
    return url ? ([key, readSource(readFileSync(url, 'utf8'))] as const) : undefined;
  });
  const found = texts.filter((text) => text !== undefined);
  return found.length === texts.length ? new Map(found) : undefined;
}

describe.each(readdirSync(briefs).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  const brief = read(name);
  const sources = sourcesOf(brief);

  test.skipIf(!sources)('holds, every quote, figure and point', () => {
    const { items, findings } = verifyBrief(brief, sources ?? new Map());
    expect(
      findings.map(({ section, index, message }) => `${section} ${index}: ${message}`),
    ).toEqual([]);
    // Of a person something may be unread, such as a role that the source has in other words.
    const [people, others] = [
      items.filter(({ section }) => section === 'people'),
      items.filter(({ section }) => section !== 'people'),
    ];
    expect(others.filter(({ verdict }) => verdict !== 'verified')).toEqual([]);
    expect(others).toHaveLength(brief.summary.length + brief.figures.length + brief.quotes.length);
    expect(people).toHaveLength(brief.people.length);
  });

  test('is unchecked without its sources', () => {
    const { items, findings } = verifyBrief(brief, new Map());
    expect(new Set(items.map(({ verdict }) => verdict))).toEqual(new Set(['unchecked']));
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['source-not-here']));
  });

  test.skipIf(!sources)('does not hold once a speaker or a word is changed', () => {
    const wrong = brief.quotes.map((quote) => ({
      ...quote,
      paragraphs: quote.paragraphs.map((text) => text.replace(/\b(\w+)(\W*)$/, 'zebra$2')),
    }));
    const { items } = verifyBrief({ ...brief, quotes: wrong }, sources ?? new Map());
    const verdicts = items
      .filter(({ section }) => section === 'quotes')
      .map(({ verdict }) => verdict);
    expect(verdicts.filter((verdict) => verdict === 'verified')).toEqual([]);
  });
});

test('the tour is among them, so that something is checked without the article', () => {
  expect(sourcesOf(read('tour.yaml'))?.size).toBe(1);
  expect(sourcesOf(read('tour-two-sources.yaml'))?.size).toBe(2);
});
