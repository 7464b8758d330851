/**
 * Diagnostics for the syntax errors of the `yaml` package, in words for people who write briefs: what is wrong, where
 * it begins, what to write instead. The package's own messages are not shown, because they can repeat control
 * characters.
 */
import type { ErrorCode, YAMLError } from 'yaml';
import { type Diagnostic, diagnose, MAX_KEPT, shortened } from '../../diagnostics/diagnostic.ts';
import { indexLines, type Range } from '../../text/line-index.ts';
import { lazily } from '../../text/memo.ts';
import { tagFound, wrongKeyFound } from './build-tree.ts';
import {
  diagnoseLines,
  type IndexedText,
  keyOverLines,
  lineOutOfColumn,
  mappingInValue,
  tabInIndent,
} from './diagnose-lines.ts';
import {
  textAfterBracket,
  textAfterQuote,
  unclosedBracket,
  unclosedQuote,
} from './quotes-and-brackets.ts';
import { nestedTooDeep } from './yaml-tokens.ts';

/** Codes of errors after which the rest of the tree is still right, so that validation can go on. */
const RECOVERABLE: ReadonlySet<string> = new Set([
  'text-after-quote',
  'text-after-bracket',
  'yaml-escape',
  'yaml-reserved-start',
  'yaml-tab',
  'yaml-tag',
]);

interface BrokenYaml extends IndexedText {
  /** The ranges of the quoted values, in order. */
  readonly quoted: () => readonly Range[];
}

export interface SyntaxErrors {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the tree is right in spite of the errors. */
  readonly isRecoverable: boolean;
  /** How many more lines have errors, for which no diagnostic was made. */
  readonly more: number;
}

/**
 * One diagnostic for each line with errors. Later errors of a line, and vague errors of the next line, are mostly
 * consequences of the first one.
 */
export function diagnoseSyntaxErrors(
  errors: readonly YAMLError[],
  text: string,
  quotedRanges: () => readonly Range[],
): SyntaxErrors {
  if (errors.length === 0) return { diagnostics: [], isRecoverable: true, more: 0 };
  const file: BrokenYaml = { text, lines: indexLines(text), quoted: lazily(quotedRanges) };
  const byLine = new Map<number, Diagnostic>();
  let last: { line: number; code: ErrorCode } | undefined;
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  for (const error of sorted.slice(0, MAX_KEPT)) {
    const line = file.lines.lineOf(error.pos[0]);
    const isConsequence =
      last !== undefined &&
      line - last.line <= 1 &&
      CONSEQUENCES[last.code]?.includes(error.code) === true;
    if (isConsequence) {
      last = { line, code: last?.code ?? error.code };
      continue;
    }
    last = { line, code: error.code };
    for (const diagnostic of diagnoseError(error, file)) {
      const at = file.lines.lineOf(diagnostic.range?.start ?? 0);
      const first = byLine.get(at);
      if (!first || (isVague(first) && !isVague(diagnostic))) byLine.set(at, diagnostic);
    }
  }
  const diagnostics = [...byLine]
    .sort(([a], [b]) => a - b)
    .filter(([at, diagnostic]) => !isVague(diagnostic) || !byLine.has(at - 1))
    .map(([, diagnostic]) => diagnostic);
  return {
    diagnostics,
    isRecoverable: diagnostics.every((diagnostic) => RECOVERABLE.has(diagnostic.code)),
    more: linesAfter(sorted.slice(MAX_KEPT), last?.line ?? 0, file),
  };
}

/** How many lines after `line` have errors. */
function linesAfter(errors: readonly YAMLError[], line: number, { lines }: BrokenYaml): number {
  return new Set(errors.map(({ pos }) => lines.lineOf(pos[0])).filter((at) => at > line)).size;
}

/** The errors that each error of the package causes on the same line or the next. */
const CONSEQUENCES: Partial<Record<ErrorCode, readonly ErrorCode[]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'BLOCK_AS_IMPLICIT_KEY',
    'MULTILINE_IMPLICIT_KEY',
    'NON_STRING_KEY',
    'MISSING_CHAR',
  ],
  MULTILINE_IMPLICIT_KEY: ['NON_STRING_KEY', 'MISSING_CHAR'],
  UNEXPECTED_TOKEN: ['MISSING_CHAR'],
};

function isVague(diagnostic: Diagnostic): boolean {
  return diagnostic.code === 'yaml-syntax' || diagnostic.code === 'yaml-indent';
}

function diagnoseError(error: YAMLError, file: BrokenYaml): readonly Diagnostic[] {
  const { text, lines, quoted } = file;
  const [start, end] = error.pos;
  const range = { start, end: Math.max(end, Math.min(start + 1, text.length)) };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return [tabInIndent(range)];
    case 'BAD_DQ_ESCAPE':
      return [unknownEscape(start, text)];
    case 'BAD_SCALAR_START':
      return [reservedStart(start, text)];
    case 'RESOURCE_EXHAUSTION':
      return [nestedTooDeep(range)];
    case 'NON_STRING_KEY':
      return [wrongKeyFound('a list or a mapping', range)];
    case 'TAG_RESOLVE_FAILED':
      return [tagFound(text.slice(start, range.end), start)];
    case 'BAD_DIRECTIVE':
      return [directiveFound(range, text)];
    case 'BAD_ALIAS':
      return [starAtStart(range, text)];
    case 'UNEXPECTED_TOKEN':
      return [unexpectedToken(range, file)];
    case 'MISSING_CHAR':
      if (/closing ["']/.test(error.message)) return [unclosedQuote(range, quoted(), text)];
      if (/directives-end/.test(error.message)) return [directiveFound(lines.rangeOf(1), text)];
      return diagnoseLinesOr(lineOutOfColumn, range, file);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return diagnoseLinesOr(() => mappingInValue(range, file), { start, end: start }, file);
    case 'MULTILINE_IMPLICIT_KEY':
      return diagnoseLinesOr(keyOverLines, range, file);
    case 'BAD_INDENT': {
      const closing = /end with a ([\]}])/.exec(error.message)?.[1];
      if (closing !== undefined) return [unclosedBracket(closing, range, text)];
      return diagnoseLinesOr(lineOutOfColumn, range, file);
    }
    default:
      return [diagnose('yaml-syntax', 'expected YAML, found text that is not YAML', { range })];
  }
}

/** The diagnostics for lines in `range` that are wrong by themselves; if there are none, what `otherwise` says. */
function diagnoseLinesOr(
  otherwise: (range: Range, file: IndexedText) => Diagnostic,
  range: Range,
  file: IndexedText,
): readonly Diagnostic[] {
  const diagnostics = diagnoseLines(range, file);
  return diagnostics.length > 0 ? diagnostics : [otherwise(range, file)];
}

function unknownEscape(start: number, text: string): Diagnostic {
  const found = text.slice(start, start + 2);
  return diagnose('yaml-escape', `found ‘${found}’, which is no escape of YAML`, {
    range: { start, end: start + found.length },
    help: 'write the backslash twice, or put the value in single quotes',
  });
}

function reservedStart(start: number, text: string): Diagnostic {
  const character = text.slice(start, start + 1);
  return diagnose(
    'yaml-reserved-start',
    `expected text, found ‘${character}’, which YAML reserves at the start of a value`,
    {
      range: { start, end: start + 1 },
      help: `put the value in single quotes: '${character}…'`,
    },
  );
}

/** Also used for directives that the package accepts without an error. */
export function directiveFound(range: Range, text: string): Diagnostic {
  const shown = shortened(text.slice(range.start, range.end));
  return diagnose('yaml-directive', `expected a brief without directives, found ‘${shown}’`, {
    range,
    help: 'remove the line',
  });
}

/** `*` before text: an alias to YAML, emphasis or a bullet to the author. */
function starAtStart({ start }: Range, text: string): Diagnostic {
  const word = /^\*[^\s,[\]{}]*/.exec(text.slice(start, start + 100))?.[0] ?? '*';
  return diagnose('yaml-alias', `expected text, found ‘${word}’, which YAML takes for an alias`, {
    range: { start, end: start + word.length },
    help:
      word === '*' ? 'begin each item with ‘- ’' : `put the value in single quotes: '${word} …'`,
  });
}

function unexpectedToken(range: Range, { text, lines, quoted }: BrokenYaml): Diagnostic {
  const line = lines.rangeOf(lines.lineOf(range.start));
  const before = text.slice(line.start, range.start).trimEnd();
  const rest = { start: range.start, end: line.end };
  const lastQuoted = quoted().findLast(({ end }) => end <= range.start);
  if (lastQuoted && text.slice(lastQuoted.end, range.start).trim() === '') {
    return textAfterQuote(rest, lastQuoted, text);
  }
  if (/[\]}]$/.test(before)) return textAfterBracket(rest, before.slice(-1));
  const alias = /(?:^|[\s[,{])(?<word>\*\S+)$/.exec(before)?.groups?.word;
  if (alias !== undefined) {
    const start = line.start + before.length - alias.length;
    return starAtStart({ start, end: start + alias.length }, text);
  }
  const lead = text.slice(line.start, range.start);
  const header = /(?:^|\s)(?<mark>[>|][-+\d]*)(?<gap>\s*)$/.exec(lead)?.groups;
  if (header) {
    const { mark = '', gap = '' } = header;
    const start = range.start - gap.length - mark.length;
    if (gap === '') return reservedStart(start, text);
    return diagnose(
      'yaml-syntax',
      `expected the text of ‘${mark}’ on the lines below it, found text on the same line`,
      { range: rest, help: `begin it on the next line; or, without ${mark}, put it in quotes` },
    );
  }
  if (text.startsWith('-', range.start) && before.endsWith(':')) {
    return diagnose('yaml-syntax', 'expected a value on this line, found the start of a list', {
      range,
      help: 'begin the list on the next line',
    });
  }
  return diagnose('yaml-syntax', 'expected a value, found a character of YAML’s syntax', {
    range,
    help: 'if it belongs to the text, put the text in quotes',
  });
}
