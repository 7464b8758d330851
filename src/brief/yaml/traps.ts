/**
 * What YAML accepts in silence and the author did not mean: text cut by ` #`, lines that look like list
 * items, words and numbers that other readers take for something else.
 */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { brokenLists } from './broken-lists.ts';
import type { YamlList, YamlNode, YamlText } from './yaml-tree.ts';

const BOOLEAN = /^(?:yes|no|on|off|true|false)$/i;

/** Everything of the kind in a tree, in no order. */
export function findTraps(root: YamlNode, text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (node: YamlNode, key?: string): void => {
    switch (node.kind) {
      case 'text':
        if (node.style === 'plain') found.push(...trapsOfPlainText(node, text, key));
        found.push(...brokenLists(node, text));
        break;
      case 'list':
        found.push(...splitNumbers(node, text));
        for (const item of node.items) visit(item, key);
        break;
      case 'mapping':
        for (const entry of node.entries) visit(entry.value, entry.key);
        break;
      case 'nothing':
        break;
    }
  };
  visit(root);
  return found;
}

function* trapsOfPlainText(
  node: YamlText,
  text: string,
  key: string | undefined,
): Generator<Diagnostic> {
  const { place, value } = node;
  const comment = /^[ \t]+(#[^\s#!][^\r\n]*)/.exec(text.slice(place.end, place.end + 1000));
  if (comment?.[1] !== undefined) {
    const start = place.end + comment[0].length - comment[1].length;
    yield diagnose(
      'comment-cuts-text',
      'found ‘ #’, which begins a comment: the rest of the line is not part of the text',
      {
        place: { start, end: start + comment[1].length },
        help: 'put the value in quotes; or, for a comment, write a space after #',
      },
    );
  }
  if (BOOLEAN.test(value)) {
    yield diagnose(
      'boolean-like',
      `found the plain word ‘${value}’, which other YAML readers take for ${/^(?:yes|on|true)$/i.test(value) ? 'true' : 'false'}`,
      {
        place,
        help: `put it in quotes: '${value}'`,
      },
    );
  }
  if (/^0\d+$/.test(value)) {
    yield diagnose(
      'octal-like',
      `found ‘${value}’, which some YAML readers take for an octal number`,
      {
        place,
        help: `leave out the leading zeros, or put it in quotes: '${value}'`,
      },
    );
  }
  const kept = NUMBERS.has(key ?? '') ? undefined : otherNumber(value);
  if (kept !== undefined) {
    yield diagnose(
      'number-like',
      `found the plain text ‘${value}’, which other YAML readers take for the number ${kept}`,
      { place, help: `put it in quotes: '${value}'` },
    );
  }
}

/** Keys whose values are numbers, however they are written. */
const NUMBERS: ReadonlySet<string> = new Set(['value', 'min', 'max']);

/** What other YAML readers (1.1, or the core schema of 1.2) make of a text, where that is another one. */
function otherNumber(text: string): string | undefined {
  if (text.length > 30) return undefined;
  if (/^[-+]?\d[\d_]*\.\d*0$/.test(text) || /^[-+]?\d*\.?\d+[eE][-+]?\d+$/.test(text))
    return String(Number(text.replaceAll('_', '')));
  if (/^0x[\da-f]+$/i.test(text) || /^0o[0-7]+$/.test(text)) return String(Number(text));
  const [hours, ...rest] = /^\d+(?::[0-5]?\d)+$/.test(text) ? text.split(':').map(Number) : [];
  // YAML 1.1 counts in sixties: 12:30 is 750.
  return hours === undefined
    ? undefined
    : String(rest.reduce((sum, part) => sum * 60 + part, hours));
}

function* splitNumbers(node: YamlList, text: string): Generator<Diagnostic> {
  for (const [index, item] of node.items.entries()) {
    const next = node.items[index + 1];
    if (item.kind !== 'text' || next?.kind !== 'text' || item.style !== 'plain') continue;
    const isSplit =
      /\d{1,3}$/.test(item.value) &&
      /^\d{3}\b/.test(next.value) &&
      text.slice(item.place.end, next.place.start) === ',';
    if (!isSplit) continue;
    yield diagnose(
      'comma-splits-number',
      `found ‘${item.value},${next.value}’ inside [ ], which YAML reads as two items`,
      {
        place: { start: item.place.start, end: next.place.end },
        help: 'put the number in quotes; or, for two items, write a space after the comma',
      },
    );
  }
}
