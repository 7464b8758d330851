/**
 * A brief's file as YAML: its text, and its values as a tree of plain data, each with its range in the text.
 * Ranges are not part of the model of a brief, so that a brief from JSON equals the same brief from YAML.
 */
import type { Range } from '../../text/line-index.ts';

/** Keys and 0-based indexes from the root of the file to a value: `['quotes', 2, 'by']`. */
export type KeyPath = readonly (string | number)[];

export class YamlFile {
  readonly text: string;
  readonly #nodes = new Map<string, YamlNode>();
  readonly #keys = new Map<string, Range>();

  constructor(root: YamlNode, text: string) {
    this.text = text;
    this.#record(root, []);
  }

  /** The value at `path`; undefined where the file has none. */
  node(path: KeyPath): YamlNode | undefined {
    return this.#nodes.get(nameOf(path));
  }

  /** The range of the value at `path`; where there is none, of its key or of the value around it. */
  valueRange(path: KeyPath): Range {
    const node = this.node(path);
    if (node && node.kind !== 'nothing') return node.range;
    const key = this.#keys.get(nameOf(path));
    if (key) return key;
    if (node && typeof path.at(-1) === 'number') return node.range;
    return path.length === 0 ? { start: 0, end: 0 } : this.valueRange(path.slice(0, -1));
  }

  /** The first line of the value at `path`. */
  firstLine(path: KeyPath): Range {
    return firstLineOf(this.valueRange(path), this.text);
  }

  /** The range of the key at `path`; of an item of a list, which has no key, the item. */
  keyRange(path: KeyPath): Range {
    return this.#keys.get(nameOf(path)) ?? this.valueRange(path);
  }

  /** The offset of a colon directly after the key at `path`. */
  colonAfterKey(path: KeyPath): number | undefined {
    const key = this.#keys.get(nameOf(path));
    return key && this.text.startsWith(':', key.end) ? key.end : undefined;
  }

  /**
   * The range of the last occurrence of `words` in the value at `path`. Escapes and folded lines can hide the
   * words in the file's own text; then the range is that of the whole value.
   */
  rangeOfWords(path: KeyPath, words: string): Range {
    const whole = this.valueRange(path);
    const index = words === '' ? -1 : this.text.slice(whole.start, whole.end).lastIndexOf(words);
    return index === -1
      ? whole
      : { start: whole.start + index, end: whole.start + index + words.length };
  }

  #record(node: YamlNode, path: KeyPath): void {
    this.#nodes.set(nameOf(path), node);
    if (node.kind === 'list') {
      for (const [index, item] of node.items.entries()) this.#record(item, [...path, index]);
    }
    if (node.kind !== 'mapping') return;
    for (const { key, keyRange, value } of node.pairs) {
      this.#keys.set(nameOf([...path, key]), keyRange);
      this.#record(value, [...path, key]);
    }
  }
}

function nameOf(path: KeyPath): string {
  return path.join('\0');
}

export type YamlNode = YamlText | YamlList | YamlMapping | YamlNothing;

export interface YamlText {
  readonly kind: 'text';
  /** The author's own text, with quotes and escapes resolved. */
  readonly value: string;
  readonly style: 'plain' | 'quoted' | 'block';
  /** The offset of the sign `|` or `>` before a block; absent in other styles, and where an alias stands for it. */
  readonly header?: number;
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
