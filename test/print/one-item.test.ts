/** A document of one item: its head, that item and what is noted of it, and nothing else. */
import { describe, expect, test } from 'vitest';
import type { ItemRef } from '../../src/brief/model/brief.ts';
import type { Section } from '../../src/brief/model/sections.ts';
import { buildDocument, type DocumentOptions } from '../../src/print/document/document.ts';
import type { PrintDocument } from '../../src/print/document/print-document.ts';
import { SECTION_NAMES } from '../../src/print/document/sections.ts';
import { extractsOf } from '../../src/print/extracts/extracts.ts';
import { printHtml } from '../../src/print/html/html.ts';
import { richBrief } from './fixture.ts';
import { pageOf } from './page.ts';
import { live, verdictsBrief } from './verdicts.ts';

const only = (section: ItemRef['section'], index: number): PrintDocument =>
  buildDocument(richBrief, { item: { section, index } });
const whole = buildDocument(richBrief);
/** All but the sections, and without what the head says of them: that it is an extract, what p4 is. */
const frame = ({ sections: _, notes: __, head, ...rest }: PrintDocument) => ({
  ...rest,
  head: head.filter(({ label }) => label !== 'Places' && label !== 'Extract'),
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
    const { result } = live;
    const all = buildDocument(verdictsBrief, { result, extracts: extractsOf(live) });
    const number = all.sections.find(({ name }) => name === 'quotes')?.items[1]?.reference.note;
    const document = buildDocument(verdictsBrief, {
      result,
      extracts: extractsOf(live),
      item: { section: 'quotes', index: 1 },
    });
    expect(document.sections[0]?.items[0]?.reference.note).toBe(1);
    const noted = all.notes?.notes.find((note) => note.number === number);
    expect(document.notes?.notes).toEqual([{ ...noted, number: 1 }]);
  });
});

describe('what is not the whole brief', () => {
  const headOf = (options: DocumentOptions) => {
    const [first] = buildDocument(richBrief, options).head;
    return first?.label === 'Extract' ? first.entries[0]?.text : undefined;
  };

  test.each<[readonly Section[], string | undefined]>([
    [[], undefined],
    [SECTION_NAMES, undefined],
    [['quotes'], 'Quotes only.'],
    [['quotes', 'summary', 'caveats'], 'Summary, Quotes and Caveats only.'],
  ])('is called an extract: %j', (sections, said) => {
    expect(headOf({ sections })).toBe(said);
  });

  test('is one item of so many, also where sections are asked for', () => {
    const sections = ['questions'] as const;
    const said = 'One item only: number 2 of 4 under Open questions.';
    expect(headOf({ item: { section: 'questions', index: 1 } })).toBe(said);
    expect(headOf({ sections, item: { section: 'questions', index: 1 } })).toBe(said);
    expect(headOf({ item: { section: 'about', index: 0 } })).toBe('The head only.');
  });

  test('has a question under its own number', () => {
    const options = { item: { section: 'questions', index: 2 } } as const;
    expect(pageOf(richBrief, options)).toContain('\n  3. Who closed the port?');
    expect(printHtml([buildDocument(richBrief, options)])).toContain('<ol start="3"><li>');
  });
});
