/**
 * A brief as the text of a YAML file, as one writes it by hand: short forms in a line, long texts folded,
 * a blank line between sections. Comments are not in the model, so that there are none. Refuses to write
 * plain what YAML's readers take in different ways: such words are put in quotes.
 */
import { Document, isMap, isScalar, isSeq, type Scalar, visit } from 'yaml';
import { hiddenCharacters } from '../../text/safety/visible.ts';
import type { Brief } from '../model/brief.ts';
import { type Written, writtenForm } from './written-form.ts';

/** Columns of a line, where the text allows. */
const WIDTH = 88;
/** Lists that stand in one line. */
const IN_LINE = new Set(['at', 'tags', 'skip']);
/** Older readers take these for truth values, numbers to base 8 or 60, numbers in groups, or keys of their own. */
const AMBIGUOUS =
  /^(?:yes|no|on|off|y|n|true|false|<<|=|[-+]?(?:0\d+|\d[\d_]*_[\d_]*|\d+(?::[0-5]?\d)+))$/i;

/** White space that blocks and plain texts do not keep. */
const LOOSE_SPACE = /^\s|\s$|[ \t]\n|\n[ \t]|[\t\r]/;

/** Read back, it is the same brief. */
export function writeBrief(brief: Brief): string {
  const document = new Document(withoutGaps(writtenForm(brief)));
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && IN_LINE.has(String(key.value)) && isSeq(value)) value.flow = true;
    },
    Scalar(key, scalar) {
      if (key !== 'key') setStyle(scalar);
    },
  });
  const { contents } = document;
  if (isMap(contents)) {
    for (const { key, value } of contents.items) {
      if (!isScalar(key)) continue;
      if (key.value === 'source' || key.value === 'sources') key.spaceBefore = true;
      if (!isSeq(value) || value.flow === true) continue;
      key.spaceBefore = true;
      // Mappings of several lines stand apart from each other.
      for (const item of value.items.slice(1)) if (isMap(item)) item.spaceBefore = true;
      if (key.value === 'quotes') value.items.forEach(setQuotation);
    }
  }
  return escaped(
    document.toString({
      lineWidth: WIDTH,
      flowCollectionPadding: false,
      // Line ends between double quotes as escapes: of blank lines with spaces in them, some would go.
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    }),
  );
}

/** What nobody can see is written as an escape; it stands between double quotes, where there are escapes. */
function escaped(yaml: string): string {
  let written = '';
  let done = 0;
  for (const { codePoint, index } of hiddenCharacters(yaml)) {
    const digits = codePoint.toString(16).toUpperCase();
    written += yaml.slice(done, index);
    written +=
      codePoint > 0xffff ? `\\U${digits.padStart(8, '0')}` : `\\u${digits.padStart(4, '0')}`;
    done = index + (codePoint > 0xffff ? 2 : 1);
  }
  return written + yaml.slice(done);
}

/** YAML has no keys without a value. */
function withoutGaps(value: Written): Written {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map(withoutGaps);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]) =>
      part === undefined ? [] : [[key, withoutGaps(part)] as const],
    ),
  );
}

function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}

function setStyle(scalar: Scalar): void {
  const { value } = scalar;
  if (typeof value !== 'string') return;
  if (LOOSE_SPACE.test(value) || hiddenCharacters(value).length > 0) scalar.type = 'QUOTE_DOUBLE';
  else if (AMBIGUOUS.test(value)) scalar.type = 'QUOTE_SINGLE';
  else if (value.length > WIDTH - 6 && value.includes(' ')) scalar.type = 'BLOCK_FOLDED';
}

/** Paragraphs of a running quotation are set as such: a line's end inside one is read as a space. */
function setQuotation(quote: unknown): void {
  const text = isMap(quote) ? quote.get('text', true) : undefined;
  if (!isScalar(text) || typeof text.value !== 'string' || !text.value.includes('\n\n')) return;
  if (text.type === 'QUOTE_DOUBLE') return;
  text.value = text.value.split('\n\n').map(wrapped).join('\n\n');
  text.type = 'BLOCK_LITERAL';
}

/** Breaks at single spaces only, which is what a line's end is read as. */
function wrapped(paragraph: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/(?<=\S) (?=\S)/)) {
    if (line !== '' && line.length + word.length + 7 > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}
