/** The only table of formats: the command line, its help, the reader’s print menu and printing read it. */
import type { Format } from './document/format.ts';
import { HTML } from './html/html-format.ts';
import { JSON_LINES, JSON_OBJECT } from './json/json-format.ts';
import { MARKDOWN } from './markdown/markdown-format.ts';
import { TEXT } from './text/text-format.ts';

/** In the order of the help and the menu. To add a format, write its record and add it here. */
export const FORMATS = [TEXT, MARKDOWN, HTML, JSON_OBJECT, JSON_LINES] as const;

export type FormatName = (typeof FORMATS)[number]['name'];

export const FORMAT_NAMES: readonly FormatName[] = FORMATS.map(({ name }) => name);

export function formatNamed(name: FormatName): Format {
  return FORMATS.find((format) => format.name === name) ?? TEXT;
}

/** What the reader’s print menu offers: a format, with or without extracts of the sources. */
export interface Form extends Pick<Format, 'suffix' | 'hasPages'> {
  readonly label: string;
  readonly format: FormatName;
  readonly hasExtracts: boolean;
}

/** In the order of the menu. */
export const FORMS: readonly Form[] = FORMATS.flatMap((format) => {
  if (!('menu' in format)) return [];
  const { name, suffix, hasPages, menu } = format;
  const known = { format: name, suffix, hasPages };
  return [
    { ...known, label: menu.plain, hasExtracts: false },
    { ...known, label: menu.withExtracts, hasExtracts: true },
  ];
});
