/** What stands right beside a number, and makes it a part of something else: a name, a longer number, a fraction. */

/** Characters that a fraction is looked for in. */
const FRACTION_LENGTH = 40;
/** Fractions, raised digits and what cannot be seen: the number goes on past them, and is not read. */
const HIDDEN_PART =
  /[\u00B2\u00B3\u00B9\u00BC-\u00BE\u2070-\u2079\u2150-\u215F\u200B-\u200C\u2060\uFEFF]|\u20E3|\u200D|\uFE0F/;
/** `two thirds` is not two. */
const FRACTION =
  /^ (?:halves|thirds?|quarters|fifths?|sixths|sevenths|eighths|ninths|tenths)(?![a-z])/;

/** Inside a word, a hyphenated name (T-72, Covid-19) or a longer number. */
export function isJoinedBefore(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start);
  if (HIDDEN_PART.test(before.slice(-1))) return true;
  if (/^\d-$/.test(before)) return false;
  return isWord(before.at(-1)) || (/[-.,:/\u2010\u2011]$/.test(before) && isWord(before.at(-2)));
}

/** What makes it a part of a longer number, name or fraction behind it. */
export function isJoinedAfter(text: string, end: number): boolean {
  const after = text.slice(end, end + 2);
  return (
    HIDDEN_PART.test(after.slice(0, 1)) ||
    FRACTION.test(text.slice(end, end + FRACTION_LENGTH)) ||
    isWord(after[0]) ||
    (/^[.,:]/.test(after) && /\d/.test(after[1] ?? '')) ||
    (after.startsWith('-') && isWord(after[1]) && !/\d/.test(after[1] ?? ''))
  );
}

/** A letter or digit; beyond ASCII, whatever is no mark or space. */
export function isWord(character: string | undefined): boolean {
  return (
    character !== undefined && /[A-Za-z0-9\u00AA-\u00BA\u00C0-\u1FFF\u2C00-\uD7FF]/.test(character)
  );
}

const FUNCTION_WORD =
  /^(?:of|in|on|at|to|by|for|from|with|and|or|but|who|which|that|have|has|had|were|was|are|is|be|been|being|will|would|could|may|might|can|into|over|since|during|after|before|as|than|per|a|an|the|it|its|their|he|she|they)$/i;

/** The words that say what is counted: up to the next function word or mark, four at most. */
export function unitAfter(rest: string): string | undefined {
  const words: string[] = [];
  const phrase = /^\s+(?:of\s+)?(?<words>[^.,;:!?()"“”]*)/.exec(rest)?.groups?.words ?? '';
  for (const word of phrase.split(/\s+/, 5)) {
    if (word === '' || FUNCTION_WORD.test(word) || words.length === 4) break;
    words.push(word);
  }
  return words.length === 0 ? undefined : words.join(' ');
}
