/** A brief of every verdict with its source, checked without a disk. All of it is invented. */

import { readSource } from '../../src/article/source-text.ts';
import type { CheckResult } from '../../src/evidence/record/check-result.ts';
import { recordItems } from '../../src/evidence/record/record.ts';
import { verifyBrief } from '../../src/evidence/verify-brief.ts';
import type { Entry } from '../../src/library/briefs/library.ts';
import type { CheckedBrief } from '../../src/library/checking/check-brief.ts';
import { reduce } from '../../src/tui/reader/reducer.ts';
import type { State } from '../../src/tui/state/state.ts';
import { entry } from './briefs.ts';

export const HASH = 'a1b2c3d4'.repeat(8);
export const OTHER_HASH = '0f1e2d3c'.repeat(8);
const BRIEF_HASH = '5566778899aabbcc'.repeat(4);

/** One paragraph a line; p9 opens a quotation mark that nobody closes. */
export const SOURCE = `INVENTED TEXT. There is no such harbour.
Lisse harbour ‘closed until further notice’
The harbour of Lisse has been closed to large ships since Monday, the port office said.
Port officials spoke of a “heavy swell” and said that about 11,000 containers were waiting on the quays.
Harbour master Ana Petrova told reporters at the breakwater: “We are not sending the divers down before Friday. The rule is very clear, and so is the sea.
“Nobody has ever thanked me for a harbour that stayed open a day too long.”
More than 100 ships lay at anchor on Thursday, Petrova said. Her deputy, Joris Maan, called it “a quiet week” at noon and “a quiet week” again at dusk.
The insurer Noorderlicht puts the damage at £3bn.
Grain leaves through Oudekerk instead, “at a price, said a shipper who gave no name.
The dredger is expected in spring.
`;

const BRIEF = `
title: The harbour of Lisse, checked
date: 2026-11-20
source:
  headline: Lisse harbour ‘closed until further notice’
  outlet: The Exercise Gazette
  file: sources/lisse.txt
  sha256: ${HASH}
  skip: [1]
summary:
  - The harbour has been closed to large ships since Monday. (p3)
  - Petrova and Brakel expect the divers on Friday. (p5, p7)
figures:
  - about 11,000 containers were waiting (p4)
  - {what: ships at anchor, value: 100, unit: ships, by: Ana Petrova, at: p7}
  - {what: insured damage, value: £3bn, by: Noorderlicht, exact: puts the damage at £3bn, at: p8}
people:
  - {name: Ana Petrova, role: harbour master, attribution: named, at: [p5, p7]}
quotes:
  - “heavy swell” -- Port officials (p4)
  - “We are sending the divers down before Friday.” -- Ana Petrova (p5)
  - text: |-
      The rule is very clear, and so is the sea.

      Nobody has ever thanked me for a harbour that stayed open a day too long.
    by: Ana Petrova
    role: harbour master
    at: p5-6
  - “a quiet week” -- Joris Maan (p7)
  - “Nobody has ever thanked me” -- Ana Petrova (p3)
  - “the tide takes what it wants” -- Ana Petrova (p7)
  - “The rule is very clear” -- Joris Maan (p5)
questions:
  - When does the dredger come? (p10)
caveats:
  - The shipper is not named. (p9)
`;

/** Quotes: verified, altered, over two paragraphs, ambiguous, misplaced, missing, another’s. */
export const CHECKED = entry('checked', BRIEF);

/** The brief checked against texts, by key; as the library does it. */
export function checkAgainst(
  { brief }: Entry,
  texts: ReadonlyMap<string | undefined, string>,
): CheckedBrief {
  if (!brief) throw new Error('a broken brief cannot be checked');
  const sources = new Map([...texts].map(([key, text]) => [key, readSource(text)]));
  const check = verifyBrief(brief, sources);
  const readings = brief.sources.map(({ key }) => {
    const text = texts.get(key);
    return {
      ...(key !== undefined && { key }),
      reading:
        text === undefined
          ? ({ kind: 'absent' } as const)
          : ({ kind: 'text', text, readAs: [], sha256: HASH, location: 'file' } as const),
    };
  });
  const record = {
    brief: BRIEF_HASH,
    checked: '2026-11-20',
    sources: [...texts.keys()].map((key) => ({ ...(key !== undefined && { key }), sha256: HASH })),
    items: recordItems(check.items),
  };
  return {
    result: { kind: 'checked', basis: 'source', record },
    readings,
    texts: sources,
    check,
  };
}

export const CHECKED_BRIEF = checkAgainst(CHECKED, new Map([[undefined, SOURCE]]));

const ABSENT = { readings: [{ reading: { kind: 'absent' } }], texts: new Map() } as const;

/** Without the text, as its record says. */
export const RECORDED: CheckedBrief = {
  ...ABSENT,
  result: { ...resultOf(CHECKED_BRIEF), basis: 'record' },
};
/** Without the text and without a record. */
export const ABSENT_CHECK: CheckedBrief = {
  ...ABSENT,
  result: { kind: 'unchecked', why: 'absent' },
};
/** With another text. */
export const CHANGED_CHECK: CheckedBrief = {
  readings: [{ reading: { kind: 'changed', sha256: OTHER_HASH, location: 'store' } }],
  texts: new Map(),
  result: { kind: 'unchecked', why: 'changed' },
};

function resultOf({ result }: CheckedBrief): Extract<CheckResult, { kind: 'checked' }> {
  if (result.kind !== 'checked') throw new Error('it was not checked');
  return result;
}

/** The state once the host has found a brief's check result. */
export function withCheckResult(state: State, of: Entry, result: CheckResult): State {
  return reduce(state, { kind: 'results', found: new Map([[of, result]]) });
}

/** The state once the host has checked a brief in full. */
export function checkedEntry(state: State, of: Entry, checkedBrief: CheckedBrief): State {
  return reduce(state, { kind: 'brief-checked', entry: of, checkedBrief });
}
