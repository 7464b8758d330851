// Puts a frame of Ink's together from whole lines; see scripts/plugins/lean-frames.mjs. Only where that is
// all there is to it: no text over another, none cut by a box, no style that goes on in the next line.
// Anything else is left to Ink.
import { isOneColumn } from './plain-text.js';

/** A screen has some 20 texts: this is many screens, and little memory when a window is dragged. */
const MOST = 256;

/** What `make` answers for a text, kept for the next frames; what no frame asks for is forgotten in time. */
export function remembered(make) {
  let known = new Map();
  let before = new Map();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const made = before.get(text) ?? make(text);
    if (known.size >= MOST) [known, before] = [new Map(), known];
    known.set(text, made);
    return made;
  };
}

const ESC = '\u001B';
const SEQUENCE = new RegExp(
  `${ESC}\\[([\\d;]*)m|${ESC}\\]8;[^;\\u0007${ESC}]*;([^\\u0007${ESC}]*)(?:\\u0007|${ESC}\\\\)`,
  'g',
);
const STANDALONE_IGNORABLE = /^\p{Default_Ignorable_Code_Point}+$/u;
const BOLD_OR_DIM = 22;

/** The SGR parameter that ends what this one begins; itself where it ends something, 0 where all; else undefined. */
function endOf(parameter) {
  if (parameter === 0) return 0;
  if (parameter === 1 || parameter === 2) return BOLD_OR_DIM;
  if (parameter >= 3 && parameter <= 9) return parameter + 20;
  if (parameter >= 22 && parameter <= 29) return parameter;
  if ((parameter >= 30 && parameter <= 37) || (parameter >= 90 && parameter <= 97)) return 39;
  if ((parameter >= 40 && parameter <= 47) || (parameter >= 100 && parameter <= 107)) return 49;
  return parameter === 39 || parameter === 49 ? parameter : undefined;
}

/** Whether every style and link of the line ends in it; false also where that cannot be told. */
function isClosed(line) {
  const open = new Set();
  for (const [, parameters, link] of line.matchAll(SEQUENCE)) {
    if (link !== undefined) {
      if (link === '') open.delete('link');
      else open.add('link');
      continue;
    }
    for (const parameter of parameters.split(';').map(Number)) {
      const end = endOf(parameter);
      if (end === undefined) return false;
      if (end === 0) {
        const hasLink = open.has('link');
        open.clear();
        if (hasLink) open.add('link');
      } else if (end === parameter) open.delete(end);
      else open.add(end);
    }
  }
  return open.size === 0;
}

function isPlain(text) {
  for (let index = 0; index < text.length; index++) {
    if (!isOneColumn(text.charCodeAt(index))) return false;
  }
  return true;
}

/** A line and its columns; null where Ink has to see to it. */
function readLine(line, { stringWidth, styledCharsFromTokens, styledCharsToString, tokenize }) {
  const text = line.replace(SEQUENCE, '');
  if (text.includes(ESC) || !isClosed(line)) return null;
  if (isPlain(text)) return { text: line, columns: text.length };
  const characters = styledCharsFromTokens(tokenize(line)).filter(
    ({ value }) => !STANDALONE_IGNORABLE.test(value),
  );
  const widths = characters.map(({ value }) => stringWidth(value));
  const columns = widths.reduce((sum, width) => sum + width, 0);
  // What Ink makes of characters without a width is its own affair.
  if (widths.includes(0) || columns !== stringWidth(line)) return null;
  return { text: styledCharsToString(characters), columns };
}

/**
 * Gives a function that makes the frame of the operations of Ink's `Output`, undefined where it takes more
 * than lines side by side; `dependencies` are the functions that Ink itself uses.
 */
export function leanFrames(dependencies) {
  const readLines = remembered((text) => {
    const lines = text.split('\n').map((line) => readLine(line, dependencies));
    return lines.includes(null) ? null : lines;
  });
  return (operations, width, height) => {
    const frame = {
      width,
      rows: Array.from({ length: height }, () => ''),
      ends: new Uint32Array(height),
    };
    const clips = [];
    for (const operation of operations) {
      if (operation.type === 'clip') {
        const clip = insideOf(clips.at(-1), operation.clip);
        if (clip === undefined) return undefined;
        clips.push(clip);
      } else if (operation.type === 'unclip') clips.pop();
      else {
        const lines = readLines(operation.text);
        if (lines === null || !place(lines, operation, clips.at(-1), frame)) return undefined;
      }
    }
    return { output: frame.rows.map((row) => row.trimEnd()).join('\n'), height };
  };
}

/** What two boxes have in common; undefined where a box has no whole numbers. */
function insideOf(outer, { x1, x2, y1, y2 }) {
  if (![x1, x2, y1, y2].every(Number.isInteger)) return undefined;
  if (outer === undefined) return { x1, x2, y1, y2 };
  return {
    x1: Math.max(x1, outer.x1),
    x2: Math.min(x2, outer.x2),
    y1: Math.max(y1, outer.y1),
    y2: Math.min(y2, outer.y2),
  };
}

/** Puts the lines where they belong; false where something is there already, or they do not fit. */
function place(lines, { x, y, transformers }, clip, { width, rows, ends }) {
  if (x < 0 || !Number.isInteger(x) || !Number.isInteger(y)) return false;
  if (clip && (clip.x1 >= clip.x2 || clip.y1 >= clip.y2)) return true;
  for (const [index, line] of lines.entries()) {
    const row = y + index;
    if (line.columns === 0 || rows[row] === undefined) continue;
    if (clip) {
      if (row < clip.y1 || row >= clip.y2) continue;
      if (x < clip.x1 || x + line.columns > clip.x2) return false;
    }
    if (x < ends[row] || x + line.columns > width) return false;
    // A text without a style of its own is handed back as it is.
    if (transformers.some((each) => each(line.text, index) !== line.text)) return false;
    rows[row] += ' '.repeat(x - ends[row]) + line.text;
    ends[row] = x + line.columns;
  }
  return true;
}
