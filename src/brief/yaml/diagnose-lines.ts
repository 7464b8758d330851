/**
 * Diagnostics for lines that do not fit the lines around them: no space after `-` or `:`, a colon in the text, a
 * bullet instead of `-`, a wrong column. The `yaml` package only reports that it expected something else there.
 */
import { type Diagnostic, diagnose, shortened } from '../../diagnostics/diagnostic.ts';
import type { LineIndex, Range } from '../../text/line-index.ts';
import { diagnoseLookalike } from './hidden-characters.ts';

/** The text of a file with the index of its lines. */
export interface IndexedText {
  readonly text: string;
  readonly lines: LineIndex;
}

interface FileLine {
  readonly start: number;
  /** The whole line, without its line break. */
  readonly text: string;
  readonly indent: number;
  /** The text without white space at both ends. */
  readonly content: string;
}

/** Text that begins with a bullet or a dash, so that its author meant it as a list item. */
export const BULLET = /^[•◦‣▪●·–—*]\s*\S/;

/** The keys that items can have. A line that begins with one of them and a colon is not text. */
export const ITEM_KEYS: ReadonlySet<string> = new Set(
  (
    'answer answered_on as as_of at attribution by confidence context exact extent likelihood max min name ' +
    'needs note org q qualifier role said_to series status text unit value what why'
  ).split(' '),
);

/** Lines of one range that are examined. */
const MAX_LINES = 101;

const KEY = /^[A-Za-z_][\w-]*:(?=\s|$)/;
const KEY_WITHOUT_SPACE = /^(?:- +)?(?<key>[A-Za-z_][\w-]*:)(?=[^\s:/])/;

/** The diagnostics for lines in `range` that are wrong whatever stands around them. */
export function diagnoseLines(range: Range, file: IndexedText): Diagnostic[] {
  const first = file.lines.lineOf(range.start);
  const last = Math.min(file.lines.lineOf(range.end), first + MAX_LINES - 1);
  const diagnostics: Diagnostic[] = [];
  for (let number = first; number <= last; number++) {
    const diagnostic = diagnoseLine(lineAt(number, file));
    if (diagnostic) diagnostics.push(diagnostic);
  }
  return diagnostics;
}

function diagnoseLine(line: FileLine): Diagnostic | undefined {
  const lookalike = diagnoseLookalike(line.text, line.start);
  if (lookalike) return lookalike;
  const start = line.start + line.indent;
  const tab = line.text.slice(0, line.indent).indexOf('\t');
  if (tab !== -1 && line.content !== '')
    return tabInIndent({ start: line.start + tab, end: line.start + tab + 1 });
  if (/^-[^\s-]/.test(line.content)) return missingSpaceAfterDash(line.content, start);
  const key = KEY_WITHOUT_SPACE.exec(line.content)?.groups?.key;
  if (key !== undefined)
    return missingSpaceAfterColon(key, line, start + line.content.indexOf(key));
  if (BULLET.test(line.content)) {
    const sign = line.content.slice(0, 1);
    return diagnose(
      'yaml-syntax',
      `expected ‘- item’ or ‘key: value’, found a line that begins with ‘${sign}’`,
      {
        range: { start, end: start + 1 },
        help: 'begin each item with ‘- ’',
      },
    );
  }
  return undefined;
}

export function tabInIndent(range: Range): Diagnostic {
  return diagnose('yaml-tab', 'expected spaces for indentation, found a tab', {
    range,
    help: 'replace the tab by two spaces',
  });
}

/** `content` begins with the `-`; `start` is its offset in the file. */
export function missingSpaceAfterDash(content: string, start: number): Diagnostic {
  return diagnose('missing-space', 'expected a space after the - of a list item, found none', {
    range: { start, end: start + 2 },
    help: `write ‘- ${shortened(content.slice(1))}’`,
  });
}

function missingSpaceAfterColon(key: string, line: FileLine, start: number): Diagnostic {
  const value = line.content.slice(line.content.indexOf(key) + key.length);
  return diagnose('missing-space', `expected a space after the colon of ‘${key}’, found none`, {
    range: { start, end: start + key.length },
    help: `write ‘${key} ${shortened(value)}’`,
  });
}

/** The diagnostic for text on a line where only a key or an item can be. */
export function looseText(range: Range, file: IndexedText): Diagnostic {
  const number = file.lines.lineOf(range.start);
  const line = lineAt(number, file);
  const start = line.start + line.indent;
  const whole = { start, end: start + Math.max(1, line.content.length) };
  const before = previousLine(number, file);
  if (!before) {
    return diagnose('yaml-syntax', 'expected a brief (keys and values), found text', {
      range: whole,
      help: 'a brief begins with: sitrep: 1',
    });
  }
  const block = /(?:^|\s)(?<header>[>|][-+\d]*)\s*(?:#.*)?$/.exec(before.text)?.groups?.header;
  if (block !== undefined) {
    return diagnose(
      'yaml-indent',
      `expected the text of ‘${block}’ to be indented deeper, found it at the column of its key or item`,
      {
        range: whole,
        help: 'put two more spaces before each of its lines',
      },
    );
  }
  const comment = /\s(?<comment>#[^\s#!].*)$/.exec(before.text)?.groups?.comment;
  if (comment !== undefined && !before.content.startsWith('#')) {
    const at = before.start + before.text.length - comment.length;
    return diagnose(
      'yaml-syntax',
      'expected ‘key: value’ or ‘- item’, found text that a comment cuts off from the line before',
      {
        range: whole,
        notes: [
          {
            message: 'the comment begins here; put the value in quotes',
            range: { start: at, end: at + comment.length },
          },
        ],
      },
    );
  }
  return diagnose('yaml-syntax', 'expected ‘key: value’ or ‘- item’, found text', {
    range: whole,
    help: 'text that goes on from the line before is indented deeper than its key or item',
  });
}

/** The diagnostic for a mapping inside a value that cannot hold one; `range` begins where the value begins. */
export function mappingInValue(range: Range, file: IndexedText): Diagnostic {
  const number = file.lines.lineOf(range.start);
  const line = lineAt(number, file);
  const rest = line.text.slice(range.start - line.start);
  const colon = rest.search(/:(?=\s|$)/);
  const isValue = line.text.slice(0, range.start - line.start).trim() !== '';
  if (isValue && colon !== -1) return colonInText(range.start + colon);
  return wrongColumn(lineAt(isValue ? number + 1 : number, file));
}

/** The diagnostic for text of several lines with a colon in the last line; `range` ends before the colon. */
export function keyOverLines(range: Range, file: IndexedText): Diagnostic {
  const first = lineAt(file.lines.lineOf(range.start), file);
  const last = lineAt(file.lines.lineOf(range.end), file);
  const isLoose = file.text.slice(first.start, range.start).trim() === '';
  if (isLoose) return looseText(range, file);
  const key = KEY.exec(last.content)?.[0];
  const lead = file.text.slice(first.start, range.start);
  const isItem = /^\s*(?:- +)+$/.test(lead);
  if (key === undefined || (isItem && !ITEM_KEYS.has(key.slice(0, -1)))) {
    const hasColon = file.text.startsWith(':', range.end);
    return hasColon ? colonInText(range.end) : wrongColumn(last);
  }
  if (!isItem) return wrongColumn(last);
  const start = last.start + last.indent;
  return diagnose(
    'yaml-syntax',
    `expected the item to go on as text, found the key ‘${key.slice(0, -1)}’`,
    {
      range: { start, end: start + key.length - 1 },
      help: 'in an item with keys, the text has a key too: ‘- text: …’',
    },
  );
}

/** The diagnostic for a line that begins at a column where no other line begins. */
export function lineOutOfColumn(range: Range, file: IndexedText): Diagnostic {
  const line = lineAt(file.lines.lineOf(range.start), file);
  const isEntry = /^(?:-(?:\s|$)|[^\s:]+:(?:\s|$))/.test(line.content);
  return isEntry ? wrongColumn(line) : looseText(range, file);
}

export function colonInText(offset: number): Diagnostic {
  return diagnose('colon-in-text', 'found ‘: ’ inside text, which makes it a mapping to YAML', {
    range: { start: offset, end: offset + 1 },
    help: 'put the whole value in quotes, or write >- and begin it on the next line',
  });
}

function wrongColumn(line: FileLine): Diagnostic {
  return diagnose(
    'yaml-indent',
    'expected a line at the same column as the other keys or items beside it',
    {
      range: { start: line.start, end: line.start + Math.max(1, line.indent) },
      help: 'keys of one mapping, and items of one list, begin at the same column',
    },
  );
}

function lineAt(number: number, { text, lines }: IndexedText): FileLine {
  const { start, end } = lines.rangeOf(number);
  const line = text.slice(start, end);
  return { start, text: line, indent: line.length - line.trimStart().length, content: line.trim() };
}

/** The nearest line before line `number` that is not blank. */
function previousLine(number: number, file: IndexedText): FileLine | undefined {
  for (let before = number - 1; before >= 1; before--) {
    const line = lineAt(before, file);
    if (line.content !== '') return line;
  }
  return undefined;
}
