/**
 * Diagnostics for characters that are not what they seem. Warnings about those that the program does not show as they
 * are: in the file's text, and those that escapes such as `\e` in quoted values stand for. Errors for those that look
 * like YAML's spaces and colons but are not: the no-break space of a web page or a word processor, the full-width
 * colon of an East Asian keyboard.
 */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../text/line-index.ts';
import {
  type HiddenCharacter,
  hiddenCharacters,
  nameCodePoint,
} from '../../text/safety/visible.ts';
import { nodesIn, type YamlNode } from './yaml-file.ts';

interface HiddenWarnings {
  readonly diagnostics: readonly Diagnostic[];
  /** How many more hidden characters there are. */
  readonly more: number;
}

const MAX_WARNINGS = 20;
const TAB = 0x09;

/** The warnings about characters in the file's text. */
export function warnOfHidden(text: string): HiddenWarnings {
  let count = 0;
  const isReported = ({ codePoint }: HiddenCharacter) => codePoint !== TAB && ++count > 0;
  const hidden = hiddenCharacters(text, isReported, MAX_WARNINGS);
  const diagnostics = hidden.map(({ codePoint, index }) =>
    hiddenCharacter(codePoint, { start: index, end: index + (codePoint > 0xffff ? 2 : 1) }),
  );
  return { diagnostics, more: count - hidden.length };
}

/** The warnings about characters that come from escapes and are not in the file's text. */
export function warnOfEscaped(root: YamlNode, text: string): HiddenWarnings {
  const diagnostics: Diagnostic[] = [];
  let more = 0;
  for (const { node } of nodesIn(root)) {
    if (node.kind !== 'text' || node.style !== 'quoted') continue;
    const written = text.slice(node.range.start, node.range.end);
    if (!written.includes('\\')) continue;
    const inFile = new Set([TAB]);
    hiddenCharacters(written, ({ codePoint }) => !inFile.has(codePoint) && !!inFile.add(codePoint));
    let count = 0;
    const isReported = ({ codePoint }: HiddenCharacter) => !inFile.has(codePoint) && ++count > 0;
    const hidden = hiddenCharacters(node.value, isReported, MAX_WARNINGS - diagnostics.length);
    more += count - hidden.length;
    for (const { codePoint, escapeRange } of withEscapes(hidden, node.value, written)) {
      const { start } = node.range;
      const range = escapeRange
        ? { start: start + escapeRange.start, end: start + escapeRange.end }
        : node.range;
      diagnostics.push(hiddenCharacter(codePoint, range));
    }
  }
  return { diagnostics, more };
}

/** Each character of `value` with the range of its escape in `written`, where that is certain. */
function withEscapes(
  hidden: readonly HiddenCharacter[],
  value: string,
  written: string,
): readonly { readonly codePoint: number; readonly escapeRange?: Range }[] {
  if (hidden.length === 0) return [];
  const byCodePoint = Map.groupBy(escapesIn(written), ({ codePoint }) => codePoint);
  const inValue = new Map<number, number[]>();
  let index = 0;
  for (const character of value) {
    const codePoint = character.codePointAt(0) ?? 0;
    if (byCodePoint.has(codePoint)) {
      const indexes = inValue.get(codePoint);
      if (indexes) indexes.push(index);
      else inValue.set(codePoint, [index]);
    }
    index += character.length;
  }
  return hidden.map(({ codePoint, index }) => {
    const [escapes = [], indexes = []] = [byCodePoint.get(codePoint), inValue.get(codePoint)];
    // Only if the two counts are equal does each of the characters come from an escape.
    const escapeRange = escapes.length === indexes.length && escapes[indexes.indexOf(index)];
    return { codePoint, ...(escapeRange && { escapeRange }) };
  });
}

const ESCAPE = /\\(?:x([\dA-Fa-f]{2})|u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|([0abefnrtvNLP])|[\s\S])/g;

/** YAML 1.2.2, 5.7, without the escapes for characters that are always shown. */
const BY_LETTER: Readonly<Record<string, number>> = {
  ...{ 0: 0x00, a: 0x07, b: 0x08, e: 0x1b, f: 0x0c, n: 0x0a, r: 0x0d, t: 0x09, v: 0x0b },
  ...{ N: 0x85, L: 0x2028, P: 0x2029 },
};

function escapesIn(written: string): readonly (Range & { readonly codePoint: number })[] {
  return [...written.matchAll(ESCAPE)].flatMap((match) => {
    const [whole, two, four, eight, letter = ''] = match;
    const digits = two ?? four ?? eight;
    const codePoint = digits === undefined ? BY_LETTER[letter] : Number.parseInt(digits, 16);
    return codePoint === undefined
      ? []
      : [{ codePoint, start: match.index, end: match.index + whole.length }];
  });
}

function hiddenCharacter(codePoint: number, range: Range): Diagnostic {
  const name = nameCodePoint(codePoint);
  return diagnose(
    'hidden-character',
    `found the character ${name}, which readers cannot see; it is shown as a stand-in or left out`,
    { range, help: 'remove it, unless it belongs there' },
  );
}

/** Unicode's Space_Separator without U+0020: YAML takes these for text. */
const SPACES = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const INDENT = new RegExp(`^ *(?<sign>[${SPACES}])`);
const AFTER_DASH = new RegExp(`^\\s*-(?<sign>[${SPACES}])`);
const AFTER_KEY = new RegExp(`^\\s*(?:- +)?[A-Za-z_][\\w-]*(?:(?<sign>：)|:(?<space>[${SPACES}]))`);

/** The diagnostic for such a character at the beginning of a line or text, which stands at the offset `start`. */
export function diagnoseLookalike(line: string, start: number): Diagnostic | undefined {
  const indent = INDENT.exec(line);
  if (indent) return lookalikeFound(indent, start, 'plain spaces before the line', 'a space');
  const dash = AFTER_DASH.exec(line);
  if (dash)
    return lookalikeFound(dash, start, 'a plain space after the - of a list item', 'a space');
  const key = AFTER_KEY.exec(line);
  if (!key) return undefined;
  return key.groups?.space === undefined
    ? lookalikeFound(key, start, 'a plain colon after the key', '‘: ’')
    : lookalikeFound(key, start, 'a plain space after the colon of the key', 'a space');
}

/** `match` ends with the character. */
function lookalikeFound(
  match: RegExpExecArray,
  start: number,
  expected: string,
  plain: string,
): Diagnostic {
  const name = nameCodePoint(match[0].charCodeAt(match[0].length - 1));
  const end = start + match[0].length;
  const message = `expected ${expected}, found ${name}, which only looks like one`;
  return diagnose('lookalike-sign', message, {
    range: { start: end - 1, end },
    help: `replace it by ${plain}`,
  });
}
