/**
 * Holds a YAML tree against the schema and says what does not fit, in the words of the format. What
 * comes out is either a whole `RawBrief` or diagnostics.
 */
import * as v from 'valibot';
import type { Code } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/did-you-mean.ts';
import { describeExpected, PATTERN_FAULTS } from './faults.ts';
import type { Path, Places } from './places.ts';
import { briefSchema, type RawBrief } from './schema.ts';
import { BULLET } from './yaml-traps.ts';
import { head, type YamlNode } from './yaml-tree.ts';

export interface Validation {
  /** What fits the schema: all of it where there are no diagnostics; absent where nothing does. */
  readonly raw?: RawBrief;
  /** Paths of what was left out of `raw`: top-level keys, and items of sections. */
  readonly omitted: readonly Path[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Validates the whole, and what is left of it without its faults, so that both can be checked further. */
export function validate(root: YamlNode, places: Places, text: string): Validation {
  const whole = toRaw(root);
  const result = v.safeParse(briefSchema, whole);
  if (result.success) return { raw: result.output, omitted: [], diagnostics: [] };
  const diagnostics = result.issues.flatMap((issue) => explainIssue(issue, [], { places, text }));
  const omitted = result.issues
    .map(pathOf)
    .map((path) => path.slice(0, typeof path[1] === 'number' ? 2 : 1));
  const rest =
    root.kind === 'mapping' ? v.safeParse(briefSchema, without(whole, omitted)) : undefined;
  return { ...(rest?.success === true && { raw: rest.output }), omitted, diagnostics };
}

/** A copy without the omitted parts; what is required stays, as a stand-in. */
function without(whole: unknown, omitted: readonly Path[]): unknown {
  const copy: Record<string, unknown> = Object.create(null);
  const isOmitted = (...path: Path): boolean =>
    omitted.some(
      (other) => other.length === path.length && other.every((step, index) => step === path[index]),
    );
  for (const [key, value] of Object.entries(Object(whole))) {
    if (isOmitted(key)) continue;
    copy[key] = Array.isArray(value) ? value.filter((_, index) => !isOmitted(key, index)) : value;
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

interface Context {
  readonly places: Places;
  readonly text: string;
}

type Issue = v.BaseIssue<unknown>;

function explainIssue(issue: Issue, base: Path, context: Context): Diagnostic[] {
  const path: Path = [...base, ...pathOf(issue)];
  if (issue.type === 'union' && issue.issues) {
    // The branch for the other form complains about the whole value; only what is wrong inside counts.
    const inside = issue.issues.filter(
      (branch) => branch.path !== undefined || branch.kind === 'validation',
    );
    const isMapping = context.places.node(path)?.kind === 'mapping';
    const isList =
      context.places.node(path)?.kind === 'list' && issue.expected?.includes('Array') === true;
    if (inside.length > 0 && (isMapping || isList))
      return inside.flatMap((branch) => explainIssue(branch, path, context));
    return [wrongType(issue, path, context)];
  }
  if (issue.kind === 'validation') return [explainValidation(issue, path, context)];
  if (issue.message === 'format-version') {
    return [
      diagnose(
        'format-version',
        `expected version 1, found ${quoteFound(context.places.node(path))}`,
        { place: context.places.value(path), help: 'write: sitrep: 1' },
      ),
    ];
  }
  if (issue.message === 'unknown-key') return [unknownKey(path, context)];
  if (issue.received === 'undefined') return [missingKey(path, context)];
  if (issue.type === 'picklist') return [unknownValue(issue, path, context)];
  return [wrongType(issue, path, context)];
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

function explainValidation(issue: Issue, path: Path, { places }: Context): Diagnostic {
  const code = issue.message as Code;
  const fault = PATTERN_FAULTS[code];
  const found = quoteFound(places.node(path));
  const isKey = code === 'bad-source-key';
  const shown = isKey ? `‘${String(path.at(-1))}’` : found;
  return diagnose(code, `expected ${fault?.expected ?? 'another value'}, found ${shown}`, {
    place: isKey ? places.key(path) : places.value(path),
    help: fault?.help,
  });
}

function unknownKey(path: Path, { places }: Context): Diagnostic {
  const key = String(path.at(-1));
  const known = knownKeys(path.slice(0, -1));
  const guess = nearest(key, known);
  const hasSpace = /\s/.test(key);
  // A text with ‘: ’ in it, where a text could stand, has become a mapping.
  if (hasSpace && typeof path.at(-2) === 'number') {
    const place = places.key(path);
    return diagnose('colon-in-text', 'found ‘: ’ inside text, which makes it a mapping to YAML', {
      place: { start: place.end, end: place.end + 1 },
      help: 'put the whole value in quotes, or begin it with >- on a line of its own',
    });
  }
  return diagnose(
    'unknown-key',
    `expected ${describeKeys(path.slice(0, -1))}, found the key ‘${key}’`,
    {
      place: places.key(path),
      help: guess === undefined ? `keys here: ${known.join(', ')}` : `did you mean ‘${guess}’?`,
    },
  );
}

function missingKey(path: Path, { places, text }: Context): Diagnostic {
  const key = String(path.at(-1));
  const around = path.slice(0, -1);
  return diagnose(
    'missing-key',
    `expected the key ‘${key}’ in ${withoutForms(describeExpected(around))}, found none`,
    {
      place:
        around.length === 0
          ? { start: 0, end: head({ start: 0, end: text.length }, text).end }
          : head(places.value(around), text),
      help: key === 'sitrep' ? 'write this as the first line: sitrep: 1' : undefined,
    },
  );
}

function unknownValue(issue: Issue, path: Path, { places }: Context): Diagnostic {
  const node = places.node(path);
  const values = [...(issue.expected ?? '').matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
  if (node?.kind === 'nothing') return emptyValue(path, places);
  const guess = node?.kind === 'text' ? nearest(node.value, values) : undefined;
  const listed = `one of: ${values.join(', ')}`;
  return diagnose(
    'unknown-value',
    `expected a value that ‘${String(path.at(-1))}’ takes, found ${quoteFound(node)}`,
    {
      place: places.value(path),
      help: guess === undefined ? listed : `did you mean ‘${guess}’? (${listed})`,
    },
  );
}

function emptyValue(path: Path, places: Places): Diagnostic {
  return diagnose('empty-value', `expected ${describeExpected(path)}, found nothing`, {
    place: places.value(path),
    help: typeof path.at(-1) === 'string' ? 'give it a value, or remove the key' : undefined,
  });
}

function wrongType(issue: Issue, path: Path, { places, text }: Context): Diagnostic {
  const node = places.node(path);
  if (node?.kind === 'nothing') return emptyValue(path, places);
  const place = head(places.value(path), text);
  const wantsList = issue.expected?.includes('Array') === true;
  if (wantsList && node?.kind === 'text' && node.style === 'plain') {
    if (/^-[^\s-]/.test(node.value)) {
      return diagnose('missing-space', 'expected a space after the - of a list item', {
        place: { start: place.start, end: place.start + 2 },
        help: 'write ‘- ’ before each item',
      });
    }
    if (BULLET.test(node.value)) {
      return diagnose(
        'wrong-type',
        `expected a list, found text that begins with ‘${node.value.slice(0, 1)}’`,
        { place, help: 'begin each item with ‘- ’' },
      );
    }
  }
  return diagnose(
    'wrong-type',
    `expected ${describeExpected(path)}, found ${describeFound(node)}`,
    {
      place,
      help:
        wantsList && node?.kind === 'text'
          ? 'begin each item on a line of its own with ‘- ’'
          : undefined,
    },
  );
}

function quoteFound(node: YamlNode | undefined): string {
  if (node?.kind !== 'text') return describeFound(node);
  const { value } = node;
  return value.trim() === ''
    ? 'empty text'
    : `‘${value.length > 40 ? `${value.slice(0, 39)}…` : value}’`;
}

function describeFound(node: YamlNode | undefined): string {
  switch (node?.kind) {
    case 'text':
      return 'text';
    case 'list':
      return 'a list';
    case 'mapping':
      return 'a mapping (key: value)';
    default:
      return 'nothing';
  }
}

function describeKeys(path: Path): string {
  return `a key of ${withoutForms(describeExpected(path))}`;
}

/** `a point (text, or a mapping with …)` as `a point`. */
function withoutForms(description: string): string {
  return description.replace(/ \(.*\)$/, '');
}

function knownKeys(path: Path): string[] {
  let schema: v.GenericSchema | undefined = briefSchema;
  for (const step of path) schema = child(schema, step);
  const entries = objectIn(schema)?.entries;
  return entries ? Object.keys(entries) : [];
}

type ObjectSchema = v.GenericSchema & {
  readonly entries: Readonly<Record<string, v.GenericSchema>>;
};

function child(
  schema: v.GenericSchema | undefined,
  step: string | number,
): v.GenericSchema | undefined {
  if (!schema) return undefined;
  if (typeof step === 'number')
    return find(schema, (candidate) =>
      'item' in candidate ? (candidate.item as v.GenericSchema) : undefined,
    );
  const entry = objectIn(schema)?.entries[step];
  return (
    entry ??
    find(schema, (candidate) =>
      candidate.type === 'record' && 'value' in candidate
        ? (candidate.value as v.GenericSchema)
        : undefined,
    )
  );
}

function objectIn(schema: v.GenericSchema | undefined): ObjectSchema | undefined {
  return (
    schema &&
    find(schema, (candidate) => ('entries' in candidate ? (candidate as ObjectSchema) : undefined))
  );
}

/** Looks through `optional`, `nullable`, `pipe` and `union` for the first schema that `pick` takes. */
function find<Found>(
  schema: v.GenericSchema,
  pick: (schema: v.GenericSchema) => Found | undefined,
): Found | undefined {
  const picked = pick(schema);
  if (picked !== undefined) return picked;
  const inner: v.GenericSchema[] = [];
  if ('wrapped' in schema) inner.push(schema.wrapped as v.GenericSchema);
  if ('options' in schema && schema.type === 'union')
    inner.push(...(schema.options as v.GenericSchema[]));
  for (const candidate of inner) {
    const found = find(candidate, pick);
    if (found !== undefined) return found;
  }
  return undefined;
}
