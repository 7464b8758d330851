/**
 * Writes a brief as the text of a YAML file, as a person would write it: short forms on one line, long texts folded, a
 * blank line between sections. Words that YAML readers take in different ways are put in quotes. The model has no
 * comments; whoever has some to write gives them beside it.
 */
import {
  Document,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  type Scalar,
  visit,
} from 'yaml';
import { hiddenCharacters, visible } from '../../text/safety/visible.ts';
import type { Brief } from '../model/brief.ts';
import type { KeyPath } from '../yaml/yaml-file.ts';
import { type YamlValue, yamlValueOf } from './yaml-value.ts';

/** Lines are wrapped at this column where the text allows it. */
const WIDTH = 88;
/** Columns before the items of a section: `  - `. */
const INDENT = 4;
/** Keys whose lists stand on one line. */
const ONE_LINE_KEYS = new Set(['at', 'tags', 'skip']);
/** Older YAML readers take these for true or false, for numbers to base 8 or 60, for grouped numbers, or for special keys. */
export const AMBIGUOUS =
  /^(?:yes|no|on|off|y|n|true|false|<<|=|[-+]?(?:0\d+|\d[\d_]*_[\d_]*|\d+(?::[0-5]?\d)+))$/i;

/** White space that gets lost in block and plain texts. */
const LOOSE_SPACE = /^\s|\s$|[ \t]\n|\n[ \t]|[\t\r]/;

/** Comments for whoever edits the file. They may have several lines; none has hidden characters. */
export interface Comments {
  /** Above everything. */
  readonly head?: string;
  /** At the end of the file. */
  readonly foot?: string;
  /** Above the items of sections, by their places. */
  readonly above: readonly { readonly path: KeyPath; readonly text: string }[];
}

export interface WritingOptions {
  readonly comments?: Comments;
  /** The brief’s file will give it its id. */
  readonly isNamedByFile?: boolean;
}

/** The text reads back as the same brief, whatever the comments are. */
export function writeBrief(
  brief: Brief,
  { comments, isNamedByFile = false }: WritingOptions = {},
): string {
  const value = yamlValueOf(brief);
  const document = new Document(
    withoutUndefined(isNamedByFile ? { ...value, id: undefined } : value),
  );
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && ONE_LINE_KEYS.has(String(key.value)) && isSeq(value)) value.flow = true;
    },
    Scalar(key, scalar, path) {
      const parent = path.at(-1);
      const name = isPair(parent) ? `${String(parent.key)}: ` : '';
      if (key !== 'key') setStyle(scalar, WIDTH - INDENT - name.length);
    },
  });
  const { contents } = document;
  if (isMap(contents)) {
    for (const { key, value } of contents.items) {
      if (!isScalar(key)) continue;
      if (key.value === 'source' || key.value === 'sources') key.spaceBefore = true;
      if (!isSeq(value) || value.flow === true) continue;
      key.spaceBefore = true;
      // A blank line stands before each mapping of several lines.
      for (const item of value.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
      if (key.value === 'quotes') value.items.forEach(setQuotation);
    }
  }
  if (comments) addComments(document, comments);
  return escaped(
    document.toString({
      // The package lets a line that it folds be one longer.
      lineWidth: WIDTH - 1,
      flowCollectionPadding: false,
      // Line ends in double quotes are written as escapes, because YAML drops some blank lines that have spaces.
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    }),
  );
}

function addComments(document: Document, { head, foot, above }: Comments): void {
  if (head !== undefined) document.commentBefore = asComment(head);
  for (const { path, text } of above) {
    const node = document.getIn(path, true);
    if (!isNode(node)) continue;
    const known = node.commentBefore;
    node.commentBefore = known ? `${known}\n${asComment(text)}` : asComment(text);
    // Between the items of a list of texts stand no blank lines, but above a comment one does.
    if (path.length === 2 && path[1] !== 0 && (isScalar(node) || isCollection(node)))
      node.spaceBefore = true;
  }
  if (foot !== undefined) document.comment = asComment(foot);
}

/** With a space after each `#`. */
function asComment(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : ` ${visible(line)}`))
    .join('\n');
}

/** Writes hidden characters as escapes. They only stand in double quotes, where YAML knows escapes. */
export function escaped(yaml: string): string {
  let written = '';
  let done = 0;
  for (const { codePoint, index } of hiddenCharacters(yaml)) {
    const digits = codePoint.toString(16).toUpperCase();
    written += yaml.slice(done, index);
    written +=
      codePoint > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
    done = index + (codePoint > 0xffff ? 2 : 1);
  }
  return written + yaml.slice(done);
}

/** Without the keys whose value is undefined. */
function withoutUndefined(value: YamlValue): YamlValue {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map(withoutUndefined);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      part === undefined ? [] : [[key, withoutUndefined(part)] as const],
    ),
  );
}

function isList(value: YamlValue): value is readonly YamlValue[] {
  return Array.isArray(value);
}

/** `room` is how many columns it has on its line. */
function setStyle(scalar: Scalar, room: number): void {
  const { value } = scalar;
  if (typeof value !== 'string') return;
  if (LOOSE_SPACE.test(value) || hiddenCharacters(value).length > 0) scalar.type = 'QUOTE_DOUBLE';
  else if (AMBIGUOUS.test(value)) scalar.type = 'QUOTE_SINGLE';
  else if (value.length > room && value.includes(' ')) scalar.type = 'BLOCK_FOLDED';
}

/** Writes a quote of several paragraphs as a block with a blank line between them. */
function setQuotation(quote: unknown): void {
  const text = isMap(quote) ? quote.get('text', true) : undefined;
  if (!isScalar(text) || typeof text.value !== 'string' || !text.value.includes('\n\n')) return;
  if (text.type === 'QUOTE_DOUBLE') return;
  text.value = text.value.split('\n\n').map(wrapped).join('\n\n');
  text.type = 'BLOCK_LITERAL';
}

/** Breaks lines only at single spaces, because a line break is read as one space. */
function wrapped(paragraph: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/(?<=\S) (?=\S)/)) {
    if (line !== '' && line.length + word.length + 7 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
