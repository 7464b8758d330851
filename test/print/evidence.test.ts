// How paper says what checking found. Update the pages with `npx vitest run test/print -u`, and read them.

import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../src/article/source-text.ts';
import { recordedVerdict } from '../../src/evidence/record/record.ts';
import { VERDICTS, type Verdict } from '../../src/evidence/verdict/verdict.ts';
import { verifyBrief } from '../../src/evidence/verify-brief.ts';
import { type CheckedTexts, extractsOf } from '../../src/print/extracts/extracts.ts';
import { displayWidth } from '../../src/text/layout/width.ts';
import { share } from '../properties/share.ts';
import { anyBrief } from './any-brief.ts';
import { pageOf } from './page.ts';
import { live, recorded, unchecked, verdictsBrief } from './verdicts.ts';

const golden = new URL('./evidence/', import.meta.url);
const checkedBriefs: Readonly<Record<string, CheckedTexts>> = {
  live,
  recorded,
  absent: unchecked('absent'),
  'no-source': unchecked('no-source'),
};

const pages = Object.entries(checkedBriefs).flatMap(([name, checkedEntry]) =>
  [40, 72, 100].flatMap((width) =>
    [false, true].map((ascii) => ({
      checkedEntry,
      width,
      ascii,
      file: `${name}-${width}${ascii ? '-ascii' : ''}.golden.txt`,
    })),
  ),
);

/** Those that are compared word for word: each checkedBrief once. Of the others only the rules are asked. */
const GOLDEN = [
  ...['live-40', 'live-72', 'live-72-ascii', 'live-100', 'recorded-72', 'absent-72'],
  'no-source-72',
].map((name) => `${name}.golden.txt`);

const withNotes = (checkedEntry: CheckedTexts) => ({
  result: checkedEntry.result,
  extracts: extractsOf(checkedEntry),
});

describe('the page with evidence', () => {
  test.each(pages)('$file', async ({ checkedEntry, width, ascii, file }) => {
    const page = pageOf(verdictsBrief, { width, ascii, ...withNotes(checkedEntry) });
    for (const line of page.split('\n')) {
      expect(displayWidth(line), line).toBeLessThanOrEqual(width);
      expect(line).toBe(line.trimEnd());
    }
    if (ascii) expect(page).toMatch(/^[\n\x20-\x7E]*$/);
    if (GOLDEN.includes(file))
      await expect(page).toMatchFileSnapshot(fileURLToPath(new URL(file, golden)));
  });

  test('has no golden that nothing is compared with', () => {
    const kept = readdirSync(golden).toSorted();
    expect(kept).toEqual(GOLDEN.toSorted());
  });

  test('knows every status', () => {
    const { result } = live;
    if (result.kind !== 'checked') throw new Error('unchecked');
    const found = result.record.items.map(({ section, index }) =>
      recordedVerdict(result.record, section, index),
    );
    // A point is either: the fixture’s is without support.
    const known = Object.keys(VERDICTS).filter((status) => status !== 'unchecked');
    expect(new Set(found)).toEqual(new Set(known));
  });
});

describe('verdicts', () => {
  const lines = pageOf(verdictsBrief, { width: 200, result: live.result }).split('\n');
  const below = (start: string) => lines[lines.findIndex((line) => line.includes(start)) + 1];

  test('stand in words beside what is not verified, and beside nothing else', () => {
    const words = Object.entries(VERDICTS).flatMap(([status, { word }]) =>
      (status as Verdict) === 'verified' ? [] : [word],
    );
    const marked = lines.filter((line) =>
      words.some((word) => line.toLowerCase().includes(`; ${word}]`)),
    );
    expect(marked).toHaveLength(8);
    expect(below('“We are opening')).toContain('[p3; ALTERED]');
    expect(below('“We are not opening')).toContain('[p3; WRONG SPEAKER]');
    expect(below('“Nobody can')).toMatch(/\[p3\]$/);
    expect(lines.join('\n')).not.toContain('VERIFIED');
  });

  test('are counted in the head', () => {
    const page = lines.join(' ').replace(/\s+/g, ' ');
    expect(page).toContain(
      'Checked 1 of 5 quotes and 1 of 3 figures verified against the source whose SHA-256 begins ab12cd34ef56; 1 wrong speaker, 2 altered, 1 missing, 1 unsupported, 1 misplaced, 1 ambiguous; 1 of 3 points: names and numbers found; 1 of 1 person: name and any role found; 1 reviewed.',
    );
  });

  test('are not mentioned where nothing was checked', () => {
    const page = pageOf(verdictsBrief, { result: unchecked('absent').result });
    expect(page).toContain('Checked  No: its source is not here.');
    expect(page).not.toMatch(/unchecked\]/);
    expect(pageOf(verdictsBrief, { result: unchecked('no-source').result })).not.toContain(
      'Checked',
    );
  });
});

describe('notes', () => {
  const sections = ['quotes'] as const;

  test('are those of the printed sections, numbered from 1, each number once at its item', () => {
    const page = pageOf(verdictsBrief, { width: 200, sections, ...withNotes(live) });
    const numbers = [...page.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5]);
  });

  test('mark the words, and leave out what is far from them', () => {
    const page = pageOf(verdictsBrief, { width: 400, sections, ...withNotes(live) });
    expect(page).toContain('p3: … “The light may be back sooner. *Nobody can');
    expect(page).toContain('*very clear*” that the lamp had failed. …\n');
    expect(page).not.toContain('umbrella');
  });

  test('show what differs from both sides', () => {
    const page = pageOf(verdictsBrief, { width: 400, sections, ...withNotes(live) });
    expect(page).toContain('ALTERED. A negation is dropped.');
    expect(page).toContain('Difference: We are [-not -]opening the harbour before Friday');
  });

  test('hold together whatever source and brief hold', () => {
    const text = fc.string({ unit: 'binary', maxLength: 600 });
    fc.assert(
      fc.property(anyBrief, text, fc.boolean(), (brief, source, ascii) => {
        const texts = new Map([[undefined, readSource(source)]]);
        const bare = { ...brief, sources: [] };
        const check = verifyBrief(bare, texts);
        const checkedTexts = { result: live.result, texts, check };
        const page = pageOf(bare, { width: 60, ascii, ...withNotes(checkedTexts) });
        for (const line of page.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(60);
        if (ascii) expect(page).toMatch(/^[\n\x20-\x7E]*$/);
      }),
      share(0.2),
    );
  });
});
