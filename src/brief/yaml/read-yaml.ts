/**
 * Reads a brief's text as YAML: the tree of its values, and diagnostics for what is wrong with the YAML. The `yaml`
 * package is configured so that no input takes long and every scalar stays the author's own text.
 */
import { Composer, type Document, isScalar, visit } from 'yaml';
import { type Counts, type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../text/line-index.ts';
import { buildTree } from './build-tree.ts';
import { warnOfHidden } from './hidden-characters.ts';
import { diagnoseSyntaxErrors, directiveFound } from './syntax-errors.ts';
import { findTraps } from './traps.ts';
import type { YamlNode } from './yaml-file.ts';
import { YamlTokens } from './yaml-tokens.ts';

export interface ParsedYaml {
  /** Absent where the text is not YAML, or so broken that further diagnostics would mislead. */
  readonly root?: YamlNode;
  readonly diagnostics: readonly Diagnostic[];
  /** How many more errors and warnings there are, for which no diagnostic was made. */
  readonly more: Counts;
}

const NO_MORE: Counts = { error: 0, warning: 0 };

const OPTIONS = {
  schema: 'failsafe',
  uniqueKeys: false,
  stringKeys: true,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Reads the text of one brief. */
export function readYaml(text: string): ParsedYaml {
  const lineEnds = diagnoseLineEnds(text);
  if (lineEnds) return { diagnostics: [lineEnds], more: NO_MORE };
  const tokens = new YamlTokens(text);
  const [document, second] = composeTwo(tokens, text.length);
  const hidden = warnOfHidden(text);
  if (tokens.error) {
    const more = { error: 0, warning: hidden.more };
    return { diagnostics: [tokens.error, ...hidden.diagnostics], more };
  }
  if (!document || (isNothing(document) && document.errors.length === 0)) {
    return { diagnostics: [emptyBrief()], more: NO_MORE };
  }
  const syntax = diagnoseSyntaxErrors([...document.errors, ...document.warnings], text, () =>
    quotedRanges(document),
  );
  const diagnostics: Diagnostic[] = [...syntax.diagnostics, ...hidden.diagnostics];
  if (second) diagnostics.push(secondDocument(second, text));
  const directive = directiveIn(document, text);
  if (directive && !diagnostics.some(({ code }) => code === directive.code)) {
    diagnostics.push(directive);
  }
  const more = { error: syntax.more, warning: hidden.more };
  if (!syntax.isRecoverable) return { diagnostics, more };
  const tree = buildTree(document, text);
  if (tree.isTooLarge) return { diagnostics: [...diagnostics, ...tree.diagnostics], more };
  return {
    root: tree.root,
    diagnostics: [...diagnostics, ...tree.diagnostics, ...findTraps(tree.root, text)],
    more,
  };
}

/** The first two documents. A file can hold a hundred thousand of them. */
function composeTwo(tokens: YamlTokens, length: number): Document.Parsed[] {
  const documents: Document.Parsed[] = [];
  // Each error of the package would record its stack. Nobody reads that, and it takes ten times as long as the rest.
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    for (const document of new Composer(OPTIONS).compose(tokens, true, length)) {
      documents.push(document as Document.Parsed);
      if (documents.length === 2) break;
    }
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
  return documents;
}

/** The diagnostic for a text in which no line ends in a line feed. */
function diagnoseLineEnds(text: string): Diagnostic | undefined {
  const lonely = text.search(/\r(?!\n)/);
  if (lonely !== -1 && !text.includes('\n')) {
    return diagnose(
      'line-ends-cr',
      'expected lines that end in a line feed, found lone carriage returns',
      {
        range: { start: lonely, end: lonely + 1 },
        help: 'save the file with LF or CRLF line ends',
      },
    );
  }
  return undefined;
}

/** Whether a document has only comments, or only `---`, `~` or the like. */
function isNothing({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && /^(?:|~|null)$/i.test(contents.source ?? ''));
}

function emptyBrief(): Diagnostic {
  return diagnose('brief-empty', 'expected a brief, found no YAML in the file', {
    help: 'a brief begins with: sitrep: 1',
  });
}

/** The diagnostic for a directive that the package accepts without an error. */
function directiveIn(document: Document.Parsed, text: string): Diagnostic | undefined {
  const beforeContents = text.slice(0, document.contents?.range?.[0] ?? 0);
  const line = /^%[A-Z][^\r\n]*/m.exec(beforeContents);
  return line
    ? directiveFound({ start: line.index, end: line.index + line[0].length }, text)
    : undefined;
}

function secondDocument(second: Document.Parsed, text: string): Diagnostic {
  const message = 'expected one brief in the file, found the start of another';
  const before = text.slice(0, second.range[0] + 3);
  const marker = before.lastIndexOf('---');
  const end = /(?:^|\n)\.\.\.(?![\s\S]*\n\.\.\.)/.exec(before);
  if (marker !== -1 && (!end || marker > end.index)) {
    return diagnose('several-documents', message, {
      range: { start: marker, end: marker + 3 },
      help: 'give each brief a file of its own; to write a line of dashes, put it in quotes',
    });
  }
  const start = end ? end.index + end[0].length - 3 : second.range[0];
  return diagnose('several-documents', message, {
    range: { start, end: start + 3 },
    help: 'remove the line ‘...’, which ends a document',
  });
}

function quotedRanges(document: Document.Parsed): Range[] {
  const ranges: Range[] = [];
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || !node.range) return;
      if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
        ranges.push({ start: node.range[0], end: node.range[1] });
    },
  });
  return ranges.sort((a, b) => a.start - b.start);
}
