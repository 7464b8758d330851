/**
 * From a brief's text to a YAML tree with places, and what is wrong with the YAML. Configured so that
 * no input takes long and no scalar changes: failsafe schema, keys checked while walking, no `toJS`.
 */
import { Composer, type Document, isScalar, Parser, visit } from 'yaml';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Range } from '../text/line-index.ts';
import { hiddenCharacters } from '../text/visible.ts';
import { explainSyntaxErrors } from './yaml-errors.ts';
import { findTraps } from './yaml-traps.ts';
import { buildTree, type YamlNode } from './yaml-tree.ts';

export interface YamlReading {
  /** Absent where the text is not YAML, or so broken that checking it further would mislead. */
  readonly root?: YamlNode;
  readonly diagnostics: readonly Diagnostic[];
}

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
  if (early) return { diagnostics: [early] };
  const [document, second] = parseTwo(text);
  if (!document || (document.contents === null && document.errors.length === 0)) {
    return {
      diagnostics: [
        diagnose('brief-empty', 'expected a brief, found no YAML in the file', {
          help: 'a brief begins with: sitrep: 1',
        }),
      ],
    };
  }
  const syntax = explainSyntaxErrors(
    [...document.errors, ...document.warnings],
    text,
    quotedPlaces(document),
  );
  const diagnostics: Diagnostic[] = [...syntax.diagnostics, ...hiddenIn(text)];
  if (second) diagnostics.push(secondDocument(second, text));
  const directive = /^%[^\r\n]*/m.exec(text);
  if (
    directive &&
    /^%[A-Z]/.test(directive[0]) &&
    directive.index < (document.contents?.range?.[0] ?? 0)
  ) {
    diagnostics.push(
      diagnose('yaml-directive', 'found a directive, which changes how YAML is read', {
        place: { start: directive.index, end: directive.index + directive[0].length },
        help: 'remove the line',
      }),
    );
  }
  if (!syntax.isRecoverable) return { diagnostics };
  const tree = buildTree(document, text);
  return {
    root: tree.root,
    diagnostics: [...diagnostics, ...tree.diagnostics, ...findTraps(tree.root, text)],
  };
}

/** The first two documents; a file of a hundred thousand is not read to its end. */
function parseTwo(text: string): Document.Parsed[] {
  const documents: Document.Parsed[] = [];
  for (const document of new Composer(OPTIONS).compose(
    new Parser().parse(text),
    true,
    text.length,
  )) {
    documents.push(document as Document.Parsed);
    if (documents.length === 2) break;
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

function secondDocument(second: Document.Parsed, text: string): Diagnostic {
  const marker = text.lastIndexOf('---', second.range[0] + 3);
  const start = Math.max(marker, 0);
  return diagnose(
    'several-documents',
    'expected one brief in the file, found the start of another',
    {
      place: { start, end: start + 3 },
      help: 'give each brief a file of its own; to write a line of dashes, put it in quotes',
    },
  );
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

const MAX_HIDDEN = 20;

/** Characters of the file itself; those made by escapes are found when the values are read. */
function hiddenIn(text: string): Diagnostic[] {
  return hiddenCharacters(text)
    .filter(
      ({ codePoint, index }) =>
        codePoint !== 0x09 && codePoint !== 0x0d && !(codePoint === 0xfeff && index === 0),
    )
    .slice(0, MAX_HIDDEN)
    .map(({ codePoint, index }) =>
      hiddenCharacter(codePoint, { start: index, end: index + (codePoint > 0xffff ? 2 : 1) }),
    );
}

/** The warning about one character that will not be shown as it is. */
export function hiddenCharacter(codePoint: number, place: Range): Diagnostic {
  const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return diagnose(
    'hidden-character',
    `found the character ${name}, which readers cannot see; it is shown as a stand-in or left out`,
    {
      place,
      help: 'remove it, unless it belongs there',
    },
  );
}
