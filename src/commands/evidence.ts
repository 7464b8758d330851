/** What checking a brief against its sources adds to what is said of it, and how it stands in a line. */
import { resolve } from 'node:path';
import type { Brief } from '../brief/model.ts';
import {
  type Diagnostic,
  diagnose,
  sortDiagnostics,
  withinLimits,
} from '../diagnostics/diagnostic.ts';
import { readSource, type SourceText } from '../evidence/source-text.ts';
import { type Evidence, type ItemFinding, verifyBrief } from '../evidence/verify-brief.ts';
import type { Entry } from '../library/library.ts';
import { loadSource, type NamedSource } from '../library/sources.ts';

export interface CheckedEntry {
  readonly entry: Entry;
  /** `24 of 24 verified against db5dbc37d0b4`; absent where the brief is broken or has no source. */
  readonly standing?: string;
}

/** Checks a sound brief against those of its sources that are here; any other entry stays as it is. */
export function checkAgainstSources(
  entry: Entry,
  named: readonly NamedSource[],
  cwd: string,
): CheckedEntry {
  const { brief } = entry;
  if (!brief || brief.sources.length === 0) return { entry };
  const texts = new Map<string | undefined, SourceText>();
  const hashes: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const source of brief.sources) {
    const reading = loadSource(source, resolve(cwd, entry.path), named, cwd);
    if (reading.kind === 'text') {
      texts.set(source.key, readSource(reading.text));
      hashes.push(reading.sha256.slice(0, 12));
    } else if (reading.kind === 'changed') {
      const place = placeOfSource(entry, source.key, 'sha256');
      const message = `expected a source with the hash ${source.sha256 ?? ''}, found one with ${reading.sha256}`;
      diagnostics.push(diagnose('source-changed', message, { place }));
    }
  }
  if (texts.size === 0) {
    const standing = 'not checked against its source, which is not here; name it: --source FILE';
    return { entry: withDiagnostics(entry, diagnostics), standing };
  }
  const evidence = verifyBrief(brief, texts);
  diagnostics.push(...findingsOf(entry, evidence), ...warningsOf(entry, evidence));
  const standing = `${countOf(brief, evidence)} verified against ${hashes.join(', ')}`;
  return { entry: withDiagnostics(entry, diagnostics), standing };
}

function withDiagnostics(entry: Entry, found: readonly Diagnostic[]): Entry {
  return withinLimits({ ...entry, diagnostics: sortDiagnostics([...entry.diagnostics, ...found]) });
}

function countOf({ summary, figures, quotes }: Brief, { counts }: Evidence): string {
  return `${counts.verified} of ${summary.length + figures.length + quotes.length}`;
}

/** That a text is not here is told once, not for each item. */
function findingsOf(entry: Entry, { findings }: Evidence): Diagnostic[] {
  return findings
    .filter(({ code }) => code !== 'source-not-here')
    .map((finding) =>
      diagnose(finding.code, finding.message, {
        place: placeOf(entry, finding),
        help: finding.help,
      }),
    );
}

function warningsOf(entry: Entry, { sourceWarnings }: Evidence): Diagnostic[] {
  return sourceWarnings.map(({ source, paragraph, message }) =>
    diagnose('source-marks', `in p${paragraph} of the source: ${message}`, {
      place: placeOfSource(entry, source),
    }),
  );
}

function placeOf({ places }: Entry, { section, index, key }: ItemFinding) {
  const item = [section, index];
  const hasKey = key !== undefined && places?.node([...item, key]) !== undefined;
  return hasKey ? places?.value([...item, key]) : places?.value(item);
}

function placeOfSource({ places }: Entry, key: string | undefined, field?: string) {
  const source = key === undefined ? ['source'] : ['sources', key];
  const hasField = field !== undefined && places?.node([...source, field]) !== undefined;
  return hasField ? places?.value([...source, field]) : places?.key(source);
}
