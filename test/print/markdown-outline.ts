/**
 * The outline that a page of Markdown has, line by line, once as a parser that is not ours reads it and once
 * as the document says that it should be: kinds of blocks, ticks, and every string whole.
 */
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { formatCredit } from '../../src/brief/model/wording.ts';
import { VERDICTS } from '../../src/evidence/verdict/verdict.ts';
import type { ExtractRun, PrintNotes } from '../../src/print/document/notes.ts';
import type {
  PrintDocument,
  PrintItem,
  Reference,
} from '../../src/print/document/print-document.ts';

/** GitHub’s tables, task lists, footnotes, bare addresses and struck-out text are what they are there. */
export function readMarkdown(text: string): Root {
  // Looks for addresses in all text afterwards, escaped or not; no matter of syntax.
  const mdastExtensions = gfmFromMarkdown().map(({ transforms: _, ...extension }) => extension);
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions });
}

/** What those see who know CommonMark and nothing else. */
export function readPlainMarkdown(text: string): Root {
  return fromMarkdown(text);
}

/** Every node of a tree. */
export function nodesOf(node: Nodes): readonly Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])];
}

function textOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : ''))
    .join('');
}

/** Reads an outline out of a page. */
export function outlineOfMarkdown(root: Root): string[] {
  return root.children.flatMap((node) => blockLines(node, '')).map((text) => text.trimEnd());

  function blockLines(node: RootContent, margin: string): string[] {
    switch (node.type) {
      case 'heading':
        return [`${margin}${'#'.repeat(node.depth)} ${line(node.children)}`];
      case 'paragraph':
        return [`${margin}${line(node.children)}`];
      case 'blockquote':
        return node.children.flatMap((child) => blockLines(child, `${margin}> `));
      case 'table':
        return node.children.map(
          (row) => `${margin}| ${row.children.map((cell) => line(cell.children)).join(' | ')}`,
        );
      case 'list':
        return node.children.flatMap(({ checked, children: [first, ...rest] }) => {
          const tick = typeof checked === 'boolean' ? (checked ? '[x] ' : '[ ] ') : '';
          const [lead = ''] = first ? blockLines(first, '') : [];
          return [
            `${margin}- ${tick}${lead}`,
            ...rest.flatMap((child) => blockLines(child, `${margin}  `)),
          ];
        });
      case 'footnoteDefinition':
        return [];
      default:
        return [`${margin}${node.type}?`];
    }
  }

  /** Text, how it stands, and the paragraphs of its footnote. */
  function line(nodes: readonly PhrasingContent[]): string {
    const last = nodes.at(-1);
    if (last?.type === 'footnoteReference') {
      return `${line(nodes.slice(0, -1))}${noteLine(paragraphsOf(last.identifier))}`;
    }
    const isStatus = last?.type === 'strong' && nodes.length > 1;
    return isStatus ? `${textOf(nodes.slice(0, -1))}{${textOf([last])}}` : textOf(nodes);
  }

  function paragraphsOf(identifier: string): string[] {
    const definition = root.children.find(
      (node) => node.type === 'footnoteDefinition' && node.identifier === identifier,
    );
    return definition?.type === 'footnoteDefinition'
      ? definition.children.map((paragraph) => textOf([paragraph]))
      : ['none'];
  }
}

/** Where words cannot be made strong they stand between asterisks: both is well. */
function noteLine(paragraphs: readonly string[]): string {
  // What would be a lone word is a note.
  const bare = paragraphs.map((paragraph) =>
    paragraph
      .replaceAll('*', '')
      .trim()
      .replace(/^Note:(?: |$)/, ''),
  );
  return paragraphs.length === 0 ? '' : `^(${bare.join(' / ')})`;
}

/** Says what the outline should be; a text of which nothing can be seen is a no-break space. */
export function outlineOfDocument(document: PrintDocument, isAscii: boolean): string[] {
  const { title, id, head, sections, notes } = document;
  const [open, close, dash] = isAscii ? ['"', '"', '--'] : ['“', '”', '—'];
  const outline = [
    `# ${title}`,
    ...head.flatMap(({ label, entries }) => {
      const texts = entries.map(({ text, address }) =>
        [text, address?.text ?? ''].filter((part) => part !== '').join(' '),
      );
      const [only = ''] = texts;
      return texts.length === 1
        ? [`- ${label}: ${shown(only)}`]
        : [`- ${label}:`, ...texts.map((text) => `  - ${text}`)];
    }),
    `- Brief: ${shown(id)}`,
    ...sections.flatMap(({ title: name, items }) => [
      `## ${name}`,
      ...(items.length === 0 ? ['None recorded.'] : tableHead(items)),
      ...items.flatMap(itemLines),
    ]),
    ...(notes ? ['## Evidence', 'legend'] : []),
  ];
  return outline.map((text) => text.trimEnd());

  function tableHead([first]: readonly PrintItem[]): string[] {
    if (first?.kind === 'figure') return ['| Figure | What | Given by, as of'];
    return first?.kind === 'person' ? ['| Name | Who'] : [];
  }

  function itemLines(item: PrintItem): string[] {
    const refer = (text: string): string => text + bearing(item.reference, notes);
    const remarks =
      'remarks' in item ? item.remarks.map(({ label, text }) => `${label}: ${shown(text)}`) : [];
    switch (item.kind) {
      case 'point': {
        const text = item.assessment === '' ? item.text : `${item.text} (${item.assessment})`;
        return [`- ${refer(shown(text))}`];
      }
      case 'caveat':
        return [`- ${refer(shown(item.text))}`];
      case 'figure':
        return [`| ${item.phrase} | ${refer(shown(item.what))} | ${item.detail}`];
      case 'person':
        return [`| ${item.heading} | ${refer(shown(item.detail))}`];
      case 'quote': {
        const last = item.paragraphs.length - 1;
        return [
          ...item.paragraphs.map((text, at) => `> ${open}${text}${at === last ? close : ''}`),
          `> ${refer(`${dash} ${formatCredit(item.credit)}`)}`,
          ...remarks,
        ];
      }
      case 'question': {
        const state = item.state.charAt(0).toUpperCase() + item.state.slice(1);
        const said = item.answer === '' ? `${state}.` : `${state}: ${item.answer}`;
        return [
          `- ${item.status === 'answered' ? '[x]' : '[ ]'} ${refer(shown(item.text))}`,
          ...(state === '' ? [] : [`  - ${said}`]),
          ...remarks.map((remark) => `  - ${remark}`),
        ];
      }
    }
  }
}

function shown(text: string): string {
  return text === '' ? '\u00A0' : text;
}

function bearing({ at, status, note }: Reference, notes: PrintNotes | undefined): string {
  const noted = notes?.notes.find(({ number }) => number === note);
  const word = status === undefined ? '' : ` {${VERDICTS[status].word}}`;
  if (!noted) return word + noteLine(at === '' ? [] : [`Source: ${at}`]);
  const verdict = noted.status === undefined ? '' : `${VERDICTS[noted.status].word}:`;
  const said = [verdict, ...noted.said].filter((part) => part !== '').join(' ');
  return (
    word +
    noteLine([
      ...(at === '' || noted.extracts.length > 0 ? [] : [`Source: ${at}`]),
      ...(said === '' ? [] : [said]),
      ...noted.extracts.map(({ reference, runs }) => `${reference}: ${words(runs)}`.trimEnd()),
      ...(noted.difference.length === 0 ? [] : [`Difference: ${words(noted.difference)}`]),
    ])
  );
}

function words(runs: readonly ExtractRun[]): string {
  return runs
    .map(({ kind, text }) =>
      kind === 'removed' ? `[-${text}-]` : kind === 'added' ? `{+${text}+}` : text,
    )
    .join('');
}
