/**
 * Evidence records as JSON, as they lie beside briefs: keys in one order, two spaces, a line feed at the
 * end, so that the same check gives the same bytes. Places are selectors of the W3C Web Annotation Data
 * Model (4.2.6, Text Position Selector). Anything that is not such a record is refused, since it may come from anybody.
 */
import { FINDINGS, type FindingCode } from '../../diagnostics/findings.ts';
import { GRADES } from '../verdict/check.ts';
import { verdictOf, WORD_VERDICTS, wordVerdictOf } from '../verdict/word-verdict.ts';
import {
  CHECKED_SECTIONS,
  type CheckedSection,
  type EvidenceRecord,
  type RecordedItem,
  type RecordedPlace,
  type RecordedSource,
} from './record.ts';

const VERSION = 1;

export function formatRecord({ brief, checked, sources, items }: EvidenceRecord): string {
  const record = {
    sitrepEvidence: VERSION,
    brief: { sha256: brief },
    checked,
    sources: sources.map(({ key, sha256 }) => ({ ...(key !== undefined && { key }), sha256 })),
    items: items.map(({ section, index, verdict, grade, passages, findings }) => ({
      // A JSON Pointer (RFC 6901) into the brief.
      item: `/${section}/${index}`,
      verdict: wordVerdictOf(verdict),
      ...(grade !== undefined && { grade }),
      ...(findings.length > 0 && { findings }),
      passages: passages.map((places) =>
        places.map(({ source, paragraph, start, end }) => ({
          ...(source !== undefined && { source }),
          paragraph,
          selector: { type: 'TextPositionSelector', start, end },
        })),
      ),
    })),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** Whether two checks came to the same, whatever the day. */
export function isSameOutcome(one: EvidenceRecord, other: EvidenceRecord): boolean {
  return formatRecord({ ...one, checked: '' }) === formatRecord({ ...other, checked: '' });
}

/** Undefined for what is no record of this version. */
export function parseRecord(json: string): EvidenceRecord | undefined {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  const record = fieldsOf(value);
  const hash = readHash(fieldsOf(record.get('brief')).get('sha256'));
  const checked = record.get('checked');
  const sources = readList(record.get('sources'), readRecordedSource);
  const items = readList(record.get('items'), readItem);
  if (record.get('sitrepEvidence') !== VERSION || hash === undefined) return undefined;
  if (typeof checked !== 'string' || !isDay(checked)) return undefined;
  return sources && items && { brief: hash, checked, sources, items };
}

function readRecordedSource(value: unknown): RecordedSource | undefined {
  const source = fieldsOf(value);
  const sha256 = readHash(source.get('sha256'));
  const key = source.get('key');
  if (sha256 === undefined || !isKey(key)) return undefined;
  return { ...(key !== undefined && { key }), sha256 };
}

function readItem(value: unknown): RecordedItem | undefined {
  const item = fieldsOf(value);
  const pointer = readPointer(item.get('item'));
  const verdict = WORD_VERDICTS.find((known) => known === item.get('verdict'));
  const grade = GRADES.find((known) => known === item.get('grade'));
  const findings = readList(item.get('findings') ?? [], readCode);
  const passages = readList(item.get('passages'), (passage) => readList(passage, readPlace));
  if (!pointer || !verdict || !findings || !passages) return undefined;
  // Checking never calls an item wrong without an error that says why.
  const isWrong = verdict !== 'verified' && verdict !== 'unchecked';
  if (isWrong && !findings.some((code) => FINDINGS[code].severity === 'error')) return undefined;
  return {
    ...pointer,
    verdict: verdictOf(verdict, findings),
    ...(grade && { grade }),
    passages,
    findings,
  };
}

function readPointer(value: unknown): { section: CheckedSection; index: number } | undefined {
  const [, name, digits] =
    typeof value === 'string' ? (/^\/(\w+)\/(\d{1,6})$/.exec(value) ?? []) : [];
  const section = CHECKED_SECTIONS.find((known) => known === name);
  return section && { section, index: Number(digits) };
}

function readPlace(value: unknown): RecordedPlace | undefined {
  const place = fieldsOf(value);
  const selector = fieldsOf(place.get('selector'));
  const source = place.get('source');
  const [paragraph, start, end] = [
    place.get('paragraph'),
    selector.get('start'),
    selector.get('end'),
  ];
  if (!isCount(paragraph) || !isCount(start) || !isCount(end) || !isKey(source)) return undefined;
  return { ...(source !== undefined && { source }), paragraph, start, end };
}

function readCode(value: unknown): FindingCode | undefined {
  return typeof value === 'string' && isFindingCode(value) ? value : undefined;
}

function isFindingCode(value: string): value is FindingCode {
  return Object.hasOwn(FINDINGS, value);
}

function isDay(text: string): boolean {
  const isWritten = /^\d{4}-\d{2}-\d{2}$/.test(text);
  return isWritten && new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true;
}

function readHash(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : undefined;
}

function isKey(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && /^[A-Za-z][\w-]{0,63}$/.test(value));
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function readList<Item>(
  value: unknown,
  read: (item: unknown) => Item | undefined,
): Item[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const items = value.map(read).filter((item) => item !== undefined);
  return items.length === value.length ? items : undefined;
}
