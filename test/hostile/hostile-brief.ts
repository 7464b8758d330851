/** A brief, as a file, that holds one text wherever the format lets it hold any. */

/** The file's text; `text` in it is escaped, so that it may be anything at all. */
export function briefHolding(text: string): string {
  const quoted = JSON.stringify(text);
  return `sitrep: 1
title: ${quoted}
prepared: {by: ${quoted}, with: ${quoted}}
source: {file: ${quoted}, headline: ${quoted}, outlet: ${quoted}, author: ${quoted}}
summary:
  - ${quoted}
  - {text: ${quoted}, at: p1, confidence: low}
figures:
  - {what: ${quoted}, value: 3, unit: ${quoted}, by: ${quoted}, as_of: ${quoted}, exact: ${quoted}}
people:
  - {name: ${quoted}, role: ${quoted}, org: ${quoted}}
  - {as: ${quoted}}
quotes:
  - {text: ${quoted}, by: ${quoted}, role: ${quoted}, said_to: ${quoted}, context: ${quoted}, note: ${quoted}}
questions:
  - ${quoted}
  - {q: ${quoted}, why: ${quoted}, needs: ${quoted}, status: answered, answer: ${quoted}}
caveats:
  - ${quoted}
`;
}
