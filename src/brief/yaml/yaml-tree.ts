/**
 * A YAML document as plain data with places: every scalar the author's own text, aliases unfolded
 * within limits. Walks the `yaml` package's nodes itself and never calls `toJS`, which some small
 * inputs keep busy for hours. Refuses keys that are not text, and depth no brief has.
 */
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../text/line-index.ts';

export type YamlNode = YamlText | YamlList | YamlMapping | YamlNothing;

export interface YamlText {
  readonly kind: 'text';
  /** As written, quotes and escapes resolved. */
  readonly value: string;
  readonly style: 'plain' | 'quoted' | 'block';
  readonly place: Range;
}

export interface YamlList {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
  readonly place: Range;
}

export interface YamlMapping {
  readonly kind: 'mapping';
  readonly entries: readonly YamlEntry[];
  readonly place: Range;
}

export interface YamlEntry {
  readonly key: string;
  readonly keyPlace: Range;
  readonly value: YamlNode;
}

/** An empty value, or one of YAML's words for it (`~`, `null`). */
export interface YamlNothing {
  readonly kind: 'nothing';
  /** The word, where there is one. */
  readonly written?: string;
  readonly place: Range;
}

const MAX_DEPTH = 16;
const MAX_UNFOLDED = 10_000;
/** Items of one list, or keys of one mapping. */
const MAX_ITEMS = 2000;
const NULL_WORDS = new Set(['', '~', 'null', 'Null', 'NULL']);

export interface YamlTree {
  readonly root: YamlNode;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether aliases unfold to so much that the rest was left out. */
  readonly isTooLarge: boolean;
}

/** Builds the tree of a document that was parsed with the failsafe schema. */
export function buildTree(document: Document.Parsed, text: string): YamlTree {
  const diagnostics: Diagnostic[] = [];
  const anchors = new Map<string, Node>();
  const used = new Set<string>();
  const open = new Set<Node>();
  let unfolded = 0;
  let isInsideAlias = false;

  const placeOf = (node: Node | null | undefined, otherwise: number): Range => {
    if (!node?.range) return { start: otherwise, end: otherwise };
    const [start, end] = node.range;
    return isBlockScalar(node)
      ? contentPlace(text, start, end)
      : { start, end: Math.max(start, end) };
  };

  // What is inside an alias has been told where it stands.
  const report = (...found: readonly Diagnostic[]): void => {
    if (!isInsideAlias) diagnostics.push(...found);
  };

  const build = (node: Node | null | undefined, near: number, depth: number): YamlNode => {
    const place = placeOf(node, near);
    if (!node) return { kind: 'nothing', place };
    if (isInsideAlias) unfolded += weightOf(node);
    if (isInsideAlias && unfolded > MAX_UNFOLDED) return { kind: 'nothing', place };
    if (isAlias(node)) return buildAlias(node.source, place, depth);
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (node.tag !== undefined && !isInsideAlias) report(...knownTag(node.tag, place, text));
    if (isScalar(node)) return buildText(node, place);
    if (!isCollection(node)) return { kind: 'nothing', place };
    if (depth >= MAX_DEPTH) {
      report(
        diagnose('nested-too-deep', `expected at most ${MAX_DEPTH} levels of nesting, found more`, {
          place: head(place, text),
        }),
      );
      return { kind: 'nothing', place };
    }
    if (node.items.length > MAX_ITEMS) report(tooManyItems(node.items, place));
    open.add(node);
    const built: YamlNode = isMap(node)
      ? { kind: 'mapping', entries: buildEntries(node.items, place, depth), place }
      : {
          kind: 'list',
          items: isSeq(node)
            ? node.items
                .slice(0, MAX_ITEMS)
                .map((item) => build(asNode(item), place.start, depth + 1))
            : [],
          place,
        };
    open.delete(node);
    return built;
  };

  const buildAlias = (name: string, place: Range, depth: number): YamlNode => {
    used.add(name);
    const target = anchors.get(name);
    const fault = !target
      ? `found the alias *${name}, but nothing before it is marked &${name}`
      : open.has(target)
        ? `found the alias *${name} inside the very value that it stands for`
        : undefined;
    if (fault !== undefined || !target) {
      report(
        diagnose('yaml-alias', fault ?? '', {
          place,
          help: `to write text that begins with *, put it in quotes: '*${name} …'`,
        }),
      );
      return { kind: 'nothing', place };
    }
    const wasInsideAlias = isInsideAlias;
    isInsideAlias = true;
    const built = build(target, place.start, depth + 1);
    isInsideAlias = wasInsideAlias;
    return { ...built, place };
  };

  const buildEntries = (pairs: readonly Pair[], place: Range, depth: number): YamlEntry[] => {
    const entries: YamlEntry[] = [];
    const seen = new Map<string, Range>();
    for (const pair of pairs.slice(0, MAX_ITEMS)) {
      const keyNode = asNode(pair.key);
      const keyPlace = placeOf(keyNode, place.start);
      if (!isScalar(keyNode) || keyNode.value === '' || keyNode.value === null) {
        report(wrongKey(keyNode, keyPlace, text));
        continue;
      }
      if (isAfterQuestionMark(keyPlace.start, text)) {
        report(questionMark(keyPlace, text));
      }
      if (keyNode.anchor !== undefined) anchors.set(keyNode.anchor, keyNode);
      const key = String(keyNode.value);
      const value = build(asNode(pair.value), keyPlace.end, depth + 1);
      const first = seen.get(key);
      if (first) {
        const notes = [{ message: 'the first one is here', place: first }];
        report(
          diagnose('duplicate-key', `expected each key once, found ‘${key}’ again`, {
            place: keyPlace,
            notes,
          }),
        );
        continue;
      }
      seen.set(key, keyPlace);
      entries.push({ key, keyPlace, value });
    }
    return entries;
  };

  const buildText = (node: Scalar, place: Range): YamlNode => {
    const style = isBlockScalar(node) ? 'block' : node.type === 'PLAIN' ? 'plain' : 'quoted';
    const value = String(node.value ?? '');
    if (style === 'plain' && NULL_WORDS.has(value))
      return { kind: 'nothing', place, ...(value !== '' && { written: value }) };
    return {
      kind: 'text',
      value: style === 'block' ? value.replace(/\n+$/, '') : value,
      style,
      place,
    };
  };

  const root = build(document.contents, 0, 0);
  if (unfolded > MAX_UNFOLDED) {
    report(
      diagnose('yaml-alias', 'found aliases that unfold to more than a brief can hold', {
        place: head(root.place, text),
      }),
    );
  }
  for (const [name, node] of anchors) if (!used.has(name)) report(unusedAnchor(name, node, text));
  return { root, diagnostics, isTooLarge: unfolded > MAX_UNFOLDED };
}

/** At the first one that is left out. */
function tooManyItems(items: readonly unknown[], { end }: Range): Diagnostic {
  const first = items[MAX_ITEMS];
  const node = asNode(isPair(first) ? first.key : first);
  const [start] = node?.range ?? [end];
  return diagnose(
    'too-many-parts',
    `expected at most ${MAX_ITEMS} items or keys under one another, found ${items.length}`,
    { place: { start, end: start + 1 }, help: 'split the brief' },
  );
}

function wrongKey(node: Node | undefined, place: Range, text: string): Diagnostic {
  const found = isAlias(node) ? 'an alias' : isCollection(node) ? 'a list or a mapping' : 'nothing';
  return diagnose('yaml-key', `expected a key that is a plain word, found ${found}`, {
    place: head(place, text),
  });
}

function isAfterQuestionMark(start: number, text: string): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return /(?:^|[\r\n]|-[ \t]|[[{,])[ \t]*\?[ \t]+$/.test(before);
}

/** `? key`, which no brief needs: somebody began a text with a question mark. */
function questionMark(key: Range, text: string): Diagnostic {
  const start = text.lastIndexOf('?', key.start);
  return diagnose(
    'yaml-key',
    'expected a key or text, found ‘? ’, which begins a key of its own kind',
    {
      place: { start, end: start + 1 },
      help: 'to write text that begins with ?, put it in quotes',
    },
  );
}

/** A tag that is resolved without a word. */
function* knownTag(tag: string, place: Range, text: string): Generator<Diagnostic> {
  const before = text.slice(Math.max(0, place.start - 100), place.start);
  const written = /(?<tag>!\S*)\s[^!]*$/.exec(before)?.groups?.tag;
  if (written === undefined || !/^(?:!|tag:yaml\.org,2002:(?:str|seq|map))$/.test(tag)) return;
  const start = place.start - before.length + before.lastIndexOf(written);
  yield diagnose('yaml-tag', `found ‘${written}’, which YAML takes for a tag`, {
    place: { start, end: start + written.length },
    help: 'to write text that begins with !, put it in single quotes',
  });
}

/** `&word` before a value: text that its author lost, since nothing refers to it. */
function unusedAnchor(name: string, node: Node, text: string): Diagnostic {
  const start = Math.max(0, text.lastIndexOf(`&${name}`, node.range?.[0] ?? 0));
  return diagnose(
    'yaml-alias',
    `found ‘&${name}’, which names the value for aliases, but no alias *${name}`,
    {
      place: { start, end: start + name.length + 1 },
      help: 'to write text that begins with &, put it in quotes; else remove it',
    },
  );
}

function asNode(value: unknown): Node | undefined {
  return isScalar(value) || isCollection(value) || isAlias(value) ? value : undefined;
}

/** What a value adds to the unfolding: long texts count for more, so that few aliases make no flood. */
function weightOf(node: Node): number {
  return isScalar(node) ? 1 + String(node.value ?? '').length / 32 : 1;
}

function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}

/** The words of a block scalar, without its header line and the line breaks after it. */
function contentPlace(text: string, start: number, end: number): Range {
  const header = text.indexOf('\n', start) + 1;
  if (header === 0 || header >= end) return { start, end: Math.max(start, end) };
  const content = text.slice(header, end);
  const blank = /^\s*/.exec(content)?.[0].length ?? 0;
  const trailing = /\s*$/.exec(content)?.[0].length ?? 0;
  return blank === content.length
    ? { start, end: header }
    : { start: header + blank, end: end - trailing };
}

/** The first line of a place, for collections that run over many. */
export function head(place: Range, text: string): Range {
  const lineEnd = text.slice(place.start, place.end).search(/[\r\n]/);
  return lineEnd === -1 ? place : { start: place.start, end: place.start + lineEnd };
}
