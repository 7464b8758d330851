/** Options that more than one command has, or whose values take more than a word to read. */
import { InvalidArgumentError } from 'commander';
import { ENCODINGS, isEncoding } from '../../article/text-files/encoding.ts';
import type { Section } from '../../brief/model/sections.ts';
import { nearest } from '../../diagnostics/did-you-mean.ts';
import {
  DEFAULT_PAGE_LENGTH,
  MIN_PAGE_LENGTH,
  PAPER_LINES,
  PAPER_NAMES,
} from '../../print/document/format.ts';
import { SECTION_NAMES } from '../../print/document/sections.ts';
import { FORMAT_NAMES, FORMATS } from '../../print/formats.ts';
import type { OptionRecord } from './command.ts';

export const json = { help: 'print JSON', isOfferedInKiosk: true } as const satisfies OptionRecord;

export const library = {
  value: 'folder',
  help: 'folder of briefs (default: $SITREP_LIBRARY, ./briefs, or the user’s own)',
  parse: (text: string) => parseName(text, 'a folder'),
} as const satisfies OptionRecord;

export const limit = {
  value: 'count',
  help: 'at most so many briefs, the newest',
  parse: (text: string) => parseNumber(text, 1, MAX_LISTED),
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

export const encoding = {
  value: 'name',
  help: 'encoding of the article, such as windows-1252 (default: it is recognised)',
  parse: parseEncoding,
} as const satisfies OptionRecord;

export const color = {
  value: 'when',
  help: 'when to use colour',
  choices: ['auto', 'always', 'never'],
  default: 'auto',
} as const satisfies OptionRecord;

const MAX_LISTED = 1_000_000;
const [MIN_WIDTH, MAX_WIDTH] = [20, 400];

export const width = {
  value: 'columns',
  help: `width of the text, ${MIN_WIDTH} to ${MAX_WIDTH} (default: the terminal’s, up to 80; without a terminal 72)`,
  parse: (text: string) => parseNumber(text, MIN_WIDTH, MAX_WIDTH),
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

export const ascii = {
  help: 'ASCII only: plain marks, dashes and currency codes',
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

export const format = {
  value: 'format',
  help: FORMATS.map(({ name, help }) => `${name}: ${help}`).join('; '),
  choices: FORMAT_NAMES,
  default: 'text',
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

export const section = {
  value: 'names',
  help: `only these sections, separated by commas: ${SECTION_NAMES.join(', ')}`,
  parse: parseSections,
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

const MAX_ARTICLES = 10_000;

export const article = {
  value: 'number',
  help: 'only this one of the articles in a file',
  parse: (text: string) => parseNumber(text, 1, MAX_ARTICLES),
} as const satisfies OptionRecord;

const MAX_PAGE_LENGTH = 1000;

export const pageLength = {
  value: 'lines',
  help: `text on pages of this many lines, ${MIN_PAGE_LENGTH} to ${MAX_PAGE_LENGTH}, separated by form feeds`,
  parse: (text: string) => parseNumber(text, MIN_PAGE_LENGTH, MAX_PAGE_LENGTH),
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

export const paper = {
  value: 'size',
  help: `text on pages for A4 (${PAPER_LINES.a4} lines) or US Letter (${PAPER_LINES.letter})`,
  choices: PAPER_NAMES,
  conflicts: ['pageLength'],
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

export const paged = {
  help: `text on pages of ${DEFAULT_PAGE_LENGTH} lines, for A4 and US Letter alike`,
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

export const toc = {
  help: 'print several briefs as one booklet that begins with a table of contents',
  conflicts: ['outputDir'],
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

export const crlf = {
  help: 'end lines in CR LF, as mail does',
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

export const output = {
  value: 'file',
  help: 'write to this file, all of it or nothing; - is standard output',
  parse: (text: string) => parseName(text, 'a file'),
  conflicts: ['outputDir'],
} as const satisfies OptionRecord;

export const outputDir = {
  value: 'folder',
  help: 'write each brief to a file in this folder, named by its id',
  parse: (text: string) => parseName(text, 'a folder'),
} as const satisfies OptionRecord;

export const force = {
  help: 'replace files that already exist',
} as const satisfies OptionRecord;

export const source = {
  value: 'file',
  help: 'text that the briefs were taken from; key=FILE for a brief with several sources; may be repeated',
  parse: (text: string, before: readonly string[] = []): readonly string[] => [
    ...before,
    parseName(text, 'a file'),
  ],
} as const satisfies OptionRecord;

function parseNumber(text: string, least: number, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most)
    throw new InvalidArgumentError(`Expected a whole number from ${least} to ${most}.`);
  return number;
}

/** Refuses an empty name, as of a variable that is not set: it would be the current folder. */
function parseName(text: string, expected: string): string {
  if (text === '') throw new InvalidArgumentError(`Expected ${expected}.`);
  return text;
}

/** Names by commas; the option may be given several times. */
function parseSections(text: string, before: readonly Section[] = []): readonly Section[] {
  const names = text.split(',').map((name) => name.trim());
  const known = names.flatMap(
    (name) => SECTION_NAMES.find((candidate) => candidate === name) ?? [],
  );
  const unknown = names.find((name) => !known.some((candidate) => candidate === name));
  if (unknown !== undefined) {
    const guess = nearest(unknown, SECTION_NAMES);
    throw new InvalidArgumentError(
      guess === undefined
        ? `Expected one of: ${SECTION_NAMES.join(', ')}.`
        : `Did you mean ${guess}?`,
    );
  }
  return [...before, ...known];
}

function parseEncoding(text: string): string {
  if (isEncoding(text)) return text;
  const guess = nearest(text.toLowerCase(), ENCODINGS);
  const hint = guess === undefined ? 'such as windows-1252.' : `did you mean ${guess}?`;
  throw new InvalidArgumentError(`Expected an encoding; ${hint}`);
}
