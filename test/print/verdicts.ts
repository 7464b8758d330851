/**
 * An invented article, and a brief whose items come to every verdict: for pages that must show each of
 * them. Made by the checker itself, so that the pages are those that a user sees.
 */

import { readSource } from '../../src/article/source-text.ts';
import type { Brief } from '../../src/brief/model/brief.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import type { CheckResult } from '../../src/evidence/record/check-result.ts';
import { type EvidenceRecord, recordItems } from '../../src/evidence/record/record.ts';
import { verifyBrief } from '../../src/evidence/verify-brief.ts';
import type { CheckedTexts } from '../../src/print/extracts/extracts.ts';

const ARTICLE = `The lighthouse at Skerrow went dark on Monday, its keepers said.
Some 40 ships were outside the harbour, the pilot office said. More than 30 of them carried grain.
“We are not opening the harbour before Friday,” said Ada Pollard, the harbour master, who had been on the quay since the first of the alarms and had by then counted every lamp on the breakwater twice over, in the rain, with a deckhand to hold her umbrella. “The light may be back sooner. Nobody can promise that.”
Lewis Varga, a pilot, called it “very clear” that the lamp had failed. The office, too, called the matter “very clear”.
The repair is put at £3.6m. It is not known who will pay.
`;

const BRIEF = `sitrep: 1
id: verdicts
title: Every verdict there is
date: 2026-11-22
source:
  headline: Skerrow goes dark
  outlet: The Exercise Gazette
  author: J. Sample
  published: 2026-11-21
summary:
  - The lighthouse at Skerrow went dark, its keepers said. (p1)
  - The navy sent 12 ships. (p2)
  - text: No fewer than 9 lamps were out.
    at: p1
    reviewed: {why: a caption of the article counts them, by: R. Tester, of: lkdjkccn}
figures:
  - Some 40 ships (p2)
  - what: ships that carried grain
    value: 30
    exact: 30 of them carried grain
    at: p2
  - what: the repair
    value: £3.6m
    exact: The repair is put at £3.6m
    at: p4
people:
  - {name: Ada Pollard, role: harbour master, at: p3}
quotes:
  - “Nobody can promise that.” -- Ada Pollard (p3)
  - “We are opening the harbour before Friday” -- Ada Pollard (p3)
  - “We are not opening the harbour before Friday” -- Lewis Varga (p3)
  - “very clear” -- Lewis Varga (p4)
  - “as dark as a cellar” -- the keepers (p1)
questions:
  - Who pays? (p5)
`;

const HASH = 'ab12cd34ef56'.padEnd(64, '0');

function read(yaml: string): Brief {
  const { brief, diagnostics } = parseBrief(yaml, 'verdicts.yaml');
  if (!brief) throw new Error(JSON.stringify(diagnostics));
  return brief;
}

export const verdictsBrief: Brief = read(BRIEF);

const texts = new Map([[undefined, readSource(ARTICLE)]]);
const evidence = verifyBrief(verdictsBrief, texts);
const record: EvidenceRecord = {
  brief: '0'.repeat(64),
  checked: '2026-11-22',
  sources: [{ sha256: HASH }],
  items: recordItems(evidence.items),
};

/** With the text here. */
export const live: CheckedTexts = {
  result: { kind: 'checked', basis: 'source', record },
  texts,
  check: evidence,
};

/** With the record alone. */
export const recorded: CheckedTexts = {
  result: { kind: 'checked', basis: 'record', record },
  texts: new Map(),
};

export const unchecked = (
  why: Extract<CheckResult, { kind: 'unchecked' }>['why'],
): CheckedTexts => ({
  result: { kind: 'unchecked', why },
  texts: new Map(),
});
