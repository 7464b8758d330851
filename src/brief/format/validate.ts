/**
 * Holds a YAML tree against the schema. What comes out is either a whole `RawBrief`, or what is left of
 * it without its faults, and diagnostics.
 */
import * as v from 'valibot';
import { type Diagnostic, MAX_KEPT } from '../../diagnostics/diagnostic.ts';
import type { Path, Places } from '../yaml/yaml-places.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { explainIssue, explainStrayKey } from './explain-issue.ts';
import { type Context, type Issue, issuesInside, pathOf } from './issue.ts';
import { briefSchema, type RawBrief } from './schema.ts';

export interface Validation {
  /** What fits the schema: all of it where there are no diagnostics; absent where nothing does. */
  readonly raw?: RawBrief;
  /** Paths of what was left out of `raw`: top-level keys, and items of sections. */
  readonly omitted: readonly Path[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many faults more were not put in words. */
  readonly more: number;
}

/** Validates the whole, and what is left of it without its faults, so that both can be checked further. */
export function validate(root: YamlNode, places: Places, text: string): Validation {
  const context = { places, text };
  const stray = strayKeys(root, []);
  const whole = toRaw(root);
  const result = v.safeParse(briefSchema, whole);
  if (result.success && stray.length === 0) {
    return { raw: result.output, omitted: [], diagnostics: [], more: 0 };
  }
  const issues = result.issues ?? [];
  const { diagnostics, more } = explained(stray, issues, context);
  const omitted = [...stray, ...issues.map(pathOf)].map((path) =>
    path.slice(0, typeof path[1] === 'number' ? 2 : 1),
  );
  const rest =
    root.kind === 'mapping' ? v.safeParse(briefSchema, without(whole, omitted)) : undefined;
  return { ...(rest?.success === true && { raw: rest.output }), omitted, diagnostics, more };
}

/** So many of the faults in words as are kept. */
function explained(
  stray: readonly Path[],
  issues: readonly Issue[],
  context: Context,
): Pick<Validation, 'diagnostics' | 'more'> {
  const diagnostics = stray.slice(0, MAX_KEPT).map((path) => explainStrayKey(path, context));
  let more = stray.length - diagnostics.length;
  for (const issue of issues) {
    const room = MAX_KEPT - diagnostics.length;
    const found = room > 0 ? explainIssue(issue, [], context, room) : [];
    diagnostics.push(...found);
    if (found.length >= room) more += Math.max(0, Math.max(1, issuesInside(issue).length) - room);
  }
  return { diagnostics, more };
}

/** Keys that valibot passes over, lest they change an object's prototype. */
const PASSED_OVER: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function strayKeys(node: YamlNode, path: Path): Path[] {
  if (node.kind === 'list')
    return node.items.flatMap((item, index) => strayKeys(item, [...path, index]));
  if (node.kind !== 'mapping') return [];
  return node.entries.flatMap(({ key, value }) =>
    PASSED_OVER.has(key) ? [[...path, key]] : strayKeys(value, [...path, key]),
  );
}

/** A copy without the omitted parts; what is required stays, as a stand-in. */
function without(whole: unknown, omitted: readonly Path[]): unknown {
  const copy: Record<string, unknown> = Object.create(null);
  const left = new Set(omitted.map((path) => path.join('\0')));
  for (const [key, value] of Object.entries(Object(whole))) {
    if (left.has(key)) continue;
    copy[key] = Array.isArray(value)
      ? value.filter((_, index) => !left.has(`${key}\0${index}`))
      : value;
  }
  copy.sitrep = '1';
  copy.title ??= '?';
  return copy;
}

/** Plain values for the validator: texts, lists, prototype-free objects, null for nothing. */
function toRaw(node: YamlNode): unknown {
  switch (node.kind) {
    case 'text':
      return node.value;
    case 'list':
      return node.items.map(toRaw);
    case 'mapping': {
      const raw: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.entries) raw[key] = toRaw(value);
      return raw;
    }
    case 'nothing':
      return null;
  }
}
