/**
 * What YAML accepts in silence and the author did not mean: text cut by ` #`, lines that look like list
 * items, words and numbers that other readers take for something else.
 */
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { BULLET, missingSpaceAfterDash } from './yaml-lines.ts';
import type { YamlList, YamlNode, YamlText } from './yaml-tree.ts';

const BOOLEAN = /^(?:yes|no|on|off|true|false)$/i;

/** Everything of the kind in a tree, in no order. */
export function findTraps(root: YamlNode, text: string): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const visit = (node: YamlNode): void => {
    switch (node.kind) {
      case 'text':
        if (node.style === 'plain') found.push(...trapsOfPlainText(node, text));
        break;
      case 'list':
        found.push(...splitNumbers(node, text));
        node.items.forEach(visit);
        break;
      case 'mapping':
        for (const entry of node.entries) visit(entry.value);
        break;
      case 'nothing':
        break;
    }
  };
  visit(root);
  return found;
}

function* trapsOfPlainText(node: YamlText, text: string): Generator<Diagnostic> {
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
  yield* brokenItems(node, text);
}

/** Continuation lines of a plain text that begin like list items. */
function* brokenItems({ place }: YamlText, text: string): Generator<Diagnostic> {
  for (const line of text
    .slice(place.start, place.end)
    .matchAll(/[\r\n]+[ \t]*(?<content>[^\s][^\r\n]*)/g)) {
    const content = line.groups?.content ?? '';
    const start = place.start + line.index + line[0].length - content.length;
    if (/^-[^\s\d-]/.test(content)) {
      yield missingSpaceAfterDash(content, start);
    } else if (BULLET.test(content) || content.startsWith('- ')) {
      yield diagnose(
        'bullet-not-a-list',
        `found a line that begins with ‘${content.slice(0, 1)}’, which YAML joins to the line before`,
        { place: { start, end: start + 1 }, help: 'begin each item with ‘- ’, all at one column' },
      );
    }
  }
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
