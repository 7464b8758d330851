/** Reads briefs for the tests of this folder: adds the required keys to the part under test. */

import type { Brief } from '../../src/brief/model/brief.ts';
import { parseBrief } from '../../src/brief/reading/parse-brief.ts';

/** The brief of a sound text; throws the diagnostics of a broken one. */
export function briefOf(body: string, path = 'varna-port.yaml'): Brief {
  const { brief, diagnostics } = parseBrief(`sitrep: 1\ntitle: T\n${body}\n`, path);
  if (!brief)
    throw new Error(diagnostics.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return brief;
}

/** The codes of the diagnostics for a text. */
export function codesOf(body: string): readonly string[] {
  return parseBrief(`sitrep: 1\ntitle: T\n${body}\n`, 'b.yaml').diagnostics.map(({ code }) => code);
}

/** A value as a YAML item, whatever is in it. */
export function item(value: string): string {
  return `  - ${JSON.stringify(value)}`;
}
