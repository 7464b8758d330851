/**
 * Turns a question in the short form into a mapping, in the text of a file: its words stay as they are written, on the
 * lines on which they stand, and the anchors at their end become the value of `at`.
 */
import type { Range } from '../../text/line-index.ts';
import { splitShortForm } from '../format/short-form.ts';
import type { YamlList, YamlText } from '../yaml/yaml-file.ts';
import { beforeInLine, inserted, lineBreakAt, lineEnd, replaced } from './text-edits.ts';

/** The brackets with the anchors, and the blanks before them. */
const ANCHORS = /\s*\([^()]*\)\s*$/;

/** Undefined where the anchors cannot be found in what is written. */
export function lengthened(text: string, list: YamlList, item: YamlText): string | undefined {
  const { anchors } = splitShortForm(item.value);
  const start = item.header ?? item.range.start;
  const whole: Range = { start, end: item.range.end };
  const words =
    anchors.length === 0 ? text.slice(start, whole.end) : withoutAnchors(text, whole, item);
  if (words === undefined) return undefined;
  const at = anchors.length === 0 ? undefined : `at: ${atValue(anchors)}`;
  if (text[list.range.start] === '[')
    return replaced(text, whole, `{q: ${words}${at === undefined ? '' : `, ${at}`}}`);
  const before = beforeInLine(text, start);
  const dash = beforeInLine(text, list.range.start).length;
  // No key may stand behind a tab.
  const tabs = /(?<=-)[ \t]*\t[ \t]*$/.exec(before)?.[0];
  const from = start - (tabs?.length ?? 0);
  const column = tabs === undefined ? before.length : before.length - tabs.length + 1;
  // Each further line has to stand deeper than the key.
  const deeper = words.replace(/\n(?=[^\r\n])/g, `\n${' '.repeat(Math.max(0, column - dash))}`);
  const long = `${tabs === undefined ? '' : ' '}q: ${deeper}`;
  const changed = replaced(text, { start: from, end: whole.end }, long);
  if (at === undefined) return changed;
  const end = lineEnd(changed, from + long.length);
  const indent = tabs === undefined ? before : `${before.slice(0, -tabs.length)} `;
  return inserted(changed, end, lineBreakAt(changed, from) + indent.replace(/[^ ]/g, ' ') + at);
}

/** The words as they are written, with their marks, without the brackets at their end. */
function withoutAnchors(text: string, { start, end }: Range, item: YamlText): string | undefined {
  const isQuoted = item.style === 'quoted';
  const inner = text.slice(start, isQuoted ? end - 1 : end);
  if (!ANCHORS.test(inner)) return undefined;
  return inner.replace(ANCHORS, '') + (isQuoted ? text.slice(end - 1, end) : '');
}

function atValue(anchors: readonly string[]): string {
  const [only] = anchors;
  return anchors.length === 1 && only !== undefined ? only : `[${anchors.join(', ')}]`;
}
