/** Options of the command line that more than one command has, or that take more than a word to read. */
import { InvalidArgumentError, Option } from 'commander';
import { nearest } from '../diagnostics/did-you-mean.ts';
import { SECTION_NAMES, type SectionName } from '../print/document/sections.ts';
import { FORMAT_NAMES, FORMATS } from '../print/formats.ts';
import { DEFAULT_PAGE_LENGTH, MIN_PAGE_LENGTH, PAPER_LINES } from '../print/text/paper-sizes.ts';

/** Each made when it is asked for. */
export const OPTIONS = {
  json: () => new Option('--json', 'as JSON'),
  library: () =>
    new Option(
      '--library <folder>',
      'folder of briefs (default: $SITREP_LIBRARY, ./briefs, or the user’s own)',
    ).argParser((value: string) => parseName(value, 'a folder')),
  colour: () =>
    new Option('--color <when>', 'use colour').choices(['auto', 'always', 'never']).default('auto'),
  width: () =>
    new Option(
      '--width <columns>',
      'width of the text, 20 to 400 (default: 72; on a terminal its own, up to 80)',
    ).argParser(parseWidth),
  ascii: () => new Option('--ascii', 'ASCII only: plain marks, dashes and currency codes'),
  screenReader: () =>
    new Option('--screen-reader', 'for a screen reader: lines of text that say what changes'),
  format: () =>
    new Option(
      '--format <format>',
      FORMAT_NAMES.map((name) => `${name}: ${FORMATS[name].prints}`).join('; '),
    )
      .choices(FORMAT_NAMES)
      .default('text'),
  sections: () =>
    new Option(
      '--section <names>',
      `only these sections, by commas: ${SECTION_NAMES.join(', ')}`,
    ).argParser(parseSections),
  pageLength: () =>
    new Option(
      '--page-length <lines>',
      `text on pages of so many lines, ${MIN_PAGE_LENGTH} to ${MAX_PAGE_LENGTH}, parted by form feeds`,
    ).argParser(parsePageLength),
  paper: () =>
    new Option(
      '--paper <size>',
      `text on pages for A4 (${PAPER_LINES.a4} lines) or US Letter (${PAPER_LINES.letter})`,
    )
      .choices(Object.keys(PAPER_LINES))
      .conflicts('pageLength'),
  paged: () =>
    new Option('--paged', `text on pages of ${DEFAULT_PAGE_LENGTH} lines, which suit both`),
  contents: () =>
    new Option('--toc', 'make several briefs a booklet, its contents on the first page').conflicts(
      'outputDir',
    ),
  crlf: () => new Option('--crlf', 'end lines in CR LF, as mail does'),
  output: () =>
    new Option('--output <file>', 'write into a file, whole or not at all; - is standard output')
      .argParser((value: string) => parseName(value, 'a file'))
      .conflicts('outputDir'),
  outputDir: () =>
    new Option(
      '--output-dir <folder>',
      'write each brief into a file of its own, named by its id',
    ).argParser((value: string) => parseName(value, 'a folder')),
  force: () => new Option('--force', 'replace files that are there already'),
  source: () =>
    new Option(
      '--source <file>',
      'text that briefs were taken from, key=FILE where a brief has several; may be repeated',
    ).argParser((value, before: readonly string[] = []) => [...before, parseName(value, 'a file')]),
} as const;

const MIN_WIDTH = 20;
const MAX_WIDTH = 400;

const MAX_PAGE_LENGTH = 1000;

function parsePageLength(value: string): number {
  const lines = Number(value);
  if (!/^\d+$/.test(value) || lines < MIN_PAGE_LENGTH || lines > MAX_PAGE_LENGTH) {
    throw new InvalidArgumentError(
      `Expected a whole number from ${MIN_PAGE_LENGTH} to ${MAX_PAGE_LENGTH}.`,
    );
  }
  return lines;
}

function parseWidth(value: string): number {
  const columns = Number(value);
  if (!/^\d+$/.test(value) || columns < MIN_WIDTH || columns > MAX_WIDTH) {
    throw new InvalidArgumentError(`Expected a whole number from ${MIN_WIDTH} to ${MAX_WIDTH}.`);
  }
  return columns;
}

/** An empty name, as of a variable that is not set, would be the current folder. */
function parseName(value: string, expected: string): string {
  if (value === '') throw new InvalidArgumentError(`Expected ${expected}.`);
  return value;
}

/** Names by commas; the option may be given several times. */
function parseSections(value: string, before: readonly SectionName[] = []): readonly SectionName[] {
  const names = value.split(',').map((name) => name.trim());
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
