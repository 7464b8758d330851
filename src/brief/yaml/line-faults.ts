/**
 * Says what is wrong with lines that do not fit the ones around them: a space forgotten after `-` or
 * `:`, a colon in the text, an item that begins like a bullet, other columns. YAML's own reader only
 * knows that it expected something else there.
 */
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { LineIndex, Range } from '../../text/line-index.ts';
import { lookalikeIn } from './lookalikes.ts';

export interface Lines {
  readonly text: string;
  readonly lines: LineIndex;
}

interface Line {
  readonly start: number;
  /** With the white space before it. */
  readonly text: string;
  readonly indent: number;
  readonly content: string;
}

/** Text that its author meant as a list item. */
export const BULLET = /^[•◦‣▪●·–—*]\s*\S/;

/** Keys of items, by which a line that begins with one is told from text. */
export const ITEM_KEYS: ReadonlySet<string> = new Set(
  (
    'answer answered_on as as_of at attribution by confidence context exact extent likelihood max min name ' +
    'needs note org q qualifier role said_to series status text unit value what why'
  ).split(' '),
);

const KEY = /^[A-Za-z_][\w-]*:(?=\s|$)/;
const KEY_WITHOUT_SPACE = /^(?:- +)?(?<key>[A-Za-z_][\w-]*:)(?=[^\s:/])/;

/** Faults with a cause of their own in any of the lines that `place` touches. */
export function faultsOfLines(place: Range, context: Lines): Diagnostic[] {
  const first = context.lines.lineOf(place.start);
  const last = Math.min(context.lines.lineOf(place.end), first + 100);
  const found: Diagnostic[] = [];
  for (let number = first; number <= last; number++) {
    const fault = faultOfLine(lineAt(number, context));
    if (fault) found.push(fault);
  }
  return found;
}

function faultOfLine(line: Line): Diagnostic | undefined {
  const lookalike = lookalikeIn(line.text, line.start);
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
        place: { start, end: start + 1 },
        help: 'begin each item with ‘- ’',
      },
    );
  }
  return undefined;
}

export function tabInIndent(place: Range): Diagnostic {
  return diagnose('yaml-tab', 'expected spaces for indentation, found a tab', {
    place,
    help: 'replace the tab by two spaces',
  });
}

/** `content` begins with the `-`, at `start`. */
export function missingSpaceAfterDash(content: string, start: number): Diagnostic {
  return diagnose('missing-space', 'expected a space after the - of a list item, found none', {
    place: { start, end: start + 2 },
    help: `write ‘- ${shortened(content.slice(1))}’`,
  });
}

function missingSpaceAfterColon(key: string, line: Line, start: number): Diagnostic {
  const value = line.content.slice(line.content.indexOf(key) + key.length);
  return diagnose('missing-space', `expected a space after the colon of ‘${key}’, found none`, {
    place: { start, end: start + key.length },
    help: `write ‘${key} ${shortened(value)}’`,
  });
}

/** Text that stands where a key or an item should. */
export function looseText(place: Range, context: Lines): Diagnostic {
  const number = context.lines.lineOf(place.start);
  const line = lineAt(number, context);
  const start = line.start + line.indent;
  const whole = { start, end: start + Math.max(1, line.content.length) };
  const before = previousLine(number, context);
  if (!before) {
    return diagnose('yaml-syntax', 'expected a brief (keys and values), found text', {
      place: whole,
      help: 'a brief begins with: sitrep: 1',
    });
  }
  const block = /(?:^|\s)(?<header>[>|][-+\d]*)\s*(?:#.*)?$/.exec(before.text)?.groups?.header;
  if (block !== undefined) {
    return diagnose(
      'yaml-indent',
      `expected the text of ‘${block}’ to be indented deeper, found it at the column of its key or item`,
      {
        place: whole,
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
        place: whole,
        notes: [
          {
            message: 'the comment begins here; put the value in quotes',
            place: { start: at, end: at + comment.length },
          },
        ],
      },
    );
  }
  return diagnose('yaml-syntax', 'expected ‘key: value’ or ‘- item’, found text', {
    place: whole,
    help: 'text that goes on from the line before is indented deeper than its key or item',
  });
}

/** A value with a mapping inside it where none can be; `place` is where the value begins. */
export function mappingInValue(place: Range, context: Lines): Diagnostic {
  const number = context.lines.lineOf(place.start);
  const line = lineAt(number, context);
  const rest = line.text.slice(place.start - line.start);
  const colon = rest.search(/:(?=\s|$)/);
  const isValue = line.text.slice(0, place.start - line.start).trim() !== '';
  if (isValue && colon !== -1) return colonInText(place.start + colon);
  return wrongColumn(lineAt(isValue ? number + 1 : number, context));
}

/** Text over several lines of which the last one has a colon; `place` ends before the colon. */
export function keyOverLines(place: Range, context: Lines): Diagnostic {
  const first = lineAt(context.lines.lineOf(place.start), context);
  const last = lineAt(context.lines.lineOf(place.end), context);
  const isLoose = context.text.slice(first.start, place.start).trim() === '';
  if (isLoose) return looseText(place, context);
  const key = KEY.exec(last.content)?.[0];
  const lead = context.text.slice(first.start, place.start);
  const isItem = /^\s*(?:- +)+$/.test(lead);
  if (key === undefined || (isItem && !ITEM_KEYS.has(key.slice(0, -1)))) {
    const hasColon = context.text.startsWith(':', place.end);
    return hasColon ? colonInText(place.end) : wrongColumn(last);
  }
  if (!isItem) return wrongColumn(last);
  const start = last.start + last.indent;
  return diagnose(
    'yaml-syntax',
    `expected the item to go on as text, found the key ‘${key.slice(0, -1)}’`,
    {
      place: { start, end: start + key.length - 1 },
      help: 'in an item with keys, the text has a key too: ‘- text: …’',
    },
  );
}

/** A line at a column of its own. */
export function lineOutOfColumn(place: Range, context: Lines): Diagnostic {
  const line = lineAt(context.lines.lineOf(place.start), context);
  const isEntry = /^(?:-(?:\s|$)|[^\s:]+:(?:\s|$))/.test(line.content);
  return isEntry ? wrongColumn(line) : looseText(place, context);
}

export function colonInText(offset: number): Diagnostic {
  return diagnose('colon-in-text', 'found ‘: ’ inside text, which makes it a mapping to YAML', {
    place: { start: offset, end: offset + 1 },
    help: 'put the whole value in quotes, or write >- and begin it on the next line',
  });
}

function wrongColumn(line: Line): Diagnostic {
  return diagnose(
    'yaml-indent',
    'expected a line that begins at the column of the one it belongs with',
    {
      place: { start: line.start, end: line.start + Math.max(1, line.indent) },
      help: 'keys of one mapping, and items of one list, begin at the same column',
    },
  );
}

function lineAt(number: number, { text, lines }: Lines): Line {
  const { start, end } = lines.rangeOf(number);
  const line = text.slice(start, end);
  return { start, text: line, indent: line.length - line.trimStart().length, content: line.trim() };
}

/** The nearest line before it that is not blank. */
function previousLine(number: number, context: Lines): Line | undefined {
  for (let before = number - 1; before >= 1; before--) {
    const line = lineAt(before, context);
    if (line.content !== '') return line;
  }
  return undefined;
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40).trimEnd()}…` : text;
}
