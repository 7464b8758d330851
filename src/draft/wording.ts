/** Words that a draft takes over or puts together. */
import { hiddenCharacters } from '../text/safety/visible.ts';

/** `p1`, `p1 and p2`, `p1, p2 and p3`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/** The article’s words on one line, without the characters in them that nobody sees. */
export function oneLine(words: string): string {
  let shown = '';
  let from = 0;
  for (const { codePoint, index } of hiddenCharacters(words)) {
    shown += words.slice(from, index);
    from = index + String.fromCodePoint(codePoint).length;
  }
  return (shown + words.slice(from)).replace(/\s+/g, ' ').trim();
}
