/** A YAML file as a tree of plain data, each value with its range in the file's text. */
import type { Range } from '../../text/line-index.ts';

export type YamlNode = YamlText | YamlList | YamlMapping | YamlNothing;

export interface YamlText {
  readonly kind: 'text';
  /** The author's own text, with quotes and escapes resolved. */
  readonly value: string;
  readonly style: 'plain' | 'quoted' | 'block';
  readonly range: Range;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly range: Range;
}

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly pairs: readonly YamlPair[];
  readonly range: Range;
}

export interface YamlPair {
  readonly key: string;
  readonly keyRange: Range;
  readonly value: YamlNode;
}

/** An empty value, or one of YAML's words for it (`~`, `null`). */
export interface YamlNothing {
  readonly kind: 'nothing';
  /** The word, where there is one. */
  readonly written?: string;
  readonly range: Range;
}

/** A node and all nodes inside it, each with the key that it belongs to; items of a list have the list's key. */
export function* nodesIn(
  node: YamlNode,
  key = '',
): Generator<{ readonly node: YamlNode; readonly key: string }> {
  yield { node, key };
  if (node.kind === 'list') for (const item of node.items) yield* nodesIn(item, key);
  if (node.kind === 'mapping') for (const pair of node.pairs) yield* nodesIn(pair.value, pair.key);
}

/** The first line of a range. Diagnostics about a list or a mapping mark only this. */
export function firstLineOf(range: Range, text: string): Range {
  const lineEnd = text.slice(range.start, range.end).search(/[\r\n]/);
  return lineEnd === -1 ? range : { start: range.start, end: range.start + lineEnd };
}
