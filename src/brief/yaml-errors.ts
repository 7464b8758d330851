/**
 * The `yaml` package's syntax errors in the words of someone who writes a brief: which of YAML's traps
 * it was, where it began, how to write it instead. Never shows the package's own message, which can
 * repeat control characters.
 */
import type { ErrorCode, YAMLError } from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { indexLines, type LineIndex, type Range } from '../text/line-index.ts';

/** Codes after which the rest of the tree can still be trusted, so that checking goes on. */
const RECOVERABLE: ReadonlySet<string> = new Set([
  'text-after-quote',
  'text-after-bracket',
  'yaml-escape',
  'yaml-reserved-start',
  'yaml-tab',
  'yaml-tag',
]);

interface Context {
  readonly text: string;
  readonly lines: LineIndex;
  /** Places of the quoted scalars, in order. */
  readonly quoted: readonly Range[];
}

export interface SyntaxErrors {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether what was parsed in spite of them is worth checking further. */
  readonly isRecoverable: boolean;
}

/** One diagnostic for each line that has errors: the later ones of a line mostly follow from the first. */
export function explainSyntaxErrors(
  errors: readonly YAMLError[],
  text: string,
  quoted: readonly Range[],
): SyntaxErrors {
  const context: Context = { text, lines: indexLines(text), quoted };
  const byLine = new Map<number, Diagnostic>();
  let last: { line: number; code: ErrorCode } | undefined;
  for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
    const line = context.lines.positionOf(error.pos[0]).line;
    const follows =
      last !== undefined &&
      line - last.line <= 1 &&
      FOLLOWERS[last.code]?.includes(error.code) === true;
    if (follows) {
      last = { line, code: last?.code ?? error.code };
      continue;
    }
    last = { line, code: error.code };
    const diagnostic = explain(error, context);
    const place = diagnostic.place ?? { start: 0, end: 0 };
    const at = context.lines.positionOf(place.start).line;
    const known = byLine.get(at);
    if (!known || (isGeneric(known) && !isGeneric(diagnostic))) byLine.set(at, diagnostic);
  }
  const diagnostics = [...byLine.values()];
  return {
    diagnostics,
    isRecoverable: diagnostics.every((diagnostic) => RECOVERABLE.has(diagnostic.code)),
  };
}

/** What one error of the package drags behind it, on the same or the next line. */
const FOLLOWERS: Partial<Record<ErrorCode, readonly ErrorCode[]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'BLOCK_AS_IMPLICIT_KEY',
    'MULTILINE_IMPLICIT_KEY',
    'NON_STRING_KEY',
    'MISSING_CHAR',
  ],
  MULTILINE_IMPLICIT_KEY: ['NON_STRING_KEY', 'MISSING_CHAR'],
  UNEXPECTED_TOKEN: ['MISSING_CHAR', 'UNEXPECTED_TOKEN'],
};

function isGeneric(diagnostic: Diagnostic): boolean {
  return diagnostic.code === 'yaml-syntax' || diagnostic.code === 'yaml-indent';
}

function explain(error: YAMLError, context: Context): Diagnostic {
  const { text } = context;
  const [start, end] = error.pos;
  const place = { start, end: Math.max(end, Math.min(start + 1, text.length)) };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return diagnose('yaml-tab', 'expected spaces for indentation, found a tab', {
        place,
        help: 'replace the tab by two spaces',
      });
    case 'BAD_DQ_ESCAPE':
      return diagnose(
        'yaml-escape',
        `found ‘${text.slice(start, end + 1).slice(0, 2)}’, which is no escape of YAML`,
        {
          place,
          help: 'write the backslash twice, or put the value in single quotes',
        },
      );
    case 'BAD_SCALAR_START':
      return reservedStart(place, text);
    case 'RESOURCE_EXHAUSTION':
      return diagnose('nested-too-deep', 'found lists or mappings nested deeper than can be read', {
        place,
      });
    case 'NON_STRING_KEY':
      return diagnose(
        'yaml-key',
        'expected a key that is a plain word, found a list or a mapping',
        { place },
      );
    case 'TAG_RESOLVE_FAILED':
      return diagnose('yaml-tag', `found ‘${text.slice(start, end)}’, which YAML takes for a tag`, {
        place,
        help: 'to write text that begins with !, put it in single quotes',
      });
    case 'BAD_DIRECTIVE':
      return diagnose('yaml-directive', 'found a directive', {
        place,
        help: 'remove the line that begins with %',
      });
    case 'UNEXPECTED_TOKEN':
      return unexpectedToken(place, context);
    case 'MISSING_CHAR':
      return missingCharacter(error, place, context);
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return nestedMapping(place, context);
    case 'BAD_INDENT':
      return badIndent(error, place, context);
    default:
      return diagnose('yaml-syntax', 'expected YAML, found something that is not', { place });
  }
}

function reservedStart(place: Range, text: string): Diagnostic {
  const character = text.slice(place.start, place.start + 1);
  return diagnose(
    'yaml-reserved-start',
    `expected text, found ‘${character}’, which YAML reserves at the start of a value`,
    {
      place: { start: place.start, end: place.start + 1 },
      help: `put the value in single quotes: '${character}…'`,
    },
  );
}

function unexpectedToken(place: Range, { text, lines, quoted }: Context): Diagnostic {
  const lineStart = lines.rangeOf(lines.positionOf(place.start).line).start;
  const before = text.slice(lineStart, place.start).trimEnd();
  const rest = { start: place.start, end: lines.rangeOf(lines.positionOf(place.start).line).end };
  const opened = quoted.findLast(
    (range) => range.end <= place.start && text.slice(range.end, place.start).trim() === '',
  );
  if (opened) {
    const mark = text.slice(opened.start, opened.start + 1);
    const isOverLines = /[\r\n]/.test(text.slice(opened.start, opened.end));
    return diagnose(
      'text-after-quote',
      `expected the end of the line after the closing ${mark}, found more text`,
      {
        place: rest,
        help:
          mark === '"'
            ? 'use typographic marks (“…”), or put the whole value in single quotes: \'"…" …\''
            : "put the whole value in double quotes, or double each ' inside it",
        ...(isOverLines && {
          notes: [
            {
              message: 'the quoted value began here',
              place: { start: opened.start, end: opened.start + 1 },
            },
          ],
        }),
      },
    );
  }
  if (/[\]}]$/.test(before)) {
    const bracket = before.slice(-1) === ']' ? '[ ]' : '{ }';
    return diagnose(
      'text-after-bracket',
      `expected the end of the line after the value in ${bracket}, found more text`,
      {
        place: rest,
        help: 'to write text that begins with a bracket, put all of it in quotes',
      },
    );
  }
  if (
    /(?:^|\s)[>|][^\s]*$/.test(before) ||
    /^[>|]/.test(text.slice(place.start - 1, place.start))
  ) {
    const mark =
      before.lastIndexOf('>') > before.lastIndexOf('|')
        ? before.lastIndexOf('>')
        : before.lastIndexOf('|');
    return reservedStart({ start: lineStart + mark, end: lineStart + mark + 1 }, text);
  }
  if (text.startsWith('-', place.start) && before.endsWith(':')) {
    return diagnose('yaml-syntax', 'expected a value on this line, found the start of a list', {
      place,
      help: 'begin the list on the next line',
    });
  }
  return diagnose('yaml-syntax', 'expected a value, found a character of YAML’s syntax', {
    place,
    help: 'if it belongs to the text, put the text in quotes',
  });
}

function missingCharacter(
  error: YAMLError,
  place: Range,
  { text, lines, quoted }: Context,
): Diagnostic {
  const closing = /closing ["']/.test(error.message);
  const opened = quoted.at(-1);
  if (closing && opened) {
    const mark = text.slice(opened.start, opened.start + 1);
    return diagnose(
      'unclosed-quote',
      `expected a closing ${mark} for the value that opens here, found the end of the file`,
      {
        place: { start: opened.start, end: opened.start + 1 },
        help: `close it, or leave out the opening ${mark}`,
      },
    );
  }
  const line = lines.rangeOf(lines.positionOf(place.start).line);
  return loneLine(text.slice(line.start, line.end), line.start);
}

/** A line that is neither `key: value` nor `- item`. */
function loneLine(line: string, offset: number): Diagnostic {
  const indent = line.length - line.trimStart().length;
  const content = line.trim();
  const place = { start: offset + indent, end: offset + indent + content.length };
  const key = /^[\w-]+:(?=[^\s:])/.exec(content)?.[0];
  if (/^-[^\s-]/.test(content)) {
    return diagnose('missing-space', 'expected a space after the - of a list item', {
      place: { start: place.start, end: place.start + 2 },
      help: `write ‘- ${content.slice(1, 24)}${content.length > 24 ? '…' : ''}’`,
    });
  }
  if (key !== undefined) {
    return diagnose('missing-space', `expected a space after the colon of ‘${key}’`, {
      place: { start: place.start, end: place.start + key.length },
      help: `write ‘${key} …’`,
    });
  }
  return diagnose('yaml-syntax', 'expected ‘key: value’ or ‘- item’, found text', {
    place,
    help: 'text that goes on from the line before is indented deeper than its key',
  });
}

function nestedMapping(place: Range, { text, lines }: Context): Diagnostic {
  const lineNumber = lines.positionOf(place.start).line;
  const line = lines.rangeOf(lineNumber);
  const rest = text.slice(place.start, line.end);
  const colon = rest.search(/:(?=\s|$)/);
  const isKeyLine =
    /^\s*(?:- +)?[\w-]+:\s/.test(text.slice(line.start, place.start + 1)) ||
    text.slice(line.start, place.start).trim() !== '';
  if (colon !== -1 && isKeyLine) {
    const at = place.start + colon;
    return diagnose('colon-in-text', 'found ‘: ’ inside text, which makes it a mapping to YAML', {
      place: { start: at, end: at + 1 },
      help: 'put the whole value in quotes, or begin it with >- on a line of its own',
    });
  }
  const isText =
    text.slice(line.start, place.start).trim() === '' && !rest.trimStart().startsWith('-');
  if (isText) return loneLine(text.slice(line.start, line.end), line.start);
  const next = lines.rangeOf(
    text.slice(line.start, place.start).trim() === '' ? lineNumber : lineNumber + 1,
  );
  return diagnose(
    'yaml-indent',
    'expected a line that begins at the column of the one it belongs with',
    {
      place: {
        start: next.start,
        end: next.start + Math.max(1, text.slice(next.start, next.end).search(/\S|$/)),
      },
      help: 'keys of one mapping, and items of one list, begin at the same column',
    },
  );
}

function badIndent(error: YAMLError, place: Range, { text, lines }: Context): Diagnostic {
  const closing = /end with a ([\]}])/.exec(error.message)?.[1];
  if (closing !== undefined) {
    const opening = closing === ']' ? '[' : '{';
    const start = text.lastIndexOf(opening, place.start);
    return diagnose(
      'unclosed-bracket',
      `expected a closing ${closing} for the ${opening} that opens here`,
      {
        place: { start, end: start + 1 },
        help: `close it; to write text that begins with ${opening}, put it in quotes`,
      },
    );
  }
  const line = lines.rangeOf(lines.positionOf(place.start).line);
  const content = text.slice(line.start, line.end);
  if (/^\s*(?:-[^\s-]|[\w-]+:[^\s:])/.test(content)) return loneLine(content, line.start);
  return diagnose(
    'yaml-indent',
    'expected a line that begins at the column of the one it belongs with',
    {
      place: { start: line.start, end: line.start + Math.max(1, content.search(/\S|$/)) },
      help: 'keys of one mapping, and items of one list, begin at the same column',
    },
  );
}
