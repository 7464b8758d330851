/**
 * Validates a YAML tree with the schema. The result is the whole `RawBrief`, or diagnostics and what is left of
 * the brief without the values that do not fit.
 */
import * as v from 'valibot';
import { type Diagnostic, MAX_KEPT } from '../../diagnostics/diagnostic.ts';
import type { KeyPath, YamlFile, YamlNode } from '../yaml/yaml-file.ts';
import {
  diagnoseImpossibleKey,
  diagnoseIssue,
  issuesInside,
  pathOfIssue,
  type SchemaIssue,
} from './diagnose-issue.ts';
import { briefSchema, type RawBrief } from './schema.ts';

export interface Validation {
  /** What fits the schema: the whole brief where there are no diagnostics; absent where nothing fits. */
  readonly raw?: RawBrief;
  /** Paths of what was left out of `raw`: top-level keys, and items of sections. */
  readonly omitted: readonly KeyPath[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many more values do not fit, for which no diagnostic was made. */
  readonly more: number;
}

/** Validates the whole; where something does not fit, also what is left, so that it can be checked further. */
export function validate(root: YamlNode, file: YamlFile): Validation {
  const impossible = impossibleKeys(root, []);
  const whole = toRaw(root);
  const result = v.safeParse(briefSchema, whole);
  if (result.success && impossible.length === 0) {
    return { raw: result.output, omitted: [], diagnostics: [], more: 0 };
  }
  const issues = result.issues ?? [];
  const { diagnostics, more } = diagnoseAll(impossible, issues, file);
  const omitted = [...impossible, ...issues.map(pathOfIssue)].map((path) =>
    path.slice(0, typeof path[1] === 'number' ? 2 : 1),
  );
  const rest =
    root.kind === 'mapping' ? v.safeParse(briefSchema, without(whole, omitted)) : undefined;
  return { ...(rest?.success === true && { raw: rest.output }), omitted, diagnostics, more };
}

/** At most `MAX_KEPT` diagnostics; `more` counts what is left. */
function diagnoseAll(
  impossible: readonly KeyPath[],
  issues: readonly SchemaIssue[],
  file: YamlFile,
): Pick<Validation, 'diagnostics' | 'more'> {
  const diagnostics = impossible
    .slice(0, MAX_KEPT)
    .map((path) => diagnoseImpossibleKey(path, file));
  let more = impossible.length - diagnostics.length;
  for (const issue of issues) {
    const limit = MAX_KEPT - diagnostics.length;
    const made = limit > 0 ? diagnoseIssue(issue, [], file, limit) : [];
    diagnostics.push(...made);
    if (made.length >= limit) more += Math.max(0, Math.max(1, issuesInside(issue).length) - limit);
  }
  return { diagnostics, more };
}

/** Keys that valibot ignores, because they would change an object's prototype. */
const IGNORED_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function impossibleKeys(node: YamlNode, path: KeyPath): KeyPath[] {
  if (node.kind === 'list')
    return node.items.flatMap((item, index) => impossibleKeys(item, [...path, index]));
  if (node.kind !== 'mapping') return [];
  return node.pairs.flatMap(({ key, value }) =>
    IGNORED_KEYS.has(key) ? [[...path, key]] : impossibleKeys(value, [...path, key]),
  );
}

/** A copy without the omitted values; keys that are required get a substitute. */
function without(whole: unknown, omitted: readonly KeyPath[]): unknown {
  const copy: Record<string, unknown> = Object.create(null);
  const leftOut = new Set(omitted.map((path) => path.join('\0')));
  for (const [key, value] of Object.entries(Object(whole))) {
    if (leftOut.has(key)) continue;
    copy[key] = Array.isArray(value)
      ? value.filter((_, index) => !leftOut.has(`${key}\0${index}`))
      : value;
  }
  copy.sitrep = '1';
  copy.title ??= '?';
  return copy;
}

/** The tree as the validator takes it: texts, lists, objects without a prototype, null for nothing. */
function toRaw(node: YamlNode): unknown {
  switch (node.kind) {
    case 'text':
      return node.value;
    case 'list':
      return node.items.map(toRaw);
    case 'mapping': {
      const raw: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.pairs) raw[key] = toRaw(value);
      return raw;
    }
    case 'nothing':
      return null;
  }
}
