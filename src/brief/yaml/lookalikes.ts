/**
 * Diagnostics for characters that look like YAML's spaces and colons but are not: the no-break space of a web page
 * or a word processor, the full-width colon of an East Asian keyboard.
 */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nameCodePoint } from '../../text/safety/visible.ts';

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
