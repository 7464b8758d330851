/** Options that more than one command has, or whose values take more than a word to read. */
import { InvalidArgumentError } from 'commander';
import { nearest } from '../../diagnostics/did-you-mean.ts';
import { SECTION_NAMES, type SectionName } from '../../print/document/sections.ts';
import { FORMAT_NAMES, FORMATS } from '../../print/formats.ts';
import {
  DEFAULT_PAGE_LENGTH,
  MIN_PAGE_LENGTH,
  PAPER_LINES,
  PAPER_NAMES,
} from '../../print/text/paper-sizes.ts';
import type { OptionRecord } from './command.ts';

export const json = { help: 'as JSON', isOfferedInKiosk: true } as const satisfies OptionRecord;

export const library = {
  value: 'folder',
  help: 'folder of briefs (default: $SITREP_LIBRARY, ./briefs, or the user’s own)',
  parse: (text: string) => parseName(text, 'a folder'),
} as const satisfies OptionRecord;

export const color = {
  value: 'when',
  help: 'use colour',
  choices: ['auto', 'always', 'never'],
  default: 'auto',
} as const satisfies OptionRecord;

const [MIN_WIDTH, MAX_WIDTH] = [20, 400];

export const width = {
  value: 'columns',
  help: `width of the text, ${MIN_WIDTH} to ${MAX_WIDTH} (default: 72; on a terminal its own, up to 80)`,
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
  help: `only these sections, by commas: ${SECTION_NAMES.join(', ')}`,
  parse: parseSections,
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

const MAX_PAGE_LENGTH = 1000;

export const pageLength = {
  value: 'lines',
  help: `text on pages of so many lines, ${MIN_PAGE_LENGTH} to ${MAX_PAGE_LENGTH}, parted by form feeds`,
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
  help: `text on pages of ${DEFAULT_PAGE_LENGTH} lines, which suit both`,
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

export const toc = {
  help: 'make several briefs a booklet, its contents on the first page',
  conflicts: ['outputDir'],
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

export const crlf = {
  help: 'end lines in CR LF, as mail does',
  isOfferedInKiosk: true,
} as const satisfies OptionRecord;

export const output = {
  value: 'file',
  help: 'write into a file, whole or not at all; - is standard output',
  parse: (text: string) => parseName(text, 'a file'),
  conflicts: ['outputDir'],
} as const satisfies OptionRecord;

export const outputDir = {
  value: 'folder',
  help: 'write each brief into a file of its own, named by its id',
  parse: (text: string) => parseName(text, 'a folder'),
} as const satisfies OptionRecord;

export const force = {
  help: 'replace files that are there already',
} as const satisfies OptionRecord;

export const source = {
  value: 'file',
  help: 'text that briefs were taken from, key=FILE where a brief has several; may be repeated',
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
function parseSections(text: string, before: readonly SectionName[] = []): readonly SectionName[] {
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
