/** A document of one item: its head, that item and what is noted of it, and nothing else. */
import { describe, expect, test } from 'vitest';
import type { ItemRef } from '../../src/brief/item-ref.ts';
import { buildDocument, type PrintDocument } from '../../src/print/document.ts';
import { extractsOf } from '../../src/print/extracts.ts';
import { SECTION_NAMES } from '../../src/print/sections.ts';
import { richBrief } from './fixture.ts';
import { live, verdictsBrief } from './verdicts.ts';

const only = (section: ItemRef['section'], index: number): PrintDocument =>
  buildDocument(richBrief, { item: { section, index } });
const whole = buildDocument(richBrief);
/** All but the sections, and without the example in the head, which is one of what is printed. */
const frame = ({ sections: _, notes: __, head, ...rest }: PrintDocument) => ({
  ...rest,
  head: head.filter(({ label }) => label !== 'Places'),
});

describe('an item', () => {
  test.each(SECTION_NAMES)('of the section %s is as in the whole brief', (name) => {
    const section = whole.sections.find((candidate) => candidate.name === name);
    for (const [index, item] of (section?.items ?? expect.fail()).entries()) {
      const document = only(name, index);
      expect(document.sections).toEqual([{ ...section, items: [item] }]);
      expect(frame(document)).toEqual(frame(whole));
    }
  });

  test('that is a source, or the brief itself, is in the head', () => {
    for (const section of ['sources', 'about'] as const) {
      expect(only(section, 0).sections).toEqual([]);
      expect(frame(only(section, 0))).toEqual(frame(whole));
    }
  });

  test('has its own note alone, as number 1', () => {
    const { standing } = live;
    const all = buildDocument(verdictsBrief, { standing, extracts: extractsOf(live) });
    const number = all.sections.find(({ name }) => name === 'quotes')?.items[1]?.reference.note;
    const document = buildDocument(verdictsBrief, {
      standing,
      extracts: extractsOf(live),
      item: { section: 'quotes', index: 1 },
    });
    expect(document.sections[0]?.items[0]?.reference.note).toBe(1);
    const noted = all.notes?.notes.find((note) => note.number === number);
    expect(document.notes?.notes).toEqual([{ ...noted, number: 1 }]);
  });
});
