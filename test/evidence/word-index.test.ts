import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSource } from '../../src/article/source-text.ts';
import { eachWritten, indexedWords, wordIndexOf } from '../../src/article/words/word-index.ts';

/** The words by the pattern alone, without the short cut for ASCII. */
const WORD =
  /[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF][\u3099\u309A]?|[\u0E00-\u0EFF\u1780-\u17FF]|[[\p{L}\p{N}\p{Default_Ignorable_Code_Point}]--[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\u0E00-\u0EFF\u1780-\u17FF\u02B9\u02BB\u02BC\u0374]][[\p{L}\p{N}\p{M}\p{Default_Ignorable_Code_Point}]--[\u3040-\u30FF\u3400-\u9FFF\uF900-\uFAFF\u0E00-\u0EFF\u1780-\u17FF\u02B9\u02BB\u02BC\u0374]]*/gv;

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'Z',
        '9',
        ' ',
        '’',
        'é',
        '\u0301',
        '港',
        '\u00AD',
        '🚢',
        '𝒜',
        '\uD835',
        '½',
        '\n',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

test('words are those of the pattern, whatever the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const found: string[] = [];
      eachWritten(text, (start, end) => found.push(text.slice(start, end)));
      expect(found).toEqual(Array.from(text.matchAll(WORD), ([word]) => word));
    }),
  );
});

test('the index knows every word by its places', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const index = wordIndexOf(readSource(text));
      const words = Array.from({ length: index.count }, (_, at) => index.wordOf(index.idAt(at)));
      expect(words).toEqual(indexedWords(text));
      for (const [position, word] of words.entries()) {
        const id = index.idOf(word);
        expect(id).toBe(index.idAt(position));
        expect([...index.positionsOf(id ?? -1)]).toContain(position);
      }
    }),
  );
});
