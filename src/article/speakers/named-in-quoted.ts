/** Whether quoted words name somebody, who then hardly speaks them: `“Vale is our best,” he said`. */

import type { SourceText } from '../source-text.ts';
import { QUOTED } from './clause.ts';
import type { Masked } from './masked-paragraph.ts';

/** Of the quoted words of the sentence that begins at `offset`. */
export function isNamedInQuoted(
  { text }: SourceText,
  { there, offset }: { readonly there: Masked; readonly offset: number },
  name: string,
): boolean {
  const surname = namesOf(name).at(-1);
  if (surname === undefined) return false;
  const end = there.sentences.find((one) => one.end > offset)?.end ?? offset;
  const quoted = there.text.slice(offset, end).matchAll(MASKED);
  return quoted.some(({ index, 0: { length } }) => {
    const from = there.start + offset + index;
    return namesOf(text.slice(from, from + length)).includes(surname);
  });
}

const MASKED = new RegExp(`${QUOTED}+`, 'gu');

function namesOf(text: string): string[] {
  return (text.match(/\p{Lu}[\p{L}-]+/gu) ?? []).map((word) => word.toLowerCase());
}
