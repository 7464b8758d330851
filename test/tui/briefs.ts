/** Briefs that the tests of the screen read, as an author would write them. All of it is invented. */
import { readdirSync, readFileSync } from 'node:fs';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';
import { compareEntries, type Entry } from '../../src/library/briefs/library.ts';

/** A short brief with every kind of item. */
export const HARBOUR = entry(
  'harbour',
  `
title: The harbour of Lisse stays closed
date: 2026-11-20
tags: [shipping, exercise]
source:
  headline: Lisse ‘closed until further notice’
  outlet: The Exercise Gazette
  published: 2026-11-19
summary:
  - The harbour is closed to ships over 5,000 tonnes. (p4, p9)
  - text: The café owners of the quay expect to lose the season.
    at: p11
    confidence: low
  - Grain leaves through Oudekerk instead – at a price. (p6)
figures:
  - {what: containers waiting on the quays, value: 11000, qualifier: about, by: port officials, at: p5}
  - {what: ships at anchor, value: 100, qualifier: more-than, by: the harbour master, as_of: on Thursday, at: p9}
  - {what: insured damage, value: £3bn, by: insurers, at: p20}
people:
  - {name: Ana Petrova, role: harbour master, org: Port of Lisse, attribution: named, at: p2}
  - {as: Port officials, attribution: anonymous, at: [p4, p5]}
quotes:
  - “heavy swell” -- Port officials (p4)
  - text: |-
      We have a small number of divers at the breakwater, and they have been there since the storm.

      The grain ‘won’t wait’, I know that. It will have to.
    by: Ana Petrova
    role: harbour master
    attribution: named
    extent: full
    said_to: reporters at the quay
    context: Asked about grain ships.
    note: The source does not close its marks.
    at: p15-16
questions:
  - How do more than 100 ships fit with “a quiet week”? (p9)
  - {q: Is the £3bn new damage?, status: partly, answer: A third dates from the spring., why: It decides who pays., at: p20}
  - {q: Who closed the harbour?, status: answered, answer: 'The harbour office, by order 44.', answered_on: 2026-11-20}
  - {q: Was a submarine seen?, status: dropped, at: p2}
  - {q: When does the dredger arrive?, needs: Its sailing list., at: [p6, p8]}
caveats:
  - The article is invented. (p1)
`,
);

/** Nothing but a title. */
export const EMPTY = entry('empty', 'title: Nothing yet');

export const ONE_POINT = entry(
  'one-point',
  `
title: Only one point
date: 2026-10-01
summary:
  - A café burnt down in Łódź; “heavy casualties” are feared – but not confirmed.
`,
);

/** Scripts with wide, joined and right-to-left letters. */
export const SCRIPTS = entry(
  'scripts',
  `
title: 港口 رسالة हिन्दी 👩‍🚀 in one title
date: 2026-09-09
summary:
  - 高雄港的挖泥船仍未抵达，港务局没有说明原因。没有人知道船何时到来，也没有人知道货物在哪里。
  - هذا الميناء مغلق أمام السفن الكبيرة حتى إشعار آخر، بحسب مسؤولين لم تذكر أسماؤهم.
  - उत्तर के बंदरगाह पर भारी क्षति हुई है, और किसी ने कारण नहीं बताया है।
  - Crews 👩‍🚀👨‍👩‍👧‍👦🇬🇧 waved from the ship 🏴󠁧󠁢󠁥󠁮󠁧󠁿 as it left ❤️‍🔥 for good.
figures:
  - {what: 集装箱, value: 11000, qualifier: about, by: 港务局, at: p1}
quotes:
  - {text: 船不会来了。, by: 高雄港, at: p2}
questions:
  - {q: متى يفتح الميناء؟, at: p3}
`,
);

/** Three errors, each of another kind. */
export const BROKEN = entry(
  'broken',
  `
title: Half a brief
date: 2026-13-40
sumary:
  - One point.
questions:
  - {q: Why?, status: opne}
`,
);

/** `count` points, every third of several lines, numbered so that each can be recognised. */
export function longBrief(count: number, id = 'long'): Entry {
  const points = Array.from({ length: count }, (_, index) => {
    const more =
      index % 3 === 2 ? ' and goes on for some lines, so that its place is seen'.repeat(5) : '';
    return `  - Point ${index + 1} stands here${more}. (p${index + 1})\n`;
  });
  return entry(id, `title: A long brief\ndate: 2026-08-08\nsummary:\n${points.join('')}`);
}

/** An entry from a brief without its first line. */
export function entry(id: string, yaml: string): Entry {
  return entryOf(`sitrep: 1\n${yaml.trimStart()}`, id);
}

/** The briefs of the repository, in the library's order. */
export function shippedEntries(): Entry[] {
  const folder = new URL('../../briefs/', import.meta.url);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const read = (name: string) =>
    entryOf(readFileSync(new URL(name, folder), 'utf8'), name.replace('.yaml', ''));
  return names.map(read).sort(compareEntries);
}

/** As the library makes one of a file. */
function entryOf(text: string, id: string): Entry {
  const document = parseBrief(text, `briefs/${id}.yaml`);
  return { ...document, id: document.brief?.id ?? id, isReadable: true };
}
