import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SECTION_NAMES } from '../../src/print/document/sections.ts';
import { displayWidth } from '../../src/text/layout/width.ts';
import { visible } from '../../src/text/safety/visible.ts';
import { share } from '../properties/share.ts';
import { anyBrief } from './any-brief.ts';
import { emptyBrief, richBrief } from './fixture.ts';
import { pageOf } from './page.ts';

const pages = [richBrief, emptyBrief].flatMap((brief) =>
  [40, 60, 72, 100].flatMap((width) =>
    [false, true].map((ascii) => ({
      brief,
      width,
      ascii,
      name: `${brief.id}-${width}${ascii ? '-ascii' : ''}.golden.txt`,
    })),
  ),
);

/** Those that are compared word for word: each way of setting once. Of the others only the rules are asked. */
const GOLDEN = [
  ...['40', '72', '72-ascii', '100'].map((form) => `varna-port-${form}.golden.txt`),
  'empty-72.golden.txt',
];

function expectSound(text: string, width: number): void {
  expect(text.endsWith('\n')).toBe(true);
  for (const line of text.slice(0, -1).split('\n')) {
    expect(displayWidth(line), line).toBeLessThanOrEqual(width);
    expect(line).toBe(line.trimEnd());
    // Where a word had to be broken, a joiner may end its line.
    expect(withoutJoiners(visible(line))).toBe(withoutJoiners(line));
  }
}

function withoutJoiners(text: string): string {
  return text.replace(/\u200C|\u200D/g, '');
}

describe('the printed page', () => {
  test.each(pages)('$name', async ({ brief, width, ascii, name }) => {
    const text = pageOf(brief, { width, ascii });
    expectSound(text, width);
    if (ascii) expect(text).toMatch(/^[\n\x20-\x7E]*$/);
    if (GOLDEN.includes(name)) await expect(text).toMatchFileSnapshot(`golden/${name}`);
  });

  test('has no golden that nothing is compared with', () => {
    const kept = readdirSync(new URL('golden', import.meta.url)).toSorted();
    expect(kept).toEqual(GOLDEN.toSorted());
  });

  test('is 72 columns wide unless the options say otherwise, and never under 20', () => {
    expect(pageOf(richBrief)).toBe(pageOf(richBrief, { width: 72 }));
    expect(pageOf(richBrief, { width: 3 })).toBe(pageOf(richBrief, { width: 20 }));
  });

  test('keeps to every width', () => {
    for (let width = 20; width <= 200; width++) {
      for (const ascii of [false, true]) expectSound(pageOf(richBrief, { width, ascii }), width);
    }
  });

  test('keeps to the width and shows nothing hidden, whatever the brief holds', () => {
    fc.assert(
      fc.property(
        anyBrief,
        fc.integer({ min: 20, max: 100 }),
        fc.boolean(),
        (brief, width, ascii) => {
          const text = pageOf(brief, { width, ascii });
          expectSound(text, width);
          if (ascii) expect(text).toMatch(/^[\n\x20-\x7E]*$/);
        },
      ),
      share(0.5),
    );
  });

  test('loses no word of the brief', () => {
    const words = (text: string) => text.split(/[\s“”"()[\];,.:]+/).filter((word) => word !== '');
    for (const width of [30, 72, 120]) {
      const printed = pageOf(richBrief, { width }).replace(/\n\s*/g, '');
      const texts = [
        ...richBrief.summary.map(({ text }) => text),
        ...richBrief.figures.flatMap(({ phrase, what, by = '' }) => [phrase, what, by]),
        ...richBrief.quotes.flatMap(({ paragraphs, context = '', note = '' }) => [
          ...paragraphs,
          context,
          note,
        ]),
        ...richBrief.questions.flatMap(({ question, why = '', needs = '', answer = '' }) => [
          question,
          why,
          needs,
          answer,
        ]),
        ...richBrief.caveats.map(({ text }) => text),
      ];
      for (const word of texts.flatMap(words)) expect(printed).toContain(word);
    }
  });

  test('is the same bytes in every time zone and locale', () => {
    const script = `
      import { pageOf } from './test/print/page.ts';
      import { richBrief } from './test/print/fixture.ts';
      process.stdout.write(pageOf(richBrief));`;
    const places = [
      { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
      { TZ: 'America/St_Johns', LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' },
    ];
    for (const place of places) {
      const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: new URL('../..', import.meta.url),
        env: { ...process.env, ...place },
        encoding: 'utf8',
      });
      expect(printed).toBe(pageOf(richBrief));
    }
  });
});

describe('sections', () => {
  const titles = (text: string) =>
    text.split('\n').filter((line) => /^[A-Z]+(?: [A-Z]+)?$/.test(line));

  test.each([
    [undefined, ['SUMMARY', 'KEY FIGURES', 'PEOPLE', 'QUOTES', 'OPEN QUESTIONS', 'CAVEATS']],
    [['figures'] as const, ['KEY FIGURES']],
    [['people'] as const, ['PEOPLE']],
    [['caveats', 'summary'] as const, ['SUMMARY', 'CAVEATS']],
    [['people', 'figures'] as const, ['KEY FIGURES', 'PEOPLE']],
  ])('%j', (sections, printed) => {
    expect(titles(pageOf(richBrief, sections === undefined ? {} : { sections }))).toEqual(printed);
  });

  test('each has a name', () => {
    expect(SECTION_NAMES).toEqual([
      'summary',
      'figures',
      'people',
      'quotes',
      'questions',
      'caveats',
    ]);
  });
});
