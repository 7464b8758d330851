/** Diagnostics for values in YAML's own quotation marks and brackets that are not closed, or that text follows. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../text/line-index.ts';

/** `rest` is the text after the quoted value, `quoted` the value with its marks. */
export function textAfterQuote(rest: Range, quoted: Range, text: string): Diagnostic {
  const mark = text.slice(quoted.start, quoted.start + 1);
  const isOverLines = /[\r\n]/.test(text.slice(quoted.start, quoted.end));
  const start = { start: quoted.start, end: quoted.start + 1 };
  return diagnose(
    'text-after-quote',
    `expected the end of the line after the closing ${mark}, found more text`,
    {
      range: rest,
      help:
        mark === '"'
          ? 'use typographic marks (“…”), or put the whole value in single quotes: \'"…" …\''
          : 'use typographic marks (‘…’), or put the whole value in double quotes: "\'…\' …"',
      ...(isOverLines && { notes: [{ message: 'the quoted value began here', range: start }] }),
    },
  );
}

/** `rest` is the text after the value, `closing` the bracket that ends the value. */
export function textAfterBracket(rest: Range, closing: string): Diagnostic {
  const brackets = closing === ']' ? '[ ]' : '{ }';
  return diagnose(
    'text-after-bracket',
    `expected the end of the line after the value in ${brackets}, found more text`,
    {
      range: rest,
      help: 'to write text that begins with a bracket, put the whole text in quotes',
    },
  );
}

/** `error` is where the package reports the error; `quoted` are the ranges of all quoted values, in order. */
export function unclosedQuote(error: Range, quoted: readonly Range[], text: string): Diagnostic {
  const { start } = quoted.findLast((range) => range.start < error.start) ?? error;
  const mark = text.slice(start, start + 1);
  return diagnose(
    'unclosed-quote',
    `expected a closing ${mark} for the value that opens here, found none`,
    { range: { start, end: start + 1 }, help: `close it, or leave out the opening ${mark}` },
  );
}

/** `error` is where the package reports the error, `closing` the bracket that it expected. */
export function unclosedBracket(closing: string, error: Range, text: string): Diagnostic {
  const opening = closing === ']' ? '[' : '{';
  const start = Math.max(0, text.lastIndexOf(opening, error.start));
  return diagnose(
    'unclosed-bracket',
    `expected a closing ${closing} for the ${opening} that opens here, found none`,
    {
      range: { start, end: start + 1 },
      help: `close it; to write text that begins with ${opening}, put it in quotes`,
    },
  );
}
