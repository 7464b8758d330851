/**
 * Finds the offset, in UTF-16 units, of a fault in the text of a JSON document: of a value, by the keys that lead to
 * it, or of the first character that is not JSON. No tree of offsets is kept, since only faults need them.
 *
 * Not by the reader of YAML, though JSON is YAML: it takes some seconds for a megabyte, where `JSON.parse` takes
 * milliseconds; it has a brief's limits of size and items, which JSON with extracts exceeds; and it accepts `[1,]`.
 */

import { countWhile } from '../../text/binary-search.ts';

/** Where a value begins in a text that `JSON.parse` accepts; for a missing value, where the nearest one around it begins. */
export function valueOffset(text: string, path: readonly PropertyKey[]): number {
  let offset = afterSpace(text, 0);
  for (const key of path) {
    const member = memberOffset(text, offset, key);
    if (member === undefined) return offset;
    offset = member;
  }
  return offset;
}

export interface SyntaxFault {
  readonly message: string;
  readonly offset: number;
}

/** What is wrong with a text that `JSON.parse` refused for `error`, and where. */
export function syntaxFault(text: string, error: unknown): SyntaxFault {
  if (text.trim() === '') return { message: 'expected JSON, found nothing', offset: 0 };
  const why = error instanceof Error ? error.message : '';
  const [, what, position] = /^(.*) in JSON at position (\d+)/s.exec(why) ?? [];
  if (what !== undefined)
    return { message: `expected JSON, found something else: ${what}`, offset: Number(position) };
  if (!isForeign(text))
    return { message: 'expected JSON, found the end of the text in it', offset: text.length };
  const offset = foreignOffset(text);
  return {
    message: `expected JSON, found ‘${String.fromCodePoint(text.codePointAt(offset) ?? 0)}’`,
    offset,
  };
}

/** Whether `JSON.parse` refuses the text for a character that is not allowed there: V8 then does not give its position. */
function isForeign(text: string): boolean {
  try {
    JSON.parse(text);
    return false;
  } catch (error) {
    return error instanceof Error && error.message.endsWith(' is not valid JSON');
  }
}

/** The offset of that character: it is the last of the shortest beginning of the text that is refused for it. */
function foreignOffset(text: string): number {
  return countWhile(text.length - 1, (last) => !isForeign(text.slice(0, last + 1)));
}

/** Where a member's value begins; of several with one name the last, as in `JSON.parse`. */
function memberOffset(text: string, start: number, key: PropertyKey): number | undefined {
  const isObject = text[start] === '{';
  if (!isObject && text[start] !== '[') return undefined;
  let found: number | undefined;
  let offset = afterSpace(text, start + 1);
  for (let index = 0; text[offset] !== '}' && text[offset] !== ']'; index++) {
    let name: PropertyKey = index;
    if (isObject) {
      const end = stringEnd(text, offset);
      name = JSON.parse(text.slice(offset, end));
      offset = afterSpace(text, afterSpace(text, end) + 1);
    }
    if (name === key) found = offset;
    offset = afterSpace(text, valueEnd(text, offset));
    if (text[offset] === ',') offset = afterSpace(text, offset + 1);
  }
  return found;
}

function valueEnd(text: string, start: number): number {
  let depth = 0;
  let offset = start;
  do {
    const sign = text.charAt(offset);
    if (sign === '"') {
      offset = stringEnd(text, offset);
      continue;
    }
    if (sign === '{' || sign === '[') depth++;
    if (sign === '}' || sign === ']') depth--;
    offset++;
  } while (offset < text.length && (depth > 0 || !/[,\s\]}]/.test(text.charAt(offset))));
  return offset;
}

function stringEnd(text: string, start: number): number {
  let offset = start + 1;
  while (text[offset] !== '"') offset += text[offset] === '\\' ? 2 : 1;
  return offset + 1;
}

function afterSpace(text: string, start: number): number {
  let offset = start;
  while (' \t\n\r'.includes(text[offset] ?? '.')) offset++;
  return offset;
}
