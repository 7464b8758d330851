/**
 * Spaces and colons that look like YAML's and are not: the no-break space of a web page or a word
 * processor, the full-width colon of an East Asian keyboard. Refuses to read them as what they look like.
 */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';

/** Spaces that are none to YAML (Unicode's Space_Separator, without U+0020). */
const SPACES = '\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000';
const INDENT = new RegExp(`^ *(?<sign>[${SPACES}])`);
const AFTER_DASH = new RegExp(`^\\s*-(?<sign>[${SPACES}])`);
const AFTER_KEY = new RegExp(`^\\s*(?:- +)?[A-Za-z_][\\w-]*(?:(?<sign>：)|:(?<space>[${SPACES}]))`);

/** What is wrong with the beginning of a line, or of a text, that starts at the offset `start`. */
export function lookalikeIn(line: string, start: number): Diagnostic | undefined {
  const indent = INDENT.exec(line);
  if (indent) return found(indent, start, 'plain spaces before the line', 'a space');
  const dash = AFTER_DASH.exec(line);
  if (dash) return found(dash, start, 'a plain space after the - of a list item', 'a space');
  const key = AFTER_KEY.exec(line);
  if (!key) return undefined;
  return key.groups?.space === undefined
    ? found(key, start, 'a plain colon after the key', '‘: ’')
    : found(key, start, 'a plain space after the colon of the key', 'a space');
}

/** `match` ends with the sign. */
function found(match: RegExpExecArray, start: number, expected: string, plain: string): Diagnostic {
  const sign = match[0].slice(-1);
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  const at = start + match[0].length - 1;
  return diagnose(
    'lookalike-sign',
    `expected ${expected}, found U+${code}, which only looks alike`,
    {
      place: { start: at, end: at + 1 },
      help: `replace it by ${plain}`,
    },
  );
}
