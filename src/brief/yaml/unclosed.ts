/** What is wrong with values in YAML's own quotation marks and brackets: where they open, what stands after. */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../text/line-index.ts';

/** Text after a value that YAML has seen the end of. */
export function textAfterQuote(rest: Range, opened: Range, text: string): Diagnostic {
  const mark = text.slice(opened.start, opened.start + 1);
  const isOverLines = /[\r\n]/.test(text.slice(opened.start, opened.end));
  const start = { start: opened.start, end: opened.start + 1 };
  return diagnose(
    'text-after-quote',
    `expected the end of the line after the closing ${mark}, found more text`,
    {
      place: rest,
      help:
        mark === '"'
          ? 'use typographic marks (“…”), or put the whole value in single quotes: \'"…" …\''
          : 'use typographic marks (‘…’), or put the whole value in double quotes: "\'…\' …"',
      ...(isOverLines && { notes: [{ message: 'the quoted value began here', place: start }] }),
    },
  );
}

/** A value that begins with a quotation mark of YAML and never ends; `quoted` are such values, in order. */
export function unclosedQuote(place: Range, quoted: readonly Range[], text: string): Diagnostic {
  const { start } = quoted.findLast((range) => range.start < place.start) ?? place;
  const mark = text.slice(start, start + 1);
  return diagnose(
    'unclosed-quote',
    `expected a closing ${mark} for the value that opens here, found none`,
    { place: { start, end: start + 1 }, help: `close it, or leave out the opening ${mark}` },
  );
}

/** A list or mapping in brackets that never ends. */
export function unclosedBracket(closing: string, place: Range, text: string): Diagnostic {
  const opening = closing === ']' ? '[' : '{';
  const start = Math.max(0, text.lastIndexOf(opening, place.start));
  return diagnose(
    'unclosed-bracket',
    `expected a closing ${closing} for the ${opening} that opens here, found none`,
    {
      place: { start, end: start + 1 },
      help: `close it; to write text that begins with ${opening}, put it in quotes`,
    },
  );
}
