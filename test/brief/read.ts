/** Reads briefs in the tests of this folder: the part that matters, with a head put before it. */

import type { Brief } from '../../src/brief/model/brief.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';

/** The brief of a sound text; throws what is said of one that is not. */
export function briefOf(body: string, path = 'varna-port.yaml'): Brief {
  const { brief, diagnostics } = parseBrief(`sitrep: 1\ntitle: T\n${body}\n`, path);
  if (!brief)
    throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return brief;
}

/** What is said of a text, as codes. */
export function codesOf(body: string): readonly string[] {
  return parseBrief(`sitrep: 1\ntitle: T\n${body}\n`, 'b.yaml').diagnostics.map(({ code }) => code);
}

/** A value as a YAML item, whatever is in it. */
export function item(value: string): string {
  return `  - ${JSON.stringify(value)}`;
}
