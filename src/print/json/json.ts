/**
 * Makes the JSON of a brief, in the form of `json-form.ts`: the whole brief, its check result, and where its words are
 * in the source. The data is unsanitised; characters that a terminal would act upon are escaped.
 */

import type { Brief } from '../../brief/model/brief.ts';
import type { Section } from '../../brief/model/sections.ts';
import type { CheckResult } from '../../evidence/record/check-result.ts';
import { tally, tallyFound } from '../../evidence/record/record.ts';
import { wordVerdictOf } from '../../evidence/verdict/word-verdict.ts';
import { definedOnly } from '../../text/defined-only.ts';
import { asciiJson, escapeJson } from '../../text/safety/escape-json.ts';
import type { Extracts } from '../document/notes.ts';
import { sectionsFor } from '../document/sections.ts';
import type { BriefJson } from './json-form.ts';

export interface JsonOptions {
  /** The file that the brief was read from. */
  readonly path?: string;
  /** Of its bytes, 64 lower-case hexadecimal digits. */
  readonly sha256?: string;
  readonly result?: CheckResult;
  readonly extracts?: Extracts;
  /** The sections to print; absent or empty: all. */
  readonly sections?: readonly Section[];
}

type Evidence = NonNullable<NonNullable<BriefJson['quotes']>[number]['evidence']>;
type EvidenceOf = (section: Section, index: number) => { readonly evidence?: Evidence };

/** The JSON as data. */
export function briefJson(brief: Brief, options: JsonOptions = {}): BriefJson {
  const { path, sha256, result, extracts } = options;
  const evidenceOf = evidenceFrom(result, extracts);
  const withEvidence = <Item extends { readonly at: readonly object[] }>(
    section: Section,
    items: readonly Item[],
  ) => items.map((item, index) => ({ ...item, ...evidenceOf(section, index) }));
  const { id, title, date, prepared, tags, sources } = brief;
  const sections: Pick<BriefJson, Section> = {
    summary: withEvidence('summary', brief.summary),
    figures: withEvidence('figures', brief.figures),
    people: withEvidence('people', brief.people),
    quotes: withEvidence('quotes', brief.quotes),
    questions: brief.questions,
    caveats: brief.caveats,
  };
  return {
    version: 1,
    id,
    ...definedOnly({ path, sha256 }),
    title,
    ...(date !== undefined && { date }),
    ...(prepared && { prepared }),
    tags,
    sources,
    ...(result && { checked: checkedJson(result, extracts) }),
    ...Object.fromEntries(
      sectionsFor(options.sections).map(({ name }) => [name, sections[name]] as const),
    ),
  };
}

/** One object on one line, without a line feed. */
export function formatJson(value: object, isAscii = false): string {
  const json = escapeJson(JSON.stringify(value));
  return isAscii ? asciiJson(json) : json;
}

function checkedJson(
  result: CheckResult,
  extracts: Extracts | undefined,
): NonNullable<BriefJson['checked']> {
  const about = extracts && extracts.about !== '' ? { about: extracts.about } : {};
  if (result.kind === 'unchecked') return { basis: 'none', why: result.why, ...about };
  const { basis, record } = result;
  const points = tallyFound(record, 'summary');
  const people = tallyFound(record, 'people');
  return {
    basis,
    // The day of a check that is made now is left out: the same brief gives the same JSON tomorrow.
    ...(basis === 'record' && { on: record.checked }),
    sources: record.sources.map(({ key, sha256 }) => ({
      ...(key !== undefined && { key }),
      sha256,
    })),
    ...tally(record),
    ...(points.total > 0 && { points }),
    ...(people.total > 0 && { people }),
    ...about,
  };
}

function evidenceFrom(result: CheckResult | undefined, extracts: Extracts | undefined): EvidenceOf {
  if (result?.kind !== 'checked') return () => ({});
  const notes = byItem(extracts?.items ?? []);
  const found = byItem(result.record.items);
  return (section, index) => {
    const item = found.get(`${section} ${index}`);
    if (!item) return {};
    const { verdict, beforeReview, grade, passages, findings } = item;
    const note = notes.get(`${section} ${index}`);
    return {
      evidence: {
        status: verdict,
        verdict: wordVerdictOf(verdict, beforeReview),
        ...(grade !== undefined && { grade }),
        findings: [...findings],
        passages: passages.map((places) => places.map((place) => ({ ...place }))),
        ...(note && { said: note.said, extracts: note.extracts, difference: note.difference }),
      },
    };
  };
}

function byItem<Item extends { readonly section: string; readonly index: number }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [`${item.section} ${item.index}`, item]));
}
