/** What checking a brief against its sources adds to what is said of it, and how it stands in a line. */
import { type Diagnostic, diagnose, sortDiagnostics } from '../diagnostics/diagnostic.ts';
import { tally } from '../evidence/record.ts';
import {
  formatSources,
  formatTally,
  type Standing,
  UNCHECKED_REASON,
} from '../evidence/standing.ts';
import type { Evidence, ItemFinding } from '../evidence/verify-brief.ts';
import type { Entry, Place } from '../library/library.ts';
import type { NamedSource } from '../library/sources.ts';
import { type Proof, proveBrief } from '../library/standing.ts';

export interface CheckedEntry {
  readonly entry: Entry;
  /** Absent where the brief is broken. */
  readonly proof?: Proof;
}

/** Checks a sound brief against those of its sources that are here; any other entry stays as it is. */
export async function checkAgainstSources(
  entry: Entry,
  named: readonly NamedSource[],
  place: Place,
): Promise<CheckedEntry> {
  const { brief } = entry;
  if (!brief) return { entry };
  const proof = await proveBrief({ ...entry, brief }, place, named);
  const found = [
    ...changedSources(entry, proof),
    ...(proof.evidence
      ? [...findingsOf(entry, proof.evidence), ...warningsOf(entry, proof.evidence)]
      : []),
  ];
  const diagnostics = sortDiagnostics([...entry.diagnostics, ...found]);
  return { entry: { ...entry, diagnostics }, proof };
}

/** `24 of 24 verified against db5dbc37d0b4`; undefined for a brief without a source. */
export function formatChecked(standing: Standing): string | undefined {
  if (standing.kind === 'unchecked') {
    const { why } = standing;
    if (why === 'no-source') return undefined;
    const how =
      why === 'changed' ? '' : '; name it with --source FILE, or keep it: sitrep source add FILE';
    return `not checked: ${UNCHECKED_REASON[why]}${how}`;
  }
  const { basis, record } = standing;
  const counted = formatTally(tally(record)) || 'nothing to verify';
  const how =
    basis === 'source' ? '' : ` on ${record.checked}, says its record; the source is not here`;
  return `${counted} against ${formatSources(record)}${how}`;
}

function changedSources(entry: Entry, { readings }: Proof): Diagnostic[] {
  return readings.flatMap(({ key, reading }) => {
    if (reading.kind !== 'changed') return [];
    const source = entry.brief?.sources.find((one) => one.key === key);
    const place = placeOfSource(entry, key, 'sha256');
    const message = `expected a source with the hash ${source?.sha256 ?? ''}, found one with ${reading.sha256}`;
    return diagnose('source-changed', message, { place });
  });
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
