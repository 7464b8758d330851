/**
 * Prints a brief as plain text for files, pipes, printers and mail: fixed width, ragged right,
 * hanging indents, LF line ends, no trailing spaces, the same bytes on every machine. Refuses
 * colour, hyphenation and anything of the content that is not in the document model.
 */

import type { Brief } from '../brief/model.ts';
import { formatCredit, STATUS_MARK, STATUS_MARK_ASCII } from '../brief/wording.ts';
import { displayWidth } from '../text/width.ts';
import {
  buildDocument,
  type DocumentOptions,
  type HeadField,
  type PrintItem,
  type PrintSection,
  type Remark,
} from './document.ts';
import { type Shape, setParagraph } from './paragraph.ts';
import { setTable } from './table.ts';

export type { SectionName } from './sections.ts';

export interface TextOptions extends DocumentOptions {
  /** Columns of a line, 72 where not given; fewer than 20 are taken as 20. */
  readonly width?: number;
}

/** How the page is set: its width, and the signs it may use. */
interface Page {
  readonly width: number;
  readonly isAscii: boolean;
}

type ItemOf<Kind extends PrintItem['kind']> = Extract<PrintItem, { readonly kind: Kind }>;

const DEFAULT_WIDTH = 72;
const MINIMUM_WIDTH = 20;
/** From here on there is room to hang a text beside its label. */
const ROOMY = 48;
const NOTHING = 'None recorded.';

/** The printed brief, ending in a line feed. */
export function printText(brief: Brief, options: TextOptions = {}): string {
  const page: Page = {
    width: Math.max(MINIMUM_WIDTH, Math.floor(options.width ?? DEFAULT_WIDTH)),
    isAscii: options.ascii === true,
  };
  const { id, title, head, sections } = buildDocument(brief, options);
  const plain = { width: page.width, first: '', rest: '' };
  const lines = [
    ...setParagraph(title, plain),
    '='.repeat(page.width),
    ...setHead(head, page),
    ...sections.flatMap((section) => [
      '',
      section.title.toUpperCase(),
      '',
      ...setSection(section, page),
    ]),
    '',
    '-'.repeat(page.width),
    ...setParagraph(id, plain),
  ];
  return `${lines.join('\n')}\n`;
}

function setHead(fields: readonly HeadField[], { width }: Page): string[] {
  const column = Math.max(...fields.map(({ label }) => label.length)) + 2;
  return fields.flatMap(({ label, entries }) => {
    // Several entries under one label hang, each from its first word.
    const hang = entries.length > 1 ? '  ' : '';
    if (width < ROOMY) {
      const [first = '', ...others] = entries;
      const rest = others.flatMap((entry) =>
        setParagraph(entry, indented(width, '  ', `  ${hang}`)),
      );
      return [...setParagraph(`${label}: ${first}`, indented(width, '', `  ${hang}`)), ...rest];
    }
    return entries.flatMap((entry, index) => {
      const first = (index === 0 ? label : '').padEnd(column);
      return setParagraph(entry, indented(width, first, ' '.repeat(column) + hang));
    });
  });
}

function setSection({ items }: PrintSection, page: Page): string[] {
  if (items.length === 0) return [`  ${NOTHING}`];
  const rows = items.flatMap((item) => tableRow(item));
  if (rows.length > 0) {
    return setTable(rows, {
      width: page.width,
      align: items[0]?.kind === 'figure' ? 'end' : 'start',
    });
  }
  const numberWidth = String(items.length).length;
  return items.flatMap((item, index) => {
    const number = `${index + 1}.`.padStart(numberWidth + 1);
    return [...(index === 0 ? [] : ['']), ...setItem(item, number, page)];
  });
}

/** Figures and people are tables; nothing else is. */
function tableRow(item: PrintItem): { key: string; text: string; at: string }[] {
  if (item.kind === 'figure') {
    const text = [item.what, item.detail].filter((part) => part !== '').join('; ');
    return [{ key: item.phrase, text, at: item.at }];
  }
  return item.kind === 'person' ? [{ key: item.heading, text: item.detail, at: item.at }] : [];
}

function setItem(item: PrintItem, number: string, page: Page): string[] {
  switch (item.kind) {
    case 'point':
      return setBullet(
        item.assessment === '' ? item.text : `${item.text} (${item.assessment})`,
        item.at,
        page,
      );
    case 'caveat':
      return setBullet(item.text, item.at, page);
    case 'quote':
      return setQuote(item, page);
    case 'question':
      return setQuestion(item, number, page);
    case 'figure':
    case 'person':
      return [];
  }
}

function setBullet(text: string, at: string, { width, isAscii }: Page): string[] {
  return setParagraph(text, indented(width, isAscii ? '  * ' : '  • ', '    '), at);
}

/** Each paragraph opens with a mark, which hangs; only the last one closes. */
function setQuote({ paragraphs, credit, remarks, at }: ItemOf<'quote'>, page: Page): string[] {
  const { width, isAscii } = page;
  const [open, close] = isAscii ? ['"', '"'] : ['“', '”'];
  const spoken = paragraphs.flatMap((paragraph, index) => {
    const isLast = index === paragraphs.length - 1;
    return setParagraph(`${paragraph}${isLast ? close : ''}`, indented(width, `  ${open}`, '   '));
  });
  const margin = ' '.repeat(width < ROOMY ? 4 : 6);
  const dash = isAscii ? '-- ' : '— ';
  const under = margin + ' '.repeat(dash.length);
  return [
    ...spoken,
    ...setParagraph(formatCredit(credit), indented(width, margin + dash, under), at),
    ...setRemarks(remarks, under, page),
  ];
}

function setQuestion(item: ItemOf<'question'>, number: string, page: Page): string[] {
  const { width, isAscii } = page;
  const under = ' '.repeat(number.length + 3);
  const lines = setParagraph(item.text, indented(width, `  ${number} `, under), item.at);
  if (item.state !== '') {
    const mark = (isAscii ? STATUS_MARK_ASCII : STATUS_MARK)[item.status];
    const state = item.state.charAt(0).toUpperCase() + item.state.slice(1);
    const said = item.answer === '' ? `${state}.` : `${state}: ${item.answer}`;
    lines.push(...setParagraph(said, hung(width, under, `${mark} `)));
  }
  return [...lines, ...setRemarks(item.remarks, under, page)];
}

/** Labels and texts, the texts of one item beginning at one edge where there is room. */
function setRemarks(remarks: readonly Remark[], margin: string, { width }: Page): string[] {
  const column = Math.max(0, ...remarks.map(({ label }) => label.length)) + 2;
  return remarks.flatMap(({ label, text }) =>
    width < ROOMY
      ? setParagraph(`${label}: ${text}`, indented(width, margin, `${margin}  `))
      : setParagraph(text, hung(width, margin, `${label}:`.padEnd(column))),
  );
}

/** A shape whose lines all begin where the text after `sign` does. */
function hung(width: number, margin: string, sign: string): Shape {
  return indented(width, margin + sign, margin + ' '.repeat(displayWidth(sign)));
}

function indented(width: number, first: string, rest: string): Shape {
  return { width, first, rest };
}
