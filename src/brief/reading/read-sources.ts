/** Reads the sources of a brief, one or several, each a path or a mapping. */

import { ENCODINGS, isEncoding } from '../../article/text-files/encoding.ts';
import { type Diagnostic, diagnose, shortened } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/did-you-mean.ts';
import { definedOnly } from '../../text/defined-only.ts';
import type { RawBrief } from '../format/schema.ts';
import { limitsOf, MAX_SKIPPED } from '../format/skipped-paragraphs.ts';
import type { Anchor, Source } from '../model/brief.ts';
import type { Credibility, Reliability } from '../model/field-values.ts';
import type { KeyPath, YamlFile } from '../yaml/yaml-file.ts';

type RawSource = NonNullable<RawBrief['source']>;

export function readSources(
  { source, sources }: RawBrief,
  file: YamlFile,
): {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  if (source !== undefined && sources !== undefined) {
    diagnostics.push(
      diagnose('source-and-sources', 'expected either ‘source’ or ‘sources’, found both', {
        range: file.keyRange(['sources']),
        help: 'put all of them under ‘sources’, each with a key',
      }),
    );
  }
  const given: [RawSource, string | undefined, KeyPath][] =
    sources !== undefined
      ? Object.entries(sources).map(([key, raw]) => [raw, key, ['sources', key]])
      : source !== undefined
        ? [[source, undefined, ['source']]]
        : [];
  let room = MAX_SKIPPED;
  const read = given.map(([raw, key, path]) => {
    if (typeof raw === 'string') return readSource(raw, key, []);
    for (const date of ['published', 'retrieved'] as const) {
      diagnostics.push(...diagnoseDate(raw[date], file, [...path, date]));
    }
    diagnostics.push(...diagnoseEncoding(raw.encoding, file, [...path, 'encoding']));
    const skipped = readSkip(raw.skip ?? [], room, file, [...path, 'skip']);
    room -= skipped.value.length;
    diagnostics.push(...skipped.diagnostics);
    return readSource(raw, key, skipped.value);
  });
  return { sources: read, diagnostics };
}

/** The language of the sources that an item comes from; undefined where they have several. */
export function languageOf(at: readonly Anchor[], sources: readonly Source[]): string | undefined {
  const keys = new Set(at.map(({ source }) => source));
  const meant = at.length === 0 ? sources : sources.filter(({ key }) => keys.has(key));
  const languages = new Set(meant.map(({ language }) => language));
  return languages.size === 1 ? meant[0]?.language : undefined;
}

function diagnoseEncoding(label: string | undefined, file: YamlFile, path: KeyPath): Diagnostic[] {
  if (label === undefined || isEncoding(label)) return [];
  const guess = nearest(label.toLowerCase(), ENCODINGS);
  const message = `expected an encoding, found ‘${shortened(label)}’`;
  const help =
    guess === undefined
      ? 'such as: windows-1252, iso-8859-2, koi8-r, utf-16le'
      : `did you mean ‘${guess}’?`;
  return [diagnose('bad-encoding', message, { range: file.valueRange(path), help })];
}

/** The paragraphs that a source skips, at most as many as there is room for. */
function readSkip(
  entries: readonly string[],
  room: number,
  file: YamlFile,
  path: KeyPath,
): { readonly value: readonly number[]; readonly diagnostics: readonly Diagnostic[] } {
  const value: number[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const [index, entry] of entries.entries()) {
    const [first, last] = limitsOf(entry);
    const range = file.valueRange([...path, index]);
    if (last < first) {
      const message = `expected the lower paragraph first, found ‘${entry}’`;
      diagnostics.push(
        diagnose('bad-paragraph', message, { range, help: `write ${last}-${first}` }),
      );
    } else if (value.length + last - first >= room) {
      const message = `expected at most ${MAX_SKIPPED.toLocaleString('en')} paragraphs to skip in a brief, found more`;
      return {
        value,
        diagnostics: [...diagnostics, diagnose('bad-paragraph', message, { range })],
      };
    } else for (let number = first; number <= last; number++) value.push(number);
  }
  return { value, diagnostics };
}

function readSource(raw: RawSource, key: string | undefined, skip: readonly number[]): Source {
  const named = key === undefined ? {} : { key };
  if (typeof raw === 'string') return { ...named, file: raw, skip };
  const { skip: _, sha256, reliability, credibility, ...rest } = raw;
  const given = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  const rated: { reliability?: Reliability; credibility?: Credibility } = {
    ...definedOnly({ reliability, credibility }),
  };
  return {
    ...named,
    ...given,
    ...rated,
    ...(sha256 !== undefined && { sha256: sha256.toLowerCase() }),
    skip,
  };
}

/** The diagnostic for a date that the calendar does not have. The schema has checked its form. */
export function diagnoseDate(
  written: string | undefined,
  file: YamlFile,
  path: KeyPath,
): Diagnostic[] {
  if (written === undefined) return [];
  const day = written.slice(0, 10);
  const parsed = new Date(`${day}T00:00:00Z`);
  if (!Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day)) return [];
  const message = `expected a day of the calendar, found ‘${day}’`;
  return [diagnose('bad-date', message, { range: file.valueRange(path) })];
}
