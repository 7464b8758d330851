/**
 * The `yaml` package's syntax errors in the words of someone who writes a brief: which of YAML's traps
 * it was, where it began, how to write it instead. Never shows the package's own message, which can
 * repeat control characters.
 */
import type { ErrorCode, YAMLError } from 'yaml';
import { type Diagnostic, diagnose, MAX_KEPT } from '../../diagnostics/diagnostic.ts';
import { indexLines, type LineIndex, type Range } from '../../text/line-index.ts';
import {
  faultsOfLines,
  keyOverLines,
  lineOutOfColumn,
  looseText,
  mappingInValue,
  tabInIndent,
} from './line-faults.ts';

import { textAfterQuote, unclosedBracket, unclosedQuote } from './unclosed.ts';

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
  readonly quoted: () => readonly Range[];
}

export interface SyntaxErrors {
  readonly diagnostics: readonly Diagnostic[];
  /** Whether what was parsed in spite of them is worth checking further. */
  readonly isRecoverable: boolean;
  /** Lines with errors that were not looked at. */
  readonly more: number;
}

/**
 * One diagnostic for each line that has errors: the later ones of a line, and vague ones of the line
 * after, mostly follow from the first.
 */
export function explainSyntaxErrors(
  errors: readonly YAMLError[],
  text: string,
  quotedPlaces: () => readonly Range[],
): SyntaxErrors {
  if (errors.length === 0) return { diagnostics: [], isRecoverable: true, more: 0 };
  const context: Context = { text, lines: indexLines(text), quoted: once(quotedPlaces) };
  const byLine = new Map<number, Diagnostic>();
  let last: { line: number; code: ErrorCode } | undefined;
  const sorted = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  for (const error of sorted.slice(0, MAX_KEPT)) {
    const line = context.lines.lineOf(error.pos[0]);
    const follows =
      last !== undefined &&
      line - last.line <= 1 &&
      FOLLOWERS[last.code]?.includes(error.code) === true;
    if (follows) {
      last = { line, code: last?.code ?? error.code };
      continue;
    }
    last = { line, code: error.code };
    for (const diagnostic of explain(error, context)) {
      const at = context.lines.lineOf(diagnostic.place?.start ?? 0);
      const known = byLine.get(at);
      if (!known || (isVague(known) && !isVague(diagnostic))) byLine.set(at, diagnostic);
    }
  }
  const found = [...byLine].sort(([a], [b]) => a - b);
  const diagnostics = found
    .filter(([at, diagnostic]) => !isVague(diagnostic) || !byLine.has(at - 1))
    .map(([, diagnostic]) => diagnostic);
  return {
    diagnostics,
    isRecoverable: diagnostics.every((diagnostic) => RECOVERABLE.has(diagnostic.code)),
    more: linesAfter(sorted.slice(MAX_KEPT), last?.line ?? 0, context),
  };
}

/** Gathering them goes through the whole document. */
function once(gather: () => readonly Range[]): () => readonly Range[] {
  let gathered: readonly Range[] | undefined;
  return () => {
    gathered ??= gather();
    return gathered;
  };
}

/** How many lines after `line` have errors. */
function linesAfter(errors: readonly YAMLError[], line: number, { lines }: Context): number {
  return new Set(errors.map(({ pos }) => lines.lineOf(pos[0])).filter((at) => at > line)).size;
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
  UNEXPECTED_TOKEN: ['MISSING_CHAR'],
};

function isVague(diagnostic: Diagnostic): boolean {
  return diagnostic.code === 'yaml-syntax' || diagnostic.code === 'yaml-indent';
}

function explain(error: YAMLError, context: Context): readonly Diagnostic[] {
  const { text } = context;
  const [start, end] = error.pos;
  const place = { start, end: Math.max(end, Math.min(start + 1, text.length)) };
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return [tabInIndent(place)];
    case 'BAD_DQ_ESCAPE':
      return [unknownEscape(start, text)];
    case 'BAD_SCALAR_START':
      return [reservedStart(start, text)];
    case 'RESOURCE_EXHAUSTION':
      return [
        diagnose('nested-too-deep', 'found lists or mappings nested deeper than can be read', {
          place,
        }),
      ];
    case 'NON_STRING_KEY':
      return [
        diagnose('yaml-key', 'expected a key that is a plain word, found a list or a mapping', {
          place,
        }),
      ];
    case 'TAG_RESOLVE_FAILED':
      return [
        diagnose('yaml-tag', `found ‘${text.slice(start, end)}’, which YAML takes for a tag`, {
          place,
          help: 'to write text that begins with !, put it in single quotes',
        }),
      ];
    case 'BAD_DIRECTIVE':
      return [directive(place, text)];
    case 'BAD_ALIAS':
      return [starAtStart(place, text)];
    case 'UNEXPECTED_TOKEN':
      return [unexpectedToken(place, context)];
    case 'MISSING_CHAR':
      if (/closing ["']/.test(error.message)) return [unclosedQuote(place, context.quoted(), text)];
      if (/directives-end/.test(error.message)) return [directive(context.lines.rangeOf(1), text)];
      return explainLines(place, context, looseText);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainLines({ start, end: start }, context, () => mappingInValue(place, context));
    case 'MULTILINE_IMPLICIT_KEY':
      return explainLines(place, context, keyOverLines);
    case 'BAD_INDENT': {
      const closing = /end with a ([\]}])/.exec(error.message)?.[1];
      if (closing !== undefined) return [unclosedBracket(closing, place, text)];
      return explainLines(place, context, lineOutOfColumn);
    }
    default:
      return [diagnose('yaml-syntax', 'expected YAML, found something that is not', { place })];
  }
}

/** Lines that do not fit: each with a cause of its own, else `otherwise`. */
function explainLines(
  place: Range,
  context: Context,
  otherwise: (place: Range, context: Context) => Diagnostic,
): readonly Diagnostic[] {
  const causes = faultsOfLines(place, context);
  return causes.length > 0 ? causes : [otherwise(place, context)];
}

function unknownEscape(start: number, text: string): Diagnostic {
  const found = text.slice(start, start + 2);
  return diagnose('yaml-escape', `found ‘${found}’, which is no escape of YAML`, {
    place: { start, end: start + found.length },
    help: 'write the backslash twice, or put the value in single quotes',
  });
}

function reservedStart(start: number, text: string): Diagnostic {
  const character = text.slice(start, start + 1);
  return diagnose(
    'yaml-reserved-start',
    `expected text, found ‘${character}’, which YAML reserves at the start of a value`,
    {
      place: { start, end: start + 1 },
      help: `put the value in single quotes: '${character}…'`,
    },
  );
}

/** Also for directives that the package takes in silence. */
export function directive(place: Range, text: string): Diagnostic {
  const line = text.slice(place.start, place.end);
  const shown = line.length > 40 ? `${line.slice(0, 39)}…` : line;
  return diagnose('yaml-directive', `expected a brief without directives, found ‘${shown}’`, {
    place,
    help: 'remove the line',
  });
}

/** `*` before text: an alias to YAML, emphasis or a bullet to the author. */
function starAtStart({ start }: Range, text: string): Diagnostic {
  const word = /^\*[^\s,[\]{}]*/.exec(text.slice(start, start + 100))?.[0] ?? '*';
  return diagnose('yaml-alias', `expected text, found ‘${word}’, which YAML takes for an alias`, {
    place: { start, end: start + word.length },
    help:
      word === '*' ? 'begin each item with ‘- ’' : `put the value in single quotes: '${word} …'`,
  });
}

function unexpectedToken(place: Range, { text, lines, quoted }: Context): Diagnostic {
  const line = lines.rangeOf(lines.lineOf(place.start));
  const before = text.slice(line.start, place.start).trimEnd();
  const rest = { start: place.start, end: line.end };
  const opened = quoted().findLast((range) => range.end <= place.start);
  if (opened && text.slice(opened.end, place.start).trim() === '') {
    return textAfterQuote(rest, opened, text);
  }
  if (/[\]}]$/.test(before)) {
    const bracket = before.endsWith(']') ? '[ ]' : '{ }';
    return diagnose(
      'text-after-bracket',
      `expected the end of the line after the value in ${bracket}, found more text`,
      { place: rest, help: 'to write text that begins with a bracket, put all of it in quotes' },
    );
  }
  const alias = /(?:^|[\s[,{])(?<word>\*\S+)$/.exec(before)?.groups?.word;
  if (alias !== undefined) {
    const start = line.start + before.length - alias.length;
    return starAtStart({ start, end: start + alias.length }, text);
  }
  const lead = text.slice(line.start, place.start);
  const header = /(?:^|\s)(?<mark>[>|][-+\d]*)(?<gap>\s*)$/.exec(lead)?.groups;
  if (header) {
    const { mark = '', gap = '' } = header;
    const start = place.start - gap.length - mark.length;
    if (gap === '') return reservedStart(start, text);
    return diagnose(
      'yaml-syntax',
      `expected the text of ‘${mark}’ on the lines below it, found some beside it`,
      { place: rest, help: `begin it on the next line; or, without ${mark}, put it in quotes` },
    );
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
