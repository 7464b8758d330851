/**
 * Builds the tree of a brief's file from the nodes of the `yaml` package. Every scalar is the author's own text.
 * Aliases are unfolded up to a limit. The package's `toJS` is never called, because some small inputs keep it
 * busy for hours.
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
import { firstLineOf, type YamlNode, type YamlPair } from './yaml-file.ts';

const MAX_DEPTH = 16;
const MAX_UNFOLDED = 10_000;
/** Limit of the items of one list, and of the keys of one mapping. */
const MAX_ITEMS = 2000;
const NULL_WORDS = new Set(['', '~', 'null', 'Null', 'NULL']);

export interface YamlTree {
  readonly root: YamlNode;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether aliases unfold to more than `MAX_UNFOLDED`, so that the tree is not complete. */
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

  const rangeOf = (node: Node | null | undefined, otherwise: number): Range => {
    if (!node?.range) return { start: otherwise, end: otherwise };
    const [start, end] = node.range;
    return isBlockScalar(node)
      ? contentRange(text, start, end)
      : { start, end: Math.max(start, end) };
  };

  // What is inside an alias was reported already, at the value that the alias refers to.
  const report = (...found: readonly Diagnostic[]): void => {
    if (!isInsideAlias) diagnostics.push(...found);
  };

  const build = (node: Node | null | undefined, near: number, depth: number): YamlNode => {
    const range = rangeOf(node, near);
    if (!node) return { kind: 'nothing', range };
    if (isInsideAlias) unfolded += weightOf(node);
    if (isInsideAlias && unfolded > MAX_UNFOLDED) return { kind: 'nothing', range };
    if (isAlias(node)) return buildAlias(node.source, range, depth);
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (node.tag !== undefined && !isInsideAlias) report(...acceptedTag(node.tag, range, text));
    if (isScalar(node)) return buildText(node, range);
    if (!isCollection(node)) return { kind: 'nothing', range };
    if (depth >= MAX_DEPTH) {
      report(
        diagnose('nested-too-deep', `expected at most ${MAX_DEPTH} levels of nesting, found more`, {
          range: firstLineOf(range, text),
        }),
      );
      return { kind: 'nothing', range };
    }
    if (node.items.length > MAX_ITEMS) report(tooManyItems(node.items, range));
    open.add(node);
    const built: YamlNode = isMap(node)
      ? { kind: 'mapping', pairs: buildPairs(node.items, range, depth), range }
      : {
          kind: 'list',
          items: isSeq(node)
            ? node.items
                .slice(0, MAX_ITEMS)
                .map((item) => build(asNode(item), range.start, depth + 1))
            : [],
          range,
        };
    open.delete(node);
    return built;
  };

  const buildAlias = (name: string, range: Range, depth: number): YamlNode => {
    used.add(name);
    const target = anchors.get(name);
    const problem = !target
      ? `found the alias *${name}, but nothing before it is marked &${name}`
      : open.has(target)
        ? `found the alias *${name} inside the value that it stands for`
        : undefined;
    if (problem !== undefined || !target) {
      report(
        diagnose('yaml-alias', problem ?? '', {
          range,
          help: `to write text that begins with *, put it in quotes: '*${name} …'`,
        }),
      );
      return { kind: 'nothing', range };
    }
    const wasInsideAlias = isInsideAlias;
    isInsideAlias = true;
    const built = build(target, range.start, depth + 1);
    isInsideAlias = wasInsideAlias;
    if (built.kind !== 'text') return { ...built, range };
    const { header: _, ...text } = built;
    return { ...text, range };
  };

  const buildPairs = (written: readonly Pair[], range: Range, depth: number): YamlPair[] => {
    const pairs: YamlPair[] = [];
    const seen = new Map<string, Range>();
    for (const pair of written.slice(0, MAX_ITEMS)) {
      const keyNode = asNode(pair.key);
      const keyRange = rangeOf(keyNode, range.start);
      if (!isScalar(keyNode) || keyNode.value === '' || keyNode.value === null) {
        report(wrongKey(keyNode, keyRange, text));
        continue;
      }
      if (isAfterQuestionMark(keyRange.start, text)) {
        report(questionMark(keyRange, text));
      }
      if (keyNode.anchor !== undefined) anchors.set(keyNode.anchor, keyNode);
      const key = String(keyNode.value);
      const value = build(asNode(pair.value), keyRange.end, depth + 1);
      const first = seen.get(key);
      if (first) {
        const notes = [{ message: 'the first one is here', range: first }];
        report(
          diagnose('duplicate-key', `expected each key once, found ‘${key}’ again`, {
            range: keyRange,
            notes,
          }),
        );
        continue;
      }
      seen.set(key, keyRange);
      pairs.push({ key, keyRange, value });
    }
    return pairs;
  };

  const buildText = (node: Scalar, range: Range): YamlNode => {
    const style = isBlockScalar(node) ? 'block' : node.type === 'PLAIN' ? 'plain' : 'quoted';
    const value = String(node.value ?? '');
    if (style === 'plain' && NULL_WORDS.has(value))
      return { kind: 'nothing', range, ...(value !== '' && { written: value }) };
    return {
      kind: 'text',
      value: style === 'block' ? value.replace(/\n+$/, '') : value,
      style,
      ...(style === 'block' && node.range && { header: node.range[0] }),
      range,
    };
  };

  const root = build(document.contents, 0, 0);
  if (unfolded > MAX_UNFOLDED) {
    report(
      diagnose('yaml-alias', 'found aliases that unfold to more than a brief can hold', {
        range: firstLineOf(root.range, text),
      }),
    );
  }
  for (const [name, node] of anchors) if (!used.has(name)) report(unusedAnchor(name, node, text));
  return { root, diagnostics, isTooLarge: unfolded > MAX_UNFOLDED };
}

/** The range is that of the first item that is left out. */
function tooManyItems(items: readonly unknown[], { end }: Range): Diagnostic {
  const first = items[MAX_ITEMS];
  const node = asNode(isPair(first) ? first.key : first);
  const [start] = node?.range ?? [end];
  return diagnose(
    'too-many-parts',
    `expected at most ${MAX_ITEMS} items or keys in one list or mapping, found ${items.length}`,
    { range: { start, end: start + 1 }, help: 'split the brief' },
  );
}

function wrongKey(node: Node | undefined, range: Range, text: string): Diagnostic {
  const found = isAlias(node) ? 'an alias' : isCollection(node) ? 'a list or a mapping' : 'nothing';
  return wrongKeyFound(found, firstLineOf(range, text));
}

function isAfterQuestionMark(start: number, text: string): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  return /(?:^|[\r\n]|-[ \t]|[[{,])[ \t]*\?[ \t]+$/.test(before);
}

/** `? key` is YAML for a key that can be a list or a mapping. In a brief it is a text that begins with a question mark. */
function questionMark(key: Range, text: string): Diagnostic {
  const start = text.lastIndexOf('?', key.start);
  return diagnose(
    'yaml-key',
    'expected a key or text, found ‘? ’, which YAML takes for the start of a key',
    {
      range: { start, end: start + 1 },
      help: 'to write text that begins with ?, put it in quotes',
    },
  );
}

/** The diagnostic for a tag that the package accepts without an error. */
function* acceptedTag(tag: string, range: Range, text: string): Generator<Diagnostic> {
  const before = text.slice(Math.max(0, range.start - 100), range.start);
  const written = /(?<tag>!\S*)\s[^!]*$/.exec(before)?.groups?.tag;
  if (written === undefined || !/^(?:!|tag:yaml\.org,2002:(?:str|seq|map))$/.test(tag)) return;
  const start = range.start - before.length + before.lastIndexOf(written);
  yield tagFound(written, start);
}

/** `&word` before a value makes it an anchor of YAML. If no alias refers to it, the author meant it as text. */
function unusedAnchor(name: string, node: Node, text: string): Diagnostic {
  const start = Math.max(0, text.lastIndexOf(`&${name}`, node.range?.[0] ?? 0));
  return diagnose(
    'yaml-alias',
    `found ‘&${name}’, which gives the value a name, but no alias *${name} refers to it`,
    {
      range: { start, end: start + name.length + 1 },
      help: 'to write text that begins with &, put it in quotes; else remove it',
    },
  );
}

function asNode(value: unknown): Node | undefined {
  return isScalar(value) || isCollection(value) || isAlias(value) ? value : undefined;
}

/** How much a value counts towards `MAX_UNFOLDED`. Long texts count more, so that a few aliases of them cannot fill the memory. */
function weightOf(node: Node): number {
  return isScalar(node) ? 1 + String(node.value ?? '').length / 32 : 1;
}

function isBlockScalar(node: Node): boolean {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}

/** The range of a block scalar's text, without its header line and the white space around the text. */
function contentRange(text: string, start: number, end: number): Range {
  const header = text.indexOf('\n', start) + 1;
  if (header === 0 || header >= end) return { start, end: Math.max(start, end) };
  const content = text.slice(header, end);
  const blank = /^\s*/.exec(content)?.[0].length ?? 0;
  const trailing = /\s*$/.exec(content)?.[0].length ?? 0;
  return blank === content.length
    ? { start, end: header }
    : { start: header + blank, end: end - trailing };
}

export function wrongKeyFound(found: string, range: Range): Diagnostic {
  return diagnose('yaml-key', `expected a key that is a plain word, found ${found}`, { range });
}

/** `written` is the tag as it is in the file, at the offset `start`. */
export function tagFound(written: string, start: number): Diagnostic {
  return diagnose('yaml-tag', `found ‘${written}’, which YAML takes for a tag`, {
    range: { start, end: start + written.length },
    help: 'to write text that begins with !, put it in single quotes',
  });
}
