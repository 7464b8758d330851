/**
 * Joins the lines of a paragraph. A word that was broken with a hyphen becomes whole; a hyphen of its own stays:
 * the words of the rest of the text decide which it is, else how many lines end with a hyphen.
 */

/** With more lines than this share ending in a hyphen, a program has broken words. */
const MANY = 0.07;

export interface Seams {
  /** A line as it stands before the next one in its paragraph: with a space, or without its hyphen. */
  readonly before: (line: string, next: string) => string;
  /** How many words have been made whole. */
  readonly mended: () => number;
}

/** `share` is that of the lines that end in a hyphen. */
export function seamsOf(text: string, share: number): Seams {
  let words: ReadonlyMap<string, number> | undefined;
  let mended = 0;
  const count = (word: string): number => {
    words ??= countWords(text);
    return words.get(word.toLowerCase()) ?? 0;
  };
  const hasOwnHyphen = (first: string, second: string, isCompound: boolean): boolean => {
    if (first === '' || !/^\p{Ll}/u.test(second)) return true;
    if (count(first + second) > 0) return false;
    if (count(`${first}-${second}`) > 0 || share < MANY) return true;
    // `26-year-old`, broken at either hyphen; `assault-weapons`
    if (first.includes('-') || isCompound) return true;
    return Math.min(first.length, second.length) >= WORD && count(first) * count(second) > 0;
  };
  const before = (line: string, next: string): string => {
    const end = line.slice(-LONGEST);
    const [first] = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*(?=[-\u00AD]$)/u.exec(end) ?? [];
    if (first === undefined) return /[^\s–—-](?:[–—]|--)$/u.test(end) ? line : `${line} `;
    const [second = ''] = /^[\p{L}\p{M}’']{1,80}/u.exec(next) ?? [];
    const isCompound = next.charAt(second.length) === '-';
    if (end.endsWith('-') && hasOwnHyphen(first, second, isCompound)) {
      // `pre- and post-war`
      const isOpen = share < MANY && second.length <= 3 && count(second) >= 3;
      return isOpen && count(`${first}-${second}`) === 0 ? `${line} ` : line;
    }
    mended++;
    return line.slice(0, -1);
  };
  return { before, mended: () => mended };
}

/** Shorter words stand in longer ones by chance: `for` and `ever` in `forever`. */
const WORD = 4;
/** A longer word is not looked up. */
const LONGEST = 80;

/** How often each word stands in a text, in lower case. Halves at line ends are not among them. */
function countWords(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const whole =
    /(?<![\p{L}-][\n\r]\s*)(?<![\p{L}\p{M}’'-])\p{L}[\p{L}\p{M}’'-]*(?<!-)(?![\p{L}-])/gu;
  for (const [word] of text.matchAll(whole)) {
    for (const one of new Set([word, ...word.split('-')])) {
      const lower = one.toLowerCase();
      counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  return counts;
}
