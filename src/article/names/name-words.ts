/**
 * The words of a name in the one form in which names are compared: for speakers, people and points. `Kim
 * Jong-un` is `Kim Jong Un`, `A. B. Marsh` is `A.B. Marsh` and `AB Marsh`, `the U.N.` is `the UN`.
 */
import { fold, foldForSearch } from '../../text/folding/fold.ts';
import type { Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import { wordsIn } from '../../text/tokens.ts';

/** A word of a text as part of a name; its range is of the text as it was given. */
export interface NameWord extends Range {
  /** In its own case, with a possessive ending. */
  readonly written: string;
  /** Lower case, without diacritics, dots, possessive or plural ending. */
  readonly plain: string;
  /** Letters that stand for first names or for an institution: `A.`, `U.N.` */
  readonly isInitials: boolean;
  /** What parts it from the word before: `other` where a name does not go on over it. */
  readonly after: 'space' | 'hyphen' | 'other';
}

const UNSPACED = '\\u3040-\\u30FF\\u3400-\\u9FFF\\uF900-\\uFAFF';
const LETTER = `[[\\p{L}\\p{N}\\p{M}]--[${UNSPACED}]]`;
const WORD = lazily(
  () =>
    new RegExp(
      `(?<!${LETTER})(?<initials>\\p{Lu}(?:\\.\\s?\\p{Lu}(?!${LETTER}|['’]${LETTER}{2}))*\\.?)` +
        `(?!${LETTER}|['’]${LETTER}{2})(?:['’]s)?|` +
        `[${UNSPACED}]|${LETTER}+(?:['’.&]${LETTER}+)*(?:(?<=s)['’](?!\\p{L}))?`,
      'gv',
    ),
);

/** The words of a text as names have them: hyphens part words, initials stand together. */
export function nameWordsIn(text: string): NameWord[] {
  let from = 0;
  return Array.from(text.matchAll(WORD()), ({ index, 0: written, groups }) => {
    const initials = groups?.initials;
    const gap = text.slice(from, index);
    from = index + written.length;
    return {
      start: index,
      end: from,
      written: written.replaceAll('’', "'"),
      plain: plain(initials?.replace(/[.\s]/g, '') ?? written),
      isInitials: initials !== undefined,
      after: /^[-‐‑]?$/.test(gap) ? 'hyphen' : /^\.?\s+$/.test(gap) ? 'space' : 'other',
    };
  });
}

/** The same words of a name, plain. */
export function nameWords(name: string): string[] {
  return nameWordsIn(name).map((word) => word.plain);
}

/** Lower case, without diacritics, possessive or plural ending. */
export function plain(word: string): string {
  const { text } = foldForSearch(word);
  const bare = text.replace(/'s?$/, '').replace(/\.$/, '');
  if (/ies$/.test(bare) && bare.length > 4) return `${bare.slice(0, -3)}y`;
  return /[^s]s$/.test(bare) && bare.length > 3 ? bare.slice(0, -1) : bare;
}

/** The words of a text in their own case, typography folded. */
export function writtenWords(text: string): string[] {
  return wordsIn(fold(text).text);
}
