/**
 * From a brief's text to a YAML tree with places, and what is wrong with the YAML. Configured so that
 * no input takes long and no scalar changes: failsafe schema, keys checked while walking, no `toJS`.
 */
import { Composer, type Document, isScalar, visit } from 'yaml';
import { type Counts, type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Range } from '../../text/line-index.ts';
import { hiddenIn } from './hidden-characters.ts';
import { directive, explainSyntaxErrors } from './syntax-errors.ts';
import { findTraps } from './traps.ts';
import { YamlTokens } from './yaml-tokens.ts';
import { buildTree, type YamlNode } from './yaml-tree.ts';

export interface YamlReading {
  /** Absent where the text is not YAML, or so broken that checking it further would mislead. */
  readonly root?: YamlNode;
  readonly diagnostics: readonly Diagnostic[];
  /** What else was found and is not told. */
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
export function readYaml(text: string): YamlReading {
  const early = faultsOfText(text);
  if (early) return { diagnostics: [early], more: NO_MORE };
  const tokens = new YamlTokens(text);
  const [document, second] = composeTwo(tokens, text.length);
  const hidden = hiddenIn(text);
  const unseen = { error: 0, warning: hidden.more };
  if (tokens.fault) return { diagnostics: [tokens.fault, ...hidden.diagnostics], more: unseen };
  if (!document || (isNothing(document) && document.errors.length === 0)) {
    return { diagnostics: [emptyBrief()], more: NO_MORE };
  }
  const syntax = explainSyntaxErrors([...document.errors, ...document.warnings], text, () =>
    quotedPlaces(document),
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

/** The first two documents; a file of a hundred thousand is not read to its end. */
function composeTwo(tokens: YamlTokens, length: number): Document.Parsed[] {
  const documents: Document.Parsed[] = [];
  // Each of the package's errors would write down its stack, which nobody reads and costs ten times the rest.
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

function faultsOfText(text: string): Diagnostic | undefined {
  const lonely = text.search(/\r(?!\n)/);
  if (lonely !== -1 && !text.includes('\n')) {
    return diagnose(
      'line-ends-cr',
      'expected lines that end in a line feed, found lone carriage returns',
      {
        place: { start: lonely, end: lonely + 1 },
        help: 'save the file with LF or CRLF line ends',
      },
    );
  }
  return undefined;
}

/** A document of comments, or of `---`, `~` or the like alone. */
function isNothing({ contents }: Document.Parsed): boolean {
  return contents === null || (isScalar(contents) && /^(?:|~|null)$/i.test(contents.source ?? ''));
}

function emptyBrief(): Diagnostic {
  return diagnose('brief-empty', 'expected a brief, found no YAML in the file', {
    help: 'a brief begins with: sitrep: 1',
  });
}

/** A directive that the package takes in silence. */
function directiveIn(document: Document.Parsed, text: string): Diagnostic | undefined {
  const head = text.slice(0, document.contents?.range?.[0] ?? 0);
  const line = /^%[A-Z][^\r\n]*/m.exec(head);
  return line
    ? directive({ start: line.index, end: line.index + line[0].length }, text)
    : undefined;
}

function secondDocument(second: Document.Parsed, text: string): Diagnostic {
  const message = 'expected one brief in the file, found the start of another';
  const before = text.slice(0, second.range[0] + 3);
  const marker = before.lastIndexOf('---');
  const end = /(?:^|\n)\.\.\.(?![\s\S]*\n\.\.\.)/.exec(before);
  if (marker !== -1 && (!end || marker > end.index)) {
    return diagnose('several-documents', message, {
      place: { start: marker, end: marker + 3 },
      help: 'give each brief a file of its own; to write a line of dashes, put it in quotes',
    });
  }
  const start = end ? end.index + end[0].length - 3 : second.range[0];
  return diagnose('several-documents', message, {
    place: { start, end: start + 3 },
    help: 'remove the line ‘...’, which ends a document',
  });
}

function quotedPlaces(document: Document.Parsed): Range[] {
  const places: Range[] = [];
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || !node.range) return;
      if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
        places.push({ start: node.range[0], end: node.range[1] });
    },
  });
  return places.sort((a, b) => a.start - b.start);
}
