/**
 * Where each value and key of a brief stands in its file, by the path of keys and indexes that leads to
 * it. Kept beside the model, not in it, so that a brief read from elsewhere is the same brief.
 */
import type { Range } from '../../text/line-index.ts';
import { head, type YamlNode } from './yaml-tree.ts';

/** Keys and 0-based indexes from the root: `['quotes', 2, 'by']`. */
export type Path = readonly (string | number)[];

export class Places {
  readonly #nodes = new Map<string, YamlNode>();
  readonly #keys = new Map<string, Range>();
  readonly #text: string;

  constructor(root: YamlNode, text: string) {
    this.#text = text;
    this.#record(root, []);
  }

  /** The node at `path`; undefined where the file has nothing there. */
  node(path: Path): YamlNode | undefined {
    return this.#nodes.get(keyOf(path));
  }

  /** The value at `path`, else its key, else the nearest thing around it. */
  value(path: Path): Range {
    const node = this.node(path);
    if (node && node.kind !== 'nothing') return node.place;
    const key = this.#keys.get(keyOf(path));
    if (key) return key;
    if (node && typeof path.at(-1) === 'number') return node.place;
    return path.length === 0 ? { start: 0, end: 0 } : this.value(path.slice(0, -1));
  }

  /** The first line of the value at `path`. */
  head(path: Path): Range {
    return head(this.value(path), this.#text);
  }

  /** The key at `path`, else its value. */
  key(path: Path): Range {
    return this.#keys.get(keyOf(path)) ?? this.value(path);
  }

  /** The offset of `sign` where it comes right after the key at `path`. */
  followsKey(path: Path, sign: string): number | undefined {
    const key = this.#keys.get(keyOf(path));
    return key && this.#text.startsWith(sign, key.end) ? key.end : undefined;
  }

  /**
   * The place of some words inside the value at `path`: the last occurrence in the file's own text, which
   * escapes and line folding can hide; then the whole value.
   */
  inside(path: Path, words: string): Range {
    const whole = this.value(path);
    const index = words === '' ? -1 : this.#text.slice(whole.start, whole.end).lastIndexOf(words);
    return index === -1
      ? whole
      : { start: whole.start + index, end: whole.start + index + words.length };
  }

  #record(node: YamlNode, path: Path): void {
    this.#nodes.set(keyOf(path), node);
    if (node.kind === 'list') {
      for (const [index, item] of node.items.entries()) this.#record(item, [...path, index]);
    }
    if (node.kind !== 'mapping') return;
    for (const { key, keyPlace, value } of node.entries) {
      this.#keys.set(keyOf([...path, key]), keyPlace);
      this.#record(value, [...path, key]);
    }
  }
}

function keyOf(path: Path): string {
  return path.join('\0');
}
