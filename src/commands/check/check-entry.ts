/** Checks a brief against its sources, with the findings as diagnostics of its file; and formats the result as a line. */
import { dirname, resolve } from 'node:path';
import { countItems } from '../../brief/model/sections.ts';
import {
  type Diagnostic,
  diagnose,
  sortDiagnostics,
  withinLimits,
} from '../../diagnostics/diagnostic.ts';
import { FINDINGS, type FindingCode } from '../../diagnostics/findings.ts';
import {
  formatDay,
  formatFaults,
  formatOwnWords,
  formatSources,
  formatTally,
  UNCHECKED_REASON,
} from '../../evidence/record/check-result.ts';
import { type EvidenceRecord, isInOwnWords } from '../../evidence/record/record.ts';
import { wordOf } from '../../evidence/verdict/verdict.ts';
import type { CheckedText, ItemFinding } from '../../evidence/verify-brief.ts';
import { languageInPlaceOf } from '../../language/recognise.ts';
import type { Entry, Invocation } from '../../library/briefs/library.ts';
import { type CheckedBrief, checkBrief } from '../../library/checking/check-brief.ts';
import type { NamedSource } from '../../library/sources/load-source.ts';

type ItemId = Pick<ItemFinding, 'section' | 'index'>;

export interface CheckedEntry {
  readonly entry: Entry;
  /** Absent where the brief is broken. */
  readonly checkedBrief?: CheckedBrief;
}

/** Checks a sound brief against those of its sources that are here; a broken brief stays as it is. */
export async function checkEntry(
  entry: Entry,
  named: readonly NamedSource[],
  invocation: Invocation,
): Promise<CheckedEntry> {
  const { brief } = entry;
  if (!brief) return { entry };
  const checkedBrief = await checkBrief({ ...entry, brief }, invocation, named);
  const found = [
    ...sourceFaults(entry, checkedBrief),
    ...findingsOf(entry, checkedBrief),
    ...recordedFindings(entry, checkedBrief),
    ...warningsOf(entry, checkedBrief),
    ...languageFaults(entry, checkedBrief),
    ...datedAhead(entry, checkedBrief),
  ];
  const diagnostics = sortDiagnostics([...entry.diagnostics, ...found]);
  return { entry: withinLimits({ ...entry, diagnostics }), checkedBrief };
}

/** `24 of 24 verified against the source whose SHA-256 begins db5dbc37d0b4`; undefined for a brief without a source. */
export function formatChecked({ result, check }: CheckedBrief): string | undefined {
  if (result.kind === 'unchecked') {
    const { why } = result;
    return why === 'no-source' ? undefined : `not checked: ${UNCHECKED_REASON[why]}`;
  }
  const { basis, record, isAhead } = result;
  const answered = check?.answered.length ?? 0;
  const parts = [formatTally(record), ...formatOwnWords(record, answered)].filter(
    (part) => part !== '',
  );
  const [counted = 'nothing to verify', ...rest] = parts;
  const how =
    basis === 'source'
      ? ''
      : ` on ${formatDay(record.checked, isAhead)}, says its record; the source is not here`;
  const first = `${counted} against ${formatSources(record)}${how}`;
  const texts = basis === 'source' ? textWords(check?.texts ?? []) : [];
  return [first, ...formatFaults(record), ...uncheckedWords(record), ...rest, ...texts].join('; ');
}

/** `title, 1 of 2 questions: names and numbers found`; nothing where none were, since they have no mark. */
function textWords(texts: readonly CheckedText[]): readonly string[] {
  const found = texts.filter(({ verdict }) => verdict === 'found');
  const counts = [...Map.groupBy(found, ({ section }) => section)].map(([section, some]) => {
    const total = texts.filter((one) => one.section === section).length;
    return section === 'title' ? 'title' : countItems(section, total, some.length);
  });
  return counts.length === 0 ? [] : [`${counts.join(', ')}: ${wordOf('found', 'summary')}`];
}

/** Of quotes and figures, which could not be checked, counted from 1: `unchecked: figure 3`. */
function uncheckedWords({ items }: EvidenceRecord): readonly string[] {
  const names = items
    .filter(({ section, verdict }) => verdict === 'unchecked' && !isInOwnWords(section))
    .map(nameOf);
  if (names.length === 0) return [];
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
  return [`unchecked: ${names.slice(0, MAX_NAMED).join(', ')}${more}`];
}

/** Lines that say why: `figure 3 is not checked: its unit is not the one beside this number`. */
export function formatUnchecked({ check }: CheckedBrief): readonly string[] {
  return (check?.items ?? [])
    .flatMap((item) =>
      item.why === undefined ? [] : `${nameOf(item)} is not checked: ${item.why}`,
    )
    .slice(0, MAX_NAMED);
}

function nameOf({ section, index }: ItemId): string {
  return `${section === 'quotes' ? 'quote' : 'figure'} ${index + 1}`;
}

const MAX_NAMED = 5;

/** Lines that say how the texts were read, where they are no plain UTF-8 with a paragraph a line. */
export function formatReadings({ readings }: CheckedBrief): readonly string[] {
  return readings.flatMap(({ key, reading }) =>
    reading.kind === 'text'
      ? reading.readAs.map((as) => `source${key === undefined ? '' : ` ${key}`} read as ${as}`)
      : [],
  );
}

/** A source with another hash, or one that is not here and has no record in its place. */
function sourceFaults(entry: Entry, { readings, result }: CheckedBrief): Diagnostic[] {
  const faults = readings.map(({ key, reading }) => {
    if (reading.kind === 'text') return undefined;
    const hash = entry.brief?.sources.find((one) => one.key === key)?.sha256 ?? '';
    if (reading.kind === 'changed') {
      const message = `expected a source with the hash ${hash}, found one with ${reading.sha256}`;
      const help = `name the text that the brief was taken from: --source ${fileOf(key)}`;
      return diagnose('source-changed', message, {
        range: rangeOfSource(entry, key, 'sha256'),
        help,
      });
    }
    const range = rangeOfSource(entry, key);
    if (reading.isDamaged === true) {
      const message = 'expected the text of the source, found a damaged copy in the source store';
      const help = `sitrep source remove ${hash.slice(0, SHORT)}, then add the text again`;
      return diagnose('source-not-here', message, { range, help });
    }
    if (result.kind === 'checked' && result.basis === 'record') return undefined;
    const isLapsed = result.kind === 'unchecked' && result.why === 'lapsed';
    const which = hash === '' ? '' : `, whose SHA-256 begins ${hash.slice(0, SHORT)}`;
    const message = isLapsed
      ? 'expected the text of the source, found only a record of an earlier state of the brief'
      : `expected the text of the source${which}, found ${reading.found ?? 'none'}`;
    const keep = hash === '' ? ', and write the hash that it prints as sha256: in the brief' : '';
    const help = `name it with --source ${fileOf(key)}, or keep it: sitrep source add FILE${keep}`;
    return diagnose('source-not-here', message, { range, help });
  });
  return faults.filter((fault) => fault !== undefined);
}

/** A file as `--source` takes it. */
const fileOf = (key: string | undefined): string => (key === undefined ? 'FILE' : `${key}=FILE`);

/** Digits of a hash that are enough to name it. */
const SHORT = 12;

/** A missing text is reported once, not for each item; what only the record knows is reported by `recordedFindings`. */
function findingsOf(entry: Entry, { check, result }: CheckedBrief): Diagnostic[] {
  const recorded = new Set(
    result.kind === 'checked' && result.basis === 'record'
      ? check?.items.flatMap((item) => (item.verdict === 'unchecked' ? idOf(item) : []))
      : [],
  );
  return (check?.findings ?? [])
    .filter((finding) => finding.code !== 'source-not-here' && !recorded.has(idOf(finding)))
    .map((finding) =>
      diagnose(finding.code, finding.message, {
        range: rangeOfItem(entry, finding),
        help: finding.help,
      }),
    );
}

/** What the record says of items that cannot be checked here. */
function recordedFindings(entry: Entry, { check, result }: CheckedBrief): Diagnostic[] {
  if (result.kind !== 'checked' || result.basis !== 'record') return [];
  const { checked, items } = result.record;
  const live = new Map(check?.items.map((item) => [idOf(item), item.verdict]));
  return items
    .filter(
      (item) =>
        item.verdict !== 'reviewed' && (live.get(idOf(item)) ?? 'unchecked') === 'unchecked',
    )
    .flatMap((item) =>
      item.findings
        .filter((code) => code !== 'source-not-here')
        .map((code) =>
          diagnose(code, `according to the record of ${checked}, ${inOneSentence(code)}`, {
            range: rangeOfItem(entry, item),
            help: 'to see where, name the source with --source FILE',
          }),
        ),
    );
}

/** The first sentence of what a code means, as the second half of a sentence. */
function inOneSentence(code: FindingCode): string {
  const [sentence = ''] = FINDINGS[code].explanation.split(/\.(?:\s|$)/);
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function warningsOf(entry: Entry, { check }: CheckedBrief): Diagnostic[] {
  return (check?.sourceWarnings ?? []).map(({ source, message }) =>
    diagnose('source-marks', `in the source, ${message}`, {
      range: rangeOfSource(entry, source),
      help: 'look there yourself: where a quotation ends is not certain; the brief needs no change',
    }),
  );
}

/** A stated language that the text is plainly not in. */
function languageFaults(entry: Entry, { readings }: CheckedBrief): Diagnostic[] {
  return readings.flatMap(({ key, reading }) => {
    const stated = entry.brief?.sources.find((one) => one.key === key)?.language;
    if (reading.kind !== 'text' || stated === undefined) return [];
    const found = languageInPlaceOf(stated, reading.text);
    if (found === undefined) return [];
    const message = `expected a text in the language ‘${stated}’, found one that reads as ‘${found}’`;
    const range = rangeOfSource(entry, key, 'language');
    return [diagnose('source-language', message, { range, help: `write language: ${found}` })];
  });
}

function datedAhead(entry: Entry, { result }: CheckedBrief): Diagnostic[] {
  if (result.kind !== 'checked' || result.isAhead !== true) return [];
  const message = `expected a record made today or earlier, found one dated ${result.record.checked}`;
  const range = entry.yaml?.keyRange([
    entry.brief?.sources[0]?.key === undefined ? 'source' : 'sources',
  ]);
  return [
    diagnose('record-dated-ahead', message, {
      range,
      help: 'check the brief with its source again: sitrep check --record --source FILE',
    }),
  ];
}

function idOf({ section, index }: ItemId): string {
  return `${section}/${index}`;
}

function rangeOfItem({ yaml }: Entry, { section, index, key }: ItemId & Pick<ItemFinding, 'key'>) {
  const item = section === 'title' ? [section] : [section, index];
  const hasKey = key !== undefined && yaml?.node([...item, key]) !== undefined;
  return hasKey ? yaml?.valueRange([...item, key]) : yaml?.valueRange(item);
}

function rangeOfSource({ yaml }: Entry, key: string | undefined, field?: string) {
  const source = key === undefined ? ['source'] : ['sources', key];
  const hasField = field !== undefined && yaml?.node([...source, field]) !== undefined;
  return hasField ? yaml?.valueRange([...source, field]) : yaml?.keyRange(source);
}

/** The entries, with a warning on each whose id another brief of its folder has too. */
export function warnOfDuplicateIds(entries: readonly Entry[], cwd: string): readonly Entry[] {
  const alike = Map.groupBy(
    entries.filter(({ brief }) => brief),
    ({ path, id }) => `${id}\0${dirname(resolve(cwd, path))}`,
  );
  const others = new Map<Entry, Entry>();
  for (const same of alike.values()) {
    for (const entry of same) {
      const other = same.find(({ path }) => resolve(cwd, path) !== resolve(cwd, entry.path));
      if (other) others.set(entry, other);
    }
  }
  return entries.map((entry) => {
    const other = others.get(entry);
    return other ? withWarning(entry, other) : entry;
  });
}

function withWarning(entry: Entry, other: Entry): Entry {
  const isGiven = entry.yaml?.node(['id']) !== undefined;
  const message = `expected an id that no other brief of the folder has, found ‘${entry.id}’, which ${other.path} has too`;
  const warning = diagnose('duplicate-id', message, {
    range: isGiven ? entry.yaml?.valueRange(['id']) : undefined,
    help: isGiven ? 'give one of the two another id' : 'give one of the two another id: id: …',
  });
  return { ...entry, diagnostics: sortDiagnostics([...entry.diagnostics, warning]) };
}
