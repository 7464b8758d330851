/**
 * Sets and removes pairs of a mapping in the text of a file, in a block or in braces. Comments, and how everything else
 * is written, stay as they are.
 */
import type { Range } from '../../text/line-index.ts';
import type { YamlMapping, YamlNode, YamlPair } from '../yaml/yaml-file.ts';
import { oneLineValue, type QuoteMark } from './one-line-value.ts';
import {
  afterBlanks,
  afterLine,
  beforeInLine,
  inserted,
  lineBreakAt,
  lineEnd,
  lineStart,
  replaced,
} from './text-edits.ts';

/** The text with the value of a key set. A new pair comes behind the last of those keys that the mapping has. */
export function withPair(
  text: string,
  mapping: YamlMapping,
  key: string,
  value: string,
  behind: readonly string[],
): string | undefined {
  const isInBraces = hasBraces(text, mapping);
  const pair = pairOf(mapping, key);
  if (pair) return withValue(text, pair.value, value, isInBraces);
  const before = behind.map((each) => pairOf(mapping, each)).findLast((each) => each);
  if (before?.value.kind !== 'text') return undefined;
  const { end } = before.value.range;
  // As in JSON, where the other keys are so.
  const quote = quoteAt(text, before.keyRange.start);
  const written = `${quote ?? ''}${key}${quote ?? ''}: ${oneLineValue(value, quote, isInBraces)}`;
  if (isInBraces) return inserted(text, end, `, ${written}`);
  const line = lineBreakAt(text, end) + indentOf(text, mapping) + written;
  return inserted(text, lineEnd(text, end), line);
}

function withValue(
  text: string,
  node: YamlNode,
  value: string,
  isInBraces: boolean,
): string | undefined {
  if (node.kind !== 'text') return undefined;
  const { range, style, header } = node;
  const quote = style === 'quoted' ? quoteAt(text, range.start) : undefined;
  const written = oneLineValue(value, quote, isInBraces);
  if (header === undefined) return replaced(text, range, written);
  const comment = commentAt(text, header);
  return replaced(
    text,
    { start: header, end: range.end },
    comment === '' ? written : `${written} ${comment}`,
  );
}

/** The text without a pair; a comment behind the pair stays. */
export function withoutPair(text: string, mapping: YamlMapping, key: string): string | undefined {
  const pair = pairOf(mapping, key);
  if (!pair) return text;
  return hasBraces(text, mapping)
    ? withoutInBraces(text, mapping, pair)
    : withoutLines(text, mapping, pair);
}

function withoutLines(text: string, mapping: YamlMapping, pair: YamlPair): string | undefined {
  const { start } = pair.keyRange;
  const { value } = pair;
  const { end } = value.range;
  const headerComment =
    value.kind === 'text' && value.header !== undefined ? commentAt(text, value.header) : '';
  const rest = afterBlanks(text, end);
  const isLast = rest >= lineEnd(text, end);
  const isAlone = beforeInLine(text, start).trim() === '';
  if (headerComment !== '') return replaced(text, { start, end: rest }, headerComment);
  if (!isLast) return replaced(text, { start, end: rest }, '');
  if (isAlone) return replaced(text, wholeLines(text, { start, end }), '');
  // It stands behind the dash of its item: the next pair takes its place.
  const next = mapping.pairs.find(({ keyRange }) => keyRange.start > start);
  if (!next) return undefined;
  const between = text.slice(end, next.keyRange.start);
  return replaced(text, { start, end: between.trim() === '' ? next.keyRange.start : rest }, '');
}

/** From the start of the first line on to the line break of the last; at the end of the text from the break before. */
function wholeLines(text: string, { start, end }: Range): Range {
  const first = lineStart(text, start);
  const after = afterLine(text, end);
  if (after < text.length || text.endsWith('\n')) return { start: first, end: after };
  const before = text[first - 2] === '\r' ? first - 2 : first - 1;
  return { start: Math.max(0, before), end: after };
}

function withoutInBraces(text: string, mapping: YamlMapping, pair: YamlPair): string {
  const { start } = pair.keyRange;
  const behind = afterBlanks(text, pair.value.range.end);
  const hasComma = text[behind] === ',';
  const end = hasComma ? afterBlanks(text, behind + 1) : pair.value.range.end;
  // Of the last pair, the comma before it goes; it may stay where a comment keeps the two apart.
  const gap = /,\s*$/.exec(hasComma ? '' : text.slice(mapping.range.start, start));
  if (gap) return replaced(text, { start: start - gap[0].length, end }, '');
  const rest = afterBlanks(text, end);
  const isAlone = beforeInLine(text, start).trim() === '' && rest === lineEnd(text, rest);
  return replaced(text, isAlone ? wholeLines(text, { start, end }) : { start, end }, '');
}

/** The mark that a key or a value begins with, where it has one. */
function quoteAt(text: string, offset: number): QuoteMark | undefined {
  const sign = text[offset];
  return sign === '"' || sign === "'" ? sign : undefined;
}

/** Whether a mapping is written as `{…}`. */
function hasBraces(text: string, { range }: YamlMapping): boolean {
  return text[range.start] === '{';
}

/** What stands before the keys of a block. */
function indentOf(text: string, { pairs }: YamlMapping): string {
  const before = pairs.map(({ keyRange }) => beforeInLine(text, keyRange.start));
  return before.find((each) => each.trim() === '') ?? before[0]?.replace(/[^ ]/g, ' ') ?? '';
}

/** The comment behind the sign of a block of text. */
function commentAt(text: string, header: number): string {
  return /#.*/.exec(text.slice(header, lineEnd(text, header)))?.[0] ?? '';
}

function pairOf({ pairs }: YamlMapping, key: string): YamlPair | undefined {
  return pairs.find((pair) => pair.key === key);
}
