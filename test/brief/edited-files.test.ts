/** Any change of a question in any hand-formatted file changes that item’s bytes alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUS, valuesOf } from '../../src/brief/model/field-values.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { editQuestion } from '../../src/brief/writing/edit-question.ts';
import { share } from '../properties/share.ts';
import { editedFile } from './edited-files.ts';

const change = fc.record({
  status: fc.constantFrom(...valuesOf(STATUS)),
  answer: fc.option(
    fc.oneof(
      fc.constantFrom('', 'no', '12', '"', "'", 'A: b', 'a #1', '{a, b}', '- x', '港 👩‍🚀', 'é'),
      fc.string({ unit: 'grapheme-ascii', maxLength: 12 }),
    ),
    { nil: undefined },
  ),
});

describe('for any file and any change', () => {
  test('only the item changes, and its comments and words stay', () => {
    const kinds = { edited: 0, same: 0, refused: 0 };
    fc.assert(
      fc.property(editedFile, change, (file, { status, answer }) => {
        const { before, item, after, index, comments } = file;
        const text = before + item + after;
        const was = parseBrief(text, 'any.yaml').brief;
        expect(was, text).toBeDefined();
        const wanted = { status, ...(answer !== undefined && { answer }) };
        const edit = editQuestion(text, 'any.yaml', index, wanted, '2026-12-01');
        kinds[edit.kind]++;
        expect(edit.kind, text).not.toBe('refused');
        if (edit.kind !== 'edited') return;
        expect(edit.text.startsWith(before), edit.text).toBe(true);
        expect(edit.text.endsWith(after), edit.text).toBe(true);
        const changed = edit.text.slice(before.length, edit.text.length - after.length);
        for (const each of comments) expect(changed).toContain(each);
        expect(changed.endsWith('\n')).toBe(item.endsWith('\n'));
        if (text.includes('\r')) expect(edit.text.replaceAll('\r\n', '')).not.toContain('\n');
        const now = parseBrief(edit.text, 'any.yaml').brief;
        expect(now?.questions[index]).toMatchObject({
          status,
          question: was?.questions[index]?.question,
        });
        if (status !== 'open' && answer !== undefined)
          expect(now?.questions[index]?.answer ?? '').toBe(answer.trim());
      }),
      share(0.5),
    );
    expect(kinds.edited).toBeGreaterThan(kinds.same);
  });
});
