// Text on pages. Update the pages with `npx vitest run test/print/paper -u`, and read them.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../src/print/document/document.ts';
import type { PrintDocument } from '../../src/print/document/print-document.ts';
import { extractsOf } from '../../src/print/extracts/extracts.ts';
import { breakIntoPages } from '../../src/print/text/page-breaks.ts';
import { type PaperOptions, printBooklet, printPages } from '../../src/print/text/paper.ts';
import type { PrintBlock } from '../../src/print/text/plain-page.ts';
import { displayWidth } from '../../src/text/layout/width.ts';
import { share } from '../properties/share.ts';
import { anyBrief } from './any-brief.ts';
import { emptyBrief, richBrief } from './fixture.ts';
import { live, recorded, verdictsBrief } from './verdicts.ts';

const golden = new URL('./paper/', import.meta.url);
const withNotes = (ascii: boolean): PrintDocument =>
  buildDocument(verdictsBrief, { ascii, result: live.result, extracts: extractsOf(live) });
const all = (ascii: boolean) => [
  buildDocument(richBrief, { ascii }),
  withNotes(ascii),
  buildDocument(emptyBrief, { ascii }),
];

/** Each page as its lines; that all are of one length, in columns, and numbered. */
function expectPages(text: string, { pageLength, width = 72 }: PaperOptions): string[][] {
  expect(text.endsWith('\n')).toBe(true);
  const pages = text
    .slice(0, -1)
    .split('\n\f')
    .map((page) => page.split('\n'));
  for (const [index, lines] of pages.entries()) {
    expect(lines).toHaveLength(pageLength);
    expect(lines.at(-1)).toMatch(new RegExp(`(?:^|  )Page ${index + 1} of ${pages.length}$`));
    for (const line of lines) {
      expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      expect(line).toBe(line.trimEnd());
    }
  }
  return pages;
}

const products = [58, 62, 20].flatMap((pageLength) =>
  [72, 40].flatMap((width) =>
    [false, true].map((ascii) => ({
      pageLength,
      width,
      ascii,
      file: `${pageLength}x${width}${ascii ? '-ascii' : ''}.golden.txt`,
    })),
  ),
);

/** Those that are compared word for word; of the others only the rules are asked. */
const GOLDEN = ['58x72.golden.txt', '62x72-ascii.golden.txt', '20x40.golden.txt'];

describe('the booklet on paper of', () => {
  test.each(products)('$file', async ({ file, ...options }) => {
    const text = printBooklet(all(options.ascii), options);
    expectPages(text, options);
    if (options.ascii) expect(text).toMatch(/^[\n\f\x20-\x7E]*$/);
    // A form feed is no line end to those who read goldens.
    const shown = text.replaceAll('\f', '~~~ new page ~~~\n');
    if (GOLDEN.includes(file))
      await expect(shown).toMatchFileSnapshot(fileURLToPath(new URL(file, golden)));
  });

  test('nothing that is gone', () => {
    expect(readdirSync(golden).toSorted()).toEqual(GOLDEN.toSorted());
  });
});

describe('a booklet', () => {
  const options = { pageLength: 30, width: 72 };

  test('says on which page each brief begins', () => {
    const documents = all(false);
    const pages = expectPages(printBooklet(documents, options), options);
    for (const { title } of documents) {
      const entry = pages[0]?.find((line) => line.startsWith(title.slice(0, 40)));
      const [, number] = / \.+ +(\d+)$/.exec(entry ?? '') ?? [];
      expect(pages[Number(number) - 1]?.[0]).toBe(title);
    }
  });

  test('says how many briefs of what days it holds, and which of them go by a record', () => {
    const dated = (date: string, checkedEntry: typeof live) =>
      buildDocument({ ...verdictsBrief, date }, { result: checkedEntry.result });
    const documents = [dated('2026-11-22', recorded), dated('2026-11-20', live)];
    const [page] = expectPages(printBooklet(documents, options), options);
    expect(page?.[0]).toBe('Booklet of 2 briefs, 2026-11-20 to 2026-11-22');
    expect(page?.at(-1)).toMatch(/^Contents +Page 1 of/);
    const tallies = page?.filter((line) => line.includes('verified'));
    expect(tallies).toEqual([
      '  verdicts, 2026-11-22, 2 of 8 verified by record, 1 wrong',
      '  verdicts, 2026-11-20, 2 of 8 verified, 1 wrong speaker, 6',
    ]);
    const undated = [...documents, buildDocument(emptyBrief)];
    expect(printBooklet(undated, options)).toMatch(/^Booklet of 3 briefs\n/);
  });

  test('of very many briefs has contents over several pages, and the right numbers in them', () => {
    const documents = Array.from({ length: 120 }, (_, index) =>
      buildDocument({ ...emptyBrief, id: `b${index}`, title: `Brief ${index}` }),
    );
    const pages = expectPages(printBooklet(documents, options), options);
    const entries = pages.flat().flatMap((line) => {
      const [, index, number] = /^Brief (\d+) \.+ +(\d+)$/.exec(line) ?? [];
      return number === undefined ? [] : [[Number(index), Number(number)] as const];
    });
    expect(entries).toHaveLength(120);
    for (const [index, number] of entries) {
      expect(pages[number - 1]?.[0]).toBe(`Brief ${index}`);
    }
  });
});

describe('a brief on paper', () => {
  test('has its title once, then as a running head with its day, and its id at each foot', () => {
    const options = { pageLength: 30 };
    const pages = expectPages(printPages(buildDocument(richBrief), options), options);
    expect(pages.length).toBeGreaterThan(3);
    for (const [index, lines] of pages.entries()) {
      const head = index === 0 ? richBrief.title : `${richBrief.title.padEnd(62)}2026-11-22`;
      expect(lines[0]).toBe(head);
      expect(lines.at(-1)).toMatch(/^varna-port +Page/);
      expect(lines.at(-2)).toBe('-'.repeat(72));
      expect(lines.at(-3)).toBe('');
    }
  });

  test('takes no longer over a title that goes on for very many pages', () => {
    const document = buildDocument({ ...emptyBrief, title: 'title '.repeat(20_000) });
    expectPages(printPages(document, { pageLength: 16, width: 20 }), { pageLength: 16, width: 20 });
  });

  test('keeps to the page, whatever it holds', () => {
    fc.assert(
      fc.property(
        anyBrief,
        fc.integer({ min: 16, max: 70 }),
        fc.integer({ min: 20, max: 90 }),
        fc.boolean(),
        (brief, pageLength, width, ascii) => {
          const document = buildDocument(brief, { ascii });
          const options = { pageLength, width, ascii };
          expectPages(printPages(document, options), options);
          expectPages(printBooklet([document, document], options), options);
        },
      ),
      share(0.2),
    );
  });
});

describe('page breaks', () => {
  interface Shape {
    readonly lines: number;
    readonly space: 0 | 1;
    readonly isHeading?: boolean;
    readonly bound?: number;
  }

  const block = ({ lines, ...rest }: Shape, index: number): PrintBlock => ({
    ...rest,
    lines: Array.from({ length: lines }, (_, at) => `${index}.${at}`),
  });

  // Mostly short ones, and pages that hold few of them: there the rules are in each other's way.
  const heading = fc.integer({ min: 1, max: 3 }).map((lines) => ({ lines, isHeading: true }));
  const item = fc.record({
    lines: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 40 })),
    isHeading: fc.constant(false),
    bound: fc.integer({ min: 1, max: 39 }),
  });
  const space = fc.constantFrom<0 | 1>(0, 1);
  const shape = fc
    .tuple(fc.oneof(heading, item, item), space)
    .map(([what, before]): Shape => ({ ...what, space: before }));
  const blocks = fc
    .array(shape, { minLength: 1, maxLength: 40 })
    // No heading without anything under it, and none after another.
    .map((list) => list.filter(({ isHeading }, at) => !(isHeading && list[at + 1]?.isHeading)))
    .filter((list) => list.at(-1)?.isHeading === false)
    .map((list) => list.map(block));
  const first = fc.oneof(fc.integer({ min: 11, max: 20 }), fc.integer({ min: 11, max: 60 }));

  function expectSound(list: readonly PrintBlock[], first: number): void {
    const room = first - 2;
    const pages = breakIntoPages(list, { first, room });
    for (const [index, page] of pages.entries()) {
      expect(page.length).toBeLessThanOrEqual(index === 0 ? first : room);
      expect(page.length).toBeGreaterThan(0);
      expect(page[0]).not.toBe('');
      expect(page.at(-1)).not.toBe('');
    }
    expect(pages.flat().filter((line) => line !== '')).toEqual(list.flatMap(({ lines }) => lines));
    for (const [index, { lines, isHeading, bound = lines.length }] of list.entries()) {
      const on = pages.flatMap((page, number) =>
        page.filter((line) => line.startsWith(`${index}.`)).map(() => number),
      );
      const pieces = [...Map.groupBy(on, (number) => number).values()].map(({ length }) => length);
      if (lines.length <= 5) expect(pieces).toHaveLength(1);
      // A page’s room may be the end of a very long one, never of fewer than two lines.
      if (lines.length > 1) expect(Math.min(...pieces)).toBeGreaterThanOrEqual(2);
      if (bound < lines.length) expect(on[bound]).toBe(on[bound - 1]);
      if (isHeading) expect(pages[on[0] ?? 0]?.at(-1)).not.toBe(lines.at(-1));
      // Nor is it left with one row of its table, unless the second has to stand with the last.
      const [row, second, third] = list.slice(index + 1);
      const table = [{ lines }, row, second].flatMap((block) => block?.lines ?? []);
      const isLast = list[index + 4] === undefined || list[index + 4]?.isHeading === true;
      if (isHeading && second?.space === 0 && !second.isHeading && !(third && isLast)) {
        const isShort = [row, second].every((block) => (block?.lines.length ?? 0) <= 5);
        const page = pages[on.at(-1) ?? 0];
        if (isShort && table.length + 1 <= room) expect(page).toContain(second.lines[0]);
      }
      // The last short item of a part is not alone, where a page has room for two, and the heading that the first
      // of them stands with.
      const [over, before, after] = [list[index - 2], list[index - 1], list[index + 1]];
      const isEnd = !isHeading && (after === undefined || after.isHeading);
      if (!isEnd || !before || before.isHeading) continue;
      const head = over?.isHeading ? over.lines.length + 1 : 0;
      const both = head + before.lines.length + lines.length + 1;
      if (Math.max(before.lines.length, lines.length) > 5 || both > room) continue;
      const page = pages.findIndex((texts) => texts.includes(lines[0] ?? ''));
      expect(pages[page]).toContain(before.lines[0]);
    }
  }

  test('lose no line, leave no heading behind, no short item in two, and no bound line alone', () => {
    fc.assert(fc.property(blocks, first, expectSound));
  });

  test.each([
    [11, [1, 4, 5]],
    [12, [3, 1, 4, 5]],
    [12, [4, 1, 4, 5]],
    [14, [9, 1, 5, 5]],
  ])(
    'on pages of %i lines leave no heading behind, where a page cannot hold all that would stand with it: %j',
    (first, lengths) => {
      const heading = lengths.length - 3;
      const shapes = lengths.map(
        (lines, index): Shape => ({ lines, space: 1, isHeading: index === heading }),
      );
      expectSound(shapes.map(block), first);
    },
  );
});
