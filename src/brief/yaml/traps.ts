/**
 * Diagnostics for what YAML accepts although the author did not mean it: text cut off by ` #`, lines that look like
 * list items, words and numbers that other YAML readers take for something else.
 */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { diagnoseBrokenList } from './broken-lists.ts';
import { nodesIn, type YamlList, type YamlNode, type YamlText } from './yaml-file.ts';

const BOOLEAN = /^(?:yes|no|on|off|true|false)$/i;

/** The diagnostics for all values of a tree, in no order; `text` is that of the file. */
export function* findTraps(root: YamlNode, text: string): Generator<Diagnostic> {
  for (const { node, key } of nodesIn(root)) {
    if (node.kind === 'list') yield* splitNumbers(node, text);
    if (node.kind !== 'text') continue;
    if (node.style === 'plain') yield* trapsOfPlainText(node, text, key);
    yield* diagnoseBrokenList(node, text);
  }
}

function* trapsOfPlainText(node: YamlText, text: string, key: string): Generator<Diagnostic> {
  const { range, value } = node;
  const comment = /^[ \t]+(#[^\s#!][^\r\n]*)/.exec(text.slice(range.end, range.end + 1000));
  if (comment?.[1] !== undefined) {
    const start = range.end + comment[0].length - comment[1].length;
    yield diagnose(
      'comment-cuts-text',
      'found ‘ #’, which begins a comment: the rest of the line is not part of the text',
      {
        range: { start, end: start + comment[1].length },
        help: 'put the value in quotes; or, for a comment, write a space after #',
      },
    );
  }
  if (BOOLEAN.test(value)) {
    yield diagnose(
      'boolean-like',
      `found the plain word ‘${value}’, which other YAML readers take for ${/^(?:yes|on|true)$/i.test(value) ? 'true' : 'false'}`,
      {
        range,
        help: `put it in quotes: '${value}'`,
      },
    );
  }
  if (/^0\d+$/.test(value)) {
    yield diagnose(
      'octal-like',
      `found ‘${value}’, which some YAML readers take for an octal number`,
      {
        range,
        help: `leave out the leading zeros, or put it in quotes: '${value}'`,
      },
    );
  }
  const number = NUMBER_KEYS.has(key) ? undefined : numberOfOthers(value);
  if (number !== undefined) {
    yield diagnose(
      'number-like',
      `found the plain text ‘${value}’, which other YAML readers take for the number ${number}`,
      { range, help: `put it in quotes: '${value}'` },
    );
  }
}

/** Keys whose values are numbers, however these are written. */
const NUMBER_KEYS: ReadonlySet<string> = new Set(['value', 'min', 'max']);

/** The number that YAML 1.1, or the core schema of YAML 1.2, makes of a text and writes in another way. */
function numberOfOthers(text: string): string | undefined {
  if (text.length > 30) return undefined;
  if (/^[-+]?\d[\d_]*\.\d*0$/.test(text) || /^[-+]?\d*\.?\d+[eE][-+]?\d+$/.test(text))
    return String(Number(text.replaceAll('_', '')));
  if (/^0x[\da-f]+$/i.test(text) || /^0o[0-7]+$/.test(text)) return String(Number(text));
  const [hours, ...rest] = /^\d+(?::[0-5]?\d)+$/.test(text) ? text.split(':').map(Number) : [];
  // YAML 1.1 has numbers to base 60: 12:30 is 750.
  return hours === undefined
    ? undefined
    : String(rest.reduce((sum, part) => sum * 60 + part, hours));
}

/** The diagnostics for numbers that a comma inside [ ] has split into two items. */
function* splitNumbers(node: YamlList, text: string): Generator<Diagnostic> {
  for (const [index, item] of node.items.entries()) {
    const next = node.items[index + 1];
    if (item.kind !== 'text' || next?.kind !== 'text' || item.style !== 'plain') continue;
    const isSplit =
      /\d{1,3}$/.test(item.value) &&
      /^\d{3}\b/.test(next.value) &&
      text.slice(item.range.end, next.range.start) === ',';
    if (!isSplit) continue;
    yield diagnose(
      'comma-splits-number',
      `found ‘${item.value},${next.value}’ inside [ ], which YAML reads as two items`,
      {
        range: { start: item.range.start, end: next.range.end },
        help: 'put the number in quotes; or, for two items, write a space after the comma',
      },
    );
  }
}
