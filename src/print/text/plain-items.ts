/** Sections of a brief in plain text: bullets, tables, hanging quotation marks, numbered questions. */
import { formatCredit, STATUS_MARK, STATUS_MARK_ASCII } from '../../brief/model/wording.ts';
import type { PrintItem, PrintSection, Remark } from '../document/print-document.ts';
import {
  formatReference,
  hung,
  indented,
  type Page,
  type PrintBlock,
  ROOMY,
  setParagraph,
} from './plain-page.ts';
import { setTable, type TableRow } from './table.ts';

type ItemOf<Kind extends PrintItem['kind']> = Extract<PrintItem, { readonly kind: Kind }>;

const NOTHING = 'None recorded.';

/** A block for each item, the first without space before it. */
export function setSection({ items }: PrintSection, page: Page): PrintBlock[] {
  if (items.length === 0) return [{ lines: [`  ${NOTHING}`], space: 0 }];
  const rows = items.flatMap(tableRow);
  if (rows.length > 0) {
    const align = items[0]?.kind === 'figure' ? 'end' : 'start';
    return setTable(rows, { width: page.width, align });
  }
  const numberWidth = Math.max(...items.map((item) => formatNumber(item).length));
  return items.map((item, index) => ({
    ...setItem(item, numberWidth, page),
    space: index === 0 ? 0 : 1,
  }));
}

/** `5.`; empty for an item without a number. */
function formatNumber(item: PrintItem): string {
  return item.kind === 'question' ? `${item.number}.` : '';
}

/** Only figures and people are tables. */
function tableRow(item: PrintItem): TableRow[] {
  const reference = formatReference(item.reference);
  if (item.kind === 'figure') {
    const text = [item.what, item.detail].filter((part) => part !== '').join('; ');
    return [{ key: item.phrase, text, reference }];
  }
  return item.kind === 'person' ? [{ key: item.heading, text: item.detail, reference }] : [];
}

type Content = Omit<PrintBlock, 'space'>;

function setItem(item: PrintItem, numberWidth: number, page: Page): Content {
  switch (item.kind) {
    case 'point':
      return setBullet(
        item.assessment === '' ? item.text : `${item.text} (${item.assessment})`,
        item,
        page,
      );
    case 'caveat':
      return setBullet(item.text, item, page);
    case 'quote':
      return setQuote(item, page);
    case 'question':
      return setQuestion(item, formatNumber(item).padStart(numberWidth), page);
    case 'figure':
    case 'person':
      return { lines: [] };
  }
}

function setBullet(text: string, { reference }: PrintItem, page: Page): Content {
  const shape = indented(page, page.isAscii ? '  * ' : '  • ', '    ');
  return { lines: setParagraph(text, shape, formatReference(reference)) };
}

/** Each paragraph has a hanging opening mark; only the last has a closing one. */
function setQuote(item: ItemOf<'quote'>, page: Page): Content {
  const { paragraphs, credit, remarks, reference } = item;
  const { width, isAscii } = page;
  const [open, close] = isAscii ? ['"', '"'] : ['“', '”'];
  const quoted = paragraphs.flatMap((paragraph, index) => {
    const isLast = index === paragraphs.length - 1;
    return setParagraph(`${paragraph}${isLast ? close : ''}`, indented(page, `  ${open}`, '   '));
  });
  const margin = ' '.repeat(width < ROOMY ? 4 : 6);
  const dash = isAscii ? '-- ' : '— ';
  const under = margin + ' '.repeat(dash.length);
  const shape = indented(page, margin + dash, under);
  const credited = setParagraph(formatCredit(credit), shape, formatReference(reference));
  return {
    lines: [...quoted, ...credited, ...setRemarks(remarks, under, page)],
    bound: quoted.length,
  };
}

function setQuestion(item: ItemOf<'question'>, number: string, page: Page): Content {
  const under = ' '.repeat(number.length + 3);
  const shape = indented(page, `  ${number} `, under);
  const lines = setParagraph(item.text, shape, formatReference(item.reference));
  if (item.state !== '') {
    const mark = (page.isAscii ? STATUS_MARK_ASCII : STATUS_MARK)[item.status];
    const state = item.state.charAt(0).toUpperCase() + item.state.slice(1);
    const said = item.answer === '' ? `${state}.` : `${state}: ${item.answer}`;
    lines.push(...setParagraph(said, hung(page, under, `${mark} `)));
  }
  return { lines: [...lines, ...setRemarks(item.remarks, under, page)] };
}

/** Labels and texts; where there is room, the texts of an item begin in the same column. */
function setRemarks(remarks: readonly Remark[], margin: string, page: Page): string[] {
  const column = Math.max(0, ...remarks.map(({ label }) => label.length)) + 2;
  return remarks.flatMap(({ label, text }) =>
    page.width < ROOMY
      ? setParagraph(`${label}: ${text}`, indented(page, margin, `${margin}  `))
      : setParagraph(text, hung(page, margin, `${label}:`.padEnd(column))),
  );
}
